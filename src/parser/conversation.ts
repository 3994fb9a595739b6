// Makes one conversation of its files: each message once, however many sources hold it.

import type { Conversation, SharedLink } from '../model/export.ts';
import { compareText } from '../model/order.ts';
import type { Instant } from '../model/span.ts';
import type { ListedThread } from './inventory.ts';
import { messageTimes, type MessageTimes } from './message-times.ts';
import type { Reading } from './reading.ts';
import { repairText, repairWhole } from './text-repair.ts';
import type { ReadThreadFile } from './thread-files.ts';

/** A file as it goes into the conversation: repaired names, read times. */
interface ThreadPart {
  readonly title: string | null;
  readonly participants: readonly string[];
  readonly senders: readonly string[];
  readonly times: MessageTimes;
  readonly scan: Extract<ReadThreadFile, { status: 'read' }>['scan'];
}

/** What the messages of a conversation come to. */
interface Messages {
  readonly count: number;
  readonly instants: Float64Array;
  readonly links: readonly SharedLink[];
}

export function buildConversation(
  thread: ListedThread,
  sources: readonly (readonly ReadThreadFile[])[],
  reading: Reading,
): Conversation {
  const parts = sources.map((results) =>
    results.flatMap((result) => (result.status === 'read' ? [readPart(result, reading)] : [])),
  );
  const all = parts.flat();
  const messages = parts.length === 1 ? gather(all) : joinSources(parts);
  return {
    id: thread.conversation,
    section: all.some((part) => part.scan.shape === 'e2ee-thread') ? 'e2ee' : thread.section,
    title: all.map((part) => part.title).find((title) => title !== null && title !== '') ?? null,
    people: peopleIn(all),
    messages: messages.count,
    instants: messages.instants,
    links: messages.links,
  };
}

function readPart(
  { listed, scan }: Extract<ReadThreadFile, { status: 'read' }>,
  reading: Reading,
): ThreadPart {
  let partially = 0;
  const repaired = (written: string): string => {
    // The end-to-end-encrypted download is written correctly: see repairWhole.
    if (scan.shape === 'e2ee-thread') return repairWhole(written);
    const { text, repair } = repairText(written);
    if (repair === 'partially-repaired') partially += 1;
    return text;
  };
  const part = {
    title: scan.title === null ? null : repaired(scan.title),
    participants: scan.participants.map(repaired),
    senders: scan.senders.map(repaired),
    times: messageTimes(scan.messages),
    scan,
  };
  if (partially > 0) reading.diagnostics.report('text-partially-repaired', listed.file, null, partially);
  for (const { code, pointer, count } of part.times.notes) {
    reading.diagnostics.report(code, listed.file, pointer, count);
  }
  return part;
}

/** Distinct names, sorted; without empty ones. */
function peopleIn(parts: readonly ThreadPart[]): readonly string[] {
  const names = new Set(parts.flatMap((part) => [...part.participants, ...part.senders]));
  names.delete('');
  return [...names].sort(compareText);
}

/** Of one source every record counts. */
function gather(parts: readonly ThreadPart[]): Messages {
  const count = parts.reduce((sum, part) => sum + part.scan.messages.length, 0);
  const instants = new Float64Array(count);
  const links: SharedLink[] = [];
  let dated = 0;
  for (const { scan, times } of parts) {
    for (const [index, { hosts }] of scan.messages.entries()) {
      const at = times.instants[index] ?? NaN;
      if (Number.isNaN(at)) continue;
      instants[dated] = at;
      dated += 1;
      for (const host of hosts) links.push({ host, at });
    }
  }
  return { count, instants: instants.slice(0, dated).sort(), links };
}

/** One message as a key that two sources share, with what hangs on it. */
interface KeyedMessage {
  /** NaN = undated. */
  readonly instant: Instant;
  readonly hosts: readonly string[];
  /** How often it stands in the source that holds it most often. */
  copies: number;
}

/**
 * Sources are joined as multisets of (instant, sender, content): a message that two sources share counts once, one that
 * stands twice in a source counts twice.
 */
function joinSources(sources: readonly (readonly ThreadPart[])[]): Messages {
  const joined = new Map<string, KeyedMessage>();
  for (const parts of sources) {
    for (const [key, message] of keyedMessages(parts)) {
      const before = joined.get(key);
      if (before === undefined) joined.set(key, message);
      else before.copies = Math.max(before.copies, message.copies);
    }
  }
  const instants: Instant[] = [];
  const links: SharedLink[] = [];
  let count = 0;
  for (const { instant, hosts, copies } of joined.values()) {
    count += copies;
    if (Number.isNaN(instant)) continue;
    for (let copy = 0; copy < copies; copy += 1) {
      instants.push(instant);
      for (const host of hosts) links.push({ host, at: instant });
    }
  }
  return { count, instants: Float64Array.from(instants).sort(), links };
}

function keyedMessages(parts: readonly ThreadPart[]): Map<string, KeyedMessage> {
  const messages = new Map<string, KeyedMessage>();
  for (const { scan, times, senders } of parts) {
    for (const [index, { sender, content, hosts }] of scan.messages.entries()) {
      const instant = times.instants[index] ?? NaN;
      const key = `${instant}\0${content}\0${senders[sender] ?? ''}`;
      const before = messages.get(key);
      if (before === undefined) messages.set(key, { instant, hosts, copies: 1 });
      else before.copies += 1;
    }
  }
  return messages;
}
