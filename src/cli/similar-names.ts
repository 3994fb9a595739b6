// Finds what a person may have meant by a misspelt name, by the distance that commander uses for misspelt commands.

import { Command, CommanderError } from 'commander';
import { similarTo } from './commander-words.ts';

/** Those of the names that are nearest, if any is near; spaces, signs and capitals make no difference. */
export function similarNames(word: string, names: readonly string[]): readonly string[] {
  const known = new Map(names.map((name) => [wordOf(name), name]));
  const asked = wordOf(word);
  const same = known.get(asked);
  if (same !== undefined) return [same];
  if (asked === '') return [];
  // Only a program without a default command looks for what is near.
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} });
  for (const name of known.keys()) if (name !== '') program.command(name);
  try {
    program.parse([asked], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.code !== 'commander.unknownCommand') return [];
    const near = similarTo(asked, error)?.split(', ') ?? [];
    return near.flatMap((name) => known.get(name) ?? []);
  }
  return [];
}

/** As one word of a command line. */
function wordOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
