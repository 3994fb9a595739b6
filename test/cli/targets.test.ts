// What `--format` and `--output` ask for together.

import { describe, expect, it } from 'vitest';
import { readTargets } from '../../src/cli/targets.ts';
import { ExportError } from '../../src/model/errors.ts';

const io = { cwd: '/somewhere' };

function conflictOf(formats: readonly string[], output?: string): unknown {
  try {
    return readTargets(formats, output === undefined ? {} : { output }, io);
  } catch (error) {
    if (error instanceof ExportError) return error.data;
    throw error;
  }
}

describe('readTargets', () => {
  it('is the report for people on stdout where nothing is asked', () => {
    expect(readTargets(undefined, {}, io)).toEqual([{ format: 'text', file: null }]);
  });

  it('sends the format without a file to --output', () => {
    expect(readTargets(['json', 'sarif=a=b.sarif'], { output: 'audit.json' }, io)).toEqual([
      { format: 'json', file: 'audit.json' },
      { format: 'sarif', file: 'a=b.sarif' },
    ]);
  });

  it('takes - for stdout, in both places', () => {
    expect(readTargets(['json=-', 'csv=apps.csv'], { output: '-' }, io)).toEqual([
      { format: 'json', file: null },
      { format: 'csv', file: 'apps.csv' },
    ]);
  });

  it('needs no report on stdout', () => {
    expect(readTargets(['junit=out.xml'], {}, io)).toEqual([{ format: 'junit', file: 'out.xml' }]);
  });

  it.each([
    ['two reports on stdout', ['text', 'json'], undefined, 'two-reports'],
    ['two reports in --output', ['text', 'json'], 'out', 'two-reports'],
    ['an --output that nothing goes to', ['sarif=a'], 'out', 'output-unused'],
    [
      'one file for two reports, however it is written',
      ['sarif=a', 'junit=./b/../a'],
      undefined,
      'same-file',
    ],
    ['--output for two reports', ['sarif=out', 'junit'], 'out', 'same-file'],
  ])('refuses %s', (_, formats, output, problem) => {
    expect(conflictOf(formats, output)).toMatchObject({ problem });
  });

  it.each(['sarif=', '=out', 'nonsense=out', 'SARIF', ''])('refuses the format "%s"', (format) => {
    expect(conflictOf([format])).toMatchObject({ option: '--format' });
  });
});

describe('readTargets with --open', () => {
  it('makes the page, in a file of a known name unless another is given', () => {
    const open = true;
    expect(readTargets(undefined, { open }, io)).toEqual([{ format: 'html', file: 'dyi-audit.html' }]);
    expect(readTargets(undefined, { open, output: 'mine.html' }, io)).toEqual([
      { format: 'html', file: 'mine.html' },
    ]);
    expect(readTargets(['html=a.html', 'text'], { open }, io)).toEqual([
      { format: 'html', file: 'a.html' },
      { format: 'text', file: null },
    ]);
  });

  it('needs a page that is in a file', () => {
    const needed = { problem: 'needs', options: ['--open', '-f html'] };
    for (const options of [{ formats: ['json'] }, { formats: ['html'], output: '-' }]) {
      expect(() => readTargets(options.formats, { ...options, open: true }, io)).toThrow(
        expect.objectContaining({ data: needed }),
      );
    }
  });
});
