// One file of a copy: read as a whole, written anew, broken where it was broken.

import { randomUUID } from 'node:crypto';
import { EntryError } from '../input/source.ts';
import { headOf, isToldBy, tellingKey } from '../parser/inventory/doubtful-files.ts';
import type { FileKind } from '../parser/inventory/file-kinds.ts';
import type { ListedFile } from '../parser/inventory/inventory.ts';
import { readDocument, type JsonDocument } from '../parser/json/document.ts';
import { recordRewrites } from './records.ts';
import { Digits, type Rewrite, type Scope } from './rewrite.ts';
import { rewriteThread } from './thread.ts';

/** Kinds of file that a copy has; all others are left out. */
export type CopiedKind = Exclude<
  FileKind['is'],
  'instagram' | 'html' | 'archive' | 'media' | 'junk' | 'other'
>;

const copied: Readonly<Record<CopiedKind, Rewrite | null>> = {
  ...recordRewrites,
  thread: rewriteThread,
  'e2ee-candidate': rewriteThread,
  // That they were there is all that is told of them.
  'unlikely-e2ee': null,
  placeholder: null,
  'no-data': null,
  'other-known': null,
  unknown: null,
  'other-json': null,
};

export function isCopied(kind: FileKind['is']): kind is CopiedKind {
  return Object.hasOwn(copied, kind);
}

/** Whether the content is read, and not only that the file is there. */
export function isRead(kind: FileKind['is']): boolean {
  return isCopied(kind) && copied[kind] !== null;
}

export const noData = 'No data.\n';

/** Takes every value as it was read, before anything of it is replaced. */
export type Witness = (value: unknown) => void;

/** The content of the file in the copy. */
export async function copyOf(listed: ListedFile, scope: Scope, witness: Witness): Promise<Buffer> {
  const { kind } = listed;
  // That the file itself is missing is what the copy must say, too.
  if (kind.is === 'placeholder') return Buffer.alloc(0);
  if (kind.is === 'no-data') return Buffer.from(noData);
  const rewrite = isCopied(kind.is) ? copied[kind.is] : null;
  if (rewrite === null) return Buffer.from('{}\n');
  const document = await read(listed);
  if (document === null) return Buffer.alloc(0);
  const value = document.status === 'read' ? document.value : document.partial;
  witness(value);
  const conversation = kind.is === 'thread' || kind.is === 'e2ee-candidate' ? kind.conversation : '';
  const within = { ...scope, place: { conversation, instant: null } };
  if (value === undefined) return brokenLike(document, '');
  const json = jsonOf(rewrite(value, within));
  if (document.status === 'read') return Buffer.from(`${json}\n`);
  return brokenLike(document, toldLike(json, kind, await headOf(listed)));
}

/** Null where nothing can be read. */
export async function read({ entry }: ListedFile): Promise<JsonDocument | null> {
  try {
    return await readDocument(entry.chunks());
  } catch (error) {
    if (error instanceof EntryError) return null;
    throw error;
  }
}

/**
 * What told the kind of a file can be what was not complete before the fault: then a key comes, without a value, that tells the
 * same.
 * @param json of what was complete
 * @param head of the original
 */
function toldLike(json: string, kind: FileKind, head: string): string {
  const key = kind.is === 'thread' && kind.isNamed ? null : tellingKey(kind.is);
  if (key === null || !isToldBy(head, kind.is) || isToldBy(json, kind.is)) return json;
  const open = json.replace(/\s*\}$/, '');
  return `${open}${open === '{' ? '' : ','}\n  "${key}":\n`;
}

/**
 * What was complete before the fault, and then a fault of the same kind, so that the copy is as unreadable as the original.
 * @param json of what was complete
 */
function brokenLike(document: JsonDocument, json: string): Buffer {
  const open = json.replace(/\s*[\]}]$/, '\n');
  const code = document.status === 'read' ? null : document.code;
  if (code === 'encoding-invalid') return Buffer.concat([Buffer.from(open), Buffer.from([0xff])]);
  return Buffer.from(code === 'json-syntax' || code === 'json-too-deep' ? `${open}!` : open);
}

/** No name that is kept has this around digits. */
const mark = randomUUID();
const exact = new RegExp(`"${mark}(-?\\d+)${mark}"`, 'g');

/** As Facebook writes it: indented, in ASCII, with ids of any length. */
function jsonOf(value: unknown): string {
  let hasDigits = false;
  const json = JSON.stringify(
    value,
    (_, inner: unknown) => {
      if (!(inner instanceof Digits)) return inner;
      hasDigits = true;
      return `${mark}${inner.digits}${mark}`;
    },
    2,
  );
  const withDigits = hasDigits ? json.replace(exact, '$1') : json;
  return withDigits.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
