// Reads every file that holds records: apps, posts by apps, off-Meta activity, blocked apps, the profile.

import { pathBeforeCopy } from './inventory/altered-names.ts';
import type { ListedAppRecord } from './apps/apps.ts';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { OffMetaBusiness } from '../model/export.ts';
import { earliestOf } from '../model/extremes.ts';
import type { Instant } from '../model/span.ts';
import type { FileContext } from './file-context.ts';
import type { RecordKind } from './inventory/known-names.ts';
import { filesOf, type Inventory, type ListedFile } from './inventory/inventory.ts';
import { readAppPosts, type PostRecord } from './kinds/app-posts.ts';
import { readBlockedApps } from './kinds/blocked-apps.ts';
import { eraOfFile, readConnectedApps, type AppRecord } from './kinds/connected-apps.ts';
import { readOffMetaActivity } from './kinds/off-meta-activity.ts';
import { readOwner } from './kinds/profile.ts';
import { appListOf, credibleDay, type WholeAppList } from './apps/app-lists.ts';
import { readJson, type Reading } from './reading.ts';

/** What the files of one kind hold together. */
export interface KindRecords<T> {
  readonly values: readonly T[];
  /** Files of this kind that could be read at least in part. */
  readonly read: readonly ListedFile[];
  /** Files of this kind that could not be read in full. */
  readonly broken: number;
}

export interface Records {
  readonly apps: KindRecords<ListedAppRecord>;
  readonly posts: KindRecords<PostRecord>;
  readonly offMeta: KindRecords<OffMetaBusiness>;
  readonly blocked: KindRecords<string>;
  /** Each profile's owner, with the file that says so. */
  readonly owners: readonly { readonly owner: string; readonly listed: ListedFile }[];
  /** Lists of apps that could be read in full, as text that is equal for equal lists. */
  readonly appLists: readonly { readonly apps: string; readonly listed: ListedFile }[];
  /** The same, as far as they tell of the apps that they do not name. */
  readonly wholeAppLists: readonly WholeAppList[];
  /** The files that were read, of any kind. */
  readonly files: readonly ListedFile[];
}

export async function readRecords(inventory: Inventory, reading: Reading): Promise<Records> {
  const files = (kind: RecordKind): readonly ListedFile[] => filesOf(inventory, kind);
  const apps = await readKind(files('connected-apps'), readConnectedApps, reading);
  const posts = await readKind(files('app-posts'), readAppPosts, reading);
  const offMeta = await readKind(files('off-meta-activity'), readOffMetaActivity, reading);
  const blocked = await readKind(files('blocked-apps'), readBlockedApps, reading);
  const profiles = await readKind(files('profile'), readProfile, reading);
  return {
    apps: joined(apps, (record, listed, first) => ({
      ...record,
      list: appListOf(listed),
      firstListed: credibleDay(first),
    })),
    posts: joined(posts, asRead),
    offMeta: joined(offMeta, asRead),
    blocked: joined(blocked, asRead),
    owners: profiles.read.flatMap(({ listed, values }) => values.map((owner) => ({ owner, listed }))),
    appLists: apps.read.flatMap(({ listed, values, complete }) =>
      complete ? [{ apps: JSON.stringify(values.map(withoutPlace)), listed }] : [],
    ),
    wholeAppLists: distinct(apps.read.filter(({ lossless }) => lossless)).map(({ listed, values }) => ({
      ...appListOf(listed),
      era: values[0]?.era ?? eraOfFile(listed.file),
    })),
    files: [apps, posts, offMeta, blocked, profiles].flatMap((kind) => kind.read.map(({ listed }) => listed)),
  };
}

type Reader<T> = (value: unknown, context: FileContext) => readonly T[] | null;

interface ReadKind<T> {
  readonly read: readonly {
    readonly listed: ListedFile;
    readonly values: readonly T[];
    /** Read to its end. */
    readonly complete: boolean;
    /** The same, and with every entry that it has. */
    readonly lossless: boolean;
  }[];
  readonly broken: number;
}

