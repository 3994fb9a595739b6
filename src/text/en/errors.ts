// Why there is no answer, in English: what was found, what was expected, what to do next.

import type { FilePlace, PermissionsProblem } from '../../model/errors.ts';
import type { Catalogue } from '../catalogue.ts';
import { batchErrors } from './batch.ts';
import { systemReasons } from './system-reasons.ts';
import { faults } from './faults.ts';
import { fileErrors } from './file-errors.ts';

const howToExport = `Ask Facebook for JSON: in the Accounts Centre, open Your information and permissions > Export your information (the menus move now and then). Choose
  - the format JSON, not HTML
  - the date range “All time”
  - the categories Apps and websites, Messages, and Profile information
Facebook tells you when the export is ready, after minutes or days.`;

const downloadAgain =
  'Download this part again from Facebook and wait until it is complete. Links to downloads expire after a few days; then ask for a new export.';

const place = (pointer: string | null): string =>
  pointer === null || pointer === '' || pointer === '/' ? '' : ` (at ${pointer})`;

const lines = (items: readonly string[]): string => items.map((item) => `  - ${item}`).join('\n');

const number = (value: number): string => value.toLocaleString('en-GB');

const files = (count: number): string => `${number(count)} ${count === 1 ? 'file' : 'files'}`;

const zipReasons: Readonly<Record<string, string>> = {
  'no-end': 'the end of the file is missing, as after an interrupted download',
  split: 'it is one piece of an archive that was split over several files',
  directory: 'its table of contents is broken',
  overlap: 'it says that it holds more than it can',
};

const fileTypes: Readonly<Record<string, string>> = {
  rar: 'a RAR archive',
  '7z': 'a 7z archive',
  gzip: 'a gzip archive',
  tar: 'a tar archive',
  json: 'a single JSON file',
  html: 'a web page in HTML',
  'unfinished-download': 'a download that is not finished',
  unknown: 'something else',
};

const notZipHints: Readonly<Record<string, string>> = {
  json: 'Name the folder that holds the whole unzipped export, not one of its files.',
  html: `If it is a page of your export, the export is in HTML and cannot be read here. If it came in place of the download, log in to Facebook and download the zip again.\n${howToExport}`,
  'unfinished-download': 'Wait until your browser has finished, then name the zip itself.',
};

const filePlace = (where: FilePlace): string => {
  if (where?.is !== 'line') return place(where?.pointer ?? null);
  return ` (line ${number(where.line)}${where.field === null ? '' : `, ${where.field}`})`;
};

const permissionsProblems: Readonly<Record<PermissionsProblem, string>> = {
  'not-json': 'it is not valid JSON',
  'not-csv': 'it is not valid CSV',
  'no-rows': 'it has no rows below the names of columns',
  columns: 'its columns are not app, permissions, from, to, source',
  'not-a-list': 'it is not a list of records',
  'not-a-record': 'an entry is no record',
  'unknown-field': 'a record has a field that is not known',
  'no-app': 'a record names no app',
  'no-permissions': 'a record has no list of permissions',
  'not-a-day': 'a date is not written as 2014, 2014-05 or 2014-05-01',
  'ends-before-it-begins': 'a record ends before it begins',
  'not-a-text': 'a field is not a text',
};

const aliasProblems: Readonly<Record<string, string>> = {
  'not-json': 'it is not valid JSON',
  'wrong-shape': 'it is not an object of lists of names',
  'unknown-subject': 'it names an app that the knowledge base does not have',
  'empty-name': 'a name is empty',
  'name-of-another-subject': 'a name belongs to another app already',
  'name-that-matches-nothing': 'a name says too little to stand for any one app',
};

const limitWords: Readonly<Record<string, (found: string, allowed: string) => string>> = {
  entries: (found, allowed) => `has too many files: ${found}, and ${allowed} are allowed`,
  ratio: (found, allowed) => `unpacks to ${found} times its size, and ${allowed} times are allowed`,
};

// A code that is not in the table stands for itself.
const worded = (table: Readonly<Record<string, string>>, code: string): string => table[code] ?? code;

/** What a path holds that the shell replaces, unless it stands in quotes. */
const pathHint = (path: string): string => {
  if (path.startsWith('~')) {
    return 'In quotes, ~ does not stand for your home folder: put the quotes behind ~/, or write the whole path.';
  }
  return /[*?]/.test(path)
    ? 'No file has a name of this form, or the form stands in quotes, where * stands for itself: check the folder, and write * outside of the quotes.'
    : 'Check the path. If it has spaces, put it in quotes.';
};

