// White space, strings, numbers and literals of JSON, as strictly as JSON.parse. Each function takes the place where its
// token begins and gives the place after it, or 0 when the call ends there.

import { fail } from './state';

/** Past white space. 16 bytes at a time: Facebook indents its files. */
// @ts-ignore: decorator
@inline
export function space(p: usize): usize {
  if (load<u8>(p) > 0x20) return p;
  if (load<u8>(p + 1) > 0x20 && load<u8>(p) == 0x20) return p + 1;
  return longSpace(p);
}

function longSpace(p: usize): usize {
  while (true) {
    const v = v128.load(p);
    // Each kind of white space has a lower half of its own, by which it is looked up.
    const blanks = i8x16(0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0x09, 0x0a, 0, 0, 0x0d, 0, 0);
    const blank = i8x16.eq(i8x16.swizzle(blanks, v128.and(v, i8x16.splat(0x0f))), v);
    const other = i8x16.bitmask(blank) ^ 0xffff;
    if (other != 0) return p + ctz(other);
    p += 16;
  }
}

/** Past an escape or a character beyond ASCII; nothing else may stand here. */
// @ts-ignore: decorator
@inline
export function beyondPlain(p: usize): usize {
  const bytes = escapedBytes(p);
  if (bytes != p) return bytes;
  const c = load<u8>(p);
  if (c == 0x5c) return escape(p);
  return c >= 0x80 ? multibyte(p) : fail(p);
}

/** Past what Facebook makes of a letter with an accent: some `\u00e9` in a row, none of them ASCII. */
// @ts-ignore: decorator
@inline
export function escapedBytes(p: usize): usize {
  while (load<u32>(p) == 0x3030755c && isUpperHalf(load<u8>(p, 4)) && hex(load<u8>(p, 5)) >= 0) p += 6;
  return p;
}

// @ts-ignore: decorator
@inline
function isUpperHalf(digit: u32): bool {
  return digit - 0x38 < 2 || (digit | 0x20) - 0x61 < 6;
}

/** Past `\n`, `\u00e9` or a pair of surrogates. A lone surrogate is left to the complete reader, which notes it. */
function escape(p: usize): usize {
  const c = load<u8>(p + 1);
  if (c == 0x75) {
    const unit = hex4(p + 2);
    if (unit < 0) return fail(p);
    if ((unit & 0xf800) != 0xd800) return p + 6;
    if (unit >= 0xdc00 || load<u16>(p + 6) != 0x755c || (hex4(p + 8) & ~0x3ff) != 0xdc00) return fail(p + 12);
    return p + 12;
  }
  switch (c) {
    case 0x22:
    case 0x5c:
    case 0x2f:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return p + 2;
    default:
      return fail(p);
  }
}

/** The value of four hexadecimal digits; negative when they are none, since no shift here loses a -1's sign. */
export function hex4(p: usize): i32 {
  return (hex(load<u8>(p)) << 12) | (hex(load<u8>(p + 1)) << 8) | (hex(load<u8>(p + 2)) << 4) | hex(load<u8>(p + 3));
}

// @ts-ignore: decorator
@inline
function hex(c: u32): i32 {
  if (c - 0x30 < 10) return c - 0x30;
  const letter = c | 0x20;
  return letter - 0x61 < 6 ? letter - 0x57 : -1;
}

/** Past one character of two to four bytes: no overlong form, no surrogate, nothing past U+10FFFF (Unicode, table 3-7). */
function multibyte(p: usize): usize {
  const lead = load<u8>(p);
  const second = load<u8>(p + 1);
  if (lead < 0xe0) return lead >= 0xc2 && continues(second) ? p + 2 : fail(p);
  if (!continues(second) || !continues(load<u8>(p + 2))) return fail(p);
  if (lead < 0xf0) {
    if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second >= 0xa0)) return fail(p);
    return p + 3;
  }
  if (lead > 0xf4 || (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second >= 0x90)) return fail(p);
  return continues(load<u8>(p + 3)) ? p + 4 : fail(p);
}

// @ts-ignore: decorator
@inline
function continues(c: u8): bool {
  return (c & 0xc0) == 0x80;
}

/** From the first character of a number past its last. */
export function number(p: usize): usize {
  if (load<u8>(p) == 0x2d) p++;
  const first = load<u8>(p);
  if (!isDigit(first)) return fail(p);
  p++;
  if (first != 0x30) while (isDigit(load<u8>(p))) p++;
  if (load<u8>(p) == 0x2e) {
    p++;
    if (!isDigit(load<u8>(p))) return fail(p);
    while (isDigit(load<u8>(p))) p++;
  }
  if ((load<u8>(p) | 0x20) == 0x65) {
    p++;
    const sign = load<u8>(p);
    if (sign == 0x2b || sign == 0x2d) p++;
    if (!isDigit(load<u8>(p))) return fail(p);
    while (isDigit(load<u8>(p))) p++;
  }
  return p;
}

// @ts-ignore: decorator
@inline
export function isDigit(c: u32): bool {
  return c - 0x30 < 10;
}

/** Past `true`, `false` or `null`. */
export function literal(p: usize): usize {
  const word = load<u32>(p);
  if (word == 0x65757274 || word == 0x6c6c756e) return p + 4;
  return word == 0x736c6166 && load<u8>(p + 4) == 0x65 ? p + 5 : fail(p);
}

/** Whether the next eight bytes are digits. */
// @ts-ignore: decorator
@inline
export function areDigits(bytes: u64): bool {
  const high: u64 = 0xf0f0f0f0f0f0f0f0;
  return ((bytes & high) | (((bytes + 0x0606060606060606) & high) >> 4)) == 0x3333333333333333;
}

/** The number that eight digits make: pairs, then fours, then all. */
// @ts-ignore: decorator
@inline
export function eightDigits(bytes: u64): i64 {
  bytes = ((bytes & 0x0f0f0f0f0f0f0f0f) * 2561) >> 8;
  bytes = ((bytes & 0x00ff00ff00ff00ff) * 6553601) >> 16;
  return ((bytes & 0x0000ffff0000ffff) * 42949672960001) >> 32;
}
