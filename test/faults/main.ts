// `npm run faults`: what can go wrong is made to go wrong, and what came of it is counted.
//
//   npm run faults                 everything: some minutes
//   npm run faults -- --seconds 50 as much of each section as fits, for a check of every change
//   npm run faults -- --only archives,folders

import { parseArgs } from 'node:util';
import { hostileArchives } from './archives.ts';
import { faultsAtEveryOperation } from './at-operations.ts';
import { runsOnOneOutput, signalsAtAnyMoment } from './at-random.ts';
import { batchesUnderFault } from './batch.ts';
import { corporaCases } from './corpora.ts';
import type { Case, Figures } from './figures.ts';
import { faultsWhileReading, hostileFolders } from './folders.ts';
import { referenceOf, scenarios } from './outputs.ts';
import { brokenStreams, fullDisks, littleMemory } from './streams.ts';
import { truncatedAnywhere } from './truncations.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    rounds: { type: 'string', default: '300' },
    only: { type: 'string' },
  },
});
const started = performance.now();
const bound = values.seconds === undefined ? Infinity : Number(values.seconds) * 1000;
const isBounded = bound < Infinity;
const isOver = (): boolean => performance.now() - started > bound;

const rounds = Number(values.rounds);
/** Made only when they are asked for: some try the program first without a fault. */
const references = once(() => Promise.all(scenarios.map(referenceOf)));
const sections: Readonly<Record<string, () => readonly Case[] | Promise<readonly Case[]>>> = {
  streams: brokenStreams,
  archives: () => hostileArchives(isBounded ? 4 : 1),
  disks: fullDisks,
  memory: littleMemory,
  folders: hostileFolders,
  corpora: corporaCases,
  truncations: () => truncatedAnywhere(isBounded ? 31 : 1),
  together: () => runsOnOneOutput(isBounded ? 2 : 20),
  operations: async () => faultsAtEveryOperation(await references()),
  moments: async () => signalsAtAnyMoment(await references(), rounds),
  reading: faultsWhileReading,
  batches: batchesUnderFault,
};

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

const asked = values.only?.split(',') ?? Object.keys(sections);
const cases: { readonly each: Case; readonly rank: number }[] = [];
for (const [section, make] of Object.entries(sections)) {
  if (!asked.includes(section)) continue;
  // Bounded, some of each section, spread over it, so that what is left out is not always its end.
  const made = isBounded ? spread(await make()) : await make();
  cases.push(
    ...made.map((each, place) => ({ each, rank: isBounded ? place / Math.min(made.length, 20) : 0 })),
  );
}
const queue = cases.sort((a, b) => a.rank - b.rank).map(({ each }) => each);

function spread<T>(items: readonly T[]): readonly T[] {
  if (items.length <= 20) return items;
  return items
    .map((item, place) => ({ item, at: (place * 0.618_033_988_75) % 1 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const all = new Set<Figures>(queue.map(({ figures }) => figures));
const takers = Array.from({ length: 2 }, async () => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (isOver()) next.figures.leftOut += 1;
    else await next.run();
  }
});
await Promise.all(takers);

const sum = (count: (figures: Figures) => number): number =>
  [...all].reduce((total, each) => total + count(each), 0);
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(`${[...all].map((figures) => figures.line).join('\n')}
In all: tried ${sum((each) => each.tried)}, faults injected ${sum((each) => each.injected)}, survived ${sum((each) => each.survived)}, losses ${sum((each) => each.losses)}, in ${seconds} s
`);
process.exitCode = sum((each) => each.losses) === 0 ? 0 : 1;
