// A fingerprint of a document that does not depend on the order of its keys or on the machine.

import { createHash } from 'node:crypto';
import { compareText } from '../model/order.ts';

/** `sha256:` and the hash, in hexadecimal, of the document's JSON with sorted keys. */
export function digestOf(document: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(document), 'utf8').digest('hex')}`;
}

/** JSON without white space, the keys of every object in code-unit order, keys without a value left out. */
function canonicalJson(document: unknown): string {
  return JSON.stringify(document, (_key, value: unknown) =>
    isPlainObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
      : value,
  );
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
