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
        version: z.string().optional(),
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

/** Of the build: tools by the lock file, since their code is put into the program, and not installed beside it. */
const bundled = [...read('dist/THIRD-PARTY.txt').matchAll(/^-{80}\n(\S+) (\d\S*) \(([^)]*)\)$/gm)].map(
  ([, name = '', version = '', license = '']) => ({ name, version, license }),
);

describe('what is built into the program', () => {
  it('comes from the lock file, in the version and under the licence that stand there', () => {
    expect(bundled.length).toBeGreaterThan(20);
    const strangers = bundled.filter(
      ({ name, version, license }) =>
        !packages.some(
          ([path, found]) =>
            path.endsWith(`node_modules/${name}`) && found.version === version && found.license === license,
        ),
    );
    expect(strangers).toEqual([]);
  });

  it('allows it, runs nothing when it is installed, and is not much', () => {
    expect(bundled.filter(({ license }) => !permissive.has(license))).toEqual([]);
    const names = new Set(bundled.map(({ name }) => name));
    const withScripts = packages.filter(
      ([path, { hasInstallScript }]) =>
        (hasInstallScript ?? false) && names.has(path.replace(/^.*node_modules\//, '')),
    );
    expect(withScripts).toEqual([]);
    expect(bundled.length).toBeLessThanOrEqual(50);
  });

  it('has the text of each licence', () => {
    const notices = read('dist/THIRD-PARTY.txt')
      .split(/^-{80}\n/m)
      .slice(1);
    expect(notices).toHaveLength(bundled.length);
    const short = notices.filter((notice) => notice.split('\n').slice(1).join('').trim().length < 300);
    expect(short.map((notice) => notice.split('\n')[0])).toEqual([]);
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
