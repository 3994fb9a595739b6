// A worker: reads the message files it is given, with the same code as the main thread. Any error but that of a file ends it.

import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { entryAt } from '../input/entry-at.ts';
import { ThreadFileReader } from '../parser/threads/thread-files.ts';
import { useModule } from '../wasm/webassembly.ts';
import type { Answers, FileAnswer, Orders } from './messages.ts';
import { transferable } from './transferable.ts';

const port = parentPort;
if (port === null) throw new Error('this file is the entry of a worker');
useModule(workerData);
const reader = new ThreadFileReader();

/** One reader reads one file at a time: further orders wait for those before them. */
async function answer(to: MessagePort, orders: Orders, before: Promise<void>): Promise<void> {
  await before;
  const answers: FileAnswer[] = [];
  for (const { place, path, lies, withRows } of orders) {
    answers.push({ place, read: await reader.read(entryAt(path, lies), withRows) });
  }
  to.postMessage(answers satisfies Answers, transferable(answers.map(({ read }) => read)));
}

let last = Promise.resolve();
port.on('message', (orders: Orders) => {
  last = answer(port, orders, last);
});
