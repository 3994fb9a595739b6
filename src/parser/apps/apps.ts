// Joins the records of one app: the same app-scoped id is one app; without an id, identical records are one (design, section 3),
// and another export's record without an id is that of the one app with its name and the very second of its start. An app that
// was renamed keeps all of its names: what is known of it can be known under the older one.

import { normaliseAppName } from '../../model/app-names.ts';
import type { DiagnosticSink } from '../../model/diagnostic.ts';
import type { ConnectedApp, Origin, RecordedPermission } from '../../model/export.ts';
import { earliestOf, latestOf } from '../../model/extremes.ts';
import { groupBy } from '../../model/grouping.ts';
import { jsonExportsBegan } from '../../model/json-exports.ts';
import { compareBy, compareText } from '../../model/order.ts';
import type { Instant } from '../../model/span.ts';
import { unnamedApp, type AppRecord } from '../kinds/connected-apps.ts';
import { otherRecords } from './other-records.ts';
import { listedOnlyUntil, type AppList, type AppLists } from './app-lists.ts';

/** A record with the list that it stands in. */
export interface ListedAppRecord extends AppRecord {
  readonly list: AppList;
  /** The earliest day of the exports that have this very list: `list` is the latest of them. Null = unknown. */
  readonly firstListed: Instant | null;
}

/** In an order that does not depend on the order of parts. */
export function joinApps(
  records: readonly ListedAppRecord[],
  lists: AppLists,
  sink: DiagnosticSink,
): readonly ConnectedApp[] {
  const told = withoutSharedIds(records, sink);
  const byIdentity = groupBy([...told].sort(newestFirst), identity);
  const apps = withOlderRecords([...byIdentity.values()]).flatMap((group) => {
    const [newest] = group;
    return newest === undefined ? [] : [join(newest, group, lists)];
  });
  reportJoined(apps, sink);
  return apps;
}

type AppRecords = readonly ListedAppRecord[];

/**
 * An id that one list gives to apps of several names tells none of them from the others: somebody has put the same word or
 * number in the place of all ids. Such records are told apart as those without an id are. But an app that was removed under one
 * name, and connected again under another, is one app that was renamed.
 */
function withoutSharedIds(records: AppRecords, sink: DiagnosticSink): AppRecords {
  const named = records.filter(
    ({ name, userAppScopedId }) => userAppScopedId !== null && name !== unnamedApp,
  );
  const byListAndId = groupBy(named, (record) => JSON.stringify([listOf(record), record.userAppScopedId]));
  const shared = new Set<string | null>();
  for (const group of byListAndId.values()) {
    const names = new Set(group.map(({ name }) => normaliseAppName(name)));
    if (names.size > 1 && !isRenamed(group)) shared.add(group[0]?.userAppScopedId ?? null);
  }
  return records.map((record) => {
    if (record.userAppScopedId === null || !shared.has(record.userAppScopedId)) return record;
    sink.report('app-id-shared', record.origin.file, record.origin.pointer);
    return { ...record, userAppScopedId: null };
  });
}

/** An id of two records alone, of which one ended before the other began; and it looks like an id. */
function isRenamed(group: AppRecords): boolean {
  const [one, other, ...more] = group;
  if (one === undefined || other === undefined || more.length > 0) return false;
  const isId = /^\d{6,}$/.test(one.userAppScopedId ?? '') && !/^(\d)\1*$/.test(one.userAppScopedId ?? '');
  return isId && (endedBefore(one, other) || endedBefore(other, one));
}

function endedBefore({ removed }: AppRecord, { added }: AppRecord): boolean {
  return removed !== null && added !== null && removed < added;
}

/**
 * Exports before 2021 have no ids: joined with a later one, each app would be there twice.
 * @param groups each the records of one identity, in their order
 */
function withOlderRecords(groups: readonly AppRecords[]): readonly AppRecords[] {
  if (groups.every(([record]) => record?.userAppScopedId !== null)) return groups;
  const byStart = groupBy(
    groups
      .filter(([record]) => record?.userAppScopedId !== null)
      .flatMap((group) => {
        const lists = new Set(group.map(listOf));
        return [...new Set(group.map(startOf))].map((start) => ({ start, group, lists }));
      }),
    ({ start }) => start,
  );
  const older = new Map<AppRecords, ListedAppRecord[]>();
  const kept = groups.filter((group) => {
    const [record] = group;
    const start = record?.userAppScopedId === null ? startOf(record) : null;
    const [only, ...others] = start === null ? [] : (byStart.get(start) ?? []);
    if (only === undefined || others.length > 0) return true;
    // One list does not name an app twice.
    if (group.some((each) => only.lists.has(listOf(each)))) return true;
    const found = older.get(only.group) ?? [];
    older.set(only.group, found);
    for (const each of group) found.push(each);
    return false;
  });
  return kept.map((group) => [...group, ...(older.get(group) ?? [])].sort(newestFirst));
}

/** Null where the start is not known: then nothing tells one namesake from another. */
function startOf({ name, added }: AppRecord): string | null {
  return added === null || name === unnamedApp ? null : JSON.stringify([name, added]);
}

/** Equal for records of one list. */
function listOf({ origin, list }: ListedAppRecord): string {
  return JSON.stringify([origin.file, list.export]);
}

function reportJoined(apps: readonly ConnectedApp[], sink: DiagnosticSink): void {
  const byName = groupBy(
    apps.filter((app) => app.name !== unnamedApp),
    (app) => app.name,
  );
  for (const { userAppScopedId, evidence } of apps) {
    const [first, ...others] = evidence;
    if (userAppScopedId === null || first === undefined || others.length === 0) continue;
    sink.report('app-records-merged', first.file, first.pointer);
  }
  for (const namesakes of byName.values()) {
    const [first] = namesakes.length > 1 ? namesakes.flatMap((app) => app.evidence) : [];
    if (first !== undefined) sink.report('app-name-twice', first.file, first.pointer);
  }
}

