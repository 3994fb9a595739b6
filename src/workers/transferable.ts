// The memory of readings that goes from one thread to another without being copied.

import type { FileReading } from '../parser/threads/thread-files.ts';

/** Below this, copying costs less than handing over. */
const fewBytes = 4096;

export function transferable(readings: readonly FileReading[]): ArrayBuffer[] {
  return readings.flatMap(columnsOf).flatMap(({ buffer, byteLength }) =>
    // A column that is a piece of something larger does not own it.
    buffer instanceof ArrayBuffer && byteLength === buffer.byteLength && byteLength > fewBytes
      ? [buffer]
      : [],
  );
}

function columnsOf(reading: FileReading): readonly ArrayBufferView[] {
  if (reading.status !== 'scanned') return [];
  const { messages } = reading.scan;
  return messages.as === 'summary'
    ? [...messages.instants.steps, messages.links.linkHosts, messages.links.instants]
    : [messages.instants, messages.senders, messages.identities, messages.linkRows, messages.linkHosts];
}
