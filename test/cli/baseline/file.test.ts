// The baseline file: what is wrong with one is said with its place.

import { describe, expect, it } from 'vitest';
import { parseBaseline } from '../../../src/cli/baseline/file.ts';
import { ExportError } from '../../../src/model/errors.ts';

const entry = {
  fingerprint: 'a'.repeat(64),
  app: 'Spotify',
  verdict: 'partner',
  reason: 'looked at',
};

function written(content: object): string {
  return JSON.stringify({ method: 'dyiAuditFinding/v1', entries: [entry], ...content });
}

function refusal(text: string): unknown {
  try {
    return parseBaseline(text, 'baseline.json');
  } catch (error) {
    if (error instanceof ExportError) return error.data;
    throw error;
  }
}

describe('parseBaseline', () => {
  it('reads what was written, with or without a last day', () => {
    for (const expires of [{}, { expires: null }, { expires: '2027-12-31' }]) {
      const entries = [{ ...entry, ...expires }];
      expect(parseBaseline(written({ entries }), 'baseline.json').entries).toEqual(entries);
    }
  });

  it.each<readonly [string, string, object]>([
    ['no JSON', '{', { problem: 'not-json', pointer: null }],
    ['a list', '[]', { problem: 'wrong-shape' }],
    ['fingerprints of another kind', written({ method: 'dyiAuditFinding/v2' }), { problem: 'other-method' }],
    [
      'no fingerprint',
      written({ entries: [entry, { ...entry, fingerprint: 'A'.repeat(64) }] }),
      { problem: 'wrong-shape', pointer: '/entries/1/fingerprint' },
    ],
    [
      'a key that nobody reads, such as a slip of the pen',
      written({ entries: [{ ...entry, expire: '2027-12-31' }] }),
      { problem: 'wrong-shape', pointer: '/entries/0' },
    ],
    [
      'the same finding twice',
      written({ entries: [entry, entry] }),
      { problem: 'twice', pointer: '/entries/1' },
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(refusal(text)).toMatchObject({ path: 'baseline.json', ...expected });
  });

  it.each(['2027-02-29', '2027', '2027-12', 'soon', ''])('refuses the day "%s"', (expires) => {
    const text = written({ entries: [{ ...entry, expires }] });
    expect(refusal(text)).toMatchObject({ problem: 'not-a-day', pointer: '/entries/0/expires' });
  });
});
