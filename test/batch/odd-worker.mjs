// Stands in for the worker of a run: what becomes of an export is written in its first path.

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.on('disconnect', () => process.exit());

const tried = new Set();
let journals = null;

process.on('message', (message) => {
  if (message.kind === 'begin') {
    journals = message.journals;
    return;
  }
  const records = [];
  for (const row of message.rows) {
    if (row.paths[0] === '/full') {
      process.send({ is: 'refused', path: row.paths[0], reason: 'ENOSPC' });
      return;
    }
    const record = examine(row);
    if (record === null) return;
    const { export: id, status, code, complete } = record;
    const path = join(journals.folder, `${journals.writer}-${id}`);
    const json = JSON.stringify(record);
    writeFileSync(path, json);
    records.push({ export: id, status, code, complete, path, line: { start: 0, end: json.length } });
  }
  process.send({ is: 'stored', records });
});

/** Null for an answer that never comes. */
function examine({ exportId, paths }) {
  const [behaviour, log] = paths;
  if (log !== undefined) appendFileSync(log, '.');
  const isFirstHere = !tried.has(exportId);
  tried.add(exportId);
  if (behaviour === '/abort') process.abort();
  if (behaviour === '/exit') process.exit(9);
  if (behaviour === '/killed') process.kill(process.pid, 'SIGKILL');
  // As a signal to the whole group ends a process that has only just started.
  if (behaviour === '/asked-to-end' && readFileSync(log, 'utf8').length === 1) {
    process.kill(process.pid, 'SIGTERM');
    return null;
  }
  if (behaviour === '/exit-later') setTimeout(() => process.exit(9), 1);
  // Memory that no limit of the heap covers, then an endless loop that no message interrupts.
  if (behaviour === '/off-heap') {
    const blocks = [];
    for (let mib = 0; mib < 400; mib += 50) blocks.push(Buffer.alloc(50 * 2 ** 20, 1));
    while (blocks.length > 0);
  }
  if (behaviour === '/exit-later' || behaviour === '/hang') return null;
  return {
    export: exportId,
    status: 'ok',
    code: null,
    complete: true,
    // In a row of one of the tables: of another length, or another table's, it would be no record.
    tables: { members: [[process.pid, isFirstHere, null, null, null]] },
  };
}
