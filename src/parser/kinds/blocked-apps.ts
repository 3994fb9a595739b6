// Apps the person blocked. The file is called "permissions you have granted to apps", and holds no permission (seen 2024 to 2026).

import { Fields, isRecord, type FileContext } from '../file-context.ts';
import { labelValuesOf, nestedEntries, type LabelValue } from '../label-values.ts';

/**
 * Names of blocked apps; null when the file has not the known shape. Labels are in the account's language, so the list is
 * told by its form: the entry with a `vec`. What else is in the file are settings.
 */
export function readBlockedApps(value: unknown, context: FileContext): readonly string[] | null {
  if (Array.isArray(value)) return value.length === 0 ? [] : null;
  if (!isRecord(value)) return null;
  const entries = labelValuesOf(new Fields(value, '', context), context);
  if (entries === null) return null;
  const lists = entries.filter((entry) => entry.list !== null);
  if (lists.length > 1) context.sink.report('unrecognised-shape', context.file, '/label_values');
  return lists.slice(0, 1).flatMap((list) => namesIn(list, context));
}

function namesIn({ fields, list }: LabelValue, context: FileContext): readonly string[] {
  return (list ?? []).flatMap((item, place) => {
    const pointer = `${fields.pointer}/vec/${place}`;
    const direct =
      typeof item === 'string'
        ? fields.repaired(item)
        : isRecord(item)
          ? new Fields(item, pointer, context).text('value')
          : null;
    const nested = nestedEntries(item, pointer, context).map((entry) => entry.fields.text('value'));
    const name = [direct, ...nested].find((text) => text !== null && text !== '');
    return name === undefined || name === null ? [] : [name];
  });
}
