// Compiles TypeScript as it is loaded; files of the program get counters. Runs in Node's own thread for such hooks.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from './counters.mjs';

const program = new URL('../../../src/', import.meta.url).href;

/** Data and words have no branches that an input decides. */
const uncounted = /\/src\/(?:knowledge\/facts|text\/(?:en|fr))\/|wasm\/compiled\.ts$/;

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const file = fileURLToPath(url);
  const text = await readFile(file, 'utf8');
  const counted = url.startsWith(program) && !uncounted.test(url);
  return { format: 'module', shortCircuit: true, source: compile(text, file, counted) };
}
