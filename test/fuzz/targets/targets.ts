// All targets, in the order in which they get their turns.

import type { Target } from '../target.ts';
import { archives } from './archives.ts';
import { json } from './json.ts';
import { layouts } from './layouts.ts';
import { sideFiles } from './side-files.ts';
import { text } from './text.ts';

export const targets: readonly Target[] = [archives, json, layouts, text, sideFiles];

export function targetNamed(name: string): Target | null {
  return targets.find((target) => target.name === name) ?? null;
}
