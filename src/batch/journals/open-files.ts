// Files that are read in turn, line by line here and there, of which not all may be open at once.

import { closeSync, openSync } from 'node:fs';

export class OpenFiles {
  readonly #most: number;
  readonly #files = new Map<string, number>();

  /** @param most how many are open at once at most; the one that was opened first makes room */
  constructor(most: number) {
    this.#most = most;
  }

  /** Open for reading, until others have taken its place. @throws what the system says */
  get(path: string): number {
    const before = this.#files.get(path);
    if (before !== undefined) return before;
    const [oldest] = this.#files;
    if (oldest !== undefined && this.#files.size >= this.#most) {
      this.#files.delete(oldest[0]);
      closeSync(oldest[1]);
    }
    const file = openSync(path, 'r');
    this.#files.set(path, file);
    return file;
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
  }
}
