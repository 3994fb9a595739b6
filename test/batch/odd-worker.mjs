// Stands in for the worker of a run: what becomes of an export is written in its first path.

process.on('disconnect', () => process.exit());

const tried = new Set();

process.on('message', (message) => {
  if (message.kind !== 'examine') return;
  const { exportId, paths } = message.row;
  const [behaviour] = paths;
  const isFirstHere = !tried.has(exportId);
  tried.add(exportId);
  if (behaviour === '/abort') process.abort();
  if (behaviour === '/exit') process.exit(9);
  if (behaviour === '/killed') process.kill(process.pid, 'SIGKILL');
  if (behaviour === '/exit-later') setTimeout(() => process.exit(9), 1);
  if (behaviour === '/exit-later' || behaviour === '/hang') return;
  const record = {
    export: exportId,
    status: 'ok',
    code: null,
    complete: true,
    tables: { seen: [[process.pid, isFirstHere]] },
  };
  process.send({ record: JSON.stringify(record) });
});
