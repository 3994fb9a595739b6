// What French grammar asks of words that are put together: plurals, elision, the article before a day.

/** French takes the singular for zero too, and for all below two. */
export const plural = (count: number, one: string, other: string): string =>
  Math.abs(count) < 2 ? one : other;

/** "de lire", "d’écrire". */
export const of = (words: string): string => (/^[aeéèêiouy]/i.test(words) ? `d’${words}` : `de ${words}`);

const isDay = (date: string): boolean => /^\d{1,2}(?:er)?\s/.test(date);

/** "le 5 mai 2013", but "mai 2013", "2013", and whatever stands in place of a date. */
export const the = (date: string): string => (isDay(date) ? `le ${date}` : date);

/** "le 5 mai 2013", but "en mai 2013" and "en 2013". */
export const on = (date: string): string => (isDay(date) ? `le ${date}` : `en ${date}`);
