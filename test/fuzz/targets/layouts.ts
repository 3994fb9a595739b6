// Whole exports, changed as exports: whatever they hold, there is an answer that agrees with itself, or a known refusal.

import { conclude, readParts, type ReadExport } from '../../../src/audit.ts';
import { withHarmlessData } from '../../../src/cli/run.ts';
import { inspectionOf } from '../../../src/inspect.ts';
import { ExportError } from '../../../src/model/errors.ts';
import type { AuditResult } from '../../../src/model/result.ts';
import { inspectionText } from '../../../src/reporter/inspection.ts';
import { describeError, loadCatalogue } from '../../../src/text/catalogue.ts';
import { demandConsistent } from '../checks/consistent.ts';
import { canary, demandGoodReports } from '../checks/reports.ts';
import { demandHarmless } from '../checks/shown.ts';
import { decoded, encoded, exportSeeds, opened, type ExportInput } from '../exports.ts';
import { mutateExport, smallerExports } from '../mutate/export.ts';
import { keysIn, parsed } from '../mutate/json.ts';
import { numberOf } from '../number-of.ts';
import { demand, type Target } from '../target.ts';

let known: readonly string[] | null = null;

function keys(): readonly string[] {
  known ??= keysIn(
    exportSeeds().flatMap((seed) =>
      (decoded(seed)?.parts ?? []).flatMap(({ files }) =>
        Object.values(files).map((text) => parsed(Buffer.from(text, 'latin1').toString('utf8'))),
      ),
    ),
  );
  return known;
}

export const layouts: Target = {
  name: 'layouts',
  about: 'exports whose files, values, names and parts were changed',
  seeds: exportSeeds,

  mutate(input, other, random) {
    const current = decoded(input);
    const foreign = decoded(other);
    return current === null || foreign === null
      ? other
      : encoded(mutateExport(current, foreign, keys(), random));
  },

  *smaller(input) {
    const current = decoded(input);
    if (current === null) return;
    for (const candidate of smallerExports(current)) yield encoded(candidate);
  },

  async run(input) {
    const current = decoded(input);
    if (current === null) return;
    await tryExport(withCanary(current), numberOf(input), 3);
  },
};

/** @param choice any number: how it is read and shown @param shownOnce in so many trials, since it takes the most time */
export async function tryExport(input: ExportInput, choice: number, shownOnce: number): Promise<void> {
  const conversations = choice % 3 === 0;
  const read = await readOrRefused(input, null);
  // In pieces of any size, the bytes are the same.
  const again = await readOrRefused(input, 16 + (choice % 5000));
  if (read instanceof ExportError || again instanceof ExportError) {
    demand(read instanceof ExportError && again instanceof ExportError, 'refused twice, or not at all');
    if (read instanceof ExportError) await demandGoodRefusal(read);
    return;
  }
  const result = conclude(read, { conversations });
  const bytes = JSON.stringify(result);
  demand(bytes === JSON.stringify(conclude(again, { conversations })), 'the same answer twice', () =>
    firstDifference(result, conclude(again, { conversations })),
  );
  demand(!bytes.includes(canary), 'the result holds no text of a message');
  demandConsistent(result);
  if (choice % shownOnce !== 0) return;
  await demandGoodReports(result, Math.floor(choice / shownOnce));
  const inspection = inspectionText(inspectionOf(read), await loadCatalogue('fr'), 80);
  demandHarmless(inspection, 'inspect');
  demand(!inspection.includes(canary), 'inspect holds no text of a message');
}

async function readOrRefused(
  input: ExportInput,
  chunkBytes: number | null,
): Promise<ReadExport | ExportError> {
  try {
    return await readParts(opened(input, chunkBytes), { merge: input.merge, jobs: 1 });
  } catch (error) {
    if (error instanceof ExportError) return error;
    throw error;
  }
}

export async function demandGoodRefusal(error: ExportError): Promise<void> {
  for (const language of ['en', 'fr'] as const) {
    const { message, hint } = describeError(await loadCatalogue(language), withHarmlessData(error));
    demandHarmless(`${message}\n${hint}`, `the words for ${error.code}`);
    demand(!`${message}${hint}`.includes(canary), `the words for ${error.code} hold no text of a message`);
  }
}

/** Every message text gets a word that stands nowhere else. */
export function withCanary(input: ExportInput): ExportInput {
  const marked = (text: string): string =>
    text
      .replaceAll(canary, 'x')
      .replace(/"(?:content|text|share_text)"\s*:\s*"/g, (start) => `${start}${canary} `);
  return {
    ...input,
    parts: input.parts.map(({ name, files }) => ({
      name: name.replaceAll(canary, 'x'),
      files: Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path.replaceAll(canary, 'x'), marked(text)]),
      ),
    })),
  };
}

function firstDifference(one: AuditResult, other: AuditResult): unknown {
  for (const [key, value] of Object.entries(one)) {
    const second: unknown = Reflect.get(other, key);
    if (JSON.stringify(value) !== JSON.stringify(second)) return { key, one: value, other: second };
  }
  return null;
}
