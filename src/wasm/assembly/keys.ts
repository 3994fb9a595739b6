// Numbers of the keys that are looked for: their places at the head of the list that `keys.ts` outside registers.

export const MESSAGES_KEY = 0;
export const PARTICIPANTS = 1;
export const TITLE = 2;
export const THREAD_NAME = 3;
export const SENDER_NAME = 4;
export const SENDER_NAME_E2EE = 5;
export const TIMESTAMP_MS = 6;
export const TIMESTAMP = 7;
export const CONTENT = 8;
export const TEXT = 9;
export const SHARE = 10;
export const LINK = 11;
export const URI = 12;
export const STICKER = 13;
/** From here on, the lists of attachments. */
export const FIRST_ATTACHMENT = 14;
export const LAST_ATTACHMENT = 19;

export const KNOWN_IN_MESSAGE = 1;
export const KNOWN_IN_THREAD = 2;
