// What was read, what was not, and what was noticed on the way.

import { coverageLines, exportDateWords, noticed, unreadableWords } from '../wording/coverage.ts';
import { shortName, type Page } from './page.ts';

/** Listed without `--verbose`; an export with a thousand broken files should not hide the answer. */
const mostListed = 5;

export function coverage(page: Page): string {
  return [
    page.heading(page.text.report.coverage.title),
    page.paragraph(exportDateWords(page), '  '),
    page.bullets(coverageLines(page)),
    ...unreadable(page),
    ...diagnostics(page),
  ].join('\n');
}

function unreadable(page: Page): readonly string[] {
  const { result, text, options } = page;
  const files = result.coverage.unreadable;
  if (files.length === 0) return [];
  const listed = options.verbose ? files : files.slice(0, mostListed);
  const lines = listed.map((file) => {
    const place =
      options.verbose && file.detail !== '' ? ` (${text.faults.reading(shortName(file.detail, 80))})` : '';
    return text.formats.label(shortName(file.file, 100), `${unreadableWords(page, file)}${place}`);
  });
  const rest = files.length - listed.length;
  return [
    page.paragraph(text.report.coverage.unreadable, '  '),
    page.bullets(rest > 0 ? [...lines, text.report.coverage.more(page.number(rest))] : lines),
  ];
}

function diagnostics(page: Page): readonly string[] {
  const { verbose } = page.options;
  const lines = noticed(page, verbose).map(({ short, long, explained }) =>
    verbose || explained ? `${short}. ${long}` : short,
  );
  return lines.length === 0
    ? []
    : [page.paragraph(page.text.report.coverage.diagnostics, '  '), page.bullets(lines)];
}
