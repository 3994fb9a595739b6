// Of a link only its host is looked at, and of a link in another link nothing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostsIn, normaliseHost } from '../../src/parser/threads/links.ts';
import { complete, fast } from './scan/both-ways.ts';
import { asFacebookWrites } from './scan/shapes.ts';

const texts: readonly (readonly [string, readonly string[]])[] = [
  ['https://evil.example/?u=https://spotify.com', ['evil.example']],
  [
    'https://web.example/2010/http://spotify.com/x and https://open.spotify.com',
    ['web.example', 'open.spotify.com'],
  ],
  ['https://a.example/#http://b.example/http://c.example http://d.example', ['a.example', 'd.example']],
  ['https://a.example/x\nhttps://b.example/', ['a.example', 'b.example']],
  ['https://a.example/x\thttps://b.example/', ['a.example', 'b.example']],
  ['(https://a.example/x), <https://b.example/>https://c.example/', ['a.example', 'b.example', 'c.example']],
  ["'https://a.example/'https://b.example/", ['a.example', 'b.example']],
  ['https://a.example/ü/https://b.example/', ['a.example']],
  ['https://a.example/\u3000https://b.example/', ['a.example', 'b.example']],
  ['https://a.example/\\https://b.example/', ['a.example']],
  ['https://a.example/ftp://x https://b.example/', ['a.example', 'b.example']],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fopen.spotify.com%2Ftrack&h=AT0', ['open.spotify.com']],
  ['https://lm.facebook.com/l.php?h=AT0&u=https%3A%2F%2Fb.example', ['b.example']],
  [
    'HTTPS://L.Facebook.com:443/l.php?u=http%3A%2F%2Fb.example%2F%3Fu%3Dhttp%3A%2F%2Fc.example',
    ['b.example'],
  ],
  ['https://l.facebook.com/l.php?u=https://b.example/ https://c.example', ['b.example', 'c.example']],
  [
    'https://l.facebook.com/l.php?u=%zz https://l.facebook.com/other?u=https%3A%2F%2Fb.example',
    ['l.facebook.com', 'l.facebook.com'],
  ],
  ['https://m.facebook.com/l.php?u=https%3A%2F%2Fb.example', ['b.example']],
  ['https://www.facebook.com/l.php?u=https%3A%2F%2Fb.example%2F&h=1', ['b.example']],
  ['HTTP://Facebook.com/L.PHP?h=1&u=https%3A%2F%2Fb.example%2F', ['b.example']],
  ['https://facebook.com/l.php?u=https%3A%2F%2Fb.example%20and', ['b.example']],
  ['https://www.facebook.com/events/1?u=https%3A%2F%2Fb.example', ['www.facebook.com']],
  ['https://other.example/l.php?u=https%3A%2F%2Fb.example', ['other.example']],
  ['https://x.lfacebook.com/l.php?u=https%3A%2F%2Fb.example', ['x.lfacebook.com']],
  ['(https://a.example), [b](https://b.example)!', ['a.example', 'b.example']],
  ['https://a.example,https://b.example;http://c.example/x', ['a.example', 'b.example', 'c.example']],
  ['https://a.example, yes, I@b.example', ['a.example']],
  ['https://a.example,me@b.example', ['b.example']],
  [
    'https://a.example: https://b.example:8080, https://c.example:80:',
    ['a.example', 'b.example', 'c.example'],
  ],
  [
    '*https://a.example* _https://b.example_ __https://c_d.example__.',
    ['a.example', 'b.example', 'c_d.example'],
  ],
  ['https://a.example... https://b.example… «https://c.example»', ['a.example', 'b.example', 'c.example']],
  [
    'https://a.example。https://b.exampleを見て https://例え.テスト、',
    ['a.example', 'b.example', '例え.テスト'],
  ],
  ['https://münchen.example! https://a.versicherungsberätér', ['münchen.example', 'a.versicherungsberätér']],
  [
    'https://a%2Eexample/ https://b.example%20x https://c.example%zz',
    ['a.example', 'b.example', 'c.example'],
  ],
  ['https://... http://, https://- "http://"', []],
  ['https://[::1]/ https://a.example\\b https://b.example😀', ['a.example', 'b.example']],
];

