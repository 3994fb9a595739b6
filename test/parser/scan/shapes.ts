// Message files as Facebook writes them, small, with everything in them that the scanner looks at.

/** Facebook's own way: two blanks of indent, bytes of UTF-8 as characters, everything beyond ASCII escaped. */
export function asFacebookWrites(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[^\n -~]/gu, (character) =>
    [...Buffer.from(character, 'utf8')].map((byte) => `\\u00${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}

export const thread2019 = {
  participants: [{ name: 'Jané Fake' }, { name: 'Bob "Made" Up' }],
  messages: [
    {
      sender_name: 'Bob "Made" Up',
      timestamp_ms: 1545177600123,
      content: 'Look: https://Open.Spotify.com/track/1?x, and http://a.example.\nüñ 😀',
      reactions: [{ reaction: '❤', actor: 'Jané Fake' }],
      type: 'Generic',
    },
    {
      sender_name: 'Jané Fake',
      timestamp_ms: 1545177600122,
      share: { link: 'https://www.example.org:8080/a', share_text: 'x' },
      content: 'https://user:word@secret.example.net/ HTTP://B.example',
      type: 'Share',
    },
    {
      sender_name: 'Jané Fake',
      timestamp_ms: 1545177600121,
      photos: [
        {
          uri: 'messages/inbox/bob_1/photos/1_n.jpg',
          creation_timestamp: 1545177600,
        },
        {
          uri: 'messages/inbox/bob_1/photos/2_n.jpg',
          creation_timestamp: 1545177600,
        },
      ],
      sticker: { uri: 'messages/stickers_used/3.png', ai_stickers: [] },
      type: 'Generic',
    },
    {
      sender_name: 'Bob "Made" Up',
      timestamp_ms: 0,
      call_duration: -1.5e3,
      missed: true,
      type: 'Call',
    },
  ],
  title: 'Jané & Bob 😀',
  is_still_participant: true,
  thread_type: 'Regular',
  thread_path: 'inbox/bob_1',
  magic_words: [],
} as const;

export const threadE2ee = {
  participants: ['Jané Fake', 'Bob Made-Up'],
  threadName: 'Bob Made-Up_40',
  messages: [
    {
      isUnsent: false,
      media: [{ uri: './media/0001.jpg' }],
      reactions: [{ actor: 'Bob Made-Up', reaction: '❤' }],
      senderName: 'Jané Fake',
      text: 'café https://müller.example/ ✓',
      timestamp: 1700000000000,
      type: 'text',
    },
    {
      isUnsent: true,
      media: [],
      reactions: [],
      senderName: 'Bob Made-Up',
      text: '',
      timestamp: 1700000100000,
      type: 'placeholder',
    },
  ],
} as const;

/** Spring 2018: seconds. */
export const thread2018 = {
  participants: [{ name: 'Jane Fake' }],
  title: 'Jane Fake',
  messages: [{ sender_name: 'Jane Fake', timestamp: 1520000000, content: 'hello' }],
} as const;

export const withUnknownKeys = {
  new_thread_key: { a: [1, { b: null }] },
  participants: [],
  title: null,
  messages: [
    { timestamp_ms: 1600000000000, new_key: 1, other_key: 'x' },
    {
      timestamp_ms: 1600000000001,
      new_key: [],
      clef: false,
      title: 'a title is no key of a message',
    },
  ],
} as const;

export const empty = {
  participants: [{ name: 'Jane Fake' }],
  messages: [],
  title: '',
} as const;

const shapes = { thread2019, threadE2ee, thread2018, withUnknownKeys, empty };

/** By name: all of them, in each way of writing. The scanner has to read every one. */
export const files: readonly (readonly [string, string])[] = Object.entries(shapes).flatMap(
  ([name, shape]) => [
    [`${name}, as Facebook writes`, asFacebookWrites(shape)] as const,
    [`${name}, in UTF-8`, JSON.stringify(shape, null, 1)] as const,
    [`${name}, without white space`, JSON.stringify(shape)] as const,
  ],
);
