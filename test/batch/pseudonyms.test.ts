// Pseudonyms: keyed, apart by domain, and apart for each participant's contacts.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyFingerprint, pseudonymsFrom } from '../../src/batch/pseudonyms.ts';
import { readCsv } from './read-csv.ts';
import { donations, merge, plan, run } from './small-batch.ts';

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

  it('leaves no contact or conversation in common between the participants of a batch, unless asked', async () => {
    // All of them have a friend in common.
    const folder = donations(5);
    const shared = async (linkContacts: boolean): Promise<readonly number[]> => {
      const batch = await plan([folder], { shards: 1, settings: { conversations: true, linkContacts } });
      await run(batch);
      await merge(batch);
      const members = readCsv(join(batch.paths.out, 'members.csv'));
      return ['contact_id', 'conversation_id'].map((column) => {
        const pairs = new Set(members.map((row) => `${row[column]} ${row['participant_id']}`));
        return pairs.size - new Set(members.map((row) => row[column])).size;
      });
    };
    expect(await shared(false)).toEqual([0, 0]);
    expect(await shared(true)).toEqual([3, 0]);
  });

  it('tells keys apart by their fingerprints', () => {
    expect(keyFingerprint(key)).not.toBe(keyFingerprint(Buffer.alloc(32, 8)));
    expect(keyFingerprint(key)).toMatch(/^[0-9a-f]{16}$/);
  });
});
