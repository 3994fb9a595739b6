// Whatever word an output of the program holds as a code, `explain` says what it means.

import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/batch/tables/tables.ts';
import { explainName, overview } from '../../src/cli/explain/explain.ts';
import type { ExplainPage } from '../../src/cli/explain/page.ts';
import { resultSchema } from '../../src/cli/result-schema.ts';
import { defaultKnowledge } from '../../src/knowledge/knowledge.ts';
import { diagnosticSeverities } from '../../src/model/diagnostic.ts';
import { mistakeCodes, usageCodes } from '../../src/model/errors.ts';
import { exitCodes } from '../../src/model/exit-codes.ts';
import { inspectionSchema } from '../../src/model/inspection.ts';
import { exportFaults, runFailures, statuses } from '../../src/model/outcomes.ts';
import { connectionBases, levels, unknownCodes, verdictIds } from '../../src/model/verdict.ts';
import { english } from '../../src/text/en/catalogue.ts';
import { french } from '../../src/text/fr/catalogue.ts';

const pages = [english, french].map((text): ExplainPage => ({
  knowledge: defaultKnowledge(),
  text,
  language: text.language,
  width: 100,
}));

const lists: Readonly<Record<string, readonly string[]>> = {
  diagnostics: Object.keys(diagnosticSeverities),
  levels,
  verdicts: verdictIds,
  unknowns: unknownCodes,
  'bases of connections': connectionBases,
  statuses,
  'run failures': runFailures,
  'faults of exports': exportFaults,
  'exit codes': Object.values(exitCodes).map(String),
  consequences: inspectionSchema.shape.consequences.def.element.options,
};

/** Plain words for what they say: kinds, answers to a question, severities; and Facebook's own, of categories and folders. */
const plainWords = new Set([
  ...['folder', 'zip', 'memory', 'yes', 'no', 'disputed', 'unspecified', 'page', 'known', 'exact', 'alias'],
  ...['unverified-alias', 'info', 'warning', 'error', 'input', 'parse', 'run', 'published', 'consulted'],
  ...['active', 'inactive', 'other', 'with_history', 'inbox', 'archived_threads', 'filtered_threads'],
  ...['message_requests', 'e2ee_cutover', 'legacy_threads'],
]);

describe.each(pages)('in $language', (page) => {
  it.each(Object.entries(lists))('every code is explained: %s', (_, codes) => {
    const stranger = explainName('no such word', page).replace('no such word', '');
    expect(codes.length).toBeGreaterThan(2);
    for (const code of codes) {
      const said = explainName(code, page);
      expect(said.split('\n')[0]?.split(' ')[0]?.toLowerCase()).toBe(code.toLowerCase());
      expect(said.split('\n').length).toBeGreaterThan(2);
      expect(said.replace(code, '')).not.toBe(stranger);
      expect(explainName(code.toUpperCase(), page)).toBe(said);
    }
  });

  it('a word that several lists have has all its meanings', () => {
    // A narrow space that no line is broken at is white space to a regular expression.
    const words = (text: string): string => text.replace(/\s+/g, ' ');
    const said = words(explainName('dates-contradict', page));
    expect(said).toContain(words(page.text.diagnostics['dates-contradict'].long));
    expect(said).toContain(words(page.text.connectionBases['dates-contradict']));
    const none = words(explainName('none', page));
    expect(none).toContain(words(page.text.levels.none.meaning));
    expect(none).toContain(words(page.text.reaches.none));
  });

  it('what the overview lists is explained, each code once', () => {
    const { outcomes } = page.text.explain;
    const listed = overview(page);
    const codes =
      listed.slice(listed.indexOf(outcomes)).split('\n\n')[0]?.split('\n').slice(1).join(' ') ?? '';
    expect(codes.trim().split(/,\s+/)).toEqual([...statuses, ...runFailures, ...exportFaults]);
  });
});

it('every word of a closed list in the schema of the result, and in the tables of a batch, is explained', () => {
  const [page] = pages;
  if (page === undefined) throw new Error('no page');
  const words = new Set([
    ...enumsIn(JSON.parse(resultSchema())),
    ...tablesOf({ conversations: true }).flatMap(({ columns }) =>
      Object.values(columns).flatMap((column) => column.values ?? []),
    ),
  ]);
  const unexplained = [...words].filter(
    (word) => !plainWords.has(word) && explainName(word, page).startsWith('Nothing is known of'),
  );
  expect(unexplained).toEqual([]);
});

it('what makes an export give no answer is told from wrong usage', () => {
  const isUsage = (code: (typeof exportFaults)[number]): boolean => usageCodes.has(code);
  expect(exportFaults.filter(isUsage)).toEqual([
    'path-not-found',
    'path-unreadable',
    'two-people',
    'two-exports',
  ]);
  const errors = Object.keys(english.errors);
  const others = errors.filter((code) => !exportFaults.some((fault) => fault === code));
  expect(others.filter((code) => ![...usageCodes, ...mistakeCodes].some((known) => known === code))).toEqual(
    [],
  );
});

function enumsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) =>
    key === 'enum' && Array.isArray(inner)
      ? inner.filter((word) => typeof word === 'string')
      : enumsIn(inner),
  );
}
