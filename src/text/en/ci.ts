// The formats for machines in English.

import type { CiWords } from '../ci-words.ts';

const because: Readonly<Record<'stale' | 'expired' | 'no-reason', (expires: string) => string>> = {
  stale: () => 'accepts nothing any more: what it was for is gone',
  expired: (expires) => `has expired (${expires})`,
  'no-reason': () => 'has no reason yet, so it accepts nothing: write one into the file',
};

const until = (expires: string | null): string => (expires === null ? '' : `, until ${expires}`);

export const ci: CiWords = {
  nameless: '(app without a name)',
  title: (app, verdict) => `${app}: ${verdict}`,
  exposed: (counts, history) =>
    `Your conversations then: ${counts.join(', ')}${history === null ? '' : ` ${history}`}.`,
  notKnown: (what) => `Not known: ${what.join('; ')}.`,
  accepted: (reason, expires) => `Accepted in the baseline${until(expires)} (${reason}).`,
  andMore: (count) => `... and ${count} more`,
  summary: (counts, apps) => `Connected apps: ${apps} (${counts.join(', ')})`,
  incomplete: {
    title: 'The answer is incomplete',
    test: 'the export could be read in full',
    warnings: 'There are warnings, and --strict counts them as incomplete.',
  },
  leftOut: (count, limit) =>
    `${count} results are not in this file: GitHub refuses a file with more than ${limit}. The gravest come first.`,
  shownOnly: (limit) => `GitHub shows only the first ${limit} of these results.`,
  whyHeading: 'Why it applies',
  nextHeading: 'What you can do',
  notKnownHeading: 'What is not known',
  changeHeading: 'What would change it',
  baseline: {
    title: 'Baseline',
    entry: (fingerprint, why, expires) => `Entry ${fingerprint} ${because[why](expires ?? '')}.`,
    count: (count, number) =>
      number === 0
        ? 'The baseline accepts none of these apps.'
        : `The baseline accepts ${count} ${number === 1 ? 'finding: it stays' : 'findings: they stay'} in this report and ${number === 1 ? 'does' : 'do'} not fail the check.`,
    accepted: (app, reason, expires) => `Accepted${until(expires)}: ${app} (${reason})`,
    updated: (file, added, removed, entries) =>
      `Wrote ${file}: ${added} added, ${removed} removed, ${entries} in all.`,
    reasonsMissing: (count) =>
      `${count} ${count === 1 ? 'entry has' : 'entries have'} no reason and ${count === 1 ? 'accepts' : 'accept'} nothing yet: write one into the file, or give one with --reason.`,
    notUpdated: (file) => `The answer is incomplete, so ${file} stays as it was.`,
  },
};
