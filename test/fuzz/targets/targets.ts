// All targets, in the order in which they get their turns; loaded where inputs are tried, not where names are enough.

import { keysOf } from '../../../src/model/keys.ts';
import type { Target } from '../target.ts';

const loaders = {
  archives: async () => (await import('./archives.ts')).archives,
  json: async () => (await import('./json.ts')).json,
  layouts: async () => (await import('./layouts.ts')).layouts,
  text: async () => (await import('./text.ts')).text,
  'side-files': async () => (await import('./side-files.ts')).sideFiles,
  letter: async () => (await import('./letter.ts')).letter,
  explain: async () => (await import('./explain.ts')).explain,
  batch: async () => (await import('./batch.ts')).batch,
  anonymise: async () => (await import('./anonymise.ts')).anonymise,
} satisfies Record<string, () => Promise<Target>>;

export type TargetName = keyof typeof loaders;

export const targetNames: readonly TargetName[] = keysOf(loaders);

export function isTargetName(name: string): name is TargetName {
  return Object.hasOwn(loaders, name);
}

export async function loadTarget(name: TargetName): Promise<Target> {
  return loaders[name]();
}
