// The scanner in WebAssembly as this program sees it: a window to lay bytes into, and what was found in them.

import type { JsonType } from '../../model/export.ts';
import { MessageColumns, type MessageCollector } from '../thread/collector.ts';
import { hostsIn } from '../thread/links.ts';
import type { UnknownKeyCount } from '../thread/scan.ts';
import { scannerKeys } from './keys.ts';
import { startScanner, type ScannerExports, type WasmNumber } from './webassembly.ts';

/** What `scan` says. */
const outcomes = ['done', 'more', 'full', 'declined'] as const;
const jsonTypes: readonly JsonType[] = ['string', 'number', 'boolean', 'null', 'array', 'object'];
const levels = ['thread', 'message'] as const;

/** Zero bytes that the scanner needs behind the last byte. */
const padding = 128;
/** A message of Facebook's has some hundred bytes; one that does not fit into this many is left to the complete reader. */
const largestWindow = 32 * 2 ** 20;

/** Members of the thread that are looked at, as JSON. */
export interface ThreadMembers {
  participants?: string;
  title?: string;
  threadName?: string;
}

/** One scanner reads one file at a time; it forgets a file when the next begins. */
export class Scanner {
  /** For the collector of the file that is being read. */
  readonly columns = new MessageColumns();
  readonly #wasm: ScannerExports;
  #bytes: Uint8Array;
  #windowBytes: number;
  /** Bytes in the window, and how many of them are dealt with. */
  #filled = 0;
  #done = 0;
  #messages: MessageCollector | null = null;
  #withIdentities = false;
  #senders = new Map<string, number>();
  #members: ThreadMembers = {};

  /** Null where this machine, or this Node, has no WebAssembly with SIMD. */
  static create(windowBytes: number): Scanner | null {
    const wasm = startScanner();
    return wasm === null ? null : new Scanner(wasm, windowBytes);
  }

  private constructor(wasm: ScannerExports, windowBytes: number) {
    this.#wasm = wasm;
    this.#windowBytes = windowBytes;
    this.#bytes = this.#grow();
    const encoder = new TextEncoder();
    for (const { key, known } of scannerKeys) {
      const bytes = encoder.encode(key);
      this.#bytes.set(bytes, this.#wasm.window.value);
      this.#wasm.registerKey(bytes.length, known);
    }
  }

  /** @param withIdentities whether the messages are to be told apart by sender and content */
  begin(messages: MessageCollector, withIdentities: boolean): void {
    this.#wasm.startFile(withIdentities ? 1 : 0);
    this.#filled = 0;
    this.#done = 0;
    this.#messages = messages;
    this.#withIdentities = withIdentities;
    this.#senders = new Map();
    this.#members = {};
  }

  /** Where the next bytes of the file belong, at least one. Valid until the next call. */
  room(): Uint8Array {
    const window = this.#wasm.window.value;
    if (this.#done > 0) {
      this.#bytes.copyWithin(window, window + this.#done, window + this.#filled);
      this.#filled -= this.#done;
      this.#done = 0;
    }
    return this.#bytes.subarray(window + this.#filled, window + this.#windowBytes);
  }

