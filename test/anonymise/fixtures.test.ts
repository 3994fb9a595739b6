// Every fixture export has the same answer as its anonymised copy, but for names.

import { describe, expect, it } from 'vitest';
import { ExportError } from '../../src/model/errors.ts';
import { scenarios } from '../fixtures/scenario.ts';
import { answerOf, copied } from './same-answer.ts';
import { withoutNames } from './without-names.ts';

describe('the copy of a fixture', () => {
  it.each(scenarios().map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    const { cwd, args } = scenario.prepare();
    const merge = args.includes('--merge');
    const paths = args.slice(0, args.findIndex((arg) => arg.startsWith('--')) >>> 0);
    const original = await answerOf(paths, cwd, merge).catch((error: unknown) => {
      if (error instanceof ExportError) return error;
      throw error;
    });
    if (original instanceof ExportError) {
      await expect(copied(paths, cwd, { merge })).rejects.toMatchObject({ code: original.code });
      return;
    }
    const { file } = await copied(paths, cwd, { merge });
    const copy = await answerOf([file], '/', merge);
    expect(withoutNames(copy)).toEqual(withoutNames(original));
  });
});
