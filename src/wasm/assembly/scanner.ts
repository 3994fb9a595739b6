// Scans a message file window by window: validates the JSON as JSON.parse does, and takes what is counted. The caller lays
// bytes into the window and calls `scan` until it says DONE or DECLINED.

import { KNOWN_IN_THREAD, MESSAGES_KEY, PARTICIPANTS, THREAD_NAME, TITLE } from './keys';
import {
  HOSTS,
  IDENTITIES,
  INSTANTS,
  KEYS,
  KNOWN,
  LINK_COLUMNS,
  MESSAGES,
  MESSAGE_SENDERS,
  NAMES,
  NAME_BYTES,
  PACKED,
  SENDERS,
  TABLE_BYTES,
  TABLE_PLACES,
  UNKNOWN,
  WINDOW,
} from './layout';
import { beginLinks, forgetLinks, hasRoomForLinks, links } from './links';
import { commitUnknown, forgetSenders, hasE2eeSender, hasSenderName, hasTimestampMs, identify, message } from './message';
import { forget, hasRoom, numberOf } from './names';
import { datedCount, firstInstant, lastInstant, packColumn } from './pack';
import {
  AFTER,
  BEGIN,
  DONE,
  END,
  MEMBER,
  MESSAGE,
  begin,
  decline,
  end,
  fail,
  final,
  full,
  more,
  outcome,
} from './state';
import { space } from './tokens';
import { anyUnknown, countUnknown, forgetUnknown, typeOf } from './unknown';
import { key, keyNumber, resumeThread, saveThread, startThread, value } from './value';

export { cut } from './cut';
export { anyUnknown, datedCount, firstInstant, lastInstant };

/** Places in memory, for the caller. */
export const window: usize = WINDOW;
export const keys: usize = KEYS;
export const senders: usize = SENDERS;
export const hosts: usize = HOSTS;
export const tablePlaces: usize = TABLE_PLACES;
export const tableBytes: usize = TABLE_BYTES;
export const instants: usize = INSTANTS;
export const messageSenders: usize = MESSAGE_SENDERS;
export const identities: usize = IDENTITIES;
export const packed: usize = PACKED;
export const linkColumns: usize = LINK_COLUMNS;
export const unknown: usize = UNKNOWN;
export const names: u32 = NAMES;

/** Rows of the columns since they were last taken. */
export let messageCount: u32 = 0;
/** Links that the last call has found. */
export let linkCount: u32 = 0;
/** From where in the window the next call goes on. */
export let resume: u32 = 0;
/** Where values of the thread stand in the window, if the last call met them; else 0. */
export let participantsStart: u32 = 0;
export let participantsEnd: u32 = 0;
export let titleStart: u32 = 0;
export let titleEnd: u32 = 0;
export let threadNameStart: u32 = 0;
export let threadNameEnd: u32 = 0;
/** What any message of the file had: 1 `sender_name` or `timestamp_ms`, 2 `senderName`. */
export let seenInMessages: u32 = 0;
/** Whether there was a list of messages. */
export let hasMessages = false;

let state = BEGIN;

/** Registers a key, before any file is scanned. @param known bits of KNOWN_IN_MESSAGE and KNOWN_IN_THREAD */
export function registerKey(length: u32, known: u32): i32 {
  const number = numberOf(KEYS, WINDOW, length);
  store<u8>(KNOWN + number, <u8>known);
  return number;
}

/** Packs the instants of the rows; how many bytes that takes, -1 when they are in no order. */
export function pack(): i32 {
  return packColumn(messageCount);
}

/** Begins a new file. @param withIdentities whether the contents' identities are asked for */
export function startFile(withIdentities: bool): void {
  identify(withIdentities);
  state = BEGIN;
  seenInMessages = 0;
  hasMessages = false;
  messageCount = 0;
  forgetUnknown();
  forgetSenders();
  startThread();
}

/** The rows are taken; the numbers of senders begin anew. */
export function forgetRows(): void {
  messageCount = 0;
  forgetSenders();
}

