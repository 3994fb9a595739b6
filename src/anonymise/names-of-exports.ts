// The names of parts, and of the folders that exports lie in: Facebook's form is kept, with its day and without the person.

import { readPartName, type DayOrder } from '../parser/inventory/part-names.ts';
import { toIso } from '../model/span.ts';
import type { StandIns } from './stand-ins.ts';

/**
 * `facebook-user-0123456789abcdef-2024-05-01`: whose and of which day, as the parser tells exports apart.
 * @param options.shift added to the day, in milliseconds; whole days
 */
export function exportName(
  name: string,
  standIns: StandIns,
  { shift, order }: { readonly shift: number; readonly order: DayOrder },
): string {
  const { user, day } = readPartName(name, order);
  const who = user === null ? 'export' : `facebook-${standIns.user(user)}`;
  return day === null ? `export-${standIns.folder(name)}` : `${who}-${toIso(day + shift).slice(0, 10)}`;
}
