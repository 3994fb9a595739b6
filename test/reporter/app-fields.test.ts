// What the list of apps holds beyond what is known is said in every report, and where it could be permissions, nothing is
// said as if there were none.

import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditExport } from '../../src/audit.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { speaksOfPermissions } from '../../src/model/app-fields.ts';
import { loadReporter, type FormatName } from '../../src/reporter/reporter.ts';
import { english } from '../../src/text/en/catalogue.ts';
import { french } from '../../src/text/fr/catalogue.ts';
import { resultOf, reportOptions } from './results.ts';

const appsFile = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';

const resultWith = async (fields: object): Promise<AuditResult> =>
  resultOf({
    [appsFile]: JSON.stringify({
      installed_apps_v2: [
        { name: 'Harvest Hill', added_timestamp: 1330603200, category: 'active', ...fields },
        { name: 'Songbird', added_timestamp: 1330603200, category: 'active', ...fields },
      ],
    }),
  });

const fixture = (name: string): string =>
  join(resolve(import.meta.dirname, '../../fixtures', name), 'export/facebook-janefake-2024-05-01-AbCdEf12');

describe.each(['text', 'markdown', 'html'] as const satisfies readonly FormatName[])('%s', (format) => {
  const shown = async (result: AuditResult, catalogue = english): Promise<string> => {
    const report = await loadReporter(format);
    // Markdown escapes, HTML names entities, lines break.
    return report(result, { ...reportOptions, catalogue })
      .replaceAll('\\', '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replace(/\s+/g, ' ');
  };

  it.each([english, french])(
    'names fields that are not known, unless they could be personal',
    async (text) => {
      const report = await shown(await resultWith({ login_count: 3, 'Jane Fake': 1 }), text);
      const { inRecords } = text.report.coverage;
      for (const key of ['login_count', '<key>']) expect(report).toContain(unwrapped(inRecords(key, '2', 2)));
      expect(report).toContain(unwrapped(text.diagnostics['app-field-unknown'].long));
      expect(report).toContain(unwrapped(text.report.limits.permissions['unknown-fields']));
      expect(report).not.toMatch(/Jane|Facebook does not list them|ne les énumère pas/);
    },
  );

  it.each([english, french])('says that a field could be of permissions', async (text) => {
    const report = await shown(await auditExport([fixture('apps-new-fields')]), text);
    const fields = unwrapped(text.report.coverage.inRecords('granted_permissions', '2', 2));
    expect(report.split(fields).length).toBe(3); // in the answer, and where it says what was read
    expect(report).toContain(unwrapped(text.diagnostics['permissions-field-unknown'].long));
    expect(report).toContain(unwrapped(text.report.limits.permissions['not-read']));
    expect(report).toContain(unwrapped(text.report.open.notRead(2)));
    expect(report).not.toContain(unwrapped(text.report.open.nothingKnown(2)));
    expect(report).toContain(unwrapped(text.report.incomplete.title));
  });

  it.each([english, french])(
    'says that a field could list permissions, where one stands in it',
    async (text) => {
      const report = await shown(await auditExport([fixture('apps-permission-ids')]), text);
      const { inRecords } = text.report.coverage;
      const named = (code: 'permissions-field-unknown' | 'app-field-unknown', key: string): string =>
        unwrapped(text.formats.label(text.diagnostics[code].short, inRecords(key, '1', 1)));
      expect(report).toContain(named('permissions-field-unknown', 'allowed'));
      expect(report).toMatch(/login_count/);
      expect(report).toContain(unwrapped(text.report.incomplete.title));
    },
  );

  it.each([english, french])('says whose permissions could not be read', async (text) => {
    const forms = [
      [{ permission: 'read_mailbox', status: 'granted' }],
      'read_mailbox',
      { read_mailbox: 'granted' },
    ];
    for (const permissions of forms) {
      const report = await shown(await resultWith({ permissions }), text);
      expect(report).toContain(unwrapped(text.report.coverage.firstOf('Harvest Hill')));
      expect(report).toContain(unwrapped(text.diagnostics['permissions-not-read'].long));
      expect(report).toContain(unwrapped(text.report.incomplete.title));
    }
  });

  it('says of permissions that were read that they come from the export', async () => {
    const report = await shown(await resultWith({ permissions: ['read_mailbox'] }));
    expect(report).toContain(english.report.limits.permissions.listed);
  });
});

it.each(['junit', 'sarif', 'github', 'gitlab'] as const)(
  '%s says that permissions could not be read',
  async (format) => {
    const report = await loadReporter(format);
    const said = report(await auditExport([fixture('apps-new-fields')]), reportOptions);
    expect(said).toContain('seem to speak of permissions (2 times)');
    // A key could be anybody's name.
    expect(said).not.toContain('granted_permissions');
  },
);

it('a hostile list of fields is cut', async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, place) => [`field_${place}`, 1]));
  const report = (await loadReporter('text'))(await resultWith(many), reportOptions);
  expect(report).toContain('and 32 others.');
});

it.each([
  ['granted_permissions', true],
  ['can_read_messages', true],
  ['xmpp_login', true],
  ['granted_at', false],
  ['page_inbox_count', false],
  ['oauthScopes', true],
  ['GrantedScopes', true],
  ['read_mailbox', true],
  ['data_access_expiration', true],
  ['page_scoped_id', false],
  ['last_access_time', false],
  ['login_count', false],
])('%s speaks of permissions: %s', (key, speaks) => {
  expect(speaksOfPermissions(key)).toBe(speaks);
});

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}
