// The list of connected apps: the file that the whole answer starts from.

import { appFieldKinds, couldBePermissions } from '../../model/app-fields.ts';
import type { Origin } from '../../model/export.ts';
import { holdsPermission } from '../../model/permission-ids.ts';
import type { LayoutEra } from '../../model/result.ts';
import type { Instant } from '../../model/span.ts';
import { Fields, isRecord, recordsOf, type FileContext, type JsonRecord } from '../file-context.ts';
import { entriesWithin, labelledRecords, labelValuesOf, nameIn, type LabelValue } from './label-values.ts';
import { meaningOf } from './list-meaning.ts';
import { pathBeforeCopy } from '../inventory/altered-names.ts';
import { fileName, foldersOf } from '../inventory/paths.ts';

/** One record of the list, before records of one app are joined. */
export interface AppRecord {
  readonly name: string;
  readonly userAppScopedId: string | null;
  readonly category: string | null;
  readonly added: Instant | null;
  readonly removed: Instant | null;
  /** Permission ids, where the record lists any. No known export of Facebook's does; extended fixtures do. */
  readonly permissions: readonly string[];
  readonly origin: Origin;
  readonly era: AppsEra;
}

export type AppsEra = Exclude<LayoutEra, 'e2ee'>;

export const unnamedApp = '(unnamed app)';

const knownKeys: ReadonlySet<string> = new Set([
  'name',
  'added_timestamp',
  'time_added', // spring 2018
  'user_app_scoped_id', // since 2021
  'category', // since 2021
  'removed_timestamp', // since 2021
  'permissions',
]);

/** Of the general `label_values` record (formats, 1.8). */
const labelledKeys: ReadonlySet<string> = new Set([
  'timestamp',
  'media',
  'label_values',
  'fbid',
  'title',
  'href',
  'ent_name',
]);

/** Records of known lists can become such ones by and by. */
const knownBesideLabels: ReadonlySet<string> = new Set([...knownKeys, ...labelledKeys]);

const listKeys = ['installed_apps', 'installed_apps_v2'] as const;

const knownCategories: ReadonlySet<string> = new Set(['active', 'inactive', 'removed']);

/** The records of the file; null when it is no list of apps. */
export function readConnectedApps(value: unknown, context: FileContext): readonly AppRecord[] | null {
  const labelled = labelledRecords(value, context);
  if (labelled !== null) return readLabelled(labelled, context);
  if (!isRecord(value)) return null;
  const lists = listKeys.filter((key) => Array.isArray(value[key]));
  if (lists.length === 0) return null;
  noteUnknownFields(new Fields(value, '', context), appFieldKinds.file, new Set(listKeys));
  return lists.flatMap((key) => readList(value, key, context));
}

function readList(document: JsonRecord, key: string, context: FileContext): readonly AppRecord[] {
  const list = document[key];
  if (!Array.isArray(list)) return [];
  const isV2 = key === 'installed_apps_v2';
  return recordsOf(list, `/${key}`, context).map((fields) => {
    const labels = readLabels(fields, context);
    noteUnknownFields(fields, appFieldKinds.record, labels === null ? knownKeys : knownBesideLabels);
    const category = fields.textOrDigits('category');
    if (category !== null && !knownCategories.has(category)) fields.report('category-unknown', 'category');
    const added = fields.time('added_timestamp', 'seconds') ?? fields.time('time_added', 'seconds');
    const removed = fields.time('removed_timestamp', 'seconds');
    if (removed !== null && category !== null && category !== 'removed') {
      fields.report('removed-but-not-in-category', 'removed_timestamp');
    }
    if (added !== null && removed !== null && removed < added) fields.report('dates-contradict');
    return {
      name: readName(fields, labels),
      userAppScopedId: fields.id('user_app_scoped_id'),
      category,
      added,
      removed,
      permissions: readPermissions(fields),
      origin: { file: context.file, pointer: fields.pointer },
      era: isV2 ? eraOfV2(context.file) : eraOfV1(fields, context.file),
    };
  });
}

