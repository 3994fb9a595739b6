// What became of each export, in one word, and the reason.

import { statSync } from 'node:fs';
import type { FatalCode } from '../../model/errors.ts';
import { isMissing } from '../../model/findings.ts';
import { runFailures, type RunFailure, type Status } from '../../model/outcomes.ts';
import type { AuditResult } from '../../model/result.ts';

export type ErrorCode = FatalCode | RunFailure;

export function isRunFailure(code: string | null): code is RunFailure {
  return runFailures.some((each) => each === code);
}

/** Of an export that was read. `isSplit`: one of its files looks like a piece of a larger export. */
export function statusOfResult(result: AuditResult, complete: boolean, isSplit: boolean): Status {
  if (complete) return result.summary.apps + result.summary.conversations === 0 ? 'nothing_found' : 'ok';
  const { apps, messages, unreadable } = result.coverage;
  const lacks = isMissing(apps.status) || isMissing(messages.status);
  if (lacks && unreadable.some(({ code }) => code === 'entry-limit')) return 'rejected_limit';
  if (lacks && isSplit) return 'incomplete_split';
  return result.summary.apps + result.summary.conversations === 0 && unreadable.length === 0
    ? 'nothing_found'
    : 'ok_partial';
}

/** What is known of an input beside what it holds. */
export interface InputSigns {
  /** One of its files looks like a piece of a larger export. */
  readonly isSplit: boolean;
  /** Its name is that of an export of Facebook: then somebody gave one, even where nothing of it can be read. */
  readonly isNamed: boolean;
}

/** Of an export that gave no answer. */
export function statusOfError(code: ErrorCode, { isSplit, isNamed }: InputSigns): Status {
  if (isRunFailure(code)) return 'failed';
  switch (code) {
    case 'html-export':
    case 'html-export-before-2018':
    case 'zip-of-zips':
      return 'wrong_format';
    case 'media-only':
      return 'incomplete_split';
    case 'zip-damaged':
      return isSplit ? 'incomplete_split' : 'failed';
    case 'instagram-export':
    case 'other-service-export':
      return 'not_an_export';
    case 'not-an-export':
    case 'not-a-zip':
    case 'empty-part':
      return isNamed ? 'failed' : 'not_an_export';
    case 'limit-exceeded':
      return 'rejected_limit';
    default:
      return 'failed';
  }
}

/** Chunks of a download or of a platform's upload end at this size (data donations, 2025). */
const chunkBytes = 2 ** 31;

/** Whether one of the files has exactly the size at which large exports are cut. */
export function looksCut(paths: readonly string[]): boolean {
  return paths.some((path) => {
    try {
      const status = statSync(path, { throwIfNoEntry: false });
      return status?.isFile() === true && status.size === chunkBytes;
    } catch {
      // Whoever reads it will say what is wrong.
      return false;
    }
  });
}
