// What is said on stderr may quote names of files and apps, which strangers chose: none of them may command a terminal.

import { sanitiseLines } from '../model/sanitise.ts';
import type { Io } from './io.ts';

/** What progress begins with, and nothing else may hold. */
export const clearLine = '\r\u001B[K';

/** Our own line breaks stay; names with line breaks are the business of who quotes them. */
export function withHarmlessStderr(io: Io): Io {
  const { stderr } = io;
  return {
    ...io,
    stderr: {
      ...stderr,
      write: (text) =>
        stderr.write(
          text.startsWith(clearLine)
            ? clearLine + sanitiseLines(text.slice(clearLine.length))
            : sanitiseLines(text),
        ),
    },
  };
}
