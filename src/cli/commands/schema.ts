// schema: the JSON Schema of the JSON output.

import { deliver } from '../deliver.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { resultSchema } from '../result-schema.ts';
import type { CommonOptions, Session } from '../session.ts';

export async function runSchema(options: CommonOptions, session: Session): Promise<ExitCode> {
  await deliver(resultSchema(), options, session);
  return exitCodes.done;
}
