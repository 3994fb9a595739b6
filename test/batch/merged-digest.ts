// One digest over everything of a merge that must be the same however the work was done.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param out the folder of the batch */
export function digestOfTables(out: string): string {
  const hash = createHash('sha256');
  for (const name of ['exports', 'apps', 'claims', 'exposures', 'problems', 'codebook'] as const) {
    hash.update(readFileSync(join(out, `${name}.csv`)));
  }
  return hash.update(readFileSync(join(out, 'datapackage.json'))).digest('hex');
}
