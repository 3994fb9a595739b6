// Every command in French: no word of English but names, titles of sources, and what machines read.

import { describe, expect, it } from 'vitest';
import { declareProgram, withSubcommands } from '../../src/cli/program.ts';
import { run } from '../../src/cli/run.ts';
import { defaultKnowledge } from '../../src/knowledge/knowledge.ts';
import { loadCatalogue } from '../../src/text/catalogue.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { fakeIo } from './fake-io.ts';
import { goodThread, writeSmallExport, type SmallExport } from './small-export.ts';

const english =
  /(?<![\p{L}'’_-])(?:the|and|of|with|this|that|for|not|from|could|was|were|is|are|your|you|unknown|error|expected|file|value|missing)(?![\p{L}'’_-])/giu;

/** Titles and publishers of sources stay in the language they were published in; names of apps are names. */
const names = [
  ...defaultKnowledge().document.sources.flatMap(({ title, publisher }) => [title, publisher]),
  ...defaultKnowledge().document.subjects.flatMap(({ name, aliases, unverifiedAliases }) => [
    name,
    ...aliases,
    ...unverifiedAliases,
  ]),
  'Bank of Canada',
  // Levels as `--fail-on` takes them.
  'unknown (inconnu)',
  'open, unknown',
].toSorted((one, other) => other.length - one.length);

function englishIn(said: string): readonly string[] {
  const flat = said.replace(/\s+/g, ' ');
  const prose = names.reduce((rest, name) => rest.replaceAll(name.replace(/\s+/g, ' '), '·'), flat);
  return [...prose.matchAll(english)].map(
    ({ 0: word, index }) => `${word}: ${prose.slice(index - 30, index + 40)}`,
  );
}

async function inFrench(args: readonly string[], content: SmallExport = {}): Promise<string> {
  const cwd = temporaryFolder();
  writeSmallExport(cwd, content);
  const fake = fakeIo({ cwd, env: { LANG: 'fr_FR.UTF-8' } });
  await run(args, fake.io);
  return fake.stdout() + fake.stderr();
}

const name = 'facebook-janefake-2024-05-01-AbCdEf12';
const oldApps = {
  installed_apps: [
    { name: 'Spotify', added_timestamp: 1_300_000_000 },
    { name: 'Some Game', added_timestamp: 0 },
    { name: 'Old Quiz', added_timestamp: 1_250_000_000 },
  ],
};

describe('what a person reads in French', () => {
  it.each<[string, readonly string[], SmallExport]>([
    ['help', ['--help'], {}],
    ['help of a command', ['check', '--help'], {}],
    ['a full report', [name, '--verbose', '--all', '--conversations'], {}],
    ['a report of an old layout', [name, '--verbose', '--all'], { apps: oldApps }],
    ['a report without apps', [name], { apps: null }],
    ['a report of a broken conversation', [name], { thread: goodThread.slice(0, -10) }],
    ['an inspection', ['inspect', name], {}],
    ['all that can be explained', ['explain'], {}],
    ['a stranger', ['explain', 'Nobody knows'], {}],
    ['a known app', ['explain', 'spotify'], {}],
    ['a permission', ['explain', 'read_mailbox'], {}],
    ['a verdict', ['explain', 'partner-uncertain'], {}],
    ['a level', ['explain', 'open'], {}],
    ['a code', ['explain', 'json-truncated'], {}],
    ['a path that is not there', ['nothing.zip'], {}],
    ['no export', [], {}],
    ['an option that is not there', [name, '--verbos'], {}],
    ['an option without its value', [name, '--output'], {}],
    ['an argument too many', ['explain', 'one', 'two'], {}],
    ['a wrong format', [name, '--format', 'nonsense'], {}],
    ['a wrong language', [name, '--lang', 'de'], {}],
    ['a wrong level', [name, '--fail-on', 'nonsense'], {}],
    ['a wrong date', [name, '--as-of', 'nonsense'], {}],
    ['a wrong zone', [name, '--time-zone', 'Mars/Olympus'], {}],
  ])('has no English in %s', async (_, args, content) => {
    const said = await inFrench(args, content);
    expect(said).toMatch(/\S/);
    expect(englishIn(said)).toEqual([]);
  });

  it('has a page in French for everything that is known', async () => {
    const { subjects, permissions } = defaultKnowledge().document;
    const pages = await Promise.all(
      [...subjects, ...permissions].map(async ({ id }) => englishIn(await inFrench(['explain', id]))),
    );
    // The address of a company is written as the company writes it.
    expect(pages.flat().filter((found) => !found.includes('@'))).toEqual([]);
  });
});

describe('a command line that is wrong', () => {
  it.each([
    [[name, '--no-such'], 'Il n’y a pas d’option --no-such.'],
    [[name, '--verbos'], 'Il n’y a pas d’option --verbos. Vouliez-vous dire --verbose\u202F?'],
    [[name, '--output'], 'L’option -o, --output <fichier> demande une valeur.'],
    [['explain', 'one', 'two'], 'Trop d’arguments\u00A0: 2, pour 1 au plus.'],
    [['schema', 'one'], 'Cette commande ne prend aucun argument.'],
  ])('%j is told so in the language of the report', async (args, words) => {
    expect(await inFrench(args)).toBe(`dyi-audit: ${words}\nEssayez\u00A0: dyi-audit --help\n`);
  });

  it('is told so in the words of the house in English too', async () => {
    const fake = fakeIo();
    expect(await run(['--verbos', 'x'], fake.io)).toBe(2);
    expect(fake.stderr()).toBe(
      'dyi-audit: There is no option --verbos. Did you mean --verbose?\nTry: dyi-audit --help\n',
    );
  });
});

describe('help', () => {
  it('has a word in the catalogue for each placeholder of a declaration', async () => {
    const text = await loadCatalogue('fr');
    const program = declareProgram({ io: fakeIo().io, text, language: 'fr' }, () => {});
    const used = withSubcommands(program).flatMap((command) => [
      ...command.registeredArguments.map((argument) => argument.name()),
      ...command.options.flatMap(({ flags }) =>
        [...flags.matchAll(/[<[]([^.\]>]+)/g)].flatMap(([, placeholder = '']) => [placeholder]),
      ),
    ]);
    expect(used.filter((placeholder) => !(placeholder in text.cli.placeholders))).toEqual([]);
  });
});
