// Keyed pseudonyms: names that only the holder of a key can make again. HMAC-SHA-256, with a domain for each kind of name.

import { createHmac, type KeyObject } from 'node:crypto';

/** Bits of a pseudonym, so that those of one export are all different: 64. */
const hexDigits = 16;

/**
 * The digest that a pseudonym is made of. Domains never share digests: equal text in two of them says nothing. The parts
 * are told apart by JSON, so no two lists of parts make the same message.
 */
export function keyedDigest(
  key: Uint8Array | KeyObject,
  domain: string,
  ...parts: readonly string[]
): Buffer {
  return createHmac('sha256', key)
    .update(`dyi-audit|${domain}|${JSON.stringify(parts)}`, 'utf8')
    .digest();
}

/** `person-0123456789abcdef`: the domain in front says what it stands for. */
export function pseudonym(key: Uint8Array, domain: string, ...parts: readonly string[]): string {
  return `${domain}-${keyedDigest(key, domain, ...parts)
    .toString('hex')
    .slice(0, hexDigits)}`;
}
