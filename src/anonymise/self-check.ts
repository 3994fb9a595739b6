// Looks for words of the export in its finished copy. Whatever went wrong before: what holds one is not published.

import type { Part } from '../input/source.ts';
import { ExportError } from '../model/errors.ts';
import { readDocument } from '../parser/json/document.ts';
import { strangeSegments } from './own-words.ts';
import { wordsIn, wordsOf } from './words.ts';
import { WordSieve } from './word-sieve.ts';

export class SelfCheck {
  readonly #sieve: WordSieve;
  readonly #own: ReadonlySet<string>;
  readonly #add = (word: string): void => {
    if (!this.#isOwn(word)) this.#sieve.add(word);
  };

  /**
   * @param own words that a copy may have whatever the export holds
   * @param bytes of the files that are read
   */
  constructor(own: ReadonlySet<string>, bytes: number) {
    this.#own = own;
    this.#sieve = new WordSieve(bytes);
  }

  /** Something that was read of the export. */
  read(value: unknown): void {
    wordsIn(value, this.#add);
  }

  /** The path of something in the export, or the name of a part. */
  readPath(path: string): void {
    for (const segment of strangeSegments(path)) wordsOf(segment, this.#add);
  }

  /**
   * @param again hands over everything once more that {@link read} and {@link readPath} were given: only asked for when a
   * word is suspected, to know and not to guess
   * @throws {ExportError} `copy-names-someone`
   */
  async judge(
    copy: Part,
    again: (check: Pick<SelfCheck, 'read' | 'readPath'>) => Promise<void>,
  ): Promise<void> {
    const suspected = new Map<string, string>();
    for (const entry of copy.entries) {
      const suspect = (word: string): void => {
        if (!this.#isOwn(word) && this.#sieve.mayHave(word)) suspected.set(word, entry.path);
      };
      for (const segment of strangeSegments(entry.path)) wordsOf(segment, suspect);
      const document = await readDocument(entry.chunks());
      wordsIn(document.status === 'read' ? document.value : document.partial, suspect);
    }
    if (suspected.size === 0) return;
    const found = new Set<string>();
    const meet = (word: string): void => {
      if (suspected.has(word)) found.add(word);
    };
    await again({
      read: (value) => wordsIn(value, meet),
      readPath: (path) => {
        for (const segment of strangeSegments(path)) wordsOf(segment, meet);
      },
    });
    if (found.size > 0) {
      const files = new Set([...found].map((word) => suspected.get(word)));
      throw new ExportError('copy-names-someone', { words: found.size, files: files.size });
    }
  }

  /** Names that are kept stay as they are written, and are compared in plain letters: without ligatures and wide forms. */
  #isOwn(word: string): boolean {
    if (this.#own.has(word)) return true;
    const plain = word.normalize('NFKC').toLowerCase();
    if (plain === word) return false;
    let isOwn = true;
    wordsOf(plain, (each) => (isOwn &&= this.#own.has(each)));
    return isOwn;
  }
}
