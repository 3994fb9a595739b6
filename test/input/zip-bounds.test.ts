// Archives with something before or behind them are read where it is sure what belongs to them, and refused where it is not.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openParts } from '../../src/input/open.ts';
import { contentOf, temporaryFolder } from './temporary.ts';
import { zipOf, type ZipEntryOptions } from './zip-writer.ts';

const files: readonly (readonly [string, string])[] = [
  ['messages/inbox/bob_1/message_1.json', '{"messages":[]}'],
  ['apps/installed_apps.json', '{"installed_apps":[]}'],
];
const plain = zipOf(files);
const large = zipOf(
  files.map(([name, content]): [string, ZipEntryOptions] => [name, { content, zip64: true }]),
);
const program = Buffer.concat([Buffer.from('MZ, a program that unpacks itself'), Buffer.alloc(5000, 0x90)]);
const junk = (length: number): Buffer => Buffer.alloc(length, 'signature ');

async function filesOf(bytes: Uint8Array, name = 'a.zip'): Promise<Record<string, string> | string> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, name), bytes);
  const { parts, unopened } = await openParts([name], { cwd });
  const [refused] = unopened;
  if (refused !== undefined) return refused.error.code;
  const read: Record<string, string> = {};
  for (const part of parts) {
    for (const entry of part.entries) read[entry.path] = (await contentOf(entry.chunks())).toString();
    await part.close();
  }
  return read;
}

describe('an archive with something around it', () => {
  it.each<readonly [string, Uint8Array]>([
    ['zeros behind it', Buffer.concat([plain, Buffer.alloc(512)])],
    ['one byte behind it', Buffer.concat([plain, Buffer.from('\n')])],
    ['60 kB behind it', Buffer.concat([plain, junk(60_000)])],
    ['something behind a comment', Buffer.concat([zipOf(files, { comment: 'made by hand' }), junk(64)])],
    ['zeros behind a zip64', Buffer.concat([large, Buffer.alloc(7)])],
    ['a program before it, its offsets moved', zipOf(files, { prefix: program })],
    ['a program before it, its offsets as they were', Buffer.concat([program, plain])],
    ['a program before a zip64', Buffer.concat([program, large])],
    ['nothing', plain],
    ['an archive in it, stored', zipOf([...files, ['b.zip', { content: plain, method: 'stored' }]])],
  ])('is read: %s', async (_, bytes) => {
    expect(await filesOf(bytes)).toMatchObject(Object.fromEntries(files));
  });

  it.each<readonly [string, Uint8Array]>([
    ['another archive behind it and zeros', Buffer.concat([plain, plain, Buffer.alloc(5)])],
    ['another archive behind it', Buffer.concat([plain, zipOf([['apps/installed_apps.json', '[]']])])],
    ['the beginning of another behind it', Buffer.concat([plain, plain.subarray(0, 60)])],
    ['a program before and zeros behind it', Buffer.concat([program, plain, Buffer.alloc(5)])],
    [
      'an archive in one that is cut off',
      zipOf([['b.zip', { content: plain, method: 'stored' }], ...files]).subarray(0, plain.length + 60),
    ],
    [
      'an archive at the end of one that is cut off',
      zipOf([['b.zip', { content: plain, method: 'stored' }]]).subarray(0, plain.length + 35),
    ],
    ['two tables of contents', Buffer.concat([plain.subarray(0, plain.length - 22), plain])],
    ['a table that is cut off', plain.subarray(0, plain.length - 30)],
    ['200 kB behind it', Buffer.concat([plain, junk(200_000)])],
  ])('is refused: %s', async (_, bytes) => {
    expect(await filesOf(bytes)).toBe('zip-damaged');
  });
});
