// Repairs text as Facebook mis-writes it: each byte of the UTF-8 form as a character of its own (seen 2018 to 2026).

export type Repair = 'unchanged' | 'repaired' | 'partially-repaired';

export interface RepairedText {
  readonly text: string;
  readonly repair: Repair;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Complete UTF-8 sequences of two to four bytes, each byte a character; strictness is left to the decoder. */
const sequences =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;

/**
 * The text as it was typed. Where every character is a byte and the bytes are valid UTF-8, the whole string is decoded.
 * Else only those runs that are complete UTF-8 sequences are, and the string is marked: it holds text that was right
 * already, or was cut off inside a character. Nothing else is touched, no character is lost, none is invented.
 *
 * Call it once for a string, after JSON parsing, never on file names or ids: a person who typed "Ã©" cannot be told from
 * a mis-written "é".
 */
export function repairText(written: string): RepairedText {
  const kind = contentOf(written);
  if (kind === 'ascii') return { text: written, repair: 'unchanged' };
  if (kind === 'bytes') {
    const whole = decodeBytes(written);
    if (whole !== null) return { text: whole, repair: 'repaired' };
  }
  let changed = false;
  const text = written.replace(sequences, (sequence) => {
    const decoded = decodeBytes(sequence);
    if (decoded === null) return sequence;
    changed = true;
    return decoded;
  });
  return { text, repair: changed ? 'partially-repaired' : 'unchanged' };
}

/** The last names that were repaired, of whatever export: those of friends stand in many conversations, and one's own in all. */
const repairedNames = new Map<string, RepairedText>();
const mostNames = 4096;
const longestName = 256;

/** {@link repairText} of what is likely to come again. */
export function repairName(written: string): RepairedText {
  const known = repairedNames.get(written);
  if (known !== undefined) return known;
  const repaired = repairText(written);
  if (repaired.repair === 'unchanged' || written.length > longestName) return repaired;
  if (repairedNames.size === mostNames) repairedNames.clear();
  repairedNames.set(written, repaired);
  return repaired;
}

/**
 * For end-to-end-encrypted downloads, which are written correctly: only a string that is mis-written as a whole is
 * repaired, in case Facebook ever writes one so.
 */
export function repairWhole(written: string): string {
  return contentOf(written) === 'bytes' ? (decodeBytes(written) ?? written) : written;
}

/** Whether all characters are ASCII, all can be bytes, or some are beyond a byte. */
function contentOf(text: string): 'ascii' | 'bytes' | 'wide' {
  let kind: 'ascii' | 'bytes' = 'ascii';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 0xff) return 'wide';
    if (unit > 0x7f) kind = 'bytes';
  }
  return kind;
}

function decodeBytes(characters: string): string | null {
  const bytes = Buffer.from(characters, 'latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
