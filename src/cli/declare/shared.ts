// Options that several commands have.

import { Option, type Command } from 'commander';
import { limitNames } from '../../input/limits.ts';
import { languages } from '../../model/language.ts';
import type { Level } from '../../model/verdict.ts';
import { formatNames } from '../../reporter/reporter.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { failOnLevels } from '../options.ts';
import { choiceOption, collect } from './choices.ts';

/** How the program talks, whatever it does. */
export function talkingOptions(command: Command, { options }: Catalogue['cli']): Command {
  return command
    .addOption(choiceOption('--lang <language>', options.lang, languages))
    .option('-q, --quiet', options.quiet)
    .helpOption('-h, --help', options.help);
}

/** Of commands that write something without colour. */
export function outputOptions(command: Command, cli: Catalogue['cli']): Command {
  return talkingOptions(command.option('-o, --output <file>', cli.options.output), cli);
}

export function commonOptions(command: Command, cli: Catalogue['cli']): Command {
  return outputOptions(command, cli).option('--no-colour, --no-color', cli.options.noColour);
}

export function readingOptions(command: Command, { options }: Catalogue['cli']): Command {
  return command
    .option('--as-of <date>', options.asOf)
    .option('--merge', options.merge)
    .option('-j, --jobs <number>', options.jobs)
    .addOption(new Option('--limit <limit>', options.limit(limitNames)).argParser(collect));
}

/**
 * How a result is shown, saved or new.
 * @param standard what `--fail-on` is when it is not given
 */
export function reportOptions(command: Command, cli: Catalogue['cli'], standard: Level | null): Command {
  const { options } = cli;
  return commonOptions(command, cli)
    .addOption(
      choiceOption('-f, --format <name>', options.format(formatNames), formatNames).argParser(collect),
    )
    .option('--open', options.open)
    .option('-v, --verbose', options.verbose)
    .option('-a, --all', options.all)
    .option('--time-zone <zone>', options.timeZone)
    .option('--pseudonymise', options.pseudonymise)
    .option('--pseudonymise-apps', options.pseudonymiseApps)
    .option('--key-file <file>', options.keyFile)
    .option('--strict', options.strict)
    .addOption(choiceOption('--fail-on <level>', options.failOn(failOnLevels, standard), failOnLevels));
}

/** What `audit` and `check` share. */
export function auditOptions(command: Command, cli: Catalogue['cli'], standard: Level | null): Command {
  const { options } = cli;
  return reportOptions(readingOptions(command, cli), cli, standard)
    .option('--conversations', options.conversations)
    .option('--permissions <file>', options.permissions)
    .option('--aliases <file>', options.aliases)
    .option('--knowledge <file>', options.knowledge);
}
