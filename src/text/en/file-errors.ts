// Errors about what a user asks to be written, and about the files that go with it, in English.

import type { FatalData } from '../../model/errors.ts';
import type { Catalogue, ErrorText } from '../catalogue.ts';

type FileErrors = Pick<
  Catalogue['errors'],
  'options-conflict' | 'result-file' | 'baseline-file' | 'key-file' | 'output-refused' | 'copy-names-someone'
>;

/** By what does not go together, with the options as typed. */
type ConflictWords = Readonly<
  Record<FatalData['options-conflict']['problem'], (options: readonly string[]) => ErrorText>
>;

const at = (pointer: string | null): string => (pointer === null || pointer === '' ? '' : ` (at ${pointer})`);

/** What a path ends in. */
const lastName = (path: string): string => /[^/\\]*(?=[/\\]*$)/.exec(path)?.[0] ?? '';

const resultProblems = {
  'not-json': () => 'it is not valid JSON',
  'not-a-result': () => 'it is no result of dyi-audit',
  'schema-version': (found: string | null) =>
    `its schemaVersion is ${found ?? 'missing'}, and this version reads 1`,
  'wrong-shape': (pointer: string | null) => `something in it is not as the schema says${at(pointer)}`,
} as const;

const baselineProblems = {
  'not-json': 'it is not valid JSON',
  'wrong-shape': 'something in it is not as a baseline has it',
  'other-method': 'its fingerprints were made in another way than this version makes them',
  twice: 'it has two entries for one finding',
  'not-a-day': 'a date in it is not written as 2027-12-31',
} as const;

const conflicts: ConflictWords = {
  'two-reports': (options) => ({
    message: `Only one report can go to the terminal or to -o: ${options.join(', ')}.`,
    hint: 'Give the others a file each: -f text -f sarif=results.sarif -f junit=results.xml',
  }),
  'same-file': (options) => ({
    message: `Two reports would be written to one file: ${options.join(', ')}.`,
    hint: 'Give each a file of its own.',
  }),
  'output-unused': (options) => ({
    message: `No report is left for -o: each has a file already (${options.join(', ')}).`,
    hint: 'Leave out -o, or add the format that should go there: -f json -o result.json',
  }),
  'output-is-input': (options) => ({
    message: `"${options[0] ?? ''}" is something to be read here, and would be written over.`,
    hint: 'Nothing was written. Give another file to the option that names this one: one that is no part of what is read.',
  }),
  'output-in-export': (options) => ({
    message: `"${options[0] ?? ''}" lies in what is read; nothing is ever written there.`,
    hint: `Nothing was written. Choose a place outside of the export, such as the folder it lies in; from within the export: ../${lastName(options[0] ?? '')}`,
  }),
  'output-beside-exports': (options) => ({
    message: `"${options[0] ?? ''}" holds exports of this batch; the files of the batch would lie among them.`,
    hint: `Nothing was written. Give the batch a folder of its own: --out ${(options[0] ?? '').replace(/[/\\]+$/, '')}/batch`,
  }),
  needs: (options) => ({
    message: `The option ${options[0] ?? ''} needs ${options[1] ?? ''}.`,
    hint: 'Give both.',
  }),
};

const refusals: Readonly<Record<FatalData['output-refused']['problem'], (path: string) => ErrorText>> = {
  missing: () => ({
    message: 'Say with -o where the copy is to be written.',
    hint: 'A new zip, such as -o copy.zip, or a folder. It cannot go to the terminal.',
  }),
  exists: (path) => ({
    message: `There is a file "${path}" already.`,
    hint: 'Give the copy another name, or replace the file with --overwrite.',
  }),
  input: (path) => ({
    message: `"${path}" belongs to what is read; nothing is ever written there.`,
    hint: 'Write the copy to another folder.',
  }),
  'not-a-file': (path) => ({
    message: `"${path}" cannot hold a copy: it is no ordinary file.`,
    hint: 'A new zip, such as -o copy.zip, or a folder. It cannot go to the terminal.',
  }),
};

export const fileErrors: FileErrors = {
  'options-conflict': ({ problem, options }) => conflicts[problem](options),
  'result-file': ({ path, problem, at: where }) => ({
    message: `The result "${path}" cannot be shown: ${resultProblems[problem](where)}.`,
    hint: 'Expected: what dyi-audit wrote with --format json, unchanged. To read an export, leave out the command report: dyi-audit facebook-you-*.zip',
  }),
  'baseline-file': ({ path, problem, pointer }) => ({
    message: `The baseline "${path}" cannot be used: ${baselineProblems[problem]}${at(pointer)}.`,
    hint: 'Correct it, or write a new one under another name: dyi-audit check EXPORT --baseline FILE --update-baseline',
  }),
  'key-file': ({ path, problem }) => ({
    message: `The key "${path}" cannot be used: ${problem === 'too-short' ? 'it has less than 16 bytes' : 'it is no ordinary file'}.`,
    hint: 'Make one that nobody can guess, keep it, and keep it to yourself: openssl rand -out key.bin 32',
  }),
  'output-refused': ({ path, problem }) => refusals[problem](path),
  'copy-names-someone': ({ words, files }) => ({
    message: `The copy held ${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'} of the export that should not be in it, in ${files.toLocaleString('en-GB')} ${files === 1 ? 'file' : 'files'}. It was deleted.`,
    hint: 'This is a mistake in this program, not in your export. Please report it, with what dyi-audit inspect says of the export: that holds nothing personal.',
  }),
};
