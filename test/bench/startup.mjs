// What a start costs beside that of Node alone: ratios of pairs that are run in turn, since machines drift. After `npm run build`:
// npm run bench:startup [-- PAIRS]

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const program = resolve(root, 'bin/dyi-audit.js');
const tiny = resolve(root, 'fixtures/layout-2023/export');
const pairs = Number(process.argv[2] ?? 21);

const runs = {
  'dyi-audit --version': { args: [program, '--version'], atMost: 1.3 },
  'audit of a tiny export': { args: [program, tiny], atMost: 2.5 },
};

/** Linux keeps the processor time of the children that ended, in hundredths of a second; null elsewhere. */
function childrenSeconds() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return null;
  }
}

function measure(args) {
  const before = { wall: performance.now(), cpu: childrenSeconds() };
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  const cpu = before.cpu === null ? null : childrenSeconds() - before.cpu;
  return { wall: performance.now() - before.wall, cpu };
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

console.log(`Node ${process.version}, ${pairs} pairs each`);
console.log('run | wall | processor | wanted');
for (const [name, { args, atMost }] of Object.entries(runs)) {
  measure(args);
  const measured = Array.from({ length: pairs }, () => ({ base: measure(['-e', '0']), run: measure(args) }));
  const wall = median(measured.map(({ base, run }) => run.wall / base.wall));
  // A run is few hundredths of a second: their sum tells more than their median.
  const sum = (pick) => measured.reduce((total, pair) => total + pick(pair).cpu, 0);
  const cpu = measured[0].run.cpu === null ? null : sum(({ run }) => run) / sum(({ base }) => base);
  console.log(`${name} | ${wall.toFixed(2)} | ${cpu?.toFixed(2) ?? '-'} | ${atMost}`);
}
