// What `npm run fuzz -- ...` takes.

import { parseArgs } from 'node:util';

export interface FuzzArguments {
  readonly seed: number;
  readonly seconds: number;
  /** Names; empty = all. */
  readonly targets: readonly string[];
  readonly out: string;
  /** A saved input to be tried once. */
  readonly reproduce: string | null;
  /** A folder of files that others made. */
  readonly corpus: string | null;
}

export const usage = `npm run fuzz -- [--minutes N | --seconds N] [--seed N] [--target NAME]... [--out FOLDER]
npm run fuzz -- --reproduce FILE
npm run fuzz -- --corpus FOLDER`;

/** @throws {Error} with words for the person who typed them */
export function readArguments(argv: readonly string[], standard: { readonly out: string }): FuzzArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      minutes: { type: 'string' },
      seconds: { type: 'string' },
      seed: { type: 'string' },
      target: { type: 'string', multiple: true },
      out: { type: 'string' },
      reproduce: { type: 'string' },
      corpus: { type: 'string' },
    },
  });
  const minutes = numberIn('--minutes', values.minutes ?? '1');
  return {
    seed: values.seed === undefined ? Math.trunc(Math.random() * 2 ** 32) : numberIn('--seed', values.seed),
    seconds: values.seconds === undefined ? minutes * 60 : numberIn('--seconds', values.seconds),
    targets: values.target ?? [],
    out: values.out ?? standard.out,
    reproduce: values.reproduce ?? null,
    corpus: values.corpus ?? null,
  };
}

function numberIn(option: string, value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new Error(`${option} needs a number`);
  return number;
}
