// Reads files of lines piece by piece, remembering where each line lies, so that no file needs to fit into memory.

import { readSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** Where a line lies in its file, its line break included. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

export interface Line extends LineSpan {
  readonly bytes: Uint8Array;
}

const pieceBytes = 2 ** 16;
const newLine = 0x0a;

/** The lines of a file, in order. What follows the last line break is torn, and left out. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const file = await open(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    let position = 0;
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceBytes);
      const { bytesRead } = await file.read(piece, 0, piece.length, position + rest.length);
      if (bytesRead === 0) return;
      rest = Buffer.concat([rest, piece.subarray(0, bytesRead)]);
      let start = 0;
      for (let at = rest.indexOf(newLine); at >= 0; at = rest.indexOf(newLine, start)) {
        yield { start: position + start, end: position + at + 1, bytes: rest.subarray(start, at + 1) };
        start = at + 1;
      }
      position += start;
      rest = rest.subarray(start);
    }
  } finally {
    await file.close();
  }
}

/** The bytes of one line, without waiting; null when the file no longer reaches that far. */
export function readLine(file: number, { start, end }: LineSpan): Uint8Array | null {
  const bytes = Buffer.allocUnsafe(end - start);
  for (let read = 0; read < bytes.length;) {
    const more = readSync(file, bytes, read, bytes.length - read, start + read);
    if (more === 0) return null;
    read += more;
  }
  return bytes;
}
