// Keyed names: the same for the same key, and nothing to be learnt without it.

import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedDigest, pseudonym } from '../../src/privacy/pseudonyms.ts';

const key = Buffer.from('a key of sixteen bytes or more');

describe('a pseudonym', () => {
  it('is the same in every version: saved results and baselines hold it', () => {
    const digest = createHmac('sha256', key).update('dyi-audit|person|["bob made-up"]').digest('hex');
    expect(pseudonym(key, 'person', 'bob made-up')).toBe(`person-${digest.slice(0, 16)}`);
  });

  it('is no plain digest of the name', () => {
    const plain = createHash('sha256').update('bob').digest('hex').slice(0, 16);
    expect(pseudonym(key, 'person', 'bob')).not.toContain(plain);
  });

  it('differs by key, by kind of name, and by where one part ends', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (name, more) => {
        const one = keyedDigest(key, 'person', name).toString('hex');
        expect(keyedDigest(Buffer.concat([key, key]), 'person', name).toString('hex')).not.toBe(one);
        expect(keyedDigest(key, 'thread', name).toString('hex')).not.toBe(one);
        expect(keyedDigest(key, 'person', name + more).toString('hex')).not.toBe(
          keyedDigest(key, 'person', name, more).toString('hex'),
        );
      }),
    );
  });
});
