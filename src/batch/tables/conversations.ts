// conversations and members: on request only, since they describe the people a participant writes to.

import { sections } from '../../parser/inventory/folders.ts';
import { defineTable } from './define-table.ts';
import { exportColumns, exportKey } from './shared-columns.ts';

export const conversationsTable = defineTable({
  name: 'conversations',
  description: 'One row for each conversation of each export (only where the plan asked for it).',
  columns: {
    ...exportColumns,
    conversation_id: {
      type: 'string',
      description: 'Pseudonym of the conversation: another in each export.',
    },
    section: {
      type: 'string',
      description: 'Where Messenger keeps it.',
      values: [...sections, 'other'],
      missing: 'the export does not say',
    },
    participants: {
      type: 'integer',
      description: 'Distinct names in it, the owner included.',
      unit: 'count',
    },
    messages: { type: 'integer', description: 'Messages, dated or not.', unit: 'count' },
    first: { type: 'datetime', description: 'The first dated message.', missing: 'there is none' },
    last: { type: 'datetime', description: 'The last dated message.', missing: 'there is none' },
  },
  primaryKey: ['export_id', 'conversation_id'],
  foreignKeys: [exportKey],
});

export const membersTable = defineTable({
  name: 'members',
  description: 'One row for each person in each conversation (only where the plan asked for it).',
  columns: {
    ...exportColumns,
    conversation_id: { type: 'string', description: 'Pseudonym of the conversation.' },
    contact_id: {
      type: 'string',
      description:
        'Pseudonym of the person. One friend of two participants has two of them, unless the plan links contacts.',
    },
    is_owner: { type: 'boolean', description: 'Whether it is the owner of the export.' },
  },
  primaryKey: ['export_id', 'conversation_id', 'contact_id'],
  foreignKeys: [{ columns: ['export_id', 'conversation_id'], table: 'conversations' }],
});