export const errors: Catalogue['errors'] = {
  ...batchErrors,
  ...fileErrors,
  'path-not-found': ({ path, command }) => ({
    message: `There is no file or folder "${path}".`,
    hint:
      command === undefined
        ? pathHint(path)
        : `Did you mean the command ${command}? All commands: dyi-audit --help`,
  }),
  'path-unreadable': ({ path, reason }) => ({
    message: `"${path}" cannot be read: ${worded(systemReasons, reason)}.`,
    hint: 'Make sure that you may read it and that no other program holds it, then run the same command.',
  }),
  'two-people': ({ owners }) => ({
    message: `These parts belong to ${number(owners.length)} different people.`,
    hint: `${lines(owners.map(({ owner, parts }, place) => `${owner ?? `person ${number(place + 1)}`}: ${parts.join(', ')}`))}
Read the export of one person at a time. People are never joined, not even with --merge. If they are one person whose name changed, --merge reads them as one where the parts have the names that Facebook gave them, with the same user: facebook-<user>-<date>-<id>.`,
  }),
  'two-exports': ({ exports }) => ({
    message: `These parts come from ${number(exports.length)} different exports.`,
    hint: `${lines(exports.map(({ label, parts }) => `${label === '' ? 'without a date' : label}: ${parts.join(', ')}`))}
Name the parts of one export only; the newest is usually best. If all are exports of the same person, --merge reads them as one.`,
  }),
  'option-value': ({ option, value, expected, examples }) => ({
    message: `"${value}" is not a value for ${option}.`,
    hint: examples === true ? `Values look like this: ${expected}` : `Expected: ${expected}.`,
  }),
  'permissions-file': ({ path, problem, place: where }) => ({
    message: `The permissions file "${path}" cannot be used: ${permissionsProblems[problem]}${filePlace(where)}.`,
    hint: `Expected: JSON such as
  [{"app": "Example", "permissions": ["read_mailbox"], "from": "2012-03", "to": "2014", "source": "my settings page"}]
or CSV with the columns app, permissions, from, to, source, and permissions separated by semicolons. Only app and permissions are required.`,
  }),
  'aliases-file': ({ path, problem, pointer }) => ({
    message: `The aliases file "${path}" cannot be used: ${worded(aliasProblems, problem)}${place(pointer)}.`,
    hint: `Expected: JSON such as {"spotify": ["Name in my language"]}. The ids of known apps are listed by: dyi-audit explain`,
  }),
  'knowledge-file': ({ path, problem, pointer, more = 0 }) => ({
    message: `The knowledge base "${path}" cannot be used: ${problem === 'not-json' ? 'it is not valid JSON' : faults.knowledge(problem)}${place(pointer)}${more === 0 ? '' : ` (and ${number(more)} more ${more === 1 ? 'fault' : 'faults'})`}.`,
    hint: 'Correct the file, or leave out --knowledge to use the built-in knowledge base.',
  }),
  'app-not-chosen': ({ problem, asked, candidates, more }) => ({
    message:
      problem === 'missing'
        ? 'Say with --app which app the letter is about.'
        : problem === 'unknown'
          ? `No app in this export is named "${asked ?? ''}".`
          : `Several apps in this export are named "${asked ?? ''}".`,
    hint:
      candidates.length === 0
        ? 'This export lists no connected apps.'
        : `${problem === 'ambiguous' ? 'Say which by its id: --app, and the number.' : 'Give the whole name, in quotes if it has spaces, or the id.'}
${lines(
  candidates.map(({ name, id, day }) =>
    [
      name === '' ? '(no name)' : name,
      ...(id === null ? [] : [`id ${id}`]),
      ...(day === null ? [] : [day]),
    ].join(', '),
  ),
)}${more === 0 ? '' : `\n  … and ${number(more)} more`}`,
  }),
  'output-failed': ({ path, reason }) => ({
    message: `The report could not be written to "${path}": ${worded(systemReasons, reason)}.`,
    hint: 'Choose another file with -o, or leave out -o to see the report here. If the file was there before, it is as it was.',
  }),
  'stdout-failed': ({ reason }) => ({
    message: `The report could not be written to the end: ${worded(systemReasons, reason)}.`,
    hint: 'What has arrived is not the whole report. Write it to another place; with -o FILE it is there whole or not at all.',
  }),
  'day-before-exports': ({ option, value }) => ({
    message: `${option} ${value} is before there were exports in JSON: Facebook has given them since spring 2018.`,
    hint: 'Say when the export was made, not when the account was, or leave the option out: the date then comes from the name of the export, or from its latest record.',
  }),
  'limit-option': ({ option, value, names }) => ({
    message: `"${value}" is not a value for ${option}.`,
    hint: `Expected: a name, = and a whole number greater than 0. Names: ${names.join(', ')}.`,
  }),
  'html-export': ({ part, file }) => ({
    message: `"${part}" is a Facebook export in HTML; JSON is needed.`,
    hint: `Found: ${file}\nPages made for reading leave out what is needed here, such as exact dates.\n${howToExport}`,
  }),
  'html-export-before-2018': ({ part, file }) => ({
    message: `"${part}" is a Facebook export in HTML from before 2018; JSON is needed.`,
    hint: `Found: ${file}\nBefore 2018 Facebook made exports in HTML only. Keep this one: it may list apps that newer exports no longer show.\n${howToExport}`,
  }),
  'instagram-export': ({ part, file }) => ({
    message: `"${part}" is an Instagram export, not one of Facebook.`,
    hint: `Found: ${file}\nThe Accounts Centre makes both: choose your Facebook profile there.\n${howToExport}`,
  }),
  'other-service-export': ({ part, service }) => ({
    message: `"${part}" looks like an export of another service (${service}), not of Facebook.`,
    hint: howToExport,
  }),
  'media-only': ({ part, files: count }) => ({
    message: `"${part}" holds only media (${files(count)}), no JSON.`,
    hint: `Large exports come in several parts, and some hold nothing but photos and videos. Name all parts together, for example: dyi-audit facebook-you-*.zip\nIf you have all parts and none holds JSON, ask again.\n${howToExport}`,
  }),
  'zip-encrypted': ({ part }) => ({
    message: `The zip "${part}" is protected with a password.`,
    hint: 'Facebook does not do that, so somebody packed it again. Unzip it with the password, and name the folder.',
  }),
  'zip-damaged': ({ part, reason }) => ({
    message: `The zip "${part}" is damaged: ${worded(zipReasons, reason)}.`,
    hint:
      reason === 'split'
        ? 'Join the pieces with the program that split them, or download the zip again from Facebook. Facebook’s own parts are whole zips, and need no joining.'
        : downloadAgain,
  }),
  'zip-of-zips': ({ part, files: names }) => ({
    message: `"${part}" is no export itself but holds other zip files.`,
    hint: `Found:\n${lines(names)}\nName these zips themselves; one that holds them must be unpacked first, once. They need no further unpacking.`,
  }),
  'not-a-zip': ({ part, found }) => ({
    message: `"${part}" is not a zip: it is ${worded(fileTypes, found)}.`,
    hint:
      notZipHints[found] ??
      'Expected: the zip as Facebook made it, or the folder of the unzipped export. Other archives must be unpacked first.',
  }),
  'empty-part': ({ part, unsafeNames, links }) =>
    unsafeNames === null && links !== null
      ? {
          message: `"${part}" holds nothing but links (${number(links)}), and links are not followed.`,
          hint: 'Name what they lead to.',
        }
      : unsafeNames === null
        ? {
            message: `"${part}" is empty.`,
            hint: `The download may have failed, or the folder is the wrong one. ${downloadAgain}`,
          }
        : {
            message: `"${part}" holds only files whose names point outside the archive or have control characters (${unsafeNames}); they were left out.`,
            hint: 'Facebook does not pack archives so, but some programs do (names that begin with “/” or “..”, or have a drive letter). Take the archive that came from Facebook; or unpack this one and name the folder.',
          },
  'home-directory': ({ part }) => ({
    message: `"${part}" is your home folder or the root of the disk, which is not searched.`,
    hint: 'Name the folder or the zip of the export itself, for example: dyi-audit ~/Downloads/facebook-you-2024-05-01.zip',
  }),
  'not-an-export': ({ part, files: count, json }) => ({
    message: `"${part}" is not a Facebook export: nothing in it is known (${files(count)}, ${number(json)} of them JSON).`,
    hint: `Expected: the zip that Facebook made, or its unzipped folder, with folders such as messages or apps_and_websites_off_of_facebook. If it is there one level further up or down, name that folder.\n${howToExport}`,
  }),
  'limit-exceeded': ({ part, limit, allowed, found }) => ({
    message: `"${part}" ${limitWords[limit]?.(number(found), number(allowed)) ?? `is beyond a limit: ${number(found)}, and ${number(allowed)} are allowed`} (limit ${limit}).`,
    hint: `No export of Facebook known so far goes that far. Check that you named the export itself, and that the zip comes from Facebook. If you are sure, raise the limit: --limit ${limit}=${found}`,
  }),
};
