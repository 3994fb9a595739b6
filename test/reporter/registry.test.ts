// What holds for every format there is, on every result there is.

import { beforeAll, describe, expect, it } from 'vitest';
import { auditResultSchema, type AuditResult } from '../../src/model/result.ts';
import { formatNames, loadReporter, type FormatName, type Reporter } from '../../src/reporter/reporter.ts';
import { french } from '../../src/text/fr/catalogue.ts';
import { canaries, everyResult, madeResults, reportOptions } from './results.ts';

const results = await everyResult();

/** Controls but line breaks, halves of characters, and what turns text around. */
const unseen = /(?![\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2060-\u206f\u{e0000}-\u{e007f}]/u;

describe.each(formatNames)('%s', (format) => {
  let report: Reporter;
  beforeAll(async () => {
    report = await loadReporter(format);
  });

  it.each(results)(
    'of %s: the same text again, from a saved result too, ending with a line break',
    (_, result) => {
      const text = report(result, reportOptions);
      expect(text === '' ? '\n' : text.at(-1)).toBe('\n');
      expect(report(result, reportOptions)).toBe(text);
      const saved: unknown = JSON.parse(JSON.stringify(result));
      expect(report(auditResultSchema.parse(saved), reportOptions)).toBe(text);
    },
  );

  it.each(results)('of %s: nothing that moves a cursor or turns the text', (_, result) => {
    for (const options of [
      reportOptions,
      { ...reportOptions, all: true, verbose: true, catalogue: french },
    ]) {
      expect(report(result, options)).not.toMatch(unseen);
    }
  });
});

/** Made to be handed to others; JSON is the whole answer, and has the owner by its contract. */
const redacting: readonly FormatName[] = ['ndjson', 'csv', 'sarif', 'junit', 'github', 'gitlab'];

describe('people', () => {
  it.each(redacting)('are not in %s', async (format) => {
    const report = await loadReporter(format);
    for (const [, result] of await madeResults()) {
      const text = report(result, { ...reportOptions, all: true, verbose: true }).toLowerCase();
      for (const canary of Object.values(canaries)) expect(text).not.toContain(canary.toLowerCase());
    }
  });

  it('would be noticed', async () => {
    const [, hostile] = (await madeResults())[0] ?? ['', null];
    const text = JSON.stringify(hostile satisfies AuditResult | null).toLowerCase();
    expect(text).toContain(canaries.owner.toLowerCase());
    expect(text).toContain(canaries.part);
    expect(text).toContain(canaries.thread);
    expect(text).not.toContain(canaries.text);
  });
});

describe('the names of formats', () => {
  it('are short words, and text comes first', () => {
    expect(formatNames[0]).toBe('text');
    for (const name of formatNames) expect(name).toMatch(/^[a-z]+$/);
  });
});
