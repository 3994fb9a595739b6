// One message: its instant, its sender, its links, the keys that are not known.

import { attachments, beginIdentity, finishIdentity, identifyText, sticker } from './identity';
import {
  CONTENT,
  FIRST_ATTACHMENT,
  KNOWN_IN_MESSAGE,
  LAST_ATTACHMENT,
  LINK,
  MESSAGES_KEY,
  SENDER_NAME,
  SENDER_NAME_E2EE,
  SHARE,
  STICKER,
  TEXT,
  TIMESTAMP,
  TIMESTAMP_MS,
} from './keys';
import { IDENTITIES, INSTANTS, KNOWN, MESSAGE_SENDERS, PER_MESSAGE, SENDERS, UNKNOWN_HERE } from './layout';
import { text } from './links';
import { CLOSED, firstMember, nextMember } from './members';
import { forget, knownName, nameNumber, numberOf } from './names';
import { decline, fail } from './state';
import { string } from './strings';
import { areDigits, eightDigits, isDigit } from './tokens';
import { countUnknown, typeOf } from './unknown';
import { enterObject, keyNumber, leaveObject, outerListed, outerSeen, value } from './value';

/** Whether the contents' identities are asked for. */
export let identifying = false;
export function identify(wanted: bool): void {
  identifying = wanted;
}

/** What the message had, told to the thread when it is complete. */
export let hasSenderName = false;
export let hasE2eeSender = false;
export let hasTimestampMs = false;
let unknownHere: u32 = 0;
/** Whose the last message was, and the one before that was another's: mostly one of them writes the next. */
let lastSender = -1;
let otherSender = -1;
export function forgetSenders(): void {
  forget(SENDERS);
  lastSender = -1;
  otherSender = -1;
}

/** No value: the field is missing, or is not a plain whole number. */
const MISSING: i64 = -1;
const ODD: i64 = -2;
/** 1e11 tells seconds from milliseconds; past the year 2100 nothing is a time of an export (see time.ts outside). */
const UNIT_BORDER: i64 = 100_000_000_000;
const FAR_FUTURE: i64 = 4_133_980_800_000;

/** From behind the opening brace past the closing one; the results go into row `row` of the columns. */
export function message(p: usize, row: u32): usize {
  let sender = -1;
  let milliseconds = MISSING;
  let timestamp = MISSING;
  let hasText = false;
  let hasContent = false;
  hasSenderName = false;
  hasE2eeSender = false;
  unknownHere = 0;
  if (identifying) beginIdentity();
  const outer = outerSeen();
  const outerList = outerListed();
  enterObject();
  p = firstMember(p, MESSAGES_KEY);
  while (p != 0 && keyNumber != CLOSED) {
    const number = keyNumber;
    const first = load<u8>(p);
    switch (number) {
      case SENDER_NAME:
      case SENDER_NAME_E2EE: {
        // Two senders, or one that is no text, are for the complete reader.
        if (first != 0x22 || sender >= 0) return notHere(p, first);
        const start = p + 1;
        p = knownName(SENDERS, start, lastSender, otherSender);
        if (p != 0) sender = nameNumber;
        else {
          p = string(start);
          if (p == 0) return 0;
          sender = numberOf(SENDERS, start, <u32>(p - start) - 1);
          if (sender < 0) return decline();
        }
        if (sender != lastSender) {
          otherSender = lastSender;
          lastSender = sender;
        }
        if (number == SENDER_NAME) hasSenderName = true;
        else hasE2eeSender = true;
        break;
      }
      case TIMESTAMP_MS:
        p = wholeNumber(p);
        if (p == 0) return 0;
        milliseconds = whole;
        break;
      case TIMESTAMP:
        p = wholeNumber(p);
        if (p == 0) return 0;
        timestamp = whole;
        break;
      case CONTENT:
      case TEXT: {
        if (number == TEXT) hasText = true;
        else hasContent = true;
        if (first != 0x22) {
          if (identifying) return notHere(p, first);
          p = value(p, 2);
          if (p == 0) return 0;
          break;
        }
        const start = p + 1;
        p = text(start);
        if (p == 0) return 0;
        if (identifying) {
          if (hasText && hasContent) return decline();
          identifyText(start, p - 1);
        }
        break;
      }
      case SHARE:
        p = first == 0x7b ? share(p) : value(p, 2);
        if (p == 0) return 0;
        break;
      default:
        if ((load<u8>(KNOWN + number) & KNOWN_IN_MESSAGE) == 0) {
          if (unknownHere >= PER_MESSAGE) return decline();
          store<u32>(UNKNOWN_HERE + ((<usize>unknownHere) << 2), (number << 3) | typeOf(first));
          unknownHere++;
        }
        if (identifying && number >= STICKER && number <= LAST_ATTACHMENT) {
          p = number >= FIRST_ATTACHMENT ? attachments(p) : sticker(p);
        } else p = value(p, 2);
        if (p == 0) return 0;
    }
    p = nextMember(p, number);
  }
  if (p == 0) return 0;
  leaveObject(outer, outerList);
  hasTimestampMs = milliseconds != MISSING;
  const instant = hasTimestampMs
    ? instantOf(milliseconds, 1)
    : instantOf(timestamp, hasE2eeSender || hasText ? 1 : 1000);
  if (instant < 0) return decline();
  store<f64>(INSTANTS + ((<usize>row) << 3), instant > 0 ? instant : NaN);
  store<i32>(MESSAGE_SENDERS + ((<usize>row) << 2), sender);
  if (identifying) finishIdentity(IDENTITIES + ((<usize>row) << 3));
  return p;
}

