// The same export on other machines: another clock, zone, language, mask of rights, in places with odd names, read-only. The
// answer is the same bytes, and nobody else may read it.

import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Figures, type Case } from './figures.ts';
import { freshPath, runProgram, scratch, type RunOptions } from './program.ts';
import { name, sampleFolder, sampleZip } from './sample.ts';

type Surroundings = Pick<RunOptions, 'env' | 'surroundings'>;

const machines: readonly (readonly [what: string, surroundings: Surroundings])[] = [
  ...['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu'].map(
    (zone) => [`the zone ${zone}`, { env: { TZ: zone } }] as const,
  ),
  ...['C', 'tr_TR.UTF-8', 'fr_FR.UTF-8', ''].map(
    (language) =>
      [`the language ${language || 'of nobody'}`, { env: { LANG: language, LC_ALL: language } }] as const,
  ),
  ...[1, -1, 20_000].map(
    (days) => [`a clock that is ${days} days off`, { surroundings: { clockDays: days } }] as const,
  ),
  ...[0o000, 0o077, 0o277].map(
    (umask) => [`the mask ${umask.toString(8)}`, { surroundings: { umask } }] as const,
  ),
];

/** Of folders that an export lies in. */
const places: readonly string[] = [
  'with spaces  and more',
  'Zo\u00eb \u{1f600}',
  'a\nline break',
  '-f',
  'it\'s "$(quoted)"',
  'n'.repeat(255),
];

const outputs: readonly (readonly string[])[] = [
  ['-f', 'json', '--conversations'],
  ['-f', 'html'],
  ['-f', 'csv'],
  ['-f', 'sarif'],
];

export function otherSurroundings(): readonly Case[] {
  const figures = new Figures(
    'Other clocks, zones, languages, masks, names of folders, and input that is read-only',
  );
  const zip = sampleZip();
  let expected: ReturnType<typeof digestsOf> | null = null;
  const judge = async (what: string, path: string, surroundings: Surroundings): Promise<void> => {
    const { digests, open } = await digestsOf(path, surroundings);
    const complaint =
      digests !== (await (expected ??= digestsOf(zip, {}))).digests
        ? 'another answer'
        : open.length > 0
          ? `others may read ${open.join()}`
          : null;
    figures.count(what, 1, complaint);
  };
  return [
    ...machines.map(([what, surroundings]) => ({ figures, run: () => judge(what, zip, surroundings) })),
    ...places.map((place) => ({
      figures,
      run: async () => {
        const folder = join(freshPath(), place);
        mkdirSync(folder, { recursive: true });
        cpSync(zip, join(folder, `${name}.zip`));
        await judge(`a folder called ${JSON.stringify(place.slice(0, 30))}`, join(folder, `${name}.zip`), {});
      },
    })),
    {
      figures,
      run: async () => {
        const folder = sampleFolder();
        const before = snapshot(folder);
        for (const each of [folder, ...filesBelow(folder)])
          chmodSync(each, statSync(each).isDirectory() ? 0o555 : 0o444);
        // The superuser may write everywhere.
        const user = process.getuid?.() === 0 ? 65_534 : undefined;
        chmodSync(scratch, 0o777);
        const ended = await runProgram([folder, '-f', 'json'], {
          cwd: '/',
          ...(user === undefined ? {} : { user }),
        });
        const complaint =
          ended.code !== 0
            ? `exit ${ended.code}`
            : snapshot(folder) !== before
              ? 'it changed the input'
              : null;
        figures.count('input that is read-only', 1, complaint);
      },
    },
  ];
}

async function digestsOf(
  path: string,
  surroundings: Surroundings,
): Promise<{ readonly digests: string; readonly open: readonly string[] }> {
  const cwd = freshPath();
  mkdirSync(cwd);
  const digests: string[] = [];
  for (const [place, format] of outputs.entries()) {
    const { code } = await runProgram([path, ...format, '--lang', 'en', '-o', `out${place}`], {
      cwd,
      ...surroundings,
    });
    digests.push(`${code} ${digestOf(join(cwd, `out${place}`))}`);
  }
  writeFileSync(join(cwd, 'key'), 'x'.repeat(40));
  const batch = ['plan', 'run', 'merge'].map((step) =>
    step === 'plan'
      ? ['batch', step, path, '--out', 'out', '--key-file', 'key']
      : ['batch', step, '--out', 'out', ...(step === 'run' ? ['--all'] : [])],
  );
  for (const args of batch) digests.push(String((await runProgram(args, { cwd, ...surroundings })).code));
  const made = filesBelow(cwd).filter((file) => !file.endsWith('/key') || file.includes('/out/'));
  const open = made.filter((file) => (statSync(file).mode & 0o077) !== 0);
  digests.push(
    ...made
      .filter((file) => file.endsWith('.csv'))
      .map((file) => `${file.slice(cwd.length)} ${digestOf(file)}`),
  );
  return { digests: digests.join('\n'), open };
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Folders too. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((each) => join(folder, each));
}

function snapshot(folder: string): string {
  return filesBelow(folder)
    .map((file) => `${file} ${statSync(file).isFile() ? digestOf(file) : ''}`)
    .join('\n');
}