  /** Scans what is in the window, `length` bytes more than before. @param last whether the file ends there */
  advance(length: number, last: boolean): 'done' | 'more' | 'declined' {
    const wasm = this.#wasm;
    this.#filled += length;
    const end = wasm.window.value + this.#filled;
    this.#bytes.fill(0, end, end + padding);
    for (;;) {
      const outcome = outcomes[wasm.scan(this.#done, this.#filled, last ? 1 : 0)] ?? 'declined';
      if (outcome === 'declined') return outcome;
      this.#done = wasm.resume.value;
      this.#take();
      if (outcome === 'full') wasm.forgetNames();
      else if (outcome === 'done') return outcome;
      else return last || !this.#hasRoom() ? 'declined' : outcome;
    }
  }

  /** After the file: its senders as written, its members, and what else was seen. */
  get senders(): readonly string[] {
    return [...this.#senders.keys()];
  }

  get members(): ThreadMembers {
    return this.#members;
  }

  get hasMessages(): boolean {
    return this.#wasm.hasMessages.value !== 0;
  }

  get hasThreadKeys(): boolean {
    return (this.#wasm.seenInMessages.value & 1) !== 0;
  }

  get hasE2eeSender(): boolean {
    return (this.#wasm.seenInMessages.value & 2) !== 0;
  }

  unknownKeys(): readonly UnknownKeyCount[] {
    const { unknown, names, keys, anyUnknown } = this.#wasm;
    if (anyUnknown.value === 0) return [];
    const counts = new Uint32Array(
      this.#bytes.buffer,
      unknown.value,
      levels.length * jsonTypes.length * names.value,
    );
    const table = this.#table(keys.value);
    const found: UnknownKeyCount[] = [];
    for (const [place, count] of counts.entries()) {
      if (count === 0) continue;
      const key = table(place % names.value);
      const kind = Math.floor(place / names.value);
      const level = levels[Math.floor(kind / jsonTypes.length)] ?? 'message';
      found.push({ level, key, type: jsonTypes[kind % jsonTypes.length] ?? 'object', count });
    }
    return found;
  }

  /** Takes over what the last call found, before its place is used again. */
  #take(): void {
    const wasm = this.#wasm;
    const { buffer } = this.#bytes;
    const rows = wasm.messageCount.value;
    const messages = this.#messages;
    if (rows > 0 && messages !== null) {
      const first = messages.count;
      const numbers = this.#takeSenders();
      const senders = new Int32Array(buffer, wasm.messageSenders.value, rows);
      if (this.#withIdentities) renumber(senders, numbers);
      messages.addRows({
        instants: new Float64Array(buffer, wasm.instants.value, rows),
        senders,
        identities: new Uint32Array(buffer, wasm.identities.value, 2 * rows),
      });
      this.#takeLinks(messages, first);
    }
    this.#takeMember('participants', wasm.participantsStart, wasm.participantsEnd);
    this.#takeMember('title', wasm.titleStart, wasm.titleEnd);
    this.#takeMember('threadName', wasm.threadNameStart, wasm.threadNameEnd);
  }

  /** The numbers that the senders of the table have in the file: two spellings in JSON can be one name. */
  #takeSenders(): readonly number[] {
    const { senders } = this.#wasm;
    const count = new DataView(this.#bytes.buffer).getUint32(senders.value, true);
    const table = this.#table(senders.value);
    return Array.from({ length: count }, (_, number) => {
      const name = unescaped(table(number));
      const place = this.#senders.get(name) ?? this.#senders.size;
      this.#senders.set(name, place);
      return place;
    });
  }

  #takeLinks(messages: MessageCollector, firstRow: number): void {
    const { linkColumns, linkCount, hosts } = this.#wasm;
    const columns = new Int32Array(this.#bytes.buffer, linkColumns.value, 4 * linkCount.value);
    const table = this.#table(hosts.value);
    const names: string[] = [];
    for (let at = 0; at < columns.length; at += 4) {
      const row = firstRow + (columns[at] ?? 0);
      const number = columns[at + 1] ?? 0;
      if (number >= 0) {
        messages.addLink(row, (names[number] ??= table(number)));
        continue;
      }
      const text = unescaped(this.#text(columns[at + 2] ?? 0, columns[at + 3] ?? 0));
      for (const host of hostsIn(text)) messages.addLink(row, host);
    }
  }

  #takeMember(name: keyof ThreadMembers, start: WasmNumber, end: WasmNumber): void {
    if (start.value === 0) return;
    const window = this.#wasm.window.value;
    this.#members[name] = this.#text(window + start.value, window + end.value);
  }

  /** Names of a table by their numbers, as they stand in the JSON. */
  #table(table: number): (number: number) => string {
    const { tablePlaces, tableBytes } = this.#wasm;
    const view = new DataView(this.#bytes.buffer);
    return (number) => {
      const place = table + tablePlaces.value + 8 * number;
      const start = table + tableBytes.value + view.getUint32(place, true);
      return this.#text(start, start + view.getUint32(place + 4, true));
    };
  }

  #text(start: number, end: number): string {
    return Buffer.from(this.#bytes.buffer, start, end - start).toString('utf8');
  }

  /** Makes room in a window that is full of one message; false when it would grow too large. */
  #hasRoom(): boolean {
    if (this.#done > 0 || this.#filled < this.#windowBytes) return true;
    if (2 * this.#windowBytes > largestWindow) return false;
    this.#windowBytes *= 2;
    this.#bytes = this.#grow();
    return true;
  }

  #grow(): Uint8Array {
    const { memory, window } = this.#wasm;
    const needed = window.value + this.#windowBytes + padding - memory.buffer.byteLength;
    if (needed > 0) memory.grow(Math.ceil(needed / 65536));
    return new Uint8Array(memory.buffer);
  }
}

/** Each row's number in the table becomes its number in the file; the column is written anew by the next call. */
function renumber(senders: Int32Array, numbers: readonly number[]): void {
  for (let row = 0; row < senders.length; row += 1) senders[row] = numbers[senders[row] ?? -1] ?? -1;
}

/** The text of a string as it stands in the JSON, without its quotes. */
function unescaped(written: string): string {
  return written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
}
