// exposures: which of the participant's conversations an app could have reached.

import { defineTable } from './define-table.ts';
import { appColumns, appKey } from './shared-columns.ts';

export const exposuresTable = defineTable({
  name: 'exposures',
  description:
    'Up to three rows for each app of level held, maybe or open: what existed while it could reach messages, surely, possibly, or with the history before.',
  columns: {
    ...appColumns,
    kind: {
      type: 'string',
      description:
        'Which messages are counted: inside the certain window, inside the possible window, or all before its end.',
      values: ['certain', 'possible', 'with_history'],
    },
    conversations: { type: 'integer', description: 'Conversations with such messages.', unit: 'count' },
    messages: { type: 'integer', description: 'Such messages.', unit: 'count' },
    people: {
      type: 'integer',
      description: 'People in these conversations, without the owner.',
      unit: 'count',
    },
    first: { type: 'datetime', description: 'The first such message.', missing: 'there is none' },
    last: { type: 'datetime', description: 'The last such message.', missing: 'there is none' },
  },
  primaryKey: ['export_id', 'app_id', 'kind'],
  foreignKeys: [appKey],
});
