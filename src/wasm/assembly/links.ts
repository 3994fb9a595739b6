// Finds the hosts of links in a text while its string is read. Only what is plain is decided here: a host of letters, digits,
// dots, hyphens and underscores after `http://` or `https://`, which ends where a path, a query, a fragment, a blank or the end
// of the text begins, or ASCII punctuation with one of the last two behind it.
// A link in another link's path or query belongs to that one, and is passed over.
// A text with anything else that could be a link is handed out as a place in the window, and looked at outside.

import { HOSTS, LINKS, LINK_COLUMNS, PER_MESSAGE } from './layout';
import { numberOf } from './names';
import { decline } from './state';
import { bits, ENOUGH, is, plainBytes } from './strings';
import { beyondPlain, escapedBytes, hex4 } from './tokens';

/** Links so far, those of the message that is being read included. */
export let links: u32 = 0;
let message: u32 = 0;
let most: u32 = 0;
/** Within the last link of the text that is being read, or behind its end; 0 before the first. */
let inLink: usize = 0;

export function forgetLinks(): void {
  links = 0;
}

/** Links found from here on are the message's. */
export function beginLinks(row: u32, from: u32): void {
  message = row;
  links = from;
  most = from + PER_MESSAGE;
}

export function hasRoomForLinks(): bool {
  return links + PER_MESSAGE <= LINKS;
}

/** From the first character of a string past its closing quote. */
export function text(p: usize): usize {
  const start = p;
  const before = links;
  plain = true;
  inLink = 0;
  while (true) {
    const count = plainBytes(p);
    const colons = colonsIn(p, count);
    if (colons != 0) takeLinks(p, colons);
    p += count;
    if (load<u8>(p) == 0x22) break;
    if (count < ENOUGH) {
      p = restOfText(p);
      if (p == 0) return 0;
      break;
    }
  }
  if (!plain) {
    links = before;
    if (!add(-1, <u32>start, <u32>p)) return decline();
  }
  return p + 1;
}

/** Whether all that could be a link in the text that is being read is decided here. */
let plain = true;

/** The colons among the next `count` bytes, at most 64, as bits. */
// @ts-ignore: decorator
@inline
function colonsIn(p: usize, count: i32): u64 {
  const colons = bits(
    is(v128.load(p), 0x3a),
    is(v128.load(p, 16), 0x3a),
    is(v128.load(p, 32), 0x3a),
    is(v128.load(p, 48), 0x3a),
  );
  return count == 64 ? colons : colons & (((<u64>1) << count) - 1);
}

function takeLinks(p: usize, colons: u64): void {
  for (; colons != 0; colons &= colons - 1) {
    const at = p + <usize>ctz(colons);
    if (load<u16>(at, 1) == 0x2f2f && !host(at)) plain = false;
  }
}

/** To the closing quote of a text with characters of any kind. */
function restOfText(p: usize): usize {
  while (true) {
    const v = v128.load(p);
    const special = i8x16.bitmask(
      v128.or(
        v128.or(v128.or(is(v, 0x22), is(v, 0x5c)), is(v, 0x3a)),
        i8x16.lt_s(v, i8x16.splat(0x20)),
      ),
    );
    if (special == 0) {
      p += 16;
      continue;
    }
    p += ctz(special);
    const c = load<u8>(p);
    if (c == 0x22) return p;
    if (c == 0x3a) {
      if (load<u16>(p, 1) == 0x2f2f && !host(p)) plain = false;
      p++;
      continue;
    }
    const bytes = escapedBytes(p);
    if (bytes != p) {
      p = bytes;
      continue;
    }
    if (c == 0x5c && hidesAscii(p)) plain = false;
    p = beyondPlain(p);
    if (p == 0) return 0;
  }
}

/** Whether an escape stands for a character that could be a part of `http://host`. */
function hidesAscii(p: usize): bool {
  const c = load<u8>(p, 1);
  if (c == 0x2f) return true;
  if (c != 0x75) return false;
  const unit = hex4(p + 2);
  return unit > 0x20 && unit < 0x7f;
}

/** Adds the link whose `://` begins here; false when it is for others to decide. */
function host(p: usize): bool {
  const isHttp = (load<u32>(p - 4) | 0x20202020) == 0x70747468;
  if (!isHttp && !((load<u8>(p - 1) | 0x20) == 0x73 && (load<u32>(p - 5) | 0x20202020) == 0x70747468)) return true;
  if (inLink != 0) {
    const end = linkEnd(p);
    if (end == UNSURE) return false;
    inLink = p;
    if (end == 0) return true;
  }
  const start = p + 3;
  p = start;
  if (!isAlphanumeric(load<u8>(p))) return false;
  while (isPlain(load<u8>(p))) p++;
  const after = load<u8>(p);
  if (after == 0x2f) {
    if (mayRedirect(p)) return false;
  } else if (!(after == 0x22 || after == 0x20 || after == 0x3f || after == 0x23) && !endsBehind(p)) return false;
  inLink = p;
  const number = numberOf(HOSTS, start, <u32>(p - start));
  return number >= 0 && add(number, 0, 0);
}

const UNSURE: usize = 1;

/** Where the last link ended before `to`; 0 where it did not, UNSURE where that is for others to decide. */
function linkEnd(to: usize): usize {
  for (let p = inLink; p < to; p++) {
    const c = load<u8>(p);
    if (c == 0x20 || c == 0x27 || c == 0x3c || c == 0x3e) return p;
    if (c >= 0x80) return UNSURE;
    if (c != 0x5c) continue;
    const escaped = load<u8>(p, 1);
    return escaped == 0x6e || escaped == 0x72 || escaped == 0x74 || escaped == 0x22 ? p : UNSURE;
  }
  return 0;
}

/** The path `/l.php`: on Facebook's hosts the link is behind it that somebody sent. */
// @ts-ignore: decorator
@inline
function mayRedirect(p: usize): bool {
  return (load<u32>(p, 1) | 0x20202020) == 0x68702e6c;
}

/** Whether nothing but punctuation stands between here and a blank or the text's end: no port, and no user before an `@`. */
function endsBehind(p: usize): bool {
  while (isPunctuation(load<u8>(p))) p++;
  const after = load<u8>(p);
  return after == 0x20 || after == 0x22;
}

/** `!`, `)`, `*`, `,`, `:`, `;` and `]`. */
// @ts-ignore: decorator
@inline
function isPunctuation(c: u32): bool {
  return c == 0x2c || c == 0x29 || c == 0x21 || c == 0x3a || c == 0x3b || c == 0x2a || c == 0x5d;
}

// @ts-ignore: decorator
@inline
function isPlain(c: u32): bool {
  return isAlphanumeric(c) || c == 0x2e || c == 0x2d || c == 0x5f;
}

// @ts-ignore: decorator
@inline
function isAlphanumeric(c: u32): bool {
  return (c | 0x20) - 0x61 < 26 || c - 0x30 < 10;
}

function add(host: i32, start: u32, to: u32): bool {
  if (links >= most) return false;
  const place = LINK_COLUMNS + ((<usize>links) << 4);
  store<u32>(place, message);
  store<i32>(place, host, 4);
  store<u32>(place, start, 8);
  store<u32>(place, to, 12);
  links++;
  return true;
}
