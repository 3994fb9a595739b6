// Reads one message file into what the analysis needs: times, senders, hosts of links. No text leaves this file.

import { createHash } from 'node:crypto';
import type { JsonType } from '../../model/export.ts';
import { isRecord, jsonType, type JsonRecord } from '../file-context.ts';
import type { TimeUnit } from '../time.ts';
import { readDocument, type DocumentNote, type JsonDocument } from './document.ts';

export interface ThreadFileScan {
  /** `other`: valid JSON that is no thread. */
  readonly shape: 'thread' | 'e2ee-thread' | 'other';
  readonly outcome:
    | { readonly status: 'complete' }
    | {
        /** `partial`: the complete messages before the fault are there. */
        readonly status: 'partial' | 'unreadable';
        readonly code: Extract<JsonDocument, { status: 'unreadable' }>['code'];
        readonly pointer: string | null;
        readonly offset: number | null;
      };
  /** Names as written. */
  readonly participants: readonly string[];
  readonly title: string | null;
  /** Distinct names of senders as written. */
  readonly senders: readonly string[];
  readonly messages: readonly ScannedMessage[];
  readonly unknownKeys: readonly UnknownKeyCount[];
  readonly notes: readonly DocumentNote[];
}

export interface ScannedMessage {
  /** The time field's value as it stands in the file. */
  readonly time: unknown;
  readonly unit: TimeUnit;
  /** Name of the time field that was there; null when none was. */
  readonly timeField: string | null;
  /** Place in the list of its file. */
  readonly place: number;
  /** Place in `senders`; -1 when the message names none. */
  readonly sender: number;
  /** Equal for equal content; empty when it was not asked for. */
  readonly content: string;
  /** Hosts of links, each once. */
  readonly hosts: readonly string[];
}

export interface UnknownKeyCount {
  readonly level: 'thread' | 'message';
  readonly key: string;
  readonly type: JsonType;
  readonly count: number;
}

/** Keys of a thread seen in exports of 2018 to 2026. */
const threadKeys: ReadonlySet<string> = new Set([
  'participants',
  'messages',
  'title',
  'is_still_participant',
  'thread_type',
  'thread_path',
  'magic_words',
  'image',
  'joinable_mode',
  'is_pending',
  'threadName', // end-to-end-encrypted download
]);

/** Keys of a message seen in exports of 2018 to 2026. */
const messageKeys: ReadonlySet<string> = new Set([
  ...[
    'sender_name',
    'timestamp_ms',
    'timestamp',
    'content',
    'type',
    'share',
    'sticker',
    'reactions',
    'users',
    'ip',
  ],
  ...['photos', 'videos', 'audio_files', 'files', 'gifs', 'call_duration', 'missed', 'plan'],
  ...['is_unsent', 'is_taken_down', 'bumped_message_metadata', 'is_geoblocked_for_viewer'],
  ...['is_unsent_image_by_messenger_kid_parent', 'sender_id_INTERNAL'],
  // end-to-end-encrypted download
  ...['isUnsent', 'media', 'senderName', 'text'],
]);

/** Lists of attachments, each entry with a `uri`. */
const attachmentKeys = ['photos', 'videos', 'audio_files', 'files', 'gifs', 'media'] as const;

/**
 * @param options.contentHash whether messages must be told apart by their content, which costs time
 * @throws {EntryError} when the content cannot be read
 */
export async function scanThreadFile(
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly contentHash: boolean },
): Promise<ThreadFileScan> {
  const document = await readDocument(chunks);
  const value = document.status === 'read' ? document.value : document.partial;
  const thread = isRecord(value) && Array.isArray(value['messages']) ? value : null;
  const notes = [...document.notes];
  const outcome = outcomeOf(document, thread !== null);
  if (thread === null) return { ...nothing, outcome, notes };
  return { ...scanThread(thread, options.contentHash, notes), outcome, notes };
}

const nothing = {
  shape: 'other',
  participants: [],
  title: null,
  senders: [],
  messages: [],
  unknownKeys: [],
} as const;

function outcomeOf(document: JsonDocument, isThread: boolean): ThreadFileScan['outcome'] {
  if (document.status === 'read') return { status: 'complete' };
  const { code, pointer, offset } = document;
  return { status: isThread ? 'partial' : 'unreadable', code, pointer, offset };
}

