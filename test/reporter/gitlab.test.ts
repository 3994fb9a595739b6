// GitLab's code quality report: the fields it requires, fingerprints it does not drop, and nothing green by accident.

import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/reporter/gitlab.ts';
import { everyResult, madeResults, reportOptions } from './results.ts';
import { schemaText, validator } from './schemas.ts';

const results = await everyResult();
const problems = validator(JSON.parse(schemaText('gitlab-code-quality.json')));

interface Entry {
  readonly check_name: string;
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
}

function entriesOf(...[result, options]: Parameters<typeof gitlab>): readonly Entry[] {
  return JSON.parse(gitlab(result, options));
}

describe('gitlab', () => {
  it.each(results)('of %s is valid, with fingerprints that are all different', (_, result) => {
    const entries = entriesOf(result, { ...reportOptions, all: true });
    expect(problems(entries)).toEqual([]);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
    expect(entries.filter(({ check_name }) => check_name !== 'incomplete')).toHaveLength(result.apps.length);
  });

  it('is checked by a schema that refuses what is wrong', () => {
    expect(problems([{ description: 'x' }])).not.toEqual([]);
  });

  it('says that the answer is incomplete, above everything', async () => {
    const made = new Map(await madeResults());
    for (const [name, incomplete] of [
      ['nothing but messages', true],
      ['no apps', false],
    ] as const) {
      const result = made.get(name);
      if (result === undefined) throw new Error('no result');
      const [first] = entriesOf(result, reportOptions);
      expect(first?.severity === 'blocker').toBe(incomplete);
    }
  });

  it('keeps what a baseline accepts, as information with its reason', async () => {
    const result = new Map(await madeResults()).get('accepted by a baseline');
    if (result === undefined) throw new Error('no result');
    const [, accepted, next] = entriesOf(result, reportOptions);
    expect(accepted?.severity).toBe('info');
    expect(accepted?.description).toContain('looked at');
    expect(next?.severity).toBe('major');
  });
});
