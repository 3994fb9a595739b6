// Names of one file, each with the number of its first appearance.

import { EntryError } from '../../input/source.ts';

/** A file of a person's messages has some thousands at most; a file that is made of names alone must not fill the memory. */
const mostNames = 2 ** 20;
/** Characters of all its names together. */
const mostText = 2 ** 26;

/** Up to here it takes less to go through the names than to make a table of them: most files have two senders. */
const fewNames = 8;

export class NumberedNames {
  readonly #names: string[] = [];
  /** Once they are more than a few. */
  #numbers: Map<string, number> | null = null;
  #text = 0;

  /** @param isOwn whether the name is known to be cut out of nothing @throws {EntryError} when the file has too many */
  numberOf(name: string, isOwn = false): number {
    const known = this.#numbers === null ? this.#names.indexOf(name) : (this.#numbers.get(name) ?? -1);
    if (known >= 0) return known;
    const number = this.#names.length;
    if (number === mostNames) throw new EntryError('entry-limit', `more than ${mostNames} different names`);
    this.#text += name.length;
    if (this.#text > mostText) {
      throw new EntryError('entry-limit', `more than ${mostText} characters of different names`);
    }
    const own = isOwn ? name : ownCopy(name);
    this.#names.push(own);
    if (this.#numbers !== null) this.#numbers.set(own, number);
    else if (number === fewNames) this.#numbers = new Map(this.#names.map((each, place) => [each, place]));
    return number;
  }

  /** To be asked when no more are to come. */
  list(): readonly string[] {
    return this.#names;
  }
}

/** What was cut out of a longer string keeps all of that in memory. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
