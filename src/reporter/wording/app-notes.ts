// What stands beside an app's name: its older names, and that the person blocked it.

import type { AppResult } from '../../model/result.ts';
import type { View } from './view.ts';

/** An app has had two names, perhaps three; an export can have been made to hold more. */
const mostNames = 3;

/** @param shown a name as this report shows names */
export function appNotes(
  { text }: Pick<View, 'text'>,
  app: AppResult,
  shown: (name: string) => string,
): readonly string[] {
  const words = text.report.table;
  const names = olderNames(app, shown);
  return [
    ...(names === null ? [] : [`(${words.alsoNamed(names)})`]),
    ...(app.blocked ? [`(${words.blocked})`] : []),
  ];
}

/** Null where it has had none. */
export function olderNames({ otherNames = [] }: AppResult, shown: (name: string) => string): string | null {
  if (otherNames.length === 0) return null;
  const more = otherNames.length > mostNames ? ['…'] : [];
  return [...otherNames.slice(0, mostNames).map(shown), ...more].join(', ');
}
