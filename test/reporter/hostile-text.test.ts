// Whatever strangers call their apps, conversations and files: no format lets it command a reader, in either language.

import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvRow } from '../../src/batch/merge/csv.ts';
import { run } from '../../src/cli/run.ts';
import { conclude, readParts } from '../../src/audit.ts';
import { memoryPart } from '../../src/input/memory.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { formatNames, loadReporter } from '../../src/reporter/reporter.ts';
import { english } from '../../src/text/en/catalogue.ts';
import { french } from '../../src/text/fr/catalogue.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { smallExport } from '../properties/small-export.ts';
import { hostileNames, reportOptions } from './results.ts';

/** Controls but line breaks, halves of characters, what turns text around, and what ends a line for some. */
const commanding =
  /(?![\n\r])[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

const mark = 'Zzhostilezz';
const piece = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc.constantFrom(
    '\u001b]8;;http://evil.example\u0007',
    '\u009b2J',
    '\u202e\u2066',
    '<img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    '[x](javascript:alert(1))',
    '\n::error::x',
    '\r\nevil,row',
    ']]>',
    '=cmd|x',
    '\u{e0041}\u200b\u00ad',
    '\ud800',
    'Ѕроtіfу',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
/** Begins with anything, and can be found again. */
const hostileName = fc.tuple(piece, piece, piece).map(([a, b, c]) => `${a}${mark}${b}${c}`);

const apps = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
const thread = 'your_facebook_activity/messages/inbox/bobmadeup_1000000001/message_1.json';

async function resultWith(name: string): Promise<AuditResult> {
  const named = (path: string, from: string): string =>
    (smallExport[path] ?? '').replaceAll(`"${from}"`, JSON.stringify(name));
  const files = {
    ...smallExport,
    // An app that matters, and one that does not; a person, and a conversation.
    [apps]: named(apps, 'Old Game').replace('"10150000000000003"', JSON.stringify(name)),
    [thread]: named(thread, 'Bob Made-Up'),
    [`your_facebook_activity/messages/inbox/${name.replaceAll('/', '_')}_7/message_1.json`]:
      smallExport[thread] ?? '',
    [`apps_and_websites_off_of_facebook/${name.replaceAll('/', '_')}.json`]: '{',
  };
  const parts = [memoryPart(`facebook-${name.replaceAll('/', '_')}.zip`, files)];
  const permissions = {
    name,
    entries: [{ app: name, permissions: ['read_mailbox'], from: null, to: null, source: name }],
  };
  const result = conclude(await readParts({ parts, unopened: [] }), { conversations: true, permissions });
  // A saved result can hold any text there.
  return {
    ...result,
    tool: { ...result.tool, version: name },
    knowledge: { version: name, digest: name },
    sources: Object.fromEntries(
      Object.entries(result.sources).map(([id, source]) => [id, { ...source, publisher: name, title: name }]),
    ),
  };
}

/** Tags and addresses that could only come from the name. */
const markup = /<(?:img|script)\b|<svg\/|href="?(?:javascript|http:\/\/evil)/i;

describe('a hostile name', () => {
  it('commands nothing in any format', async () => {
    const reporters = await Promise.all(
      formatNames.map(async (format) => [format, await loadReporter(format)] as const),
    );
    await fc.assert(
      fc.asyncProperty(hostileName, async (name) => {
        const result = await resultWith(name);
        for (const catalogue of [english, french]) {
          for (const [format, report] of reporters) {
            const text = report(result, { ...reportOptions, catalogue, all: true, verbose: true });
            expect([format, commanding.exec(text)?.[0]]).toEqual([format, undefined]);
            // Markdown shows tags as code; its own test reads it as GitHub does.
            if (format === 'html' || format === 'junit')
              expect([format, markup.exec(text.replace(/<script>[\s\S]*?<\/script>/, ''))?.[0]]).toEqual([
                format,
                undefined,
              ]);
            // A line of a log that begins as a command is one.
            if (format === 'github')
              expect(
                text
                  .split('\n')
                  .filter((line) => /^::(?!(?:error|warning|notice) (?:file=|title=))|##\[/.test(line)),
              ).toEqual([]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('commands nothing in the tables of a batch', () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const line = csvRow([name, 'next']);
        expect(commanding.exec(line)).toBeNull();
        const rows: readonly (readonly string[])[] = parse(line);
        expect(rows).toHaveLength(1);
        expect(rows[0]?.[1]).toBe('next');
        expect(rows[0]?.[0]).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it('commands nothing on stderr, nor passes for a line of ours', async () => {
    const cwd = temporaryFolder();
    const commands: readonly ((name: string) => readonly string[])[] = [
      (name) => [`./${name}`],
      (name) => ['inspect', `./${name}`],
      (name) => ['letter', `./${name}`, '--app', name],
      (name) => ['report', `./${name}`],
      (name) => ['explain', '--', name],
      (name) => ['.', '--lang', name],
      (name) => ['.', '--fail-on', name],
      (name) => ['.', '--limit', name],
      (name) => ['.', '-f', name],
      (name) => ['.', '--time-zone', name],
      (name) => ['.', `--${name}`],
      (name) => ['batch', 'status', '--out', `./${name}`],
      (name) => ['batch', 'plan', `./${name}`, '--out', 'x'],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...commands),
        hostileName,
        fc.constantFrom('en', 'fr'),
        async (command, name, lang) => {
          const { io, stdout, stderr } = fakeIo({ cwd, env: { LANG: lang } });
          expect(await run(command(name), io)).toBeLessThan(5);
          expect(commanding.exec(stdout() + stderr())).toBeNull();
          const lines = stderr()
            .split('\n')
            .filter((line) => line.includes(mark));
          for (const line of lines) expect(line).toMatch(/^(?:dyi-audit: | {2})/);
        },
      ),
      { numRuns: 150 },
    );
  });
});