function readName(fields: Fields, labels: readonly LabelValue[] | null): string {
  const name = fields.textOrDigits('name');
  if (name !== null && name.trim() !== '') return name;
  const labelled = labels === null ? null : nameIn(fields, labels);
  if (labelled === null) fields.report('name-missing', 'name');
  return labelled ?? unnamedApp;
}

function readPermissions(fields: Fields): readonly string[] {
  const list = fields.get('permissions');
  if (list === undefined) return [];
  if (list === null) {
    fields.report('field-wrong-type', 'permissions');
    return [];
  }
  const values: readonly unknown[] = Array.isArray(list) ? list : [];
  const names = values.filter((entry) => typeof entry === 'string');
  if (!Array.isArray(list) || names.length < list.length)
    fields.report('permissions-not-read', 'permissions');
  return names.map((name) => name.trim().toLowerCase());
}

/** No known export lists permissions: where a new field could be the first to do so, the answer may say too little. */
function noteUnknownFields(fields: Fields, kind: string, known: ReadonlySet<string>): void {
  for (const key of fields.unknown(known)) {
    const isTelling = couldBePermissions(key, fields.get(key));
    fields.countKey(isTelling ? appFieldKinds.permissions : kind, key);
    fields.report(isTelling ? 'permissions-field-unknown' : 'app-field-unknown', key);
  }
}

/** The era a file name speaks for; the file was renamed in 2023, its key was not. */
export function eraOfFile(file: string): AppsEra {
  switch (fileName(pathBeforeCopy(file))) {
    case 'installed_apps.json':
      return '2018';
    case 'apps_and_websites.json':
      return foldersOf(file).includes('apps_and_websites') ? '2019' : '2021';
    default:
      return '2023';
  }
}

function eraOfV2(file: string): AppsEra {
  return fileName(pathBeforeCopy(file)) === 'apps_and_websites.json' ? '2021' : '2023';
}

function eraOfV1(fields: Fields, file: string): AppsEra {
  return fileName(pathBeforeCopy(file)) === 'installed_apps.json' || fields.get('time_added') !== undefined
    ? '2018'
    : '2019';
}

/**
 * Apps written as `label_values` records. Not seen for this file yet, but other categories went that way from 2024 on. Only
 * the name is taken; dates stay unknown, and where there are any the answer is not complete: which of them means what is not
 * known.
 */
function readLabelled(records: readonly Fields[], context: FileContext): readonly AppRecord[] | null {
  const labelled = records.filter((fields) => labelValuesOf(fields, context) !== null);
  if (labelled.length < records.length) return null;
  return labelled.map((fields) => readLabelledApp(fields, context));
}

function readLabelledApp(fields: Fields, context: FileContext): AppRecord {
  const entries = readLabels(fields, context) ?? [];
  noteUnknownFields(fields, appFieldKinds.record, labelledKeys);
  return {
    name: labelledName(fields, entries),
    userAppScopedId: null,
    category: null,
    added: null,
    removed: null,
    permissions: [],
    origin: { file: context.file, pointer: fields.pointer },
    era: '2023',
  };
}

/** The `label_values` of a record of any list, with what of them is not understood reported; null where it has none. */
function readLabels(fields: Fields, context: FileContext): readonly LabelValue[] | null {
  const entries = labelValuesOf(fields, context);
  if (entries === null) return null;
  const all = entries.flatMap((entry) => [entry, ...entriesWithin(entry, context)]);
  const dated = all.find((entry) => entry.fields.get('timestamp_value') !== undefined);
  fields.report('unrecognised-shape');
  dated?.fields.report('dates-not-read', 'timestamp_value');
  const permissions = all.find((entry) => meaningOf(entry) === 'permissions')?.fields;
  if (permissions !== undefined) permissions.report('permissions-not-read');
  else if (holdsPermission(fields.get('label_values'))) fields.report('permissions-not-read', 'label_values');
  return entries;
}

function labelledName(fields: Fields, entries: readonly LabelValue[]): string {
  const name = nameIn(fields, entries);
  if (name === null) fields.report('name-missing');
  return name ?? unnamedApp;
}
