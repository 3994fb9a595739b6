// A result in one format: well-formed, harmless to look at, and without a word of any message.

import { parse as parseCsv } from 'csv-parse/sync';
import { standardGate } from '../../../src/model/findings.ts';
import type { Language } from '../../../src/model/language.ts';
import type { AuditResult } from '../../../src/model/result.ts';
import { formatNames, loadReporter, type FormatName } from '../../../src/reporter/reporter.ts';
import { loadCatalogue } from '../../../src/text/catalogue.ts';
import { schemaText, validator } from '../../reporter/schemas.ts';
import { nodesOf, treeOf } from '../../reporter/markdown/tree.ts';
import { demand } from '../target.ts';
import { demandHtml, demandXml } from './markup.ts';
import { demandHarmless } from './shown.ts';

/** Stands in every message text of an export; no output may hold it. */
export const canary = 'Kanarienvogel';

const languages: readonly Language[] = ['en', 'fr'];

let sarifProblems: ReturnType<typeof validator> | null = null;
let gitlabProblems: ReturnType<typeof validator> | null = null;

/** @param choice any number: which of the formats and languages are shown */
export async function demandGoodReports(result: AuditResult, choice: number): Promise<void> {
  const format = formatNames[choice % formatNames.length] ?? 'text';
  const language = languages[(choice >>> 8) % languages.length] ?? 'en';
  const report = await loadReporter(format);
  const text = report(result, {
    catalogue: await loadCatalogue(language),
    width: 40 + ((choice >>> 9) % 120),
    colour: false,
    timeZone: 'UTC',
    verbose: (choice >>> 16) % 2 === 0,
    all: (choice >>> 17) % 2 === 0,
    gate: standardGate,
  });
  demand(!text.includes(canary), `${format} holds no text of a message`);
  demand(text === '' || text.endsWith('\n'), `${format} ends with a line break`);
  // Reading Markdown takes more time than everything else together.
  if (format !== 'markdown' || (choice >>> 20) % 4 === 0) demandWellFormed(format, text, result);
}

function demandWellFormed(format: FormatName, text: string, result: AuditResult): void {
  demandHarmless(format === 'csv' ? text.replaceAll('\r\n', '\n') : text, format);
  switch (format) {
    case 'json':
      demand(JSON.stringify(JSON.parse(text)) === JSON.stringify(result), 'json is the result');
      return;
    case 'ndjson':
      for (const line of text.split('\n').slice(0, -1)) JSON.parse(line);
      demand(text.split('\n').length === result.apps.length + 1, 'ndjson has a line for each app');
      return;
    case 'csv': {
      const rows: string[][] = parseCsv(text, { record_delimiter: '\r\n' });
      demand(rows.length === result.apps.length + 1, 'csv has a row for each app');
      const formula = rows
        .slice(1)
        .flat()
        .find((cell) => /^\s*[=+@\uff1d\uff0b\uff20]/u.test(cell));
      demand(formula === undefined, 'csv holds no formula', () => formula);
      return;
    }
    case 'sarif': {
      sarifProblems ??= validator(JSON.parse(schemaText('sarif-2.1.0.microsoft.2020-12.json')));
      const problems = sarifProblems(JSON.parse(text));
      demand(problems.length === 0, 'sarif keeps its schema', () => problems);
      return;
    }
    case 'gitlab': {
      gitlabProblems ??= validator(JSON.parse(schemaText('gitlab-code-quality.json')));
      const problems = gitlabProblems(JSON.parse(text));
      demand(problems.length === 0, 'gitlab keeps its schema', () => problems);
      return;
    }
    case 'junit':
      demandXml(text);
      return;
    case 'html':
      demandHtml(text);
      return;
    case 'github':
      for (const line of text.split('\n')) {
        // The runner takes `::` at the start of a line; only where there is none, `##[` anywhere.
        const isCommand = /^::(?:error|warning|notice|group|endgroup)\b/.test(line);
        const isOwn = isCommand || !(line.trim().startsWith('::') || line.includes('##['));
        demand(isOwn, 'github has no foreign command', () => line);
      }
      return;
    case 'markdown': {
      for (const node of nodesOf(treeOf(text))) {
        demand(node.type !== 'image', 'markdown has no image');
        const isOwn = node.type !== 'html' || node.value === '<br>' || node.value === '<!-- -->';
        demand(isOwn, 'markdown has no tag but line breaks', () => node);
        const isSource = node.type !== 'link' || isKnownLink(node.url, result);
        demand(isSource, 'markdown links only to sources', () => node);
      }
      return;
    }
    case 'text':
      return;
  }
}

/** A saved result can name anything as a source's address; what is none is not linked to. */
function isKnownLink(url: string, { sources }: AuditResult): boolean {
  const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).host : null);
  const hosts = Object.values(sources).map((source) => hostOf(source.url));
  const host = hostOf(url);
  return host !== null && ['www.facebook.com', ...hosts].includes(host);
}
