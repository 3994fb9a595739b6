// Goes from member to member of an object. What stands between two values, `,` white space `"key": `, is nearly always what
// stood there the last times: it is compared as a whole with what was once read character by character.

import { KNOWN_IN_MESSAGE, LAST_ATTACHMENT } from './keys';
import { EXPECTATION_BYTES, EXPECTATIONS, EXPECTED, KNOWN } from './layout';
import { fail } from './state';
import { space } from './tokens';
import { key, keyNumber, seeAll, seenKeys, setKey } from './value';

/** In place of a key's number: the object has ended. */
export const CLOSED = -1;
/** Keys below have expectations, as what comes after them and, with this added, as those whose value an object is. */
export const FIRST: u32 = 64;

/** An expectation: the bytes, zeros behind them; how many they are; the number of the key they end with; all keys in them. */
const LENGTH: usize = EXPECTATION_BYTES;
const NUMBER: usize = EXPECTATION_BYTES + 4;
const KEYS_IN_IT: usize = EXPECTATION_BYTES + 8;
/** In the first of a context: which one is given up next. */
const NEXT: usize = EXPECTATION_BYTES + 16;
const ENTRY: usize = EXPECTATION_BYTES + 32;
const CONTEXT: usize = EXPECTATIONS * ENTRY;

/** From behind the opening brace to the value of the first key. @param parent the key whose value the object is */
export function firstMember(p: usize, parent: u32): usize {
  const context = parent < FIRST ? FIRST + parent : 2 * FIRST;
  const expected = asExpected(p, context);
  if (expected != 0) return expected;
  const from = p;
  p = space(p);
  if (load<u8>(p) == 0x7d) return closed(p, from, context);
  return expectKey(p, from, context);
}

/** From behind a value to that of the next key, or with CLOSED for a key's number behind the closing brace. */
export function nextMember(p: usize, after: u32): usize {
  const context = after < FIRST ? after : 2 * FIRST;
  const expected = asExpected(p, context);
  if (expected != 0) return expected;
  const from = p;
  p = space(p);
  const c = load<u8>(p);
  if (c == 0x7d) return closed(p, from, context);
  if (c != 0x2c) return fail(p);
  return expectKey(space(p + 1), from, context);
}

function closed(p: usize, from: usize, context: u32): usize {
  setKey(CLOSED);
  expect(context, from, p + 1, 0);
  return p + 1;
}

/** Members that nobody looks for, and whose value is `true`, `false` or `null`, are passed over with what is before them. */
function expectKey(p: usize, from: usize, context: u32): usize {
  const before = seenKeys();
  p = key(p);
  if (p == 0) return 0;
  while (isIdle(keyNumber) && p - from <= EXPECTATION_BYTES - 64) {
    const behind = behindLiteral(p);
    if (behind == 0) break;
    const next = space(behind);
    const c = load<u8>(next);
    if (c == 0x7d) {
      setKey(CLOSED);
      p = next + 1;
      break;
    }
    // At the end of the window it is not seen what follows: next time it is.
    if (c != 0x2c) return p;
    p = key(space(next + 1));
    if (p == 0) return 0;
  }
  // At the end of the window the white space before the value may be cut off.
  if (keyNumber == CLOSED || load<u8>(p) > 0x20) expect(context, from, p, before ^ seenKeys());
  return p;
}

function isIdle(number: i32): bool {
  return (
    number > LAST_ATTACHMENT && number < <i32>FIRST && (load<u8>(KNOWN + number) & KNOWN_IN_MESSAGE) != 0
  );
}

/** 0 where there is none. */
function behindLiteral(p: usize): usize {
  const word = load<u32>(p);
  if (word == 0x65757274 || word == 0x6c6c756e) return p + 4;
  return word == 0x736c6166 && load<u8>(p + 4) == 0x65 ? p + 5 : 0;
}

/** Behind what was expected; 0 where it is something else. A key that comes twice is nothing one would expect. */
// @ts-ignore: decorator
@inline
function asExpected(p: usize, context: u32): usize {
  if (context >= 2 * FIRST) return 0;
  const from = EXPECTED + <usize>context * CONTEXT;
  const head = v128.load(p);
  for (let entry = from; entry < from + CONTEXT; entry += ENTRY) {
    const length = load<u32>(entry, LENGTH);
    if (length == 0) return 0;
    if (differs(entry, head) || (length > 16 && restDiffers(entry, p, length))) continue;
    const number = load<i32>(entry, NUMBER);
    // Where more white space stands before the value it is another one.
    if (number != CLOSED && load<u8>(p + length) <= 0x20) return 0;
    if (!seeAll(load<u64>(entry, KEYS_IN_IT))) return 0;
    setKey(number);
    return p + length;
  }
  return 0;
}

// @ts-ignore: decorator
@inline
function differs(expected: usize, found: v128): bool {
  const bytes = v128.load(expected);
  return v128.any_true(v128.xor(v128.and(found, i8x16.ne(bytes, i8x16.splat(0))), bytes));
}

// @ts-ignore: decorator
@inline
function restDiffers(entry: usize, p: usize, length: u32): bool {
  for (let at: usize = 16; at < length; at += 16) if (differs(entry + at, v128.load(p + at))) return true;
  return false;
}

/** The bytes were read as they should be: from now on they are expected. */
function expect(context: u32, from: usize, to: usize, keys: u64): void {
  const length = to - from;
  if (context >= 2 * FIRST || length > EXPECTATION_BYTES || keyNumber >= <i32>FIRST) return;
  const first = EXPECTED + <usize>context * CONTEXT;
  const place = load<u32>(first, NEXT);
  store<u32>(first, (place + 1) % EXPECTATIONS, NEXT);
  const entry = first + place * ENTRY;
  memory.fill(entry, 0, EXPECTATION_BYTES);
  memory.copy(entry, from, length);
  store<u32>(entry, length, LENGTH);
  store<i32>(entry, keyNumber, NUMBER);
  store<u64>(entry, keys, KEYS_IN_IT);
}
