// Makes `dist`: the program with what it depends on, in a few files, of which a run loads only those it uses. Reading hundreds
// of small files is what a start would cost otherwise, most of all on Node 22 and later.

import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { chunkGroups } from './chunks.mjs';
import { fastStart, lazyGlobals } from './fast-start.mjs';
import { thirdParty } from './third-party.mjs';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');

/** What is started or imported by its name; everything else is found from these. */
const entries = {
  index: 'src/index.ts',
  cli: 'src/cli/run.ts',
  'message-worker': 'src/workers/message-worker.ts',
  'batch-worker': 'src/batch/run/batch-worker.ts',
};

rmSync(dist, { recursive: true, force: true });
const bundle = await rolldown({
  input: entries,
  cwd: root,
  platform: 'node',
  // Not bundled: programs of a machine's own kind, which only those install who need them.
  external: ['@duckdb/node-api'],
  plugins: [fastStart(root)],
  transform: { target: 'node20.19', inject: lazyGlobals(root) },
  onLog(level, log, handle) {
    if (level === 'warn') throw new Error(log.message);
    handle(level, log);
  },
});
const { output } = await bundle.write({
  dir: dist,
  // Also where the source says import: Node loads this form with less ado, and lists no module's exports to do so.
  format: 'cjs',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  // Names and lines stay, for whoever reads the program or the place of a crash.
  minify: false,
  comments: false,
  codeSplitting: { groups: chunkGroups(root) },
});
await bundle.close();
writeFileSync(join(dist, 'package.json'), '{"type":"commonjs"}\n');
copyFileSync(join(root, 'src/model/audit-result.schema.json'), join(dist, 'audit-result.schema.json'));
writeFileSync(join(dist, 'THIRD-PARTY.txt'), thirdParty(output));
