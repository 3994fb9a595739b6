// JSON as Facebook writes it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facebookJson, type JsonValue } from '../../fixtures/generator/facebook-json.ts';

function written(value: JsonValue): string {
  return Buffer.from(facebookJson(value)).toString('latin1');
}

describe('facebookJson', () => {
  it('indents by two spaces', () => {
    expect(written({ list: [1, { a: 'b' }], none: [], nothing: {}, left: undefined })).toBe(
      '{\n  "list": [\n    1,\n    {\n      "a": "b"\n    }\n  ],\n  "none": [],\n  "nothing": {}\n}',
    );
  });

  it('writes each byte of a character as an escape of its own', () => {
    expect(written('é')).toBe(String.raw`"\u00c3\u00a9"`);
    expect(written('😢')).toBe(String.raw`"\u00f0\u009f\u0098\u00a2"`);
    expect(written('"\\\n\u0001')).toBe(String.raw`"\"\\\n\u0001"`);
  });

  it('leaves of half an emoji the bytes that were not cut', () => {
    expect(written('\ud83e')).toBe(String.raw`"\u00f0\u009f\u00a0"`);
  });

  it('writes ids digit for digit', () => {
    expect(written({ id: 10_150_000_000_000_001n })).toContain('10150000000000001');
  });

  it('is JSON in ASCII that gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = written({ text });
        expect(json).toMatch(/^[\n -~]*$/);
        const read: unknown = JSON.parse(json, (_, value: unknown) =>
          typeof value === 'string' ? Buffer.from(value, 'latin1').toString('utf8') : value,
        );
        expect(read).toEqual({ text });
      }),
    );
  });
});
