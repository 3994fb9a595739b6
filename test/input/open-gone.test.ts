// What can go wrong between two questions to the system about one path.

import type * as NodeFs from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { openParts } from '../../src/input/open.ts';
import { temporaryFolder } from './temporary.ts';

const fails = vi.hoisted(() => ({ calls: 0, from: Infinity, name: 'statSync', code: 'EIO' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof NodeFs>();
  const failing =
    <A extends readonly unknown[], R>(name: string, method: (...args: A) => R) =>
    (...args: A): R => {
      if (name === fails.name && ++fails.calls >= fails.from) {
        throw Object.assign(new Error('made up'), { code: fails.code });
      }
      return method(...args);
    };
  const native = failing('realpathSync', fs.realpathSync.native);
  return {
    ...fs,
    statSync: failing('statSync', fs.statSync),
    openSync: failing('openSync', fs.openSync),
    readSync: failing('readSync', fs.readSync),
    realpathSync: Object.assign((path: string) => fs.realpathSync(path), { native }),
  };
});

beforeEach(() => Object.assign(fails, { calls: 0, from: Infinity }));

it.each([
  ['statSync', 2, 'EIO', 'path-unreadable'],
  ['statSync', 2, 'ENOENT', 'path-not-found'],
  ['realpathSync', 1, 'EACCES', 'path-unreadable'],
])(
  'a folder for which %s fails the %i. time with %s is a part that was not opened',
  async (name, from, code, is) => {
    const cwd = temporaryFolder();
    Object.assign(fails, { calls: 0, name, from, code });
    const { parts, unopened } = await openParts([cwd], { cwd: join(cwd, '..') });
    expect(parts).toEqual([]);
    expect(unopened.map(({ error }) => error.code)).toEqual([is]);
  },
);

it.each([
  ['openSync', 'ENOENT', 'path-not-found'],
  ['openSync', 'ENOTDIR', 'path-not-found'],
  ['openSync', 'EACCES', 'path-unreadable'],
  ['readSync', 'EIO', 'path-unreadable'],
])('a file for which %s fails with %s is a part that was not opened: %s', async (name, code, is) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'part.zip'), 'PK\u0003\u0004');
  Object.assign(fails, { calls: 0, name, from: 1, code });
  const { unopened } = await openParts(['part.zip'], { cwd });
  // By the name of the part alone, whatever folder it lies in.
  expect(unopened).toMatchObject([{ name: 'part.zip', error: { code: is, data: { path: 'part.zip' } } }]);
});
