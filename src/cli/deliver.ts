// Hands a report over: to stdout, which carries nothing else, or to a file.

import type { Io } from './io.ts';
import { writeOutput } from './output.ts';
import type { CommonOptions, Session } from './session.ts';

/** To where `--output` says. */
export async function deliver(report: string, options: CommonOptions, session: Session): Promise<void> {
  const { output } = options;
  await deliverTo(output === undefined || output === '-' ? null : output, report, options, session);
}

/** @param file null = stdout */
export async function deliverTo(
  file: string | null,
  report: string,
  options: Pick<CommonOptions, 'quiet'>,
  { io, text }: Session,
): Promise<void> {
  if (file === null) {
    await io.stdout.write(report);
    return;
  }
  await writeOutput(file, report, io);
  if (!(options.quiet ?? false) && io.stderr.isTTY) await io.stderr.write(`${text.cli.wrote(file)}\n`);
}

/** Colour only on a terminal, unless it was asked for; NO_COLOR (no-color.org) and `--no-colour` forbid it. */
export function useColour(options: CommonOptions, io: Io): boolean {
  if (options.colour === false || options.color === false) return false;
  if ((io.env['NO_COLOR'] ?? '') !== '') return false;
  if ((io.env['FORCE_COLOR'] ?? '') !== '') return io.env['FORCE_COLOR'] !== '0';
  return io.stdout.isTTY && io.env['TERM'] !== 'dumb';
}
