// Copies of exports that were changed: nobody is in them, and their audit has the same answer.

import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { anonymiseParts } from '../../../src/anonymise.ts';
import { conclude, readExport, readParts } from '../../../src/audit.ts';
import { copyNotes } from '../../../src/cli/anonymise/notes.ts';
import { defaultLimits } from '../../../src/input/limits.ts';
import type { Part } from '../../../src/input/source.ts';
import { openZip } from '../../../src/input/zip.ts';
import { ExportError } from '../../../src/model/errors.ts';
import type { AuditResult } from '../../../src/model/result.ts';
import { recordKinds } from '../../../src/parser/inventory/known-names.ts';
import { filesOf, takeInventory } from '../../../src/parser/inventory/inventory.ts';
import { loadCatalogue } from '../../../src/text/catalogue.ts';
import { withoutNames } from '../../anonymise/without-names.ts';
import { canary } from '../checks/reports.ts';
import { demandHarmless } from '../checks/shown.ts';
import { decoded, opened, type ExportInput } from '../exports.ts';
import { numberOf } from '../number-of.ts';
import { Complaint, demand, type Target } from '../target.ts';
import { demandGoodRefusal, layouts, withCanary } from './layouts.ts';

const key = Buffer.alloc(32, 7);

export const anonymise: Target = {
  name: 'anonymise',
  about: 'copies of exports whose files, values, names and parts were changed',
  seeds: () => layouts.seeds(),
  mutate: (input, other, random) => layouts.mutate(input, other, random),
  smaller: (input) => layouts.smaller(input),

  async run(input) {
    const current = decoded(input);
    if (current === null) return;
    const work = mkdtempSync(join(tmpdir(), 'dyi-audit-fuzz-'));
    try {
      await tryCopy(withCanary(current), numberOf(input), work);
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      demand(error.code !== 'copy-names-someone', 'the copy that is made names nobody', () => error.data);
      await demandGoodRefusal(error);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
};

async function tryCopy(input: ExportInput, choice: number, work: string): Promise<void> {
  const merge = input.merge;
  const shiftDays = choice % 5 === 0 ? 100 : 0;
  let file = '';
  const copy = await anonymiseParts(
    opened(input, choice % 2 === 0 ? null : 16 + (choice % 5000)),
    { key, jobs: 1, merge, shiftDays, keepApps: choice % 3 === 0 },
    async (name, write) => {
      file = join(work, name);
      const handle = await open(file, 'wx+');
      await write(handle, file).finally(() => handle.close());
    },
  );
  const text = await loadCatalogue(choice % 2 === 0 ? 'en' : 'fr');
  const said = copyNotes(copy, { file, saysDay: true, shiftDays, merged: merge, randomKey: false }, text, 80);
  demandHarmless(said, 'what is said beside a copy');
  demand(!said.includes(canary), 'what is said beside a copy holds no text of a message');
  await demandWithoutText(file);
  // The times are others then, and with them the answer.
  if (shiftDays !== 0 || !(await hasOneOrder(opened(input, null).parts))) return;
  const whole = conclude(await readParts(opened(input, null), { jobs: 1, merge }), { conversations: true });
  const again = conclude(await readExport([file], { jobs: 1, cwd: work }), { conversations: true });
  demandSameAnswer(whole, again);
}

/**
 * Of two files of one kind that contradict each other, the one whose path comes first can win; the paths of a copy are
 * others, and its parts are one.
 */
async function hasOneOrder(parts: readonly Part[]): Promise<boolean> {
  if (parts.length > 1) return false;
  const inventory = await takeInventory(parts);
  return recordKinds.every((kind) => filesOf(inventory, kind).length <= 1);
}

async function demandWithoutText(file: string): Promise<void> {
  const part = await openZip(file, defaultLimits);
  try {
    for (const entry of part.entries) {
      demand(!entry.path.includes(canary), 'no path of a copy holds the text of a message');
      const pieces: Uint8Array[] = [];
      for await (const piece of entry.chunks()) pieces.push(Buffer.from(piece));
      const content = Buffer.concat(pieces).toString('latin1');
      demand(!content.includes(canary), 'no file of a copy holds the text of a message');
    }
  } finally {
    await part.close();
  }
}

function demandSameAnswer(whole: AuditResult, copy: AuditResult): void {
  const one = Object.entries(flat(withoutNames(whole))).filter(([name]) => !isOfUnreadFiles(name));
  const other = flat(withoutNames(copy));
  const differing = one.find(([name, value]) => !isDeepStrictEqual(value, other[name]));
  if (differing === undefined) return;
  const [name, value] = differing;
  throw new Complaint(`the copy has the same ${name}`, { export: value, copy: other[name] });
}

/** A file whose name and place do not tell is judged by its first bytes, of which a copy has none where it is not read. */
function isOfUnreadFiles(name: string): boolean {
  return name === 'coverage.unrecognisedFiles';
}

/** One level of objects within objects as one, so that a finding is named after what differs. */
function flat(answer: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([inner, each]): [string, unknown] => [`${name}.${inner}`, each])
        : [[name, value] as [string, unknown]],
    ),
  );
}
