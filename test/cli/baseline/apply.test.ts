// What a baseline accepts of a result, and what is said of entries that accept nothing.

import { describe, expect, it } from 'vitest';
import { applyBaseline } from '../../../src/cli/baseline/apply.ts';
import { exitCodeOf } from '../../../src/cli/exit-codes.ts';
import { findingsIn, standardGate } from '../../../src/model/findings.ts';
import { baselineOf, entryFor, resultWith } from './sample.ts';

const today = '2026-11-25';
const result = await resultWith(['Spotify', 'Netflix', 'Stranger']);
const placeOf = (name: string): number => result.apps.findIndex((app) => app.name === name);

describe('an entry', () => {
  it('accepts its finding, which stays in the result and does not fail the gate', () => {
    const checked = applyBaseline(result, baselineOf(entryFor(result, 'Spotify')), today);
    expect(checked.apps).toEqual(result.apps);
    expect(checked.baseline?.accepted).toMatchObject([{ app: placeOf('Spotify'), reason: 'looked at' }]);
    expect(findingsIn(result, standardGate)).toHaveLength(2);
    expect(findingsIn(checked, standardGate)).toEqual([placeOf('Netflix')]);
  });

  it.each([
    ['2026-11-24', false],
    ['2026-11-25', true],
    ['2026-11-26', true],
  ])('that expires on %s accepts today: %s', (expires, accepts) => {
    const checked = applyBaseline(result, baselineOf(entryFor(result, 'Spotify', { expires })), today);
    expect(checked.baseline?.accepted.length).toBe(accepts ? 1 : 0);
    expect(checked.baseline?.unused).toEqual(
      accepts ? [] : [expect.objectContaining({ because: 'expired', app: placeOf('Spotify'), expires })],
    );
  });

  it.each(['', ' \n'])('without a reason (%j) accepts nothing', (reason) => {
    const checked = applyBaseline(result, baselineOf(entryFor(result, 'Spotify', { reason })), today);
    expect(checked.baseline).toMatchObject({ accepted: [], unused: [{ because: 'no-reason' }] });
    expect(findingsIn(checked, standardGate)).toHaveLength(2);
  });

  it('is stale when its app is gone', async () => {
    const before = baselineOf(entryFor(result, 'Spotify'));
    const checked = applyBaseline(await resultWith(['Netflix']), before, today);
    expect(checked.baseline).toMatchObject({ accepted: [], unused: [{ because: 'stale', app: null }] });
  });

  it('is not called stale where the app may only be unread', async () => {
    const before = baselineOf(entryFor(result, 'Spotify'));
    const checked = applyBaseline(await resultWith(['Netflix'], { broken: true }), before, today);
    expect(checked.baseline).toEqual({ accepted: [], unused: [] });
  });
});

describe('the exit code', () => {
  const both = [entryFor(result, 'Spotify'), entryFor(result, 'Netflix')];

  it('is 0 when all findings are accepted', () => {
    expect(exitCodeOf(applyBaseline(result, baselineOf(...both), today), standardGate)).toBe(0);
  });

  it('is 1 for entries to spare, when strict', async () => {
    const one = await resultWith(['Spotify', 'Stranger']);
    const checked = applyBaseline(one, baselineOf(...both), today);
    const strict = { ...standardGate, strict: true };
    expect(exitCodeOf(checked, standardGate)).toBe(0);
    expect(exitCodeOf(checked, strict)).toBe(1);
    expect(exitCodeOf(applyBaseline(result, baselineOf(...both), today), strict)).toBe(0);
  });

  it('counts what the baseline leaves against --max-findings', () => {
    expect(exitCodeOf(result, { ...standardGate, maxFindings: 1 })).toBe(1);
    expect(exitCodeOf(result, { ...standardGate, maxFindings: 2 })).toBe(0);
    const checked = applyBaseline(result, baselineOf(entryFor(result, 'Spotify')), today);
    expect(exitCodeOf(checked, { ...standardGate, maxFindings: 1 })).toBe(0);
  });
});
