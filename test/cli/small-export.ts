// A small export on the disk, for running whole commands on it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SmallExport {
  /** Content of the list of apps; null leaves the file out. */
  readonly apps?: unknown;
  /** Content of the one thread's file, as text. */
  readonly thread?: string;
}

const netflix = {
  name: 'Netflix',
  added_timestamp: 1_400_000_000, // 13 May 2014
  user_app_scoped_id: 1,
  category: 'active',
  removed_timestamp: 0,
};

export const goodThread = JSON.stringify({
  participants: [{ name: 'Bob Made-Up' }, { name: 'Jane Fake' }],
  messages: [{ sender_name: 'Bob Made-Up', timestamp_ms: Date.UTC(2014, 9, 20), content: 'a secret' }],
  title: 'Bob Made-Up',
});

/** Writes it below `folder` and gives its base name, whose date is 1 May 2024. */
export function writeSmallExport(
  folder: string,
  { apps = { installed_apps_v2: [netflix] }, thread = goodThread }: SmallExport = {},
): string {
  const name = 'facebook-janefake-2024-05-01-AbCdEf12';
  const files: Readonly<Record<string, string>> = {
    ...(apps === null
      ? {}
      : {
          'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': JSON.stringify(apps),
        }),
    'your_facebook_activity/messages/inbox/bobmadeup_1/message_1.json': thread,
    'personal_information/profile_information/profile_information.json': JSON.stringify({
      profile_v2: { name: { full_name: 'Jane Fake' } },
    }),
  };
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return name;
}
