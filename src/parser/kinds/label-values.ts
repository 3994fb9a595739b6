// The general `label_values` record that Facebook writes for more and more categories (seen 2024 to 2026).

import { Fields, isRecord, recordsOf, type FileContext } from '../file-context.ts';

/** One entry: a label with one of a value, a time, a list or a group of further entries. */
export interface LabelValue {
  readonly fields: Fields;
  /** Localised; never to be relied on. */
  readonly label: string | null;
  /** A stable id, in the newest exports only. */
  readonly fieldName: string | null;
  /** The list under `vec` or the group under `dict`, unread. */
  readonly list: readonly unknown[] | null;
}

/**
 * The records of a file in this form: a list of them, or a single one; null when it has another form. What is no record in
 * the list is reported.
 */
export function labelledRecords(document: unknown, context: FileContext): readonly Fields[] | null {
  if (Array.isArray(document)) return recordsOf(document, '', context);
  return isRecord(document) && Array.isArray(document['label_values'])
    ? [new Fields(document, '', context)]
    : null;
}

/** The entries of a record's `label_values`; null where it has none. */
export function labelValuesOf(record: Fields, context: FileContext): readonly LabelValue[] | null {
  const values = record.get('label_values');
  return Array.isArray(values) ? entries(values, `${record.pointer}/label_values`, context) : null;
}

/** The entries of a `vec` item, which holds them under `dict`. */
export function nestedEntries(item: unknown, pointer: string, context: FileContext): readonly LabelValue[] {
  const list = isRecord(item) ? item['dict'] : undefined;
  return Array.isArray(list) ? entries(list, `${pointer}/dict`, context) : [];
}

/**
 * The name a record gives: the entry that says so by its stable id or its English label, else the record's title, else the
 * first entry whose value has a letter, since labels are in the account's language. Null where there is none.
 */
export function nameIn(record: Fields, entries: readonly LabelValue[]): string | null {
  const named = entries.filter(
    ({ fieldName, label }) =>
      /^(?:app_?)?name$/i.test(fieldName ?? '') || /^(?:app(?:lication)? )?name$/i.test(label ?? ''),
  );
  const saidToBe = [
    ...named.map((entry) => entry.fields.textOrDigits('value')),
    record.textOrDigits('title'),
  ];
  const guessed = entries.map((entry) => entry.fields.textOrDigits('value'));
  return (
    saidToBe.find((text) => text !== null && text.trim() !== '') ??
    guessed.find((text) => text !== null && /\p{L}/u.test(text)) ??
    null
  );
}

/** What stands in an entry's list or group, to any depth; the entry itself is not among them. */
export function entriesWithin(entry: LabelValue, context: FileContext): readonly LabelValue[] {
  const { fields } = entry;
  const vec = fields.get('vec');
  const items = Array.isArray(vec)
    ? vec.flatMap((item, place) => nestedEntries(item, `${fields.pointer}/vec/${place}`, context))
    : [];
  const group = fields.get('dict');
  const within = Array.isArray(group) ? entries(group, `${fields.pointer}/dict`, context) : [];
  return [...items, ...within].flatMap((inner) => [inner, ...entriesWithin(inner, context)]);
}

function entries(values: readonly unknown[], pointer: string, context: FileContext): readonly LabelValue[] {
  return recordsOf(values, pointer, context).map((fields) => {
    const vec = fields.get('vec');
    const dict = fields.get('dict');
    return {
      fields,
      label: fields.text('label'),
      fieldName: fields.text('ent_field_name'),
      list: Array.isArray(vec) ? vec : Array.isArray(dict) ? dict : null,
    };
  });
}
