// Reading a further export of the same person clears no app that the first one does not clear, unless it says why.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type AnalysedApp } from '../../src/analyser/analyse.ts';
import { readParts, type ReadExport } from '../../src/audit.ts';
import { namesOf } from '../../src/model/app-names.ts';
import { levels } from '../../src/model/verdict.ts';
import { sampleKnowledge } from '../analyser/sample-knowledge.ts';
import { partOf, randomEntry, randomList, type RandomList } from './random-lists.ts';

const knowledge = sampleKnowledge();

async function read(lists: readonly RandomList[]): Promise<ReadExport> {
  return readParts({ parts: lists.map(partOf), unopened: [] }, { merge: true, jobs: 1 });
}

async function analysed(lists: readonly RandomList[]): Promise<readonly AnalysedApp[]> {
  const { parsed, asOf } = await read(lists);
  return analyse(parsed, knowledge, asOf).apps;
}

const rank = ({ level }: AnalysedApp): number => levels.indexOf(level);

/** What an app became: it kept a name and a record. */
function isOf(app: AnalysedApp, later: AnalysedApp): boolean {
  const places = new Set(app.app.evidence.map(({ file, pointer }) => `${file}#${pointer}`));
  return (
    namesOf(app.app).some((name) => namesOf(later.app).includes(name)) &&
    later.app.evidence.some(({ file, pointer }) => places.has(`${file}#${pointer}`))
  );
}

/** What a further export can say that is a reason: an end, a start where there was none, dates that contradict each other. */
function saysWhy(before: AnalysedApp, { app, connection: { basis } }: AnalysedApp): boolean {
  if (basis.includes('dates-contradict') || basis.includes('start-after-export')) return true;
  const { from, to } = before.connection.span;
  const ends = [app, ...app.otherRecords].flatMap(({ removed }) => (removed === null ? [] : [removed]));
  if (ends.some((end) => end >= (from.earliest ?? 0) && end < (to.latest ?? Infinity))) return true;
  const hadNoStart = before.connection.basis.some(
    (each) => each === 'undated' || each === 'start-not-recorded',
  );
  return hadNoStart && basis.includes('added');
}

describe('reading more', () => {
  it('of one id under two names clears neither', async () => {
    const pair = fc.tuple(randomEntry, randomEntry).filter(([one, other]) => {
      const { removed, name } = one;
      return removed > 0 && other.added > removed && other.removed === 0 && name !== other.name;
    });
    await fc.assert(
      fc.asyncProperty(pair, async (both) => {
        const listOf = (isOne: boolean): RandomList => ({
          ...{ day: '2024-05-01', layout: '2023', apart: false },
          entries: both.map((entry, place) => ({ ...entry, id: 'own', person: isOne ? 0 : place })),
        });
        const [one, ...more] = await analysed([listOf(true)]);
        const apart = await analysed([listOf(false)]);
        expect([more.length, apart.length]).toEqual([0, 2]);
        expect(one === undefined ? Infinity : rank(one)).toBeLessThanOrEqual(Math.min(...apart.map(rank)));
      }),
      { seed: 20120301, numRuns: 200 },
    );
  });

  it('never hides that an app has a date after its own export', async () => {
    const cases = fc.tuple(randomList, fc.array(randomList, { minLength: 1, maxLength: 2 }));
    const saysSo = ({ parsed }: ReadExport): boolean =>
      parsed.diagnostics.some(({ code }) => code === 'date-after-export');
    await fc.assert(
      fc.asyncProperty(cases, async ([{ day, ...first }, others]) => {
        const list = { ...first, day: day ?? '2019-08-01' };
        if (saysSo(await read([list]))) expect(saysSo(await read([list, ...others]))).toBe(true);
      }),
      { seed: 20120301, numRuns: 300 },
    );
  });

  it('never clears an app in silence', async () => {
    const cases = fc.tuple(randomList, fc.array(randomList, { minLength: 1, maxLength: 2 }));
    await fc.assert(
      fc.asyncProperty(cases, async ([first, others]) => {
        const alone = await analysed([first]);
        const together = await analysed([first, ...others]);
        for (const app of alone) {
          const became = together.filter((later) => isOf(app, later));
          const cleared = became.filter((later) => rank(later) > rank(app) && !saysWhy(app, later));
          const kept = became.some((later) => rank(later) <= rank(app) || saysWhy(app, later));
          expect(
            kept
              ? []
              : [
                  app.app.name,
                  app.level,
                  ...cleared.map(({ level, connection, app: later }) => [level, connection, later]),
                ],
          ).toEqual([]);
        }
      }),
      { seed: 20120301, numRuns: 700 },
    );
  });
});
