// An archive that ends anywhere but at its end: refused, or read with what is missing said.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditExport } from '../../src/audit.ts';
import { ExportError } from '../../src/model/errors.ts';
import { isIncomplete } from '../../src/model/findings.ts';
import { zipOf } from '../input/zip-writer.ts';
import { Figures, type Case } from './figures.ts';
import { freshPath } from './program.ts';
import { files, name } from './sample.ts';

/** How many lengths are tried in one go. */
const atOnce = 100;

/** @param step every length, or every so many */
export function truncatedAnywhere(step: number): readonly Case[] {
  const figures = new Figures('Archives that are cut off');
  const whole = zipOf(Object.entries(files));
  const lengths = Array.from({ length: Math.floor(whole.length / step) }, (_, place) => place * step);
  const folder = freshPath();
  mkdirSync(folder);
  const path = join(folder, `${name}.zip`);
  return Array.from({ length: Math.ceil(lengths.length / atOnce) }, (_, part) => ({
    figures,
    run: async () => {
      for (const length of lengths.slice(part * atOnce, (part + 1) * atOnce)) {
        writeFileSync(path, whole.subarray(0, length));
        figures.count(`${length} bytes`, 1, await complaintAbout(path));
      }
    },
  }));
}

async function complaintAbout(path: string): Promise<string | null> {
  try {
    const result = await auditExport([path], { jobs: 1 });
    return isIncomplete(result, false) ? null : 'it passed for whole';
  } catch (error) {
    return error instanceof ExportError ? null : String(error);
  }
}
