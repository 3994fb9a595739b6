// What businesses told Facebook of the person: contact with them, never a permission.

import type { OffMetaBusiness } from '../../model/export.ts';
import type { Instant } from '../../model/span.ts';
import type { Fields } from '../file-context.ts';
import { countUnknownKeys, isRecord, recordsOf, type FileContext } from '../file-context.ts';
import { entriesWithin, labelledRecords, labelValuesOf, nameIn } from './label-values.ts';

const listKeys = ['off_facebook_activity', 'off_facebook_activity_v2'] as const;
const knownKeys: ReadonlySet<string> = new Set(['name', 'events']);
const knownEventKeys: ReadonlySet<string> = new Set(['id', 'type', 'timestamp']);

/** The businesses of the file; null when it has none of the three known shapes. */
export function readOffMetaActivity(value: unknown, context: FileContext): readonly OffMetaBusiness[] | null {
  const labelled = labelledRecords(value, context);
  if (labelled !== null) return readLabelled(labelled, context);
  if (!isRecord(value)) return null;
  const lists = listKeys.filter((key) => Array.isArray(value[key]));
  if (lists.length === 0) return null;
  countUnknownKeys(value, 'off-meta-activity-file', new Set(listKeys), context);
  return lists.flatMap((key) => {
    const list = value[key];
    return recordsOf(Array.isArray(list) ? list : [], `/${key}`, context).map((fields) => {
      fields.countUnknown('off-meta-activity', knownKeys);
      return { name: fields.textOrDigits('name') ?? '', events: readEvents(fields, context) };
    });
  });
}

function readEvents(business: Fields, context: FileContext): readonly Instant[] {
  const list = business.get('events');
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    business.report('field-wrong-type', 'events');
    return [];
  }
  const events = recordsOf(list, `${business.pointer}/events`, context);
  return ascending(
    events.map((event) => {
      event.countUnknown('off-meta-event', knownEventKeys);
      return event.time('timestamp', 'seconds');
    }),
  );
}

/**
 * Since 2024 also: records whose `label_values` hold a list or a group of events, each with one time. A time of the record
 * itself, in no list, is none of an event.
 */
function readLabelled(records: readonly Fields[], context: FileContext): readonly OffMetaBusiness[] | null {
  const businesses: OffMetaBusiness[] = [];
  for (const fields of records) {
    const entries = labelValuesOf(fields, context);
    if (entries === null) return null;
    const events = entries
      .flatMap((entry) => entriesWithin(entry, context))
      .map((detail) => detail.fields.time('timestamp_value', 'seconds'));
    businesses.push({
      name: fields.textOrDigits('title') ?? nameIn(fields, entries) ?? '',
      events: ascending(events),
    });
  }
  return businesses;
}

function ascending(instants: readonly (Instant | null)[]): readonly Instant[] {
  return instants.filter((instant) => instant !== null).sort((a, b) => a - b);
}
