// Pseudonyms: keyed, apart by domain, and apart for each participant's contacts.

import { describe, expect, it } from 'vitest';
import { keyFingerprint, pseudonymsFrom } from '../../src/batch/pseudonyms.ts';

const key = Buffer.alloc(32, 7);

describe('pseudonymsFrom', () => {
  it('gives the same name for the same text, another under another key or in another domain', () => {
    const names = pseudonymsFrom(key, false);
    expect(names.of('participant', 'jane')).toBe(names.of('participant', 'jane'));
    const all = [
      names.of('participant', 'jane'),
      names.of('export', 'jane'),
      names.of('conversation', 'jane'),
      names.contact('jane', 'jane'),
      pseudonymsFrom(Buffer.alloc(32, 8), false).of('participant', 'jane'),
    ].map((name) => name.slice(1));
    expect(new Set(all).size).toBe(all.length);
  });

  it('never takes two lists of parts for one', () => {
    const names = pseudonymsFrom(key, false);
    expect(names.of('app', 'a', 'b|c')).not.toBe(names.of('app', 'a|b', 'c'));
    expect(names.of('app', 'a', '')).not.toBe(names.of('app', 'a'));
  });

  it('links the contacts of two participants only when asked', () => {
    const apart = pseudonymsFrom(key, false);
    const linked = pseudonymsFrom(key, true);
    expect(apart.contact('p1', 'bob')).not.toBe(apart.contact('p2', 'bob'));
    expect(linked.contact('p1', 'bob')).toBe(linked.contact('p2', 'bob'));
    expect(apart.contact('p1', 'bob')).not.toBe(linked.contact('p1', 'bob'));
  });

  it('tells keys apart by their fingerprints', () => {
    expect(keyFingerprint(key)).not.toBe(keyFingerprint(Buffer.alloc(32, 8)));
    expect(keyFingerprint(key)).toMatch(/^[0-9a-f]{16}$/);
  });
});
