// Sets a baseline beside a result: what it accepts, and which of its entries accept nothing.

import { isIncomplete } from '../../model/findings.ts';
import { auditResultSchema, type AuditResult } from '../../model/result.ts';
import { fingerprintsOf } from '../../reporter/format/fingerprint.ts';
import type { Baseline, BaselineEntry } from './file.ts';

/**
 * @param today `2026-11-25`, UTC; the only thing in a result that depends on the clock, and only where entries expire
 */
export function applyBaseline(result: AuditResult, { entries }: Baseline, today: string): AuditResult {
  const places = new Map(fingerprintsOf(result.apps).map((fingerprint, place) => [fingerprint, place]));
  // Of an app that could not be read it cannot be said that it is gone.
  const mayBeUnread = isIncomplete(result, false);
  const accepted: Accepted[] = [];
  const unused: Unused[] = [];
  for (const entry of entries) {
    const { fingerprint } = entry;
    const app = places.get(fingerprint) ?? null;
    const expires = entry.expires ?? null;
    if (app === null) {
      if (!mayBeUnread) unused.push({ fingerprint, because: 'stale', app, expires });
    } else if (lacksReason(entry)) {
      unused.push({ fingerprint, because: 'no-reason', app, expires });
    } else if (expires !== null && expires < today) {
      unused.push({ fingerprint, because: 'expired', app, expires });
    } else {
      accepted.push({ app, fingerprint, reason: entry.reason.trim(), expires });
    }
  }
  accepted.sort((a, b) => a.app - b.app);
  // Through the schema, so that its keys stand where those of a saved result do.
  return auditResultSchema.parse({ ...result, baseline: { accepted, unused } });
}

type Section = NonNullable<AuditResult['baseline']>;
type Accepted = Section['accepted'][number];
type Unused = Section['unused'][number];

export function lacksReason({ reason }: Pick<BaselineEntry, 'reason'>): boolean {
  return reason.trim() === '';
}
