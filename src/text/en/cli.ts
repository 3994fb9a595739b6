// The command line in English.

import type { CliWords } from '../cli-words.ts';

const permissionsFile = 'permissions file';

export const cli: CliWords = {
  description:
    'Which connected apps could reach your Facebook messages, when, and how is that known? Reads a Facebook “Download Your Information” export in JSON, on this machine only: nothing is sent anywhere, nothing is unpacked or changed.',
  examples: `The three commonest uses:
  dyi-audit facebook-you-*.zip                   all parts of your export, in any order
  dyi-audit facebook-you/ -f json -o audit.json  a folder, as JSON, into a file
  dyi-audit explain spotify                      what is known of an app, with sources
`,
  usage: '[command] <export...> [options]',
  arguments: {
    exports: 'the folder or zip of your export, or all of its parts in any order',
    name: 'an app, a permission, a verdict or a code; without it, everything that is known',
    result: 'what was written with --format json',
    shell: 'the shell: bash, zsh, fish',
  },
  commands: {
    audit: 'which connected apps could reach the messages in this export (the default command)',
    check: 'the same for a CI job: exit code 1 when an app is at or above a level',
    inspect: 'what this export is and holds, with nothing personal: for a bug report',
    explain: 'what is known of an app, a permission, a verdict or a code, with sources',
    letter: 'a letter to the company behind an app: what did it obtain, and please erase it',
    anonymise: 'a copy of this export with the same structure and nobody in it, to give to others',
    schema: 'the JSON Schema of the JSON output',
    completion: 'a script that teaches your shell to complete commands and options',
    report: 'a saved result in any other form, without the export',
    help: 'help on a command',
  },
  options: {
    help: 'show this help',
    version: 'show the version',
    format: (names) =>
      `form of the report: ${names.join(', ')}; NAME=FILE writes it to a file, and can be given again`,
    inspectFormat: (names) => `form of the report: ${names.join(', ')}`,
    output: 'write the report to this file, whole or not at all',
    app: 'the app that the letter is about, by its whole name or your app-scoped id',
    asOf: 'when the export was made (2024-05-01), if its name does not say',
    permissions: 'JSON or CSV file of permissions you know an app to have held',
    aliases: 'JSON file of further names of known apps: {"spotify": ["Name in my language"]}',
    knowledge: 'use this knowledge base instead of the built-in one',
    merge: 'read parts of different exports of one person as one',
    jobs: 'read messages in this many threads at once (default: as many as pay)',
    limit: (names) =>
      `set a limit of what is read, NAME=NUMBER, and again for others: ${names.join(', ')} (entryBytes, ratio and ratioFrom are for zips alone, depth for folders alone)`,
    conversations: 'list the conversations too, with the names of people',
    open: 'make the page for the browser and open it (in dyi-audit.html, if you do not say where)',
    verbose: 'add evidence, sources, and who denies what',
    all: 'list every app, not only the ones that matter most',
    failOn: (levels, standard) =>
      `exit with 1 when an app is at or above: ${levels.join(', ')}${standard === null ? '' : ` (default ${standard})`}`,
    maxFindings: 'how many apps at or above the level may pass (default 0)',
    baseline: 'file of findings that were looked at and are accepted, each with a reason',
    updateBaseline: 'write the findings of now into the baseline; reasons that are there stay',
    reason: 'the reason of the new entries; without it they accept nothing until you write one',
    pseudonymise: 'replace people, conversations and your ids by pseudonyms',
    pseudonymiseApps: 'the same, and apps too',
    keyFile: 'the key of the pseudonyms, 16 bytes or more; without it a random one is used once',
    strict: 'count warnings as an incomplete answer (exit 3); a baseline must have no entry to spare',
    timeZone: 'show times in this zone (Europe/Paris); results are always in UTC',
    lang: 'language of the report: en, fr',
    noColour: 'no colour (NO_COLOR does the same)',
    quiet: 'say nothing on stderr but errors',
  },
  titles: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  placeholders: {
    command: 'command',
    options: 'options',
    limit: 'limit',
    export: 'export',
    name: 'name',
    file: 'file',
    date: 'date',
    language: 'language',
    level: 'level',
    zone: 'zone',
    input: 'input',
    folder: 'folder',
    number: 'number',
    list: 'list',
    which: 'which',
    mib: 'mib',
    seconds: 'seconds',
    days: 'days',
    text: 'text',
    result: 'result',
    shell: 'shell',
    sql: 'sql',
  },
  wrongUsage: {
    unknownOption: (option, similar) =>
      `There is no option ${option}.${similar === null ? '' : ` Did you mean ${similar}?`}`,
    unknownCommand: (command, similar) =>
      `There is no command ${command}.${similar === null ? '' : ` Did you mean ${similar}?`}`,
    valueMissing: (option) => `The option ${option} needs a value.`,
    optionMissing: (option) => `The option ${option} is required.`,
    argumentMissing: (argument) => `The argument <${argument}> is missing.`,
    tooManyArguments: (most, given) =>
      most === 0
        ? 'This command takes no arguments.'
        : `Too many arguments: ${given} where at most ${most} can be.`,
  },
  helpHint: 'Try: dyi-audit --help',
  noExport: 'Say which export to read: its folder, its zip, or all of its parts.',
  reading: (done, total, percent) => `Reading messages: ${percent} % (${done} of ${total} files)`,
  idlePermissions: {
    app: (file, entry, app) =>
      `${file ?? permissionsFile}, entry ${entry}: the export lists no app ${app === null ? 'of that name or app-scoped id' : `of the name or app-scoped id “${app}”`}, so the entry decides nothing.`,
    permission: (file, entry, permission) =>
      `${file ?? permissionsFile}, entry ${entry}: ${typeof permission === 'number' ? `its permission no. ${permission}` : `the permission “${permission}”`} is none of those over messages that are known, so it decides nothing. If it should be one, check how it is spelt.`,
    more: (file, count) => `${file ?? permissionsFile}: ${count} more that decide nothing.`,
  },
  dayContradicted: (day) =>
    `--as-of ${day} contradicts the export, which holds apps or messages with later dates: either it was made later, or their dates are wrong. An app that was added later is not cleared by its dates. If you are not sure of the day, leave out --as-of.`,
  randomKey:
    'The pseudonyms were made with a random key that is gone now: another run gives others. Keep a key with --key-file to have the same again.',
  wrote: (file) => `Wrote ${file}`,
  notOpened: (file) => `No browser could be started. The page is in ${file}; open it yourself.`,
  incomplete:
    'The answer is incomplete: part of the export could not be read or is missing. The report says what.',
  bug: (
    version,
    node,
    place,
  ) => `dyi-audit: a mistake in this program, not in your export. Please report it with these lines; they hold nothing of your export.
  dyi-audit ${version}, Node ${node}
  ${place.replaceAll('\n', '\n  ')}`,
};
