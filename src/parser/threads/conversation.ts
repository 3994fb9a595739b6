// Makes one conversation of its files: each message once, however many sources hold it.

import type { Conversation } from '../../model/export.ts';
import { joinInstants, packInstants, type Instants } from '../../model/instants.ts';
import { compareText } from '../../model/order.ts';
import type { HostTimes } from './host-times.ts';
import type { ListedThread } from '../inventory/inventory.ts';
import { joinRows, type FileRows } from './joined-rows.ts';
import type { Reading } from '../reading.ts';
import { repairName, repairWhole } from '../text-repair.ts';
import type { ReadThreadFile } from './thread-files.ts';
import type { ThreadFileScan } from './scan.ts';

/** A file as it goes into the conversation: with repaired names. */
interface ThreadPart {
  readonly title: string | null;
  readonly participants: readonly string[];
  readonly senders: readonly string[];
  readonly scan: ThreadFileScan;
}

/** @param links takes the links of the conversation's messages */
export function buildConversation(
  thread: ListedThread,
  sources: readonly (readonly ReadThreadFile[])[],
  reading: Reading,
  links: HostTimes,
): Conversation {
  const parts = sources.map((results) =>
    results.flatMap((result) => (result.status === 'read' ? [readPart(result, reading)] : [])),
  );
  const all = parts.flat();
  return {
    id: thread.conversation,
    section: all.some((part) => part.scan.shape === 'e2ee-thread') ? 'e2ee' : thread.section,
    title: all.map((part) => part.title).find((title) => title !== null && title !== '') ?? null,
    people: peopleIn(all),
    ...(needsRows(thread) ? joinParts(parts, links) : gather(all, links)),
  };
}

/** Only where records could be there twice must they be told apart by sender and content. */
export function needsRows({ sources }: ListedThread): boolean {
  return sources.length > 1;
}

function readPart(
  { listed, scan }: Extract<ReadThreadFile, { status: 'read' }>,
  reading: Reading,
): ThreadPart {
  let partially = 0;
  const repaired = (written: string): string => {
    // The end-to-end-encrypted download is written correctly: see repairWhole.
    if (scan.shape === 'e2ee-thread') return repairWhole(written);
    const { text, repair } = repairName(written);
    if (repair === 'partially-repaired') partially += 1;
    return text;
  };
  const part = {
    title: scan.title === null ? null : repaired(scan.title),
    participants: scan.participants.map(repaired),
    senders: scan.senders.map(repaired),
    scan,
  };
  if (partially > 0) reading.diagnostics.report('text-partially-repaired', listed.file, null, partially);
  return part;
}

/** Distinct names, sorted; without empty ones. */
function peopleIn(parts: readonly ThreadPart[]): readonly string[] {
  const names = new Set<string>();
  for (const { participants, senders } of parts) {
    for (const name of participants) names.add(name);
    for (const name of senders) names.add(name);
  }
  names.delete('');
  return [...names].sort(compareText);
}

type Messages = Pick<Conversation, 'messages' | 'instants'>;

/** Of one source every record counts. */
function gather(parts: readonly ThreadPart[], links: HostTimes): Messages {
  let messages = 0;
  const lists: Instants[] = [];
  for (const { scan } of parts) {
    messages += scan.messages.count;
    if (scan.messages.as !== 'summary') continue;
    lists.push(scan.messages.instants);
    links.addAll(scan.messages.links);
  }
  return { messages, instants: joinInstants(lists) };
}

function joinParts(sources: readonly (readonly ThreadPart[])[], links: HostTimes): Messages {
  const rows = sources.map((parts) =>
    parts.flatMap(({ scan, senders }): FileRows[] =>
      scan.messages.as === 'rows' ? [{ rows: scan.messages, senders }] : [],
    ),
  );
  const { count, instants } = joinRows(rows, (host, at) => links.add(host, at));
  return { messages: count, instants: packInstants(instants) };
}
