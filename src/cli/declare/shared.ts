// Options that several commands have.

import type { Command } from 'commander';
import { formatNames } from '../../reporter/reporter.ts';
import type { Catalogue } from '../../text/catalogue.ts';

export function commonOptions(command: Command, { options }: Catalogue['cli']): Command {
  return command
    .option('-o, --output <file>', options.output)
    .option('--lang <language>', options.lang)
    .option('--no-colour, --no-color', options.noColour)
    .option('-q, --quiet', options.quiet)
    .helpOption('-h, --help', options.help);
}

export function readingOptions(command: Command, { options }: Catalogue['cli']): Command {
  return command
    .option('--as-of <date>', options.asOf)
    .option('--merge', options.merge)
    .option('-j, --jobs <number>', options.jobs);
}

/** What `audit` and `check` share. */
export function reportOptions(command: Command, cli: Catalogue['cli']): Command {
  const { options } = cli;
  return commonOptions(readingOptions(command, cli), cli)
    .option('-f, --format <name>', options.format(formatNames))
    .option('-v, --verbose', options.verbose)
    .option('-a, --all', options.all)
    .option('--conversations', options.conversations)
    .option('--permissions <file>', options.permissions)
    .option('--aliases <file>', options.aliases)
    .option('--knowledge <file>', options.knowledge)
    .option('--strict', options.strict)
    .option('--time-zone <zone>', options.timeZone);
}
