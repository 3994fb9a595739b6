// claims: everything that is known of an app's rights over messages, whether it decided the verdict or not.

import { defineTable } from './define-table.ts';
import { appColumns, appKey } from './shared-columns.ts';

const noOverlap = 'the connection and the right did not meet';

export const claimsTable = defineTable({
  name: 'claims',
  description:
    'One row for each claim about each app: a right that is documented, and how it met the connection.',
  columns: {
    ...appColumns,
    claim_number: {
      type: 'integer',
      description: 'Place among the claims of the app, from 0.',
      unit: 'count',
    },
    claim_id: { type: 'string', description: 'Id of the claim or the permission in the knowledge base.' },
    basis: {
      type: 'string',
      description: 'What kind of claim it is.',
      values: [
        'documented-partner',
        'platform-permission',
        'documented-requester',
        'chat-client',
        'device-integration',
        'partner-other-data',
        'documented-without-message-right',
      ],
    },
    origin: {
      type: 'string',
      description: 'Who says so.',
      values: ['export', 'permissions-file', 'knowledge'],
    },
    decides: { type: 'boolean', description: 'Whether it decided the verdict.' },
    overlap: {
      type: 'string',
      description: 'Whether the connection met the right.',
      values: ['certain', 'possible', 'none'],
    },
    possible_from: {
      type: 'datetime',
      description: 'Start of the possible window.',
      missing: `not bounded, or ${noOverlap}`,
    },
    possible_to: {
      type: 'datetime',
      description: 'End of the possible window.',
      missing: `not bounded, or ${noOverlap}`,
    },
    certain_from: {
      type: 'datetime',
      description: 'Start of the certain window.',
      missing: 'no moment is sure',
    },
    certain_to: { type: 'datetime', description: 'End of the certain window.', missing: 'no moment is sure' },
    sources: {
      type: 'string',
      description: 'Ids of the sources, separated by ";"; `dyi-audit explain` gives them in full.',
      missing: 'the export itself',
    },
  },
  primaryKey: ['export_id', 'app_id', 'claim_number'],
  foreignKeys: [appKey],
});
