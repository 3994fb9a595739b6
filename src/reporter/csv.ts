// Tidy CSV: one row an app, one column a variable. RFC 4180, UTF-8; text in quotes and numbers bare; empty = unknown.

import type { AppResult, TallyResult } from '../model/result.ts';
import { withoutPeople } from '../privacy/without-people.ts';
import { cell, row } from './format/csv-cell.ts';
import { fingerprintsOf } from './format/fingerprint.ts';
import type { Reporter } from './reporter.ts';

type Value = string | number | boolean | null;

interface Context {
  readonly fingerprint: string;
  readonly acceptedReason: string | null;
}

/** Every column with what stands in it. Instants are ISO 8601, UTC; lists are joined by `;`. */
const columns = {
  app_name: (app) => app.name,
  user_app_scoped_id: (app) => app.userAppScopedId,
  category: (app) => app.category,
  subject: (app) => app.subject,
  match: (app) => app.match,
  verdict: (app) => app.verdict,
  level: (app) => app.level,
  from_earliest: (app) => app.connection.from.earliest,
  from_latest: (app) => app.connection.from.latest,
  to_earliest: (app) => app.connection.to.earliest,
  to_latest: (app) => app.connection.to.latest,
  connection_basis: (app) => list(app.connection.basis),
  right_read: (app) => app.rights.read,
  right_write: (app) => app.rights.write,
  right_delete: (app) => app.rights.delete,
  reach: (app) => app.reach,
  deciding_claim: (app) => (app.decidedBy === null ? null : (app.claims[app.decidedBy]?.id ?? null)),
  claims: (app) => list(app.claims.map(({ id }) => id)),
  ...tallyColumns('certain', (app) => app.exposure?.certain),
  ...tallyColumns('possible', (app) => app.exposure?.possible),
  ...tallyColumns('with_history', (app) => app.exposure?.withHistory),
  shared_links: (app) => app.traces.sharedLinks.count,
  app_posts: (app) => app.traces.posts.count,
  off_meta_events: (app) => app.traces.offMetaEvents.count,
  blocked: (app) => app.blocked,
  unknowns: (app) => list(app.unknowns),
  fingerprint: (_app, { fingerprint }) => fingerprint,
  accepted_reason: (_app, { acceptedReason }) => acceptedReason,
} satisfies Record<string, (app: AppResult, context: Context) => Value>;

export const csv: Reporter = (full) => {
  const result = withoutPeople(full);
  const fingerprints = fingerprintsOf(full.apps);
  const reasons = new Map(result.baseline?.accepted.map(({ app, reason }) => [app, reason]));
  const rows = result.apps.map((app, place) => {
    const context = {
      fingerprint: fingerprints[place] ?? '',
      acceptedReason: reasons.get(place) ?? null,
    };
    return Object.values(columns).map((value) => cell(value(app, context)));
  });
  return [Object.keys(columns), ...rows].map(row).join('');
};

function tallyColumns(
  prefix: string,
  tally: (app: AppResult) => TallyResult | null | undefined,
): Record<string, (app: AppResult) => Value> {
  const column = (of: keyof TallyResult): [string, (app: AppResult) => Value] => [
    `${prefix}_${of}`,
    (app) => tally(app)?.[of] ?? null,
  ];
  return Object.fromEntries((['conversations', 'messages', 'people', 'first', 'last'] as const).map(column));
}

function list(codes: readonly string[]): string | null {
  return codes.length === 0 ? null : codes.join(';');
}
