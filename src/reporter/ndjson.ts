// One line an app, each a JSON object that stands on its own: for jq, logs and databases.

import { withoutPeople } from '../privacy/without-people.ts';
import { fingerprintsOf } from './format/fingerprint.ts';
import { json } from './format/json.ts';
import type { Reporter } from './reporter.ts';

export const ndjson: Reporter = (full) => {
  const result = withoutPeople(full);
  const fingerprints = fingerprintsOf(full.apps);
  return result.apps
    .map((app, place) => {
      const accepted = result.baseline?.accepted.find((entry) => entry.app === place);
      const line = {
        schemaVersion: result.schemaVersion,
        exportedAt: result.export.exportedAt,
        ...app,
        fingerprint: fingerprints[place],
        accepted: accepted === undefined ? null : { reason: accepted.reason, expires: accepted.expires },
      };
      return `${json(line)}\n`;
    })
    .join('');
};
