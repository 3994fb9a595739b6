// The tokens of a JSON text, as strictly as JSON.parse has them. Where the text ends within one it is read again when there is more.

import type { JsonFault } from './parsed-json.ts';

export class Fault extends Error {
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
const literals: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Where it stands in the text, and what begins there. */
export class JsonTokens {
  text = '';
  at = 0;
  /** Whether nothing comes behind the text. */
  isLast = false;

  /** @param isInside whether something must follow */
  scalar(isInside: boolean): unknown {
    for (const [word, value] of literals) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
      if (word.startsWith(this.text.slice(this.at))) throw new Fault('json-truncated');
    }
    ofNumbers.lastIndex = this.at;
    const isAtEnd = this.at + (ofNumbers.exec(this.text)?.[0].length ?? 0) === this.text.length;
    if (isAtEnd && !this.isLast) throw new Fault('json-truncated');
    number.lastIndex = this.at;
    const written = number.exec(this.text)?.[0];
    if (written === undefined) {
      throw new Fault(this.text.slice(this.at) === '-' ? 'json-truncated' : 'json-syntax');
    }
    this.at += written.length;
    // A number at the very end of a cut file may have lost digits.
    if (this.at === this.text.length && isInside) throw new Fault('json-truncated');
    const value = Number(written);
    return /^-?\d+$/.test(written) && !Number.isSafeInteger(value) ? BigInt(written) : value;
  }

  /** From its first quote past its last. */
  string(): string {
    let read = '';
    this.at += 1;
    for (;;) {
      plain.lastIndex = this.at;
      read += plain.exec(this.text)?.[0] ?? '';
      this.at = plain.lastIndex;
      const character = this.peek();
      if (character === '"') break;
      if (character !== '\\') throw new Fault('json-syntax');
      read += this.#escape();
    }
    this.at += 1;
    return read;
  }

  #escape(): string {
    this.at += 1;
    const character = this.peek();
    const short = escapes[character];
    if (short !== undefined) {
      this.at += 1;
      return short;
    }
    if (character !== 'u') throw new Fault('json-syntax');
    const digits = this.text.slice(this.at + 1, this.at + 5);
    if (digits.length < 4 && /^[0-9a-fA-F]*$/.test(digits)) throw new Fault('json-truncated');
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new Fault('json-syntax');
    this.at += 5;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  space(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.at += 1;
    }
  }

  /** The next character. The end of the text is a fault wherever one is expected. */
  peek(): string {
    const character = this.text[this.at];
    if (character === undefined) throw new Fault('json-truncated');
    return character;
  }
}
