// The baseline file: findings that somebody has looked at and accepts, each with a reason and, if wanted, a last day.

import { z } from 'zod';
import { isCalendarDay } from '../../model/day.ts';
import { ExportError, type FatalData } from '../../model/errors.ts';
import { json } from '../../reporter/format/json.ts';
import { fingerprintMethod } from '../../reporter/format/fingerprint.ts';
import type { Io } from '../io.ts';
import { writeOutput } from '../output.ts';
import type { CheckCommandOptions } from '../session.ts';
import { parseJson, readText } from '../side-files.ts';

const entry = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  /** For the reader of the file; only the fingerprint counts. */
  app: z.string(),
  verdict: z.string(),
  /** Without one the entry accepts nothing. */
  reason: z.string(),
  /** The last day (UTC) on which the entry accepts its finding; null or absent = no last day. */
  expires: z.string().nullable().optional(),
});

const baselineSchema = z.strictObject({ method: z.string(), entries: z.array(entry) });

export type BaselineEntry = z.infer<typeof entry>;
export type Baseline = z.infer<typeof baselineSchema>;

type Problem = FatalData['baseline-file']['problem'];

/** @throws {ExportError} `options-conflict`: an option about a baseline without one */
export function requireBaselineOptions({ baseline, updateBaseline, reason }: CheckCommandOptions): void {
  const needs = (option: string, needed: string): never => {
    throw new ExportError('options-conflict', { problem: 'needs', options: [option, needed] });
  };
  if (reason !== undefined && !(updateBaseline ?? false)) needs('--reason', '--update-baseline');
  if ((updateBaseline ?? false) && baseline === undefined) needs('--update-baseline', '--baseline');
}

/**
 * @param mayBeMissing a file that is not there is an empty baseline
 * @throws {ExportError} `baseline-file`, `path-not-found`, `path-unreadable`
 */
export async function readBaseline(
  path: string,
  io: Io,
  { mayBeMissing }: { readonly mayBeMissing: boolean },
): Promise<Baseline> {
  const text = await readText(path, io).catch((error: unknown) => {
    if (mayBeMissing && error instanceof ExportError && error.code === 'path-not-found') return null;
    throw error;
  });
  return text === null ? { method: fingerprintMethod, entries: [] } : parseBaseline(text, path);
}

/** @throws {ExportError} `baseline-file` */
export function parseBaseline(text: string, path: string): Baseline {
  const invalid = (problem: Problem, pointer: string | null, cause?: unknown): ExportError =>
    new ExportError('baseline-file', { path, problem, pointer }, { cause });
  const parsed = baselineSchema.safeParse(parseJson(text, (cause) => invalid('not-json', null, cause)));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid('wrong-shape', `/${issue?.path.map(String).join('/') ?? ''}`, parsed.error);
  }
  const { method, entries } = parsed.data;
  if (method !== fingerprintMethod) throw invalid('other-method', '/method');
  const seen = new Set<string>();
  for (const [place, { fingerprint, expires }] of entries.entries()) {
    if (seen.has(fingerprint)) throw invalid('twice', `/entries/${place}`);
    seen.add(fingerprint);
    if (typeof expires === 'string' && !(expires.length === 10 && isCalendarDay(expires)))
      throw invalid('not-a-day', `/entries/${place}/expires`);
  }
  return parsed.data;
}

/** @throws {ExportError} `output-failed` */
export async function writeBaseline(path: string, baseline: Baseline, io: Io): Promise<void> {
  await writeOutput(path, `${json(baseline, 2)}\n`, io);
}
