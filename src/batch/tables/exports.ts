// exports: one row for every input, whatever became of it.

import { statuses } from '../../model/outcomes.ts';
import { defineTable } from './define-table.ts';

const coverage = ['found', 'empty', 'absent', 'unreadable'] as const;

const unlessRead = 'the export gave no answer';

function coverageOf(what: string): {
  readonly type: 'string';
  readonly description: string;
  readonly values: typeof coverage;
  readonly missing: string;
} {
  return {
    type: 'string',
    description: `Whether the export holds ${what}: found, there but empty, absent from the export, or there but not readable.`,
    values: coverage,
    missing: unlessRead,
  };
}

function countOf(what: string): {
  readonly type: 'integer';
  readonly description: string;
  readonly unit: 'count';
  readonly missing: string;
} {
  return { type: 'integer', description: what, unit: 'count', missing: unlessRead };
}

export const exportsTable = defineTable({
  name: 'exports',
  description: 'One row for each export of the batch, every failure included.',
  columns: {
    export_id: { type: 'string', description: 'Pseudonym of the export (keyed HMAC).' },
    participant_id: {
      type: 'string',
      description: 'Pseudonym of the participant (keyed HMAC); the same in all exports of one participant.',
    },
    status: {
      type: 'string',
      description:
        'What became of it: read in full; read in part; read, and neither apps nor conversations in it; a Facebook export in a format that cannot be read; a part of an export whose other parts are missing; something else than a Facebook export (by its name, where nothing is known of what it holds); refused because it exceeds a limit; not readable. `dyi-audit explain CODE` says each at length.',
      values: statuses,
    },
    complete: {
      type: 'boolean',
      description: 'Whether the apps and the messages are there and all of them could be read.',
    },
    error_code: {
      type: 'string',
      description:
        'Why there is no answer: out of memory (E_OOM), out of time (E_TIMEOUT), its process died (E_CRASH), a mistake in this program (E_BUG), or else a fault of the input; `dyi-audit explain CODE` says what each means.',
      missing: 'there is an answer',
    },
    layouts: {
      type: 'string',
      description: 'Eras of the files found (2018, 2019, 2021, 2023, e2ee), separated by ";".',
      missing: 'none was recognised',
    },
    exported_at: {
      type: 'datetime',
      description: 'When the export was made.',
      missing: 'not known',
    },
    exported_at_basis: {
      type: 'string',
      description: 'How that is known: given as an option, from the name of a file, from the latest record.',
      values: ['option', 'name', 'latest-record', 'unknown'],
      missing: unlessRead,
    },
    apps_status: coverageOf('a list of connected apps'),
    messages_status: coverageOf('messages'),
    app_posts_status: coverageOf('posts made by apps'),
    off_meta_status: coverageOf('activity off Meta technologies'),
    blocked_apps_status: coverageOf('blocked apps'),
    apps: countOf('Connected apps, past and present.'),
    apps_held: countOf('Of these: apps of level held.'),
    apps_maybe: countOf('Of these: apps of level maybe.'),
    apps_open: countOf('Of these: apps of level open.'),
    apps_unknown: countOf('Of these: apps of level unknown.'),
    apps_none: countOf('Of these: apps of level none.'),
    conversations: countOf('Conversations.'),
    messages: countOf('Messages in them, dated or not.'),
    people: countOf('Distinct names of people in them, without the owner.'),
    first_message: { type: 'datetime', description: 'The earliest dated message.', missing: 'there is none' },
    last_message: { type: 'datetime', description: 'The latest dated message.', missing: 'there is none' },
    input_digest: {
      type: 'string',
      description:
        'Keyed HMAC over the paths and sizes of all files inside the export: equal for two copies of one export.',
      missing: 'it could not be opened',
    },
  },
  primaryKey: ['export_id'],
  foreignKeys: [],
});
