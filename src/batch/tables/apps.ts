// apps: one row for each connected app of each export.

import { levels, verdictIds } from '../../model/verdict.ts';
import { defineTable } from './define-table.ts';
import { exportColumns, exportKey } from './shared-columns.ts';

const rights = ['yes', 'no', 'disputed', 'unspecified'] as const;
const noClaim = 'no claim decided the verdict';

function rightTo(what: string): {
  readonly type: 'string';
  readonly description: string;
  readonly values: typeof rights;
  readonly missing: string;
} {
  return {
    type: 'string',
    description: `Whether the claim that decided the verdict gives a right to ${what} messages.`,
    values: rights,
    missing: noClaim,
  };
}

function bound(what: string): {
  readonly type: 'datetime';
  readonly description: string;
  readonly missing: string;
} {
  return { type: 'datetime', description: `The ${what}.`, missing: 'not bounded on this side' };
}

function traceOf(what: string): {
  readonly type: 'integer';
  readonly description: string;
  readonly unit: 'count';
} {
  return { type: 'integer', description: `${what} inside the possible window.`, unit: 'count' };
}

export const appsTable = defineTable({
  name: 'apps',
  description:
    'One row for each connected app of each export, with its verdict: what it could do, never what it did.',
  columns: {
    ...exportColumns,
    app_id: {
      type: 'string',
      description: 'Pseudonym of this connection (keyed HMAC of the app-scoped id): another in each export.',
    },
    app_name: {
      type: 'string',
      description:
        'Name of the app; of one that the knowledge base knows, the name that it has there. Which names are shown was decided when the batch was planned (appNames in run.json).',
      missing: 'not shown: few have the app, so its name could tell who a participant is',
    },
    app_key: {
      type: 'string',
      description: 'Pseudonym of the name of the app (keyed HMAC): the same app in all exports.',
    },
    category: {
      type: 'string',
      description: 'The category that Facebook lists it under; other: one that is not known.',
      values: ['active', 'inactive', 'removed', 'other'],
      missing: 'the export has no categories (before 2021)',
    },
    subject: {
      type: 'string',
      description: 'The app or service of the knowledge base that its whole name stands for.',
      missing: 'nothing is known of it',
    },
    match: {
      type: 'string',
      description: 'How its name led to the subject.',
      values: ['exact', 'alias', 'unverified-alias'],
      missing: 'nothing is known of it',
    },
    verdict: { type: 'string', description: 'The verdict.', values: verdictIds },
    level: {
      type: 'string',
      description: 'Level of the verdict, from the gravest to the slightest.',
      values: levels,
    },
    from_earliest: bound('earliest instant at which the connection can have begun'),
    from_latest: bound('latest instant at which it can have begun'),
    to_earliest: bound('earliest instant at which it can have ended'),
    to_latest: bound('latest instant at which it can have ended'),
    connection_basis: {
      type: 'string',
      description: 'What these bounds rest on, codes separated by ";".',
      missing: 'nothing',
    },
    right_read: rightTo('read'),
    right_write: rightTo('write'),
    right_delete: rightTo('delete'),
    reach: {
      type: 'string',
      description: 'Which messages the right covered.',
      values: ['history', 'live-only', 'outgoing-only', 'page-only', 'none', 'unknown'],
      missing: noClaim,
    },
    blocked: { type: 'boolean', description: 'Whether the participant blocked the app.' },
    shared_links: traceOf('Links to its domains in messages'),
    app_posts: traceOf('Posts it made'),
    off_meta_events: traceOf('Events off Meta technologies that name it'),
    unknowns: {
      type: 'string',
      description: 'What is not known of it, codes separated by ";".',
      missing: 'nothing that matters',
    },
  },
  primaryKey: ['export_id', 'app_id'],
  foreignKeys: [exportKey],
});
