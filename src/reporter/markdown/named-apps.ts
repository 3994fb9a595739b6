// The held and maybe apps, a row each.

import type { AppResult } from '../../model/result.ts';
import { appNotes } from '../wording/app-notes.ts';
import { rightSpanLines } from '../wording/evidence.ts';
import { exposureWords } from '../wording/exposure.ts';
import { isNamed, rightsWords, verdictPhrase } from '../wording/rights.ts';
import { connectionWords } from '../wording/spans.ts';
import { plain, plainName } from './escape.ts';
import { lines, section, table, type Leaf } from './leaf.ts';

/** Null when no app is held or maybe: the answer has said so. */
export function namedApps(leaf: Leaf): string | null {
  const { result, text } = leaf;
  const apps = result.apps.filter(isNamed);
  if (apps.length === 0) return null;
  const words = text.report.table;
  const heads = [
    words.app,
    words.known,
    words.rights,
    words.connected,
    text.html.panels.right,
    words.exposed,
  ];
  return section(
    plain(text.html.panels.title),
    table(
      heads.map(plain),
      apps.map((app) => row(leaf, app)),
    ),
  );
}

function row(leaf: Leaf, app: AppResult): readonly string[] {
  const { text } = leaf;
  const claim = app.decidedBy === null ? undefined : app.claims[app.decidedBy];
  return [
    lines([`**${leaf.name(app)}**`, ...appNotes(leaf, app, plainName)]),
    `**${plain(text.levels[app.level].name)}** ${plain(verdictPhrase(text, app.verdict))}`,
    plain(rightsWords(leaf, app.rights)),
    lines(connectionWords(leaf, app).map(plain)),
    claim === undefined ? '' : lines(rightSpanLines(leaf, claim).map(plain)),
    lines(exposureWords(leaf, app).map(plain)),
  ];
}
