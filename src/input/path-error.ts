// What an error of the file system means to the person who named the path.

import { ExportError } from '../model/errors.ts';
import { systemCode } from './file-reader.ts';

/** @param path as it is shown: what was typed, or a base name */
export function pathError(path: string, cause: unknown): ExportError {
  const reason = systemCode(cause);
  return reason === 'ENOENT' || reason === 'ENOTDIR'
    ? new ExportError('path-not-found', { path }, { cause })
    : new ExportError('path-unreadable', { path, reason }, { cause });
}
