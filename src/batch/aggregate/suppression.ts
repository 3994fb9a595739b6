// Which counts of people must stay empty in a table that is shared, so that no small group shows, not by subtraction either.

import { groupBy } from '../../model/grouping.ts';

/** A count: who is counted. */
export interface Cell {
  readonly members: ReadonlySet<string>;
}

/** What everybody knows of the cells of different partitions, by what they mean and whoever was counted. */
export interface Meanings<C extends Cell> {
  /** Whether a person could be in both. */
  readonly canShare: (a: C, b: C) => boolean;
  /** Cells with the same word are shown together or not at all; null: it is tied to none. */
  readonly tieOf: (cell: C) => string | null;
}

/**
 * Everybody is in exactly one cell of a partition, so its cells add up to a number that all partitions share and that is
 * published. Hidden are
 *
 * 1. counts from 1 to `minCell` - 1; that nobody is in a cell may be said;
 * 2. in the same partition the smallest others, until at least two are hidden and all that are hidden have at least `minCell`
 *    people together: else the rest would tell them by subtraction;
 * 3. counts of exactly the people that another partition hides, and those tied to them: else one table would tell what the other
 *    does not;
 * 4. counts inside others, the smallest first, while from 1 to `minCell` - 1 people make the difference of what two partitions
 *    tell, of which the one must lie in the other: see {@link tellsFew}.
 *
 * 2 to 4 are repeated until nothing more must be hidden. Why a count is hidden is not said: that would tell its size.
 */
export function hiddenCells<C extends Cell>(
  partitions: readonly (readonly C[])[],
  minCell: number,
  meanings: Meanings<C>,
): ReadonlySet<C> {
  const peopled = partitions.map((cells) => cells.filter(({ members }) => members.size > 0));
  const all = peopled.flat();
  const hidden = new Set(all.filter(({ members }) => members.size < minCell));
  const groups = [...groupsOf(all, membersOf), ...groupsOf(all, meanings.tieOf)];
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const cells of peopled) complement(cells, minCell, hidden);
    for (const group of groups)
      if (group.some((cell) => hidden.has(cell))) for (const cell of group) hidden.add(cell);
    // What rules 2 and 3 hide makes many a difference unknown: these come first, so that less is hidden under 4.
    if (hidden.size === before) subtract(peopled, minCell, hidden, meanings);
  }
  return hidden;
}

function complement<C extends Cell>(cells: readonly C[], minCell: number, hidden: Set<C>): void {
  const covered = cells.filter((cell) => hidden.has(cell));
  if (covered.length === 0) return;
  let people = peopleIn(covered);
  let count = covered.length;
  for (const cell of bySize(cells.filter((each) => !hidden.has(each)))) {
    if (count >= 2 && people >= minCell) return;
    hidden.add(cell);
    people += cell.members.size;
    count += 1;
  }
}

/** A number that a partition tells: a cell that is shown, or all that are hidden together, since everybody's number is known. */
type Told<C extends Cell> = readonly C[];

function toldBy<C extends Cell>(cells: readonly C[], hidden: ReadonlySet<C>): readonly Told<C>[] {
  const covered = cells.filter((cell) => hidden.has(cell));
  const shown = cells.filter((cell) => !hidden.has(cell)).map((cell) => [cell]);
  return covered.length === 0 ? shown : [...shown, covered];
}

/** Hides a cell for each pair of partitions that tell of few by rule 4. */
function subtract<C extends Cell>(
  partitions: readonly (readonly C[])[],
  minCell: number,
  hidden: Set<C>,
  meanings: Meanings<C>,
): void {
  for (const [place, outer] of partitions.entries()) {
    // The other way round tells nothing else: what one part lacks of the other, the rest of that lacks of the rest of this.
    for (const inner of partitions.slice(place + 1)) {
      const told = tellsFew(toldBy(outer, hidden), toldBy(inner, hidden), minCell, meanings);
      if (told === null) continue;
      const shown = inner.filter((cell) => !hidden.has(cell));
      const inside = shown.filter((cell) => told.includes(cell));
      const [smallest] = bySize(inside.length > 0 ? inside : shown);
      if (smallest !== undefined) hidden.add(smallest);
    }
  }
}

/**
 * Takes all that a partition tells inside each sum of what the other tells: a part of it leaves more, by `minCell` people at
 * least, as every number that is told counts as many.
 * @returns the cells inside where the rest is from 1 to `minCell` - 1 people; null where there is no such sum
 */
function tellsFew<C extends Cell>(
  outer: readonly Told<C>[],
  inner: readonly Told<C>[],
  minCell: number,
  { canShare }: Meanings<C>,
): readonly C[] | null {
  // Where in `outer` the people of each can be, as bits: there are never more cells than verdicts.
  const around = inner.map((cells) =>
    outer.reduce((bits, others, place) => {
      const meet = cells.some((cell) => others.some((other) => canShare(other, cell)));
      return meet ? bits | (1 << place) : bits;
    }, 0),
  );
  const sums = new Set<number>();
  for (const bits of around) for (const sum of [0, ...sums]) sums.add(sum | bits);
  for (const sum of sums) {
    const inside = inner.filter((_, place) => ((around[place] ?? 0) & ~sum) === 0).flat();
    const rest = peopleIn(outer.filter((_, place) => (sum & (1 << place)) !== 0).flat()) - peopleIn(inside);
    if (rest > 0 && rest < minCell) return inside;
  }
  return null;
}

/** Of cells of one partition. */
function peopleIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { members }) => sum + members.size, 0);
}

/** The smallest first; those of a size stay in order. */
function bySize<C extends Cell>(cells: readonly C[]): readonly C[] {
  return [...cells].sort((a, b) => a.members.size - b.members.size);
}

function membersOf({ members }: Cell): string {
  return [...members].sort().join(' ');
}

/** Of several cells that have the same word. */
function groupsOf<C extends Cell>(
  cells: readonly C[],
  wordOf: (cell: C) => string | null,
): readonly (readonly C[])[] {
  const groups = groupBy(
    cells.filter((cell) => wordOf(cell) !== null),
    wordOf,
  );
  return [...groups.values()].filter((group) => group.length > 1);
}
