// Days of exports that can be read month first or day first, where nothing tells which.

import { describe, expect, it } from 'vitest';
import { conclude, readParts } from '../../src/audit.ts';
import { memoryPart } from '../../src/input/memory.ts';
import type { Part } from '../../src/input/source.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { daysInNames } from '../../src/parser/inventory/day-order.ts';

const apps = 'apps_and_websites_off_of_facebook/connected_apps_and_websites';
const list = { [`${apps}.json`]: '{"installed_apps_v2":[]}' };
const page = { [`${apps}.html`]: '<html>' };

function partOf(day: string, files: Record<string, string>, message = '2014-05-13'): Part {
  const sent = { sender_name: 'Bob', timestamp_ms: Date.parse(`${message}T12:00:00Z`) };
  return memoryPart(`facebook-jane-${day}-AbCdEf12`, {
    ...files,
    [`your_facebook_activity/messages/inbox/bob_${day}/message_1.json`]: JSON.stringify({
      ...{ participants: [{ name: 'Bob' }], messages: [sent], title: '', thread_path: '' },
    }),
  });
}

async function auditOf(parts: readonly Part[], merge: boolean): Promise<AuditResult> {
  return conclude(await readParts({ parts, unopened: [] }, { merge, jobs: 1 }));
}

describe('an older export', () => {
  it.each(['2024-05-20', '2014-05-20'])('of a guessed day covers no newer page (%s)', async (message) => {
    const parts = [partOf('03_05_2024', list), partOf('01_06_2024', page, message)];
    const { coverage } = await auditOf(parts, true);
    expect(coverage.unreadable.map(({ code }) => code)).toContain('apps-in-html');
  });
});

describe('daysInNames', () => {
  const known = (...days: readonly string[]): readonly (string | null)[] => {
    const names = days.map((day) => `facebook-jane-${day}-AbCdEf12`);
    const dayIn = daysInNames(new Set(names));
    return names.map((name) => {
      const day = dayIn(name);
      return day === null ? null : new Date(day).toISOString().slice(0, 10);
    });
  };

  it.each([
    ['alone, the month stands first', ['03_05_2024'], ['2024-03-05']],
    ['in another order they stand the other way', ['03_05_2024', '01_06_2024'], [null, null]],
    ['of one night or of two months', ['01_02_2024', '02_02_2024'], [null, '2024-02-02']],
    ['a year apart in any order', ['03_05_2023', '01_06_2024'], ['2023-03-05', '2024-01-06']],
    ['beside a day between both', ['03_05_2024', '2024-04-01'], [null, '2024-04-01']],
    [
      'another name tells',
      ['03_05_2024', '01_06_2024', '22_05_2024'],
      ['2024-05-03', '2024-06-01', '2024-05-22'],
    ],
  ])('%s', (_, days, expected) => {
    expect(known(...days)).toEqual(expected);
  });
});
