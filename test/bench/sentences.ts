// Text of nobody: words made of syllables, as unevenly common as words are, so that it compresses as written language does.

import { facebookJson } from '../../fixtures/generator/facebook-json.ts';
import type { Random } from '../../fixtures/generator/random.ts';

const syllables =
  'ba ke li mo nu ra sé ti vo wa xi yo za bri cla dren fle gor hun jas kom lüb mer nöt plo qua rin sto tul vek wen čar ěk ost ung ath ism'.split(
    ' ',
  );
const faces = ['😀', '❤️', '👍', '😭', '🎈', '🤔', '👨‍👩‍👧'];

/** Messages as they stand in the JSON, quotes included: most are short, some long, some with what is hard to read in them. */
export function inventSentences(random: Random, count: number): readonly string[] {
  const words = Array.from({ length: 9000 }, () =>
    Array.from({ length: random.integer(1, 4) }, () => random.pick(syllables)).join(''),
  );
  // The first words are the common ones.
  const word = (): string =>
    words[Math.floor(words.length ** (random.integer(0, 999_999) / 1_000_000)) - 1] ?? '';
  return Array.from({ length: count }, () => {
    const text = Array.from({ length: inventLength(random) }, word).join(' ');
    return quoted(text + inventEnd(random));
  });
}

function inventLength(random: Random): number {
  switch (random.weighted([420, 440, 125, 14, 1])) {
    case 0:
      return random.integer(1, 3);
    case 1:
      return random.integer(3, 9);
    case 2:
      return random.integer(10, 27);
    case 3:
      return random.integer(30, 120);
    default:
      return random.integer(150, 600);
  }
}

function inventEnd(random: Random): string {
  switch (random.weighted([800, 130, 30, 20, 15, 5])) {
    case 1:
      return ` ${random.pick(faces)}`;
    case 2:
      return '\nand one more line';
    case 3:
      return ' "so they say" \\o/';
    case 4:
      return ' "timestamp_ms": 1, {"sender_name": "x"}, ]}';
    case 5:
      return '\t&<>\u007f';
    default:
      return '';
  }
}

/** As Facebook writes a string. */
export function quoted(text: string): string {
  return Buffer.from(facebookJson(text)).toString('latin1');
}
