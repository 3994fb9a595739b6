// An export that is too much for the memory of the process that reads it, for real: it is named, and costs only itself.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { session } from '../sessions/session.ts';
import { readCsv } from './read-csv.ts';
import { donations, merge, plan } from './small-batch.ts';

/** MiB: enough for the program and every small export; beyond it the heap is full, long before all memory is weighed. */
const memory = 48;

/** More connected apps than that memory holds. */
function writeHugeExport(path: string): void {
  const folder = join(path, 'apps_and_websites_off_of_facebook');
  mkdirSync(folder, { recursive: true });
  const app = (place: number): string => `{"name":"App ${place}","added_timestamp":${1_300_000_000 + place}}`;
  const apps = Array.from({ length: 250_000 }, (_, place) => app(place)).join(',');
  writeFileSync(join(folder, 'connected_apps_and_websites.json'), `{"installed_apps_v2":[${apps}]}`);
}

describe('an export that fills the memory of its process', () => {
  it.each([
    ['a process of its own', ['--isolate']],
    ['one that has others too', ['-j', '2']],
  ])('is named and costs only itself, in %s', async (_, options) => {
    const folder = donations(3);
    writeHugeExport(join(folder, 'huge'));
    const batch = await plan([folder], { shards: 1 });
    const { out } = batch.paths;
    const ran = await session([
      'batch',
      'run',
      '--all',
      '--out',
      out,
      '--memory',
      String(memory),
      ...options,
    ]);
    const huge = batch.manifest.exports.find(({ paths }) => paths[0]?.endsWith('huge'));
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain(huge?.exportId ?? 'the huge one');
    expect(ran.stderr).toContain('E_OOM');
    await merge(batch);
    const rows = readCsv(join(out, 'exports.csv'));
    expect(rows).toHaveLength(4);
    const failed = rows.filter((row) => row['status'] === 'failed');
    expect(failed).toMatchObject([{ export_id: huge?.exportId, error_code: 'E_OOM' }]);
  });
});
