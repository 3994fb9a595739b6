// How many files and folders a batch lists more than once: whoever is said to have given them is counted more than once.

import { realpath } from 'node:fs/promises';

/** Of what is there, links followed; the same path twice in one export is one. */
export async function repeatedInputs(
  inputs: readonly { readonly paths: readonly string[] }[],
): Promise<number> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { paths } of inputs) {
    const places = new Set<string>();
    for (const path of paths) {
      const place = await realpath(path).catch(() => null);
      if (place !== null) places.add(place);
    }
    for (const place of places) (seen.has(place) ? repeated : seen).add(place);
  }
  return repeated.size;
}