/** Adds the message's unknown keys to the file's, once it is sure that the message will not be read again. */
export function commitUnknown(): void {
  for (let i: u32 = 0; i < unknownHere; i++) {
    const entry = load<u32>(UNKNOWN_HERE + ((<usize>i) << 2));
    countUnknown(1, entry & 7, entry >> 3);
  }
}

/** Milliseconds; 0 = unknown, as Facebook writes it; negative when it is odd, which the complete reader says how. */
function instantOf(written: i64, milliseconds: i64): f64 {
  if (written <= 0) return <f64>written;
  const inMilliseconds = written >= UNIT_BORDER;
  if (inMilliseconds != (milliseconds == 1)) return -1;
  const instant = written * milliseconds;
  return instant < FAR_FUTURE ? <f64>instant : -1;
}

/** What `wholeNumber` has read. */
let whole: i64 = 0;

/** Past any value; digits alone, at most 15, are read. */
function wholeNumber(p: usize): usize {
  const start = p;
  whole = 0;
  const head = load<u64>(p);
  if (areDigits(head)) {
    whole = eightDigits(head);
    p += 8;
  }
  while (isDigit(load<u8>(p))) {
    whole = whole * 10 + (load<u8>(p) - 0x30);
    p++;
  }
  const digits = p - start;
  const after = load<u8>(p);
  if (
    digits > 0 &&
    digits <= 15 &&
    (digits == 1 || load<u8>(start) != 0x30) &&
    after != 0x2e &&
    (after | 0x20) != 0x65
  ) {
    return p;
  }
  whole = ODD;
  return value(start, 2);
}

/** A value that could be right but is not read here; where the window ends within it, there is more to see. */
function notHere(p: usize, first: u32): usize {
  return first == 0 ? fail(p) : decline();
}

/** A shared link; its other members are of no interest. */
function share(p: usize): usize {
  const outer = outerSeen();
  const outerList = outerListed();
  enterObject();
  p = firstMember(p + 1, SHARE);
  while (p != 0 && keyNumber != CLOSED) {
    const number = keyNumber;
    p = number == LINK && load<u8>(p) == 0x22 ? text(p + 1) : value(p, 3);
    if (p == 0) return 0;
    p = nextMember(p, number);
  }
  leaveObject(outer, outerList);
  return p;
}
