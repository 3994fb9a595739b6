// anonymise: writes the copy, and says what is not in it and what it still tells.

import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { anonymiseExport } from '../../anonymise.ts';
import { latestDay } from '../../parser/inventory/part-names.ts';
import { toIso } from '../../model/span.ts';
import { copyNotes } from '../anonymise/notes.ts';
import { makeFolderOf, requireFree, targetOf } from '../anonymise/target.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readExportOptions, readWholeNumber } from '../options.ts';
import { publishFile } from '../output.ts';
import { readKey } from '../privacy.ts';
import { showProgress } from '../progress.ts';
import type { AnonymiseCommandOptions, Session } from '../session.ts';
import { readKnowledge } from '../side-files.ts';

/** A hundred years: beyond that times are no longer times to a reader of exports. */
const farthestShift = 36_525;

export async function runAnonymise(
  paths: readonly string[],
  options: AnonymiseCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, text } = session;
  const quiet = options.quiet ?? false;
  const readOptions = readExportOptions(options);
  const shiftDays =
    options.shiftDays === undefined
      ? 0
      : readWholeNumber('--shift-days', options.shiftDays, -farthestShift, farthestShift);
  const key = options.keyFile === undefined ? randomBytes(32) : await readKey(options.keyFile, io);
  const knowledge = await readKnowledge(options, io);
  if (paths.length === 0) {
    await io.stderr.write(`dyi-audit: ${text.cli.noExport}\n${text.cli.helpHint}\n`);
    return exitCodes.usage;
  }
  const request = { paths, output: options.output ?? null, overwrite: options.overwrite ?? false };
  // Before an hour's work, and again when the name is known for sure.
  await requireFree(request, io);

  const reading = showProgress(io, quiet, text.cli.reading);
  const copying = showProgress(io, quiet, (_done, _total, percent) => text.anonymise.copying(percent));
  let written = '';
  const copy = await anonymiseExport(
    paths,
    {
      ...readOptions,
      key,
      shiftDays,
      keepApps: options.keepApps ?? false,
      knowledge,
      cwd: io.cwd,
      onProgress: reading.update,
      onCopied: (bytes) => copying.update({ files: { done: 0, total: 0 }, bytes }),
    },
    async (name, write) => {
      await reading.end();
      written = await targetOf(request, name, io);
      const undo = await makeFolderOf(written, request);
      await publishFile(written, write, io).catch(async (error: unknown) => {
        await undo();
        throw error;
      });
    },
  ).finally(async () => {
    await reading.end();
    await copying.end();
  });

  if (!quiet) {
    const day = latestDay([basename(written)]);
    const saysDay = day !== null && toIso(day).slice(0, 10) === copy.dayInName;
    const notes = copyNotes(
      copy,
      {
        file: shownAs(options.output ?? '', written),
        saysDay: copy.dayInName === null || saysDay,
        shiftDays,
        merged: readOptions.merge ?? false,
        randomKey: options.keyFile === undefined,
      },
      text,
      io.stderr.columns ?? 80,
    );
    await io.stderr.write(notes);
  }
  return copy.coverage.unreadable.length > 0 ? exitCodes.incomplete : exitCodes.done;
}

/** As the person typed it, with the name that it got in a folder. */
function shownAs(output: string, written: string): string {
  return basename(output) === basename(written) ? output : join(output, basename(written));
}
