// The bundled example: what the generator makes is what is committed, and it shows what its tables promise.

import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleApps, exampleBlockedApps } from '../../fixtures/generator/example-apps.ts';
import { makeExample } from '../../fixtures/generator/make-export.ts';
import { planExample } from '../../fixtures/generator/make-plan.ts';
import { auditExport } from '../../src/audit.ts';
import { compareText } from '../../src/model/order.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { verdictIds } from '../../src/model/verdict.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { digestsOf } from './folders.ts';

const committed = resolve(import.meta.dirname, '../../fixtures/example');
const parts = readdirSync(committed).map((name) => join(committed, name));
const plan = planExample();

describe('the files of the example', () => {
  it('are what the generator makes, byte for byte', () => {
    const folder = temporaryFolder();
    makeExample(folder);
    expect(digestsOf(folder)).toEqual(digestsOf(committed));
  });

  it('are two zips, and small', () => {
    expect(parts).toHaveLength(2);
    expect(parts.every((part) => part.endsWith('.zip'))).toBe(true);
    const bytes = parts.reduce((sum, part) => sum + statSync(part).size, 0);
    expect(bytes).toBeLessThan(300_000);
  });
});

describe('the audit of the example', () => {
  let result: AuditResult;
  beforeAll(async () => {
    result = await auditExport(parts, { conversations: true });
  });

  it('gives every app the verdict that it is there for', () => {
    const found = result.apps.map(({ name, verdict }) => `${name}: ${verdict}`).sort(compareText);
    const promised = exampleApps.map(({ name, verdict }) => `${name}: ${verdict}`).sort(compareText);
    expect(found).toEqual(promised);
  });

  it('shows every verdict that an export without permissions can bring', () => {
    const shown = new Set<string>(result.apps.map((app) => app.verdict));
    const needPermissions = ['recorded', 'page-only'];
    expect(verdictIds.filter((id) => !shown.has(id))).toEqual(needPermissions);
  });

  it('finds everything that was put in, and nothing wrong with it', () => {
    const messages = plan.conversations.reduce((sum, conversation) => sum + conversation.messages, 0);
    const conversations = plan.conversations.filter((conversation) => conversation.messages > 0).length;
    expect(result.summary).toMatchObject({ apps: 62, conversations, messages });
    expect(conversations).toBeGreaterThanOrEqual(40);
    expect(messages).toBeGreaterThan(3000);
    expect(result.export).toMatchObject({
      layouts: ['2023'],
      exportedAt: '2024-05-01T00:00:00.000Z',
      exportedAtBasis: 'name',
      owner: plan.owner,
    });
    expect(result.coverage).toMatchObject({
      appPosts: { status: 'found', records: plan.posts.length },
      offMetaActivity: { status: 'found', records: plan.businesses.length },
      blockedApps: { status: 'found', records: exampleBlockedApps.length },
      unreadable: [],
      unrecognisedFiles: 0,
      unknownKeys: [],
    });
    expect(result.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('keeps ids digit for digit', () => {
    const ids = result.apps.map((app) => app.userAppScopedId ?? '').sort(compareText);
    expect(ids).toEqual(plan.apps.map((app) => String(app.id)).sort(compareText));
  });

  it('has a conversation whose files lie in both parts', () => {
    const spread = plan.conversations.filter((conversation) => conversation.isSpread);
    expect(spread).not.toEqual([]);
    for (const { id, messages } of spread) {
      const found = result.conversations?.filter((conversation) => conversation.id.endsWith(id));
      expect(found).toMatchObject([{ messages }]);
    }
  });

  it('is the same whatever the order of the parts', async () => {
    expect(await auditExport(parts.toReversed(), { conversations: true })).toEqual(result);
  });
});
