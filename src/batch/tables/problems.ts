// problems: what was odd in an export, as codes and counts; never a path, never content.

import { defineTable } from './define-table.ts';
import { exportColumns, exportKey } from './shared-columns.ts';

export const problemsTable = defineTable({
  name: 'problems',
  description: 'What was odd or could not be read, by code and kind of file.',
  columns: {
    ...exportColumns,
    stage: {
      type: 'string',
      description: 'Where it showed: opening the input, parsing its files, or running the batch.',
      values: ['input', 'parse', 'run'],
    },
    code: {
      type: 'string',
      description: 'The code. `dyi-audit explain CODE` says what it means.',
    },
    file_kind: { type: 'string', description: 'Kind of the file; part: the folder or zip as a whole.' },
    severity: {
      type: 'string',
      description: 'An error means that some of the input could not be read.',
      values: ['info', 'warning', 'error'],
    },
    count: { type: 'integer', description: 'How often.', unit: 'count' },
  },
  primaryKey: ['export_id', 'stage', 'code', 'file_kind'],
  foreignKeys: [exportKey],
});
