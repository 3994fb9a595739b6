// What was read, what was not, and what was noticed on the way.

import type { CoverageKind } from '../../text/catalogue.ts';
import { shortName, type Page } from './page.ts';

/** Listed without `--verbose`; an export with a thousand broken files should not hide the answer. */
const mostListed = 5;

const kinds = [
  'apps',
  'messages',
  'appPosts',
  'offMetaActivity',
  'blockedApps',
] as const satisfies CoverageKind[];

export function coverage(page: Page): string {
  const { result, text } = page;
  const words = text.report.coverage;
  const { exportedAt, exportedAtBasis } = result.export;
  const date =
    exportedAt === null
      ? words.exportedUnknown
      : words.exported(page.day(exportedAt), words.dateBases[exportedAtBasis]);
  const lines = kinds.map((kind) => {
    const { status } = result.coverage[kind];
    return words.line(
      text.coverageKinds[kind],
      text.coverageStatuses[status],
      status === 'found' ? detailOf(page, kind) : '',
    );
  });
  return [
    page.heading(words.title),
    page.paragraph(date, '  '),
    page.bullets(lines),
    ...unreadable(page),
    ...noticed(page),
  ].join('\n');
}

function detailOf(page: Page, kind: CoverageKind): string {
  const words = page.text.report.coverage;
  if (kind !== 'messages') {
    const { records } = page.result.coverage[kind];
    return words.records(page.number(records), records);
  }
  const { conversations, messages, first, last } = page.result.coverage.messages;
  return first === null || last === null
    ? words.messagesUndated(page.number(conversations), page.number(messages))
    : words.messages(page.number(conversations), page.number(messages), page.day(first), page.day(last));
}

function unreadable(page: Page): readonly string[] {
  const { result, text, options } = page;
  const files = result.coverage.unreadable;
  if (files.length === 0) return [];
  const listed = options.verbose ? files : files.slice(0, mostListed);
  const lines = listed.map(({ file, code, detail }) => {
    const what = Object.entries(text.diagnostics).find(([id]) => id === code)?.[1].short ?? code;
    const place = options.verbose && detail !== '' ? ` (${shortName(detail, 80)})` : '';
    return text.formats.label(shortName(file, 100), `${what}${place}`);
  });
  const rest = files.length - listed.length;
  return [
    page.paragraph(text.report.coverage.unreadable, '  '),
    page.bullets(rest > 0 ? [...lines, text.report.coverage.more(page.number(rest))] : lines),
  ];
}

/** Warnings by their code, with how often; what is merely information only with `--verbose`. */
function noticed(page: Page): readonly string[] {
  const { result, text, options } = page;
  const counts = new Map<keyof typeof text.diagnostics, number>();
  for (const { code, severity, count } of result.diagnostics) {
    if (severity === 'warning' || (severity === 'info' && options.verbose)) {
      counts.set(code, (counts.get(code) ?? 0) + count);
    }
  }
  if (counts.size === 0) return [];
  const words = text.report.coverage;
  const lines = [...counts].map(([code, count]) => {
    const { short, long } = text.diagnostics[code];
    const times = count === 1 ? '' : ` (${words.times(page.number(count))})`;
    return options.verbose ? `${short}${times}. ${long}` : `${short}${times}`;
  });
  return [page.paragraph(words.diagnostics, '  '), page.bullets(lines)];
}
