// Texts that have broken programs before: markup, formulas, controls, odd characters, names that are no names.

import type { Random } from '../random.ts';

const pieces: readonly string[] = [
  ...['', ' ', 'a', 'Spotify', 'Netflix', 'Facebook user', 'Jane Fake', '(unnamed app)', '0', '-1', '1e400'],
  ...[
    '\u0000',
    '\u0007',
    '\t',
    '\n',
    '\r\n',
    '\u001b[2J',
    '\u001b]8;;http://x.example\u0007',
    '\u009b31m',
    '\u007f',
  ],
  ...[
    '\u202e',
    '\u202d',
    '\u2066',
    '\u2069',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u061c',
    '\ufeff',
    '\u00ad',
    '\u2028',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\udfff\ud800',
    '\ufffd',
    '\ufffe',
    '\ufdd0',
    '\u{10ffff}',
    '\u{e0001}',
    '\ue000',
    '\u{1f468}\u200d\u{1f469}',
  ],
  ...[
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    ']]>',
    '</style>',
    '&amp;',
    '&#x0;',
    '"',
    "'",
    '`',
    '<',
    '>',
    '&',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\uff1d1',
    ';',
    ',',
    '|',
    '\\',
    '/',
    '//',
    '../',
    '..',
    '.',
    'C:\\',
    '%0A',
    '%',
    '::error::x',
    '##[x]',
  ],
  ...[
    '[x](http://x.example)',
    '![x](http://x.example)',
    '| a | b |',
    '# x',
    '***',
    '~~~',
    '- [ ] x',
    'http://x.example',
    'https://open.spotify.com/x',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', 'toJSON'],
  ...[
    '\u00c3\u00a9',
    '\u00e2\u009d\u00a4',
    '\u00f0\u009f\u0098',
    'e\u0301'.repeat(6),
    '\u0645\u0631\u062d\u0628\u0627',
    '\u732b',
    '\u01c5',
    '\u0130',
    '\u00df',
    '\ufb01',
  ],
  ...[
    '1600000000',
    '1600000000000',
    '2024-05-01',
    '2024-13-99',
    '99999999999999999999',
    'message_1.json',
    ' via ',
    ' via x.',
    '.zip',
    '.html',
  ],
];

export function oddText(random: Random): string {
  let text = '';
  for (let left = 1 + random.small(4); left > 0; left -= 1) {
    if (random.once(4))
      text += String.fromCharCode(random.below(random.pick([0x80, 0x100, 0x3000, 0x10000])));
    else text += random.pick(pieces);
  }
  return random.once(40) ? text.repeat(1 + random.small(400)) : text;
}

export function mutateText(text: string, random: Random): string {
  if (text === '' || random.once(3)) return oddText(random);
  const place = random.below(text.length + 1);
  const end = place + random.small(text.length - place + 1);
  switch (random.below(5)) {
    case 0:
      return text.slice(0, place) + oddText(random) + text.slice(place);
    case 1:
      return text.slice(0, place) + text.slice(end);
    case 2:
      return text.slice(0, place) + oddText(random) + text.slice(end);
    case 3:
      // As Facebook writes it, once more.
      return Buffer.from(text, 'utf8').toString('latin1');
    default:
      return text + text.slice(place);
  }
}
