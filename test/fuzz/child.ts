// The process that tries the inputs; `main.ts` starts it, and keeps what it died of.

import { Worker } from 'node:worker_threads';
import { campaign } from './campaign.ts';
import { lastInputKeeper } from './last-input.ts';
import type { FromChild, ToChild } from './messages.ts';
import { loadTarget } from './targets/targets.ts';

const [orders = '{}'] = process.argv.slice(2);
const { seed, seconds, names, folder }: ToChild = JSON.parse(orders);

/** Of processor time, for one input and what is made of it when it is made smaller. */
const mostSeconds = 60;

const inputs = new Int32Array(new SharedArrayBuffer(4));
const watchdog = new Worker(new URL('watchdog.mjs', import.meta.url), {
  workerData: { inputs, mostSeconds },
  execArgv: [],
});
watchdog.unref();

/** Where nobody is there to be told any more, nothing is. */
function tell(message: FromChild): void {
  process.send?.(message, () => {});
}
process.once('disconnect', () => process.exit());

const targets = await Promise.all(names.map(loadTarget));
const keep = lastInputKeeper(folder);
const end = performance.now() + seconds * 1000;
const standings = await campaign({
  targets,
  seed,
  goesOn: () => performance.now() < end,
  onInput: (target, input) => {
    Atomics.add(inputs, 0, 1);
    keep(target, input);
  },
  onFinding: ({ target, input, signature, detail }) =>
    tell({ is: 'finding', target, input: Buffer.from(input).toString('base64'), signature, detail }),
  onStanding: (current) => tell({ is: 'standing', standings: current }),
});
tell({ is: 'end', standings });
process.disconnect?.();
