// What the functions of a catalogue are called with in tests. A function without samples here is called with made-up names
// for all it takes, so only those that need numbers, lists or records are listed, and those with forms for one and for many.

import type { Catalogue } from '../../src/text/catalogue.ts';

/** A call, and what of it must be found in the words, beside every name and number that it is called with directly. */
export interface Sample {
  readonly args: readonly unknown[];
  readonly kept?: readonly string[];
}

/** For one and for many, where a text comes with the number that its grammar needs. */
const counted: readonly Sample[] = [{ args: ['1', 1] }, { args: ['23', 23] }];
const textCounts: readonly Sample[] = [{ args: ['1'] }, { args: ['23'] }];
const numbers: readonly Sample[] = [{ args: [0] }, { args: [1] }, { args: [23] }];
/** Of which the number is only the grammar's. */
const wordsOnly: readonly Sample[] = [
  { args: [1], kept: [] },
  { args: [23], kept: [] },
];
const part = 'part-name.zip';

type Errors = Catalogue['errors'];
type ErrorSamples = { readonly [Code in keyof Errors]: readonly Parameters<Errors[Code]>[0][] };

/** The compiler asks for each error; whatever stands in `kept` comes from these by itself. */
const errors: ErrorSamples = {
  'path-not-found': [
    { path: 'some-path' },
    { path: 'some-path', command: 'explain' },
    { path: 'some-*.zip' },
  ],
  'path-unreadable': [
    { path: 'some-path', reason: 'EACCES' },
    { path: 'some-path', reason: 'EODD' },
  ],
  'two-people': [
    {
      owners: [
        { owner: 'Jane Fake', parts: ['one.zip'] },
        { owner: 'Bob Made-Up', parts: ['two.zip', 'three.zip'] },
      ],
    },
    {
      owners: [
        { owner: null, parts: ['one.zip'] },
        { owner: null, parts: ['two.zip', 'three.zip'] },
      ],
    },
  ],
  'two-exports': [
    {
      exports: [
        { label: '2024-05-01', parts: ['one.zip'] },
        { label: '', parts: ['two.zip'] },
      ],
    },
  ],
  'app-not-chosen': [
    { problem: 'missing', asked: null, candidates: [{ name: 'some-app', id: '12345', day: null }], more: 2 },
    {
      problem: 'unknown',
      asked: 'some-name',
      candidates: [{ name: 'some-app', id: '12345', day: '2014-05-01' }],
      more: 2,
    },
    {
      problem: 'ambiguous',
      asked: 'some-name',
      candidates: [{ name: 'some-app', id: null, day: null }],
      more: 3,
    },
  ],
  'options-conflict': [
    { problem: 'two-reports', options: ['some-format', 'other-format'] },
    { problem: 'same-file', options: ['some-format', 'other-format'] },
    { problem: 'output-unused', options: ['some-format'] },
    { problem: 'needs', options: ['--option', '--other'] },
    { problem: 'output-is-input', options: ['some-file'] },
    { problem: 'output-in-export', options: ['some-file'] },
    { problem: 'output-beside-exports', options: ['some-file'] },
  ],
  'result-file': [
    { path: 'some-path', problem: 'not-json', at: null },
    { path: 'some-path', problem: 'not-a-result', at: null },
    { path: 'some-path', problem: 'schema-version', at: '23' },
    { path: 'some-path', problem: 'wrong-shape', at: '/apps/0' },
  ],
  'baseline-file': [
    { path: 'some-path', problem: 'not-json', pointer: null },
    { path: 'some-path', problem: 'wrong-shape', pointer: '/entries/0' },
    { path: 'some-path', problem: 'other-method', pointer: '/method' },
    { path: 'some-path', problem: 'twice', pointer: '/entries/1' },
    { path: 'some-path', problem: 'not-a-day', pointer: '/entries/0/expires' },
  ],
  'key-file': [
    { path: 'some-path', problem: 'too-short' },
    { path: 'some-path', problem: 'not-a-file' },
  ],
  'option-value': [
    { option: '--option', value: 'some-value', expected: 'this, that' },
    { option: '--option', value: 'some-value', expected: '2024-05-01', examples: true },
  ],
  'output-refused': [
    { path: 'some-path', problem: 'exists' },
    { path: 'some-path', problem: 'input' },
    { path: 'some-path', problem: 'not-a-file' },
  ],
  'copy-names-someone': [
    { words: 1, files: 1 },
    { words: 23, files: 7 },
  ],
  'permissions-file': [
    { path: 'some-path', problem: 'not-json', place: { is: 'line', line: 3, field: null } },
    { path: 'some-path', problem: 'not-a-day', place: { is: 'pointer', pointer: '/0/from' } },
  ],
  'aliases-file': [{ path: 'some-path', problem: 'empty-name', pointer: null }],
  'knowledge-file': [
    { path: 'some-path', problem: 'not-json', pointer: null },
    { path: 'some-path', problem: 'not-json', pointer: '/claims/3', more: 2 },
  ],
  'output-failed': [{ path: 'some-path', reason: 'ENOSPC' }],
  'stdout-failed': [{ reason: 'ENOSPC' }],
  'day-before-exports': [{ option: '--option', value: 'some-value' }],
  'limit-option': [{ option: '--option', value: 'some-value', names: ['one', 'other'] }],
  'html-export': [{ part, file: 'some-file.html' }],
  'html-export-before-2018': [{ part, file: 'some-file.html' }],
  'instagram-export': [{ part, file: 'some-file.json' }],
  'other-service-export': [{ part, service: 'Other Service' }],
  'media-only': [
    { part, files: 1 },
    { part, files: 23 },
  ],
  'zip-encrypted': [{ part }],
  'zip-damaged': [
    { part, reason: 'no-end' },
    { part, reason: 'split' },
  ],
  'zip-of-zips': [{ part, files: ['inner-one.zip', 'inner-two.zip'] }],
  'not-a-zip': [
    { part, found: 'json' },
    { part, found: 'html' },
    { part, found: 'unfinished-download' },
    { part, found: 'rar' },
  ],
  'empty-part': [
    { part, unsafeNames: null, links: null },
    { part, unsafeNames: 3, links: null },
    { part, unsafeNames: null, links: 2 },
  ],
  'home-directory': [{ part }],
  'not-an-export': [{ part, files: 1, json: 0 }],
  'limit-exceeded': [
    { part, limit: 'entries', allowed: 23, found: 47 },
    { part, limit: 'ratio', allowed: 23, found: 47 },
    { part, limit: 'depth', allowed: 23, found: 47 },
  ],
  'batch-no-exports': [
    { inputs: ['some-input', 'some-other'], passedOver: [] },
    { inputs: ['some-input', 'some-other'], passedOver: ['some-folder'] },
  ],
  'batch-list': [
    { path: 'some-path', problem: 'columns', line: 3 },
    { path: 'some-path', problem: 'some-fault', line: 1 },
  ],
  'batch-same-id': [{ id: 'some-id' }],
  'batch-key': [
    { path: 'some-path', problem: 'too-short' },
    { path: 'some-path', problem: 'some-fault' },
  ],
  'batch-planned': [{ path: 'some-path' }],
  'batch-no-plan': [{ path: 'some-path' }],
  'batch-damaged': [{ path: 'some-path' }],
  'batch-other': [
    { path: 'some-path', differs: 'tool' },
    { path: 'some-path', differs: 'knowledge' },
  ],
  'batch-shard': [{ value: 'some-value', shards: 23 }],
  'batch-no-shard-number': [{ found: [] }, { found: ['ONE_VARIABLE', 'OTHER_VARIABLE'] }],
  'batch-write-failed': [
    { path: 'some-path', reason: 'ENOSPC' },
    { path: 'some-path', reason: 'Unknown system error -122' },
    { path: 'some-path', reason: 'EODD' },
  ],
  'batch-not-merged': [{ path: 'some-path' }],
  'batch-no-duckdb': [{ module: 'some-module' }],
  'batch-query': [
    { problem: 'not-a-select', detail: null },
    { problem: 'not-one-statement', detail: null },
    { problem: 'refused', detail: 'some-detail' },
  ],
};

