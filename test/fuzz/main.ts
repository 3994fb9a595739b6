// npm run fuzz: tries inputs that nobody would think of, for as long as it is told to, and keeps those that break something.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments, usage, type FuzzArguments } from './arguments.ts';
import type { Found, Standing } from './campaign.ts';
import { findingsFolder, reproduction, saveFinding, targetOf } from './findings.ts';
import { isTargetName, loadTarget, targetNames } from './targets/targets.ts';
import { failureOf } from './trial.ts';
import { watch } from './watch.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function argumentsOrUsage(): FuzzArguments | null {
  try {
    return readArguments(process.argv.slice(2), { out: findingsFolder });
  } catch (error) {
    print(`${error instanceof Error ? error.message : ''}\n${usage}`);
    return null;
  }
}

async function reproduce(file: string): Promise<number> {
  const name = targetOf(resolve(file));
  if (!isTargetName(name)) {
    print(`the folder of ${file} is named after no target: ${targetNames.join(', ')}`);
    return 2;
  }
  const failure = await failureOf(await loadTarget(name), readFileSync(file));
  print(failure === null ? `${file} breaks nothing any more` : `${failure.signature}\n${failure.detail}`);
  return failure === null ? 0 : 1;
}

async function corpus(folder: string): Promise<number> {
  const { tryCorpus } = await import('./corpus.ts');
  let trials = 0;
  let slowest = 0;
  const files = new Set<string>();
  const broken: string[] = [];
  for await (const { file, target, failure, milliseconds } of tryCorpus(folder)) {
    trials += 1;
    files.add(file);
    slowest = Math.max(slowest, milliseconds);
    if (failure !== null) broken.push(`${file} as ${target}: ${failure.signature}\n${failure.detail}`);
  }
  for (const line of broken) print(line);
  print(
    `${files.size} files, ${trials} trials, the slowest ${Math.round(slowest)} ms, ${broken.length} broke something`,
  );
  return broken.length === 0 ? 0 : 1;
}

async function fuzz({ seed, seconds, targets: asked, out }: FuzzArguments): Promise<number> {
  const names = targetNames.filter((name) => asked.length === 0 || asked.includes(name));
  if (!asked.every(isTargetName)) {
    print(`targets: ${targetNames.join(', ')}`);
    return 2;
  }
  print(`seed ${seed}: the same inputs again with --seed ${seed}`);
  let findings = 0;
  const onFinding = ({ target, input, signature, detail }: Found): void => {
    findings += 1;
    const file = saveFinding(out, target, input, `${signature}\n${detail}`);
    print(`found by ${target}: ${signature}\n  ${reproduction(file)}`);
  };
  const end = performance.now() + seconds * 1000;
  let left = seconds;
  for (let round = 0; left > 0; round += 1) {
    // After one that hung or died another begins, with other inputs.
    const { standings, ended } = await watch({ seed: seed + round, seconds: left, names }, onFinding);
    for (const line of table(standings)) print(line);
    left = (end - performance.now()) / 1000;
    if (ended) break;
  }
  print(findings === 0 ? 'nothing found' : `${findings} findings in ${out}`);
  return findings === 0 ? 0 : 1;
}

function table(standings: readonly Standing[]): readonly string[] {
  const rows = standings.map((each) => [
    each.target,
    `${each.inputs} inputs`,
    `${Math.round(each.milliseconds / 1000)} s of processor`,
    `${Math.round((each.inputs * 1000) / Math.max(1, each.milliseconds))}/s`,
    `${each.branches} branches`,
    `${each.pool} kept`,
    `${each.findings} findings`,
    `nothing new for ${each.sinceNew}`,
  ]);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
}

async function main(given: FuzzArguments | null): Promise<number> {
  if (given === null) return 2;
  if (given.reproduce !== null) return reproduce(given.reproduce);
  return given.corpus === null ? fuzz(given) : corpus(given.corpus);
}

process.exitCode = await main(argumentsOrUsage());
