// Bringing a baseline up to date.

import { describe, expect, it } from 'vitest';
import { updatedBaseline, type Update } from '../../../src/cli/baseline/update.ts';
import { standardGate } from '../../../src/model/findings.ts';
import { baselineOf, entryFor, resultWith } from './sample.ts';

const result = await resultWith(['Spotify', 'Netflix', 'Stranger']);
const update: Update = { gate: standardGate, reason: 'new', nameOf: ({ name }) => name };

describe('updatedBaseline', () => {
  it('takes in the findings and nothing else, in the order of the result', () => {
    const { baseline, added, removed, withoutReason } = updatedBaseline(baselineOf(), result, update);
    expect(baseline.entries.map(({ app }) => app)).toEqual(
      result.apps.filter(({ level }) => level === 'held').map(({ name }) => name),
    );
    expect(baseline.entries).toHaveLength(2);
    expect({ added, removed, withoutReason }).toEqual({ added: 2, removed: 0, withoutReason: 0 });
  });

  it('leaves what a person wrote, and takes out what is gone', async () => {
    const kept = entryFor(result, 'Spotify', { reason: 'my own', expires: '2020-01-01' });
    const before = baselineOf(entryFor(result, 'Netflix'), kept);
    const after = updatedBaseline(before, await resultWith(['Spotify']), update);
    expect(after.baseline.entries).toEqual([kept]);
    expect(after).toMatchObject({ added: 0, removed: 1 });
  });

  it('gives the reason to entries that have none, and counts those that stay without', () => {
    const before = baselineOf(entryFor(result, 'Spotify', { reason: '' }));
    const given = updatedBaseline(before, result, update);
    expect(given.baseline.entries.map(({ reason }) => reason)).toEqual(['new', 'new']);
    expect(updatedBaseline(before, result, { ...update, reason: '' }).withoutReason).toBe(2);
  });

  it('changes nothing the second time', () => {
    const once = updatedBaseline(baselineOf(), result, update).baseline;
    expect(updatedBaseline(once, result, { ...update, reason: 'other' })).toEqual({
      baseline: once,
      added: 0,
      removed: 0,
      withoutReason: 0,
    });
  });
});