/**
 * The newest layout's record speaks for the app. Only a start that it does not know is taken from an older one: a removed
 * app loses its start date in the export that first shows it as removed.
 */
function join(newest: ListedAppRecord, group: AppRecords, lists: AppLists): ConnectedApp {
  const removed = newest.removed ?? endBefore(newest, group);
  const listedAfterRemoval = isListedAfterRemoval(removed, newest, group);
  const added = newest.added ?? startBefore(listedAfterRemoval ? null : removed, group);
  const [name = unnamedApp, ...otherNames] = namesIn(group);
  return {
    name,
    otherNames,
    userAppScopedId: newest.userAppScopedId ?? idIn(group),
    category: newest.category,
    added,
    earlier: added === null ? null : earlierConnection(added, newest, group),
    removed,
    otherRecords: otherRecords(newest, group, {
      doubted: listedAfterRemoval ? removed : null,
      newestDay: latestOf([lists.newestDay, lists.newestUnopened]),
    }),
    listedAfterRemoval,
    listedOnlyUntil: listedOnlyUntil(newest, group, lists),
    permissions: [...new Set(group.flatMap((record) => record.permissions))].map(recordedInExport),
    evidence: distinct(group.map((record) => record.origin)),
  };
}

/** Another export, made after the removal, still has it as active: one of them is wrong. */
function isListedAfterRemoval(
  removed: Instant | null,
  { list }: ListedAppRecord,
  group: AppRecords,
): boolean {
  if (removed === null) return false;
  const others = group.filter((record) => record.category === 'active' && record.list.export !== list.export);
  const listed = latestOf(others.map((record) => record.list.day));
  return listed !== null && listed > removed;
}

/** The newest name first; what only typography makes different is one name. */
function namesIn(group: readonly AppRecord[]): readonly string[] {
  const names = group.map(({ name }) => name).filter((name) => name !== unnamedApp);
  if (names.length < 2) return names;
  return [...groupBy(names, normaliseAppName).values()].flatMap(([name]) =>
    name === undefined ? [] : [name],
  );
}

function idIn(group: readonly AppRecord[]): string | null {
  return group.find((record) => record.userAppScopedId !== null)?.userAppScopedId ?? null;
}

/** A removal that the newest record has no date of, and an older list has: unless the app was connected again since. */
function endBefore(newest: ListedAppRecord, group: AppRecords): Instant | null {
  if (newest.category !== 'removed' || newest.added !== null) return null;
  return group.find(({ added, removed }) => added !== null || removed !== null)?.removed ?? null;
}

function startBefore(removed: Instant | null, group: readonly AppRecord[]): Instant | null {
  return group.find(({ added }) => added !== null && (removed === null || added <= removed))?.added ?? null;
}

/** Of an app that was removed and connected again, or whose date was set anew: what the other records say of before. */
function earlierConnection(
  added: Instant,
  newest: ListedAppRecord,
  group: AppRecords,
): ConnectedApp['earlier'] {
  const starts = group
    .filter((record) => record !== newest)
    .flatMap((record): readonly (Instant | null)[] => {
      if (record.added !== null) return record.added < added ? [record.added] : [];
      const endedBefore = record.removed !== null && record.removed <= added;
      const endedSome = record.removed === null && isRemoved(record) && !isRemoved(newest);
      const isOfAnother = record.list.export !== newest.list.export;
      const listedBefore = isOfAnother && (record.list.day ?? jsonExportsBegan) < added;
      return endedBefore || endedSome || (record.removed === null && listedBefore) ? [null] : [];
    });
  if (starts.length === 0) return null;
  return { from: starts.includes(null) ? null : earliestOf(starts) };
}

function isRemoved({ category, removed }: AppRecord): boolean {
  return removed !== null || category === 'removed';
}

function recordedInExport(permission: string): RecordedPermission {
  return { permission, origin: 'export', from: null, to: null, source: null };
}

function identity(record: AppRecord): string {
  const { name, userAppScopedId, category, added, removed, permissions } = record;
  return userAppScopedId === null
    ? JSON.stringify([name, category, added, removed, permissions])
    : `id ${userAppScopedId}`;
}

/** The same file in two parts is one piece of evidence. */
function distinct(origins: readonly Origin[]): readonly Origin[] {
  return [...new Map(origins.map((origin) => [`${origin.file}\0${origin.pointer}`, origin])).values()];
}

const newestFirst = compareBy<ListedAppRecord>(
  (a, b) => compareText(b.era, a.era),
  // Exports of one era, joined with --merge: the later one speaks.
  (a, b) => (b.list.day ?? -Infinity) - (a.list.day ?? -Infinity) || 0,
  // Of one list: what happened last is how things stand.
  (a, b) => latestDate(b) - latestDate(a),
  (a, b) => Number(a.removed !== null) - Number(b.removed !== null),
  (a, b) => compareText(a.origin.file, b.origin.file),
  (a, b) => a.origin.pointer.length - b.origin.pointer.length,
  (a, b) => compareText(a.origin.pointer, b.origin.pointer),
  (a, b) => compareText(identity(a), identity(b)),
  (a, b) => compareText(JSON.stringify(a), JSON.stringify(b)),
);

function latestDate({ added, removed }: AppRecord): Instant {
  return Math.max(added ?? 0, removed ?? 0);
}
