// A strict JSON parser that keeps what JSON.parse loses: exact integers, duplicate keys, the place of a fault, and what came before it.

import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { escapePointer } from '../file-context.ts';

export interface JsonNote {
  readonly code: Extract<DiagnosticCode, 'json-duplicate-key' | 'text-lone-surrogate'>;
  readonly pointer: string;
  readonly count: number;
}

export type ParsedJson =
  | { readonly status: 'read'; readonly value: unknown; readonly notes: readonly JsonNote[] }
  | {
      readonly status: 'unreadable';
      readonly code: 'json-syntax' | 'json-truncated' | 'json-too-deep';
      /** The container in which it broke. */
      readonly pointer: string;
      /** In characters. */
      readonly offset: number;
      /** What was complete before the fault; absent when nothing was. */
      readonly partial?: unknown;
      readonly notes: readonly JsonNote[];
    };

/** An object or array that is not closed yet. */
type Open =
  | { readonly is: 'array'; readonly array: unknown[] }
  | { readonly is: 'object'; readonly object: Record<string, unknown>; key: string };

class Fault extends Error {
  readonly code: 'json-syntax' | 'json-truncated' | 'json-too-deep';
  constructor(code: Fault['code']) {
    super(code);
    this.code = code;
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
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
/** Facebook's own records lie at most about ten levels deep. */
const deepestPointer = 32;
const longestKey = 200;
const loneSurrogate = /\p{Surrogate}/u;
const literals: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Accepts what JSON.parse accepts, but for nesting deeper than `maxDepth`. Integers that a number cannot hold become
 * bigints. Of a key that comes twice the last value counts, and it is noted. Never recursive.
 */
export function parseJson(text: string, maxDepth = 1000): ParsedJson {
  return new Parser(text, maxDepth).parse();
}

class Parser {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #open: Open[] = [];
  readonly #notes = new Map<JsonNote['code'], JsonNote>();
  #at = 0;
  /** The whole value, when it is complete: something may still follow it. */
  #document: unknown = nothing;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  parse(): ParsedJson {
    try {
      const value = this.#read();
      return { status: 'read', value, notes: [...this.#notes.values()] };
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const partial = this.#document === nothing ? completePart(this.#open) : this.#document;
      return {
        status: 'unreadable',
        code: error.code,
        pointer: this.#pointer(),
        offset: this.#at,
        ...(partial === undefined ? {} : { partial }),
        notes: [...this.#notes.values()],
      };
    }
  }

  #read(): unknown {
    for (;;) {
      const begun = this.#begin();
      // An element is complete: add it, and close what closes after it.
      let element = begun;
      while (element !== pending) {
        const inner = this.#open.at(-1);
        if (inner === undefined) {
          this.#document = element;
          this.#space();
          if (this.#at < this.#text.length) throw new Fault('json-syntax');
          return element;
        }
        this.#add(inner, element);
        element = this.#afterElement(inner);
      }
    }
  }

  /** A scalar, an empty container, or `pending` when a container was opened that has elements. */
  #begin(): unknown {
    this.#space();
    const character = this.#peek();
    if (character === '"') return this.#string();
    if (character !== '{' && character !== '[') return this.#scalar();
    this.#at += 1;
    if (this.#open.length >= this.#maxDepth) throw new Fault('json-too-deep');
    const container: Open =
      character === '[' ? { is: 'array', array: [] } : { is: 'object', object: {}, key: '' };
    this.#open.push(container);
    this.#space();
    if (this.#peek() === closing(container)) return this.#close(container);
    if (container.is === 'object') container.key = this.#key();
    return pending;
  }

  /** The closed container, or `pending` when another element follows. */
  #afterElement(inner: Open): unknown {
    this.#space();
    const character = this.#peek();
    if (character === closing(inner)) return this.#close(inner);
    if (character !== ',') throw new Fault('json-syntax');
    this.#at += 1;
    this.#space();
    if (inner.is === 'object') inner.key = this.#key();
    return pending;
  }

  #close(container: Open): unknown {
    this.#at += 1;
    this.#open.pop();
    return valueOf(container);
  }

  #add(inner: Open, element: unknown): void {
    if (inner.is === 'array') {
      inner.array.push(element);
      return;
    }
    if (Object.hasOwn(inner.object, inner.key)) this.#note('json-duplicate-key', this.#pointer());
    // Assignment would set the prototype where the key is `__proto__`.
    Object.defineProperty(inner.object, inner.key, {
      value: element,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }

  #key(): string {
    if (this.#peek() !== '"') throw new Fault('json-syntax');
    const key = this.#string();
    this.#space();
    if (this.#peek() !== ':') throw new Fault('json-syntax');
    this.#at += 1;
    return key;
  }

  #scalar(): unknown {
    for (const [word, value] of literals) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
      if (word.startsWith(this.#text.slice(this.#at))) throw new Fault('json-truncated');
    }
    number.lastIndex = this.#at;
    const written = number.exec(this.#text)?.[0];
    if (written === undefined) throw new Fault(this.#text.endsWith('-') ? 'json-truncated' : 'json-syntax');
    this.#at += written.length;
    // A number at the very end of a cut file may have lost digits.
    if (this.#at === this.#text.length && this.#open.length > 0) throw new Fault('json-truncated');
    const value = Number(written);
    return /^-?\d+$/.test(written) && !Number.isSafeInteger(value) ? BigInt(written) : value;
  }

  #string(): string {
    const start = this.#at + 1;
    let read = '';
    this.#at = start;
    for (;;) {
      plain.lastIndex = this.#at;
      read += plain.exec(this.#text)?.[0] ?? '';
      this.#at = plain.lastIndex;
      const character = this.#peek();
      if (character === '"') break;
      if (character !== '\\') throw new Fault('json-syntax');
      read += this.#escape();
    }
    this.#at += 1;
    if (loneSurrogate.test(read)) this.#note('text-lone-surrogate', this.#pointer());
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

  #note(code: JsonNote['code'], pointer: string): void {
    const before = this.#notes.get(code);
    this.#notes.set(code, { code, pointer: before?.pointer ?? pointer, count: (before?.count ?? 0) + 1 });
  }

  /** Of the element that is being read; of what holds it, where it lies too deep or below a key too long to show. */
  #pointer(): string {
    let pointer = '';
    for (const open of this.#open.slice(0, deepestPointer)) {
      if (open.is === 'object' && open.key.length > longestKey) break;
      pointer += open.is === 'array' ? `/${open.array.length}` : `/${escapePointer(open.key)}`;
    }
    return pointer;
  }
}

/** Stands for an element that is not complete yet. */
const pending = Symbol('pending');

/** Stands for a document that is not complete. */
const nothing = Symbol('nothing');

function valueOf(container: Open): unknown {
  return container.is === 'array' ? container.array : container.object;
}

function closing(container: Open): string {
  return container.is === 'array' ? ']' : '}';
}

/**
 * What of the open containers is worth keeping: the outermost one, and the lists that lead to the fault with their complete
 * elements. The record in which it broke is dropped.
 */
function completePart(open: readonly Open[]): unknown {
  const [root, ...inner] = open;
  if (root === undefined) return undefined;
  let outer = root;
  for (const next of inner) {
    if (next.is === 'object') break;
    if (outer.is === 'array') outer.array.push(next.array);
    else outer.object[outer.key] ??= next.array;
    outer = next;
  }
  return valueOf(root);
}
