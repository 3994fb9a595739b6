import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText, repairWhole } from '../../src/parser/text-repair.ts';

/** Writes text as Facebook does: each byte of its UTF-8 form as a character. */
function miswrite(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

const emoji = '😢';
const cut = miswrite(emoji).slice(0, 3);

describe('repairText', () => {
  it.each([
    ['a two-byte character', 'caf\u00c3\u00a9', 'café', 'repaired'],
    ['correct Latin-1 text', 'café', 'café', 'unchanged'],
    ['correct emoji', 'ok 😀', 'ok 😀', 'unchanged'],
    ['correct text beyond Latin', '猫カフェ', '猫カフェ', 'unchanged'],
    ['three bytes, then two', miswrite('❤é'), '❤é', 'repaired'],
    ['correct quotes around a mis-written é', '“caf\u00c3\u00a9”', '“café”', 'partially-repaired'],
    ['a percent sign', '50%20off 100 %', '50%20off 100 %', 'unchanged'],
    ['a typed escape', '\\u00c3\\u00a9', '\\u00c3\\u00a9', 'unchanged'],
    ['quotes and line breaks', 'a "b"\r\n\tc', 'a "b"\r\n\tc', 'unchanged'],
    ['a character cut off at the end', `${miswrite('é')} ${cut}`, `é ${cut}`, 'partially-repaired'],
    ['nothing but a cut character', cut, cut, 'unchanged'],
    ['the empty string', '', '', 'unchanged'],
    ['ASCII', 'plain', 'plain', 'unchanged'],
    ['a leading byte order mark', miswrite('\ufeffé'), '\ufeffé', 'repaired'],
    ['an overlong form', '\u00c0\u00af', '\u00c0\u00af', 'unchanged'],
    ['a surrogate in UTF-8', '\u00ed\u00a0\u0080', '\u00ed\u00a0\u0080', 'unchanged'],
    ['beyond the last code point', '\u00f4\u0090\u0080\u0080', '\u00f4\u0090\u0080\u0080', 'unchanged'],
    ['a lone surrogate beside a mis-written é', '\ud800\u00c3\u00a9', '\ud800é', 'partially-repaired'],
  ])('%s', (_, written, text, repair) => {
    expect(repairText(written)).toEqual({ text, repair });
  });

  it('gives back any text that was mis-written as a whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(repairText(miswrite(text)).text).toBe(text);
      }),
    );
  });

  it('never loses or invents a character, and never gives U+FFFD', () => {
    const units = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    });
    const mixed = fc
      .tuple(units, fc.string({ unit: 'grapheme' }), units)
      .map(([a, b, c]) => a + miswrite(b) + c);
    fc.assert(
      fc.property(mixed, (written) => {
        const { text, repair } = repairText(written);
        if (repair === 'unchanged') expect(text).toBe(written);
        if (!written.includes('\ufffd') && !written.includes(miswrite('\ufffd')))
          expect(text).not.toContain('\ufffd');
        // Writing what was decoded as bytes again gives what came, but for characters that were no bytes.
        if (repair === 'repaired') expect(miswrite(text)).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves ordinary repaired text as it is when called again', () => {
    for (const text of ['café', 'Zoë ❤ 猫', '“né”', 'Ünïcödé', 'مرحبا 😀']) {
      expect(repairText(repairText(miswrite(text)).text)).toEqual({ text, repair: 'unchanged' });
    }
  });
});

describe('repairWhole', () => {
  it('repairs only a string that is mis-written as a whole', () => {
    expect(repairWhole(miswrite('café ❤'))).toBe('café ❤');
    expect(repairWhole('“caf\u00c3\u00a9”')).toBe('“caf\u00c3\u00a9”');
    expect(repairWhole('café ❤')).toBe('café ❤');
  });
});
