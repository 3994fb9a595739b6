// Of a link only its host is looked at, and of a link in another link nothing.

import { describe, expect, it } from 'vitest';
import { hostsIn } from '../../src/parser/thread/links.ts';
import { complete, fast } from './scan/both-ways.ts';

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
  ['https://m.facebook.com/l.php?u=https%3A%2F%2Fb.example', ['m.facebook.com']],
  ['https://x.lfacebook.com/l.php?u=https%3A%2F%2Fb.example', ['x.lfacebook.com']],
];

describe('hostsIn', () => {
  it.each(texts)('%j', (text, hosts) => {
    expect(hostsIn(text)).toEqual(hosts.map((host) => expect.stringMatching(new RegExp(`^${host}$`, 'i'))));
  });

  it('does not lose itself in redirects of redirects', () => {
    expect(hostsIn('https://l.facebook.com/l.php?u='.repeat(100_000))).toEqual(['l.facebook.com']);
  });
});

describe('both ways of reading', () => {
  it.each(texts)('find the same links in %j', async (text, hosts) => {
    for (const message of [{ content: text }, { share: { link: text } }, { text, senderName: 'x' }]) {
      const json = { title: 'x', messages: [{ timestamp_ms: 1600000000000, ...message }] };
      const bytes = Buffer.from(JSON.stringify(json));
      const read = await complete(bytes, true);
      const rows = [...new Set(hosts)].map((host) => `0 ${host}`).sort();
      expect(read).toMatchObject({ messages: { links: rows } });
      expect(await fast(bytes, true)).toEqual(read);
    }
  });
});
