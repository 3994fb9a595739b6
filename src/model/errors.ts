// Fatal errors, as data: why no answer can be given at all. The wording, with the next step, is in src/text.

/** Where a fault is in a file that a person wrote: a line, with the field where that is known, or a JSON pointer. */
export type FilePlace =
  | { readonly is: 'line'; readonly line: number; readonly field: string | null }
  | { readonly is: 'pointer'; readonly pointer: string }
  | null;

/** What can be wrong with a permissions file. */
export type PermissionsProblem =
  | 'not-json'
  | 'not-csv'
  | 'no-rows'
  | 'columns'
  | 'not-a-list'
  | 'not-a-record'
  | 'unknown-field'
  | 'no-app'
  | 'no-permissions'
  | 'not-a-day'
  | 'ends-before-it-begins'
  | 'not-a-text';

/** What each fatal error carries. Values are names the user typed or base names of parts, never content. */
export interface FatalData {
  // Wrong usage (exit 2)
  /** `command` is the one that the path looks like, where it stands in a command's place. */
  'path-not-found': { readonly path: string; readonly command?: string };
  'path-unreadable': { readonly path: string; readonly reason: string };
  /** `owner` is null where people are not to be named. */
  'two-people': {
    readonly owners: readonly { readonly owner: string | null; readonly parts: readonly string[] }[];
  };
  'two-exports': {
    readonly exports: readonly { readonly label: string; readonly parts: readonly string[] }[];
  };
  /** `expected` lists all values there are, or gives examples of them. */
  'option-value': {
    readonly option: string;
    readonly value: string;
    readonly expected: string;
    readonly examples?: true;
  };
  'permissions-file': {
    readonly path: string;
    readonly problem: PermissionsProblem;
    readonly place: FilePlace;
  };
  'aliases-file': { readonly path: string; readonly problem: string; readonly pointer: string | null };
  /** `more`: how many problems beside the one that is named. */
  'knowledge-file': {
    readonly path: string;
    readonly problem: string;
    readonly pointer: string | null;
    readonly more?: number;
  };
  'app-not-chosen': {
    readonly problem: 'missing' | 'unknown' | 'ambiguous';
    readonly asked: string | null;
    /** Names and ids from the export, made harmless; `day` is the first that its record gives. */
    readonly candidates: readonly {
      readonly name: string;
      readonly id: string | null;
      readonly day: string | null;
    }[];
    /** How many candidates were left out. */
    readonly more: number;
  };
  'output-failed': { readonly path: string; readonly reason: string };
  /** What was to be written is there already, or is, or lies in, what is read. */
  'output-refused': {
    readonly path: string;
    readonly problem: 'missing' | 'exists' | 'input' | 'not-a-file';
  };
  'stdout-failed': { readonly reason: string };
  'options-conflict': {
    readonly problem:
      | 'two-reports'
      | 'same-file'
      | 'output-unused'
      | 'needs'
      | 'output-is-input'
      | 'output-in-export'
      | 'output-beside-exports';
    /** What was typed: formats, options or a file; for `needs` the option and the one it needs. */
    readonly options: readonly string[];
  };
  'result-file': {
    readonly path: string;
    readonly problem: 'not-json' | 'not-a-result' | 'schema-version' | 'wrong-shape';
    /** Where in the file; for `schema-version` the version found. */
    readonly at: string | null;
  };
  'baseline-file': {
    readonly path: string;
    readonly problem: 'not-json' | 'wrong-shape' | 'other-method' | 'twice' | 'not-a-day';
    readonly pointer: string | null;
  };
  'key-file': { readonly path: string; readonly problem: 'too-short' | 'not-a-file' };
  /** A day on which there was no export that could be read here. */
  'day-before-exports': { readonly option: string; readonly value: string };
  'limit-option': { readonly option: string; readonly value: string; readonly names: readonly string[] };
  // A batch (exit 2)
  'batch-no-exports': {
    readonly inputs: readonly string[];
    /** Folders of batches: what these wrote is no export. */
    readonly passedOver: readonly string[];
  };
  'batch-list': { readonly path: string; readonly problem: string; readonly line: number };
  'batch-same-id': { readonly id: string };
  'batch-key': { readonly path: string; readonly problem: string };
  'batch-planned': { readonly path: string };
  'batch-no-plan': { readonly path: string };
  'batch-damaged': { readonly path: string };
  /** Made by another version, with other knowledge, or for another plan. */
  'batch-other': { readonly path: string; readonly differs: string };
  'batch-shard': { readonly value: string; readonly shards: number };
  'batch-no-shard-number': { readonly found: readonly string[] };
  'batch-write-failed': { readonly path: string; readonly reason: string };
  'batch-not-merged': { readonly path: string };
  'batch-no-duckdb': { readonly module: string };
  'batch-query': {
    readonly problem: 'not-a-select' | 'not-one-statement' | 'refused';
    /** What the database says, in English; only where it refused. */
    readonly detail: string | null;
  };
  // Not a DYI JSON export (exit 4)
  'html-export': { readonly part: string; readonly file: string };
  'html-export-before-2018': { readonly part: string; readonly file: string };
  'instagram-export': { readonly part: string; readonly file: string };
  'other-service-export': { readonly part: string; readonly service: string };
  'media-only': { readonly part: string; readonly files: number };
  'zip-encrypted': { readonly part: string };
  'zip-damaged': { readonly part: string; readonly reason: string };
  'zip-of-zips': { readonly part: string; readonly files: readonly string[] };
  'not-a-zip': { readonly part: string; readonly found: string };
  /** How many entries it has that were left out: for their names, and as links; null = none. */
  'empty-part': { readonly part: string; readonly unsafeNames: number | null; readonly links: number | null };
  'home-directory': { readonly part: string };
  'not-an-export': { readonly part: string; readonly files: number; readonly json: number };
  'limit-exceeded': {
    readonly part: string;
    readonly limit: string;
    readonly allowed: number;
    readonly found: number;
  };
  // A mistake of this program that it found itself (exit 70)
  /** An anonymised copy that holds words of the export; how many, in how many files. */
  'copy-names-someone': { readonly words: number; readonly files: number };
}

