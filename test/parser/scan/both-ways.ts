// One file read the fast way and the complete way, in a form in which equal readings are equal.

import type { EntryReader, SourceEntry } from '../../../src/input/source.ts';
import { unpackInstants } from '../../../src/model/instants.ts';
import { readWholeThread } from '../../../src/parser/json/thread-file.ts';
import { scanAtOnce, scanChunks } from '../../../src/parser/scan/scan-thread.ts';
import { Scanner } from '../../../src/parser/scan/scanner.ts';
import type { ScannedMessages, ThreadFileScan } from '../../../src/parser/threads/scan.ts';

/** How the bytes come: at once, so many at a time, or in chunks of these lengths and one more. */
export type Delivery = 'at-once' | { readonly read: number } | { readonly chunks: readonly number[] };

export function entryOf(bytes: Uint8Array, delivery: Delivery = 'at-once'): SourceEntry {
  return {
    path: 'message_1.json',
    size: bytes.length,
    async *chunks() {
      let start = 0;
      for (const length of lengthsOf(bytes, delivery)) {
        if (start >= bytes.length) return;
        yield bytes.subarray(start, start + length);
        start += length;
      }
    },
    open: () => (delivery === 'at-once' ? reader(bytes) : null),
    place: () => null,
  };
}

function lengthsOf(bytes: Uint8Array, delivery: Delivery): readonly number[] {
  if (delivery === 'at-once') return [bytes.length];
  if ('chunks' in delivery) return [...delivery.chunks, bytes.length];
  return Array.from({ length: Math.ceil(bytes.length / delivery.read) }, () => delivery.read);
}

function reader(bytes: Uint8Array): EntryReader {
  let done = 0;
  return {
    read(target) {
      const piece = bytes.subarray(done, done + target.length);
      target.set(piece);
      done += piece.length;
      return piece.length;
    },
    close() {},
  };
}

export function newScanner(windowBytes = 2 ** 16): Scanner {
  const scanner = Scanner.create(windowBytes);
  if (scanner === null)
    throw new Error('this Node has no WebAssembly with SIMD: the fast way cannot be tested');
  return scanner;
}

const shared = newScanner();

/** Null when the scanner leaves the file to the complete reader. */
export async function fast(
  bytes: Uint8Array,
  withRows: boolean,
  delivery: Delivery = 'at-once',
  scanner = shared,
): Promise<unknown> {
  const entry = entryOf(bytes, delivery);
  const atOnce = scanAtOnce(entry, withRows, scanner);
  const scan = atOnce === 'chunks' ? await scanChunks(entry, withRows, scanner) : atOnce;
  return scan === null ? null : comparable(scan);
}

export async function complete(bytes: Uint8Array, withRows: boolean): Promise<unknown> {
  return comparable(await readWholeThread(entryOf(bytes).chunks(), withRows));
}

/** Without the orders that do not matter. */
function comparable({ messages, unknownKeys, ...scan }: ThreadFileScan): unknown {
  const keys = unknownKeys.map(({ level, key, type, count }) => [level, key, type, count].join(' '));
  return {
    ...scan,
    unknownKeys: keys.sort(),
    messages: comparableMessages(messages),
  };
}

function comparableMessages(messages: ScannedMessages): unknown {
  if (messages.as === 'summary') {
    const { hosts, linkHosts, instants } = messages.links;
    const links = new Map<string, number[]>();
    for (const [link, host] of linkHosts.entries()) {
      const name = hosts[host] ?? '';
      links.set(name, [...(links.get(name) ?? []), instants[link] ?? NaN]);
    }
    return {
      count: messages.count,
      instants: [...unpackInstants(messages.instants)],
      links: Object.fromEntries(links),
    };
  }
  const { count, instants, senders, identities, hosts, linkRows, linkHosts } = messages;
  const links = [...linkRows].map((row, place) => `${row} ${hosts[linkHosts[place] ?? 0]}`);
  return { count, instants, senders, identities, links: links.sort() };
}
