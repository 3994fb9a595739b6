// The scanner's memory: tables and result columns at fixed places, then the window that the file's bytes are laid into.

/** Results until the caller takes them; a call ends early, at the end of a message, when a column could overflow. */
export const MESSAGES: u32 = 10_240;
export const LINKS: u32 = 4096;
/** Links and unknown keys that one message may have; a message with more is declined. */
export const PER_MESSAGE: u32 = 512;
/** Entries of one table of names, bytes they may have together, and slots of its hash index (a power of two). */
export const NAMES: u32 = 1024;
export const NAME_BYTES: usize = 64 * 1024;
export const NAME_SLOTS: u32 = 4096;
/** Containers inside containers; what lies deeper is declined. */
export const DEPTH = 64;

/** A table of names: its count, its bytes in use, the hash index, where each name starts and ends, the bytes. */
const COUNTS: usize = 16;
const INDEX: usize = NAME_SLOTS * 2;
const ENDS: usize = NAMES * 8;
const TABLE: usize = COUNTS + INDEX + ENDS + NAME_BYTES + 16;
export const TABLE_INDEX: usize = COUNTS;
export const TABLE_PLACES: usize = COUNTS + INDEX;
export const TABLE_BYTES: usize = COUNTS + INDEX + ENDS;

const start: usize = 1024;
export const KEYS: usize = start;
export const SENDERS: usize = KEYS + TABLE;
export const HOSTS: usize = SENDERS + TABLE;

/** One byte for each key: 1 = known in a message, 2 = known in a thread. */
export const KNOWN: usize = HOSTS + TABLE;
/** How often a key that is not known was seen: by level, JSON type and key. */
export const UNKNOWN: usize = KNOWN + NAMES;
/** The unknown keys of the message that is being read: key and type. */
export const UNKNOWN_HERE: usize = UNKNOWN + 2 * 6 * NAMES * 4;
/** Keys of the open objects that have no bit of their own in `seen`; see value.ts. */
export const SEEN: usize = UNKNOWN_HERE + PER_MESSAGE * 4;

/** What stands between the members of objects, as bytes and as expectations for each context; see members.ts. */
export const EXPECTATION_BYTES: usize = 128;
export const EXPECTATIONS: usize = 4;
export const EXPECTED: usize = (SEEN + NAMES * 4 + 15) & ~15;

/** By message: the instant (NaN = undated), the sender, and where it was asked for the content's identity. */
export const INSTANTS: usize = EXPECTED + 128 * EXPECTATIONS * (EXPECTATION_BYTES + 32);
export const MESSAGE_SENDERS: usize = INSTANTS + MESSAGES * 8;
export const IDENTITIES: usize = MESSAGE_SENDERS + MESSAGES * 4;
/** Instants as they are packed, where no identities are asked for: steps of 42 bits at most, seven to a byte. */
export const PACKED: usize = IDENTITIES;
/** By link: the message, the host; of a text to be looked at outside, its start and end in place of the host. */
export const LINK_COLUMNS: usize = IDENTITIES + MESSAGES * 8;

export const WINDOW: usize = (LINK_COLUMNS + LINKS * 16 + 63) & ~63;
/** Zero bytes after the last byte of the window: they end every token, so no read has to ask where the end is. */
export const PADDING: usize = 128;
