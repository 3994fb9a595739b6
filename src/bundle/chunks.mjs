// Which modules go into one file: those that load together in the commonest runs, since each file costs time, however small.

import { join } from 'node:path';

/**
 * A group is made of these modules and of all that they need in order to load, except what an earlier group has. Entries are
 * in none: they do something when they are loaded.
 */
const groups = {
  // What `--version` needs, and an error before anything is done.
  start: [
    'src/cli/exit-codes.ts',
    'src/cli/fatal-words.ts',
    'src/cli/harmless-stderr.ts',
    'src/cli/io.ts',
    'src/model/errors.ts',
    'src/model/language.ts',
    'src/model/sanitise.ts',
    'src/text/catalogue.ts',
    'src/version.ts',
  ],
  // What words need, those of an error in the rest included.
  words: ['src/text/formats.ts'],
  // What a worker needs.
  read: ['src/parser/threads/thread-files.ts', 'src/input/entry-at.ts'],
  audit: ['src/audit.ts', 'src/cli/conclude-export.ts', 'src/cli/present.ts'],
  program: ['src/cli/program.ts', 'src/cli/commands/audit.ts'],
  // What every view of a result has in common.
  view: ['src/reporter/format/shorten.ts', 'src/reporter/wording/view.ts'],
  terminal: ['src/reporter/terminal.ts'],
};

/** @returns the groups as rolldown takes them, which adds what they need */
export function chunkGroups(root) {
  return Object.entries(groups).map(([name, files], place) => {
    const members = new Set(files.map((file) => join(root, file)));
    return { name, test: (id) => members.has(id), priority: Object.keys(groups).length - place };
  });
}
