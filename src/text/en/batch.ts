// The batch commands in English.

import type { BatchErrors, BatchWords } from '../batch-words.ts';
import { systemReasons } from './system-reasons.ts';

const number = (value: number): string => value.toLocaleString('en-GB');

const counted = (value: number, one: string, other: string): string =>
  `${number(value)} ${value === 1 ? one : other}`;

const exportsOf = (value: number): string => counted(value, 'export', 'exports');

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}

export const batch: BatchWords = {
  commands: {
    batch: 'many exports at once: on one machine, or shared out over a cluster',
    plan: 'find the exports, share them out, and write the plan into a new folder',
    run: 'examine the exports of some shards of the plan; done work is never done again',
    slurmScript:
      'write a script for Slurm: a job array of the missing shards, and a job that merges after it',
    status: 'how far the batch is, as its files show it',
    missing: 'the shards that are left to run, as sbatch --array= takes them',
    merge: 'put the results together as tables: CSV, codebook, data package',
    query: 'ask the merged tables something in SQL, without a server (needs @duckdb/node-api)',
    aggregate: 'count participants, for sharing: small numbers are withheld, and what would tell them',
  },
  inputs: 'exports, folders of exports, patterns in quotes, or a CSV file with the columns id and path',
  sql: 'one SELECT in quotes; the tables have the names of their files',
  options: {
    out: 'the folder of the batch',
    shards: 'share the exports out over this many shards (default: one for 50 exports, at most 1000)',
    keyFile: 'make pseudonyms with this key; without it, with a random one that stays in the folder',
    asOf: 'when all of the exports were made (2024-05-01), if their names do not say',
    merge: 'read parts of different exports as one, where they are listed as one export',
    conversations: 'add tables of conversations and their members, under pseudonyms',
    linkContacts:
      'give a contact the same pseudonym in all exports, so that friends of two participants show',
    appNames: (names) =>
      `which names of apps the tables show: ${names.join(', ')} (default known: those in the knowledge base; common: those of at least 10 participants too)`,
    shard: 'run this shard; auto: the one that the scheduler’s array says',
    shardList: 'run these shards: 3,9,12 or 0-7',
    all: 'run all shards',
    jobs: 'examine this many exports at once (default 1)',
    isolate: 'a process of its own for every export: slower, and nothing carries over',
    memory:
      'heap for each process, in MiB; an export that needs more, or over twice that in all, fails alone',
    timeLimit: 'seconds for one export (default 3600); one that needs more fails alone',
    retryFailed: 'do exports again that ran out of memory or time, or that crashed',
    ownKeyFile: 'where the key file is now, if it was moved since the plan',
    json: 'as JSON',
    list: 'list the exports that gave no full answer',
    paths: 'with their paths, which may name people',
    partial: 'merge what is there, and say in the files that it is not all',
    atOnce: 'run at most this many shards at once',
    parquet: 'write the tables as Parquet files too (needs @duckdb/node-api)',
    jsonLines: 'as JSON, one object a line, instead of CSV',
    minCell: 'withhold numbers of fewer participants than this (default 10, at least 3)',
  },
  whichShards: 'Say which shards to run: --shard NUMBER, --shard auto, --shards LIST or --all.',
  planned: (exports, shards, out) =>
    `Planned ${exportsOf(exports)} in ${counted(shards, 'shard', 'shards')}: ${out}`,
  strayInputs: (count, endings) =>
    `${count === 1 ? 'One of them does' : `${number(count)} of them do`} not look like ${count === 1 ? 'an export' : 'exports'}, by the ending of the name (${endings.map((ending) => `.${ending}`).join(', ')}). Move out what is none, and plan into a new folder. What stays has its row in the tables, but whatever turns out to be no export makes nobody a participant in the numbers to share.`,
  passedOver: (count) =>
    `${count === 1 ? 'One folder is that of an earlier batch' : `${number(count)} folders are those of earlier batches`}: what the batch wrote there was passed over, and nothing else.`,
  repeatedInputs: (count) =>
    `${count === 1 ? 'One file or folder stands' : `${number(count)} files or folders stand`} in more than one export of this plan, through a list or a link: what is in it counts more than once. If that is not meant, plan into a new folder.`,
  ownKey: (path) =>
    `The pseudonyms are made with a random key: ${path}\nWhoever has it can tell who is who. Keep it to yourself; delete it when nobody needs to know any more.`,
  running: (done, total, rate, left) =>
    `${number(done)} of ${exportsOf(total)}${rate === null ? '' : `, ${number(rate)} a minute`}${left === null ? '' : `, about ${duration(left)} left`}`,
  interrupted: (done, total) =>
    `Stopped after ${number(done)} of ${exportsOf(total)}. What is done is safe; the same command goes on from there.`,
  ran: (exports, examined) => `${exportsOf(exports)} done, ${number(examined)} of them in this run.`,
  statusLine: (status, count) => `  ${status.padEnd(17)} ${number(count).padStart(9)}`,
  failedExport: (exportId, code) => `  ${exportId} failed: ${code}`,
  moreFailed: (count) => `  and ${number(count)} more; all of them: dyi-audit batch status --list`,
  progressLine: (published, shards, done, exports) =>
    `${number(published)} of ${counted(shards, 'shard', 'shards')} published, ${number(done)} of ${exportsOf(exports)} done.`,
  shardLine: (shard, state, done, exports) =>
    `  shard ${shard}: ${state === 'damaged' ? 'its file is damaged, run it again; ' : ''}${number(done)} of ${exportsOf(exports)} done`,
  notMerged: (missing, shards) =>
    `Not merged: ${number(missing)} of ${counted(shards, 'shard is', 'shards are')} missing. Run them (dyi-audit batch missing lists them), or merge what is there with --partial.`,
  merged: (exports, tables, out) =>
    `Merged ${exportsOf(exports)} into ${counted(tables, 'table', 'tables')}: ${out}`,
  mergedInPart: (missing, shards) =>
    `The tables are not complete: ${number(missing)} of ${counted(shards, 'shard is', 'shards are')} missing. run.json and datapackage.json say so.`,
  queriedInPart: 'The tables are not complete: they were merged while shards were missing.',
  notAggregated: (missing, shards) =>
    `Nothing was counted: ${number(missing)} of ${counted(shards, 'shard is', 'shards are')} missing. Run them first (dyi-audit batch missing lists them).`,
  aggregated: (numbers, withheld, least, folder) =>
    `${counted(numbers, 'number', 'numbers')} of participants, ${number(withheld)} of them withheld because ${number(least)} is the least that is shown: ${folder}`,
};

