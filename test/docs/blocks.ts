// The parts of the README that are made from the program, and the manual page.

import type { Command } from 'commander';
import { declareProgram, withSubcommands } from '../../src/cli/program.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { defaultKnowledge } from '../../src/knowledge/knowledge.ts';
import { levels, verdictIds, verdictLevels } from '../../src/model/verdict.ts';
import { loadCatalogue, type Catalogue } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/en/catalogue.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { cell } from './cell.ts';
import { knowledgeBlock } from './knowledge-block.ts';
import { manualPage } from './manual.ts';

async function declared(): Promise<{ readonly program: Command; readonly text: Catalogue }> {
  const text = await loadCatalogue('en');
  return { program: declareProgram({ io: fakeIo().io, text, language: 'en' }, () => {}), text };
}

export async function manual(version: string): Promise<string> {
  const codes = Object.entries(exitCodes).map(([name, code]) => [code, exitMeanings[name] ?? ''] as const);
  return manualPage({ ...(await declared()), version, exitCodes: codes });
}

/** Each block of the README by its name. */
export async function readmeBlocks(): Promise<Readonly<Record<string, string>>> {
  const { program, text } = await declared();
  const help = program.commands.flatMap(withSubcommands).map((command) => {
    command.configureOutput({ getOutHelpWidth: () => 100 });
    return `#### ${fullName(command)}\n\n\`\`\`text\n${command.helpInformation().trimEnd()}\n\`\`\``;
  });
  const verdicts = levels.flatMap((level) =>
    verdictIds
      .filter((id) => verdictLevels[id] === level)
      .map((id) => `| ${level} | \`${id}\` | ${cell(text.verdicts[id].long)} |`),
  );
  return {
    help: help.join('\n\n'),
    verdicts: ['| level | verdict | meaning |', '| --- | --- | --- |', ...verdicts].join('\n'),
    knowledge: knowledgeBlock(defaultKnowledge(), text),
    'exit-codes': [
      '| code | meaning |',
      '| --- | --- |',
      ...Object.entries(exitCodes).map(([name, code]) => `| ${code} | ${cell(exitMeanings[name] ?? '')} |`),
    ].join('\n'),
  };
}

function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}

const exitMeanings: Readonly<Record<string, string>> = english.outcomes.exitCodes;

/** The README with its blocks replaced. */
export function withBlocks(readme: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const begin = `<!-- begin: ${name} -->`;
    const end = `<!-- end: ${name} -->`;
    const start = text.indexOf(begin);
    const stop = text.indexOf(end);
    if (start < 0 || stop < start) throw new Error(`README.md has no block ${name}`);
    return `${text.slice(0, start + begin.length)}\n\n${block}\n\n${text.slice(stop)}`;
  }, readme);
}