export type FatalCode = keyof FatalData;

/** A fatal error with its data; `describeError` of src/text says it to a person, with a hint. */
export type Fatal = {
  readonly [Code in FatalCode]: { readonly code: Code; readonly data: FatalData[Code] };
}[FatalCode];

/** Thrown when there can be no answer. Everything else that escapes is a bug (exit 70). */
export class ExportError<Code extends FatalCode = FatalCode> extends Error {
  override readonly name = 'ExportError';
  readonly code: Code;
  readonly data: FatalData[Code];

  constructor(code: Code, data: FatalData[Code], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.data = data;
  }
}

/** Codes that mean wrong usage or configuration (exit 2); all others but {@link mistakeCodes} mean that this is no DYI JSON export (exit 4). */
export const usageCodes: ReadonlySet<FatalCode> = new Set([
  'path-not-found',
  'path-unreadable',
  'two-people',
  'two-exports',
  'option-value',
  'permissions-file',
  'aliases-file',
  'knowledge-file',
  'app-not-chosen',
  'output-failed',
  'output-refused',
  'stdout-failed',
  'options-conflict',
  'result-file',
  'baseline-file',
  'key-file',
  'day-before-exports',
  'limit-option',
  'batch-no-exports',
  'batch-list',
  'batch-same-id',
  'batch-key',
  'batch-planned',
  'batch-no-plan',
  'batch-damaged',
  'batch-other',
  'batch-shard',
  'batch-no-shard-number',
  'batch-write-failed',
  'batch-not-merged',
  'batch-no-duckdb',
  'batch-query',
] satisfies FatalCode[]);

/** Codes that mean a mistake of this program (exit 70). */
export const mistakeCodes: ReadonlySet<FatalCode> = new Set(['copy-names-someone'] satisfies FatalCode[]);
