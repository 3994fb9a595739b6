// `npm run faults`: what can go wrong is made to go wrong, and what came of it is counted.
//
//   npm run faults                 everything: some minutes
//   npm run faults -- --seconds 50 as much of each section as fits, for a check of every change
//   npm run faults -- --only archives,folders
//   npm run faults -- --only F3,F20   the sections in which these faults are, and the tests that are about them

import { parseArgs } from 'node:util';
import { hostileArchives } from './archives.ts';
import { faultsAtEveryOperation } from './at-operations.ts';
import { runsOnOneOutput, signalsAtAnyMoment } from './at-random.ts';
import { batchesUnderFault } from './batch.ts';
import { corporaCases } from './corpora.ts';
import { shardsThatDie } from './deaths.ts';
import type { Case, Figures } from './figures.ts';
import { faultsWhileReading, hostileFolders } from './folders.ts';
import { batchesAtOnce, batchesKilled } from './kills.ts';
import { namedTests, type TestsTold } from './named-tests.ts';
import { referenceOf, scenarios, type Reference } from './outputs.ts';
import { batchesOnRealDisks } from './quotas.ts';
import { splitExports } from './splits.ts';
import { brokenStreams, fullDisks, littleMemory } from './streams.ts';
import { sectionNames, type SectionName } from './section-names.ts';
import { otherSurroundings } from './surroundings.ts';
import { faultTable, type FaultRow } from './table.ts';
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
/** Of the cases alone: on a machine that is busy, making them can take longer than all the time there is. */
let begun = started;
const isOver = (): boolean => performance.now() - begun > bound;

const rounds = Number(values.rounds);
/**
 * Made only when they are asked for: some try the program first without a fault. One by one, for the time each takes alone;
 * where there is little time, all at once.
 */
const references = once(async () => {
  if (isBounded) return Promise.all(scenarios.map(referenceOf));
  const made: Reference[] = [];
  for (const scenario of scenarios) made.push(await referenceOf(scenario));
  return made;
});
const sections: Readonly<Record<SectionName, () => readonly Case[] | Promise<readonly Case[]>>> = {
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
  deaths: () => shardsThatDie(isBounded ? 20 : 200),
  quotas: batchesOnRealDisks,
  kills: () => batchesKilled(isBounded ? 40 : 1000),
  attempts: () => batchesAtOnce(isBounded ? 2 : 20),
  surroundings: otherSurroundings,
  splits: splitExports,
};

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

const asked = new Set<string>(
  values.only?.split(',').flatMap((each) => sectionsOf(each) ?? [each]) ?? sectionNames,
);
const unknown = [...asked].filter((each) => !sectionNames.some((known) => known === each));
if (unknown.length > 0) throw new Error(`sections: ${sectionNames.join(', ')}; faults: F1 to F20`);
const bySection = new Map<SectionName, Set<Figures>>();
const cases: { readonly each: Case; readonly rank: number }[] = [];
for (const section of sectionNames) {
  const make = sections[section];
  if (!asked.has(section)) continue;
  // Bounded, some of each section, spread over it, so that what is left out is not always its end.
  const made = isBounded ? spread(await make()) : await make();
  bySection.set(section, new Set(made.map(({ figures }) => figures)));
  cases.push(
    ...made.map((each, place) => ({ each, rank: isBounded ? place / Math.min(made.length, 20) : 0 })),
  );
}
// With every change they run anyway.
const tests: TestsTold = new Map();
if (!isBounded) cases.push(...namedTests(askedTests(), tests).map((each) => ({ each, rank: 1 })));
const queue = cases.sort((a, b) => a.rank - b.rank).map(({ each }) => each);

function spread<T>(items: readonly T[]): readonly T[] {
  if (items.length <= 20) return items;
  return items
    .map((item, place) => ({ item, at: (place * 0.618_033_988_75) % 1 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const all = new Set<Figures>(queue.map(({ figures }) => figures));
// Stopped by hand, it says how far it came.
process.once('SIGINT', () => {
  for (const each of queue.splice(0)) each.figures.leftOut += 1;
});
begun = performance.now();
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
const lines = [
  ...[...all].map((figures) => figures.line),
  ...Object.entries<FaultRow>(faultTable).map(([fault, row]) => `${fault.padEnd(4)}${lineOf(row)}`),
  `In all: tried ${sum((each) => each.tried)}, faults injected ${sum((each) => each.injected)}, survived ${sum((each) => each.survived)}, losses ${sum((each) => each.losses)}, in ${seconds} s`,
];
process.stdout.write(`${lines.join('\n')}\n`);
// That nothing was lost of nothing says nothing.
const isSound = sum((each) => each.losses) === 0 && (isBounded ? sum((each) => each.tried) > 0 : true);
process.exitCode = isSound ? 0 : 1;

function sectionsOf(fault: string): readonly string[] | null {
  return Object.entries<FaultRow>(faultTable).find(([id]) => id === fault)?.[1].sections ?? null;
}

/** Of all faults, or of those that are asked for. */
function askedTests(): readonly string[] {
  const faults = values.only?.split(',');
  const rows = Object.entries<FaultRow>(faultTable).filter(([id]) => faults?.includes(id) ?? true);
  return [...new Set(rows.flatMap(([, row]) => row.tests))];
}

/** What came of a fault in this run, and which tests are about it too. */
function lineOf({ what, sections: names, tests: named }: FaultRow): string {
  const told = names.map((name) => {
    const found = [...(bySection.get(name) ?? [])];
    const tried = found.reduce((total, each) => total + each.tried, 0);
    const losses = found.reduce((total, each) => total + each.losses, 0);
    return found.length === 0 ? `${name}: not run` : `${name}: ${tried} tried, ${losses} lost`;
  });
  const ofTests = named.map((file) => (tests.has(file) ? `${file}: ${tests.get(file)}` : file));
  return `${what} | ${[...told, ...ofTests].join('; ')}`;
}
