// Our short cut for widths gives what string-width gives, and sanitise’s leaves alone what it would leave alone.

import fc from 'fast-check';
import fullStringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { sanitise } from '../../src/model/sanitise.ts';
import { stringWidth } from '../../src/reporter/format/string-width.ts';

describe('stringWidth', () => {
  it('is that of string-width, for every character about the short cut’s and for what stands beside it', () => {
    const differing: string[] = [];
    for (let code = 0; code <= 0x2100; code += 1) {
      const character = String.fromCharCode(code);
      for (const text of [character, `a${character}`, `${character}’`])
        if (stringWidth(text) !== fullStringWidth(text)) differing.push(text);
    }
    expect(differing).toEqual([]);
  });

  it('is that of string-width for any text', () => {
    const characters = fc.oneof(
      fc.constantFrom(
        ...Array.from('aé’“…\u{A0}\u{202F}—€©1#*'),
        '\u{FE0F}',
        '\u{200D}',
        '\u{20E3}',
        '\u{301}',
        '👍',
        '漢',
      ),
      fc.nat({ max: 0xd7ff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 12 }), (parts) => {
        expect(stringWidth(parts.join(''))).toBe(fullStringWidth(parts.join('')));
      }),
    );
  });
});

describe('sanitise', () => {
  it('changes nothing in a text of Latin letters, and does not let through what hides between them', () => {
    expect(sanitise('Zoë’s café')).toBe('Zoë’s café');
    expect(sanitise('a\u{AD}b\u{7F}\u{85}\n\u{1B}[1m')).toBe('a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}[1m');
  });
});
