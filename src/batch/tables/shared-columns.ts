// Columns that several tables have.

import type { ForeignKey } from './define-table.ts';

export const exportColumns = {
  participant_id: { type: 'string', description: 'Pseudonym of the participant.' },
  export_id: { type: 'string', description: 'Pseudonym of the export.' },
} as const;

export const appColumns = {
  ...exportColumns,
  app_id: { type: 'string', description: 'Pseudonym of the connection, as in the table apps.' },
} as const;

export const exportKey: ForeignKey = { columns: ['export_id'], table: 'exports' };
export const appKey: ForeignKey = { columns: ['export_id', 'app_id'], table: 'apps' };