async function readKind<T>(
  files: readonly ListedFile[],
  read: Reader<T>,
  reading: Reading,
): Promise<ReadKind<T>> {
  const found: ReadKind<T>['read'][number][] = [];
  let broken = 0;
  for (const listed of files) {
    const lostBefore = lostIn(listed, reading);
    const json = await readJson(listed, reading);
    if (json === null || !json.complete) broken += 1;
    if (json === null) continue;
    const values = read(json.value, reading.context(listed));
    // Of a file that breaks off before its first record, nothing was read.
    if (values !== null && (json.complete || values.length > 0)) {
      const lossless = json.complete && lostIn(listed, reading) === lostBefore;
      found.push({ listed, values, complete: json.complete, lossless });
    } else if (json.complete) {
      broken += 1;
      reading.unreadable(listed.file, 'wrong-shape', '');
    }
  }
  return { read: found, broken };
}

/** What leaves it open which entry, or whose, stood there: what a list does not name by such an entry it may name all the same. */
const losses: ReadonlySet<DiagnosticCode> = new Set([
  'json-value-dropped',
  'record-not-an-object',
  'name-missing',
  'id-not-exact',
  'field-wrong-type',
  'encoding-invalid',
]);

/** Two files can have one path, in two parts. */
function lostIn({ file }: ListedFile, { diagnostics }: Reading): number {
  const found = diagnostics.list().filter((each) => each.file === file && losses.has(each.code));
  return found.reduce((sum, { count }) => sum + count, 0);
}

/** @param take makes of each value, of the file it stands in, and of the earliest day of an equal file, what goes on */
function joined<T, U>(
  { read, broken }: ReadKind<T>,
  take: (value: T, listed: ListedFile, firstDay: Instant | null) => U,
): KindRecords<U> {
  const kept = distinct(read);
  return {
    values: kept.flatMap(({ values, listed, firstDay }) =>
      values.map((value) => take(value, listed, firstDay)),
    ),
    read: kept.map((entry) => entry.listed),
    broken,
  };
}

type Distinct<T> = ReadKind<T>['read'][number] & {
  /** The earliest in the names of the exports that it is in; null where none has one. */
  readonly firstDay: Instant | null;
};

/**
 * The same file with the same content in two parts, as after a half-done unzip, or in a copy beside it, counts once, as of the
 * later day.
 */
function distinct<T>(read: ReadKind<T>['read']): readonly Distinct<T>[] {
  const found = new Map<string, Distinct<T>>();
  // Files under their own names go before copies.
  for (const entry of [...read].sort((a, b) => copiesLast(a.listed) - copiesLast(b.listed))) {
    const key = `${pathBeforeCopy(entry.listed.file)}\0${JSON.stringify(entry.values, withoutOrigin)}`;
    const before = found.get(key);
    const firstDay = earliestOf([before?.firstDay ?? null, entry.listed.day]);
    const isLater =
      before === undefined || (entry.listed.day ?? -Infinity) > (before.listed.day ?? -Infinity);
    found.set(key, { ...(isLater ? entry : before), firstDay });
  }
  return [...found.values()];
}

function copiesLast({ file }: ListedFile): number {
  return pathBeforeCopy(file) === file ? 0 : 1;
}

/** In which of the copies a record stands makes no other record of it. */
function withoutOrigin(key: string, value: unknown): unknown {
  return key === 'origin' ? undefined : value;
}

function asRead<T>(value: T): T {
  return value;
}

/** Where an app stands, and in which layout, says nothing about whose list it is. */
function withoutPlace({ origin: _origin, era: _era, ...record }: AppRecord): unknown {
  return record;
}

function readProfile(value: unknown, context: FileContext): readonly string[] | null {
  const owner = readOwner(value, context);
  return owner === null ? [] : [owner];
}
