// One process that audits exports one after the other, as `audit` does, without starting anew for each: the measure for a
// batch. Prints milliseconds, on the clock and of processor time.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as library from '../../src/index.ts';

type Library = typeof library;

const [file = '', folder = '', count = '0'] = process.argv.slice(2);
const { auditExport }: Library = await import(pathToFileURL(file).href);
const paths = readdirSync(folder)
  .sort()
  .slice(0, Number(count))
  .map((name) => join(folder, name));
const audit = async (path: string): Promise<number> =>
  auditExport([path], { jobs: 1 }).then(
    (result) => JSON.stringify(result).length,
    () => 0,
  );
// The first export pays for what is loaded and compiled; a batch has thousands.
for (const path of paths.slice(0, 20)) await audit(path);
const started = performance.now();
const before = process.cpuUsage();
for (const path of paths) await audit(path);
const { user, system } = process.cpuUsage(before);
print(`${performance.now() - started} ${(user + system) / 1000}`);

function print(line: unknown): void {
  process.stdout.write(`${String(line)}\n`);
}
