// Random small exports around every border that the design or a knowledge document names, for comparison with the oracle.

import fc from 'fast-check';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { ConnectedApp, Conversation, ParsedExport, RecordedPermission } from '../../src/model/export.ts';
import { dayBegins, dayEnds } from './oracle-spans.ts';
import { conversation, parsedExport } from './sample-export.ts';

export interface RandomCase {
  readonly parsed: ParsedExport;
  readonly asOf: number | null;
}

const designDays = ['2007-05-24', '2009-08-11', '2014-05-01', '2015-04-30', '2015-10-06', '2018-04-09'];
const strangers = [
  'Stranger Fake',
  'Tune Fake Quiz',
  'tunefake',
  'Messenger',
  '',
  'Zoo of Nowhere',
  'Éclair Fake',
];
const people = [
  'Jane Fake',
  'JANE FAKE ',
  'Bob Made-Up',
  'bob made-up',
  'Zoë Nowhere',
  'Zoe\u0308 Nowhere',
  'Facebook user',
  'FACEBOOK USER',
  '',
  'Carla Invented',
];

/** Exports with apps that this knowledge base knows, nearly knows, or does not know. */
export function randomCases(knowledge: Knowledge): fc.Arbitrary<RandomCase> {
  const { document } = knowledge;
  const listed = document.subjects.flatMap((subject) => subject.aliases);
  const unverified = document.subjects.flatMap((subject) => subject.unverifiedAliases);
  const known = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...listed) },
    { weight: 2, arbitrary: fc.constantFrom(...unverified) },
  );
  const name = fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: 2, arbitrary: known.chain(disguised) },
    { weight: 1, arbitrary: known.map((alias) => `${alias} Quiz`) },
    { weight: 2, arbitrary: fc.constantFrom(...strangers) },
  );
  const bounds = [...document.claims, ...document.permissions].flatMap(({ from, to }) => [from, to]);
  const days = [...designDays, ...bounds.flatMap(({ earliest, latest }) => [earliest, latest])];
  const borders = [...new Set(days.flatMap((day) => (day === null ? [] : [dayBegins(day), dayEnds(day)])))];
  const instant = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom(...borders), fc.constantFrom(-1, 0, 1)).map(([a, b]) => a + b),
    },
    { weight: 1, arbitrary: fc.integer({ min: Date.UTC(2006, 0), max: Date.UTC(2025, 0) }) },
  );
  const permission = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...document.permissions.map(({ id }) => id)) },
    { weight: 1, arbitrary: fc.constant('no_such_permission') },
  );
  return fc
    .record({
      apps: fc.array(randomApp(name, instant, permission), { minLength: 1, maxLength: 4 }),
      conversations: fc.array(randomConversation(instant), { maxLength: 4 }),
      posts: fc.array(fc.record({ app: name, at: instant }), { maxLength: 3 }),
      offMeta: fc.array(
        fc.record({
          name,
          events: fc.array(instant, { maxLength: 3 }).map((list) => list.sort((a, b) => a - b)),
        }),
        { maxLength: 2 },
      ),
      owner: fc.constantFrom('Jane Fake', 'jane fake', null),
      messagesStatus: fc.constantFrom('found', 'found', 'found', 'empty', 'absent', 'unreadable'),
      asOf: fc.option(instant, { freq: 8, nil: null }),
    })
    .map(({ asOf, ...facts }) => ({
      asOf,
      parsed: parsedExport({
        ...facts,
        apps: facts.apps.map((app, place) => ({
          ...app,
          // A place of its own for each, so that the two answers can be set side by side.
          evidence: [{ file: 'apps.json', pointer: `/installed_apps_v2/${place}` }],
        })),
        conversations: facts.conversations.map((entry, place) => ({ ...entry, id: `thread_${place}` })),
      }),
    }));
}

/** The same name to the rule, in other letters. */
function disguised(name: string): fc.Arbitrary<string> {
  return fc.constantFrom(
    name.toUpperCase(),
    ` ${name.replaceAll(' ', '\u00a0 ')}\t`,
    `${name}\u2122`,
    `${name.slice(0, 1)}\u00ae${name.slice(1)}`,
    name.replace(/[A-Za-z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    name.normalize('NFD'),
  );
}

function randomApp(
  name: fc.Arbitrary<string>,
  instant: fc.Arbitrary<number>,
  permission: fc.Arbitrary<string>,
): fc.Arbitrary<Omit<ConnectedApp, 'evidence'>> {
  const maybe = fc.option(instant, { freq: 2, nil: null });
  const window = fc.option(fc.record({ from: instant, to: instant }), { freq: 1, nil: null });
  return fc.record({
    name,
    otherNames: fc.oneof(
      { weight: 4, arbitrary: fc.constant<readonly string[]>([]) },
      { weight: 1, arbitrary: fc.array(name, { maxLength: 2 }) },
    ),
    userAppScopedId: fc.option(fc.bigInt({ min: 10n ** 16n, max: 10n ** 17n }).map(String), { nil: null }),
    category: fc.constantFrom('active', 'inactive', 'removed', null, 'expired', ''),
    added: maybe,
    earlier: fc.constant(null),
    removed: maybe,
    otherRecords: fc.constant([]),
    listedAfterRemoval: fc.constant(false),
    listedOnlyUntil: fc.option(fc.record({ day: maybe }), { freq: 1, nil: null }),
    permissions: fc.oneof(
      { weight: 3, arbitrary: fc.constant<readonly RecordedPermission[]>([]) },
      {
        weight: 1,
        arbitrary: fc.array(
          fc.record({
            permission,
            origin: fc.constantFrom('export', 'permissions-file'),
            from: window,
            to: window,
            source: fc.constantFrom(null, 'a note'),
          }),
          { maxLength: 3 },
        ),
      },
    ),
  });
}

function randomConversation(instant: fc.Arbitrary<number>): fc.Arbitrary<Conversation> {
  return fc
    .record({
      names: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 4 }),
      instants: fc.array(instant, { maxLength: 6 }),
      undated: fc.nat({ max: 2 }),
    })
    .map(({ names, instants, undated }) =>
      conversation('thread', names, instants, { messages: instants.length + undated }),
    );
}
