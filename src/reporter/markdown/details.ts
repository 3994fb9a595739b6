// `--verbose`: for each held and maybe app the evidence, who says what, and at the end the sources once.

import type { AppResult, ClaimResult } from '../../model/result.ts';
import { overlapWords, rightSpanWords, sourceOf, sourceWords, traceWords } from '../wording/evidence.ts';
import { isNamed, ownRights, rightsWords } from '../wording/rights.ts';
import { code, link, plain, plainName } from './escape.ts';
import { list, section, type Leaf } from './leaf.ts';

export function details(leaf: Leaf): string | null {
  const { result, text, options } = leaf;
  const apps = result.apps.filter((app) => isNamed(app) || (options.all && app.claims.length > 0));
  if (apps.length === 0) return null;
  const words = text.report.details;
  return [
    section(plain(words.title), ...apps.map((app) => appDetails(leaf, app))),
    section(plain(words.sources), sources(leaf, apps)),
  ].join('\n\n');
}

function appDetails(leaf: Leaf, app: AppResult): string {
  const { text } = leaf;
  const words = text.report.details;
  const verdict = text.verdicts[app.verdict];
  const { label, clauses } = text.formats;
  const traces = traceWords(leaf, app);
  const positions = app.claims.flatMap((claim) => claim.positions);
  return [
    `### ${leaf.name(app)}`,
    plain(`${verdict.long} ${verdict.why}`),
    list([
      plain(label(words.basis, clauses(app.connection.basis.map((basis) => text.connectionBases[basis])))),
      ...app.claims.map((claim) => claimLines(leaf, claim)),
      ...(app.unknowns.length === 0
        ? []
        : [plain(label(words.unknowns, clauses(app.unknowns.map((unknown) => text.unknowns[unknown]))))]),
      ...(traces.length === 0 ? [] : [plain(label(words.traces, clauses(traces)))]),
      ...(app.userAppScopedId === null ? [] : [label(plain(words.id), code(app.userAppScopedId))]),
      ...app.evidence.map(({ file, pointer }) => label(plain(words.evidence), code(`${file} ${pointer}`))),
    ]),
    ...(positions.length === 0
      ? []
      : [
          `**${plain(words.positions)}**`,
          list(
            positions.map(
              ({ by, says, source }) => `${plain(words.says(by, says))} (${sourceName(leaf, source)})`,
            ),
          ),
        ]),
  ].join('\n\n');
}

function claimLines(leaf: Leaf, claim: ClaimResult): string {
  const { text } = leaf;
  const words = text.report.details;
  const { label, clauses } = text.formats;
  const origin = clauses([
    text.claimOrigins[claim.origin],
    ...(claim.originNote === undefined ? [] : [words.yourFile(claim.originNote)]),
  ]);
  const parts = [
    clauses([
      label(words.rights, rightsWords(leaf, ownRights(claim.rights))),
      label(words.reach, text.reaches[claim.reach]),
    ]),
    label(words.existed, rightSpanWords(leaf, claim)),
    label(words.overlap, overlapWords(leaf, claim)),
  ].map(plain);
  const cited = claim.sources.map((id) => sourceName(leaf, id)).join(', ');
  return [
    `**${plain(text.claimBases[claim.basis])}** (${plain(origin)}) ${code(claim.id)}`,
    ...[...parts, ...(cited === '' ? [] : [label(plain(words.sources), cited)])].map((part) => `  - ${part}`),
  ].join('\n');
}

/** A source by its publisher, as a link. */
function sourceName({ result }: Leaf, id: string): string {
  const source = sourceOf(result, id);
  return source === undefined ? plainName(id) : link(source.url, source.publisher);
}

function sources(leaf: Leaf, apps: readonly AppResult[]): string {
  const cited = new Set(
    apps.flatMap(({ claims }) =>
      claims.flatMap((claim) => [...claim.sources, ...claim.positions.map(({ source }) => source)]),
    ),
  );
  return list(
    Object.entries(leaf.result.sources)
      .filter(([id]) => cited.has(id))
      .map(([, source]) => {
        const { publisher, title, when, url } = sourceWords(leaf, source);
        return `${link(url, title)}, ${plain(publisher)}, ${plain(when)}`;
      }),
  );
}