describe('hostsIn', () => {
  it.each(texts)('%j', (text, hosts) => {
    expect(hostsIn(text).map(normaliseHost)).toEqual(hosts);
  });

  it('does not lose itself in redirects of redirects', () => {
    expect(hostsIn('https://l.facebook.com/l.php?u='.repeat(100_000))).toEqual(['l.facebook.com']);
  });
});

/** Punctuation, symbols and blanks of all scripts; but for those that go on with the link, or name a user before the host. */
const ending = fc
  .oneof(
    fc.constantFrom(
      ...Array.from('!"#$&()*+,;=?[\\]^`{|}~<>\'/:._-–—…»«“”’。、」）！？·‧€™→😀\n\t\u00a0\u3000\u200b'),
    ),
    fc.integer({ min: 0x21, max: 0xffff }).map((code) => String.fromCodePoint(code)),
  )
  .filter((character) => /[^\p{L}\p{M}\p{Nd}\p{Cs}%@]/u.test(character));

/** The links of one message, in every way in which it can be written, and read. */
async function expectLinks(text: string, hosts: readonly string[]): Promise<void> {
  const rows = [...new Set(hosts)].map((host) => `0 ${host}`).sort();
  for (const message of [{ content: text }, { share: { link: text } }, { text, senderName: 'x' }]) {
    const json = { title: 'x', messages: [{ timestamp_ms: 1600000000000, ...message }] };
    for (const written of [JSON.stringify(json), asFacebookWrites(json)]) {
      const bytes = Buffer.from(written);
      const read = await complete(bytes, true);
      expect(read).toMatchObject({ messages: { links: rows } });
      expect(await fast(bytes, true)).toEqual(read);
    }
  }
}

describe('both ways of reading', () => {
  it.each(texts)('find the same links in %j', expectLinks);

  it('find a host whatever stands behind it', async () => {
    const host = fc.constantFrom(
      'netflix.com',
      'open.Spotify.com',
      'a-b.example',
      'münchen.example',
      'пример.рф',
    );
    const before = fc.constantFrom('', '(', 'see ', '[x](', '«', '"', 'ü ');
    const behind = fc.array(ending, { minLength: 1, maxLength: 3 }).map((each) => each.join(''));
    const rest = fc.constantFrom('', ' yes', ' a@b.example');
    await fc.assert(
      fc.asyncProperty(before, host, behind, rest, (opening, name, closing, more) =>
        expectLinks(`${opening}https://${name}${closing}${more}`, [name.toLowerCase()]),
      ),
      { numRuns: 250 },
    );
  });

  it('find the same links in whatever is put together of parts of links', async () => {
    const parts = [
      ...[
        'http://',
        'https://',
        'HTTPS://',
        '://',
        'a.example',
        'b-c_d.example',
        'www.facebook.com',
        'é.example',
        '日本',
      ],
      ...[
        '/l.php?u=',
        'https%3A%2F%2F',
        '%20',
        '%',
        '@',
        ':80',
        '/',
        '?',
        '#',
        '&u=',
        '.',
        '_',
        '-',
        ',',
        ')',
        ']',
        '*',
      ],
      ...[';', ':', '!', ' ', '"', "'", '<', '\\', '\n', '…', '。', '\u00a0', '😀', 'x'],
    ];
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((each) => each.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 40 }), async (contents) => {
        const messages = contents.map((content) => ({ timestamp_ms: 1600000000000, content }));
        for (const written of [
          asFacebookWrites({ title: 'x', messages }),
          JSON.stringify({ title: 'x', messages }),
        ]) {
          const bytes = Buffer.from(written);
          expect(await fast(bytes, true)).toEqual(await complete(bytes, true));
        }
      }),
      { numRuns: 150 },
    );
  });
});

it('a host of a million hyphens is dealt with like any other', () => {
  const host = `a${'-'.repeat(1_000_000)}`;
  expect(normaliseHost(`${host}b`)).toHaveLength(1_000_002);
  expect(normaliseHost(`${host}._-`)).toBe('a');
});
