// What the baseline accepted, and which of its entries want looking at: a line each.

import type { AuditResult } from '../../model/result.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { appName } from './finding.ts';
import { sanitise } from '../../model/sanitise.ts';

/** Empty without a baseline, and with one that had nothing to do. */
export function baselineLines({ baseline, apps }: AuditResult, text: Catalogue): readonly string[] {
  if (baseline === undefined) return [];
  return [...acceptedLines(baseline, apps, text), ...unusedLines(baseline, text)];
}

type Baseline = NonNullable<AuditResult['baseline']>;

function acceptedLines(
  { accepted }: Baseline,
  apps: AuditResult['apps'],
  text: Catalogue,
): readonly string[] {
  return accepted.flatMap(({ app: place, reason, expires }) => {
    const app = apps[place];
    return app === undefined
      ? []
      : [text.ci.baseline.accepted(appName(app, text), sanitise(reason), expires)];
  });
}

/** Entries that accept nothing. */
export function unusedLines({ unused }: Baseline, text: Catalogue): readonly string[] {
  return unused.map(({ fingerprint, because, expires }) =>
    text.ci.baseline.entry(fingerprint.slice(0, 16), because, expires),
  );
}
