// Goes from member to member of an object. What stands between two values, `,` white space `"key": `, is nearly always what
// stood there the last times: it is compared as a whole with what was once read character by character.

import { EXPECTED } from './layout';
import { fail } from './state';
import { space } from './tokens';
import { key, keyNumber, see, setKey } from './value';

/** In place of a key's number: the object has ended. */
export const CLOSED = -1;
/** Keys below have expectations, as what comes after them and, with this added, as those whose value an object is. */
export const FIRST: u32 = 64;

/** Of each context, this many expectations: the bytes, zeros behind them, then how many they are and the key's number. */
const WAYS: usize = 4;
const BYTES: usize = 64;
const LENGTH: usize = BYTES;
const NUMBER: usize = BYTES + 4;
/** In the first of them: which one is given up next. */
const NEXT: usize = BYTES + 8;
const ENTRY: usize = BYTES + 16;

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
  expect(context, from, p + 1);
  return p + 1;
}

function expectKey(p: usize, from: usize, context: u32): usize {
  p = key(p);
  // At the end of the window the white space before the value may be cut off.
  if (p != 0 && load<u8>(p) > 0x20) expect(context, from, p);
  return p;
}

/** Behind what was expected; 0 where it is something else. A key that comes twice is nothing one would expect. */
// @ts-ignore: decorator
@inline
function asExpected(p: usize, context: u32): usize {
  if (context >= 2 * FIRST) return 0;
  const from = EXPECTED + <usize>context * (WAYS * ENTRY);
  const head = v128.load(p);
  for (let entry = from; entry < from + WAYS * ENTRY; entry += ENTRY) {
    const length = load<u32>(entry, LENGTH);
    if (length == 0) return 0;
    if (differs(entry, head) || (length > 16 && restDiffers(entry, p, length))) continue;
    const number = load<i32>(entry, NUMBER);
    // Where more white space stands before the value it is another one.
    if (number != CLOSED && (load<u8>(p + length) <= 0x20 || !see(number))) return 0;
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
function expect(context: u32, from: usize, to: usize): void {
  const length = to - from;
  if (context >= 2 * FIRST || length > BYTES || keyNumber >= <i32>FIRST) return;
  const first = EXPECTED + <usize>context * (WAYS * ENTRY);
  const way = load<u32>(first, NEXT);
  store<u32>(first, (way + 1) % WAYS, NEXT);
  const entry = first + way * ENTRY;
  memory.fill(entry, 0, BYTES);
  memory.copy(entry, from, length);
  store<u32>(entry, length, LENGTH);
  store<i32>(entry, keyNumber, NUMBER);
}
