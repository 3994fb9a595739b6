// The workflows in the README: they are valid YAML, and the program does with their command line what they count on.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { run } from '../../src/cli/run.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { writeSmallExport } from '../cli/small-export.ts';
import { temporaryFolder } from '../input/temporary.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
// The first is the job for Kubernetes.
const [, onGithub = '', onGitlab = ''] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text,
);

const githubWorkflow = z.object({
  on: z.object({ schedule: z.array(z.object({ cron: z.string() })) }),
  permissions: z.object({ 'security-events': z.literal('write') }),
  jobs: z.object({
    audit: z.object({
      steps: z.array(
        z.object({
          run: z.string().optional(),
          uses: z.string().optional(),
          if: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  }),
});
const gitlabPipeline = z.object({
  audit: z.object({
    script: z.array(z.string()),
    artifacts: z.object({
      when: z.literal('always'),
      reports: z.object({ codequality: z.string(), junit: z.string() }),
    }),
  }),
});

/** Runs the command line of a workflow on a small export with a held app, for which the baseline is empty. */
async function tried(line: string): Promise<{ readonly cwd: string; readonly stdout: string; code: number }> {
  const cwd = temporaryFolder();
  const name = writeSmallExport(cwd, {});
  const [npx, yes, program, ...args] = line.trim().split(/\s+/);
  expect([npx, yes, program]).toEqual(['npx', '--yes', 'dyi-audit']);
  const here = args.map((argument) => (argument === 'facebook.zip' ? name : argument));
  const first = fakeIo({ cwd });
  // A person makes the baseline first; without a reason it accepts nothing.
  await run(
    ['check', name, '--quiet', '--baseline', 'baseline.json', '--update-baseline', '-f', 'csv'],
    first.io,
  );
  const fake = fakeIo({ cwd });
  const code = await run(here, fake.io);
  return { cwd, stdout: fake.stdout(), code };
}

describe('the workflow in the README', () => {
  it('for GitHub uploads what it wrote, also when the check fails', async () => {
    const { steps } = githubWorkflow.parse(parse(onGithub)).jobs.audit;
    const upload = steps.at(-1);
    expect(upload).toMatchObject({ if: '${{ !cancelled() }}', with: { sarif_file: 'results.sarif' } });
    const { cwd, stdout, code } = await tried(steps.find((step) => step.run?.startsWith('npx'))?.run ?? '');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error /m);
    expect(existsSync(join(cwd, 'results.sarif'))).toBe(true);
  });

  it('for GitLab names the files that are written, also when the check fails', async () => {
    const { script, artifacts } = gitlabPipeline.parse(parse(onGitlab)).audit;
    const { cwd, stdout, code } = await tried(script.at(-1) ?? '');
    expect(code).toBe(1);
    expect(stdout).not.toBe('');
    for (const file of Object.values(artifacts.reports)) expect(existsSync(join(cwd, file))).toBe(true);
  });
});

describe('the table of dependencies in the README', () => {
  it('has each of them, with its reason', () => {
    const manifest = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')));
    const rows = readme
      .slice(readme.indexOf('## Dependencies'))
      .split('\n')
      .filter((line) => /^\| .* \| .{20,} \|$/.test(line));
    const named = new Set(
      rows.flatMap((row) => (row.split('|')[1] ?? '').split(',').map((each) => each.trim())),
    );
    expect(Object.keys(manifest.dependencies).filter((name) => !named.has(name))).toEqual([]);
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
