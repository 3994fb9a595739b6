// Reads every file that holds records: apps, posts by apps, off-Meta activity, blocked apps, the profile.

import { EntryError } from '../input/source.ts';
import type { OffMetaBusiness } from '../model/export.ts';
import type { FileContext } from './file-context.ts';
import type { RecordKind } from './file-kinds.ts';
import { filesOf, type Inventory, type ListedFile } from './inventory.ts';
import { readAppPosts, type PostRecord } from './kinds/app-posts.ts';
import { readBlockedApps } from './kinds/blocked-apps.ts';
import { readConnectedApps, type AppRecord } from './kinds/connected-apps.ts';
import { readOffMetaActivity } from './kinds/off-meta-activity.ts';
import { readOwner } from './kinds/profile.ts';
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
  readonly apps: KindRecords<AppRecord>;
  readonly posts: KindRecords<PostRecord>;
  readonly offMeta: KindRecords<OffMetaBusiness>;
  readonly blocked: KindRecords<string>;
  /** Each profile's owner, with the place of its part. */
  readonly owners: readonly { readonly owner: string; readonly part: number }[];
  /** By part: its list of apps, as text that is equal for equal lists. */
  readonly appLists: ReadonlyMap<number, string>;
  /** Files of unknown name that turned out to be of a known kind. */
  readonly adopted: ReadonlySet<ListedFile>;
  /** How many files of a known kind were read. */
  readonly found: number;
}

export async function readRecords(inventory: Inventory, reading: Reading): Promise<Records> {
  const renamed = await findRenamed(inventory);
  const files = (kind: RecordKind): readonly ListedFile[] => renamed.get(kind) ?? filesOf(inventory, kind);
  const apps = await readKind(files('connected-apps'), readConnectedApps, reading);
  const posts = await readKind(files('app-posts'), readAppPosts, reading);
  const offMeta = await readKind(files('off-meta-activity'), readOffMetaActivity, reading);
  const blocked = await readKind(files('blocked-apps'), readBlockedApps, reading);
  const profiles = await readKind(files('profile'), readProfile, reading);
  return {
    apps: joined(apps),
    posts: joined(posts),
    offMeta: joined(offMeta),
    blocked: joined(blocked),
    owners: profiles.read.flatMap(({ listed, values }) =>
      values.map((owner) => ({ owner, part: listed.part })),
    ),
    appLists: listsByPart(apps),
    adopted: new Set([...renamed.values()].flat()),
    found: [apps, posts, offMeta, blocked, profiles].reduce((sum, kind) => sum + kind.read.length, 0),
  };
}

type Reader<T> = (value: unknown, context: FileContext) => readonly T[] | null;

interface ReadKind<T> {
  readonly read: readonly { readonly listed: ListedFile; readonly values: readonly T[] }[];
  readonly broken: number;
}

async function readKind<T>(
  files: readonly ListedFile[],
  read: Reader<T>,
  reading: Reading,
): Promise<ReadKind<T>> {
  const found: { listed: ListedFile; values: readonly T[] }[] = [];
  let broken = 0;
  for (const listed of files) {
    const json = await readJson(listed, reading);
    if (json === null || !json.complete) broken += 1;
    if (json === null) continue;
    const values = read(json.value, reading.context(listed.file));
    // Of a file that breaks off before its first record, nothing was read.
    if (values !== null && (json.complete || values.length > 0)) found.push({ listed, values });
    else if (json.complete) {
      broken += 1;
      reading.unreadable(listed.file, 'wrong-shape', '');
    }
  }
  return { read: found, broken };
}

/** The same file with the same content in two parts, as after a half-done unzip, counts once. */
function joined<T>({ read, broken }: ReadKind<T>): KindRecords<T> {
  const distinct = new Map(
    read.map((entry) => [`${entry.listed.file}\0${JSON.stringify(entry.values)}`, entry]),
  );
  const kept = [...distinct.values()];
  return {
    values: kept.flatMap((entry) => entry.values),
    read: kept.map((entry) => entry.listed),
    broken,
  };
}

function listsByPart(apps: ReadKind<AppRecord>): ReadonlyMap<number, string> {
  const lists = new Map<number, string>();
  for (const { listed, values } of apps.read) {
    lists.set(listed.part, `${lists.get(listed.part) ?? ''}${JSON.stringify(values)}`);
  }
  return lists;
}

function readProfile(value: unknown, context: FileContext): readonly string[] | null {
  const owner = readOwner(value, context);
  return owner === null ? [] : [owner];
}

/** Facebook renames files more often than the keys in them: these tell a file whose name is not known. */
const tellingKeys: readonly { readonly kind: RecordKind; readonly key: RegExp }[] = [
  { kind: 'connected-apps', key: /^\s*\{\s*"installed_apps(?:_v2)?"\s*:/ },
  { kind: 'app-posts', key: /^\s*\{\s*"app_posts(?:_v2)?"\s*:/ },
  { kind: 'off-meta-activity', key: /^\s*\{\s*"off_facebook_activity(?:_v2)?"\s*:/ },
];

/** Unknown JSON files that begin with a telling key, for the kinds of which no file is there by name. */
async function findRenamed(inventory: Inventory): Promise<ReadonlyMap<RecordKind, readonly ListedFile[]>> {
  const missing = tellingKeys.filter(({ kind }) => filesOf(inventory, kind).length === 0);
  const found = new Map<RecordKind, ListedFile[]>();
  if (missing.length === 0) return found;
  for (const listed of inventory.files) {
    if (listed.kind.is !== 'unknown') continue;
    const head = await headOf(listed);
    const kind = missing.find(({ key }) => key.test(head))?.kind;
    if (kind !== undefined) found.set(kind, [...(found.get(kind) ?? []), listed]);
  }
  return found;
}

/** The first bytes as text; empty when the file cannot be read, which is reported if it is ever needed. */
async function headOf({ entry }: ListedFile): Promise<string> {
  try {
    for await (const chunk of entry.chunks()) {
      return new TextDecoder().decode(chunk.subarray(0, 256));
    }
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
  }
  return '';
}
