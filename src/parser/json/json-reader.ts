// A strict JSON parser that keeps what JSON.parse loses: exact integers, duplicate keys, the place of a fault, and what came
// before it. It is given the text piece by piece, and can hand over the records of a list as they come.

import {
  append,
  closing,
  completePart,
  pointerOf,
  valueOf,
  type Open,
  type TakeElement,
} from './open-containers.ts';
import type { JsonFault, JsonNote, ParsedJson } from './parsed-json.ts';

/** A list in the outermost object whose elements are handed over, and not kept. */
export interface TakenList {
  readonly key: string;
  /** @param list stays empty, and stands for the list in the value */
  readonly begin: (list: readonly unknown[]) => TakeElement;
}

export interface JsonReaderOptions {
  readonly maxDepth: number;
  /** In characters of what is kept at once; small things weigh what they take in memory. */
  readonly limit: number;
  readonly taken: TakenList | null;
}

class Fault extends Error {
  readonly code: JsonFault;
  constructor(code: JsonFault) {
    super(code);
    this.code = code;
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What a number could go on with. */
const ofNumbers = /[-+.eE\d]*/y;
/** Characters that stand for themselves in a string. */
const plain = /[^"\\\u0000-\u001f]*/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const loneSurrogate = /\p{Surrogate}/u;
const literals: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
/** What stands around values in memory, in characters. */
const weights = { container: 32, member: 16, element: 8 } as const;

/** Accepts what JSON.parse accepts, within its limits. Never recursive. */
export class JsonReader {
  readonly #options: JsonReaderOptions;
  readonly #open: Open[] = [];
  readonly #notes = new Map<JsonNote['code'], JsonNote>();
  #text = '';
  /** What has come since. */
  #coming = '';
  /** Of the text in the whole. */
  #offset = 0;
  #at = 0;
  /** Where the token begins that is being read: it is read again when the text goes on. */
  #from = 0;
  /** What comes next: a value, the first element of a container, what follows an element, or nothing. */
  #expected: 'value' | 'first' | 'more' | 'nothing' = 'value';
  #value: unknown = undefined;
  #isBlank = true;
  #isLast = false;
  #fault: Fault | null = null;
  /** What is kept is as large as the distance from here, an offset that moves on when something is handed over. */
  #keptFrom = 0;
  /** How much was kept when the list began whose elements are handed over. */
  #keptBeforeList = 0;

  constructor(options: JsonReaderOptions) {
    this.#options = options;
  }

  /** Whether there was nothing but white space so far. */
  get isBlank(): boolean {
    return this.#isBlank;
  }

  /** Whether what comes cannot change the outcome any more. */
  get isBroken(): boolean {
    return this.#fault !== null;
  }

  /** How much text there was, unless it broke. */
  get length(): number {
    return this.#offset + this.#text.length;
  }

  write(text: string): void {
    if (this.#fault !== null) return;
    this.#coming += text;
    // A long token is not read again for each piece: at least as much must have come as is there of it.
    if (this.#coming.length > this.#text.length - this.#at) this.#run();
  }

  end(): ParsedJson {
    this.#isLast = true;
    if (this.#fault === null) this.#run();
    const notes = [...this.#notes.values()];
    if (this.#fault === null) return { status: 'read', value: this.#value, notes };
    const partial = this.#expected === 'nothing' ? this.#value : completePart(this.#open);
    return {
      status: 'unreadable',
      code: this.#fault.code,
      pointer: pointerOf(this.#open),
      offset: this.#offset + this.#at,
      ...(partial === undefined ? {} : { partial }),
      notes,
    };
  }

  /** Goes on until the text is used up. */
  #run(): void {
    this.#offset += this.#at;
    this.#text = this.#text.slice(this.#at) + this.#coming;
    this.#coming = '';
    this.#at = 0;
    try {
      while (this.#step());
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const isCut = error.code === 'json-truncated';
      if (this.#isBeyondLimit(isCut ? this.#text.length : this.#at)) {
        this.#fault = new Fault('json-too-large');
        this.#at = this.#keptFrom + this.#options.limit - this.#offset;
      } else if (isCut && !this.#isLast) this.#at = this.#from;
      else this.#fault = error;
    }
  }

  /** Reads one token with what belongs to it, or nothing when it throws. @returns false at the end of the text */
  #step(): boolean {
    this.#space();
    this.#from = this.#at;
    this.#isBlank &&= this.#at === this.#text.length;
    if (this.#expected === 'nothing') {
      if (this.#at < this.#text.length) throw new Fault('json-syntax');
      return false;
    }
    if (this.#expected === 'value') this.#begin();
    else this.#goOn(this.#expected === 'first');
    return true;
  }

  /** In a container: to its next element, or out of it. */
  #goOn(isFirst: boolean): void {
    const character = this.#peek();
    const inner = this.#open.at(-1);
    if (inner === undefined) throw new RangeError('nothing is open');
    if (character === closing(inner)) {
      this.#advance(1);
      this.#open.pop();
      this.#complete(valueOf(inner));
      return;
    }
    if (!isFirst) {
      if (character !== ',') throw new Fault('json-syntax');
      this.#advance(1);
    }
    if (inner.is === 'object') inner.key = this.#key();
    this.#expected = 'value';
  }

  #begin(): void {
    const character = this.#peek();
    if (character === '"') {
      const text = this.#string();
      this.#noteSurrogates(text);
      this.#complete(text);
    } else if (character === '{' || character === '[') {
      if (this.#open.length >= this.#options.maxDepth) {
        this.#at += 1;
        throw new Fault('json-too-deep');
      }
      this.#advance(1);
      this.#open.push(character === '[' ? this.#newList() : { is: 'object', object: {}, key: '' });
      this.#expected = 'first';
    } else this.#complete(this.#scalar());
  }

  #newList(): Open {
    const array: unknown[] = [];
    const { taken } = this.#options;
    const [outermost, ...others] = this.#open;
    const isTaken = others.length === 0 && outermost?.is === 'object' && outermost.key === taken?.key;
    if (isTaken) this.#keptBeforeList = this.#kept(this.#at);
    return { is: 'array', array, count: 0, take: isTaken ? (taken?.begin(array) ?? null) : null };
  }

  /** An element is complete: it goes to what holds it. */
  #complete(element: unknown): void {
    const inner = this.#open.at(-1);
    this.#expected = inner === undefined ? 'nothing' : 'more';
    if (typeof element === 'object') this.#keptFrom -= weights.container;
    if (inner === undefined) this.#value = element;
    else if (inner.is === 'object') this.#addMember(inner, element);
    else if (append(inner, element)) this.#keptFrom -= weights.element;
    else this.#keptFrom = this.#offset + this.#at - this.#keptBeforeList;
  }

  #addMember(inner: Extract<Open, { readonly is: 'object' }>, element: unknown): void {
    if (Object.hasOwn(inner.object, inner.key)) this.#note('json-duplicate-key', pointerOf(this.#open));
    // Assignment would set the prototype.
    if (inner.key === '__proto__') Object.defineProperty(inner.object, inner.key, ownProperty(element));
    else inner.object[inner.key] = element;
    this.#keptFrom -= weights.member;
  }

  #key(): string {
    this.#space();
    if (this.#peek() !== '"') throw new Fault('json-syntax');
    const key = this.#string();
    this.#space();
    if (this.#peek() !== ':') throw new Fault('json-syntax');
    this.#advance(1);
    this.#noteSurrogates(key);
    return key;
  }

  #scalar(): unknown {
    for (const [word, value] of literals) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#advance(word.length);
        return value;
      }
      if (word.startsWith(this.#text.slice(this.#at))) throw new Fault('json-truncated');
    }
    ofNumbers.lastIndex = this.#at;
    const isAtEnd = this.#at + (ofNumbers.exec(this.#text)?.[0].length ?? 0) === this.#text.length;
    if (isAtEnd && !this.#isLast) throw new Fault('json-truncated');
    number.lastIndex = this.#at;
    const written = number.exec(this.#text)?.[0];
    if (written === undefined) {
      throw new Fault(this.#text.slice(this.#at) === '-' ? 'json-truncated' : 'json-syntax');
    }
    this.#advance(written.length);
    // A number at the very end of a cut file may have lost digits.
    if (this.#at === this.#text.length && this.#open.length > 0) throw new Fault('json-truncated');
    const value = Number(written);
    return /^-?\d+$/.test(written) && !Number.isSafeInteger(value) ? BigInt(written) : value;
  }

  #string(): string {
    let read = '';
    this.#at += 1;
    for (;;) {
      plain.lastIndex = this.#at;
      read += plain.exec(this.#text)?.[0] ?? '';
      this.#at = plain.lastIndex;
      const character = this.#peek();
      if (character === '"') break;
      if (character !== '\\') throw new Fault('json-syntax');
      read += this.#escape();
    }
    this.#advance(1);
    return read;
  }

  #escape(): string {
    this.#at += 1;
    const character = this.#peek();
    const short = escapes[character];
    if (short !== undefined) {
      this.#at += 1;
      return short;
    }
    if (character !== 'u') throw new Fault('json-syntax');
    const digits = this.#text.slice(this.#at + 1, this.#at + 5);
    if (digits.length < 4 && /^[0-9a-fA-F]*$/.test(digits)) throw new Fault('json-truncated');
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new Fault('json-syntax');
    this.#at += 5;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #space(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.#at += 1;
    }
  }

  /** The next character. The end of the text is a fault wherever one is expected. */
  #peek(): string {
    const character = this.#text[this.#at];
    if (character === undefined) throw new Fault('json-truncated');
    return character;
  }

  /** Behind a token. */
  #advance(characters: number): void {
    this.#at += characters;
    if (this.#isBeyondLimit(this.#at)) throw new Fault('json-too-large');
  }

  #isBeyondLimit(at: number): boolean {
    return this.#kept(at) > this.#options.limit;
  }

  #kept(at: number): number {
    return this.#offset + at - this.#keptFrom;
  }

  #noteSurrogates(text: string): void {
    if (loneSurrogate.test(text)) this.#note('text-lone-surrogate', pointerOf(this.#open));
  }

  #note(code: JsonNote['code'], pointer: string): void {
    const before = this.#notes.get(code);
    this.#notes.set(code, { code, pointer: before?.pointer ?? pointer, count: (before?.count ?? 0) + 1 });
  }
}

function ownProperty(value: unknown): PropertyDescriptor {
  return { value, enumerable: true, configurable: true, writable: true };
}
