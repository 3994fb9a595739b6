// Threads are the same in whatever order their files are read and handed over.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryPart } from '../../src/input/memory.ts';
import type { ParsedExport } from '../../src/model/export.ts';
import { parseExport, type ParseProgress } from '../../src/parser/parse.ts';
import {
  readFilesHere,
  type FileReading,
  type ReadThreadFiles,
} from '../../src/parser/threads/thread-files.ts';
import { transferable } from '../../src/workers/transferable.ts';

const thread = (day: number, messages: number, extra: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    participants: [{ name: 'Bob Made-Up' }, { name: 'Jane Fake' }],
    messages: Array.from({ length: messages }, (_, place) => ({
      sender_name: place % 2 === 0 ? 'Bob Made-Up' : 'Jane Fake',
      timestamp_ms: Date.UTC(2014, 9, day) - place * 60_000,
      content: `https://site${place % 5}.example/ ${place}`,
      [`new_${place % 3}`]: place,
    })),
    title: 'Bob Made-Up',
    ...extra,
  });

const inbox = 'your_facebook_activity/messages/inbox';
const files: Readonly<Record<string, string>> = {
  [`${inbox}/bob_1/message_1.json`]: thread(20, 900),
  [`${inbox}/bob_1/message_2.json`]: thread(10, 30),
  [`${inbox}/bob_1/message_3.json`]: thread(5, 30).slice(0, -200),
  [`${inbox}/ann_2/message_1.json`]: thread(20, 5, { key_of_tomorrow: 1 }),
  [`${inbox}/cut_3/message_1.json`]: '{"participants": [',
  'your_facebook_activity/messages/archived_threads/ann_2/message_1.json': thread(20, 7),
};
const parts = [
  memoryPart('a.zip', files),
  memoryPart('b.zip', { ...files, [`${inbox}/dan_4/message_1.json`]: thread(1, 2) }),
];

/** Links are in no order until somebody asks for those of an app. */
async function parsed(readFiles: ReadThreadFiles): Promise<ParsedExport> {
  const all = await parseExport(parts, { unopened: [], merge: true, readFiles, onProgress: null });
  return { ...all, links: new Map([...all.links].map(([host, instants]) => [host, instants.toSorted()])) };
}

/** As between two threads: only what can be handed over arrives, and what was handed over is gone. */
function handedOver(read: FileReading): FileReading {
  return structuredClone(read, { transfer: transferable([read]) });
}

describe('the threads of an export', () => {
  it('do not depend on the order of their files, nor on coming from another thread', async () => {
    const expected = await parsed(readFilesHere);
    expect(expected.conversations).toHaveLength(3);
    expect(expected.diagnostics.length).toBeGreaterThan(0);
    const places = [...Array(13).keys()];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(places, { minLength: places.length }), async (order) => {
        const shuffled: ReadThreadFiles = async (requests, take) => {
          expect(requests).toHaveLength(order.length);
          const read = new Map<number, FileReading>();
          await readFilesHere(requests, (place, reading) => read.set(place, reading));
          for (const place of order) {
            const reading = read.get(place);
            if (reading !== undefined) take(place, handedOver(reading));
          }
        };
        expect(await parsed(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('progress', () => {
  it('stays what it was when it was told, file by file', async () => {
    const told: ParseProgress[] = [];
    const onProgress = (progress: ParseProgress): void => void told.push(progress);
    await parseExport(parts, { unopened: [], merge: true, readFiles: readFilesHere, onProgress });
    const plain = told.map((progress) => ({ ...progress }));
    expect(plain.map((progress) => progress.files.done)).toEqual(told.map((_, place) => place + 1));
    expect(plain.map((progress) => progress.bytes.done)).toEqual(
      plain.map((progress) => progress.bytes.done).toSorted((a, b) => a - b),
    );
    expect(plain[0]?.bytes.done).toBeLessThan(plain[0]?.bytes.total ?? 0);
    expect(plain.at(-1)?.bytes.done).toBe(plain.at(-1)?.bytes.total);
  });
});
