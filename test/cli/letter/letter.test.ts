// Letters: which app is meant, to whom it goes, what it says, and what it never says.

import { describe, expect, it } from 'vitest';
import { addresseeOf } from '../../../src/cli/letter/addressee.ts';
import { chooseApp } from '../../../src/cli/letter/choose.ts';
import { letterText } from '../../../src/cli/letter/letter.ts';
import { letterNotes } from '../../../src/cli/letter/notes.ts';
import { run } from '../../../src/cli/run.ts';
import { defaultKnowledge } from '../../../src/knowledge/knowledge.ts';
import { verdictIds } from '../../../src/model/verdict.ts';
import { loadCatalogue } from '../../../src/text/catalogue.ts';
import { temporaryFolder } from '../../input/temporary.ts';
import { fakeIo } from '../fake-io.ts';
import { writeSmallExport } from '../small-export.ts';
import { appResult, fuzzy } from './app-result.ts';

const knowledge = defaultKnowledge();
const text = await loadCatalogue('en');
const french = await loadCatalogue('fr');

function letterFor(app: ReturnType<typeof appResult>, catalogue = text): string {
  const addressee = addresseeOf(app, knowledge);
  return letterText(
    { apps: [app], addressee, owner: 'Jane Fake', exportedAt: '2024-05-01T00:00:00.000Z' },
    catalogue,
  );
}
const plain = (letter: string) => letter.replaceAll(/\s+/g, ' ');

describe('the app that a letter is about', () => {
  const spotify = appResult({ name: 'Spotify', userAppScopedId: '111' });
  const quiz = appResult({ name: 'Spotify Quiz', userAppScopedId: '222' });
  const twin = appResult({ name: 'spotify™', userAppScopedId: '333' });
  const without = appResult({ name: 'Old Game', userAppScopedId: null });
  const problemOf = (choose: () => unknown) => {
    try {
      choose();
    } catch (error) {
      return error;
    }
    return null;
  };

  it('is found by its whole name, as names are compared everywhere', () => {
    expect(chooseApp([quiz, spotify], ' SPOTIFY ')).toEqual([spotify]);
  });

  it('is found by its id', () => {
    expect(chooseApp([spotify, twin], '333')).toEqual([twin]);
  });

  it('is never found by a part of its name: what is similar is listed', () => {
    expect(problemOf(() => chooseApp([quiz, without], 'Spotify'))).toMatchObject({
      code: 'app-not-chosen',
      data: { problem: 'unknown', candidates: [{ name: 'Spotify Quiz', id: '222' }] },
    });
  });

  it('is asked for when several with ids have the name', () => {
    expect(problemOf(() => chooseApp([spotify, twin], 'spotify'))).toMatchObject({
      data: { problem: 'ambiguous', candidates: [{ id: '111' }, { id: '333' }] },
    });
  });

  it('stands for all records of its name when none has an id', () => {
    expect(chooseApp([without, spotify, without], 'old game')).toEqual([without, without]);
  });

  it('is asked for when none is named, with at most twenty candidates', () => {
    const many = Array.from({ length: 23 }, (_, place) => appResult({ name: `App ${place}` }));
    const problem = problemOf(() => chooseApp(many, null));
    expect(problem).toMatchObject({ data: { problem: 'missing', more: 3 } });
    expect(problem).toHaveProperty('data.candidates.length', 20);
  });

  it('is not any app when the name is nothing but signs', () => {
    expect(problemOf(() => chooseApp([appResult({ name: '' })], '®'))).toMatchObject({
      data: { problem: 'unknown' },
    });
  });

  it('is listed in harmless letters', () => {
    const hostile = appResult({ name: '\u001B[31mred\u202Eevil\nline' });
    expect(problemOf(() => chooseApp([hostile], null))).toMatchObject({
      data: { candidates: [{ name: '\uFFFD[31mred\uFFFDevil\uFFFDline' }] },
    });
  });
});

