// Says on stderr which entries of the permissions file come to nothing: silence would look as if they had been used.

import { basename } from 'node:path';
import type { IdleEntry } from '../audit.ts';
import { sanitise } from '../model/sanitise.ts';
import { shorten } from '../reporter/format/shorten.ts';
import type { AuditCommandOptions, Session } from './session.ts';

/** A whole file of misspelt names is told by its first ones. */
const mostSaid = 10;

/** Longer ones are no names. */
const longestName = 80;

type Options = Pick<AuditCommandOptions, 'permissions' | 'quiet' | 'pseudonymise' | 'pseudonymiseApps'>;

export async function sayIdlePermissions(
  idle: readonly IdleEntry[],
  options: Options,
  { io, text }: Session,
): Promise<void> {
  const { permissions: path, quiet, pseudonymise, pseudonymiseApps } = options;
  if (path === undefined || (quiet ?? false)) return;
  const words = text.cli.idlePermissions;
  // All of it is the person's own words, and can be their id or name: under pseudonyms places have to do.
  const hides = (pseudonymise ?? false) || (pseudonymiseApps ?? false);
  const shown = (name: string): string | null => (hides ? null : shorten(sanitise(name), longestName));
  const file = hides ? null : sanitise(basename(path));
  const lines = idle.map((entry) => {
    const place = entry.place + 1;
    return entry.is === 'app-not-found'
      ? words.app(file, place, shown(entry.app))
      : words.permission(file, place, shown(entry.permission) ?? entry.at + 1);
  });
  const rest = lines.length - mostSaid;
  const said = rest > 0 ? [...lines.slice(0, mostSaid), words.more(file, rest)] : lines;
  for (const line of said) await io.stderr.write(`dyi-audit: ${line}\n`);
}
