// Numbers, dates and plurals as a language writes them, the same on every machine.

import { tz } from '@date-fns/tz';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { format, type Locale } from 'date-fns';
import type { Language } from '../model/language.ts';
import type { Formats } from './format-functions.ts';

export type { Formats };

export function formatsOf(language: Language, locale: Locale): Formats {
  const tag = language === 'fr' ? 'fr-FR' : 'en-GB';
  // Made when they are needed. To load a language's tables takes Intl twenty milliseconds, a tenth of a short report's time: what is
  // in nearly every report, whole numbers and lists, is written without (and tested to be what Intl writes).
  const numbers = once(() => new Intl.NumberFormat(tag));
  const plurals = once(() => new Intl.PluralRules(tag));
  const separator = language === 'fr' ? '\u{202F}' : ',';
  const number = (value: number): string =>
    Number.isSafeInteger(value) && value >= 0 ? grouped(value, separator) : numbers().format(value);
  const and = language === 'fr' ? ' et ' : ' and ';
  const show = (iso: string, pattern: string, timeZone: string): string =>
    format(iso, pattern, { in: timeZone === 'UTC' ? utc : tz(timeZone), locale });
  // French has an ordinal for the first of a month only: 1er mai, 2 mai.
  const dayOfMonth = language === 'fr' ? 'do' : 'd';
  const colon = language === 'fr' ? '\u{A0}:' : ':';
  const semicolon = language === 'fr' ? '\u{202F};' : ';';
  return {
    number,
    day: (iso, timeZone) => show(iso, `${dayOfMonth} MMM yyyy`, timeZone),
    month: (iso, timeZone) => show(iso, 'MMM yyyy', timeZone),
    sourceDay: (day) => {
      const pattern = day.length === 4 ? 'yyyy' : day.length === 7 ? 'MMMM yyyy' : `${dayOfMonth} MMMM yyyy`;
      return show(`${day}${'-01-01'.slice(day.length - 4)}T00:00:00Z`, pattern, 'UTC');
    },
    count: (value, one, other) => `${number(value)} ${plurals().select(value) === 'one' ? one : other}`,
    list: (words) =>
      words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${and}${words.at(-1) ?? ''}`,
    label: (name, words) => `${name}${colon} ${words}`,
    clauses: (parts) => parts.join(`${semicolon} `),
  };
}

/** The digits of a whole number by threes. */
function grouped(value: number, separator: string): string {
  const digits = String(value);
  if (digits.length <= 3) return digits;
  return digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, separator);
}

/** Not the package's own `utc`, which makes formats of Intl when it is loaded. */
const utc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));

/** Makes it at the first call, and gives the same one from then on. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
