// What is installed with the program: pinned, with digests, without scripts of its own, under licences that allow it.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

const versions = z.record(z.string(), z.string());
const manifest = z
  .looseObject({ dependencies: versions, devDependencies: versions, scripts: versions })
  .parse(JSON.parse(read('package.json')));
const lock = z
  .looseObject({
    packages: z.record(
      z.string(),
      z.looseObject({
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        license: z.string().optional(),
        dev: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = packages.filter(([, { dev }]) => !(dev ?? false));

/** All allow use, change and redistribution without conditions on the rest. */
const permissive = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);
/** Tools, of which nothing is shipped. */
const forTools = new Set([...permissive, 'BlueOak-1.0.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0']);

describe('the lock file', () => {
  it('pins every package by digest, and names no host', () => {
    const loose = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(loose.map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(
      /https?:\/\/(?!(?:github\.com|opencollective\.com|www\.patreon\.com|tidelift\.com|[\w.-]*sponsors)\b)[\w.-]*(?:registry|npm|artifact|mirror|proxy)/,
    );
  });

  it('has no script that runs when it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript ?? false)).toEqual([]);
    // Of the tools some have one; it is not run.
    expect(read('.npmrc')).toContain('ignore-scripts=true');
    expect(
      Object.keys(manifest.scripts).filter((name) =>
        /^(?:pre|post)?(?:install|prepare|pack|publish)/.test(name),
      ),
    ).toEqual([]);
  });

  it('holds licences that are on the list alone', () => {
    expect(
      shipped
        .filter(([, { license }]) => !permissive.has(license ?? ''))
        .map(([path, { license }]) => [path, license]),
    ).toEqual([]);
    expect(
      packages
        .filter(([, { license }]) => !forTools.has(license ?? ''))
        .map(([path, { license }]) => [path, license]),
    ).toEqual([]);
  });

  it('ships few packages', () => {
    expect(shipped.length).toBeLessThanOrEqual(40);
  });
});

describe('the dependencies', () => {
  it('are pinned exactly, and each has its reason in the README', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    const [, table = ''] = read('README.md').split('## Dependencies, and why each is there');
    expect(Object.keys(manifest.dependencies).filter((name) => !table.includes(name))).toEqual([]);
  });
});