/** Empties the table of hosts when it is half full, and says whether: their numbers begin anew. Else they are kept, for all files. */
export function forgetHosts(): bool {
  if (load<u32>(HOSTS) < NAMES / 2 && load<u32>(HOSTS, 4) < <u32>(NAME_BYTES / 2)) return false;
  forget(HOSTS);
  return true;
}

/** Scans the bytes from one place in the window to another. @param last whether the file ends there */
export function scan(from: u32, to: u32, last: bool): i32 {
  begin(WINDOW + to, last);
  linkCount = 0;
  participantsStart = 0;
  titleStart = 0;
  threadNameStart = 0;
  forgetLinks();
  let p = WINDOW + from;
  resume = from;
  while (outcome == DONE) {
    switch (state) {
      case BEGIN:
        p = openThread(p);
        break;
      case MEMBER:
        p = member(p);
        break;
      case MESSAGE:
        p = element(p);
        break;
      case AFTER:
        p = afterMessages(p);
        break;
      default:
        p = space(p);
        resume = <u32>(p - WINDOW);
        if (p != end) decline();
        else if (!final) more();
        return outcome;
    }
    if (p == 0) break;
    resume = <u32>(p - WINDOW);
  }
  return outcome;
}

function openThread(p: usize): usize {
  p = space(p);
  if (load<u8>(p) != 0x7b) return fail(p);
  p = space(p + 1);
  // An object without members is no thread.
  if (load<u8>(p) != 0x22) return fail(p);
  state = MEMBER;
  return p;
}

function member(p: usize): usize {
  resumeThread();
  p = key(space(p));
  if (p == 0) return 0;
  const number = keyNumber;
  const first = load<u8>(p);
  if (number == MESSAGES_KEY) {
    if (first != 0x5b) return fail(p);
    p = space(p + 1);
    const isEmpty = load<u8>(p) == 0x5d;
    if (!isEmpty && load<u8>(p) != 0x7b) return fail(p);
    saveThread();
    hasMessages = true;
    state = isEmpty ? AFTER : MESSAGE;
    return isEmpty ? p + 1 : p;
  }
  const start = <u32>(p - WINDOW);
  p = value(p, 1);
  if (p == 0) return 0;
  const to = <u32>(p - WINDOW);
  p = space(p);
  const after = load<u8>(p);
  if (after != 0x2c && after != 0x7d) return fail(p);
  if (number == PARTICIPANTS) {
    participantsStart = start;
    participantsEnd = to;
  } else if (number == TITLE) {
    titleStart = start;
    titleEnd = to;
  } else if (number == THREAD_NAME) {
    threadNameStart = start;
    threadNameEnd = to;
  } else if ((load<u8>(KNOWN + number) & KNOWN_IN_THREAD) == 0) countUnknown(0, typeOf(first), number);
  saveThread();
  state = after == 0x2c ? MEMBER : END;
  return p + 1;
}

function element(p: usize): usize {
  beginLinks(messageCount, linkCount);
  if (messageCount == MESSAGES || !hasRoomForLinks() || !hasRoom(SENDERS)) return full();
  resumeThread();
  p = space(p);
  if (load<u8>(p) != 0x7b) return fail(p);
  p = message(p + 1, messageCount);
  if (p == 0) return 0;
  p = space(p);
  const after = load<u8>(p);
  if (after != 0x2c && after != 0x5d) return fail(p);
  commitUnknown();
  if (hasSenderName || hasTimestampMs) seenInMessages |= 1;
  if (hasE2eeSender) seenInMessages |= 2;
  messageCount++;
  linkCount = links;
  state = after == 0x2c ? MESSAGE : AFTER;
  return p + 1;
}

function afterMessages(p: usize): usize {
  p = space(p);
  const after = load<u8>(p);
  if (after != 0x2c && after != 0x7d) return fail(p);
  state = after == 0x2c ? MEMBER : END;
  return p + 1;
}
