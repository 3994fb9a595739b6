// Since when there have been exports of the kind that is read here.

import type { Instant } from './span.ts';

/**
 * No export in JSON is older: Facebook gave HTML alone until spring 2018 (an export of 31 March 2018 still is; the first
 * JSON that public code reads is of that spring). What dates one before says nothing of when it was made.
 */
export const jsonExportsBegan: Instant = Date.UTC(2018, 2, 1);
