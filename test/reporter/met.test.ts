// Which apps a conversation met: as many as the app's own counts say, those that only older messages concern included.

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditExport } from '../../src/audit.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { isNamed } from '../../src/reporter/wording/rights.ts';
import { metWords } from '../../src/reporter/wording/met.ts';
import { newView, type View } from '../../src/reporter/wording/view.ts';
import { reportOptions } from './results.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures');

async function viewOf(...folder: readonly string[]): Promise<View> {
  const place = join(fixtures, ...folder);
  const paths = readdirSync(place)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => join(place, name));
  return newView(await auditExport(paths, { conversations: true, merge: true }), reportOptions);
}

const conversationsOf = ({ result }: View): NonNullable<AuditResult['conversations']> =>
  result.conversations ?? expect.fail('no conversations');

describe('the apps that a conversation met', () => {
  it('are those in whose counts it is, older messages included', async () => {
    const view = await viewOf('example');
    const named = view.result.apps.filter(isNamed);
    expect(named.length).toBeGreaterThan(5);
    for (const app of named) {
      const { exposure } = app;
      const most = exposure?.withHistory ?? exposure?.possible;
      const met = conversationsOf(view).filter((each) =>
        metWords(view, each, (one) => (one === app ? 'THIS' : '')).includes('THIS'),
      );
      expect([app.name, met.length]).toEqual([app.name, most?.conversations]);
    }
  });

  it('are not said to be none where messages have no date', async () => {
    const view = await viewOf('messages-undated', 'export');
    const words = conversationsOf(view).map((each) => metWords(view, each, ({ name }) => name));
    expect(words).toEqual(['not known for 2 messages without a date']);
  });
});
