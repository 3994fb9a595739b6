// Results to show in every format: of all fixtures, and of an export made to break formats.

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { auditExport, conclude, readParts } from '../../src/audit.ts';
import { memoryPart } from '../../src/input/memory.ts';
import { ExportError } from '../../src/model/errors.ts';
import { standardGate } from '../../src/model/findings.ts';
import { auditResultSchema, type AuditResult } from '../../src/model/result.ts';
import { english } from '../../src/text/en/catalogue.ts';
import type { ReportOptions } from '../../src/reporter/reporter.ts';

export const reportOptions: ReportOptions = {
  catalogue: english,
  width: 100,
  colour: false,
  timeZone: 'UTC',
  verbose: false,
  all: false,
  gate: standardGate,
};

/** Each result with a name for the test that shows it. */
export async function everyResult(): Promise<readonly (readonly [string, AuditResult])[]> {
  return [...(await fixtureResults()), ...(await madeResults())];
}

/** Results that fixtures need not hold: hostile, empty, incomplete, accepted by a baseline. */
export async function madeResults(): Promise<readonly (readonly [string, AuditResult])[]> {
  const hostile = await hostileResult();
  return [
    ['hostile', hostile],
    ['accepted by a baseline', withBaseline(hostile)],
    ['with half a character in the id of a source', withOddSource(hostile)],
    ['with a source that is not described', citingNothing(hostile)],
    ['no apps', await resultOf({ [appsFile]: '{"installed_apps_v2":[]}', [goodThread]: thread })],
    ['nothing but messages', await resultOf({ [goodThread]: thread })],
  ];
}

const fixtures = resolve(import.meta.dirname, '../../fixtures');

async function fixtureResults(): Promise<readonly (readonly [string, AuditResult])[]> {
  const found: [string, AuditResult][] = [];
  const folders = readdirSync(fixtures, { withFileTypes: true }).filter((child) => child.isDirectory());
  for (const name of folders.map((child) => child.name).sort()) {
    const parts = partsOf(join(fixtures, name));
    if (parts.length === 0) continue;
    try {
      found.push([name, await auditExport(parts, { merge: true, conversations: name.length % 2 === 0 })]);
    } catch (error) {
      // A fixture of an error has no result to show.
      if (!(error instanceof ExportError)) throw error;
    }
  }
  return found;
}

function partsOf(folder: string): readonly string[] {
  const inside = existsSync(join(folder, 'export')) ? join(folder, 'export') : folder;
  return readdirSync(inside)
    .filter((name) => inside !== folder || name.endsWith('.zip'))
    .sort()
    .map((name) => join(inside, name));
}

/** Tokens that stand for people: in no machine format may one of them be seen. */
export const canaries = {
  owner: 'Ownercanary Fake',
  part: 'ownercanaryfake',
  friend: 'Friendcanary Made-Up',
  thread: 'friendcanarymadeup',
  text: 'textcanary',
  title: 'titlecanary',
} as const;

const appsFile = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
const goodThread = `your_facebook_activity/messages/inbox/${canaries.thread}_1/message_1.json`;

const thread = JSON.stringify({
  participants: [{ name: canaries.friend }, { name: canaries.owner }],
  messages: [
    { sender_name: canaries.friend, timestamp_ms: Date.UTC(2014, 9, 20), content: canaries.text },
    { sender_name: canaries.owner, timestamp_ms: Date.UTC(2014, 10, 20), content: canaries.text },
  ],
  title: canaries.title,
});

