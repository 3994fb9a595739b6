// GitLab's code quality report: one entry for each app above level none.

import type { Level } from '../model/verdict.ts';
import { findingsOf } from './format/finding.ts';
import { incompleteMessage } from './format/incomplete.ts';
import { json } from './format/json.ts';
import type { Reporter } from './reporter.ts';

type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

const severities: Readonly<Record<Level, Severity>> = {
  held: 'major',
  maybe: 'minor',
  open: 'info',
  unknown: 'info',
  none: 'info',
};

/** GitLab compares fingerprints between branches and drops entries that share one. */
export const gitlab: Reporter = (result, options) => {
  const { catalogue: text, all } = options;
  const incomplete = incompleteMessage(result, options);
  const entries = findingsOf(result, options)
    .filter(({ app }) => all || app.level !== 'none')
    .map((finding) => ({
      description: `${finding.title}. ${finding.message}`,
      check_name: finding.app.verdict,
      fingerprint: finding.fingerprint,
      severity: finding.accepted === null ? severities[finding.app.level] : 'info',
      location: { path: finding.file, lines: { begin: 1 } },
    }));
  const missing =
    incomplete === null
      ? []
      : [
          {
            description: `${text.ci.incomplete.title}. ${incomplete}`,
            check_name: 'incomplete',
            fingerprint: 'incomplete',
            severity: 'blocker',
            location: { path: 'export', lines: { begin: 1 } },
          },
        ];
  return `${json([...missing, ...entries], 2)}\n`;
};
