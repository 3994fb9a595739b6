// Names of one file, each with the number of its first appearance.

import { EntryError } from '../../input/source.ts';

/** A file of a person's messages has some thousands at most; a file that is made of names alone must not fill the memory. */
const mostNames = 2 ** 20;
/** Characters of all its names together. */
const mostText = 2 ** 26;

export class NumberedNames {
  readonly #numbers = new Map<string, number>();
  #text = 0;

  /** @throws {EntryError} when the file has too many */
  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    if (number === mostNames) throw new EntryError('entry-limit', `more than ${mostNames} different names`);
    this.#text += name.length;
    if (this.#text > mostText) {
      throw new EntryError('entry-limit', `more than ${mostText} characters of different names`);
    }
    this.#numbers.set(ownCopy(name), number);
    return number;
  }

  list(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** What was cut out of a longer string keeps all of that in memory. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
