// The file of `--permissions`: both its forms, and what is said of one that cannot be used.

import { describe, expect, it } from 'vitest';
import { ExportError } from '../../src/model/errors.ts';
import { parsePermissionsFile } from '../../src/parser/permissions-file.ts';

function faultOf(text: string): unknown {
  try {
    return parsePermissionsFile(text, 'file');
  } catch (error) {
    return error instanceof ExportError ? error.data : error;
  }
}

describe('a file of permissions', () => {
  it('is JSON, or CSV with the same fields', () => {
    const json =
      '[{"app": "Some app", "permissions": ["read_mailbox", "email"], "from": "2012-03", "source": "a page"}]';
    const csv = 'app,permissions,from,to,source\n"Some app","read_mailbox; email",2012-03,,a page\n';
    const filled = parsePermissionsFile(json, 'file').map((entry) => ({ to: null, ...entry }));
    expect(parsePermissionsFile(csv, 'file')).toEqual(filled);
  });

  it.each([
    ['{', 'not-json', { is: 'line', line: 1, field: null }],
    ['[{"app": "x"}]', 'no-permissions', { is: 'pointer', pointer: '/0/permissions' }],
    [
      '[{"app": "x", "permissions": ["a"], "since": "2014"}]',
      'unknown-field',
      { is: 'pointer', pointer: '/0/since' },
    ],
    [
      '[{"app": "x", "permissions": ["a"], "from": "2014-13"}]',
      'not-a-day',
      { is: 'pointer', pointer: '/0/from' },
    ],
    ['app,permissions,from\nx,a,2014-13\n', 'not-a-day', { is: 'line', line: 2, field: 'from' }],
    ['app,permissions,from,to\nx,a,23,2014\n', 'not-a-day', { is: 'line', line: 2, field: 'from' }],
    ['app,permissions,from,to\nx,a,2014,01\n', 'not-a-day', { is: 'line', line: 2, field: 'to' }],
    ['app;permissions;from;to;source\n;;23;01;', 'no-app', { is: 'line', line: 2, field: 'app' }],
    ['app,permissions\n', 'no-rows', null],
    ['app,rights\nx,y\n', 'columns', { is: 'line', line: 1, field: null }],
  ])('%j has the fault %s', (text, problem, place) => {
    expect(faultOf(text)).toEqual({ path: 'file', problem, place });
  });

  it('says in which line a CSV breaks', () => {
    expect(faultOf('app,permissions\n"x,y\n')).toMatchObject({ problem: 'not-csv', place: { is: 'line' } });
  });
});
