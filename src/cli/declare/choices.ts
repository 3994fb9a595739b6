// Options whose value is one of a list: the list goes with the declaration, so that completion offers what is read.

import { Option } from 'commander';

/** Not commander's own `choices`: what is wrong with a value is said in the person's language, by who reads it. */
export function choiceOption(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description);
  option.argChoices = [...values];
  return option;
}

/** For `argParser`: an option that can be given again keeps all its values. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
