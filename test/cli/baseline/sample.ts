// A whole result with two held apps and a stranger, and entries that accept them.

import { conclude, readParts } from '../../../src/audit.ts';
import type { Baseline, BaselineEntry } from '../../../src/cli/baseline/file.ts';
import { memoryPart } from '../../../src/input/memory.ts';
import type { AuditResult } from '../../../src/model/result.ts';
import { fingerprintMethod, fingerprintsOf } from '../../../src/reporter/format/fingerprint.ts';

const added = Date.UTC(2014, 4, 13) / 1000;

export async function resultWith(
  names: readonly string[],
  { broken = false }: { readonly broken?: boolean } = {},
): Promise<AuditResult> {
  const thread = JSON.stringify({ participants: [], messages: [{ timestamp_ms: Date.UTC(2014, 9, 20) }] });
  const part = memoryPart('facebook-janefake-2024-05-01-AbCdEf12.zip', {
    'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': JSON.stringify({
      installed_apps_v2: names.map((name) => ({
        name,
        category: 'active',
        added_timestamp: added,
        removed_timestamp: 0,
        user_app_scoped_id: `1015${Buffer.from(name).readUIntBE(0, 6)}`,
      })),
    }),
    'your_facebook_activity/messages/inbox/bob_1/message_1.json': broken ? thread.slice(0, -5) : thread,
  });
  return conclude(await readParts({ parts: [part], unopened: [] }));
}

/** An entry for the app of this name. */
export function entryFor(
  result: AuditResult,
  name: string,
  entry: Partial<BaselineEntry> = {},
): BaselineEntry {
  const place = result.apps.findIndex((app) => app.name === name);
  const fingerprint = fingerprintsOf(result.apps)[place];
  if (fingerprint === undefined) throw new Error(`no app ${name}`);
  return { fingerprint, app: name, verdict: 'partner', reason: 'looked at', ...entry };
}

export function baselineOf(...entries: readonly BaselineEntry[]): Baseline {
  return { method: fingerprintMethod, entries: [...entries] };
}
