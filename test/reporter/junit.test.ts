// JUnit XML by the schema of Jenkins, with the counts that its cases have.

import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junit } from '../../src/reporter/junit.ts';
import { findingsIn, isIncomplete, standardGate } from '../../src/model/findings.ts';
import { everyResult, madeResults, reportOptions } from './results.ts';
import { schemaText } from './schemas.ts';

const results = await everyResult();
const schema = schemaText('jenkins-junit.xsd');

async function problems(xml: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: xml.map((contents, place) => ({ fileName: `${place}.xml`, contents })),
    schema,
  });
  return errors.map(({ message }) => message);
}

function count(xml: string, pattern: RegExp): number {
  return [...xml.matchAll(pattern)].length;
}

function attribute(xml: string, name: string): number {
  return Number(new RegExp(`<testsuite [^>]*\\b${name}="(\\d+)"`).exec(xml)?.[1]);
}

describe('junit', () => {
  it('is valid for every result', async () => {
    expect(await problems(results.map(([, result]) => junit(result, reportOptions)))).toEqual([]);
  });

  it('is checked by a schema that refuses what is wrong', async () => {
    expect(await problems(['<testsuite name="x"/>'])).not.toEqual([]);
  });

  it.each(results)(
    'of %s has a case for the input and one for each app, and counts that agree',
    (_, result) => {
      const xml = junit(result, reportOptions);
      expect(count(xml, /<testcase /g)).toBe(result.apps.length + 1);
      expect(attribute(xml, 'tests')).toBe(result.apps.length + 1);
      expect(attribute(xml, 'failures')).toBe(count(xml, /<failure /g));
      expect(attribute(xml, 'failures')).toBe(findingsIn(result, standardGate).length);
      expect(attribute(xml, 'errors')).toBe(count(xml, /<error /g));
      expect(attribute(xml, 'errors')).toBe(isIncomplete(result, false) ? 1 : 0);
      expect(attribute(xml, 'skipped')).toBe(count(xml, /<skipped>/g));
    },
  );

  it('fails by the gate and by nothing else', async () => {
    const hostile = (await madeResults())[0]?.[1];
    if (hostile === undefined) throw new Error('no result');
    const failures = (failOn: 'held' | 'open' | null): number =>
      attribute(junit(hostile, { ...reportOptions, gate: { ...standardGate, failOn } }), 'failures');
    expect(failures(null)).toBe(0);
    expect(failures('held')).toBeGreaterThan(0);
    expect(failures('open')).toBeGreaterThan(failures('held'));
  });

  it('fails nothing where no more apps are found than may pass, as the exit code does', async () => {
    const hostile = (await madeResults())[0]?.[1];
    if (hostile === undefined) throw new Error('no result');
    const found = findingsIn(hostile, standardGate).length;
    const failures = (maxFindings: number): number =>
      attribute(junit(hostile, { ...reportOptions, gate: { ...standardGate, maxFindings } }), 'failures');
    expect(failures(found)).toBe(0);
    expect(failures(found - 1)).toBe(found);
  });

  it('gives every case a name of its own', async () => {
    for (const [, result] of await madeResults()) {
      const names = [
        ...junit(result, reportOptions).matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g),
      ];
      expect(new Set(names.map(([name]) => name)).size).toBe(names.length);
    }
  });
});
