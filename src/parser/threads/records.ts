// The messages of a thread as parsed JSON, record by record: the complete reader's way, which knows every oddity.

import { isRecord, jsonType, type JsonRecord } from '../file-context.ts';
import type { DocumentNote } from '../json/document.ts';
import { repairText } from '../text-repair.ts';
import { readTime, type TimeUnit } from '../time.ts';
import { MessageCollector } from './collector.ts';
import { identityOf, type Identity } from './identity.ts';
import { attachmentKeys, messageKeys, threadKeys } from './keys.ts';
import { hostsIn, normaliseHost } from './links.ts';
import { NumberedNames, ownCopy } from './numbered-names.ts';
import type { ScanOutcome, ThreadFileScan, UnknownKeyCount } from './scan.ts';

const noIdentity: Identity = [0, 0];

/** Takes the records of one file in their order, then the thread around them. */
export class ThreadRecords {
  readonly #withRows: boolean;
  readonly #messages: MessageCollector;
  readonly #senders = new NumberedNames();
  readonly #unknown = new UnknownCounts();
  readonly #notes = new Map<DocumentNote['code'], DocumentNote>();
  #place = 0;
  #hasE2eeSender = false;
  #hasThreadKeys = false;

  constructor(withRows: boolean) {
    this.#withRows = withRows;
    this.#messages = new MessageCollector(withRows);
  }

  message(record: unknown): void {
    const place = this.#place;
    this.#place += 1;
    if (!isRecord(record)) {
      this.#note('record-not-an-object', `/messages/${place}`);
      return;
    }
    this.#hasE2eeSender ||= hasE2eeSender(record);
    this.#hasThreadKeys ||= hasThreadKeys(record);
    this.#unknown.count('message', record, messageKeys);
    const row = this.#messages.count;
    this.#messages.add(
      this.#instantOf(record, place),
      this.#senderOf(record),
      this.#withRows ? identityOfRecord(record) : noIdentity,
    );
    for (const text of linkTexts(record)) {
      for (const host of hostsIn(text)) {
        this.#messages.addLink(row, this.#messages.hostNumber(normaliseHost(host)));
      }
    }
  }

  /** @param thread the object that holds the messages; they themselves need no longer be in it */
  finish(thread: JsonRecord, outcome: ScanOutcome, notes: readonly DocumentNote[]): ThreadFileScan {
    this.#unknown.count('thread', thread, threadKeys);
    return {
      shape: this.#shapeOf(thread),
      outcome,
      participants: participantsOf(thread['participants']),
      title: titleOf(thread),
      senders: this.#senders.list(),
      messages: this.#messages.finish(),
      unknownKeys: this.#unknown.list(),
      notes: [...notes, ...this.#notes.values()],
    };
  }

  #shapeOf(thread: JsonRecord): ThreadFileScan['shape'] {
    if (this.#hasE2eeSender || (!this.#hasThreadKeys && isE2eeThread(thread))) return 'e2ee-thread';
    const isThread =
      Array.isArray(thread['participants']) ||
      'thread_path' in thread ||
      'title' in thread ||
      this.#hasThreadKeys;
    return isThread ? 'thread' : 'other';
  }

  #senderOf(record: JsonRecord): number {
    const name = record['sender_name'] ?? record['senderName'];
    return typeof name === 'string' ? this.#senders.numberOf(name) : -1;
  }

  /** NaN = undated. */
  #instantOf(record: JsonRecord, place: number): number {
    const { time, unit, field } = timeOf(record);
    const { instant, oddities } = readTime(time, unit);
    // Facebook's 0 is a known "unknown"; a field that is not there at all is odd.
    if (field === null) this.#note('timestamp-missing', `/messages/${place}`);
    else for (const oddity of oddities) this.#note(oddity, `/messages/${place}/${field}`);
    return instant ?? NaN;
  }

  #note(code: DocumentNote['code'], pointer: string): void {
    const before = this.#notes.get(code);
    this.#notes.set(code, { code, pointer: before?.pointer ?? pointer, count: (before?.count ?? 0) + 1 });
  }
}

function hasE2eeSender(message: JsonRecord): boolean {
  return 'senderName' in message;
}

function hasThreadKeys(message: JsonRecord): boolean {
  return 'sender_name' in message || 'timestamp_ms' in message;
}

