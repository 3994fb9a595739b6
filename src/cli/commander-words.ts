// What commander says by itself, in the words of the catalogue: titles and placeholders of help, and what is wrong with a command line.

import type { CommanderError, HelpConfiguration } from 'commander';
import { sanitise } from '../model/sanitise.ts';
import type { Catalogue } from '../text/catalogue.ts';

type CliWords = Catalogue['cli'];

/** Commander has its titles in English only, and placeholders are part of a declaration: both are replaced when they are shown. */
export function helpWords({ titles, placeholders }: CliWords): HelpConfiguration {
  const words = new Map(Object.entries(placeholders));
  const inBrackets = (term: string): string => withPlaceholders(term, words);
  const titleWords = new Map([
    ['Usage:', titles.usage],
    ['Arguments:', titles.arguments],
    ['Options:', titles.options],
    ['Commands:', titles.commands],
  ]);
  return {
    styleTitle: (title) => titleWords.get(title) ?? title,
    styleUsage: inBrackets,
    styleOptionTerm: inBrackets,
    styleSubcommandTerm: inBrackets,
    // The choices stand in the description already.
    optionDescription: (option) => option.description,
    styleArgumentTerm: (name) => words.get(name) ?? name,
  };
}

/**
 * Says what is wrong with a command line. Commander's errors carry a code, and what they are about only inside their
 * English message, from which it is taken here; a code without words here stays as commander says it. Null where help is
 * the answer.
 */
export function wrongUsage(error: CommanderError, cli: CliWords): string | null {
  const words = cli.wrongUsage;
  const [, quoted = ''] = /'(.*)'/s.exec(error.message) ?? [];
  const about = sanitise(quoted);
  const placeholders = new Map(Object.entries(cli.placeholders));
  const term = withPlaceholders(about, placeholders);
  switch (error.code) {
    case 'commander.unknownOption':
      return words.unknownOption(about, similarTo(about, error));
    case 'commander.unknownCommand':
      return words.unknownCommand(about, similarTo(about, error));
    case 'commander.optionMissingArgument':
      return words.valueMissing(term);
    case 'commander.missingMandatoryOptionValue':
      return words.optionMissing(term);
    case 'commander.missingArgument':
      return words.argumentMissing(placeholders.get(about) ?? about);
    case 'commander.excessArguments': {
      const [, most, given] = /Expected (\d+) .* got (\d+)/.exec(error.message) ?? [];
      return words.tooManyArguments(Number(most), Number(given));
    }
    case 'commander.help':
      return null;
    default:
      return sanitise(error.message.replace(/^error: /, ''));
  }
}

/** What commander found like the name that was typed; an option that only another command has is no help. */
export function similarTo(typed: string, { message }: CommanderError): string | null {
  const [, similar = null] = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(message) ?? [];
  return similar === typed ? null : similar;
}

/** `--output <file>` with the placeholder's word: `--output <fichier>`. */
function withPlaceholders(term: string, words: ReadonlyMap<string, string>): string {
  return term.replace(/(?<=[<[])[a-z-]+(?=(?:\.\.\.)?[>\]])/g, (name) => words.get(name) ?? name);
}
