// Annotations as the runner of GitHub Actions reads them: escaped, within its limits, and with no order from a name.

import { describe, expect, it } from 'vitest';
import { github } from '../../src/reporter/github.ts';
import { french } from '../../src/text/fr/catalogue.ts';
import { everyResult, madeResults, reportOptions, withManyApps } from './results.ts';

const results = await everyResult();

const command = /^::(error|warning|notice) (?:file=([^:,]*),)?title=([^:,\r\n]*)::([^\r\n]+)$/;

function commandsIn(text: string): readonly (readonly string[])[] {
  return text.split('\n').flatMap((line) => (line.startsWith('::') ? [command.exec(line) ?? ['']] : []));
}

describe('github', () => {
  it.each(results)('of %s has well-formed annotations only, and names give no orders', (_, result) => {
    const all = {
      ...reportOptions,
      all: true,
      catalogue: french,
      gate: { ...reportOptions.gate, failOn: 'none' as const },
    };
    for (const text of [github(result, reportOptions), github(result, all)]) {
      for (const [whole] of commandsIn(text)) expect(whole).not.toBe('');
      for (const line of text.split('\n')) {
        if (!command.test(line)) expect(line).not.toMatch(/^\s*::|##\[/);
      }
    }
  });

  it('shows nine of a kind and says how many more there are', async () => {
    const hostile = (await madeResults())[0]?.[1];
    if (hostile === undefined) throw new Error('no result');
    const shown = (apps: number): readonly string[] =>
      commandsIn(
        github(
          withManyApps(
            { ...hostile, diagnostics: [], coverage: { ...hostile.coverage, unreadable: [] } },
            apps,
          ),
          reportOptions,
        ),
      ).map(([, , , , message = '']) => message);
    expect(shown(9)).toHaveLength(9);
    expect(shown(9).at(-1)).not.toContain('more');
    expect(shown(10)).toHaveLength(10);
    expect(shown(1234).at(-1)).toBe('... and 1,225 more');
    expect(shown(1234)).toHaveLength(10);
  });

  it('says first that the answer is incomplete', async () => {
    const result = new Map(await madeResults()).get('nothing but messages');
    if (result === undefined) throw new Error('no result');
    expect(github(result, reportOptions)).toMatch(/^::error title=The answer is incomplete::/);
  });

  it('shows what a baseline accepts as a notice', async () => {
    const made = new Map(await madeResults());
    const [before, after] = [made.get('hostile'), made.get('accepted by a baseline')];
    if (before === undefined || after === undefined) throw new Error('no result');
    const kinds = (text: string): readonly (string | undefined)[] => commandsIn(text).map(([, kind]) => kind);
    expect(kinds(github(before, reportOptions))).not.toContain('notice');
    expect(kinds(github(after, reportOptions)).filter((kind) => kind === 'notice')).toHaveLength(1);
    expect(github(after, reportOptions)).toContain('until 2030-01-01');
  });
});
