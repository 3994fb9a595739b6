// Tells two messages of one sender and instant apart: 64 bits of the text and of the attachments' names, as
// `thread/identity.ts` outside makes them of a message that is read there.

import { URI } from './keys';
import { DEPTH } from './layout';
import { decline, fail } from './state';
import { enterObject, key, keyNumber, leaveObject, outerListed, outerSeen, value } from './value';
import { string } from './strings';
import { hex4, space } from './tokens';

/** The two halves of what was hashed last. */
let a: u32 = 0;
let b: u32 = 0;
/** Of the message that is being read: its text, and the sum of its attachments. */
let textA: u32 = 0;
let textB: u32 = 0;
let namesA: u32 = 0;
let namesB: u32 = 0;

export function beginIdentity(): void {
  namesA = 0;
  namesB = 0;
  start(0);
  textA = a;
  textB = b;
}

export function finishIdentity(place: usize): void {
  store<u32>(place, mix(textA ^ rotl<u32>(namesA, 7)));
  store<u32>(place, mix(textB ^ rotl<u32>(namesB, 19)), 4);
}

/** The message's text, of which the quote behind it is the last byte. */
export function identifyText(from: usize, quote: usize): void {
  start(0);
  units(from, quote, 0);
  textA = a;
  textB = b;
}

/** The elements of a list of attachments count each by its name, without a name all alike. */
export function attachments(p: usize): usize {
  if (load<u8>(p) != 0x5b) return value(p, 2);
  p = space(p + 1);
  if (load<u8>(p) == 0x5d) return p + 1;
  while (true) {
    p = attachment(p, 3, 1);
    if (p == 0) return 0;
    addName();
    p = space(p);
    const c = load<u8>(p);
    if (c == 0x5d) return p + 1;
    if (c != 0x2c) return fail(p);
    p = space(p + 1);
  }
}

/** A sticker counts when it has a name. */
export function sticker(p: usize): usize {
  start(2);
  const noneA = a;
  const noneB = b;
  p = attachment(p, 2, 2);
  if (p != 0 && (a != noneA || b != noneB)) addName();
  return p;
}

/** Hashes the file name at the end of the `uri`. */
function attachment(p: usize, depth: i32, seed: u32): usize {
  start(seed);
  if (load<u8>(p) != 0x7b) return value(p, depth);
  if (depth >= DEPTH) return decline();
  p = space(p + 1);
  if (load<u8>(p) == 0x7d) return p + 1;
  const outer = outerSeen();
  const outerList = outerListed();
  enterObject();
  while (true) {
    p = key(p);
    if (p == 0) return 0;
    if (keyNumber == URI && load<u8>(p) == 0x22) {
      const from = p + 1;
      p = string(from);
      if (p == 0) return 0;
      start(seed);
      units(from, p - 1, seed);
    } else {
      p = value(p, depth + 1);
      if (p == 0) return 0;
    }
    p = space(p);
    const c = load<u8>(p);
    if (c == 0x7d) break;
    if (c != 0x2c) return fail(p);
    p = space(p + 1);
  }
  leaveObject(outer, outerList);
  return p + 1;
}

function addName(): void {
  namesA += mix(a);
  namesB += mix(b);
}

function start(seed: u32): void {
  a = 0x9e3779b9 ^ seed;
  b = 0x85ebca6b ^ seed;
}

function unit(code: u32): void {
  a = rotl<u32>((a ^ code) * 0xcc9e2d51, 13);
  b = rotl<u32>((b ^ code) * 0x1b873593, 17);
}

function mix(h: u32): u32 {
  h = (h ^ (h >> 16)) * 0x7feb352d;
  h = (h ^ (h >> 15)) * 0x846ca68b;
  return h ^ (h >> 16);
}

/** What `character` and `repaired` have read: a UTF-16 unit of an escape, or a code point. */
let code: u32 = 0;

/**
 * The UTF-16 units that a valid string stands for, its text repaired as `text-repair.ts` outside does it; with a seed, those of
 * a name: the ones after the last slash.
 */
function units(p: usize, quote: usize, seed: u32): void {
  while (p < quote) {
    p = character(p);
    if (code - 0xc2 <= 0xf4 - 0xc2) p = repaired(p, quote);
    if (code > 0xffff) {
      unit(0xd7c0 + (code >> 10));
      unit(0xdc00 + (code & 0x3ff));
    } else if (seed != 0 && code == 0x2f) start(seed);
    else unit(code);
  }
}

/** Past one escape, or one character of UTF-8. */
function character(p: usize): usize {
  code = load<u8>(p);
  if (code == 0x5c) {
    const c = load<u8>(p, 1);
    code = c == 0x75 ? hex4(p + 2) : plainEscape(c);
    return p + (c == 0x75 ? 6 : 2);
  }
  if (code < 0x80) return p + 1;
  if (code < 0xe0) {
    code = ((code & 0x1f) << 6) | (load<u8>(p, 1) & 0x3f);
    return p + 2;
  }
  if (code < 0xf0) {
    code = ((code & 0x0f) << 12) | (((<u32>load<u8>(p, 1)) & 0x3f) << 6) | (load<u8>(p, 2) & 0x3f);
    return p + 3;
  }
  code =
    ((code & 0x07) << 18) |
    (((<u32>load<u8>(p, 1)) & 0x3f) << 12) |
    (((<u32>load<u8>(p, 2)) & 0x3f) << 6) |
    (load<u8>(p, 3) & 0x3f);
  return p + 4;
}

/** Behind the first byte of a character that may be written byte by byte: past it, where it is complete and valid. */
function repaired(p: usize, quote: usize): usize {
  const lead = code;
  const behind = p;
  const more: u32 = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let point = lead & (0x3f >> more);
  for (let i: u32 = 0; i < more; i++) {
    code = 0;
    if (p < quote) p = character(p);
    if ((code & ~0x3f) != 0x80) {
      code = lead;
      return behind;
    }
    point = (point << 6) | (code & 0x3f);
  }
  const least: u32 = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
  const isValid = point >= least && point <= 0x10ffff && (point & 0xfffff800) != 0xd800;
  code = isValid ? point : lead;
  return isValid ? p : behind;
}

function plainEscape(c: u32): u32 {
  switch (c) {
    case 0x62:
      return 8;
    case 0x66:
      return 12;
    case 0x6e:
      return 10;
    case 0x72:
      return 13;
    case 0x74:
      return 9;
    default:
      return c;
  }
}
