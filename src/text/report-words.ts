// What a report says beside verdicts and codes. English is the reference; every language has the same words to fill.

import type { report } from './en/report.ts';

export type ReportWords = typeof report;
