// Any value of JSON, looked at for nothing but its validity. A key that comes twice in one object is left to the complete
// reader, which notes it.

import { DEPTH, KEYS, NAMES, SEEN } from './layout';
import { CLOSED, firstMember, nextMember } from './members';
import { numberOf } from './names';
import { decline, fail } from './state';
import { string } from './strings';
import { literal, number, space } from './tokens';

/** The key that `key` has just read. */
export let keyNumber = 0;
/** Of the object whose key was read last: the keys below 64 as bits; those above are in a list that begins at `listed`. */
let seen: u64 = 0;
let listed: u32 = 0;
let listEnd: u32 = 0;

/** A new object begins: what is known of the outer one's keys is kept by the caller, as two values. */
// @ts-ignore: decorator
@inline
export function outerSeen(): u64 {
  return seen;
}
// @ts-ignore: decorator
@inline
export function outerListed(): u32 {
  return listed;
}
// @ts-ignore: decorator
@inline
export function enterObject(): void {
  seen = 0;
  listed = listEnd;
}
// @ts-ignore: decorator
@inline
export function leaveObject(outer: u64, outerList: u32): void {
  seen = outer;
  listEnd = listed;
  listed = outerList;
}

/** The keys of the thread itself, kept from call to call: a call that ends early goes on from the last ones saved. */
let threadSeen: u64 = 0;
let threadListEnd: u32 = 0;
export function startThread(): void {
  threadSeen = 0;
  threadListEnd = 0;
}
export function saveThread(): void {
  threadSeen = seen;
  threadListEnd = listEnd;
}
export function resumeThread(): void {
  seen = threadSeen;
  listed = 0;
  listEnd = threadListEnd;
}

/**
 * From a key's opening quote to the first character of its value; the key's number is left in `keyNumber`. A key with an
 * escape is left to the complete reader: it could be one of those that are looked for.
 */
export function key(p: usize): usize {
  if (load<u8>(p) != 0x22) return fail(p);
  const start = p + 1;
  p = string(start);
  if (p == 0) return 0;
  const length = <u32>(p - start) - 1;
  for (let at = start; at < p; at++) if (load<u8>(at) == 0x5c) return decline();
  const number = numberOf(KEYS, start, length);
  if (number < 0) return decline();
  if (number < 64) {
    if (!seeAll(<u64>1 << <u64>number)) return decline();
  } else {
    for (let at = listed; at < listEnd; at++) if (load<u32>(SEEN + (<usize>at << 2)) == <u32>number) return decline();
    if (listEnd >= NAMES) return decline();
    store<u32>(SEEN + (<usize>listEnd << 2), number);
    listEnd++;
  }
  keyNumber = number;
  p = space(p);
  if (load<u8>(p) != 0x3a) return fail(p);
  return space(p + 1);
}

/** The keys of the open object so far that have bits. */
export function seenKeys(): u64 {
  return seen;
}

/** Notes keys of the open object; false when one of them was there before. */
// @ts-ignore: decorator
@inline
export function seeAll(keys: u64): bool {
  if ((seen & keys) != 0) return false;
  seen |= keys;
  return true;
}

export function setKey(number: i32): void {
  keyNumber = number;
}

/** Past any value. */
export function value(p: usize, depth: i32): usize {
  const c = load<u8>(p);
  if (c == 0x22) return string(p + 1);
  if (c == 0x7b) return object(p, depth);
  if (c == 0x5b) return array(p, depth);
  return c == 0x2d || c - 0x30 < 10 ? number(p) : literal(p);
}

function object(p: usize, depth: i32): usize {
  if (depth >= DEPTH) return decline();
  const outer = outerSeen();
  const outerList = outerListed();
  enterObject();
  p = firstMember(p + 1, keyNumber);
  while (p != 0 && keyNumber != CLOSED) {
    const number = keyNumber;
    p = value(p, depth + 1);
    if (p == 0) return 0;
    p = nextMember(p, number);
  }
  leaveObject(outer, outerList);
  return p;
}

function array(p: usize, depth: i32): usize {
  if (depth >= DEPTH) return decline();
  p = space(p + 1);
  if (load<u8>(p) == 0x5d) return p + 1;
  const parent = keyNumber;
  while (true) {
    setKey(parent);
    p = value(p, depth + 1);
    if (p == 0) return 0;
    p = space(p);
    const c = load<u8>(p);
    if (c == 0x5d) return p + 1;
    if (c != 0x2c) return fail(p);
    p = space(p + 1);
  }
}
