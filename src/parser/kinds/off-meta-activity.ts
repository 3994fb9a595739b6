// What businesses told Facebook of the person: contact with them, never a permission.

import type { OffMetaBusiness } from '../../model/export.ts';
import type { Instant } from '../../model/span.ts';
import type { Fields } from '../file-context.ts';
import { isRecord, recordsOf, type FileContext } from '../file-context.ts';
import { labelValuesOf, nestedEntries } from '../label-values.ts';

const knownKeys: ReadonlySet<string> = new Set(['name', 'events']);

/** The businesses of the file; null when it has none of the three known shapes. */
export function readOffMetaActivity(value: unknown, context: FileContext): readonly OffMetaBusiness[] | null {
  if (Array.isArray(value)) return readLabelled(value, context);
  if (!isRecord(value)) return null;
  const lists = ['off_facebook_activity', 'off_facebook_activity_v2'].filter((key) =>
    Array.isArray(value[key]),
  );
  if (lists.length === 0) return null;
  return lists.flatMap((key) => {
    const list = value[key];
    return recordsOf(Array.isArray(list) ? list : [], `/${key}`, context).map((fields) => {
      fields.countUnknown('off-meta-activity', knownKeys);
      return { name: fields.text('name') ?? '', events: readEvents(fields, context) };
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
  return ascending(events.map((event) => event.time('timestamp', 'seconds')));
}

/** Since 2024 also: an array of records whose `label_values` hold a list of events, each with one time. */
function readLabelled(values: readonly unknown[], context: FileContext): readonly OffMetaBusiness[] | null {
  const records = recordsOf(values, '', context);
  const businesses: OffMetaBusiness[] = [];
  for (const fields of records) {
    const entries = labelValuesOf(fields, context);
    if (entries === null) return null;
    const events = entries.flatMap((entry) =>
      (entry.list ?? []).flatMap((item, place) =>
        nestedEntries(item, `${entry.fields.pointer}/vec/${place}`, context).map((detail) =>
          detail.fields.time('timestamp_value', 'seconds'),
        ),
      ),
    );
    businesses.push({ name: fields.text('title') ?? '', events: ascending(events) });
  }
  return businesses;
}

function ascending(instants: readonly (Instant | null)[]): readonly Instant[] {
  return instants.filter((instant) => instant !== null).sort((a, b) => a - b);
}
