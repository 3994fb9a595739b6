// The tables of a batch, in the order in which one refers to another.

import { appsTable } from './apps.ts';
import { claimsTable } from './claims.ts';
import { conversationsTable, membersTable } from './conversations.ts';
import type { Table } from './define-table.ts';
import { exportsTable } from './exports.ts';
import { exposuresTable } from './exposures.ts';
import { problemsTable } from './problems.ts';

const always: readonly Table[] = [exportsTable, appsTable, claimsTable, exposuresTable, problemsTable];

export function tablesOf({ conversations }: { readonly conversations: boolean }): readonly Table[] {
  return conversations ? [...always, conversationsTable, membersTable] : always;
}