/** Codes inside errors that become words of their own. */
const worded = new Set([
  'not-a-select',
  'not-one-statement',
  'refused',
  'EACCES',
  'ENOSPC',
  'Unknown system error -122',
  'not-json',
  'empty-name',
  'no-end',
  'not-a-day',
  'pointer',
  'line',
  'missing',
  'unknown',
  'ambiguous',
  'split',
  'json',
  'html',
  'unfinished-download',
  'rar',
  'entries',
  'columns',
  'too-short',
  'tool',
  'knowledge',
  'two-reports',
  'same-file',
  'output-unused',
  'needs',
  'output-is-input',
  'output-in-export',
  'output-beside-exports',
  'not-a-result',
  'schema-version',
  'wrong-shape',
  'other-method',
  'twice',
  'not-a-file',
  'exists',
  'input',
]);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' || worded.has(value) ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export const samples: Readonly<Record<string, readonly Sample[]>> = {
  'faults.reading': [
    { args: ['more than 7 bytes'], kept: ['7'] },
    { args: ['at /messages/3, byte 1200'], kept: ['/messages/3', '1200'] },
    { args: ['EACCES'], kept: [] },
  ],
  'faults.knowledge': [
    { args: ['claims.some-claim: no source some-source'], kept: ['claims.some-claim', 'some-source'] },
    { args: ['sources.0.date: Invalid'], kept: ['sources.0.date'] },
  ],
  ...Object.fromEntries(
    Object.entries(errors).map(([code, data]): [string, readonly Sample[]] => [
      `errors.${code}`,
      data.map((entry) => ({ args: [entry], kept: textsIn(entry) })),
    ]),
  ),
  'report.answer.heldOrRecorded': [{ args: ['2', '61', 2, 'read-words'] }, { args: ['2', '61', 2, null] }],
  'report.answer.recorded': [
    { args: ['2', '61', 2, 'read-words'] },
    { args: ['1', '61', 1, null] },
    { args: ['1', '1', 1, 'read-words'], kept: ['read-words'] },
  ],
  'report.answer.recordedOnly': [
    { args: ['2', 2, false], kept: ['2'] },
    { args: ['2', 2, true], kept: [] },
  ],
  'report.answer.held': [
    { args: ['2', '61', 2, 'read-words'] },
    { args: ['1', '61', 1, 'écrire'] },
    { args: ['2', '61', 2, null] },
    // A single app needs no number.
    { args: ['1', '1', 1, 'read-words'], kept: ['read-words'] },
  ],
  'ci.notKnown': [{ args: [['this', 'that']], kept: ['this', 'that'] }],
  'ci.summary': [{ args: [['2 held', '3 maybe'], '61'], kept: ['2 held', '3 maybe', '61'] }],
  'ci.accepted': [{ args: ['some-reason', '2030-01-01'] }, { args: ['some-reason', null] }],
  'ci.baseline.entry': [
    { args: ['abc123', 'stale', null], kept: ['abc123'] },
    { args: ['abc123', 'expired', '2030-01-01'], kept: ['abc123', '2030-01-01'] },
    { args: ['abc123', 'no-reason', null], kept: ['abc123'] },
  ],
  'report.coverage.entry': [
    { args: ['2', false], kept: ['2'] },
    { args: ['2', true], kept: ['2'] },
  ],
  'cli.dayContradicted': [{ args: ['2010-01-01'] }],
  'cli.idlePermissions.app': [
    { args: ['some-file', 2, 'some-app'], kept: ['some-file', '2', 'some-app'] },
    { args: ['some-file', 2, null], kept: ['some-file', '2'] },
    { args: [null, 2, null], kept: ['2'] },
  ],
  'cli.idlePermissions.permission': [
    { args: ['some-file', 2, 'some-permission'], kept: ['some-file', '2', 'some-permission'] },
    { args: [null, 2, 3], kept: ['2', '3'] },
  ],
  'cli.idlePermissions.more': [
    { args: ['some-file', 23], kept: ['some-file', '23'] },
    { args: [null, 23], kept: ['23'] },
  ],
  'ci.baseline.count': [...counted, { args: ['0', 0], kept: [] }],
  'ci.baseline.accepted': [
    { args: ['some-app', 'some-reason', '2030-01-01'] },
    { args: ['some-app', 'some-reason', null] },
  ],
  'report.answer.further': [{ args: ['2', 2, 'delete-word'], kept: ['2', 'delete-word'] }],
  'report.open.title': [{ args: ['52', 52] }, { args: ['1', 1], kept: [] }],
  'explain.support': [{ args: ['high', 'low'], kept: [] }],
  'report.answer.maybe': counted,
  'report.answer.maybeOnly': [{ args: ['2', '61'] }, { args: ['1', '61'] }, { args: ['1', '1'], kept: [] }],
  'report.answer.none': [{ args: ['61'] }, { args: ['1'], kept: [] }],
  'report.answer.rest': [
    { args: ['2', '3', '4'] },
    { args: ['1', '1', '1'] },
    { args: [null, null, '4'] },
    { args: ['2', null, null] },
  ],
  'report.incomplete.parts': numbers,
  'report.table.conversations': counted,
  'report.table.messages': counted,
  'report.table.undatedToo': counted,
  'report.conversations.undated': counted,
  'report.table.range': [{ args: ['2', '5'] }, { args: ['5', '5'] }],
  'report.open.line': counted,
  'report.open.undated': counted,
  'report.open.none': counted,
  'report.open.nothingKnown': wordsOnly,
  'report.open.notRead': wordsOnly,
  'report.coverage.inRecords': [{ args: ['some_key', '1', 1] }, { args: ['some_key', '23', 23] }],
  'report.coverage.otherFields': counted,
  'report.coverage.records': counted,
  'report.details.links': textCounts,
  'report.details.posts': textCounts,
  'report.details.events': textCounts,
  'html.timeline.month': [{ args: ['May 2014', '1', 1] }, { args: ['May 2014', '23', 23] }],
  'html.table.title': [{ args: ['52', 52] }, { args: ['1', 1], kept: [] }],
  'inspect.part': [
    { args: ['some-part', 'folder', '1'], kept: ['some-part', '1'] },
    { args: ['some-part', 'memory', '23'], kept: ['some-part', '23'] },
  ],
  'inspect.records': [{ args: [1, 23, String] }, { args: [23, 1, String] }],
  'inspect.conversations': [{ args: [1, 23, String] }, { args: [23, 1, String] }],
  'explain.similar': [{ args: [['One', 'Two']], kept: ['One', 'Two'] }],
  'explain.mentions': [{ args: [['One', 'Two']], kept: ['One', 'Two'] }],
  'ci.exposed': [
    { args: [['One', 'Two'], null], kept: ['One', 'Two'] },
    { args: [['One', 'Two'], '(some-history)'], kept: ['One', 'Two'] },
  ],
  'ci.baseline.updated': [{ args: ['some-file', 1, 23, 47] }],
  'ci.baseline.reasonsMissing': [{ args: [1] }, { args: [23] }],
  'cli.options.inspectFormat': [{ args: [['text', 'json']], kept: ['text', 'json'] }],
  'cli.options.limit': [{ args: [['one', 'other']], kept: ['one', 'other'] }],
  'cli.options.format': [{ args: [['text', 'json']], kept: ['text', 'json'] }],
  'cli.options.failOn': [
    { args: [['held', 'maybe'], null], kept: ['held', 'maybe'] },
    { args: [['held', 'maybe'], 'held'], kept: ['held', 'maybe'] },
  ],
  'cli.wrongUsage.unknownOption': [{ args: ['--option', '--other'] }, { args: ['--option', null] }],
  'cli.wrongUsage.unknownCommand': [{ args: ['command', 'other'] }, { args: ['command', null] }],
  'cli.wrongUsage.tooManyArguments': [{ args: [7, 23] }, { args: [0, 23], kept: [] }],
  'batch.options.appNames': [{ args: [['known', 'all']], kept: ['known', 'all'] }],
  'batch.planned': [{ args: [1, 1, 'some-folder'] }, { args: [23, 7, 'some-folder'] }],
  'batch.strayInputs': [
    { args: [1, ['pdf']], kept: ['pdf'] },
    { args: [23, ['pdf', 'xlsx']], kept: ['23', '.pdf', '.xlsx'] },
  ],
  'batch.passedOver': [
    { args: [1], kept: [] },
    { args: [23], kept: ['23'] },
  ],
  'batch.repeatedInputs': [
    { args: [1], kept: [] },
    { args: [23], kept: ['23'] },
  ],
  'batch.running': [
    { args: [1, 23, null, null], kept: ['1', '23'] },
    { args: [7, 23, 47, 61], kept: ['7', '23', '47', '61'] },
    { args: [7, 23, 47, 600], kept: ['10'] },
    { args: [7, 23, 47, 72_000], kept: ['20'] },
  ],
  'batch.interrupted': [{ args: [0, 1] }, { args: [7, 23] }],
  'batch.ran': [{ args: [1, 1] }, { args: [23, 7] }],
  'batch.statusLine': [{ args: ['name-1', 23] }],
  'batch.moreFailed': [{ args: [23] }],
  'batch.progressLine': [{ args: [1, 1, 1, 1] }, { args: [2, 3, 23, 47] }],
  'batch.shardLine': [
    { args: [7, 'damaged', 1, 1], kept: ['7', '1'] },
    { args: [7, 'absent', 23, 47], kept: ['7', '23', '47'] },
  ],
  'batch.notMerged': [{ args: [1, 1] }, { args: [7, 23] }],
  'batch.merged': [{ args: [1, 1, 'some-folder'] }, { args: [23, 7, 'some-folder'] }],
  'batch.mergedInPart': [{ args: [1, 1] }, { args: [7, 23] }],
  'anonymise.wrote': [{ args: ['some-file', 1, 1, 1] }, { args: ['some-file', 23, 7, 47] }],
  'anonymise.leftOut.media': numbers,
  'anonymise.leftOut.html': numbers,
  'anonymise.leftOut.archive': numbers,
  'anonymise.leftOut.instagram': numbers,
  'anonymise.leftOut.other': numbers,
  'anonymise.leftOut.other-part': numbers,
  'anonymise.leftOut.content': numbers,
  'anonymise.unreadable': numbers,
  'anonymise.copying': [{ args: [47] }],
  'anonymise.fields': [
    { args: [['one.field (2)', 'two.field (3)'], 0], kept: ['one.field (2)', 'two.field (3)'] },
    { args: [['one.field (2)'], 23], kept: ['one.field (2)', '23'] },
  ],
  'anonymise.still.timesShifted': [{ args: [1] }, { args: [23] }],
  'anonymise.still.apps': [
    { args: [['One', 'Two'], 0], kept: ['One', 'Two'] },
    { args: [['One', 'Two'], 23], kept: ['One', 'Two', '23'] },
  ],
  'batch.notAggregated': [{ args: [1, 1] }, { args: [7, 23] }],
  'batch.aggregated': [{ args: [1, 1, 3, 'some-folder'] }, { args: [23, 7, 10, 'some-folder'] }],
  'cli.reading': [{ args: [1, 23, 47] }],
  'formats.number': [{ args: [23] }],
  'formats.day': [{ args: ['2014-05-05T00:00:00.000Z', 'UTC'], kept: ['5', '2014'] }],
  'formats.month': [{ args: ['2014-05-05T00:00:00.000Z', 'UTC'], kept: ['2014'] }],
  'formats.sourceDay': [{ args: ['2014-05-05'], kept: ['5', '2014'] }],
  'formats.count': [{ args: [1, 'one-thing', 'many-things'], kept: ['1', 'one-thing'] }],
  'formats.list': [{ args: [['One', 'Two', 'Three']], kept: ['One', 'Two', 'Three'] }],
  'formats.clauses': [{ args: [['One', 'Two']], kept: ['One', 'Two'] }],
};
