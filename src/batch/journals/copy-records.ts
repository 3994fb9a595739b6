// Copies the records of a shard from the journals into one file, each checked again on the way: a disk can go bad between two
// readings. A run publishes hundreds of shards beside its workers; memory that each of them left behind would be a leak to
// whoever looks, so all go through the same.

import { readSync } from 'node:fs';
import { isCheckedLine } from './checked-line.ts';
import { isMissingFile, writeAll } from './durable-file.ts';
import type { StoredRecord } from './journal.ts';
import type { OpenFiles } from './open-files.ts';
import { beginningOfRecord } from '../records/record.ts';

/** Records that lie one behind the other in the same journal: a worker is given neighbours together. */
interface Run {
  readonly path: string;
  readonly records: StoredRecord[];
  readonly start: number;
  end: number;
}

/** Bytes that are read and written at a time; a single record may take more. */
const runBytes = 2 ** 18;

let room = new Uint8Array(0);

/**
 * Writes the lines of these exports to the end of `target`, in this order, until one can no longer be read.
 * @returns all exports whose records can no longer be read
 * @throws what the system says of the target, and of a journal that is there but does not open
 */
export function copyRecords(
  exports: readonly string[],
  records: ReadonlyMap<string, StoredRecord>,
  journals: OpenFiles,
  target: number,
): readonly string[] {
  const lost = exports.filter((id) => !records.has(id));
  for (const run of runsOf(exports, records)) {
    const bytes = readRun(journals, run);
    const bad = run.records.filter((record) => !isThere(record, bytes, run.start));
    for (const { export: id } of bad) lost.push(id);
    if (lost.length === 0) writeAll(target, bytes, null);
  }
  return lost;
}

function runsOf(exports: readonly string[], records: ReadonlyMap<string, StoredRecord>): readonly Run[] {
  const runs: Run[] = [];
  for (const id of exports) {
    const record = records.get(id);
    if (record === undefined) continue;
    const { path, line } = record;
    const last = runs.at(-1);
    if (last?.path === path && last.end === line.start && line.end - last.start <= runBytes) {
      last.records.push(record);
      last.end = line.end;
    } else {
      runs.push({ path, records: [record], ...line });
    }
  }
  return runs;
}

/** As far as its journal still has it; good until the next run is read. */
function readRun(journals: OpenFiles, { path, start, end }: Run): Uint8Array {
  if (room.length < end - start) room = new Uint8Array(Math.max(runBytes, end - start));
  const file = openOrNull(journals, path);
  return room.subarray(0, file === null ? 0 : readAsFarAs(file, start, end));
}

/** Null when there is no such file. @throws what else the system says, since to do the exports again would not help */
function openOrNull(journals: OpenFiles, path: string): number | null {
  try {
    return journals.get(path);
  } catch (error) {
    if (isMissingFile(error)) return null;
    throw error;
  }
}

/** @returns how many bytes came before the file ended or the disk refused */
function readAsFarAs(file: number, start: number, end: number): number {
  let read = 0;
  try {
    while (read < end - start) {
      const more = readSync(file, room, read, end - start - read, start + read);
      if (more === 0) break;
      read += more;
    }
  } catch {
    // What is missing is done again.
  }
  return read;
}

/** Whole, with the break at its end, without which the next line would be a part of it. */
function isThere(
  { export: id, line: { start, end } }: StoredRecord,
  bytes: Uint8Array,
  from: number,
): boolean {
  return (
    end - from <= bytes.length &&
    isCheckedLine(bytes.subarray(start - from, end - from), beginningOfRecord(id))
  );
}
