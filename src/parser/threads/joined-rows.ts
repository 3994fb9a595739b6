// Joins the messages of a conversation that come from several sources: one that two sources share counts once.

import type { Instant } from '../../model/span.ts';
import type { ScannedMessages } from './scan.ts';

export type Rows = Extract<ScannedMessages, { readonly as: 'rows' }>;

/** The rows of one file, with the names of its senders as they are compared. */
export interface FileRows {
  readonly rows: Rows;
  readonly senders: readonly string[];
}

export interface JoinedMessages {
  /** Dated or not. */
  readonly count: number;
  /** Of the dated ones, ascending. */
  readonly instants: Float64Array;
}

/** One message as sources share it. */
interface Shared {
  /** How often it stands in the source that holds it most often. */
  copies: number;
  source: number;
  inSource: number;
  readonly hosts: readonly string[];
}

/**
 * Sources are joined as multisets of (instant, sender, content): of equal messages as many count as the source has that
 * has most of them.
 * @param onLink called for each dated link of the joined messages
 */
export function joinRows(
  sources: readonly (readonly FileRows[])[],
  onLink: (host: string, at: Instant) => void,
): JoinedMessages {
  const table = new JoinTable(sources);
  const order = table.order();
  const instants = new Float64Array(order.length);
  let count = 0;
  let dated = 0;
  for (let start = 0; start < order.length;) {
    const instant = table.instantOf(order[start] ?? 0);
    let end = start + 1;
    while (end < order.length && Object.is(table.instantOf(order[end] ?? 0), instant)) end += 1;
    for (const { copies, hosts } of table.shared(order.subarray(start, end))) {
      count += copies;
      if (Number.isNaN(instant)) continue;
      instants.fill(instant, dated, dated + copies);
      dated += copies;
      for (const host of hosts) for (let copy = 0; copy < copies; copy += 1) onLink(host, instant);
    }
    start = end;
  }
  return { count, instants: instants.slice(0, dated) };
}

/** All rows of all sources under one number each, in the order of the sources. */
class JoinTable {
  readonly #instants: Float64Array;
  readonly #senders: Int32Array;
  readonly #identities: Uint32Array;
  readonly #sources: Uint32Array;
  readonly #hosts = new Map<number, string[]>();
  #rows = 0;

  constructor(sources: readonly (readonly FileRows[])[]) {
    const count = sources.flat().reduce((sum, { rows }) => sum + rows.count, 0);
    this.#instants = new Float64Array(count);
    this.#senders = new Int32Array(count);
    this.#identities = new Uint32Array(2 * count);
    this.#sources = new Uint32Array(count);
    const names = new Map<string, number>();
    for (const [source, files] of sources.entries()) {
      for (const file of files) this.#add(file, source, names);
    }
  }

  #add({ rows, senders }: FileRows, source: number, names: Map<string, number>): void {
    const first = this.#rows;
    this.#instants.set(rows.instants, first);
    this.#identities.set(rows.identities, 2 * first);
    this.#sources.fill(source, first, first + rows.count);
    const numberOf = (name: string): number => {
      const number = names.get(name) ?? names.size;
      names.set(name, number);
      return number;
    };
    // No sender, and a sender without a name, are the same.
    const nobody = numberOf('');
    const numbers = senders.map(numberOf);
    for (let row = 0; row < rows.count; row += 1) {
      this.#senders[first + row] = numbers[rows.senders[row] ?? -1] ?? nobody;
    }
    for (const [place, row] of rows.linkRows.entries()) {
      const host = rows.hosts[rows.linkHosts[place] ?? 0] ?? '';
      const hosts = this.#hosts.get(first + row);
      if (hosts === undefined) this.#hosts.set(first + row, [host]);
      else hosts.push(host);
    }
    this.#rows += rows.count;
  }

  instantOf(row: number): Instant {
    return this.#instants[row] ?? NaN;
  }

  /** Rows by instant, the undated ones last, and of one instant in the order of the sources. */
  order(): Uint32Array {
    const rows = Uint32Array.from({ length: this.#rows }, (_, row) => row);
    const key = (row: number): number => {
      const instant = this.#instants[row] ?? NaN;
      return Number.isNaN(instant) ? Infinity : instant;
    };
    return rows.sort((a, b) => {
      const [first, second] = [key(a), key(b)];
      return first === second ? a - b : first - second;
    });
  }

  /** Of rows of one instant, the distinct messages. */
  shared(rows: Uint32Array): Iterable<Shared> {
    const found = new Map<string, Shared>();
    for (const row of rows) {
      const source = this.#sources[row] ?? 0;
      const key = `${this.#senders[row]}/${this.#identities[2 * row]}/${this.#identities[2 * row + 1]}`;
      const message = found.get(key);
      if (message === undefined) {
        found.set(key, { copies: 1, source, inSource: 1, hosts: this.#hosts.get(row) ?? [] });
        continue;
      }
      message.inSource = message.source === source ? message.inSource + 1 : 1;
      message.source = source;
      message.copies = Math.max(message.copies, message.inSource);
    }
    return found.values();
  }
}
