// Memory for bytes that are written at once.

/**
 * Memory of its own, so that it can be handed to another thread; what is in it is undefined until it is written.
 * For some thousand bytes, to have it filled with zeros costs several times what filling it with the bytes does.
 */
export function unfilledBytes(length: number): Uint8Array {
  return new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
}
