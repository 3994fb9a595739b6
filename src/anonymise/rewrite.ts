// How a JSON value is written anew: by a table of the fields that are known, each with what stands in for it.

import { isRecord, isWhole, jsonType, type UnknownKeys } from '../parser/file-context.ts';
import { repairText, repairWhole } from '../parser/text-repair.ts';
import { readTime, type TimeUnit } from '../parser/time.ts';
import type { KeptNames } from './kept-names.ts';
import type { MessagePlace, StandIns } from './stand-ins.ts';

/** What a value is written anew with. */
export interface Scope {
  readonly standIns: StandIns;
  readonly kept: KeptNames;
  /** Added to every time, in milliseconds. */
  readonly shift: number;
  /** Fields that are left out. */
  readonly dropped: UnknownKeys;
  readonly place: MessagePlace;
  /** Text of this file is mis-written as Facebook does it. */
  readonly miswritten: boolean;
}

export type Rewrite = (value: unknown, scope: Scope) => unknown;

export type Fields = Readonly<Record<string, Rewrite>>;

/** A whole number, which JSON writes with more digits than a number holds. */
export class Digits {
  readonly digits: string;
  constructor(digits: string) {
    this.digits = digits;
  }
}

/** Only the fields of the table, in their order. @param kind under which others are counted as left out */
export function record(kind: string, fields: Fields): Rewrite {
  return (value, scope) => {
    if (!isRecord(value)) return blank(value);
    const written: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      const rewrite = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (rewrite === undefined) scope.dropped.add(kind, key, jsonType(inner));
      else written[key] = rewrite(inner, scope);
    }
    return written;
  };
}

export function list(each: Rewrite): Rewrite {
  return (value, scope) => (Array.isArray(value) ? value.map((entry) => each(entry, scope)) : blank(value));
}

/** Empty, of the same type: what is wrong about it stays wrong in the same way. */
export const blank = (value: unknown): unknown => {
  switch (jsonType(value)) {
    case 'string':
      return '';
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'object':
      return {};
    default:
      return null;
  }
};

/** Yes and no say nothing of anybody. */
export const flag: Rewrite = (value) => (typeof value === 'boolean' ? value : blank(value));

/** A text of a closed list; any other becomes the given one. Some are read as their digits where they are whole numbers. */
export function oneOf(known: readonly string[], other: string): Rewrite {
  return (value) => {
    if (typeof value === 'number') return isWhole(value) ? 0 : notWhole;
    return typeof value !== 'string' ? blank(value) : known.includes(value) || value === '' ? value : other;
  };
}

/** A number of which neither an id nor a name is read. */
const notWhole = 1.5;

/** A text, repaired and handed to a function; written again as it was written. */
export function text(standIn: (text: string, scope: Scope) => string): Rewrite {
  return (value, scope) => {
    if (typeof value !== 'string') return blank(value);
    const read = readText(value, scope);
    const written = standIn(read, scope);
    if (written === read) return value;
    return scope.miswritten && read !== value ? miswritten(written) : written;
  };
}

/** As the parser reads it. */
export function readText(written: string, { miswritten: isMiswritten }: Pick<Scope, 'miswritten'>): string {
  return isMiswritten ? repairText(written).text : repairWhole(written);
}

/** As Facebook writes it: each byte of the UTF-8 form as a character of its own. */
export function miswritten(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Nothing that is not a time goes through; unknown stays unknown and odd stays odd. */
export function time(unit: TimeUnit): Rewrite {
  return (value, scope) => {
    const { instant, oddities } = readTime(value, unit);
    if (typeof value === 'string') {
      if (oddities.includes('timestamp-invalid'))
        return oddities.includes('timestamp-text') ? '-1' : 'invalid';
      return value === '' ? '' : String(instant === null ? 0 : shifted(Number(value), scope.shift));
    }
    if (typeof value !== 'number' && typeof value !== 'bigint') return blank(value);
    if (instant === null) return Number(value) === 0 ? 0 : -1;
    return shifted(Number(value), scope.shift);
  };
}

/** Above 1e11 it is milliseconds, see `time.ts` of the parser; nothing is shifted to what would be unknown. */
function shifted(value: number, shift: number): number {
  return shift === 0 ? value : Math.max(1, value + (value >= 1e11 ? shift : shift / 1000));
}

/** An id as the parser reads it: exact or not, text or number, none where it was none. */
export const account: Rewrite = (value, scope) => {
  if (typeof value === 'string') {
    return /^\s*0*\s*$/.test(value) ? '' : scope.standIns.account(value.trim());
  }
  if (value === 0) return 0;
  if (isWhole(value)) return new Digits(scope.standIns.account(String(value)));
  return typeof value === 'number' ? notWhole : blank(value);
};

export const person = text((name, { standIns }) => standIns.person(name));

const appText = text((name, { standIns }) => standIns.app(name));
/** As the parser reads it: a whole number is its digits, and has digits in its place; any other is no name. */
export const app: Rewrite = (value, scope) => {
  if (isWhole(value)) return new Digits(scope.standIns.app(String(value)));
  return typeof value === 'number' ? notWhole : appText(value, scope);
};
