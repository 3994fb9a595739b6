// Completion as the shells do it, with the scripts that the program writes. A shell that is not here is skipped, and said so.

import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { fakeIo } from './fake-io.ts';

function isHere(shell: string): boolean {
  const here = spawnSync(shell, ['--version']).error === undefined;
  if (!here) process.stderr.write(`Skipped: no ${shell} here for the tests of its completion.\n`);
  return here;
}

async function scriptFor(shell: string, lang = 'en'): Promise<string> {
  const fake = fakeIo();
  expect(await run(['completion', shell, '--lang', lang], fake.io)).toBe(0);
  const file = join(temporaryFolder(), `dyi-audit.${shell}`);
  writeFileSync(file, fake.stdout());
  return file;
}

/** What is typed, word by word, the last one unfinished; and what is offered. */
const cases: readonly (readonly [typed: readonly string[], offered: readonly string[]])[] = [
  [['che'], ['check']],
  [
    ['batch', 'm'],
    ['merge', 'missing'],
  ],
  [
    ['check', '--fail-on', ''],
    ['held', 'maybe', 'open', 'unknown'],
  ],
  [['-f', 'ma'], ['markdown']],
  [
    ['inspect', '--format', ''],
    ['json', 'text'],
  ],
  [
    ['batch', 'plan', '--li'],
    ['--limit', '--link-contacts'],
  ],
  [
    ['completion', ''],
    ['bash', 'fish', 'zsh'],
  ],
  [['explain', 'spot'], ['spotify']],
  [['explain', 'platform-o'], ['platform-open']],
  [['help', 'let'], ['letter']],
  [['letter', '--update'], []],
];

const lines = (text: string): readonly string[] =>
  [...new Set(text.split('\n').filter((line) => line !== ''))].toSorted();

describe.skipIf(!isHere('bash'))('bash', () => {
  it.each(cases)('after %j offers %j', async (typed, offered) => {
    const words = ['dyi-audit', ...typed];
    const said = execFileSync(
      'bash',
      [
        '--norc',
        '-c',
        'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _dyi_audit; printf "%s\\n" "${COMPREPLY[@]}"',
        'bash',
        await scriptFor('bash'),
        ...words,
      ],
      { encoding: 'utf8' },
    );
    expect(lines(said)).toEqual(offered);
  });

  it('knows a value behind a sign, which bash takes apart', async () => {
    const file = await scriptFor('bash');
    const said = execFileSync(
      'bash',
      [
        '--norc',
        '-c',
        'source "$1"; COMP_WORDS=(dyi-audit --format = sar); COMP_CWORD=3; _dyi_audit; echo "${COMPREPLY[@]}"',
        'bash',
        file,
      ],
      { encoding: 'utf8' },
    );
    expect(said).toBe('sarif\n');
  });
});

describe.skipIf(!isHere('fish'))('fish', () => {
  it('offers the same', async () => {
    const file = await scriptFor('fish');
    const asked = cases.map(([typed]) => `complete -C ${quote(['dyi-audit', ...typed].join(' '))}; echo @@`);
    const said = execFileSync('fish', ['--no-config', '-c', `source ${quote(file)}; ${asked.join('; ')}`], {
      encoding: 'utf8',
      env: { ...process.env, HOME: temporaryFolder() },
    });
    const answers = said
      .split('@@\n')
      .slice(0, -1)
      .map((answer) => lines(answer.replace(/\t.*$/gm, '')));
    expect(answers).toEqual(cases.map(([, offered]) => offered));
  });
});

describe.skipIf(!isHere('zsh'))('zsh', () => {
  it.each(['en', 'fr'])('reads what it is told in %s, for each command', async (lang) => {
    const file = await scriptFor('zsh', lang);
    // What zsh's own functions would be asked, without a terminal to ask them in.
    const asked = (words: string): string => `words=(${words} ''); CURRENT=\${#words}; _dyi-audit; echo @@`;
    const said = execFileSync(
      'zsh',
      [
        '-f',
        '-c',
        `compdef() { }; _arguments() { print -rl -- "$@"; return 1 }; _describe() { print -rl -- "\${known[@]}" }; _files() { print files }
source ${quote(file)}; state=argument
${['dyi-audit', 'dyi-audit check', 'dyi-audit batch plan', 'dyi-audit completion'].map(asked).join('\n')}`,
      ],
      { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    );
    const [program = '', check = '', plan = '', completion = ''] = said.split('@@\n');
    expect(program).toMatch(/^-f\+\n|\(-f --format\)-f\+\[/m);
    expect(check).toMatch(/^--fail-on=\[.*\]: :\(held maybe open unknown\)$/m);
    expect(plan).toMatch(/^--link-contacts\[/m);
    expect(completion).toMatch(/^--lang=/m);
  });
});

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
