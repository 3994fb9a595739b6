import { expect, it } from 'vitest';
import { timeScaleOf } from '../../../src/reporter/html/time-scale.ts';
import { madeResults } from '../results.ts';

it('holds for more apps than a function can take arguments', async () => {
  const result = (await madeResults())[0]?.[1];
  const app = result?.apps[0];
  if (result === undefined || app === undefined) throw new Error('nothing there');
  const many = Array.from({ length: 200_000 }, () => app);
  expect(timeScaleOf(result, many)?.years).toEqual(timeScaleOf(result, [app])?.years);
});