const listProblems: Readonly<Record<string, string>> = {
  columns: 'the columns id and path are needed, and a value in both',
  participants: 'one export cannot have two participants',
  'not-csv': 'it is not CSV',
};

const keyProblems: Readonly<Record<string, string>> = {
  unreadable: 'it cannot be read',
  'not-a-file': 'it is not a plain file of at most 1 MiB',
  'too-short': 'it has fewer than 16 bytes',
  'other-key': 'it is not the key that the batch was planned with',
};

const differences: Readonly<Record<string, string>> = {
  manifest: 'belongs to another plan',
  tool: 'was made by another version of this program',
  knowledge: 'was made with another knowledge base',
  shard: 'is a shard that the plan does not have',
};

const queryProblems = {
  'not-a-select': 'only a SELECT can be asked',
  'not-one-statement': 'it must be one statement',
} as const;

const listed = (paths: readonly string[]): string => paths.map((path) => `  - ${path}\n`).join('');

export const batchErrors: BatchErrors = {
  'batch-no-exports': ({ inputs, passedOver }) => ({
    message: 'There are no exports in what you named.',
    hint: `${listed(inputs)}${passedOver.length === 0 ? '' : `What batches wrote was passed over, in these folders:\n${listed(passedOver)}`}Name the exports, a folder that holds them, a pattern in quotes, or a CSV file with the columns id and path.`,
  }),
  'batch-list': ({ path, problem, line }) => ({
    message: `The list "${path}" cannot be used: ${listProblems[problem] ?? problem} (line ${number(line)}).`,
    hint: `Expected: CSV such as
  id,path
  p001,donations/p001.zip
Relative paths start from the list’s own folder. Lines with the same id are the parts of one export. A column participant says whose export it is, where one person gave several.`,
  }),
  'batch-same-id': ({ id }) => ({
    message: `Two exports would be known by the same name, "${id}".`,
    hint: 'Give a CSV file with the columns id and path, in which each export has an id of its own.',
  }),
  'batch-key': ({ path, problem }) => ({
    message: `The key file "${path}" cannot be used: ${keyProblems[problem] ?? problem}.`,
    hint: `A good key is 32 random bytes: head -c 32 /dev/urandom > study.key && chmod 600 study.key
Keep it apart from the tables. If it was moved since the plan, say where it is with --key-file.`,
  }),
  'batch-planned': ({ path }) => ({
    message: `"${path}" holds another plan already.`,
    hint: 'A plan is never changed. Choose another folder with --out, or give the same inputs and options again.',
  }),
  'batch-no-plan': ({ path }) => ({
    message: `There is no plan in "${path}".`,
    hint: 'Make one first: dyi-audit batch plan EXPORTS --out FOLDER',
  }),
  'batch-damaged': ({ path }) => ({
    message: `"${path}" is damaged.`,
    hint: 'If it is a shard, run it again (dyi-audit batch missing names it). If it is the plan, plan again into another folder.',
  }),
  'batch-other': ({ path, differs }) => ({
    message: `"${path}" ${differences[differs] ?? 'does not belong to this batch'}.`,
    hint: 'Results of two plans, versions or knowledge bases are never mixed. Run the whole batch with one of them; for another, plan into another folder.',
  }),
  'batch-shard': ({ value, shards }) => ({
    message: `"${value}" is not a shard of this plan.`,
    hint: `It has ${counted(shards, 'shard', 'shards')}, from 0 to ${shards - 1}.`,
  }),
  'batch-no-shard-number': ({ found }) => ({
    message:
      found.length === 0
        ? 'No scheduler says which shard to run.'
        : `Several schedulers say which shard to run: ${found.join(', ')}.`,
    hint: 'Say it yourself: --shard NUMBER. --shard auto works inside an array of Slurm, PBS, Grid Engine, LSF, Kubernetes, AWS Batch or Google Batch.',
  }),
  'batch-write-failed': ({ path, reason }) => ({
    message: `"${path}" could not be written: ${systemReasons[reason] ?? reason}.`,
    hint: 'What was there before is as it was, and finished work is safe. Make room or mend the disk, then run the same command again.',
  }),
  'batch-not-merged': ({ path }) => ({
    message: `There are no merged tables in "${path}".`,
    hint: 'Merge first: dyi-audit batch merge --out FOLDER',
  }),
  'batch-no-duckdb': ({ module }) => ({
    message: 'Parquet and queries need DuckDB, which is not installed.',
    hint: `Install it beside this program, as you did this program: npm install ${module} (about 70 MB; with -g if this program is installed so). The CSV tables do without it.`,
  }),
  'batch-query': ({ problem, detail }) => ({
    message:
      problem === 'refused'
        ? `The question could not be answered: ${detail ?? ''}`
        : `The question could not be answered: ${queryProblems[problem]}.`,
    hint: 'Such a question is: SELECT verdict, count(DISTINCT participant_id) FROM apps GROUP BY verdict\ncodebook.csv lists the tables and their columns. Only the merged tables can be read.',
  }),
};
