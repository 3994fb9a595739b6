// The keys the scanner knows by number. The first ones are looked for: `assembly/keys.ts` counts on their order.

import { attachmentKeys, messageKeys, threadKeys } from '../threads/keys.ts';

const lookedFor = [
  ...['messages', 'participants', 'title', 'threadName'],
  ...['sender_name', 'senderName', 'timestamp_ms', 'timestamp', 'content', 'text', 'share', 'link', 'uri'],
  ...['sticker', ...attachmentKeys],
];

/** Keys of objects within messages, in exports of 2018 to 2026: not looked for, only quicker to tell apart. */
const nestedKeys = [
  ...[
    'creation_timestamp',
    'reaction',
    'actor',
    'timestamp',
    'name',
    'share_text',
    'thumbnail',
    'backup_uri',
  ],
  ...['bumped_message', 'is_bumped', 'ai_stickers', 'mode'],
];

const inMessage = 1;
const inThread = 2;

export interface ScannerKey {
  readonly key: string;
  /** Bits, as `assembly/keys.ts` has them. */
  readonly known: number;
}

/** In the order of their numbers. */
export const scannerKeys: readonly ScannerKey[] = [
  ...new Set([...lookedFor, ...messageKeys, ...threadKeys, ...nestedKeys]),
].map((key) => ({
  key,
  known: (messageKeys.has(key) ? inMessage : 0) + (threadKeys.has(key) ? inThread : 0),
}));
