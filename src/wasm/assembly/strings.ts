// Strings, 64 bytes at a time: each kind of byte as bits, so that nothing has to be asked of single characters. What
// Facebook writes is plain ASCII with `\n`, `\"` and `\u00e9`; anything else is left to the slower way, character by character.

import { beyondPlain } from './tokens';

/** An escape has six bytes: one that begins here or later may reach beyond the 64. */
const LATE: u64 = ~(((<u64>1) << 59) - 1);
/** So many are taken at least, where neither the string's end nor anything else stands in the way. */
export const ENOUGH = 59;

/** From the first character of a string past its closing quote. */
export function string(p: usize): usize {
  while (true) {
    const count = plainBytes(p);
    p += count;
    if (load<u8>(p) == 0x22) return p + 1;
    if (count < ENOUGH) return anyString(p);
  }
}

/** The same, whatever stands in it. */
function anyString(p: usize): usize {
  while (true) {
    const v = v128.load(p);
    // Signed: below a space are the control characters and every byte of a character beyond ASCII.
    const special = i8x16.bitmask(v128.or(v128.or(is(v, 0x22), is(v, 0x5c)), i8x16.lt_s(v, i8x16.splat(0x20))));
    if (special == 0) {
      p += 16;
      continue;
    }
    p += ctz(special);
    if (load<u8>(p) == 0x22) return p + 1;
    p = beyondPlain(p);
    if (p == 0) return 0;
  }
}

/**
 * How many of the next 64 bytes are plain text and escapes of the common kinds, before the closing quote, before anything
 * else, and before an escape that may reach beyond them.
 */
// @ts-ignore: decorator
@inline
export function plainBytes(p: usize): i32 {
  const a = v128.load(p);
  const b = v128.load(p, 16);
  const c = v128.load(p, 32);
  const d = v128.load(p, 48);
  const quotes = bits(is(a, 0x22), is(b, 0x22), is(c, 0x22), is(d, 0x22));
  const escapes = bits(is(a, 0x5c), is(b, 0x5c), is(c, 0x5c), is(d, 0x5c));
  const odd = bits(isOdd(a), isOdd(b), isOdd(c), isOdd(d));
  if (escapes == 0) return <i32>ctz(quotes | odd);
  const escaped = escapes << 1;
  const zeros = bits(is(a, 0x30), is(b, 0x30), is(c, 0x30), is(d, 0x30));
  const upper = bits(isUpper(a), isUpper(b), isUpper(c), isUpper(d));
  const hex = upper | bits(isLower(a), isLower(b), isLower(c), isLower(d));
  const codes =
    bits(is(a, 0x75), is(b, 0x75), is(c, 0x75), is(d, 0x75)) &
    (zeros >> 1) &
    (zeros >> 2) &
    (upper >> 3) &
    (hex >> 4);
  const lines = bits(is(a, 0x6e), is(b, 0x6e), is(c, 0x6e), is(d, 0x6e));
  const unknown = escaped & ~(codes | lines | quotes);
  // Of two backslashes the second is escaped: what comes behind them is not known here.
  const hurdles = odd | (unknown >> 1) | (escapes & (escapes >> 1)) | (escapes & LATE);
  return <i32>ctz((quotes & ~escaped) | hurdles);
}

/** A bit for each byte, the first the lowest. */
// @ts-ignore: decorator
@inline
export function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(a)) |
    (<u64>(<u32>i8x16.bitmask(b)) << 16) |
    (<u64>(<u32>i8x16.bitmask(c)) << 32) |
    (<u64>(<u32>i8x16.bitmask(d)) << 48)
  );
}

// @ts-ignore: decorator
@inline
export function is(v: v128, character: i8): v128 {
  return i8x16.eq(v, i8x16.splat(character));
}

/** Control characters, and every byte of a character beyond ASCII. */
// @ts-ignore: decorator
@inline
function isOdd(v: v128): v128 {
  return i8x16.lt_s(v, i8x16.splat(0x20));
}

/** The digits of the upper half that begin a byte beyond ASCII: `8`, `9`, `a` to `f`. */
// @ts-ignore: decorator
@inline
function isUpper(v: v128): v128 {
  const isLetter = v128.and(i8x16.gt_s(v, i8x16.splat(0x60)), i8x16.lt_s(v, i8x16.splat(0x67)));
  return v128.or(isLetter, i8x16.eq(v128.and(v, i8x16.splat(<i8>0xfe)), i8x16.splat(0x38)));
}

/** `0` to `7`. */
// @ts-ignore: decorator
@inline
function isLower(v: v128): v128 {
  return i8x16.eq(v128.and(v, i8x16.splat(<i8>0xf8)), i8x16.splat(0x30));
}
