// A message is the same message as Facebook mis-wrote it and as somebody repaired it, whichever way it is read.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText } from '../../src/parser/text-repair.ts';
import { complete, fast } from './scan/both-ways.ts';
import { asFacebookWrites } from './scan/shapes.ts';

const fileOf = (text: string): Record<string, unknown> => ({
  title: 'x',
  messages: [{ timestamp_ms: 1600000000000, content: text, photos: [{ uri: `photos/${text}` }] }],
});

async function identityOf(json: string): Promise<unknown> {
  const bytes = Buffer.from(json);
  const read = await complete(bytes, true);
  const scanned = await fast(bytes, true);
  // A lone surrogate is left to the complete reader.
  if (scanned !== null) expect(scanned).toEqual(read);
  return typeof read === 'object' && read !== null && 'messages' in read
    ? Reflect.get(Object(read.messages), 'identities')
    : null;
}

const character = fc.oneof(
  fc.constantFrom(
    'a',
    '/',
    '\\',
    '\n',
    'é',
    'ß',
    '€',
    '“',
    '❤',
    '😀',
    'Ã',
    '©',
    '\u0080',
    '\u00ff',
    '\u00ed\u00a0\u0080',
  ),
  fc.constantFrom(
    '\u00f0\u009f\u0098\u0080',
    '\u00f0\u009f\u0098',
    '\u00c0\u0080',
    '\u00e0\u0080\u0080',
    '\u00f4\u0090\u0080\u0080',
  ),
  fc.integer({ min: 0x80, max: 0xff }).map((unit) => String.fromCharCode(unit)),
  fc.string({ unit: 'grapheme', maxLength: 1 }),
);
const text = fc.array(character, { maxLength: 8 }).map((characters) => characters.join(''));

describe('the identity of a message', () => {
  it('is that of its repaired text', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const repaired = repairText(written).text;
        const expected = await identityOf(JSON.stringify(fileOf(repaired)));
        // Repaired text can look like mis-written text again: one repair is what is compared.
        if (repairText(repaired).text !== repaired) return;
        expect(await identityOf(JSON.stringify(fileOf(written)))).toEqual(expected);
        expect(await identityOf(asFacebookWrites(fileOf(repaired)))).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });

  it('tells other texts apart', async () => {
    const identities = await Promise.all(
      ['é', 'Ã', '©', 'è', 'e', 'É', '\u00c0\u0080', 'é ', ''].map((each) =>
        identityOf(JSON.stringify(fileOf(each))),
      ),
    );
    expect(new Set(identities.map(String)).size).toBe(identities.length);
  });
});
