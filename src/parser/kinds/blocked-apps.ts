// Apps the person blocked. The file is called "permissions you have granted to apps", and holds no permission (seen 2024 to 2026).

import { Fields, isRecord, type FileContext } from '../file-context.ts';
import { labelledRecords, labelValuesOf, nestedEntries, type LabelValue } from './label-values.ts';
import { meaningOf } from './list-meaning.ts';

/**
 * Names of blocked apps; null when the file has not the known shape. Labels are in the account's language, so the list is
 * told by what its label or stable name says, where that is known, else by its form: the first entry with a `vec`. What
 * else is in the file are settings of the account, and a list of permissions that names no app (seen 2023: "Basic"); what
 * they mean is not documented, so that they are counted and not read.
 */
export function readBlockedApps(value: unknown, context: FileContext): readonly string[] | null {
  const read = labelledRecords(value, context)?.map((fields) => labelValuesOf(fields, context)) ?? null;
  if (read === null || read.includes(null)) return null;
  return read.flatMap((entries) => namesOf(entries ?? [], context));
}

function namesOf(entries: readonly LabelValue[], context: FileContext): readonly string[] {
  const lists = entries.filter((entry) => entry.list !== null && meaningOf(entry) !== 'permissions');
  if (lists.length > 1) context.sink.report('unrecognised-shape', context.file, '/label_values');
  const list = lists.find((entry) => meaningOf(entry) === 'blocked-apps') ?? lists[0];
  const [setting, ...others] = entries.filter(isSetting);
  if (setting !== undefined) {
    context.sink.report('settings-not-read', context.file, setting.fields.pointer, others.length + 1);
  }
  return list === undefined ? [] : namesIn(list, context);
}

/** Neither the list of blocked apps nor the time it was made. */
function isSetting(entry: LabelValue): boolean {
  if (entry.list !== null) return meaningOf(entry) === 'permissions';
  return entry.fields.get('timestamp_value') === undefined;
}

function namesIn({ fields, list }: LabelValue, context: FileContext): readonly string[] {
  return (list ?? []).flatMap((item, place) => {
    const pointer = `${fields.pointer}/vec/${place}`;
    if (typeof item !== 'string' && !isRecord(item)) {
      context.sink.report('record-not-an-object', context.file, pointer);
      return [];
    }
    const direct =
      typeof item === 'string'
        ? fields.repaired(item)
        : new Fields(item, pointer, context).textOrDigits('value');
    const nested = nestedEntries(item, pointer, context).map((entry) => entry.fields.textOrDigits('value'));
    const name = [direct, ...nested].find((text) => text !== null && text !== '');
    return name === undefined || name === null ? [] : [name];
  });
}
