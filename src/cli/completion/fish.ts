// Completion for fish.

import type { OutlineCommand, OutlineOption } from './outline.ts';

export function fishCompletion(program: OutlineCommand): string {
  const first = program.commands.map(({ name }) => name);
  const isFirst = `not __fish_seen_subcommand_from ${first.join(' ')}`;
  return `# Completion of dyi-audit for fish.
complete -c dyi-audit -f
${[
  ...linesOf(program, isFirst),
  ...program.commands.flatMap((command) => {
    const below = command.commands.map(({ name }) => name.split(' ').at(-1) ?? '');
    const seen = `__fish_seen_subcommand_from ${command.name}`;
    const open =
      below.length === 0 ? seen : `${seen}; and not __fish_seen_subcommand_from ${below.join(' ')}`;
    return [
      ...linesOf(command, open),
      ...command.commands.flatMap((each) =>
        linesOf(each, `${seen}; and __fish_seen_subcommand_from ${each.name.split(' ').at(-1) ?? ''}`),
      ),
    ];
  }),
].join('\n')}
`;
}

function linesOf({ options, words, takesFiles, commands }: OutlineCommand, condition: string): string[] {
  const complete = `complete -c dyi-audit -n ${quote(condition)}`;
  return [
    ...commands.map(
      ({ name, description }) => `${complete} -a ${name.split(' ').at(-1) ?? ''} -d ${quote(description)}`,
    ),
    ...(words.length === 0 ? [] : [`${complete} -a ${quote(words.join(' '))}`]),
    ...(takesFiles ? [`${complete} -F`] : []),
    ...options.map((option) => `${complete} ${optionWords(option)}`),
  ];
}

function optionWords({ flags, description, value }: OutlineOption): string {
  const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const after =
    value === null
      ? []
      : value.choices.length > 0
        ? [`-x -a ${quote(value.choices.join(' '))}`]
        : [value.isFile ? '-r -F' : '-x'];
  return [...named, ...after, `-d ${quote(description)}`].join(' ');
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, String.raw`\$&`)}'`;
}
