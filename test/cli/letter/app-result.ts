// An app of a result, built from the few fields that a test is about.

import type { AppResult } from '../../../src/model/result.ts';

type Fuzzy = AppResult['connection']['from'];

export function fuzzy(earliest: string | null, latest: string | null): Fuzzy {
  return { earliest, latest };
}

export function appResult(facts: Partial<AppResult> = {}): AppResult {
  const nothing = { count: 0, first: null, last: null };
  return {
    name: 'Stranger Fake',
    userAppScopedId: '10150000000000001',
    category: 'active',
    subject: null,
    match: null,
    connection: {
      from: fuzzy('2013-05-05T10:00:00.000Z', '2013-05-05T10:00:00.000Z'),
      to: fuzzy('2024-05-01T00:00:00.000Z', '2024-05-01T00:00:00.000Z'),
      basis: ['added', 'open-until-export'],
    },
    verdict: 'platform-open',
    level: 'open',
    decidedBy: null,
    rights: { read: null, write: null, delete: null },
    reach: null,
    claims: [],
    exposure: null,
    traces: { sharedLinks: nothing, posts: nothing, offMetaEvents: nothing },
    blocked: false,
    unknowns: [],
    evidence: [],
    ...facts,
  };
}
