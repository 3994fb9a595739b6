// How a language writes numbers, dates and lists, as a type: apart from the packages it is made with, which users do not have.

export interface Formats {
  /** 12,345 */
  readonly number: (value: number) => string;
  /** A day such as 5 May 2013; `iso` is an instant, the zone an IANA name. */
  readonly day: (iso: string, timeZone: string) => string;
  /** A month such as May 2013. */
  readonly month: (iso: string, timeZone: string) => string;
  /** A year, a month or a day as a source gives it: 2013, 2013-05, 2013-05-05. */
  readonly sourceDay: (day: string) => string;
  /** The number with the right form of the noun: "1 app", "2 apps". */
  readonly count: (value: number, one: string, other: string) => string;
  /** "a, b and c". */
  readonly list: (words: readonly string[]) => string;
  /** "Name: what it is", with the space that some languages put before a colon. */
  readonly label: (name: string, words: string) => string;
  /** "one thing; another", likewise. */
  readonly clauses: (parts: readonly string[]) => string;
}
