// Apps the person blocked. The file is called "permissions you have granted to apps", and holds no permission (seen 2024 to 2026).

import { Fields, isRecord, type FileContext } from '../file-context.ts';
import { labelledRecords, labelValuesOf, nestedEntries, type LabelValue } from '../label-values.ts';

/**
 * Names of blocked apps; null when the file has not the known shape. Labels are in the account's language, so the list is
 * told by its stable name where it has one, else by its form: the first entry with a `vec`. What else is in the file are
 * settings of the account; what they mean is not documented, so that they are counted and not read.
 */
export function readBlockedApps(value: unknown, context: FileContext): readonly string[] | null {
  const read = labelledRecords(value, context)?.map((fields) => labelValuesOf(fields, context)) ?? null;
  if (read === null || read.includes(null)) return null;
  return read.flatMap((entries) => namesOf(entries ?? [], context));
}

function namesOf(entries: readonly LabelValue[], context: FileContext): readonly string[] {
  const lists = entries.filter((entry) => entry.list !== null);
  if (lists.length > 1) context.sink.report('unrecognised-shape', context.file, '/label_values');
  const list = lists.find(({ fieldName }) => /block/i.test(fieldName ?? '')) ?? lists[0];
  const [setting, ...others] = entries.filter(isSetting);
  if (setting !== undefined) {
    context.sink.report('settings-not-read', context.file, setting.fields.pointer, others.length + 1);
  }
  return list === undefined ? [] : namesIn(list, context);
}

/** A label with a value, as of an account's settings: neither the list nor the time it was made. */
function isSetting({ fields, list }: LabelValue): boolean {
  return list === null && fields.get('timestamp_value') === undefined;
}

function namesIn({ fields, list }: LabelValue, context: FileContext): readonly string[] {
  return (list ?? []).flatMap((item, place) => {
    const pointer = `${fields.pointer}/vec/${place}`;
    if (typeof item !== 'string' && !isRecord(item)) {
      context.sink.report('record-not-an-object', context.file, pointer);
      return [];
    }
    const direct =
      typeof item === 'string' ? fields.repaired(item) : new Fields(item, pointer, context).text('value');
    const nested = nestedEntries(item, pointer, context).map((entry) => entry.fields.text('value'));
    const name = [direct, ...nested].find((text) => text !== null && text !== '');
    return name === undefined || name === null ? [] : [name];
  });
}
