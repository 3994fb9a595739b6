// Whole command lines with what they print and how they end, as transcripts to read. `npm run snapshots` writes them anew.

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../input/temporary.ts';
import { root, session } from './session.ts';

const example = readdirSync(resolve(root, 'fixtures/example'))
  .filter((name) => name.endsWith('.zip'))
  .map((name) => `example/${name}`);

interface Scenario {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const scenarios: readonly Scenario[] = [
  { name: 'example', args: example },
  { name: 'example-wide', args: example, env: { COLUMNS: '140' } },
  { name: 'example-verbose', args: [...example, '--verbose', '--all'] },
  { name: 'example-conversations', args: [...example, '--conversations'] },
  { name: 'example-in-french', args: [...example, '--lang', 'fr', '--time-zone', 'America/Montreal'] },
  { name: 'example-inspect', args: ['inspect', ...example] },
  { name: 'one-part-of-two', args: example.slice(1) },
  { name: 'check', args: ['check', ...example, '--quiet', '-f', 'json', '-o', '/dev/null'] },
  {
    name: 'check-baseline',
    args: ['check', ...example, '--baseline', '../test/sessions/example-baseline.json', '-f', 'github'],
  },
  { name: 'explain', args: ['explain'] },
  { name: 'explain-spotify', args: ['explain', 'spotify'] },
  { name: 'explain-look-alike', args: ['explain', 'Spotify Quiz'] },
  { name: 'explain-misspelt', args: ['explain', 'spotfy'] },
  { name: 'explain-quoted', args: ['explain', 'cambridge analytica'] },
  { name: 'explain-verdict', args: ['explain', 'platform-open'] },
  { name: 'explain-permission', args: ['explain', 'read_mailbox'] },
  { name: 'explain-code', args: ['explain', 'json-truncated'] },
  { name: 'letter', args: ['letter', ...example, '--app', '10332149210913273'] },
  { name: 'letter-ambiguous', args: ['letter', ...example, '--app', 'Spotify'] },
  { name: 'letter-in-french', args: ['letter', ...example, '--app', 'RBC Mobile', '--lang', 'fr'] },
  { name: 'letter-look-alike', args: ['letter', ...example, '--app', 'Spoti'] },
  { name: 'help', args: ['--help'] },
  { name: 'help-of-a-command', args: ['help', 'check'] },
  { name: 'help-of-a-command-below', args: ['help', 'batch', 'plan'] },
  { name: 'nothing', args: [] },
  { name: 'wrong-path', args: ['no-such-export.zip'] },
  { name: 'wrong-option', args: ['--no-such-option'] },
  { name: 'not-an-export', args: ['generator'] },
];

describe('a session', () => {
  it.each(scenarios)('$name', async ({ name, args, env = {} }) => {
    const { transcript } = await session(args, { env });
    await expect(transcript).toMatchFileSnapshot(`transcripts/${name}.txt`);
  });

  it.each([
    { name: 'anonymise', args: ['-o', 'copy.zip'] },
    { name: 'anonymise-in-french', args: ['-o', '.', '--shift-days', '100', '--lang', 'fr'] },
  ])('$name', async ({ name, args }) => {
    const cwd = temporaryFolder();
    const exports = example.map((path) => resolve(root, 'fixtures', path));
    const { transcript } = await session(['anonymise', ...exports, ...args], { cwd });
    await expect(transcript.replaceAll(`${root}/fixtures/`, '')).toMatchFileSnapshot(
      `transcripts/${name}.txt`,
    );
  });

  it('gives the same JSON whatever the order of the parts, the time zone and the locale', async () => {
    const digests = await Promise.all(
      [
        { args: example, env: {} },
        { args: example.toReversed(), env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' } },
        { args: [...example, ...example], env: { TZ: 'Asia/Kathmandu', LC_ALL: 'C' } },
      ].map(async ({ args, env }) => {
        const { stdout, code } = await session([...args, '-f', 'json'], { env });
        return `${code} ${createHash('sha256').update(stdout).digest('hex')}`;
      }),
    );
    expect(new Set(digests).size).toBe(1);
  });
});
