// The small files that a person gives beside an export, of any content: used, or refused with the fault's place.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { conclude, readParts, type ReadExport } from '../../../src/audit.ts';
import { applyBaseline } from '../../../src/cli/baseline/apply.ts';
import { parseBaseline } from '../../../src/cli/baseline/file.ts';
import { parseSavedResult } from '../../../src/cli/saved-result.ts';
import { memoryPart } from '../../../src/input/memory.ts';
import { aliasesFrom, withAliases } from '../../../src/knowledge/aliases.ts';
import { defaultKnowledge, InvalidKnowledge, knowledgeFrom } from '../../../src/knowledge/knowledge.ts';
import { ExportError } from '../../../src/model/errors.ts';
import type { AuditResult } from '../../../src/model/result.ts';
import { parsePermissionsFile } from '../../../src/parser/permissions-file.ts';
import { pseudonymise } from '../../../src/privacy/pseudonymise.ts';
import { fingerprintMethod, fingerprintsOf } from '../../../src/reporter/format/fingerprint.ts';
import { smallExport } from '../../properties/small-export.ts';
import { demandConsistent } from '../checks/consistent.ts';
import { demandGoodReports } from '../checks/reports.ts';
import { withoutPieces } from '../minimise.ts';
import { mutateBytes, mutateWithWords } from '../mutate/bytes.ts';
import { keysIn, mutateDocument, parsed, withoutValues, write } from '../mutate/json.ts';
import { numberOf } from '../number-of.ts';
import type { Random } from '../random.ts';
import type { Target } from '../target.ts';
import { demandGoodRefusal } from './layouts.ts';

const kinds = ['permissions', 'aliases', 'knowledge', 'baseline', 'saved'] as const;
type Kind = (typeof kinds)[number];

const fileInput = z.object({ kind: z.enum(kinds), text: z.string() });

const words: readonly string[] = [
  ...[
    'app,permissions,from,to,source\n',
    'Spotify',
    'read_mailbox',
    ';',
    ',',
    '"',
    '\n',
    '\r\n',
    '\t',
    '\ufeff',
    '\u0000',
  ],
  ...[
    '2014',
    '2014-05',
    '2014-05-01',
    '2014-02-30',
    'null',
    '[]',
    '{}',
    '__proto__',
    '\u202e',
    '\u001b[2J',
    '=1+1',
  ],
];

/** Names that mean something in one of the files. */
let known: readonly string[] = [''];

/** Read once: what is tried is the file beside it. */
let read: Promise<ReadExport> | null = null;

function smallRead(): Promise<ReadExport> {
  const part = memoryPart('facebook-janefake-2024-05-01-AbCdEf12', smallExport);
  return (read ??= readParts({ parts: [part], unopened: [] }, { jobs: 1 }));
}

async function seeds(): Promise<readonly Uint8Array[]> {
  const fixtures = resolve(import.meta.dirname, '../../../fixtures');
  const permissions = readdirSync(fixtures)
    .flatMap((name) => ['json', 'csv'].map((ending) => resolve(fixtures, name, `permissions.${ending}`)))
    .filter((file) => existsSync(file))
    .sort()
    .map((file) => encoded('permissions', readFileSync(file, 'utf8')));
  const { subjects } = defaultKnowledge().document;
  const aliases = subjects.slice(0, 5).map(({ id }, place) => [id, [`Another name ${place}`]] as const);
  const result = conclude(await smallRead(), { conversations: true });
  const saved = [result, applyBaseline(result, parseBaseline(baselineOf(result), ''), '2026-11-25')];
  const found = [
    ...permissions,
    encoded('aliases', JSON.stringify(Object.fromEntries(aliases))),
    encoded('knowledge', JSON.stringify(defaultKnowledge().document)),
    encoded('baseline', baselineOf(result)),
    ...saved.map((each) => encoded('saved', JSON.stringify(each))),
  ];
  known = keysIn(found.map((seed) => parsed(decoded(seed).text)));
  return found;
}

