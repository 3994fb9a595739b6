// The analyser and a second reading of the design, written apart from it, agree on random exports.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type AnalysedApp } from '../../src/analyser/analyse.ts';
import { defaultKnowledge, spanOf, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { compareText } from '../../src/model/order.ts';
import type { Window } from '../../src/model/span.ts';
import { oracle, peopleOf, type OracleApp } from './oracle.ts';
import type { OracleWindow } from './oracle-spans.ts';
import { randomCases, type RandomCase } from './random-exports.ts';
import { sampleKnowledge } from './sample-knowledge.ts';

// fast-check prints seed, path and the shrunk case of a failure; the seed is fixed so that every run is the same.
const runs = { seed: 20140501, numRuns: 2_500 };

const bound = (value: number) => (Number.isFinite(value) ? value : null);
const windowOf = (window: OracleWindow | null): Window | null =>
  window === null ? null : { from: bound(window[0]), to: bound(window[1]) };

const sortKey = (claim: object) => JSON.stringify(claim);

/** Claims in any order: only which of them decides is laid down. */
function fromOracle({ app, verdict, level, connection, decidedBy, claims, exposure }: OracleApp) {
  const { fromEarliest, fromLatest, toEarliest, toLatest } = connection;
  return {
    place: app.evidence[0]?.pointer ?? '',
    verdict,
    level,
    connection: {
      from: { earliest: bound(fromEarliest), latest: bound(fromLatest) },
      to: { earliest: bound(toEarliest), latest: bound(toLatest) },
    },
    decidedBy,
    claims: claims
      .map(({ id, origin, overlap, possible, certain }) =>
        sortKey({ id, origin, overlap, possible: windowOf(possible), certain: windowOf(certain) }),
      )
      .sort(),
    exposure,
  };
}

function fromAnalysis({ app, verdict, level, connection, claim, claims, exposure }: AnalysedApp) {
  return {
    place: app.evidence[0]?.pointer ?? '',
    verdict,
    level,
    connection: connection.span,
    decidedBy: claim?.id ?? null,
    claims: claims
      .map(({ id, origin, overlap, possibleWindow, certainWindow }) =>
        sortKey({ id, origin, overlap, possible: possibleWindow, certain: certainWindow }),
      )
      .sort(),
    exposure,
  };
}

const rank = ({ level, verdict, app }: Pick<OracleApp, 'level' | 'verdict' | 'app'>) =>
  [level, verdict, app.name, app.userAppScopedId] as const;

const byPlace = (a: { readonly place: string }, b: { readonly place: string }) =>
  compareText(a.place, b.place);

function compare(knowledge: Knowledge, { parsed, asOf }: RandomCase): void {
  const analysis = analyse(parsed, knowledge, asOf);
  const expected = oracle(parsed, knowledge.document, asOf);
  expect(analysis.apps.map(rank)).toEqual(expected.map(rank));
  // The design does not order two apps of one verdict, name and id.
  expect(analysis.apps.map(fromAnalysis).sort(byPlace)).toEqual(expected.map(fromOracle).sort(byPlace));
  expect(analysis.total.people).toBe(peopleOf(parsed.conversations, parsed.owner));
  expect(analysis.total.conversations).toBe(parsed.conversations.length);
  expect(analysis.total.messages).toBe(parsed.conversations.reduce((sum, { messages }) => sum + messages, 0));
}

describe.each([
  { named: 'a small knowledge base', knowledge: sampleKnowledge() },
  { named: 'the knowledge base of the program', knowledge: defaultKnowledge() },
])('with $named, random exports', ({ knowledge }) => {
  it('are judged as the design says', () => {
    fc.assert(
      fc.property(randomCases(knowledge), (random) => compare(knowledge, random)),
      runs,
    );
  });

  it('meet every verdict', () => {
    const met = new Set(
      fc
        .sample(randomCases(knowledge), runs)
        .flatMap(({ parsed, asOf }) =>
          oracle(parsed, knowledge.document, asOf).map(({ verdict }) => verdict),
        ),
    );
    expect([...met].sort()).toEqual([
      'before-inbox-api',
      'client',
      'client-uncertain',
      'no-known-route',
      'other-data',
      'page-only',
      'partner',
      'partner-outside',
      'partner-uncertain',
      'platform-open',
      'platform-reviewed',
      'recorded',
      'requester',
      'undated',
    ]);
  });

  it('stand on the span of the inbox permission that the design gives', () => {
    expect(spanOf(knowledge.inboxPermission)).toEqual({
      from: { earliest: Date.UTC(2009, 7, 11), latest: Date.UTC(2009, 7, 12) },
      to: { earliest: Date.UTC(2015, 3, 30), latest: Date.UTC(2015, 9, 7) },
    });
    expect(knowledge.inboxPermission.reach).toBe('history');
  });
});
