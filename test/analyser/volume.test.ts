// Messages per month: every dated message in one month, whichever conversation it is in.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMessages } from '../../src/analyser/exposure.ts';
import type { Conversation } from '../../src/model/export.ts';
import type { VolumeResult } from '../../src/model/result.ts';
import { packInstants } from '../../src/model/instants.ts';
import type { Window } from '../../src/model/span.ts';

function conversation(...times: readonly number[]): Conversation {
  return {
    id: 'someone_1',
    section: 'inbox',
    title: 'Someone Fake',
    people: ['Someone Fake'],
    messages: times.length,
    instants: packInstants(Float64Array.from(times)),
  };
}

function messagesPerMonth(
  conversations: readonly Conversation[],
  windows: readonly Window[] = [],
): VolumeResult {
  return countMessages(conversations, null, windows).volume;
}

describe('messages per month', () => {
  it('joins conversations, leaves out empty months, and cuts at midnight UTC', () => {
    const lastOfMay = Date.UTC(2012, 5, 1) - 1;
    expect(
      messagesPerMonth([
        conversation(lastOfMay, lastOfMay + 1, Date.UTC(2013, 11, 31)),
        conversation(Date.UTC(2012, 4, 3)),
        conversation(),
      ]),
    ).toEqual([
      { month: '2012-05', messages: 2 },
      { month: '2012-06', messages: 1 },
      { month: '2013-12', messages: 1 },
    ]);
  });

  it('counts each message once, in the month that its ISO form names, whatever windows are counted with it', () => {
    const instant = fc.integer({ min: 1, max: Date.UTC(2100, 0, 1) });
    const times = fc.array(instant, { maxLength: 60 });
    const bound = fc.option(fc.oneof(instant, fc.constant(Date.UTC(2012, 5, 1))));
    const windows = fc.array(fc.record({ from: bound, to: bound }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(times, { maxLength: 6 }), windows, (lists, asked) => {
        const expected: Record<string, number> = {};
        for (const time of lists.flat().sort((a, b) => a - b)) {
          const month = new Date(time).toISOString().slice(0, 7);
          expected[month] = (expected[month] ?? 0) + 1;
        }
        const volume = messagesPerMonth(
          lists.map((list) => conversation(...list)),
          asked,
        );
        expect(volume).toEqual(Object.entries(expected).map(([month, messages]) => ({ month, messages })));
      }),
    );
  });
});