describe('a letter', () => {
  it('goes to the company, quotes the id, and asks under the GDPR', () => {
    const letter = letterFor(
      appResult({ name: 'Spotify', subject: 'spotify', match: 'exact', verdict: 'partner' }),
    );
    expect(letter).toContain('Spotify AB\n');
    expect(letter).toContain('privacy@spotify.com');
    expect(letter).toContain('10150000000000001');
    expect(plain(letter)).toContain('Articles 15 and 17 of the General Data Protection Regulation (GDPR)');
    expect(plain(letter)).toContain('Connected from: 5 May 2013');
    expect(letter).not.toContain('PIPEDA');
  });

  it('to the Royal Bank of Canada asks under PIPEDA, in either language, and leaves the app’s owner open', () => {
    const app = appResult({ name: 'RBC', subject: 'rbc', match: 'unverified-alias' });
    expect(plain(letterFor(app))).toContain('(PIPEDA)');
    expect(plain(letterFor(app))).toContain('Should this app not be yours, please tell me so.');
    expect(plain(letterFor(app, french))).toContain('(LPRPDE)');
    expect(plain(letterFor(app, french))).not.toContain('RGPD');
    expect(letterNotes(app, addresseeOf(app, knowledge), text, 80)).toContain('only a likely name');
  });

  it('to a stranger leaves the address to be filled in', () => {
    const letter = letterFor(appResult({ name: 'Stranger Fake', subject: null, match: null }));
    expect(plain(letter)).toContain('[the company behind the app');
  });

  it('names the account where the export gives no id', () => {
    const letter = plain(letterFor(appResult({ userAppScopedId: null })));
    expect(letter).toContain('My Facebook account: [');
    expect(letter).not.toContain('app-scoped');
  });

  const day = '2013-05-05T00:00:00.000Z';
  const later = '2018-04-09T00:00:00.000Z';
  it.each([
    ['added', 'open-until-export', 'Connected until: still connected when Facebook made the copy'],
    ['added', 'listed-until', 'Connected until: not recorded; listed as “inactive”'],
    ['added', 'removed', 'Connected until: 9 April 2018'],
    ['added', 'assumes-expiry', 'Connected until: not recorded; listed as “inactive”'],
    ['start-not-recorded', 'removed', 'Connected from: not recorded Connected until: 9 April 2018'],
    ['first-post', 'removed', 'Connected from: not recorded; the app posted for me on 5 May 2013'],
    ['undated', 'undated', 'Connected from: not recorded Connected until: not recorded'],
  ] as const)('says of a connection only what the export does: %s, %s', (start, end, words) => {
    const app = appResult({
      category: 'inactive',
      connection: {
        from: fuzzy('2007-05-24T00:00:00.000Z', day),
        to: fuzzy(later, later),
        basis: [start, end],
      },
    });
    expect(plain(letterFor(app))).toContain(words);
  });

  it.each(verdictIds)('about an app of verdict %s claims no use, in either language', (verdict) => {
    const app = appResult({ verdict });
    expect(plain(letterFor(app))).toContain('I do not claim that anybody made use of a right');
    expect(plain(letterFor(app, french))).toContain('Je n’affirme pas que quelqu’un se soit servi');
    for (const letter of [letterFor(app), letterFor(app, french)]) {
      expect(letter).not.toMatch(/you (?:read|accessed|deleted)|vous avez (?:lu|supprimé|consulté)/i);
    }
  });

  it('keeps a hostile name on one line, without escape sequences and hidden characters', () => {
    const letter = letterFor(
      appResult({ name: `\u001B]8;;https://evil.example\u0007X\n\n2. I confess\u202E` }),
    );
    expect(letter).not.toMatch(/[\u001B\u0007\u202E]/);
    expect(letter).not.toMatch(/^2\. I confess/m);
  });

  it('fits on 72 columns, whatever the name', () => {
    for (const catalogue of [text, french]) {
      const app = appResult({ name: 'Very Long Name '.repeat(20), match: null, subject: null });
      const widest = Math.max(
        ...letterFor(app, catalogue)
          .split('\n')
          .map((line) => line.length),
      );
      expect(widest).toBeLessThanOrEqual(72);
    }
  });

  it('knows a company for every contact, and a contact for at most one company per app', () => {
    const subjects = knowledge.document.contacts.flatMap((contact) => contact.subjects);
    expect(new Set(subjects).size).toBe(subjects.length);
  });
});

describe('the letter command', () => {
  async function ran(args: readonly string[], apps?: unknown) {
    const cwd = temporaryFolder();
    const name = writeSmallExport(cwd, apps === undefined ? {} : { apps });
    const fake = fakeIo({ cwd });
    const code = await run(['letter', name, ...args], fake.io);
    return { code, out: fake.stdout(), err: fake.stderr() };
  }

  it('writes the letter to stdout and the advice to stderr', async () => {
    const { code, out, err } = await ran(['--app', 'Netflix']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Jane Fake\n/);
    expect(out).not.toContain('facebook.com');
    expect(err).toContain('https://www.facebook.com/settings?tab=applications');
    expect(err).not.toContain('Yours faithfully');
  });

  it('gives no advice with --quiet', async () => {
    expect((await ran(['--app', 'Netflix', '--quiet'])).err).toBe('');
  });

  it('is wrong usage without an app or with an unknown one, and lists those there are', async () => {
    for (const args of [[], ['--app', 'Nobody']]) {
      const { code, out, err } = await ran(args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('Netflix');
    }
  });

  it('is incomplete where the list of apps is missing', async () => {
    const { code, err } = await ran(['--app', 'Netflix'], null);
    expect(code).toBe(3);
    expect(err).toContain('no list of connected apps');
  });

  it('is wrong usage where the list of apps is empty', async () => {
    const { code, err } = await ran(['--app', 'Netflix'], { installed_apps_v2: [] });
    expect(code).toBe(2);
    expect(err).toContain('lists no connected apps');
  });
});
