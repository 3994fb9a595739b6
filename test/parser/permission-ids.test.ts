// A field of the list of apps that is not known could list permissions where the id of one is its name or stands in it.

import { describe, expect, it } from 'vitest';
import { defaultKnowledge } from '../../src/knowledge/knowledge.ts';
import { Diagnostics } from '../../src/model/diagnostic.ts';
import { namesPermission } from '../../src/model/permission-ids.ts';
import { UnknownKeys } from '../../src/parser/file-context.ts';
import { readConnectedApps } from '../../src/parser/kinds/connected-apps.ts';

function codesOf(document: unknown): readonly string[] {
  const sink = new Diagnostics();
  readConnectedApps(document, { file: 'apps.json', sink, unknownKeys: new UnknownKeys() });
  return sink.list().map(({ code }) => code);
}

const record = { name: 'Reader', added_timestamp: 1330603200, category: 'active' };

describe('a field that is not known', () => {
  it.each([
    [{ read_mailbox: true }],
    [{ pages_messaging: 1 }],
    [{ allowed: ['read_mailbox'] }],
    [{ allowed: 'email, Read_Mailbox' }],
    [{ allowed: [{ id: 'xmpp_login', on: true }] }],
    [{ allowed: { email: true, read_mailbox: true } }],
  ])('%j could list permissions', (fields) => {
    expect(codesOf({ installed_apps_v2: [{ ...record, ...fields }] })).toEqual(['permissions-field-unknown']);
    expect(codesOf({ installed_apps_v2: [record], ...fields })).toEqual(['permissions-field-unknown']);
  });

  it.each([[{ allowed: ['email'] }], [{ contact_by: 'sms' }], [{ read_mailbox_count: 3 }], [{ x: null }]])(
    '%j says nothing of it',
    (fields) => {
      expect(codesOf({ installed_apps_v2: [{ ...record, ...fields }] })).toEqual(['app-field-unknown']);
    },
  );
});

it('the permissions of an app written in labels are told by an id too', () => {
  const values = [
    { label: 'Name', value: 'Reader' },
    { label: 'Ruhusa', vec: [{ value: 'read_mailbox' }] },
  ];
  expect(codesOf([{ label_values: values }])).toContain('permissions-not-read');
  expect(codesOf([{ label_values: values.slice(0, 1) }])).not.toContain('permissions-not-read');
});

it('all permissions of the knowledge base are known, but for the one that is an ordinary word', () => {
  const { permissions } = defaultKnowledge().document;
  const ofFacebook = permissions.filter(({ kind }) => kind === 'permission').map(({ id }) => id);
  expect(ofFacebook.filter((id) => !namesPermission(id))).toEqual(ofFacebook.filter((id) => id === 'sms'));
});
