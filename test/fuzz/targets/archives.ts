// Zips of any bytes, from the disk: opened and audited as a whole, or refused with a known error; nothing is written.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conclude, readExport } from '../../../src/audit.ts';
import { ExportError } from '../../../src/model/errors.ts';
import { zipOf } from '../../input/zip-writer.ts';
import { demandConsistent } from '../checks/consistent.ts';
import { demandGoodReports } from '../checks/reports.ts';
import { fixtureParts } from '../fixture-parts.ts';
import { withoutPieces } from '../minimise.ts';
import { mutateZip } from '../mutate/zip.ts';
import { numberOf } from '../number-of.ts';
import { demand, type Target } from '../target.ts';
import { demandGoodRefusal } from './layouts.ts';

const name = 'facebook-janefake-2024-05-01-AbCdEf12.zip';

export const archives: Target = {
  name: 'archives',
  about: 'zips whose bytes, headers and entries were changed',

  seeds() {
    const small = fixtureParts()
      .flatMap(({ parts }) => parts)
      .filter(({ files }) => Object.keys(files).length < 12);
    return small.flatMap(({ files }, place) => {
      const entries = Object.entries(files).map(
        ([path, text]) =>
          [
            path,
            {
              content: Buffer.from(text, 'latin1'),
              ...(place % 3 === 1 ? { method: 'stored' as const } : {}),
              ...(place % 5 === 2 ? { descriptor: true } : {}),
              ...(place % 7 === 3 ? { zip64: true } : {}),
            },
          ] as const,
      );
      const zip = zipOf(entries);
      return zip.length < 8000 ? [zip] : [];
    });
  },

  mutate: mutateZip,
  smaller: withoutPieces,

  async run(input) {
    const work = mkdtempSync(join(tmpdir(), 'dyi-audit-fuzz-'));
    try {
      await tryArchive(input, work);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
};

async function tryArchive(input: Uint8Array, work: string): Promise<void> {
  const cwd = join(work, 'in');
  mkdirSync(cwd);
  writeFileSync(join(cwd, name), input);
  const choice = numberOf(input);
  try {
    const result = conclude(await readExport([name], { cwd, jobs: 1 }), {
      conversations: choice % 2 === 0,
    });
    demandConsistent(result);
    if (choice % 8 === 0) await demandGoodReports(result, choice >>> 3);
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    await demandGoodRefusal(error);
  }
  const left = readdirSync(work, { recursive: true, encoding: 'utf8' }).sort();
  demand(left.join() === ['in', join('in', name)].join(), 'nothing is written', () => left);
}
