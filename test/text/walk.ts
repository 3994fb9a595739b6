// Every text of a catalogue with its place, whatever the catalogue has grown to.

import type { Catalogue } from '../../src/text/catalogue.ts';
import { samples, type Sample } from './samples.ts';

/** One text: a string as it is, or what a function makes of a sample. */
export interface Entry {
  /** "report.table.title"; for functions with the call: "report.next.explain(name-1)". */
  readonly place: string;
  readonly words: unknown;
  /** What the words must contain: the names and numbers that a function was called with. */
  readonly kept: readonly string[];
}

export function entriesOf(catalogue: Catalogue): readonly Entry[] {
  return walk(catalogue, '');
}

function walk(value: unknown, place: string): readonly Entry[] {
  if (typeof value === 'function') {
    return samplesFor(place, value.length).flatMap(({ args, kept = namesIn(args) }) => {
      const called = `${place}(${JSON.stringify(args).slice(1, -1)})`;
      const said: unknown = Reflect.apply(value, undefined, args);
      // An error says a message and a hint; what it carries may stand in either.
      if (typeof said === 'object' && said !== null) {
        const texts = walk(said, called);
        return [...texts, { place: called, words: texts.map(({ words }) => words).join('\n'), kept }];
      }
      return [{ place: called, words: said, kept }];
    });
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      walk(inner, place === '' ? key : `${place}.${key}`),
    );
  }
  return [{ place, words: value, kept: [] }];
}

function samplesFor(place: string, length: number): readonly Sample[] {
  return samples[place] ?? [{ args: Array.from({ length }, (_, index) => `name-${index + 1}`) }];
}

function namesIn(args: readonly unknown[]): readonly string[] {
  return args.filter((arg) => typeof arg === 'string' || typeof arg === 'number').map(String);
}
