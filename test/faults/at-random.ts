// Signals at any moment, and runs that write to the same places at once.

import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Figures, type Case } from './figures.ts';
import { complaintAbout, oldOutputs, type Reference } from './outputs.ts';
import { freshPath, runProgram } from './program.ts';
import { sampleZip } from './sample.ts';

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

/** Several runs with other reports, one file: in the end it is one of them. */
export function runsOnOneOutput(rounds: number): readonly Case[] {
  const figures = new Figures('Two runs on one output');
  const zip = sampleZip();
  const formats = ['json', 'html'];
  return Array.from({ length: rounds }, (_, round) => ({
    figures,
    run: async () => {
      const cwd = freshPath();
      mkdirSync(cwd);
      const ended = await Promise.all(
        formats.map((format) => runProgram([zip, '-f', format, '-o', 'a'], { cwd })),
      );
      const alone = await Promise.all(
        formats.map((format) => runProgram([zip, '-f', format], { cwd: freshFolder() })),
      );
      const now = existsSync(join(cwd, 'a')) ? readFileSync(join(cwd, 'a'), 'utf8') : null;
      const complaint =
        readdirSync(cwd).length !== 1
          ? `left behind: ${readdirSync(cwd).join(', ')}`
          : !alone.some(({ stdout }) => stdout === now)
            ? 'the file is neither report'
            : ended.some(({ code }) => code !== 0)
              ? 'a run failed'
              : null;
      figures.count(`round ${round + 1}`, 1, complaint);
    },
  }));
}

function freshFolder(): string {
  const path = freshPath();
  mkdirSync(path);
  return path;
}
