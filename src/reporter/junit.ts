// JUnit XML, as Jenkins and most CI systems read it: each app is a test, which fails when it is a finding.

import { baselineLines } from './format/baseline-lines.ts';
import { findingsOf, type Finding } from './format/finding.ts';
import { incompleteMessage } from './format/incomplete.ts';
import { element, xmlText } from './format/xml.ts';
import { limitsLines } from './wording/limits.ts';
import type { Reporter } from './reporter.ts';

const suiteName = 'dyi-audit';

export const junit: Reporter = (result, options) => {
  const { catalogue: text } = options;
  const findings = findingsOf(result, options);
  const incomplete = incompleteMessage(result, options);
  const cases = [
    // First, so that a run over nothing is never green.
    element(
      'testcase',
      { classname: `${suiteName}.input`, name: text.ci.incomplete.test, time: 0 },
      incomplete === null ? '' : element('error', { type: 'incomplete', message: incomplete }, ''),
    ),
    ...findings.map(testCase),
  ];
  const counts = {
    tests: cases.length,
    failures: findings.filter(({ fails }) => fails).length,
    errors: incomplete === null ? 0 : 1,
  };
  const out = [
    ...baselineLines(result, text),
    text.report.limits.title,
    ...limitsLines(result, text).map((line) => `- ${line}`),
  ];
  const suite = element(
    'testsuite',
    {
      name: suiteName,
      ...counts,
      skipped: findings.filter(({ accepted }) => accepted !== null).length,
      time: 0,
    },
    `\n${[...cases, element('system-out', {}, xmlText(out.join('\n')))].join('\n')}\n`,
  );
  const suites = element('testsuites', { name: suiteName, ...counts, time: 0 }, `\n${suite}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${suites}\n`;
};

function testCase({ app, title, message, fingerprint, fails, accepted }: Finding): string {
  const id = fingerprint.slice(0, 8);
  return element(
    'testcase',
    // Two apps of one name are two tests.
    { classname: `${suiteName}.${app.level}.${app.verdict}`, name: `${title} [${id}]`, time: 0 },
    accepted !== null
      ? element('skipped', {}, xmlText(message))
      : fails
        ? element('failure', { type: app.verdict, message: title }, xmlText(message))
        : element('system-out', {}, xmlText(message)),
  );
}
