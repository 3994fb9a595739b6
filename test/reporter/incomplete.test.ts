// No report for people looks whole when something is missing, and each says what is.

import { describe, expect, it } from 'vitest';
import { isIncomplete } from '../../src/model/findings.ts';
import { loadReporter, type FormatName } from '../../src/reporter/reporter.ts';
import { english } from '../../src/text/en/catalogue.ts';
import { french } from '../../src/text/fr/catalogue.ts';
import { everyResult, reportOptions } from './results.ts';

const results = await everyResult();
const forPeople = ['text', 'markdown', 'html'] as const satisfies readonly FormatName[];

describe.each(forPeople)('%s', (format) => {
  it.each([english, french])('says that an answer is incomplete, and why', async (catalogue) => {
    const report = await loadReporter(format);
    const { title } = catalogue.report.incomplete;
    const seen = { incomplete: 0, inside: 0, strict: 0 };
    for (const strict of [false, true]) {
      for (const [name, result] of results) {
        const options = { ...reportOptions, catalogue, gate: { ...reportOptions.gate, strict } };
        const text = unwrapped(report(result, options));
        const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
        const words = errors.map(({ code }) => unwrapped(catalogue.diagnostics[code].short));
        expect({
          name,
          strict,
          saysSo: text.includes(unwrapped(title)),
          unsaid: words.filter((short) => !text.includes(short)),
        }).toEqual({ name, strict, saysSo: isIncomplete(result, strict), unsaid: [] });
        if (isIncomplete(result, false)) seen.incomplete += 1;
        else if (isIncomplete(result, strict)) seen.strict += 1;
        if (errors.length > 0 && result.coverage.unreadable.length === 0) seen.inside += 1;
      }
    }
    // Each kind is among the fixtures.
    expect(Object.values(seen).filter((count) => count === 0)).toEqual([]);
  });
});

/** Without line breaks, nor other spaces that differ from a space. */
function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}
