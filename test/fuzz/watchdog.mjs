// A thread beside the one that tries inputs: ends the process when one input takes more processor time than any may.

import { workerData } from 'node:worker_threads';

/** @type {{ inputs: Int32Array, mostSeconds: number }} */
const { inputs, mostSeconds } = workerData;

let last = -1;
let begun = process.cpuUsage();

setInterval(() => {
  const now = Atomics.load(inputs, 0);
  if (now !== last) {
    last = now;
    begun = process.cpuUsage();
    return;
  }
  const { user, system } = process.cpuUsage(begun);
  // Nothing less stops a thread that never comes to rest.
  if (now > 0 && (user + system) / 1e6 > mostSeconds) process.kill(process.pid, 'SIGKILL');
}, 1000);
