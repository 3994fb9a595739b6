// What is known of one app, piece by piece: used by its panel, and by its row in the table where it has no panel.

import type { AppResult, ClaimResult } from '../../model/result.ts';
import { overlapWords, rightSpanWords, sourceOf, traceWords } from '../wording/evidence.ts';
import { ownRights, rightsWords } from '../wording/rights.ts';
import { link, list, plainName, sourceAnchor, type Sheet } from './sheet.ts';
import { markup, type Content, type Markup } from './markup.ts';

export interface Fact {
  readonly term: string;
  readonly said: Content;
}

export function facts(items: readonly Fact[]): Markup {
  return markup`<dl>${items.map(({ term, said }) => markup`<div><dt>${term}</dt><dd>${said}</dd></div>`)}</dl>`;
}

/** One claim: what it says, when the right existed, and where it is written. */
export function claimFacts(sheet: Sheet, claim: ClaimResult): Markup {
  const { text } = sheet;
  const words = text.report.details;
  const origin = text.formats.clauses([
    text.claimOrigins[claim.origin],
    ...(claim.originNote === undefined ? [] : [words.yourFile(plainName(claim.originNote))]),
  ]);
  return markup`<div class="claim"><p><strong>${text.claimBases[claim.basis]}</strong> (${origin}) <code>${plainName(claim.id)}</code></p>
${facts([
  { term: words.rights, said: rightsWords(sheet, ownRights(claim.rights)) },
  { term: words.reach, said: text.reaches[claim.reach] },
  { term: words.existed, said: rightSpanWords(sheet, claim) },
  { term: words.overlap, said: overlapWords(sheet, claim) },
  ...(claim.sources.length === 0
    ? []
    : [{ term: words.sources, said: list(claim.sources.map((id) => sourceLink(sheet, id))) }]),
])}</div>`;
}

/** Who confirms and who denies, each with the source it stands in. */
export function positions(sheet: Sheet, claims: readonly ClaimResult[]): Content {
  const said = claims.flatMap((claim) => claim.positions);
  return said.length === 0
    ? null
    : markup`<dl class="positions">${said.map(
        ({ by, says, source }) =>
          markup`<div><dt>${plainName(by)}</dt><dd>${plainName(says)} ${citation(sheet, source)}</dd></div>`,
      )}</dl>`;
}

/** A source by its publisher, which leads to the whole of it at the end of the page. */
function citation({ result }: Sheet, id: string): Markup {
  const source = sourceOf(result, id);
  return markup`<a class="cite" href="#${sourceAnchor(id)}">${plainName(source?.publisher ?? id)}</a>`;
}

function sourceLink(sheet: Sheet, id: string): Content {
  const source = sourceOf(sheet.result, id);
  if (source === undefined) return plainName(id);
  const day = sheet.text.formats.sourceDay(source.date);
  return markup`${link(source.url, plainName(source.title))}, ${plainName(source.publisher)}, ${day}`;
}

/** Where in the export it stands, under which id the app knows the person, and what else names it. */
export function originFacts(sheet: Sheet, app: AppResult): readonly Fact[] {
  const { text } = sheet;
  const words = text.report.details;
  const traces = traceWords(sheet, app);
  return [
    ...(app.userAppScopedId === null
      ? []
      : [{ term: words.id, said: markup`<code>${plainName(app.userAppScopedId)}</code>` }]),
    {
      term: words.basis,
      said: text.formats.clauses(app.connection.basis.map((basis) => text.connectionBases[basis])),
    },
    ...(traces.length === 0 ? [] : [{ term: words.traces, said: text.formats.clauses(traces) }]),
    ...(app.evidence.length === 0
      ? []
      : [
          {
            term: words.evidence,
            said: app.evidence.map(
              ({ file, pointer }) => markup`<code>${plainName(file)} ${plainName(pointer)}</code> `,
            ),
          },
        ]),
  ];
}
