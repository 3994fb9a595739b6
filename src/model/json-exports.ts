// Since when there have been exports of the kind that is read here, and how exact the date of one is.

import type { Instant } from './span.ts';

/**
 * No export in JSON is older: Facebook gave HTML alone until spring 2018 (an export of 31 March 2018 still is; the first
 * JSON that public code reads is of that spring). What dates one before says nothing of when it was made.
 */
export const jsonExportsBegan: Instant = Date.UTC(2018, 2, 1);

/** Facebook makes all parts of an export for one request; a day's difference is one night. */
export const dayAndNight: Instant = 86_400_000;

/** The day in a name is that day's start, in a time zone that is not known, and making an export takes its time. */
export const exportDateGrace: Instant = 3 * 86_400_000;
