// Signals at any moment, and runs that write to the same places at once.

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Figures, type Case } from './figures.ts';
import { complaintAbout, contentOf, copyTo, oldOutputs, type Reference } from './outputs.ts';
import { freshPath, runProgram } from './program.ts';
import { sampleZip } from './sample.ts';

const zip = sampleZip();

const signals: readonly NodeJS.Signals[] = ['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT', 'SIGKILL', 'SIGHUP'];

/** Moments are spread evenly over the run by the golden ratio: no two are alike, and each run of the suite has the same. */
export function signalsAtAnyMoment(references: readonly Reference[], rounds: number): readonly Case[] {
  const figures = new Figures('Outputs, with a signal at any moment');
  return Array.from({ length: rounds }, (_, round) => ({
    figures,
    run: async () => {
      const reference = references[round % references.length];
      if (reference === undefined) return;
      const cwd = oldOutputs(reference.scenario);
      const signal = signals[round % signals.length] ?? 'SIGKILL';
      const moment = (round * 0.618_033_988_75) % 1;
      const afterMs = Math.round(moment * reference.wallMs * 1.1);
      const ended = await runProgram(reference.scenario.args, { cwd, signal: { name: signal, afterMs } });
      const wasInTime = ended.signal !== null || ended.code !== reference.code;
      figures.count(
        `${reference.scenario.name}, ${signal} after ${afterMs} ms`,
        wasInTime ? 1 : 0,
        complaintAbout(cwd, reference, ended),
      );
    },
  }));
}

/** Runs that would each write something else to one file, by what they take beside its name. */
const rivals: readonly {
  readonly what: string;
  readonly runs: readonly ((output: string) => readonly string[])[];
  /** Beside 0: that another one was there before. */
  readonly code: number;
}[] = [
  {
    what: 'two reports',
    runs: ['json', 'html'].map((format) => (output: string) => [zip, '-f', format, '-o', output]),
    code: 0,
  },
  {
    what: 'two copies',
    runs: ['x', 'y'].map((letter) => (output: string) => [...copyTo(output, letter), '--overwrite']),
    code: 0,
  },
  {
    what: 'two copies that spare what is there',
    runs: ['x', 'y'].map((letter) => (output: string) => copyTo(output, letter)),
    code: 2,
  },
];

/** In the end the file is one of them. */
export function runsOnOneOutput(rounds: number): readonly Case[] {
  const figures = new Figures('Two runs on one output');
  return Array.from({ length: rounds }, (_, round) => rivals.map((rival) => ({ round, ...rival }))).flatMap(
    (tried) =>
      tried.map(({ round, what, runs, code }) => ({
        figures,
        run: async () => {
          const cwd = freshFolder();
          const ended = await Promise.all(runs.map((args) => runProgram(args('a'), { cwd })));
          const alone = await Promise.all(
            runs.map(async (args) => {
              const folder = freshFolder();
              await runProgram(args('a'), { cwd: folder });
              return contentOf(join(folder, 'a'));
            }),
          );
          const now = existsSync(join(cwd, 'a')) ? contentOf(join(cwd, 'a')) : null;
          const complaint =
            readdirSync(cwd).length !== 1
              ? `left behind: ${readdirSync(cwd).join(', ')}`
              : now === null || !alone.includes(now)
                ? 'the file is neither of them'
                : ended.some((each) => each.code !== 0 && each.code !== code)
                  ? 'a run failed'
                  : null;
          figures.count(`${what}, round ${round + 1}`, 1, complaint);
        },
      })),
  );
}

function freshFolder(): string {
  const path = freshPath();
  mkdirSync(path);
  return path;
}
