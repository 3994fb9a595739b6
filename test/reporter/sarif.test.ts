// SARIF by its schema, and by what GitHub wants beyond it.

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sarif, githubLimits } from '../../src/reporter/sarif.ts';
import type { ReportOptions } from '../../src/reporter/reporter.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { verdictIds } from '../../src/model/verdict.ts';
import { everyResult, madeResults, reportOptions, withManyApps } from './results.ts';
import { schemaText, validator } from './schemas.ts';

const results = await everyResult();
const problems = validator(JSON.parse(schemaText('sarif-2.1.0.microsoft.2020-12.json')));

/** What the tests look at. */
const logSchema = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({
          rules: z.array(
            z.object({
              id: z.string(),
              fullDescription: z.object({ text: z.string().min(1) }),
              help: z.object({ text: z.string().min(1), markdown: z.string().min(1) }),
              properties: z.object({ tags: z.array(z.string()).max(20) }),
            }),
          ),
        }),
      }),
      invocations: z.tuple([
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.object({ level: z.string(), message: z.object({ text: z.string() }) }),
          ),
        }),
      ]),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.number(),
          level: z.string(),
          message: z.object({ text: z.string().min(1) }),
          locations: z
            .array(
              z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }) }),
            )
            .min(1),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z.array(z.object({ justification: z.string() })).optional(),
        }),
      ),
    }),
  ]),
});

function runOf(
  result: AuditResult,
  options: ReportOptions = reportOptions,
): z.infer<typeof logSchema>['runs'][0] {
  return logSchema.parse(JSON.parse(sarif(result, options))).runs[0];
}

describe('sarif', () => {
  it.each(results)('of %s is valid', (_, result) => {
    expect(problems(JSON.parse(sarif(result, reportOptions)))).toEqual([]);
    expect(problems(JSON.parse(sarif(result, { ...reportOptions, all: true })))).toEqual([]);
  });

  it('is checked by a schema that refuses what is wrong', () => {
    expect(problems({ version: '2.1.0', runs: [{}] })).not.toEqual([]);
  });

  it.each(results)('of %s has one result for each app above none, or for every app', (_, result) => {
    const above = result.apps.filter(({ level }) => level !== 'none').map(({ verdict }) => verdict);
    expect(runOf(result).results.map(({ ruleId }) => ruleId)).toEqual(above);
    expect(runOf(result, { ...reportOptions, all: true }).results).toHaveLength(result.apps.length);
  });

  it.each(results)('of %s points at rules, and at relative places that stay in the export', (_, result) => {
    const { tool, results: found } = runOf(result, { ...reportOptions, all: true });
    for (const { ruleId, ruleIndex, locations } of found) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      for (const { physicalLocation } of locations) {
        const { uri } = physicalLocation.artifactLocation;
        expect(uri).toMatch(/^[\w.~%!'()*-][\w.~%!'()*/-]*$/);
        expect(new URL(uri, 'file:///export/').pathname.startsWith('/export/')).toBe(true);
      }
    }
  });

  it('has a rule with description and help for every verdict, as GitHub wants (GH2012)', async () => {
    const [, result] = (await madeResults())[0] ?? [];
    if (result === undefined) throw new Error('no result');
    expect(runOf(result).tool.driver.rules.map(({ id }) => id)).toEqual(verdictIds);
  });

  it('has fingerprints that tell all results apart', async () => {
    for (const [, result] of await madeResults()) {
      const found = runOf(result, { ...reportOptions, all: true }).results;
      const prints = found.map(({ partialFingerprints }) => partialFingerprints['dyiAuditFinding/v1']);
      expect(new Set(prints).size).toBe(found.length);
    }
  });

  it('keeps what a baseline accepts, and says so', async () => {
    const accepted = (await madeResults()).find(([, result]) => result.baseline !== undefined)?.[1];
    if (accepted === undefined) throw new Error('no baseline');
    const { results: found, invocations } = runOf(accepted);
    expect(found[0]?.suppressions?.[0]?.justification).toContain('known');
    expect(found[1]?.suppressions).toBeUndefined();
    const notes = invocations[0].toolExecutionNotifications.map(({ message }) => message.text).join('\n');
    expect(notes).toContain('bbbbbbbb');
    expect(notes).toContain('has expired (2020-01-01)');
  });

  it('says when the answer is incomplete', async () => {
    const made = new Map(await madeResults());
    const messagesOnly = made.get('nothing but messages');
    const noApps = made.get('no apps');
    if (messagesOnly === undefined || noApps === undefined) throw new Error('no result');
    expect(runOf(messagesOnly).invocations[0].executionSuccessful).toBe(false);
    expect(runOf(messagesOnly).invocations[0].toolExecutionNotifications[0]?.level).toBe('error');
    expect(runOf(noApps).invocations[0].executionSuccessful).toBe(true);
  });

  it('keeps to as many results as GitHub takes, and says how many are left out', async () => {
    const hostile = (await madeResults())[0]?.[1];
    if (hostile === undefined) throw new Error('no result');
    const { results: found, invocations } = runOf(withManyApps(hostile, githubLimits.results + 7));
    expect(found).toHaveLength(githubLimits.results);
    const notes = invocations[0].toolExecutionNotifications.map(({ message }) => message.text);
    expect(notes.filter((note) => note.startsWith('7 results are not in this file'))).toHaveLength(1);
    expect(notes.filter((note) => note.includes('first 5,000'))).toHaveLength(1);
  });
});
