// completion: a script that teaches a shell the commands and options, made from their declarations.

import type { Command } from 'commander';
import { defaultKnowledge } from '../../knowledge/knowledge.ts';
import { levels, verdictIds } from '../../model/verdict.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { outline, type OutlineCommand } from '../completion/outline.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { deliver } from '../deliver.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readChoice, shells } from '../options.ts';
import type { CommonOptions, Session } from '../session.ts';

const scripts = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
} satisfies Record<(typeof shells)[number], (program: OutlineCommand) => string>;

export async function runCompletion(
  shell: string,
  program: Command,
  options: CommonOptions,
  session: Session,
): Promise<ExitCode> {
  const script = scripts[readChoice('<shell>', shell, shells)];
  const { subjects, permissions } = defaultKnowledge().document;
  const names = [...subjects, ...permissions].map(({ id }) => id);
  await deliver(script(outline(program, [...names, ...verdictIds, ...levels])), options, session);
  return exitCodes.done;
}
