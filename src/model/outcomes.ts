// What can become of an export of a batch, and why it can give no answer: the codes that tables and reports of a run hold.

import type { FatalCode } from './errors.ts';

export const statuses = [
  'ok',
  'ok_partial',
  'nothing_found',
  'wrong_format',
  'incomplete_split',
  'not_an_export',
  'rejected_limit',
  'failed',
] as const;
export type Status = (typeof statuses)[number];

/** What a run itself can find: a mistake in the program, a child that ran out of memory or time, or died otherwise. */
export const runFailures = ['E_BUG', 'E_OOM', 'E_TIMEOUT', 'E_CRASH'] as const;
export type RunFailure = (typeof runFailures)[number];

/** Why an export gives no answer, where the export is the reason. */
export const exportFaults = [
  'html-export',
  'html-export-before-2018',
  'instagram-export',
  'other-service-export',
  'media-only',
  'zip-encrypted',
  'zip-damaged',
  'zip-of-zips',
  'not-a-zip',
  'empty-part',
  'home-directory',
  'not-an-export',
  'limit-exceeded',
  'path-not-found',
  'path-unreadable',
  'two-people',
  'two-exports',
] as const satisfies readonly FatalCode[];
export type ExportFault = (typeof exportFaults)[number];
