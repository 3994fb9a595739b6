// CSV and NDJSON: what a spreadsheet, R or jq gets is what the result says.

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, row } from '../../src/reporter/format/csv-cell.ts';
import { csv } from '../../src/reporter/csv.ts';
import { ndjson } from '../../src/reporter/ndjson.ts';
import { z } from 'zod/mini';
import { auditResultSchema } from '../../src/model/result.ts';
import { everyResult, reportOptions } from './results.ts';

const results = await everyResult();

/** A line: an app of the result, and what stands around it there. */
const line = z.extend(auditResultSchema.shape.apps.def.element, {
  schemaVersion: z.literal(1),
  exportedAt: z.nullable(z.string()),
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  accepted: z.nullable(z.strictObject({ reason: z.string(), expires: z.nullable(z.string()) })),
});

function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

describe('csv', () => {
  it.each(results)('of %s has one row an app, with its id digit for digit', (_, result) => {
    const rows = rowsOf(csv(result, reportOptions));
    expect(rows.map((each) => each['user_app_scoped_id'])).toEqual(
      result.apps.map(({ userAppScopedId }) => userAppScopedId ?? ''),
    );
    expect(rows.map((each) => each['verdict'])).toEqual(result.apps.map(({ verdict }) => verdict));
    expect(rows.map((each) => each['possible_messages'])).toEqual(
      result.apps.map(({ exposure }) => String(exposure?.possible.messages ?? '')),
    );
    expect(new Set(rows.map((each) => each['fingerprint'])).size).toBe(rows.length);
  });

  it.each(results)('of %s has ids in quotes, CRLF, and no byte order mark', (_, result) => {
    const text = csv(result, reportOptions);
    expect(text.startsWith('app_name,user_app_scoped_id,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const { userAppScopedId } of result.apps)
      if (userAppScopedId !== null) expect(text).toContain(`"${userAppScopedId}"`);
  });

  it('never holds a formula, whatever a name is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .tuple(fc.constantFrom(' ', '=', '+', '-', '@', '\t', '\r', '＝'), fc.string())
            .map((both) => both.join('')),
        ),
        (name) => {
          const [[read = ''] = []] = parse(row([cell(name), cell(1)]), { record_delimiter: '\r\n' });
          expect(read).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
          expect(read).not.toMatch(/[\t\r\n]/);
        },
      ),
    );
  });

  it('keeps every other text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '"', "'", ',', ' ', ';', '.') }), (name) => {
        expect(parse(row([cell(name)]), { record_delimiter: '\r\n' })).toEqual([[name]]);
      }),
    );
  });
});

describe('ndjson', () => {
  it.each(results)('of %s has one line an app, each a result of its own', (_, result) => {
    const lines = ndjson(result, reportOptions).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(result.apps.length);
    for (const [place, text] of lines.entries()) {
      const { name, userAppScopedId, verdict } = line.parse(JSON.parse(text));
      expect({ name, userAppScopedId, verdict }).toEqual({
        name: result.apps[place]?.name,
        userAppScopedId: result.apps[place]?.userAppScopedId,
        verdict: result.apps[place]?.verdict,
      });
    }
  });
});