/** Whether it is read as a conversation of an end-to-end-encrypted download: as its messages say, else as it says itself. */
export function isReadAsE2ee(thread: JsonRecord): boolean {
  const list = thread['messages'];
  const messages = Array.isArray(list) ? list.filter(isRecord) : [];
  return messages.some(hasE2eeSender) || (!messages.some(hasThreadKeys) && isE2eeThread(thread));
}

/** The end-to-end-encrypted download names participants by text, and its senders in another case. */
export function isE2eeThread(thread: JsonRecord): boolean {
  const participants = thread['participants'];
  return (
    'threadName' in thread ||
    (Array.isArray(participants) && participants.some((entry) => typeof entry === 'string'))
  );
}

/**
 * Whether it is a thread whose messages are lost: `messages` is there and no list, or is not there though participants are
 * named, and the thread itself, as in an end-to-end-encrypted download. Participants alone could be those of anything.
 */
export function lacksMessages(thread: JsonRecord): boolean {
  if (Array.isArray(thread['messages'])) return false;
  const hasParticipants = Array.isArray(thread['participants']);
  if ('messages' in thread) return hasParticipants || 'threadName' in thread;
  return hasParticipants && 'threadName' in thread;
}

/** @param areOwn whether the texts in it are known to be cut out of nothing */
export function participantsOf(list: unknown, areOwn = false): readonly string[] {
  const names: string[] = [];
  if (!Array.isArray(list)) return names;
  for (const entry of list as readonly unknown[]) {
    const name = isRecord(entry) ? entry['name'] : entry;
    if (typeof name === 'string') names.push(areOwn ? name : ownCopy(name));
  }
  return names;
}

export function titleOf(thread: JsonRecord, isOwn = false): string | null {
  const title = thread['title'] ?? thread['threadName'];
  if (typeof title !== 'string') return null;
  return isOwn ? title : ownCopy(title);
}

interface WrittenTime {
  readonly time: unknown;
  readonly unit: TimeUnit;
  /** Name of the field that was there; null when none was. */
  readonly field: string | null;
}

/** `timestamp_ms`; in spring 2018 `timestamp` in seconds; in the end-to-end-encrypted download `timestamp` in milliseconds. */
function timeOf(record: JsonRecord): WrittenTime {
  if (record['timestamp_ms'] !== undefined) {
    return { time: record['timestamp_ms'], unit: 'milliseconds', field: 'timestamp_ms' };
  }
  if (record['timestamp'] === undefined) return { time: undefined, unit: 'milliseconds', field: null };
  const unit = 'senderName' in record || 'text' in record ? 'milliseconds' : 'seconds';
  return { time: record['timestamp'], unit, field: 'timestamp' };
}

/**
 * The text and the file names of attachments, repaired: one part may be as Facebook mis-wrote it, and another as somebody repaired
 * it. Not the other keys, which come and go between layouts, nor reactions, which
 * others add later; nor the folders of attachments, which moved.
 */
function identityOfRecord(record: JsonRecord): Identity {
  const text = record['content'] ?? record['text'];
  const names = attachmentKeys.flatMap((key) => {
    const list = record[key];
    return Array.isArray(list) ? list.map(attachmentName) : [];
  });
  return identityOf(
    typeof text === 'string' ? repairText(text).text : '',
    names,
    attachmentName(record['sticker']),
  );
}

function attachmentName(attachment: unknown): string {
  const uri = isRecord(attachment) ? attachment['uri'] : undefined;
  return typeof uri === 'string' ? repairText(uri.slice(uri.lastIndexOf('/') + 1)).text : '';
}

function linkTexts(record: JsonRecord): readonly string[] {
  const share = record['share'];
  const texts = [isRecord(share) ? share['link'] : undefined, record['content'], record['text']];
  return texts.filter((text) => typeof text === 'string');
}

class UnknownCounts {
  readonly #ids = new NumberedNames();
  readonly #counts: (Omit<UnknownKeyCount, 'key'> & { count: number })[] = [];

  count(level: UnknownKeyCount['level'], record: JsonRecord, known: ReadonlySet<string>): void {
    for (const key of Object.keys(record)) {
      if (known.has(key)) continue;
      const type = jsonType(record[key]);
      const place = this.#ids.numberOf(`${level}\0${type}\0${key}`);
      (this.#counts[place] ??= { level, type, count: 0 }).count += 1;
    }
  }

  list(): readonly UnknownKeyCount[] {
    const ids = this.#ids.list();
    return this.#counts.map((count, place) => ({
      ...count,
      // What stands before it in the id.
      key: (ids[place] ?? '').slice(count.level.length + count.type.length + 2),
    }));
  }
}
