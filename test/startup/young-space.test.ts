// The space for new objects: small, unless somebody has said how large it is to be.

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Kilobytes of it, after a good deal was made and kept. */
function spaceWith(options: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const bundle = JSON.stringify(resolve(import.meta.dirname, '../../dist/cli.js'));
  const program = `
    require(${bundle}).keepYoungSpaceSmall();
    const kept = [];
    for (let place = 0; place < 1e6; place += 1) kept.push({ place });
    const spaces = require('node:v8').getHeapSpaceStatistics();
    console.log(kept.length && spaces.find((space) => space.space_name === 'new_space').space_size / 1024);
  `;
  return Number(
    execFileSync(process.execPath, [...options, '-e', program], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    }),
  );
}

describe('the space for new objects', () => {
  it('stays small', () => {
    expect(spaceWith([])).toBeLessThan(8 * 1024);
  });

  it('is as large as somebody wants it', () => {
    expect(spaceWith(['--max-semi-space-size=16'])).toBeGreaterThan(8 * 1024);
    expect(spaceWith([], { NODE_OPTIONS: '--max-semi-space-size=16' })).toBeGreaterThan(8 * 1024);
  });
});
