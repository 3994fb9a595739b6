// The scanner in WebAssembly as this program sees it: a window to lay bytes into, and what was found in them.

import type { JsonType } from '../../model/export.ts';
import { MessageCollector, MessageColumns } from '../threads/collector.ts';
import { hostsIn, normaliseHost } from '../threads/links.ts';
import { NumberedNames } from '../threads/numbered-names.ts';
import type { ScannedMessages, UnknownKeyCount } from '../threads/scan.ts';
import { WasmMemory } from '../../wasm/memory.ts';
import { startWasm, type WasmExports, type WasmNumber } from '../../wasm/webassembly.ts';
import { scannerKeys } from './keys.ts';

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
  readonly #wasm: WasmExports;
  readonly #memory: WasmMemory;
  readonly #window: number;
  #windowBytes: number;
  /** Bytes in the window, and how many of them are dealt with. */
  #filled = 0;
  #done = 0;
  readonly #columns = new MessageColumns();
  #messages = new MessageCollector(false, this.#columns);
  #withIdentities = false;
  #senders = new NumberedNames();
  #members: ThreadMembers = {};
  /** Of the hosts by their numbers in the scanner's table, which is kept from file to file: their names, and their numbers in this file. */
  #hostNames: string[] = [];
  #hostNumbers: number[] = [];

  /** Null where this machine, or this Node, has no WebAssembly with SIMD. */
  static create(windowBytes: number): Scanner | null {
    const wasm = startWasm();
    const scanner = wasm === null ? null : new Scanner(wasm, windowBytes);
    return scanner !== null && scanner.#begins() ? scanner : null;
  }

  private constructor(wasm: WasmExports, windowBytes: number) {
    this.#wasm = wasm;
    this.#memory = new WasmMemory(wasm);
    this.#window = wasm.window.value;
    this.#windowBytes = windowBytes;
  }

  /** False where there is no room for the window. */
  #begins(): boolean {
    if (!this.#memory.grow(this.#window + this.#windowBytes + padding)) return false;
    for (const { key, known } of scannerKeys) {
      const length = this.#memory.bytes.write(key, this.#window);
      this.#wasm.registerKey(length, known);
    }
    return true;
  }

  /** Whether its table of keys, which is never emptied, has room for those of many more files. */
  get hasRoomForKeys(): boolean {
    return this.#memory.nameCount(this.#wasm.keys.value) < this.#wasm.names.value / 2;
  }

  /** @param withIdentities whether the messages are to be told apart by sender and content */
  begin(withIdentities: boolean): void {
    this.#wasm.startFile(withIdentities ? 1 : 0);
    this.#filled = 0;
    this.#done = 0;
    this.#messages = new MessageCollector(withIdentities, this.#columns);
    this.#withIdentities = withIdentities;
    this.#senders = new NumberedNames();
    this.#members = {};
    if (this.#hostNumbers.length > 0) this.#hostNumbers = [];
    if (this.#wasm.forgetHosts() !== 0) this.#hostNames = [];
  }

  /** Where the next bytes of the file belong, at least one. Valid until the next call. */
  room(): Uint8Array {
    const window = this.#window;
    const { octets } = this.#memory;
    if (this.#done > 0) {
      octets.copyWithin(window, window + this.#done, window + this.#filled);
      this.#filled -= this.#done;
      this.#done = 0;
    }
    return octets.subarray(window + this.#filled, window + this.#windowBytes);
  }

  /** Scans what is in the window, `length` bytes more than before. @param last whether the file ends there */
  advance(length: number, last: boolean): 'done' | 'more' | 'declined' {
    const wasm = this.#wasm;
    this.#filled += length;
    const end = this.#window + this.#filled;
    this.#memory.octets.fill(0, end, end + padding);
    for (;;) {
      const outcome = outcomes[wasm.scan(this.#done, this.#filled, last ? 1 : 0)] ?? 'declined';
      if (outcome === 'declined') return outcome;
      this.#done = wasm.resume.value;
      this.#takeLinks();
      this.#takeMembers();
      if (outcome === 'full') this.#makeRoom();
      else if (outcome === 'done') return outcome;
      else return last || !this.#hasRoom() ? 'declined' : outcome;
    }
  }

  /** After the file: its messages. To be asked once, before the senders. */
  finish(): ScannedMessages {
    const { packed } = this.#wasm;
    const rows = this.#rows;
    if (this.#withIdentities || this.#messages.count > 0) {
      this.#takeRows();
      return this.#messages.finish();
    }
    this.#takeSenders();
    const instants = this.#memory.doubles(this.#wasm.instants.value, rows);
    const length = this.#wasm.pack();
    if (length < 0) {
      this.#addRows(rows);
      return this.#messages.finish();
    }
    const { datedCount, firstInstant, lastInstant } = this.#wasm;
    const isEmpty = datedCount.value === 0;
    return this.#messages.finishPacked(instants, {
      length: datedCount.value,
      first: isEmpty ? null : firstInstant.value,
      last: isEmpty ? null : lastInstant.value,
      steps: [this.#memory.copy(packed.value, packed.value + length)],
    });
  }

  /** Of the whole file, as written. */
  get senders(): readonly string[] {
    return this.#senders.list();
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
    const counts = this.#memory.words(unknown.value, levels.length * jsonTypes.length * names.value);
    const found: UnknownKeyCount[] = [];
    for (const [place, count] of counts.entries()) {
      if (count === 0) continue;
      const key = this.#memory.name(keys.value, place % names.value);
      const kind = Math.floor(place / names.value);
      const level = levels[Math.floor(kind / jsonTypes.length)] ?? 'message';
      found.push({ level, key, type: jsonTypes[kind % jsonTypes.length] ?? 'object', count });
    }
    return found;
  }

  /** In the scanner's columns. */
  get #rows(): number {
    return this.#wasm.messageCount.value;
  }

  /** A column or a table is full. */
  #makeRoom(): void {
    this.#takeRows();
    this.#wasm.forgetRows();
  }

  #takeRows(): void {
    const numbers = this.#takeSenders();
    const rows = this.#rows;
    if (this.#withIdentities) {
      renumber(this.#memory.signedWords(this.#wasm.messageSenders.value, rows), numbers);
    }
    this.#addRows(rows);
  }

  #addRows(rows: number): void {
    const { instants, messageSenders, identities } = this.#wasm;
    const memory = this.#memory;
    this.#messages.addRows({
      instants: memory.doubles(instants.value, rows),
      senders: memory.signedWords(messageSenders.value, rows),
      identities: memory.words(identities.value, 2 * rows),
    });
  }

  /** The numbers that the senders of the table have in the file: two spellings in JSON can be one name. */
  #takeSenders(): readonly number[] {
    const table = this.#wasm.senders.value;
    const numbers: number[] = [];
    for (let number = 0; number < this.#memory.nameCount(table); number += 1) {
      numbers.push(this.#senders.numberOf(unescaped(this.#memory.name(table, number)), true));
    }
    return numbers;
  }

  /** Those of the last call, before the window moves: some are texts that stand in it. */
  #takeLinks(): void {
    const links = this.#wasm.linkCount.value;
    if (links === 0) return;
    const messages = this.#messages;
    const memory = this.#memory;
    const firstRow = messages.count;
    const columns = this.#wasm.linkColumns.value;
    for (let at = columns; at < columns + 16 * links; at += 16) {
      const row = firstRow + memory.word(at);
      const number = memory.signed(at + 4);
      if (number >= 0) {
        messages.addLink(row, this.#hostNumbers[number] ?? this.#numberHost(number));
        continue;
      }
      const text = unescaped(memory.text(memory.word(at + 8), memory.word(at + 12)));
      for (const host of hostsIn(text)) messages.addLink(row, messages.hostNumber(normaliseHost(host)));
    }
  }

  #numberHost(number: number): number {
    const name = (this.#hostNames[number] ??= normaliseHost(
      this.#memory.name(this.#wasm.hosts.value, number),
    ));
    return (this.#hostNumbers[number] = this.#messages.hostNumber(name, true));
  }

  #takeMembers(): void {
    const wasm = this.#wasm;
    this.#takeMember('participants', wasm.participantsStart, wasm.participantsEnd);
    this.#takeMember('title', wasm.titleStart, wasm.titleEnd);
    this.#takeMember('threadName', wasm.threadNameStart, wasm.threadNameEnd);
  }

  #takeMember(name: keyof ThreadMembers, start: WasmNumber, end: WasmNumber): void {
    if (start.value === 0) return;
    this.#members[name] = this.#memory.text(this.#window + start.value, this.#window + end.value);
  }

  /** Makes room in a window that is full of one message; false when it would grow too large. */
  #hasRoom(): boolean {
    if (this.#done > 0 || this.#filled < this.#windowBytes) return true;
    const bytes = 2 * this.#windowBytes;
    if (bytes > largestWindow || !this.#memory.grow(this.#window + bytes + padding)) return false;
    this.#windowBytes = bytes;
    return true;
  }
}

/** Each row's number in the table becomes its number in the file; the column is written anew from the next row on. */
function renumber(senders: Int32Array, numbers: readonly number[]): void {
  for (let row = 0; row < senders.length; row += 1) senders[row] = numbers[senders[row] ?? -1] ?? -1;
}

/** The text of a string as it stands in the JSON, without its quotes. */
function unescaped(written: string): string {
  return written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
}
