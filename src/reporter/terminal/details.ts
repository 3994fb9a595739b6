// `--verbose`: for each held and maybe app the evidence, who says what, and at the end the sources once.

import type { AppResult, ClaimResult } from '../../model/result.ts';
import { overlapWords, rightSpanWords, sourceWords, traceWords } from '../wording/evidence.ts';
import { isNamed, ownRights, rightsWords } from '../wording/rights.ts';
import { connectionWords } from '../wording/spans.ts';
import { sanitise } from '../../model/sanitise.ts';
import { shortName, type Page } from './page.ts';

export function details(page: Page): string | null {
  const apps = page.result.apps.filter((app) => isNamed(app) || (page.options.all && app.claims.length > 0));
  if (apps.length === 0) return null;
  return [
    page.heading(page.text.report.details.title),
    ...apps.map((app) => appDetails(page, app)),
    sources(page, apps),
  ].join('\n\n');
}

function appDetails(page: Page, app: AppResult): string {
  const { text, paragraph, bullets } = page;
  const words = text.report.details;
  const verdict = text.verdicts[app.verdict];
  const { label, clauses } = text.formats;
  const basis = clauses(app.connection.basis.map((code) => text.connectionBases[code]));
  const line = (name: string, value: string): string => paragraph(label(name, value), '  ', '    ');
  const traces = traceWords(page, app);
  return [
    page.inLevel(app.level, shortName(app.name)),
    paragraph(`${verdict.short}. ${verdict.long}`, '  '),
    paragraph(verdict.why, '  '),
    line(words.basis, `${connectionWords(page, app).join(', ')} (${basis})`),
    ...app.claims.flatMap((claim) => claimLines(page, claim)),
    line(words.unknowns, clauses(app.unknowns.map((code) => text.unknowns[code]))),
    ...(traces.length === 0 ? [] : [line(words.traces, clauses(traces))]),
    `  ${words.evidence}`,
    bullets(
      [
        ...app.evidence.map(({ file, pointer }) => `${shortName(file, 200)} ${shortName(pointer)}`),
        ...(app.userAppScopedId === null ? [] : [label(words.id, shortName(app.userAppScopedId))]),
      ],
      '    ',
    ),
  ].join('\n');
}

function claimLines(page: Page, claim: ClaimResult): readonly string[] {
  const { text, paragraph } = page;
  const words = text.report.details;
  const { label, clauses } = text.formats;
  const origin = clauses([
    text.claimOrigins[claim.origin],
    ...(claim.originNote === undefined ? [] : [words.yourFile(shortName(claim.originNote, 100))]),
  ]);
  const rights = rightsWords(page, ownRights(claim.rights));
  const sources = claim.sources.map((id) => `[${shortName(id)}]`).join(' ');
  return [
    paragraph(
      label(words.claim(shortName(claim.id)), `${text.claimBases[claim.basis]} (${origin})`),
      '  ',
      '    ',
    ),
    page.bullets(
      [
        clauses([label(words.rights, rights), label(words.reach, text.reaches[claim.reach])]),
        label(words.existed, rightSpanWords(page, claim)),
        label(words.overlap, overlapWords(page, claim)),
        ...claim.positions.map(
          ({ by, says, source }) => `${words.says(sanitise(by), sanitise(says))} [${shortName(source)}]`,
        ),
        ...(sources === '' ? [] : [label(words.sources, sources)]),
      ],
      '    ',
    ),
  ];
}

/** Those that the apps cite, once, with addresses that are never broken. */
function sources(page: Page, apps: readonly AppResult[]): string {
  const cited = new Set(
    apps.flatMap(({ claims }) =>
      claims.flatMap((claim) => [...claim.sources, ...claim.positions.map(({ source }) => source)]),
    ),
  );
  const lines = Object.entries(page.result.sources)
    .filter(([id]) => cited.has(id))
    .map(([id, source]) => {
      const { publisher, title, when, url } = sourceWords(page, source);
      return `${page.paragraph(`[${shortName(id)}] ${publisher}, ${title} (${when})`, '  ', '    ')}\n    ${url}`;
    });
  return [page.chalk.bold(page.text.report.details.sources), ...lines].join('\n');
}
