// Parses a JSON text that is there as a whole.

import { JsonReader } from './json-reader.ts';
import type { ParsedJson } from './parsed-json.ts';

/**
 * Accepts what JSON.parse accepts, but for nesting deeper than `maxDepth`. Integers that a number cannot hold become
 * bigints. Of a key that comes twice the last value counts, and it is noted.
 */
export function parseJson(text: string, maxDepth = 1000): ParsedJson {
  const reader = new JsonReader({ maxDepth, limit: Infinity, taken: null });
  reader.write(text);
  return reader.end();
}
