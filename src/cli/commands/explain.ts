// explain: what is known of an app, a permission, a verdict or a code, with sources.

import { explainName, overview } from '../explain/explain.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { deliver } from '../deliver.ts';
import type { ExplainCommandOptions, Session } from '../session.ts';
import { readKnowledge } from '../side-files.ts';
import { inputsOf, spareInputs } from '../spare-inputs.ts';

/** @param name null = everything there is to explain */
export async function runExplain(
  name: string | null,
  options: ExplainCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, text, language } = session;
  await spareInputs([options.output], inputsOf([], options), io);
  const knowledge = await readKnowledge(options, io);
  const width = Math.min(io.stdout.columns ?? 80, 100);
  const page = { knowledge, text, language, width };
  await deliver(name === null ? overview(page) : explainName(name, page), options, session);
  return exitCodes.done;
}
