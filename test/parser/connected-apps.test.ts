// What a record of the list of apps says, field by field: nothing that is there in another form is as if it were not there.

import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../src/model/diagnostic.ts';
import { UnknownKeys } from '../../src/parser/file-context.ts';
import { readConnectedApps } from '../../src/parser/kinds/connected-apps.ts';

function read(fields: object): {
  readonly permissions: readonly string[] | undefined;
  readonly said: readonly string[];
} {
  const sink = new Diagnostics();
  const apps = readConnectedApps(
    { installed_apps_v2: [{ name: 'Quiz', ...fields }] },
    { file: 'apps.json', sink, unknownKeys: new UnknownKeys() },
  );
  const said = sink.list().map(({ code, pointer, severity }) => `${code} ${severity} ${pointer}`);
  return { permissions: apps?.[0]?.permissions, said };
}

describe('permissions of a record', () => {
  const at = '/installed_apps_v2/0/permissions';
  it('that are null are a field of a wrong type, and no list that could not be read', () => {
    expect(read({ permissions: null })).toEqual({
      permissions: [],
      said: [`field-wrong-type warning ${at}`],
    });
  });

  it('that are missing, or an empty list, are nothing to speak of', () => {
    expect(read({})).toEqual({ permissions: [], said: [] });
    expect(read({ permissions: [] })).toEqual({ permissions: [], said: [] });
  });

  it.each([['read_mailbox'], [{}], [[null]], [[['read_mailbox']]], [0], [false]])(
    'that are %j could not be read',
    (permissions) => {
      expect(read({ permissions })).toEqual({ permissions: [], said: [`permissions-not-read error ${at}`] });
    },
  );

  it('are read as far as they are texts', () => {
    expect(read({ permissions: [' Read_Mailbox ', 7] })).toEqual({
      permissions: ['read_mailbox'],
      said: [`permissions-not-read error ${at}`],
    });
  });
});
