// The words of an export and of its copy: what the self-check compares.

import { repairText } from '../parser/text-repair.ts';

/** Where only times stand: they are kept, so they are not compared. */
const timeKeys: ReadonlySet<string> = new Set([
  'timestamp_ms',
  'timestamp',
  'added_timestamp',
  'removed_timestamp',
  'time_added',
  'creation_timestamp',
  'timestamp_value',
]);

const runs = /[\p{L}\p{N}\p{M}]+/gu;
/** The same in ASCII. */
const plainRuns = /[a-z0-9]+/g;
const beyondAscii = /[^\u0000-\u007f]/;

/** Shorter ones are in everything: of letters, and of digits alone. Beyond ASCII a word of two characters can be a name. */
const shortest = { letters: 3, digits: 5, beyondAscii: 2 };

/** Runs of letters and digits, composed, in lower case, without the shortest; each as often as it stands there. */
export function wordsOf(text: string, visit: (word: string) => void): void {
  const isPlain = !beyondAscii.test(text);
  const found = isPlain
    ? text.toLowerCase().match(plainRuns)
    : text.normalize('NFC').toLowerCase().match(runs);
  for (const word of found ?? []) if (isCompared(word)) visit(word);
}

function isCompared(word: string): boolean {
  if (beyondAscii.test(word)) return word.length >= shortest.beyondAscii;
  return word.length >= (/^\d+$/.test(word) ? shortest.digits : shortest.letters);
}

const longestRemembered = 64;
const mostRemembered = 1000;

/** Of every text, key and number of a JSON value, in whatever encoding it is written; without times. Never recursive. */
export function wordsIn(document: unknown, visit: (word: string) => void): void {
  const waiting: unknown[] = [document];
  // Keys and names come thousands of times in one file.
  const seen = new Set<string>();
  const text = (written: string): void => {
    if (seen.has(written)) return;
    if (written.length <= longestRemembered && seen.size < mostRemembered) seen.add(written);
    wordsOf(repairText(written).text, visit);
  };
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') text(value);
    else if (typeof value === 'number' || typeof value === 'bigint') wordsOf(String(value), visit);
    else if (Array.isArray(value)) for (const entry of value) waiting.push(entry);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        text(key);
        if (!timeKeys.has(key) || !isTime(inner)) waiting.push(inner);
      }
    }
  }
}

function isTime(value: unknown): boolean {
  if (typeof value === 'string') return /^\s*-?\d{1,13}(?:\.\d+)?\s*$/.test(value);
  return typeof value === 'number' && Math.abs(value) < 1e13;
}