/** Names that want to be formulas, markup, commands, escape sequences, or to turn the text around. */
export const hostileNames: readonly string[] = [
  '=HYPERLINK("http://example.org";"x")',
  '+1+cmd',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  ' =1+1',
  '＝1',
  '"quoted", and; more',
  '<script>alert(1)</script>',
  ']]> & <b>',
  '::error::pwned',
  '\n::set-output name=x::y',
  '##[error]pwned',
  'x ##[add-mask]y',
  '\u001b[2J\u0007',
  '\u202Egnp.exe',
  'to come \u2065 \u{e0002}',
  'a\r\nb\u2028c',
  '\uFFFE\uFFFF\u0000',
  '100% %0A',
  '| a | `b` |',
  '👨‍👩‍👧‍👦'.repeat(60),
  '',
  'Ä'.normalize('NFD').repeat(200),
];

async function hostileResult(): Promise<AuditResult> {
  const added = Date.UTC(2013, 0, 1) / 1000;
  const app = (name: string, id: string | null): object => ({
    name,
    added_timestamp: added,
    category: 'active',
    removed_timestamp: 0,
    ...(id === null ? {} : { user_app_scoped_id: id }),
  });
  const apps = [
    ...hostileNames.map((name, place) => app(name, String(10_150_000_000_000_001n + BigInt(place)))),
    ...['Netflix', 'Spotify', 'Spotify', 'Dropbox'].map((name) => app(name, null)),
    { name: 'Spotify', category: 'active', added_timestamp: added + 1, removed_timestamp: 0 },
    { name: 'Undated Fake', category: 'active', added_timestamp: 0, removed_timestamp: 0 },
    { name: 'New Fake', category: 'active', added_timestamp: added + 300_000_000, removed_timestamp: 0 },
  ];
  return resultOf({
    [appsFile]: JSON.stringify({ installed_apps_v2: apps }),
    [goodThread]: thread,
    [goodThread.replace('_1/', '_2/')]: thread.slice(0, -9),
    'personal_information/profile_information/profile_information.json': JSON.stringify({
      profile_v2: { name: { full_name: canaries.owner } },
    }),
  });
}

export async function resultOf(files: Readonly<Record<string, string>>): Promise<AuditResult> {
  const part = memoryPart(`facebook-${canaries.part}-2024-05-01-AbCdEf12.zip`, files);
  return conclude(await readParts({ parts: [part], unopened: [] }));
}

/** The first held app accepted, and entries that accept nothing. */
export function withBaseline(result: AuditResult): AuditResult {
  const unused = { app: null, expires: null };
  return auditResultSchema.parse({
    ...result,
    baseline: {
      accepted: [
        { app: 0, fingerprint: 'a'.repeat(64), reason: 'known <and> "looked at"\n', expires: '2030-01-01' },
      ],
      unused: [
        { ...unused, fingerprint: 'b'.repeat(64), because: 'stale' },
        { ...unused, fingerprint: 'c'.repeat(64), because: 'expired', app: 1, expires: '2020-01-01' },
        { ...unused, fingerprint: 'd'.repeat(64), because: 'no-reason', app: 2 },
      ],
    },
  });
}

/** A saved result can be anybody's. */
function withOddSource(result: AuditResult): AuditResult {
  const [id = ''] = Object.keys(result.sources);
  return auditResultSchema.parse(
    JSON.parse(JSON.stringify(result).replaceAll(JSON.stringify(id), JSON.stringify(`${id}\uD800`))),
  );
}

/** A result whose claims cite something that it does not describe, under a name that every object has. */
function citingNothing(result: AuditResult): AuditResult {
  const apps = result.apps.map((app) => ({
    ...app,
    claims: app.claims.map((claim) => ({ ...claim, sources: [...claim.sources, 'constructor'] })),
  }));
  return auditResultSchema.parse({ ...result, apps });
}

/** The result with its first app as often as is asked, each with an id of its own, and with as little else as may be. */
export function withManyApps(result: AuditResult, count: number): AuditResult {
  const [first] = result.apps;
  if (first === undefined) throw new Error('no app');
  return {
    ...result,
    apps: Array.from({ length: count }, (_, place) => ({
      ...first,
      userAppScopedId: String(place),
      claims: [],
      decidedBy: null,
      exposure: null,
      unknowns: [],
    })),
  };
}
