// A worker: reads the message files it is given, with the same code as the main thread. Any error but that of a file ends it.

import { parentPort } from 'node:worker_threads';
import { entryAt } from '../input/entry-at.ts';
import { ThreadFileReader } from '../parser/thread-files.ts';
import type { Answers, FileAnswer, Orders } from './messages.ts';
import { transferable } from './transferable.ts';

const port = parentPort;
if (port === null) throw new Error('this file is the entry of a worker');
const reader = new ThreadFileReader();

async function answer(orders: Orders): Promise<Answers> {
  const answers: FileAnswer[] = [];
  for (const { place, path, lies, withRows } of orders) {
    answers.push({ place, read: await reader.read(entryAt(path, lies), withRows) });
  }
  return answers;
}

// One reader reads one file at a time: further orders wait for those before them.
let before: Promise<void> = Promise.resolve();
port.on('message', (orders: Orders) => {
  before = before.then(async () => {
    const answers = await answer(orders);
    port.postMessage(answers, transferable(answers.map(({ read }) => read)));
  });
});
