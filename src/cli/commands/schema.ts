// schema: the JSON Schema of the JSON output, made from the schema that the output is checked with.

import { z } from 'zod/mini';
import { auditResultSchema } from '../../model/result.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Session } from '../session.ts';

export async function runSchema({ io }: Session): Promise<ExitCode> {
  const schema = z.toJSONSchema(auditResultSchema);
  await io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return exitCodes.done;
}
