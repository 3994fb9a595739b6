// What a reader of one file reports to: oddities by their place, and keys that no known export has.

import type { DiagnosticCode, DiagnosticSink } from '../model/diagnostic.ts';
import type { JsonType, UnknownKey } from '../model/export.ts';
import { compareText } from '../model/order.ts';
import { repairText } from './text-repair.ts';
import { readTime, type TimeUnit } from './time.ts';
import type { Instant } from '../model/span.ts';

/**
 * Hostile files could hold a new key in every record. This many are kept, the first by their names, so that it does not
 * matter in which order they come; the others are counted together.
 */
const mostKeys = 500;
const otherKeys = '(other keys)';

interface CountedKey {
  readonly kind: string;
  readonly key: string;
  count: number;
  readonly types: Set<JsonType>;
}

export class UnknownKeys {
  readonly #kept = new Map<string, CountedKey>();
  /** By kind. */
  readonly #others = new Map<string, CountedKey>();
  /** The last by its name of those that are kept, once they are as many as can be. */
  #last: string | null = null;

  add(kind: string, key: string, type: JsonType, count = 1): void {
    const name = `${kind}\0${key}`;
    const known = this.#kept.get(name);
    if (known !== undefined) countIn(known, count, [type]);
    else if (this.#last !== null && compareText(name, this.#last) > 0) this.#addToOthers(kind, count, [type]);
    else {
      this.#kept.set(name, { kind, key, count, types: new Set([type]) });
      this.#keepFew();
    }
  }

  #keepFew(): void {
    if (this.#kept.size < mostKeys) return;
    if (this.#kept.size > mostKeys && this.#last !== null) {
      const dropped = this.#kept.get(this.#last);
      this.#kept.delete(this.#last);
      if (dropped !== undefined) this.#addToOthers(dropped.kind, dropped.count, dropped.types);
    }
    this.#last = [...this.#kept.keys()].reduce((a, b) => (compareText(a, b) > 0 ? a : b));
  }

  #addToOthers(kind: string, count: number, types: Iterable<JsonType>): void {
    const others = this.#others.get(kind) ?? { kind, key: otherKeys, count: 0, types: new Set() };
    this.#others.set(kind, others);
    countIn(others, count, types);
  }

  /** Sorted by kind, then key. */
  list(): readonly UnknownKey[] {
    return [...this.#kept.values(), ...this.#others.values()]
      .sort((a, b) => compareText(a.kind, b.kind) || compareText(a.key, b.key))
      .map((entry) => ({ ...entry, types: [...entry.types].sort(compareText) }));
  }
}

function countIn(entry: CountedKey, count: number, types: Iterable<JsonType>): void {
  entry.count += count;
  for (const type of types) entry.types.add(type);
}

/** Where a file's readers report to. */
export interface FileContext {
  readonly file: string;
  readonly sink: DiagnosticSink;
  readonly unknownKeys: UnknownKeys;
}

/** A JSON object as the JSON reader gives it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number whose digits are all known; larger ones are bigints where they were written digit for digit. */
export function isWhole(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value));
}

export function jsonType(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
    case 'bigint':
      return 'number';
    default:
      return 'object';
  }
}

/** Reads the fields of one record; what is odd about them is reported, never thrown. */
export class Fields {
  readonly #record: JsonRecord;
  readonly #context: FileContext;
  readonly pointer: string;

  constructor(record: JsonRecord, pointer: string, context: FileContext) {
    this.#record = record;
    this.pointer = pointer;
    this.#context = context;
  }

  get(key: string): unknown {
    return Object.hasOwn(this.#record, key) ? this.#record[key] : undefined;
  }

  /** Repaired text; null where it is missing or is none. */
  text(key: string): string | null {
    const value = this.get(key);
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return this.repaired(value);
    this.report('field-wrong-type', key);
    return null;
  }

  /** The same, but a whole number is read as its digits: an app can be called 2048. Of any other number they are not known. */
  textOrDigits(key: string): string | null {
    const text = this.text(key);
    const value = this.get(key);
    return isWhole(value) ? String(value) : text;
  }

  /** Null where it is unknown, which for Facebook includes 0. */
  time(key: string, unit: TimeUnit): Instant | null {
    const { instant, oddities } = readTime(this.get(key), unit);
    for (const oddity of oddities) this.report(oddity, key);
    return instant;
  }

  /** An id, digit for digit; null where it is missing, which 0 means too, or was written so that digits are lost. */
  id(key: string): string | null {
    const value = this.get(key);
    if (value === undefined || value === null || value === 0) return null;
    if (typeof value === 'string') return /^\s*0*\s*$/.test(value) ? null : value.trim();
    if (isWhole(value)) return String(value);
    this.report(typeof value === 'number' ? 'id-not-exact' : 'field-wrong-type', key);
    return null;
  }

  /** The keys that are not among the known ones. */
  unknown(known: ReadonlySet<string>): readonly string[] {
    return unknownKeysOf(this.#record, known);
  }

  countKey(kind: string, key: string): void {
    this.#context.unknownKeys.add(kind, key, jsonType(this.#record[key]));
  }

  countUnknown(kind: string, known: ReadonlySet<string>): void {
    for (const key of this.unknown(known)) this.countKey(kind, key);
  }

  report(code: DiagnosticCode, key: string | null = null): void {
    const pointer = key === null ? this.pointer : `${this.pointer}/${escapePointer(key)}`;
    this.#context.sink.report(code, this.#context.file, pointer);
  }

  repaired(written: string): string {
    const { text, repair } = repairText(written);
    if (repair === 'partially-repaired') this.report('text-partially-repaired');
    return text;
  }
}

/** Counts the keys of an object that are not among the known ones. */
export function countUnknownKeys(
  record: JsonRecord,
  kind: string,
  known: ReadonlySet<string>,
  context: FileContext,
): void {
  for (const key of unknownKeysOf(record, known)) context.unknownKeys.add(kind, key, jsonType(record[key]));
}

function unknownKeysOf(record: JsonRecord, known: ReadonlySet<string>): readonly string[] {
  return Object.keys(record).filter((key) => !known.has(key));
}

/** A key as a segment of a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The records of an array with their pointers; entries that are no objects are reported and left out. */
export function recordsOf(values: readonly unknown[], pointer: string, context: FileContext): Fields[] {
  const records: Fields[] = [];
  for (const [place, value] of values.entries()) {
    const at = `${pointer}/${place}`;
    if (isRecord(value)) records.push(new Fields(value, at, context));
    else context.sink.report('record-not-an-object', context.file, at);
  }
  return records;
}
