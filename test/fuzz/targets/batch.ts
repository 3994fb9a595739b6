// Batches: records of exports that were changed, and what may have become of a plan, a journal or a shard on a disk. Tables
// hold nobody and keep their schema; what is damaged is refused, done again or left out, and never a wrong answer.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { readCheckedLine } from '../../../src/batch/journals/checked-line.ts';
import { readJournals } from '../../../src/batch/journals/read-journals.ts';
import { readBatch, type Batch } from '../../../src/batch/manifest.ts';
import { mergeBatch } from '../../../src/batch/merge/merge.ts';
import { batchPaths } from '../../../src/batch/paths.ts';
import { publishShard, readPublished } from '../../../src/batch/journals/published.ts';
import { readRecord, writeRecord } from '../../../src/batch/records/record.ts';
import { batchProgress } from '../../../src/batch/shard-state.ts';
import { ExportError } from '../../../src/model/errors.ts';
import { smallBatch, recordOf, type SmallBatch } from '../batch/small-batch.ts';
import { mutateLines } from '../batch/mutate-lines.ts';
import { canary } from '../checks/reports.ts';
import { demandGoodRows, demandGoodTable } from '../checks/tables.ts';
import { decoded as decodedExport } from '../exports.ts';
import { withoutPieces } from '../minimise.ts';
import { parsed } from '../mutate/json.ts';
import { numberOf } from '../number-of.ts';
import { demand, type Target } from '../target.ts';
import { demandGoodRefusal, layouts, withCanary } from './layouts.ts';

const kinds = ['export', 'manifest', 'journal', 'shard'] as const;
type Kind = (typeof kinds)[number];

/** `text`: bytes as characters. */
const batchInput = z.object({ kind: z.enum(kinds), text: z.string() });
type BatchInput = z.infer<typeof batchInput>;

export const batch: Target = {
  name: 'batch',
  about: 'records of exports; plans, journals and shards that were damaged',

  async seeds() {
    const { manifest, journal, shard } = await smallBatch();
    const exports = (await layouts.seeds()).map((seed) => encoded('export', Buffer.from(seed)));
    const files = { manifest, journal, shard };
    return [...Object.entries(files).map(([kind, text]) => encoded(kindOf(kind), text)), ...exports];
  },

  mutate(input, other, random) {
    const own = decoded(input);
    const foreign = decoded(other);
    const bytes = Buffer.from(own.text, 'latin1');
    const others = Buffer.from(foreign.text, 'latin1');
    if (own.kind !== 'export') return encoded(own.kind, mutateLines(bytes, others, random));
    return encoded('export', layouts.mutate(bytes, foreign.kind === 'export' ? others : bytes, random));
  },

  *smaller(input) {
    const { kind, text } = decoded(input);
    const bytes = Buffer.from(text, 'latin1');
    const smaller = kind === 'export' ? layouts.smaller(bytes) : withoutPieces(bytes);
    for (const piece of smaller) yield encoded(kind, piece);
  },

  async run(input) {
    const { kind, text } = decoded(input);
    const bytes = Buffer.from(text, 'latin1');
    if (kind === 'export') {
      await tryRecord(bytes, numberOf(input));
      return;
    }
    const small = await smallBatch();
    const out = mkdtempSync(join(tmpdir(), 'dyi-audit-fuzz-'));
    try {
      await tryFolder(kind, bytes, small, out);
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      await demandGoodRefusal(error);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  },
};

async function tryRecord(bytes: Uint8Array, choice: number): Promise<void> {
  const input = decodedExport(bytes);
  if (input === null) return;
  const record = await recordOf(withCanary(input), choice % 2 === 0);
  const json = writeRecord(record);
  demand(!json.includes(canary), 'a record holds no text of a message');
  demand(isDeepStrictEqual(readRecord(json), record), 'a record is read as it was written');
  demandGoodRows(record.tables);
}

async function tryFolder(kind: Kind, bytes: Uint8Array, small: SmallBatch, out: string): Promise<void> {
  const paths = batchPaths(out);
  mkdirSync(paths.shards);
  writeFileSync(paths.manifest, kind === 'manifest' ? bytes : small.manifest);
  if (kind === 'journal') writeFileSync(join(paths.shards, '00000.left-behind.part'), bytes);
  if (kind === 'shard') writeFileSync(join(paths.shards, '00000.ndjson'), bytes);
  const planned = await readBatch(paths);
  if (kind === 'manifest') {
    // More shards are only more of the same.
    if (planned.manifest.shards <= 100) await batchProgress(planned);
    return;
  }
  const isTrue = linesOf(bytes).every(
    (line) => readCheckedLine(line) === null || small.lines.has(line.toString('latin1')),
  );
  if (kind === 'journal') {
    const records = await readJournals(planned, 0);
    if ((await publishShard(planned, 0, records, 'fuzz')).length > 0) return;
  }
  await batchProgress(planned);
  if ((await readPublished(planned, 0)) !== 'published') return;
  const { missing } = await mergeBatch(planned, { partial: false, parquet: false, argv: [], now: small.now });
  demand(missing.length === 0, 'what is published is merged');
  demandGoodMerge(planned, isTrue ? small.tables : null);
}

/** @param expected digests; null where a line was written anew, sum and all, so that it tells another story */
function demandGoodMerge({ paths }: Batch, expected: ReadonlyMap<string, string> | null): void {
  for (const name of readdirSync(paths.out).filter((each) => each.endsWith('.csv'))) {
    const text = readFileSync(join(paths.out, name), 'utf8');
    demandGoodTable(text);
    const digest = createHash('sha256').update(text).digest('hex');
    demand(
      expected === null || expected.get(name) === digest,
      'tables of true records are the same',
      () => name,
    );
  }
}

function linesOf(bytes: Uint8Array): readonly Buffer[] {
  return Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .map((line) => Buffer.from(line, 'latin1'));
}

function kindOf(name: string): Kind {
  return kinds.find((kind) => kind === name) ?? 'export';
}

function encoded(kind: Kind, text: Uint8Array): Uint8Array {
  return Buffer.from(JSON.stringify({ kind, text: Buffer.from(text).toString('latin1') }), 'utf8');
}

function decoded(input: Uint8Array): BatchInput {
  const found = batchInput.safeParse(parsed(Buffer.from(input).toString('utf8')));
  return found.success ? found.data : { kind: 'journal', text: Buffer.from(input).toString('latin1') };
}
