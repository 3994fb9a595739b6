// Completion for zsh, for its folder of functions or to be read by `source`.

import type { OutlineCommand, OutlineOption } from './outline.ts';

export function zshCompletion(program: OutlineCommand): string {
  return `#compdef dyi-audit
# Completion of dyi-audit for zsh.
${[...program.commands.flatMap((command) => [...command.commands, command]), program].map(commandFunction).join('\n')}
if [[ $funcstack[1] == _dyi-audit ]]; then
  _dyi-audit "$@"
else
  compdef _dyi-audit dyi-audit
fi
`;
}

function functionName(name: string): string {
  return ['_dyi-audit', ...name.split(' ')].filter((part) => part !== '').join('-');
}

function commandFunction({ name, options, words, takesFiles, commands }: OutlineCommand): string {
  const described = commands.map((command) => ({ ...command, last: command.name.split(' ').at(-1) ?? '' }));
  const known = [
    ...described.map(({ last, description }) => quote(`${last.replaceAll(':', '\\:')}:${description}`)),
    ...words.map((word) => quote(word.replaceAll(':', '\\:'))),
  ];
  const lead =
    commands.length === 0
      ? ''
      : `  if ((CURRENT > 2)); then
    case $words[2] in
${described.map(({ last, name: full }) => `      ${last}) shift words; ((CURRENT--)); ${functionName(full)}; return ;;`).join('\n')}
    esac
  fi
`;
  const argument = `'*: :->argument'`;
  return `${functionName(name)}() {
${lead}  local context state state_descr line
  local -A opt_args
  _arguments -s -S \\
${[...options.map((option) => `    ${optionSpec(option)}`), `    ${argument}`].join(' \\\n')} && return
  [[ $state == argument ]] || return 1
${known.length === 0 ? '' : `  local -a known=(\n${known.map((each) => `    ${each}`).join('\n')}\n  )\n  _describe -t words dyi-audit known\n`}${takesFiles ? '  _files\n' : ''}}`;
}

/** `(-f --format)'{-f,--format}'[...]:name:(text json)` */
function optionSpec({ flags, description, value }: OutlineOption): string {
  const said = description.replace(/[[\]\\:]/g, String.raw`\$&`);
  const after =
    value === null
      ? ''
      : value.choices.length > 0
        ? `: :(${value.choices.join(' ')})`
        : value.isFile
          ? ': :_files'
          : ': : ';
  const spec = quote(`[${said}]${after}`);
  // `-f+` and `--format=`: the value may stand in the same word or in the next one.
  const taking = flags.map((flag) => (value === null ? flag : `${flag}${flag.startsWith('--') ? '=' : '+'}`));
  const [only = ''] = taking;
  return taking.length === 1
    ? `${quote(only)}${spec}`
    : `${quote(`(${flags.join(' ')})`)}{${taking.join(',')}}${spec}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
