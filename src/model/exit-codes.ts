// The codes that the program ends with; what each means is in src/text.

import { keysOf } from './keys.ts';

export const exitCodes = {
  done: 0,
  findings: 1,
  usage: 2,
  incomplete: 3,
  notAnExport: 4,
  bug: 70,
  interrupted: 75,
  sigint: 130,
  sigterm: 143,
} as const;

export type ExitName = keyof typeof exitCodes;
export type ExitCode = (typeof exitCodes)[ExitName];

export const exitNames: readonly ExitName[] = keysOf(exitCodes);