export const sideFiles: Target = {
  name: 'side-files',
  about: '--permissions, --aliases, --knowledge, --baseline, and saved results',

  seeds,

  mutate(input, other, random) {
    const { kind, text } = decoded(input);
    const foreign = decoded(other);
    return encoded(kind, mutated(text, foreign.text, random));
  },

  *smaller(input) {
    const { kind, text } = decoded(input);
    const document = parsed(text);
    if (document === undefined) {
      for (const piece of withoutPieces(Buffer.from(text)))
        yield encoded(kind, Buffer.from(piece).toString('utf8'));
    } else for (const smaller of withoutValues(document)) yield encoded(kind, JSON.stringify(smaller) ?? '');
  },

  async run(input) {
    const { kind, text } = decoded(input);
    try {
      const result = uses[kind](text, await smallRead());
      const choice = numberOf(input);
      await demandGoodReports(result, choice);
      if (kind !== 'saved') demandConsistent(result);
      const hidden = pseudonymise(result, Buffer.alloc(32, 7), { apps: choice % 2 === 0 });
      if (choice % 4 === 0) await demandGoodReports(hidden, choice >>> 2);
    } catch (error) {
      if (error instanceof InvalidKnowledge) {
        const { message } = error;
        await demandGoodRefusal(
          new ExportError('knowledge-file', { path: 'x.json', problem: message, pointer: null }),
        );
      } else if (error instanceof ExportError) await demandGoodRefusal(error);
      else throw error;
    }
  },
};

const path = 'side.json';

const uses: Readonly<Record<Kind, (text: string, small: ReadExport) => AuditResult>> = {
  permissions: (text, small) =>
    conclude(small, { permissions: { name: path, entries: parsePermissionsFile(text, path) } }),
  aliases: (text, small) =>
    conclude(small, { knowledge: withAliases(defaultKnowledge(), aliasesFrom(document(text), path), path) }),
  knowledge: (text, small) => conclude(small, { knowledge: knowledgeFrom(document(text)) }),
  baseline: (text, small) => applyBaseline(conclude(small), parseBaseline(text, path), '2026-11-25'),
  saved: (text) => parseSavedResult(text, path),
};

/** What is no JSON is refused before it comes here; null is as good as anything. */
function document(text: string): unknown {
  return parsed(text) ?? null;
}

function mutated(text: string, other: string, random: Random): string {
  const own = parsed(text);
  if (own === undefined || random.once(6)) {
    const bytes = Buffer.from(text, 'utf8');
    const next = random.once(2)
      ? mutateBytes(bytes, Buffer.from(other), random)
      : mutateWithWords(bytes, words, random);
    return Buffer.from(next).toString('utf8');
  }
  let next: unknown = own;
  for (let left = 1 + random.small(3); left > 0; left -= 1)
    next = mutateDocument(next, parsed(other), known, random);
  return write(next, random);
}

function encoded(kind: Kind, text: string): Uint8Array {
  return Buffer.from(JSON.stringify({ kind, text }), 'utf8');
}

function decoded(input: Uint8Array): z.infer<typeof fileInput> {
  const found = fileInput.safeParse(parsed(Buffer.from(input).toString('utf8')));
  return found.success ? found.data : { kind: 'permissions', text: Buffer.from(input).toString('utf8') };
}

/** One finding accepted, one entry that is stale. */
function baselineOf(result: AuditResult): string {
  const [fingerprint = ''] = fingerprintsOf(result.apps);
  const accepted = {
    fingerprint,
    app: 'Spotify',
    verdict: 'partner',
    reason: 'looked at',
    expires: '2030-01-01',
  };
  const entries = [accepted, { ...accepted, fingerprint: 'a'.repeat(64), expires: null }];
  return JSON.stringify({ method: fingerprintMethod, entries });
}
