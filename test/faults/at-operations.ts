// Every kind of fault at every operation on the disk: the first, the second, until a run has none left.

import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Figures, type Case } from './figures.ts';
import { complaintAbout, contentOf, oldOutputs, type Reference } from './outputs.ts';
import { freshPath, runProgram, type Fault } from './program.ts';

const kinds: readonly Pick<Fault, 'kind' | 'sticky'>[] = [
  { kind: 'KILL' },
  { kind: 'HALF' },
  { kind: 'ENOSPC', sticky: true },
  { kind: 'EIO' },
  { kind: 'SIGTERM' },
  { kind: 'ENOSPC' },
  { kind: 'SIGINT' },
  { kind: 'EIO', sticky: true },
  { kind: 'SIGHUP' },
  { kind: 'EDQUOT' },
  { kind: 'EROFS', sticky: true },
];

export function faultsAtEveryOperation(references: readonly Reference[]): readonly Case[] {
  const figures = new Figures('Outputs, with a fault at the N-th operation on the disk');
  return kinds.flatMap((kind) =>
    references.flatMap((reference) =>
      Array.from({ length: reference.operations }, (_, place) => ({
        figures,
        run: async () => {
          const { scenario } = reference;
          const cwd = oldOutputs(scenario);
          const fault = { below: cwd, at: place + 1, ...kind };
          const ended = await runProgram(scenario.args, { cwd, fault });
          const what = `${scenario.name}, ${kind.kind}${kind.sticky ? ' from then on' : ''} at ${place + 1}`;
          const injected = ended.measured?.injected ?? 1;
          let complaint = complaintAbout(cwd, reference, ended, kind);
          if (complaint === null && kind.kind === 'KILL') complaint = await runsAgain(cwd, reference);
          figures.count(what, Math.min(1, injected), complaint);
        },
      })),
    ),
  );
}

/** After a death the next run does all of it. */
async function runsAgain(cwd: string, reference: Reference): Promise<string | null> {
  const { scenario, code, after } = reference;
  const again = freshPath();
  cpSync(cwd, again, { recursive: true });
  const ended = await runProgram(scenario.args, { cwd: again });
  if (ended.code !== code) return `the next run ended with ${ended.code}`;
  for (const [file, content] of after)
    if (contentOf(join(again, file)) !== content) return `the next run wrote another ${file}`;
  // A draft that a death left is nobody's: it is neither read nor taken for an output, nor are there more of them.
  const drafts = (folder: string): string =>
    readdirSync(folder)
      .filter((each) => each.startsWith('.'))
      .join();
  return drafts(again) === drafts(cwd) ? null : 'the next run left a draft behind';
}
