// What is there as pages alone is not said to be missing: the person would look for another part.

import { expect, it } from 'vitest';
import { loadReporter } from '../../src/reporter/reporter.ts';
import { french } from '../../src/text/fr/catalogue.ts';
import { english } from '../../src/text/en/catalogue.ts';
import { resultOf, reportOptions } from './results.ts';

const appsFile = 'apps_and_websites_off_of_facebook/connected_apps_and_websites';
const threadFile = 'your_facebook_activity/messages/inbox/bobmadeup_1/message_1';
const cases = [
  { has: { [`${appsFile}.html`]: '<html>', [`${threadFile}.json`]: '{"messages":[]}' }, kind: 'apps' },
  {
    has: { [`${appsFile}.json`]: '{"installed_apps_v2":[]}', [`${threadFile}.html`]: '<html>' },
    kind: 'messages',
  },
] as const;

it.each(cases)('$kind as pages alone are said to be so', async ({ has, kind }) => {
  const result = await resultOf(has);
  for (const format of ['text', 'markdown', 'html'] as const) {
    for (const catalogue of [english, french]) {
      const report = (await loadReporter(format))(result, { ...reportOptions, catalogue }).replace(
        /\s+/g,
        ' ',
      );
      const { inHtml, absent } = catalogue.report.incomplete[kind];
      expect(report).toContain(inHtml.replace(/\s+/g, ' '));
      expect(report).not.toContain(absent.replace(/\s+/g, ' '));
    }
  }
});
