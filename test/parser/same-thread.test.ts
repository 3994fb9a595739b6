// A conversation is one, however systems and programs spell the name of its folder or file in each place.

import { expect, test } from 'vitest';
import { memoryPart } from '../../src/input/memory.ts';
import { takeInventory } from '../../src/parser/inventory/inventory.ts';

const inbox = 'your_facebook_activity/messages/inbox';

async function threadsOf(...parts: readonly (readonly string[])[]): Promise<readonly string[]> {
  const { threads } = await takeInventory(
    parts.map((paths, place) =>
      memoryPart(`part-${place}`, Object.fromEntries(paths.map((path) => [path, '{}']))),
    ),
  );
  return threads.map(({ conversation, sources }) => `${conversation}: ${sources.length}`);
}

test('accents composed or not are one name, the composed one', async () => {
  const [composed, apart] = ['Zo\u00eb Nowhere_1', 'Zoe\u0308 Nowhere_1'];
  expect(await threadsOf([`${composed}.json`], [`${apart}.json`])).toEqual([`${composed}: 2`]);
  expect(await threadsOf([`${apart}.json`], [`${composed}.json`])).toEqual([`${composed}: 2`]);
});

test('thread folders differ in more than case, end-to-end-encrypted chats need not', async () => {
  expect(await threadsOf([`${inbox}/bob_100/message_1.json`], [`${inbox}/BOB_100/message_1.json`])).toEqual([
    'bob_100: 2',
  ]);
  const sideBySide = [`${inbox}/bob_100/message_1.json`, `${inbox}/BOB_100/message_1.json`];
  expect(await threadsOf(sideBySide)).toEqual(['BOB_100: 1', 'bob_100: 1']);
  expect(await threadsOf(['Bob_1.json'], ['BOB_1.json'])).toEqual(['BOB_1: 1', 'Bob_1: 1']);
});

test.each(['bob_100 (1)', 'bob_100 copy', 'bob_100 - Copy', 'bob_100 2', 'bob_100のコピー', 'BOB_100 (2)'])(
  '%s is a copy of bob_100 where that is there',
  async (copy) => {
    const files = [`${inbox}/bob_100/message_1.json`, `${inbox}/${copy}/message_1.json`];
    expect(await threadsOf(files)).toEqual(['bob_100: 2']);
    expect(await threadsOf(files.slice(1))).toEqual([`${copy}: 1`]);
  },
);

test.each(['bob_1000', 'bob_100_2', 'bob_100-x', 'bobby_100'])(
  '%s is another thread than bob_100',
  async (other) => {
    const files = [`${inbox}/bob_100/message_1.json`, `${inbox}/${other}/message_1.json`];
    expect(await threadsOf(files)).toHaveLength(2);
  },
);
