// Tables of names: each different run of bytes has one number, in the order in which they were first met.

import { NAMES, NAME_BYTES, NAME_SLOTS, PADDING, TABLE_BYTES, TABLE_INDEX, TABLE_PLACES } from './layout';

/** The number of a name, which is added when it is new; -1 when the table is full. */
export function numberOf(table: usize, p: usize, length: u32): i32 {
  let slot = hash(p, length) & (NAME_SLOTS - 1);
  while (true) {
    const number = <i32>load<u16>(table + TABLE_INDEX + (slot << 1)) - 1;
    if (number < 0) return add(table, slot, p, length);
    const place = table + TABLE_PLACES + ((<usize>number) << 3);
    if (load<u32>(place, 4) == length && same(table + TABLE_BYTES + load<u32>(place), p, length)) return number;
    slot = (slot + 1) & (NAME_SLOTS - 1);
  }
}

function add(table: usize, slot: u32, p: usize, length: u32): i32 {
  const number = load<u32>(table);
  const used = load<u32>(table, 4);
  if (number >= NAMES || <usize>used + length > NAME_BYTES) return -1;
  memory.copy(table + TABLE_BYTES + used, p, length);
  const place = table + TABLE_PLACES + ((<usize>number) << 3);
  store<u32>(place, used);
  store<u32>(place, length, 4);
  store<u16>(table + TABLE_INDEX + (slot << 1), <u16>(number + 1));
  store<u32>(table, number + 1);
  store<u32>(table, used + length, 4);
  return number;
}

/** Whether one more name, of ordinary length, fits in. */
export function hasRoom(table: usize): bool {
  return load<u32>(table) < NAMES && load<u32>(table, 4) < <u32>(NAME_BYTES - 2048);
}

/** The number that `knownName` has found. */
export let nameNumber = -1;

/** Past the closing quote of a string that is one of two names of a table; 0 when it is neither. Negative numbers are none. */
// @ts-ignore: decorator
@inline
export function knownName(table: usize, p: usize, one: i32, other: i32): usize {
  let length = one < 0 ? 0 : lengthIfSame(table, p, one);
  nameNumber = one;
  if (length == 0 && other >= 0) {
    length = lengthIfSame(table, p, other);
    nameNumber = other;
  }
  return length == 0 ? 0 : p + length + 1;
}

// @ts-ignore: decorator
@inline
function lengthIfSame(table: usize, p: usize, number: i32): u32 {
  const place = table + TABLE_PLACES + ((<usize>number) << 3);
  const length = load<u32>(place, 4);
  // Behind the window's end there are only so many bytes.
  if (length >= PADDING) return 0;
  return load<u8>(p + length) == 0x22 && same(table + TABLE_BYTES + load<u32>(place), p, length) ? length : 0;
}

/** Empties a table. */
export function forget(table: usize): void {
  memory.fill(table, 0, TABLE_PLACES);
}

/** Of the length and the bytes at both ends: names differ there. */
// @ts-ignore: decorator
@inline
function hash(p: usize, length: u32): u32 {
  let h: u64 = length;
  h = (h ^ head(p, length)) * 0x9e3779b97f4a7c15;
  if (length > 8) {
    h ^= h >> 29;
    h = (h ^ load<u64>(p + length - 8)) * 0xbf58476d1ce4e5b9;
    if (length > 16) {
      h ^= h >> 31;
      h = (h ^ load<u64>(p + 8)) * 0x94d049bb133111eb;
    }
  }
  return <u32>(h >> 40);
}

/** The first bytes, at most eight. */
// @ts-ignore: decorator
@inline
function head(p: usize, length: u32): u64 {
  const bytes = load<u64>(p);
  return length >= 8 ? bytes : bytes & ((<u64>1 << (length << 3)) - 1);
}

// @ts-ignore: decorator
@inline
function same(a: usize, b: usize, length: u32): bool {
  while (length >= 8) {
    if (load<u64>(a) != load<u64>(b)) return false;
    a += 8;
    b += 8;
    length -= 8;
  }
  return length == 0 || head(a, length) == head(b, length);
}