function scanThread(
  thread: JsonRecord,
  contentHash: boolean,
  notes: DocumentNote[],
): Omit<ThreadFileScan, 'outcome' | 'notes'> {
  const list = thread['messages'];
  const records = Array.isArray(list) ? list : [];
  const senders = new Map<string, number>();
  const unknown = new UnknownCounts();
  unknown.count('thread', thread, threadKeys);
  const messages: ScannedMessage[] = [];
  for (const [place, record] of records.entries()) {
    if (!isRecord(record)) {
      notes.push({ code: 'record-not-an-object', pointer: `/messages/${place}`, count: 1 });
      continue;
    }
    unknown.count('message', record, messageKeys);
    const name = record['sender_name'] ?? record['senderName'];
    const sender = typeof name === 'string' ? (senders.get(name) ?? senders.size) : -1;
    if (typeof name === 'string') senders.set(name, sender);
    messages.push({
      ...timeOf(record),
      place,
      sender,
      content: contentHash ? digestOf(record) : '',
      hosts: hostsIn(record),
    });
  }
  return {
    shape: shapeOf(thread, records),
    participants: participantsOf(thread['participants']),
    title: titleOf(thread),
    senders: [...senders.keys()],
    messages,
    unknownKeys: unknown.list(),
  };
}

/** The end-to-end-encrypted download names participants by text, and its senders in another case. */
function shapeOf(thread: JsonRecord, records: readonly unknown[]): ThreadFileScan['shape'] {
  if ('threadName' in thread) return 'e2ee-thread';
  const participants = thread['participants'];
  if (Array.isArray(participants) && participants.some((entry) => typeof entry === 'string'))
    return 'e2ee-thread';
  if (records.some((record) => isRecord(record) && 'senderName' in record)) return 'e2ee-thread';
  const isThread =
    Array.isArray(participants) ||
    'thread_path' in thread ||
    'title' in thread ||
    records.some((record) => isRecord(record) && ('sender_name' in record || 'timestamp_ms' in record));
  return isThread ? 'thread' : 'other';
}

function participantsOf(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const name = isRecord(entry) ? entry['name'] : entry;
    return typeof name === 'string' ? [name] : [];
  });
}

function titleOf(thread: JsonRecord): string | null {
  const title = thread['title'] ?? thread['threadName'];
  return typeof title === 'string' ? title : null;
}

/** `timestamp_ms`; in spring 2018 `timestamp` in seconds; in the end-to-end-encrypted download `timestamp` in milliseconds. */
function timeOf(record: JsonRecord): Pick<ScannedMessage, 'time' | 'unit' | 'timeField'> {
  if (record['timestamp_ms'] !== undefined) {
    return { time: record['timestamp_ms'], unit: 'milliseconds', timeField: 'timestamp_ms' };
  }
  if (record['timestamp'] === undefined) return { time: undefined, unit: 'milliseconds', timeField: null };
  const unit = 'senderName' in record || 'text' in record ? 'milliseconds' : 'seconds';
  return { time: record['timestamp'], unit, timeField: 'timestamp' };
}

/**
 * What tells two messages of one sender and instant apart: the text, and the file names of attachments. Not the other keys,
 * which come and go between layouts, nor reactions, which others add later; nor the folders of attachments, which moved.
 */
function digestOf(record: JsonRecord): string {
  const text = record['content'] ?? record['text'];
  const names = attachmentKeys.flatMap((key) => {
    const list = record[key];
    return Array.isArray(list) ? list.map(attachmentName) : [];
  });
  const identity = JSON.stringify([
    typeof text === 'string' ? text : '',
    names,
    attachmentName(record['sticker']),
  ]);
  return createHash('sha256').update(identity).digest('base64');
}

function attachmentName(attachment: unknown): string {
  const uri = isRecord(attachment) ? attachment['uri'] : undefined;
  return typeof uri === 'string' ? uri.slice(uri.lastIndexOf('/') + 1) : '';
}

const linkHost = /https?:\/\/(?:[^/?#\s"'<>@]*@)?([^/?#\s"'<>:@]+)/gi;

function hostsIn(record: JsonRecord): readonly string[] {
  const share = record['share'];
  const texts = [isRecord(share) ? share['link'] : undefined, record['content'], record['text']];
  const hosts = new Set<string>();
  for (const text of texts) {
    if (typeof text !== 'string' || !text.includes('://')) continue;
    for (const [, host = ''] of text.matchAll(linkHost)) hosts.add(host.toLowerCase().replace(/\.+$/, ''));
  }
  return [...hosts];
}

class UnknownCounts {
  readonly #counts = new Map<string, UnknownKeyCount>();

  count(level: UnknownKeyCount['level'], record: JsonRecord, known: ReadonlySet<string>): void {
    for (const key of Object.keys(record)) {
      if (known.has(key)) continue;
      const type = jsonType(record[key]);
      const id = `${level}\0${type}\0${key}`;
      this.#counts.set(id, { level, key, type, count: (this.#counts.get(id)?.count ?? 0) + 1 });
    }
  }

  list(): readonly UnknownKeyCount[] {
    return [...this.#counts.values()];
  }
}
