// Keys that no known export has: counted, bounded, and the same in whatever order they come.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnknownKey } from '../../src/model/export.ts';
import { UnknownKeys } from '../../src/parser/file-context.ts';

function counted(keys: readonly string[]): readonly UnknownKey[] {
  const unknown = new UnknownKeys();
  for (const key of keys) unknown.add('message', key, key.length % 2 === 0 ? 'string' : 'number');
  return unknown.list();
}

describe('unknown keys', () => {
  const many = Array.from({ length: 1300 }, (_, place) => `key${(place * 7) % 650}`);

  it('are counted each, up to a number that hostile files cannot exceed', () => {
    expect(counted(['a', 'b', 'a'])).toEqual([
      { kind: 'message', key: 'a', count: 2, types: ['number'] },
      { kind: 'message', key: 'b', count: 1, types: ['number'] },
    ]);
    const list = counted(many);
    expect(list).toHaveLength(501);
    expect(list.find(({ key }) => key === '(other keys)')).toEqual({
      kind: 'message',
      key: '(other keys)',
      count: 300,
      types: ['number', 'string'],
    });
    expect(list.reduce((sum, { count }) => sum + count, 0)).toBe(many.length);
  });

  it('do not depend on the order in which they come', () => {
    const expected = counted(many);
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (keys) => {
        expect(counted(keys)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});
