// `--verbose`: for each held and maybe app the evidence, the sources, and who denies what.

import type { AppResult, ClaimResult } from '../../model/result.ts';
import { shortName, type Page } from './page.ts';

export function details(page: Page): string | null {
  const apps = page.result.apps.filter(
    (app) => app.level === 'held' || app.level === 'maybe' || (page.options.all && app.claims.length > 0),
  );
  if (apps.length === 0) return null;
  return [page.heading(page.text.report.details.title), ...apps.map((app) => appDetails(page, app))].join(
    '\n\n',
  );
}

function appDetails(page: Page, app: AppResult): string {
  const { text } = page;
  const words = text.report.details;
  const { label, clauses } = text.formats;
  const verdict = text.verdicts[app.verdict];
  const lines = [
    label(words.verdict, `${verdict.short}. ${verdict.long} ${verdict.why}`),
    ...(app.userAppScopedId === null ? [] : [label(words.id, shortName(app.userAppScopedId))]),
    label(words.basis, clauses(app.connection.basis.map((basis) => text.connectionBases[basis]))),
    ...app.claims.flatMap((claim) => claimLines(page, claim)),
    ...app.unknowns.map((code) => label(words.unknowns, text.unknowns[code])),
    ...traceLines(page, app),
    ...app.evidence.map(({ file, pointer }) =>
      label(words.evidence, `${shortName(file, 100)} ${shortName(pointer)}`),
    ),
  ];
  return `${page.chalk.bold(shortName(app.name))}\n${page.bullets(lines)}`;
}

function claimLines(page: Page, claim: ClaimResult): readonly string[] {
  const { text, result } = page;
  const words = text.report.details;
  const { possibleWindow } = claim;
  const day = (iso: string | null): string => (iso === null ? text.report.table.unknown : page.day(iso));
  const window =
    possibleWindow === null ? '' : `, ${words.window(day(possibleWindow.from), day(possibleWindow.to))}`;
  const { label, clauses } = text.formats;
  const origin = clauses([
    text.claimOrigins[claim.origin],
    ...(claim.originNote === undefined ? [] : [words.yourFile(shortName(claim.originNote, 100))]),
  ]);
  const what = clauses([
    `${text.claimBases[claim.basis]} (${origin})`,
    `${label(words.overlap, text.overlaps[claim.overlap])}${window}`,
    label(words.reach, text.reaches[claim.reach]),
  ]);
  return [
    label(shortName(claim.id), what),
    ...claim.positions.map(({ by, says, source }) => `${words.says(by, says)} [${source}]`),
    ...claim.sources.map((id) => sourceLine(page, id, result.sources[id])),
  ];
}

function sourceLine(page: Page, id: string, source: Page['result']['sources'][string] | undefined): string {
  if (source === undefined) return `[${id}]`;
  const day = page.text.formats.sourceDay(source.date);
  const when = source.dateIs === 'consulted' ? page.text.report.details.consulted(day) : day;
  return `[${id}] ${source.publisher}, ${source.title} (${when}) ${source.url}`;
}

function traceLines(page: Page, { traces }: AppResult): readonly string[] {
  const words = page.text.report.details;
  const found = [
    traces.sharedLinks.count > 0 ? words.links(page.number(traces.sharedLinks.count)) : null,
    traces.posts.count > 0 ? words.posts(page.number(traces.posts.count)) : null,
    traces.offMetaEvents.count > 0 ? words.events(page.number(traces.offMetaEvents.count)) : null,
  ].filter((line) => line !== null);
  return found.length === 0 ? [] : [page.text.formats.label(words.traces, page.text.formats.clauses(found))];
}
