// Words for technical details that come as short English texts: in results, which keep them as they are, and from checks of files.

/** What a detail is like, and what it is in words; `$1` is what the pattern caught. The first that fits is taken. */
export type FaultTable = readonly (readonly [pattern: RegExp, words: string])[];

export interface FaultWords {
  /** Why a file of an export could not be read: the `detail` beside its code, made harmless. */
  readonly reading: (detail: string) => string;
  /** What is wrong with a knowledge document. */
  readonly knowledge: (problem: string) => string;
}

/** @param otherwise for a detail that is like none of the table */
export function fromTable(table: FaultTable, detail: string, otherwise: string): string {
  const found = table.find(([pattern]) => pattern.test(detail));
  return found === undefined ? otherwise : detail.replace(found[0], found[1]);
}
