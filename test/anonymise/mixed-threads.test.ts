// Message files that have something of an end-to-end-encrypted download: the copy is repaired as the parser repairs the export.
// (Found by the fuzzer.)

import { expect, it } from 'vitest';
import { answersFor } from './same-answer.ts';

/** Partly mis-written: repaired in a conversation of an export, left as it is in one of the other download. */
const name = 'Zo\u00c3\u00ab \u2764';
const keys = ['"sender_name"', '"senderName"', '"timestamp_ms": 1400000000000, "sender_name"'];
const around = [
  '"participants": ["Jane Fake"], ',
  '"threadName": "x", ',
  '"participants": [{"name": "Jane Fake"}], ',
  '',
];

it.each(around.flatMap((before) => keys.map((key) => [before, key] as const)))(
  '%s%s',
  async (before, key) => {
    const inbox = 'your_facebook_activity/messages/inbox/zoe_1000000001';
    const { original, copy } = await answersFor({
      [`${inbox}/message_1.json`]: `{${before}"messages": [{${key}: "${name}"}]}`,
      // The same message in another section, as an export writes it: one message still, where the names are the same.
      [`${inbox.replace('inbox', 'archived_threads')}/message_1.json`]: `{"messages": [{"timestamp_ms": 0, "sender_name": "${name}"}]}`,
    });
    expect(copy).toEqual(original);
  },
);
