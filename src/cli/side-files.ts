// Reads the small files a user gives beside the export: permissions, aliases, another knowledge base.

import { open, type FileHandle } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { PermissionsFile } from '../audit.ts';
import { defaultKnowledge, InvalidKnowledge, knowledgeFrom, type Knowledge } from '../knowledge/knowledge.ts';
import { pathError } from '../input/path-error.ts';
import { ExportError } from '../model/errors.ts';
import type { Io } from './io.ts';
import type { KnowledgeOptions } from './session.ts';

export async function readPermissions(path: string, io: Io): Promise<PermissionsFile> {
  const { parsePermissionsFile } = await import('../parser/permissions-file.ts');
  return { name: basename(path), entries: parsePermissionsFile(await readText(path, io), path) };
}

/** The built-in knowledge base, or the one in `--knowledge`, with the names in `--aliases` added. */
export async function readKnowledge(options: KnowledgeOptions, io: Io): Promise<Knowledge> {
  const knowledge =
    options.knowledge === undefined ? defaultKnowledge() : await knowledgeFile(options.knowledge, io);
  if (options.aliases === undefined) return knowledge;
  const { aliasesFrom, withAliases } = await import('../knowledge/aliases.ts');
  const json = parseJson(
    await readText(options.aliases, io),
    (cause) =>
      new ExportError(
        'aliases-file',
        { path: options.aliases ?? '', problem: 'not-json', pointer: null },
        { cause },
      ),
  );
  return withAliases(knowledge, aliasesFrom(json, options.aliases), options.aliases);
}

async function knowledgeFile(path: string, io: Io): Promise<Knowledge> {
  const invalid = (problem: string, cause: unknown): ExportError =>
    new ExportError('knowledge-file', { path, problem, pointer: null }, { cause });
  const document = parseJson(await readText(path, io), (cause) => invalid('not-json', cause));
  try {
    return knowledgeFrom(document);
  } catch (error) {
    if (!(error instanceof InvalidKnowledge)) throw error;
    throw new ExportError(
      'knowledge-file',
      { path, problem: error.problems[0] ?? '', pointer: null, more: error.problems.length - 1 },
      { cause: error },
    );
  }
}

export function parseJson(text: string, invalid: (cause: unknown) => ExportError): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw invalid(error);
  }
}

/** No file that a person writes comes near; a device has no end at all. */
const longestText = 64 * 2 ** 20;

/** @param longest bytes */
export async function readText(path: string, io: Io, longest = longestText): Promise<string> {
  try {
    const file = await open(resolve(io.cwd, path), 'r');
    try {
      return (await readUpTo(file, longest)).toString('utf8');
    } finally {
      await file.close();
    }
  } catch (error) {
    throw pathError(path, error);
  }
}

/** Also of a pipe, whose length nobody knows before its end. */
async function readUpTo(file: FileHandle, longest: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(pieceBytes), 0, pieceBytes, null);
    if (bytesRead === 0) return Buffer.concat(pieces);
    pieces.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
    if (length > longest) throw Object.assign(new Error('too long'), { code: 'EFBIG' });
  }
}

const pieceBytes = 2 ** 16;
