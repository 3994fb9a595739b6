// Whose export this is: the name in the profile, and nothing else of it.

import { Fields, isRecord, type FileContext } from '../file-context.ts';

/** The owner's full name; null when the file does not hold it. A number is nobody's, here as in conversations. */
export function readOwner(value: unknown, context: FileContext): string | null {
  if (!isRecord(value)) return null;
  // `profile` until 2020, `profile_v2` since
  for (const key of ['profile_v2', 'profile']) {
    const profile = value[key];
    const name = isRecord(profile) ? profile['name'] : undefined;
    if (!isRecord(name)) continue;
    const full = new Fields(name, `/${key}/name`, context).text('full_name');
    if (full !== null && full.trim() !== '') return full;
  }
  return null;
}
