// Refuses parts that do not belong together: two people are never joined, two exports only when asked.

import { ExportError } from '../model/errors.ts';
import { groupBy } from '../model/grouping.ts';
import { dayAndNight } from '../model/json-exports.ts';
import { nameKey } from '../model/names.ts';
import { compareText } from '../model/order.ts';
import { toIso } from '../model/span.ts';
import { dayOrderOf } from './inventory/day-order.ts';
import { isAside } from './inventory/file-kinds.ts';
import type { Inventory, ListedFile } from './inventory/inventory.ts';
import { readPartName, type DayOrder } from './inventory/part-names.ts';
import type { Records } from './records.ts';

/** What speaks for whose export, and which, a part is; or a folder of a part, where several exports lie in one. */
export interface PartIdentity {
  readonly name: string;
  /** From its profile file; null where it has none. */
  readonly owner: string | null;
  /** Its list of apps, as text; null where it has none. */
  readonly apps: string | null;
}

/** Each part, and each of several exports that lie in one part side by side; once for each profile that lies in it. */
export function exportsIn(
  inventory: Inventory,
  names: readonly string[],
  records: Records,
): readonly PartIdentity[] {
  return names.flatMap((name, part) => {
    const mine = inventory.files.filter(
      (listed) => listed.part === part && listed.root !== null && !isAside(listed.kind),
    );
    const roots = new Set(mine.map((listed) => listed.root));
    return [...roots].flatMap((root) => {
      const here = ({ listed }: { readonly listed: ListedFile }): boolean =>
        listed.part === part && listed.root === root;
      const lists = records.appLists.filter(here);
      const identity = {
        name: roots.size > 1 && root !== null && root !== '' ? shortestName(root, roots) : name,
        apps: lists.length === 0 ? null : lists.map((list) => list.apps).join(''),
      };
      // The layouts of two eras have their profiles in different places: both can lie in one folder.
      const owners: readonly (string | null)[] = records.owners.filter(here).map(({ owner }) => owner);
      return (owners.length === 0 ? [null] : owners).map((owner) => ({ ...identity, owner }));
    });
  });
}

/** Two folders of one name are told apart by their paths. */
function shortestName(root: string, roots: ReadonlySet<string | null>): string {
  const name = fileNameAsWritten(root);
  const isShared = [...roots].some((other) => other !== root && fileNameAsWritten(other ?? '') === name);
  return isShared ? root : name;
}

function fileNameAsWritten(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * @throws {ExportError} `two-people`, or `two-exports` unless `merge`
 */
export function requireOneExport(parts: readonly PartIdentity[], merge: boolean): void {
  const owners = groups(
    parts.filter((part) => part.owner !== null),
    (part) => spaced(nameKey(part.owner ?? '')),
  );
  if (owners.length > 1 && !(merge && isOneUser(owners))) {
    throw new ExportError('two-people', {
      owners: owners.map((group) => ({
        owner: group[0]?.owner ?? '',
        parts: group.map((part) => part.name),
      })),
    });
  }
  if (merge) return;
  const order = dayOrderOf(parts.map(({ name }) => fileNameAsWritten(name))) ?? 'month-first';
  const exports = groups(parts, (part) => exportLabel(part.name, order));
  const labelled = exports.filter((group) => exportLabel(group[0]?.name ?? '', order) !== '');
  if (labelled.length > 1 && !isOneNight(labelled, order)) throw twoExports(labelled, order);
  const lists = groups(
    parts.filter((part) => part.apps !== null),
    (part) => part.apps ?? '',
  );
  if (lists.length > 1) throw twoExports(lists, order);
}

/** Exports write one name with other spaces now and then. */
function spaced(name: string): string {
  return name.replace(/\s+/gu, ' ');
}

/**
 * One person can have changed their name. Facebook names downloads by the user, whom nobody else shares a user name with; but a
 * name says that only of a part in which there is one profile.
 */
function isOneUser(owners: readonly (readonly PartIdentity[])[]): boolean {
  const names = owners.map((group) => new Set(group.map(({ name }) => name)));
  const all = names.flatMap((set) => [...set]);
  const users = new Set(all.map((name) => readPartName(fileNameAsWritten(name)).user?.toLowerCase() ?? null));
  return new Set(all).size === all.length && users.size === 1 && !users.has(null);
}

function twoExports(groups: readonly (readonly PartIdentity[])[], order: DayOrder): ExportError {
  return new ExportError('two-exports', {
    exports: groups.map((group) => ({
      label: exportLabel(group[0]?.name ?? '', order),
      parts: group.map((part) => part.name),
    })),
  });
}

/** User and day as the name of the part has them; empty where it has neither. */
function exportLabel(name: string, order: DayOrder): string {
  const { user, day } = readPartName(fileNameAsWritten(name), order);
  return [user ?? '', day === null ? '' : toIso(day).slice(0, 10)].filter((word) => word !== '').join(' ');
}

/** The same user, and days that are neighbours. */
function isOneNight(groups: readonly (readonly PartIdentity[])[], order: DayOrder): boolean {
  const names = groups.map((group) => readPartName(fileNameAsWritten(group[0]?.name ?? ''), order));
  const users = new Set(names.map((name) => name.user));
  const days = names.map((name) => name.day).filter((day) => day !== null);
  return (
    users.size === 1 && days.length === names.length && Math.max(...days) - Math.min(...days) <= dayAndNight
  );
}

function groups<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly T[])[] {
  return [...groupBy(values, keyOf)].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}
