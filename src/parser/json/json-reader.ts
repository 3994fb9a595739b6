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
import { Fault, JsonTokens } from './json-tokens.ts';
import type { JsonNote, ParsedJson } from './parsed-json.ts';

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

const loneSurrogate = /\p{Surrogate}/u;
/** What stands around values in memory, in characters. */
const weights = { container: 32, member: 16, element: 8 } as const;

/** Accepts what JSON.parse accepts, within its limits. Never recursive. */
export class JsonReader {
  readonly #options: JsonReaderOptions;
  readonly #open: Open[] = [];
  readonly #notes = new Map<JsonNote['code'], JsonNote>();
  readonly #tokens = new JsonTokens();
  /** Lists that look empty because their elements were handed over. */
  readonly #handedOver = new Set<object>();
  /** What has come since. */
  #coming = '';
  /** Of the text in the whole. */
  #offset = 0;
  /** Where the token begins that is being read: it is read again when the text goes on. */
  #from = 0;
  /** What comes next: a value, the first element of a container, what follows an element, or nothing. */
  #expected: 'value' | 'first' | 'more' | 'nothing' = 'value';
  #value: unknown = undefined;
  #isBlank = true;
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
    return this.#offset + this.#tokens.text.length;
  }

  write(text: string): void {
    if (this.#fault !== null) return;
    this.#coming += text;
    // A long token is not read again for each piece: at least as much must have come as is there of it, or too much.
    const before = this.#tokens.text.length;
    const isDue = this.#coming.length > before - this.#tokens.at;
    if (isDue || this.#isBeyondLimit(before + this.#coming.length)) this.#run();
  }

  end(): ParsedJson {
    this.#tokens.isLast = true;
    if (this.#fault === null) this.#run();
    const notes = [...this.#notes.values()];
    if (this.#fault === null) return { status: 'read', value: this.#value, notes };
    const partial = this.#expected === 'nothing' ? this.#value : completePart(this.#open);
    return {
      status: 'unreadable',
      code: this.#fault.code,
      pointer: pointerOf(this.#open),
      offset: this.#offset + this.#tokens.at,
      ...(partial === undefined ? {} : { partial }),
      notes,
    };
  }

  /** Goes on until the text is used up. */
  #run(): void {
    this.#offset += this.#tokens.at;
    this.#tokens.text = this.#tokens.text.slice(this.#tokens.at) + this.#coming;
    this.#coming = '';
    this.#tokens.at = 0;
    try {
      while (this.#step());
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const isCut = error.code === 'json-truncated';
      if (this.#isBeyondLimit(isCut ? this.#tokens.text.length : this.#tokens.at)) {
        this.#fault = new Fault('json-too-large');
        this.#tokens.at = this.#keptFrom + this.#options.limit - this.#offset;
      } else if (isCut && !this.#tokens.isLast) this.#tokens.at = this.#from;
      else this.#fault = error;
    }
  }

  /** Reads one token with what belongs to it, or nothing when it throws. @returns false at the end of the text */
  #step(): boolean {
    this.#tokens.space();
    this.#from = this.#tokens.at;
    this.#isBlank &&= this.#tokens.at === this.#tokens.text.length;
    if (this.#expected === 'nothing') {
      if (this.#tokens.at < this.#tokens.text.length) throw new Fault('json-syntax');
      return false;
    }
    if (this.#expected === 'value') this.#begin();
    else this.#goOn(this.#expected === 'first');
    return true;
  }

  /** In a container: to its next element, or out of it. */
  #goOn(isFirst: boolean): void {
    const character = this.#tokens.peek();
    const inner = this.#open.at(-1);
    if (inner === undefined) throw new RangeError('nothing is open');
    if (character === closing(inner)) {
      this.#advance();
      this.#open.pop();
      if (inner.is === 'array' && inner.take !== null && inner.count > 0) this.#handedOver.add(inner.array);
      this.#complete(valueOf(inner));
      return;
    }
    if (!isFirst) {
      if (character !== ',') throw new Fault('json-syntax');
      this.#advance();
    }
    if (inner.is === 'object') inner.key = this.#key();
    this.#expected = 'value';
  }

  #begin(): void {
    const character = this.#tokens.peek();
    if (character === '"') {
      const text = this.#tokens.string();
      this.#requireWithin();
      this.#noteSurrogates(text);
      this.#complete(text);
    } else if (character === '{' || character === '[') {
      if (this.#open.length >= this.#options.maxDepth) {
        this.#tokens.at += 1;
        throw new Fault('json-too-deep');
      }
      this.#advance();
      this.#open.push(character === '[' ? this.#newList() : { is: 'object', object: {}, key: '' });
      this.#expected = 'first';
    } else {
      const scalar = this.#tokens.scalar(this.#open.length > 0);
      this.#requireWithin();
      this.#complete(scalar);
    }
  }

  #newList(): Open {
    const array: unknown[] = [];
    const { taken } = this.#options;
    const [outermost, ...others] = this.#open;
    const isTaken = others.length === 0 && outermost?.is === 'object' && outermost.key === taken?.key;
    if (isTaken) this.#keptBeforeList = this.#kept(this.#tokens.at);
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
    else this.#keptFrom = this.#offset + this.#tokens.at - this.#keptBeforeList;
  }

  #addMember(inner: Extract<Open, { readonly is: 'object' }>, element: unknown): void {
    if (Object.hasOwn(inner.object, inner.key)) {
      const isLoss = this.#holdsSomething(inner.object[inner.key]);
      this.#note(isLoss ? 'json-value-dropped' : 'json-duplicate-key', pointerOf(this.#open));
    }
    // Assignment would set the prototype.
    if (inner.key === '__proto__') Object.defineProperty(inner.object, inner.key, ownProperty(element));
    else inner.object[inner.key] = element;
    this.#keptFrom -= weights.member;
  }

  /** Whether it is a list or an object with anything in it. */
  #holdsSomething(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false;
    if (Array.isArray(value)) return value.length > 0 || this.#handedOver.has(value);
    return Object.keys(value).length > 0;
  }

  #key(): string {
    this.#tokens.space();
    if (this.#tokens.peek() !== '"') throw new Fault('json-syntax');
    const key = this.#tokens.string();
    this.#requireWithin();
    this.#tokens.space();
    if (this.#tokens.peek() !== ':') throw new Fault('json-syntax');
    this.#advance();
    this.#noteSurrogates(key);
    return key;
  }

  /** Behind what was read of a token. */
  #requireWithin(): void {
    if (this.#isBeyondLimit(this.#tokens.at)) throw new Fault('json-too-large');
  }

  #advance(): void {
    this.#tokens.at += 1;
    this.#requireWithin();
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
