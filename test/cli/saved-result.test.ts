// A saved result is shown as it was when it was new, and a file that is none is refused.

import { describe, expect, it } from 'vitest';
import { parseSavedResult } from '../../src/cli/saved-result.ts';
import { ExportError } from '../../src/model/errors.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { formatNames, loadReporter } from '../../src/reporter/reporter.ts';
import { everyResult, reportOptions } from '../reporter/results.ts';

const results = await everyResult();
const reporters = await Promise.all(formatNames.map(loadReporter));
const json = await loadReporter('json');
const [sample] = results.flatMap(([, result]) => (result.apps.length > 1 ? [result] : []));

describe('a saved result', () => {
  it.each(results)('of %s is the same in every format', (_, result) => {
    const read = parseSavedResult(json(result, reportOptions), 'result.json');
    expect(read).toEqual(result);
    for (const report of reporters) expect(report(read, reportOptions)).toBe(report(result, reportOptions));
  });

  it('may have a byte order mark', () => {
    expect(parseSavedResult(`\uFEFF${JSON.stringify(sample)}`, 'result.json')).toEqual(sample);
  });
});

function refusal(text: string): unknown {
  try {
    return parseSavedResult(text, 'result.json');
  } catch (error) {
    if (error instanceof ExportError) return error.data;
    throw error;
  }
}

function changed(change: (result: AuditResult) => object): string {
  if (sample === undefined) throw new Error('no fixture has two apps');
  return JSON.stringify({ ...sample, ...change(sample) });
}

describe('a file is refused', () => {
  it.each([
    ['that is not JSON', '{"apps":', { problem: 'not-json', at: null }],
    ['that is another kind of JSON', '[1]', { problem: 'not-a-result', at: null }],
    ['that has no schemaVersion', '{"apps":[]}', { problem: 'not-a-result', at: null }],
    ['of another schema version', '{"schemaVersion":2,"apps":[]}', { problem: 'schema-version', at: '2' }],
    ['of a text as version', '{"schemaVersion":"1","apps":[]}', { problem: 'schema-version', at: '"1"' }],
    [
      'of a version without end',
      `{"schemaVersion":${'['.repeat(1e5)}${']'.repeat(1e5)},"apps":[]}`,
      { problem: 'wrong-shape', at: '/schemaVersion' },
    ],
    [
      'with a name without end',
      changed(({ export: of }) => ({ export: { ...of, owner: 'deep' } })).replace(
        '"deep"',
        `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`,
      ),
      { problem: 'wrong-shape', at: '/export/owner' },
    ],
    ['that ends too early', '{"schemaVersion":1,"apps":[]}', { problem: 'wrong-shape' }],
    ['with a key of its own', changed(() => ({ mine: 1 })), { problem: 'wrong-shape', at: '' }],
    [
      'with a time of another form',
      changed(({ export: of }) => ({ export: { ...of, exportedAt: '2024-05-01' } })),
      { problem: 'wrong-shape', at: '/export/exportedAt' },
    ],
    [
      'with a month that is none',
      changed(() => ({ volume: [{ month: '2013-99', messages: 1 }] })),
      { problem: 'wrong-shape', at: '/volume/0/month' },
    ],
    [
      'with a source of no day',
      changed(() => ({
        sources: {
          x: { title: 'x', publisher: 'x', date: 'May', dateIs: 'published', url: 'https://x.example' },
        },
      })),
      { problem: 'wrong-shape', at: '/sources/x/date' },
    ],
    [
      'with a baseline that ends on an escape sequence',
      changed(() => ({
        baseline: {
          accepted: [],
          unused: [{ fingerprint: 'a'.repeat(64), because: 'expired', app: null, expires: '\u001b[2J' }],
        },
      })),
      { problem: 'wrong-shape', at: '/baseline/unused/0/expires' },
    ],
    [
      'with a pointer to a claim that is not there',
      changed(({ apps }) => ({ apps: apps.map((app) => ({ ...app, decidedBy: 99 })) })),
      { problem: 'wrong-shape', at: '/apps/0/decidedBy' },
    ],
    [
      'with a baseline for an app that is not there',
      changed(({ apps }) => ({
        baseline: {
          accepted: [{ app: apps.length, fingerprint: 'a'.repeat(64), reason: 'y', expires: null }],
          unused: [],
        },
      })),
      { problem: 'wrong-shape', at: '/baseline/accepted/0/app' },
    ],
  ])('%s', (_, text, expected) => {
    expect(refusal(text)).toMatchObject(expected);
  });
});
