// The copy as other programs make it: from the public names alone.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anonymiseExport, auditExport, copyInto } from '../../src/index.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { root } from '../sessions/session.ts';

const example = readdirSync(join(root, 'fixtures/example'))
  .filter((name) => name.endsWith('.zip'))
  .map((name) => join(root, 'fixtures/example', name));
const key = Buffer.from('a key for tests, of 32 bytes....', 'utf8');

describe('anonymiseExport', () => {
  it('puts a copy with the same verdicts into a folder, and never over a file that is there', async () => {
    const folder = temporaryFolder();
    const { name, leftOut } = await anonymiseExport(example, { key }, copyInto(folder));
    expect(readdirSync(folder)).toEqual([name]);
    expect(leftOut.files).toBeDefined();
    const verdicts = async (paths: readonly string[]): Promise<readonly string[]> =>
      (await auditExport(paths)).apps.map(({ verdict }) => verdict).sort();
    expect(await verdicts([join(folder, name)])).toEqual(await verdicts(example));
    const before = readFileSync(join(folder, name));
    await expect(anonymiseExport(example, { key }, copyInto(folder))).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
  });

  it('leaves nothing where the copy fails', async () => {
    const folder = temporaryFolder();
    const onCopied = (): never => {
      throw new Error('stop');
    };
    await expect(anonymiseExport(example, { key, onCopied }, copyInto(folder))).rejects.toThrow('stop');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps to the limits it is given', async () => {
    const limits = { entries: 1 };
    const copy = anonymiseExport(example, { key, limits }, copyInto(temporaryFolder()));
    await expect(copy).rejects.toMatchObject({ code: 'limit-exceeded' });
  });
});
