// Letters about apps with names of every kind: harmless, as wide as paper, and about the app that was asked for.

import { conclude, readParts } from '../../../src/audit.ts';
import { addresseeOf } from '../../../src/cli/letter/addressee.ts';
import { chooseApp } from '../../../src/cli/letter/choose.ts';
import { letterText } from '../../../src/cli/letter/letter.ts';
import { letterNotes } from '../../../src/cli/letter/notes.ts';
import { defaultKnowledge } from '../../../src/knowledge/knowledge.ts';
import { ExportError } from '../../../src/model/errors.ts';
import type { AppResult, AuditResult } from '../../../src/model/result.ts';
import { stringWidth } from '../../../src/reporter/format/string-width.ts';
import { loadCatalogue } from '../../../src/text/catalogue.ts';
import { canary } from '../checks/reports.ts';
import { demandHarmless } from '../checks/shown.ts';
import { opened } from '../exports.ts';
import { numberOf } from '../number-of.ts';
import { demand, type Target } from '../target.ts';
import { demandGoodRefusal, withCanary } from './layouts.ts';
import { exportOfNames } from './named-export.ts';
import { namesIn, text } from './text.ts';

/** Of a letter; see `letter.ts`. Words that are longer, such as addresses on the web, are not broken at their hyphens. */
const columns = 72;

export const letter: Target = {
  name: 'letter',
  about: 'letters about apps of every name',
  seeds: () => text.seeds(),
  mutate: (input, other, random) => text.mutate(input, other, random),
  smaller: (input) => text.smaller(input),

  async run(input) {
    const names = namesIn(input);
    const choice = numberOf(input);
    const read = await readOrNull(names);
    if (read === null) return;
    const { apps } = read;
    // A few: breaking lines takes the most time.
    await tryAsking(names[choice % Math.max(1, names.length)] ?? null, read, choice);
    const app = apps[choice % Math.max(1, apps.length)];
    if (app === undefined) return;
    await tryAsking(app.name, read, choice);
    const { userAppScopedId: id } = app;
    if (id === null) return;
    const found = await tryAsking(id, read, choice);
    demand(id.trim() !== id || (found?.includes(app) ?? false), 'an id finds its app', () => app);
  },
};

async function readOrNull(names: readonly string[]): Promise<AuditResult | null> {
  try {
    return conclude(await readParts(opened(withCanary(exportOfNames(names)), null), { jobs: 1 }));
  } catch (error) {
    // The target `text` looks at what is said of it.
    if (error instanceof ExportError) return null;
    throw error;
  }
}

async function tryAsking(
  asked: string | null,
  result: AuditResult,
  choice: number,
): Promise<readonly AppResult[] | null> {
  let apps: readonly [AppResult, ...AppResult[]];
  try {
    apps = chooseApp(result.apps, asked);
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    await demandGoodRefusal(error);
    return null;
  }
  const [app] = apps;
  const catalogue = await loadCatalogue(choice % 2 === 0 ? 'en' : 'fr');
  const addressee = addresseeOf(app, defaultKnowledge());
  const { owner, exportedAt } = result.export;
  const written = letterText({ apps, addressee, owner, exportedAt }, catalogue);
  const notes = letterNotes(app, addressee, catalogue, 40 + (choice % 80));
  demandHarmless(written, 'a letter');
  demandHarmless(notes, 'what is said beside a letter');
  demand(!`${written}${notes}`.includes(canary), 'a letter holds no text of a message');
  demand(written.endsWith('\n') && !written.endsWith('\n\n'), 'a letter ends with one line break');
  const wide = written.split('\n').find((line) => stringWidth(line) > columns);
  demand(wide === undefined, 'no line of a letter is wider than paper', () => wide);
  return apps;
}
