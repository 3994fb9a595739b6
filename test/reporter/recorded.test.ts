// An app is held by its record also where its dates do not fit; then nothing says that the right existed while it was connected.

import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { loadReporter } from '../../src/reporter/reporter.ts';
import { english } from '../../src/text/en/catalogue.ts';
import { french } from '../../src/text/fr/catalogue.ts';
import { resultOf, reportOptions } from './results.ts';

/** In 2020, when the permission was gone, or in 2012, when it was there. */
const resultWith = async (...years: readonly number[]): Promise<AuditResult> =>
  resultOf({
    'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': JSON.stringify({
      installed_apps_v2: years.map((year, place) => ({
        name: `Reader ${place}`,
        added_timestamp: Date.UTC(year, 2, 1) / 1000,
        category: 'active',
        permissions: ['read_mailbox'],
      })),
    }),
  });

const connected = /while you were connected|pendant (?:que votre compte y était relié|votre connexion)/;

describe.each(['text', 'markdown', 'html'] as const)('%s', (format) => {
  it.each([english, french])('says of a record alone that it is one', async (catalogue) => {
    const report = await loadReporter(format);
    const shown = async (...years: readonly number[]): Promise<string> =>
      report(await resultWith(...years), { ...reportOptions, catalogue }).replace(/\s+/g, ' ');
    const { held, recorded, heldOrRecorded, recordedOnly } = catalogue.report.answer;
    const said = (words: string): string => words.replace(/\s+/g, ' ');
    const right = catalogue.report.rights.read;

    const late = await shown(2020);
    expect(late).toContain(said(recorded('1', '1', 1, right)));
    expect(late).toContain(said(recordedOnly('1', 1, true)));
    expect(recorded('1', '1', 1, right)).not.toMatch(connected);

    const both = await shown(2020, 2012);
    expect(both).toContain(said(heldOrRecorded('2', '2', 2, right)));
    expect(both).toContain(said(recordedOnly('1', 1, false)));
    expect(heldOrRecorded('2', '2', 2, right)).not.toMatch(connected);

    expect(await shown(2012)).toContain(said(held('1', '1', 1, right)));
  });
});
