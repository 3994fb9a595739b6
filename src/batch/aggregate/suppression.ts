// Which counts of people must stay empty in a table that is shared, so that no small group shows, not by subtraction either.

/** A count: who is counted. */
export interface Cell {
  readonly members: ReadonlySet<string>;
}

/** Counts of one partition that are all part of a count of another one. */
export interface Nested<C extends Cell> {
  readonly outer: C;
  readonly inner: readonly C[];
}

/**
 * Everybody is in exactly one cell of a partition, so its cells add up to a number that all partitions share and that is
 * published. Hidden are
 *
 * 1. counts from 1 to `minCell` - 1; that nobody is in a cell may be said;
 * 2. in the same partition the smallest others, until at least two are hidden and all that are hidden have at least `minCell`
 *    people together: else the rest would tell them by subtraction;
 * 3. counts of exactly the people that another partition hides: else one table would tell what the other does not;
 * 4. the smallest count inside another, where from 1 to `minCell` - 1 people of the outer one are in none of those inside it: else
 *    the difference would tell how many these are. For the same reason people of a hidden count who are known to be in it, as a
 *    count inside it is shown, do not hide others under 2.
 *
 * 2 to 4 are repeated until nothing more must be hidden. Why a count is hidden is not said: that would tell its size.
 * @param nested the counts that everybody knows to lie inside others, by what they mean
 */
export function hiddenCells<C extends Cell>(
  partitions: readonly (readonly C[])[],
  minCell: number,
  nested: readonly Nested<C>[] = [],
): ReadonlySet<C> {
  const all = partitions.flat();
  const hidden = new Set(all.filter(({ members }) => members.size > 0 && members.size < minCell));
  const twins = twinsOf(all);
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const cells of partitions) complement(cells, minCell, hidden, nested);
    for (const each of nested) remainder(each, minCell, hidden);
    for (const group of twins)
      if (group.some((cell) => hidden.has(cell))) for (const cell of group) hidden.add(cell);
  }
  return hidden;
}

function complement<C extends Cell>(
  cells: readonly C[],
  minCell: number,
  hidden: Set<C>,
  nested: readonly Nested<C>[],
): void {
  const covered = cells.filter((cell) => hidden.has(cell));
  if (covered.length === 0) return;
  const unknownOf = (cell: C): number => cell.members.size - knownInside(cell, hidden, nested);
  let people = covered.reduce((sum, cell) => sum + unknownOf(cell), 0);
  let count = covered.length;
  const others = cells
    .filter((cell) => !hidden.has(cell) && cell.members.size > 0)
    .sort((a, b) => a.members.size - b.members.size);
  for (const cell of others) {
    if (count >= 2 && people >= minCell) return;
    hidden.add(cell);
    people += unknownOf(cell);
    count += 1;
  }
}

/** How many people the counts that are shown tell to be in a cell at least. */
function knownInside<C extends Cell>(cell: C, hidden: ReadonlySet<C>, nested: readonly Nested<C>[]): number {
  const known = nested
    .filter(({ outer }) => outer === cell)
    .map(({ inner }) => peopleIn(inner.filter((each) => !hidden.has(each))));
  return Math.max(0, ...known);
}

function remainder<C extends Cell>({ outer, inner }: Nested<C>, minCell: number, hidden: Set<C>): void {
  if ([outer, ...inner].some((cell) => hidden.has(cell))) return;
  const rest = outer.members.size - peopleIn(inner);
  const smallest = [...inner].sort((a, b) => a.members.size - b.members.size)[0];
  if (rest > 0 && rest < minCell && smallest !== undefined) hidden.add(smallest);
}

/** Of cells of one partition. */
function peopleIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { members }) => sum + members.size, 0);
}

/** Groups of cells that count the same people. */
function twinsOf<C extends Cell>(cells: readonly C[]): readonly (readonly C[])[] {
  const groups = new Map<string, C[]>();
  for (const cell of cells) {
    if (cell.members.size === 0) continue;
    const key = [...cell.members].sort().join(' ');
    const group = groups.get(key) ?? [];
    group.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
