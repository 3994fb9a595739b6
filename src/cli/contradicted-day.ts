// Says on stderr that the day which the person gave for the export contradicts what is in it.

import type { ReadExport } from '../audit.ts';
import type { ReadingOptions, Session } from './session.ts';

export async function sayContradictedDay(
  { parsed }: ReadExport,
  { asOf, quiet }: Pick<ReadingOptions, 'asOf'> & { readonly quiet?: boolean },
  { io, text }: Pick<Session, 'io' | 'text'>,
): Promise<void> {
  if (asOf === undefined || (quiet ?? false)) return;
  if (parsed.diagnostics.some(({ code }) => code === 'date-after-export')) {
    await io.stderr.write(`dyi-audit: ${text.cli.dayContradicted(asOf)}\n`);
  }
}
