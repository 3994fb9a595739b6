// Says what was read, what was not, and what was noticed on the way.

import type { DiagnosticCode, Severity } from '../../model/diagnostic.ts';
import type { AuditResult, CoverageResult } from '../../model/result.ts';
import type { CoverageKind } from '../../text/catalogue.ts';
import { appFieldWords, firstAppWords } from './app-fields.ts';
import type { View } from './view.ts';

type Diagnostic = AuditResult['diagnostics'][number];

const kinds = [
  'apps',
  'messages',
  'appPosts',
  'offMetaActivity',
  'blockedApps',
] as const satisfies CoverageKind[];

export function exportDateWords({ result, text, day }: View): string {
  const words = text.report.coverage;
  const { exportedAt, exportedAtBasis } = result.export;
  return exportedAt === null
    ? words.exportedUnknown
    : words.exported(day(exportedAt), words.dateBases[exportedAtBasis]);
}

/** One line for each kind of data: "connected apps: found, 62 records". */
export function coverageLines(view: View): readonly string[] {
  const { result, text } = view;
  return kinds.map((kind) => {
    const { status } = result.coverage[kind];
    const detail = status === 'found' ? detailOf(view, kind) : '';
    return text.report.coverage.line(text.coverageKinds[kind], text.coverageStatuses[status], detail);
  });
}

function detailOf(view: View, kind: CoverageKind): string {
  const words = view.text.report.coverage;
  if (kind !== 'messages') {
    const { records } = view.result.coverage[kind];
    return words.records(view.number(records), records);
  }
  const { conversations, messages, first, last, undated = 0 } = view.result.coverage.messages;
  const counts = [view.number(conversations), view.number(messages)] as const;
  const found =
    first === null || last === null
      ? words.messagesUndated(...counts)
      : words.messages(...counts, view.day(first), view.day(last));
  return undated === 0 ? found : `${found}, ${words.undated(view.number(undated))}`;
}

/** What is wrong with a file, in a few words; a code that is not known stays as it is. */
export function unreadableWords({ text }: View, { code }: CoverageResult['unreadable'][number]): string {
  return Object.entries(text.diagnostics).find(([id]) => id === code)?.[1].short ?? code;
}

export interface Noticed {
  readonly short: string;
  readonly long: string;
  /** Whether `short` says too little by itself, in any report. */
  readonly explained: boolean;
}

/** Of these it matters what they are, and that nothing was made of them. */
const explained: ReadonlySet<DiagnosticCode> = new Set([
  'permissions-not-read',
  'permissions-field-unknown',
  'app-field-unknown',
  'date-after-export',
  'permissions-app-not-found',
  'permissions-file-unknown',
]);

/** By their code, with how often: what was lost inside of files, then warnings; what is merely information only if asked for. */
export function noticed(view: View, withInformation: boolean): readonly Noticed[] {
  const bySeverity = (severity: Severity): readonly Diagnostic[] =>
    view.result.diagnostics.filter((diagnostic) => diagnostic.severity === severity);
  return [
    ...countedByCode(view, lostInside(view.result)),
    ...countedByCode(view, bySeverity('warning')),
    ...(withInformation ? countedByCode(view, bySeverity('info')) : []),
  ];
}

/** What was lost inside of files that were read otherwise, by its code. */
export function lostWords(view: View): readonly string[] {
  return countedByCode(view, lostInside(view.result)).map(({ short }) => short);
}

/** Of a file that could not be read it is said with the file. */
function lostInside({ coverage, diagnostics }: AuditResult): readonly Diagnostic[] {
  const placeOf = (file: string | null, code: string): string => JSON.stringify([file, code]);
  const told = new Set(coverage.unreadable.map(({ file, code }) => placeOf(file, code)));
  return diagnostics.filter(
    ({ severity, file, code }) => severity === 'error' && !told.has(placeOf(file, code)),
  );
}

function countedByCode(view: View, diagnostics: readonly Diagnostic[]): readonly Noticed[] {
  const counts = new Map<DiagnosticCode, number>();
  for (const { code, count } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].map(([code, count]) => {
    const { short, long } = view.text.diagnostics[code];
    return { short: withDetail(view, code, count, short), long, explained: explained.has(code) };
  });
}

/** Where in the permissions file: what is written there is not in the answer, which others may be given. */
function firstEntryWords({ result, text, number }: View, code: DiagnosticCode): readonly string[] {
  const found = result.diagnostics.find((diagnostic) => diagnostic.code === code);
  const [, place] = /^\/(\d+)/.exec(found?.pointer ?? '') ?? [];
  const words = text.report.coverage;
  return place === undefined ? [] : [words.entry(number(Number(place) + 1), (found?.count ?? 1) > 1)];
}

function withDetail(view: View, code: DiagnosticCode, count: number, short: string): string {
  const { text, number } = view;
  const times = count === 1 ? [] : [text.report.coverage.times(number(count))];
  switch (code) {
    case 'app-field-unknown':
    case 'permissions-field-unknown': {
      const fields = appFieldWords(view, code === 'permissions-field-unknown');
      if (fields !== '') return text.formats.label(short, fields);
      break;
    }
    case 'permissions-not-read':
      times.push(...firstAppWords(view, code));
      break;
    case 'permissions-app-not-found':
    case 'permissions-file-unknown':
      times.push(...firstEntryWords(view, code));
      break;
    default:
  }
  return times.length === 0 ? short : `${short} (${times.join(', ')})`;
}
