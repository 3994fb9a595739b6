// The last look at a copy before it is published: a word of the export that got through is found, and nothing is by mistake.

import { describe, expect, it } from 'vitest';
import { keptNames } from '../../src/anonymise/kept-names.ts';
import { ownWords } from '../../src/anonymise/own-words.ts';
import { SelfCheck } from '../../src/anonymise/self-check.ts';
import { memoryPart } from '../../src/input/memory.ts';
import { defaultKnowledge } from '../../src/knowledge/knowledge.ts';

const own = ownWords(keptNames(defaultKnowledge(), []));
const said = {
  participants: [{ name: 'Bob Made-Up' }],
  messages: [
    { content: 'see you at Ostsee, um 8', timestamp_ms: 1_401_710_400_000, 'odd key': 77_123_456_789 },
  ],
  title: 'Zo\u00c3\u00ab',
};

/** Whether a copy with this file passes. */
async function judged(path: string, content: unknown, bytes = 1000): Promise<string> {
  const check = new SelfCheck(own, bytes);
  const again = (to: Pick<SelfCheck, 'read' | 'readPath'>): void => {
    to.read(said);
    to.readPath('messages/inbox/bobmadeup_1000001/message_1.json');
  };
  again(check);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return check
    .judge(memoryPart('copy.zip', { [path]: text }), async (to) => again(to))
    .then(
      () => 'passes',
      (error: unknown) => JSON.stringify(error),
    );
}

describe('the self-check', () => {
  it.each([
    ['a name', { messages: [{ sender_name: 'x made-up' }] }],
    ['a word of a text', { content: 'text OSTSEE' }],
    ['a name in another encoding', { name: 'Zoë' }],
    ['an id as a number', { user_app_scoped_id: 77_123_456_789 }],
    ['an id as a text', { id: 'x-77123456789' }],
    ['a key', { odd: 1 }],
    ['a folder', { title: 'bobmadeup' }],
    ['a name in a file that breaks off', '{"participants":[{"name":"Bob"},{"a":'],
  ])('finds %s', async (_, content) => {
    expect(await judged('a.json', content)).toContain('copy-names-someone');
  });

  it('finds a name in a path', async () => {
    expect(await judged('messages/inbox/Bob/message_1.json', {})).toContain('copy-names-someone');
  });

  it('passes what stands in for others, times, and words that are too short to say anything', async () => {
    const copy = {
      participants: [{ name: 'person-0123456789abcdef' }],
      messages: [{ content: 'text-0123456789abcdef um 8', timestamp_ms: 1_401_710_400_000 }],
    };
    expect(await judged('messages/inbox/thread-0123456789abcdef/message_1.json', copy)).toBe('passes');
  });

  it('knows a suspicion from a find: words by the hundred thousand, more than its memory is made for', async () => {
    const check = new SelfCheck(own, 1);
    const words = Array.from({ length: 100_000 }, (_, place) => `w${place}x`);
    check.read(words);
    let asked = 0;
    const part = memoryPart('copy.zip', { 'a.json': JSON.stringify(words.map((word) => `${word}y`)) });
    await check.judge(part, async (to) => {
      asked += 1;
      to.read(words);
    });
    expect(asked).toBe(1);
  });
});
