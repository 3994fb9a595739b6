// A baseline brought up to date: new findings come in, entries whose app is gone go out, reasons and days stay.

import { reaches, type Gate } from '../../model/findings.ts';
import type { AppResult, AuditResult } from '../../model/result.ts';
import { fingerprintMethod, fingerprintsOf } from '../../reporter/format/fingerprint.ts';
import { lacksReason } from './apply.ts';
import type { Baseline, BaselineEntry } from './file.ts';

export interface Update {
  readonly gate: Gate;
  /** Of the new entries; empty = somebody has to write one before they accept anything. */
  readonly reason: string;
  /** As apps are named in the file. */
  readonly nameOf: (app: AppResult) => string;
}

export interface Updated {
  readonly baseline: Baseline;
  readonly added: number;
  readonly removed: number;
  readonly withoutReason: number;
}

/** In the order of the result, so that a change of the file shows what changed. */
export function updatedBaseline(
  { entries }: Baseline,
  result: AuditResult,
  { gate, reason, nameOf }: Update,
): Updated {
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const fingerprints = fingerprintsOf(result.apps);
  const kept = result.apps.flatMap((app, place): BaselineEntry[] => {
    const fingerprint = fingerprints[place] ?? '';
    const before = known.get(fingerprint);
    if (before !== undefined) return [lacksReason(before) ? { ...before, reason } : before];
    if (!reaches(app.level, gate.failOn)) return [];
    return [{ fingerprint, app: nameOf(app), verdict: app.verdict, reason }];
  });
  const added = kept.filter(({ fingerprint }) => !known.has(fingerprint)).length;
  return {
    baseline: { method: fingerprintMethod, entries: kept },
    added,
    removed: entries.length - (kept.length - added),
    withoutReason: kept.filter(lacksReason).length,
  };
}
