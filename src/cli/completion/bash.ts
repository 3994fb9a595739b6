// Completion for bash, 3.2 and later, with nothing but bash itself. Where it offers nothing, bash completes names of files.

import type { OutlineCommand } from './outline.ts';

export function bashCompletion(program: OutlineCommand): string {
  const all = [program, ...program.commands.flatMap((command) => [command, ...command.commands])];
  const named = all.filter(({ name }) => name !== '');
  return `# Completion of dyi-audit for bash.
_dyi_audit() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  local command='' options='' words='' place
  COMPREPLY=()
  # Bash takes "--format=json" apart at the sign.
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $previous == '=' ]] && ((COMP_CWORD > 2)); then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((place = 1; place < COMP_CWORD; place++)); do
    case "$command \${COMP_WORDS[place]}" in
${patterns(named)}) command="\${command:+$command }\${COMP_WORDS[place]}" ;;
    esac
  done
  case "$command" in
${all.map(commandCase).join('\n')}
  esac
  [[ $current == -* ]] && words=$options
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _dyi_audit dyi-audit
`;
}

/** `batch` is read after no command, `plan` after `batch`. */
function patterns(commands: readonly OutlineCommand[]): string {
  return commands.map(({ name }) => `      '${name.includes(' ') ? name : ` ${name}`}'`).join(' | \\\n');
}

function commandCase({ name, options, words, commands }: OutlineCommand): string {
  const values = options.flatMap(({ flags, value }) => {
    if (value === null) return [];
    const offered =
      value.choices.length === 0
        ? ''
        : ` COMPREPLY=($(compgen -W '${value.choices.join(' ')}' -- "$current"));`;
    return [`        ${flags.join(' | ')})${offered} return ;;`];
  });
  const below = commands.map((command) => command.name.split(' ').at(-1) ?? '');
  return `    '${name}')
      case "$previous" in
${[...values, '        *) ;;'].join('\n')}
      esac
      options='${options.flatMap(({ flags }) => flags).join(' ')}'
      words='${[...below, ...words].join(' ')}'
      ;;`;
}
