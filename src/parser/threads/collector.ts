// Collects the messages of one file in columns, which grow as they must.

import { packInstants, type Instants } from '../../model/instants.ts';
import type { Identity } from './identity.ts';
import { NumberedNames } from './numbered-names.ts';
import { noLinks, type LinkInstants, type ScannedMessages } from './scan.ts';

/** Rows as the scanner hands them over; the arrays are only valid until the next call of the scanner. */
export interface Rows {
  readonly instants: Float64Array;
  readonly senders: Int32Array;
  /** Two for each row. */
  readonly identities: Uint32Array;
}

/** Memory for the columns of one file after the other. */
export class MessageColumns {
  instants = new Float64Array(1024);
  /** Both are only filled where messages must be told apart. */
  senders = new Int32Array(0);
  identities = new Uint32Array(0);
  /** By link. */
  linkRows = new Uint32Array(256);
  linkHosts = new Uint32Array(256);

  makeRoom(rows: number, withRows: boolean): void {
    if (rows > this.instants.length) {
      const larger = new Float64Array(Math.max(rows, 2 * this.instants.length));
      larger.set(this.instants);
      this.instants = larger;
    }
    if (!withRows || this.senders.length === this.instants.length) return;
    const senders = new Int32Array(this.instants.length);
    senders.set(this.senders);
    this.senders = senders;
    const identities = new Uint32Array(2 * this.instants.length);
    identities.set(this.identities);
    this.identities = identities;
  }

  makeRoomForLinks(links: number): void {
    if (links <= this.linkRows.length) return;
    this.linkRows = twiceAsLong(this.linkRows);
    this.linkHosts = twiceAsLong(this.linkHosts);
  }
}

function twiceAsLong(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * column.length);
  larger.set(column);
  return larger;
}

export class MessageCollector {
  readonly #withRows: boolean;
  readonly #columns: MessageColumns;
  #count = 0;
  readonly #hosts = new NumberedNames();
  /** By host: the last row with a link to it. */
  readonly #lastRows: number[] = [];
  #links = 0;

  /** @param withRows whether messages must be told apart by sender and content @param columns this collector's until it has finished */
  constructor(withRows: boolean, columns = new MessageColumns()) {
    this.#withRows = withRows;
    this.#columns = columns;
  }

  get count(): number {
    return this.#count;
  }

  /** @param instant NaN = undated @param sender place among the senders, -1 = none */
  add(instant: number, sender: number, identity: Identity): void {
    const columns = this.#columns;
    columns.makeRoom(this.#count + 1, this.#withRows);
    columns.instants[this.#count] = instant;
    if (this.#withRows) {
      columns.senders[this.#count] = sender;
      columns.identities.set(identity, 2 * this.#count);
    }
    this.#count += 1;
  }

  addRows(rows: Rows): void {
    const columns = this.#columns;
    columns.makeRoom(this.#count + rows.instants.length, this.#withRows);
    columns.instants.set(rows.instants, this.#count);
    if (this.#withRows) {
      columns.senders.set(rows.senders, this.#count);
      columns.identities.set(rows.identities, 2 * this.#count);
    }
    this.#count += rows.instants.length;
  }

  /** The number of a host, for `addLink`. @param host normalised @param isOwn whether the text is known to be cut out of nothing */
  hostNumber(host: string, isOwn = false): number {
    const number = this.#hosts.numberOf(host, isOwn);
    if (number === this.#lastRows.length) this.#lastRows.push(-1);
    return number;
  }

  /** A link of a row: rows in ascending order. In one message a host counts once. */
  addLink(row: number, host: number): void {
    if (this.#lastRows[host] === row) return;
    this.#lastRows[host] = row;
    const columns = this.#columns;
    columns.makeRoomForLinks(this.#links + 1);
    columns.linkRows[this.#links] = row;
    columns.linkHosts[this.#links] = host;
    this.#links += 1;
  }

  finish(): ScannedMessages {
    const count = this.#count;
    const { senders, identities, linkRows, linkHosts } = this.#columns;
    const instants = this.#columns.instants.subarray(0, count);
    if (!this.#withRows) {
      const links = this.#linkInstants(instants);
      // Packing puts the column itself in order, after which rows are no longer rows.
      return { as: 'summary', count, instants: packInstants(withoutUndated(instants)), links };
    }
    return {
      as: 'rows',
      count,
      instants: instants.slice(),
      senders: senders.slice(0, count),
      identities: identities.slice(0, 2 * count),
      hosts: this.#hosts.list(),
      linkRows: linkRows.slice(0, this.#links),
      linkHosts: linkHosts.slice(0, this.#links),
    };
  }

  /** Of messages that were packed elsewhere, none of which was added here. @param instants one for each row, NaN = undated */
  finishPacked(instants: Float64Array, packed: Instants): ScannedMessages {
    return { as: 'summary', count: instants.length, instants: packed, links: this.#linkInstants(instants) };
  }

  #linkInstants(instants: Float64Array): LinkInstants {
    const links = this.#links;
    if (links === 0) return noLinks;
    const { linkRows, linkHosts } = this.#columns;
    const hosts = new Uint32Array(links);
    const dates = new Float64Array(links);
    let dated = 0;
    for (let link = 0; link < links; link += 1) {
      const instant = instants[linkRows[link] ?? 0] ?? NaN;
      if (Number.isNaN(instant)) continue;
      hosts[dated] = linkHosts[link] ?? 0;
      dates[dated] = instant;
      dated += 1;
    }
    const isAll = dated === links;
    return {
      hosts: this.#hosts.list(),
      linkHosts: isAll ? hosts : hosts.slice(0, dated),
      instants: isAll ? dates : dates.slice(0, dated),
    };
  }
}

/** Closes up the column itself where it has gaps. */
function withoutUndated(instants: Float64Array): Float64Array {
  let dated = 0;
  for (let row = 0; row < instants.length; row += 1) {
    const instant = instants[row] ?? NaN;
    if (Number.isNaN(instant)) continue;
    instants[dated] = instant;
    dated += 1;
  }
  return instants.subarray(0, dated);
}
