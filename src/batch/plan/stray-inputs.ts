// Which inputs of a batch do not look like exports, told before hours are spent on them, and before they are counted.

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { compareText } from '../../model/order.ts';

export interface StrayInputs {
  readonly count: number;
  /** Of their names, in lower case and without the dot, each once and sorted. */
  readonly endings: readonly string[];
}

/** By names alone: a file that ends as something else than a zip does. A name without an ending tells nothing, as of a folder. */
export async function strayInputs(
  inputs: readonly { readonly paths: readonly string[] }[],
): Promise<StrayInputs> {
  const endings = new Set<string>();
  let count = 0;
  for (const { paths } of inputs) {
    const found = paths.map(endingOf);
    if (!found.every((ending) => ending !== null && ending !== 'zip') || !(await areFiles(paths))) continue;
    count += 1;
    for (const ending of found) if (ending !== null) endings.add(ending);
  }
  return { count, endings: [...endings].sort(compareText) };
}

function endingOf(path: string): string | null {
  return /\.([a-z][a-z\d]{1,9})$/i.exec(basename(path))?.[1]?.toLowerCase() ?? null;
}

async function areFiles(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    const status = await stat(path).catch(() => null);
    if (status === null || !status.isFile()) return false;
  }
  return true;
}
