// A number that an input alone decides, so that a trial can be had again from its bytes.

import { createHash } from 'node:crypto';

export function numberOf(input: Uint8Array): number {
  return createHash('sha256').update(input).digest().readUInt32LE(0);
}
