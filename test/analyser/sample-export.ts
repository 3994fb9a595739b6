// Exports as the parser would hand them over, built from the few fields that a test is about.

import type { ConnectedApp, Conversation, ParsedExport, RecordedPermission } from '../../src/model/export.ts';
import { packInstants } from '../../src/model/instants.ts';
import type { CoverageStatus } from '../../src/model/result.ts';

/** Midnight UTC of a day, or any instant with its zone. */
export function at(text: string): number {
  return Date.parse(text.length === 10 ? `${text}T00:00:00.000Z` : text);
}

/** Half a second before and after are too coarse for borders: one millisecond. */
export const justBefore = (text: string): number => at(text) - 1;

export function app(facts: Partial<ConnectedApp> = {}): ConnectedApp {
  return {
    name: 'Stranger Fake',
    otherNames: [],
    userAppScopedId: null,
    category: 'active',
    added: null,
    earlier: null,
    removed: null,
    otherRecords: [],
    listedAfterRemoval: false,
    listedOnlyUntil: null,
    permissions: [],
    evidence: [{ file: 'apps.json', pointer: '/installed_apps_v2/0' }],
    ...facts,
  };
}

export function recorded(permission: string, facts: Partial<RecordedPermission> = {}): RecordedPermission {
  return { permission, origin: 'export', from: null, to: null, source: null, ...facts };
}

export function conversation(
  id: string,
  people: readonly string[],
  instants: readonly number[],
  facts: Partial<Conversation> = {},
): Conversation {
  return {
    id,
    section: 'inbox',
    title: id,
    people,
    messages: instants.length,
    instants: packInstants(Float64Array.from(instants)),
    ...facts,
  };
}

type Overrides = Partial<Omit<ParsedExport, 'coverage'>> & { readonly messagesStatus?: CoverageStatus };

export function parsedExport({ messagesStatus = 'found', ...overrides }: Overrides = {}): ParsedExport {
  const none = { status: 'absent', files: [], records: 0 } as const;
  return {
    parts: [],
    layouts: ['2021'],
    owner: 'Jane Fake',
    coverage: {
      apps: { ...none, files: [] },
      messages: { status: messagesStatus, files: 1, conversations: 0, messages: 0, first: null, last: null },
      appPosts: { ...none, files: [] },
      offMetaActivity: { ...none, files: [] },
      blockedApps: { ...none, files: [] },
      unreadable: [],
      unrecognisedFiles: 0,
      unknownKeys: [],
    },
    apps: [],
    conversations: [],
    messageFolders: [],
    links: new Map(),
    posts: [],
    offMeta: [],
    blocked: [],
    latestRecord: null,
    unrecognised: [],
    unknownKeys: [],
    diagnostics: [],
    ...overrides,
  };
}
