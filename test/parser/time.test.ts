import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/parser/time.ts';

const noon = Date.UTC(2014, 0, 5, 12);

describe('readTime', () => {
  it.each([
    ['seconds', noon / 1000, 'seconds', noon, []],
    ['milliseconds', noon, 'milliseconds', noon, []],
    ['0 is unknown, not 1970, and not odd', 0, 'seconds', null, []],
    ['null', null, 'seconds', null, []],
    ['a missing field', undefined, 'milliseconds', null, []],
    ['milliseconds where seconds belong', noon, 'seconds', noon, ['timestamp-unit']],
    ['seconds where milliseconds belong', noon / 1000, 'milliseconds', noon, ['timestamp-unit']],
    ['digits in a string', String(noon / 1000), 'seconds', noon, ['timestamp-text']],
    ['digits of the other unit', String(noon), 'seconds', noon, ['timestamp-text', 'timestamp-unit']],
    ['"0" is unknown', '0', 'seconds', null, ['timestamp-text']],
    ['an empty string', '', 'seconds', null, []],
    ['other text', 'yesterday', 'seconds', null, ['timestamp-invalid']],
    ['hexadecimal text', '0x10', 'seconds', null, ['timestamp-invalid']],
    ['negative', -5, 'seconds', null, ['timestamp-invalid']],
    ['a part of a millisecond', 5e-324, 'seconds', null, ['timestamp-invalid']],
    ['not finite', Infinity, 'milliseconds', null, ['timestamp-invalid']],
    ['beyond 2^53', 2n ** 70n, 'milliseconds', null, ['timestamp-invalid']],
    ['the last moment of 2100', Date.UTC(2101, 0, 1) - 1, 'milliseconds', Date.UTC(2101, 0, 1) - 1, []],
    ['past 2100', Date.UTC(2101, 0, 1), 'milliseconds', null, ['timestamp-invalid']],
    ['a fraction', noon / 1000 + 0.5, 'seconds', noon + 500, []],
    ['a boolean', true, 'seconds', null, ['timestamp-invalid']],
    ['an object', {}, 'seconds', null, ['timestamp-invalid']],
  ] as const)('%s', (_, value, unit, instant, oddities) => {
    expect(readTime(value, unit)).toEqual({ instant, oddities });
  });
});
