// Tells which verdict a lone app gets, for tables of cases around a row of the ladder.

import { describe, expect, it } from 'vitest';
import { analyse, type AnalysedApp } from '../../src/analyser/analyse.ts';
import type { ConnectedApp } from '../../src/model/export.ts';
import { verdictLevels, type VerdictId } from '../../src/model/verdict.ts';
import { app, at, parsedExport, recorded } from './sample-export.ts';
import { sampleKnowledge } from './sample-knowledge.ts';

type Facts = Partial<ConnectedApp>;
export type Row = readonly [what: string, facts: Facts, verdict: VerdictId, decidedBy: string | null];

export const stranger = 'Stranger Fake';
/** When the export was made. */
export const made = at('2024-05-01');
const knowledge = sampleKnowledge();

/** An active app of this name, added then, with these permissions listed in its record. */
export function since(name: string, added: number, ...permissions: readonly string[]): Facts {
  return { name, added, permissions: permissions.map((id) => recorded(id)) };
}

/** An app of which the export gives no date, with these permissions listed in its record. */
export function undated(name: string, ...permissions: readonly string[]): Facts {
  return { name, category: 'removed', permissions: permissions.map((id) => recorded(id)) };
}

/** The verdict on the only app of an export. */
export function judge(facts: Facts): AnalysedApp {
  const [judged] = analyse(parsedExport({ apps: [app(facts)] }), knowledge, made).apps;
  if (judged === undefined) throw new Error('no app');
  return judged;
}

/** One test for each row; the key is the verdict around which the rows stand. */
export function testRows(rows: Readonly<Record<string, readonly Row[]>>): void {
  for (const [verdict, cases] of Object.entries(rows)) {
    describe(`around ${verdict}`, () => {
      it.each(cases)('%s', (_what, facts, expected, decidedBy) => {
        const judged = judge(facts);
        expect(judged.verdict).toBe(expected);
        expect(judged.level).toBe(verdictLevels[expected]);
        expect(judged.claim?.id ?? null).toBe(decidedBy);
      });
    });
  }
}
