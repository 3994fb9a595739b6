// Turns the answer for one export into its rows of every table, without a name, a path or an id of the input.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { normaliseAppName } from '../../model/app-names.ts';
import { isIncomplete } from '../../model/findings.ts';
import { nameKey } from '../../model/names.ts';
import { compareText } from '../../model/order.ts';
import type { AppResult, AuditResult } from '../../model/result.ts';
import { sections } from '../../parser/inventory/folders.ts';
import type { ManifestRow, Settings } from '../manifest.ts';
import { problemRows } from './problem-rows.ts';
import type { Pseudonyms } from '../pseudonyms.ts';
import type { ExportRecord } from './record.ts';
import { statusOfResult } from './statuses.ts';
import { appsTable } from '../tables/apps.ts';
import { claimsTable } from '../tables/claims.ts';
import { conversationsTable, membersTable } from '../tables/conversations.ts';
import { cellsOf, cellsOfBoth, type Cell, type Row } from '../tables/define-table.ts';
import { exportsTable } from '../tables/exports.ts';
import { exposuresTable } from '../tables/exposures.ts';

export interface RecordContext {
  readonly settings: Pick<Settings, 'appNames' | 'conversations'>;
  readonly knowledge: Knowledge;
  readonly pseudonyms: Pseudonyms;
}

/** What is known of the input beside the answer. */
export interface InputFacts {
  /** Paths and sizes of the files in it, as one text. */
  readonly listing: string;
  readonly isSplit: boolean;
}

type Cells = readonly Cell[];
interface Ids {
  readonly participant_id: string;
  readonly export_id: string;
}

export function resultRecord(
  row: ManifestRow,
  result: AuditResult,
  input: InputFacts,
  context: RecordContext,
): ExportRecord {
  const complete = !isIncomplete(result, false);
  const status = statusOfResult(result, complete, input.isSplit);
  const ids: Ids = { participant_id: row.participantId, export_id: row.exportId };
  const apps = appsWithIds(result.apps, row, context.pseudonyms);
  return {
    export: row.exportId,
    status,
    code: null,
    complete,
    tables: {
      exports: [
        cellsOfBoth(
          exportsTable,
          {
            ...ids,
            status,
            complete,
            error_code: null,
            input_digest: context.pseudonyms.of('input', input.listing),
          },
          exportCells(result),
        ),
      ],
      apps: apps.map(({ app, appId }) =>
        cellsOfBoth(appsTable, { ...ids, app_id: appId }, appCells(app, context)),
      ),
      claims: apps.flatMap(({ app, appId }) => claimRows({ ...ids, app_id: appId }, app)),
      exposures: apps.flatMap(({ app, appId }) => exposureRows({ ...ids, app_id: appId }, app)),
      problems: problemRows(ids, result),
      ...(context.settings.conversations ? conversationRows(ids, row, result, context.pseudonyms) : {}),
    },
  };
}

type ExportCells = Omit<
  Row<typeof exportsTable>,
  keyof Ids | 'status' | 'complete' | 'error_code' | 'input_digest'
>;

function exportCells({ export: file, coverage, summary }: AuditResult): ExportCells {
  return {
    layouts: listed(file.layouts),
    exported_at: file.exportedAt,
    exported_at_basis: file.exportedAtBasis,
    apps_status: coverage.apps.status,
    messages_status: coverage.messages.status,
    app_posts_status: coverage.appPosts.status,
    off_meta_status: coverage.offMetaActivity.status,
    blocked_apps_status: coverage.blockedApps.status,
    apps: summary.apps,
    apps_held: summary.byLevel.held,
    apps_maybe: summary.byLevel.maybe,
    apps_open: summary.byLevel.open,
    apps_unknown: summary.byLevel.unknown,
    apps_none: summary.byLevel.none,
    conversations: summary.conversations,
    messages: summary.messages,
    people: summary.people,
    first_message: coverage.messages.first,
    last_message: coverage.messages.last,
  };
}

interface AppWithId {
  readonly app: AppResult;
  readonly appId: string;
}

/** Sorted by id. An app without an app-scoped id is known by what its record says; twins are numbered. */
function appsWithIds(
  apps: readonly AppResult[],
  { participantId }: ManifestRow,
  pseudonyms: Pseudonyms,
): readonly AppWithId[] {
  const number = numbering();
  return apps
    .map((app) => {
      const { name, userAppScopedId, category, connection } = app;
      const identity =
        userAppScopedId === null
          ? ['record', JSON.stringify([name, category, connection.from, connection.to])]
          : ['id', userAppScopedId];
      return { app, appId: pseudonyms.of('app', participantId, ...identity, number(identity.join('|'))) };
    })
    .sort((a, b) => compareText(a.appId, b.appId));
}

/** How often a text came before. */
function numbering(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return String(before);
  };
}

function appCells(
  app: AppResult,
  { settings, knowledge, pseudonyms }: RecordContext,
): Omit<Row<typeof appsTable>, keyof Ids | 'app_id'> {
  const subject = app.subject === null ? null : knowledge.subject(app.subject);
  const { from, to, basis } = app.connection;
  return {
    app_name: subject?.name ?? (settings.appNames === 'known' ? null : oneLine(app.name)),
    app_key: pseudonyms.common('app-name', app.subject ?? normaliseAppName(app.name)),
    category: categoryOf(app.category),
    subject: app.subject,
    match: app.match,
    verdict: app.verdict,
    level: app.level,
    from_earliest: from.earliest,
    from_latest: from.latest,
    to_earliest: to.earliest,
    to_latest: to.latest,
    connection_basis: listed(basis),
    right_read: app.rights.read,
    right_write: app.rights.write,
    right_delete: app.rights.delete,
    reach: app.reach,
    blocked: app.blocked,
    shared_links: app.traces.sharedLinks.count,
    app_posts: app.traces.posts.count,
    off_meta_events: app.traces.offMetaEvents.count,
    unknowns: listed(app.unknowns),
  };
}

/** A value that Facebook is not known to write could be anything, a name too. */
function categoryOf(category: string | null): 'active' | 'inactive' | 'removed' | 'other' | null {
  if (category === null) return null;
  return category === 'active' || category === 'inactive' || category === 'removed' ? category : 'other';
}

function claimRows(ids: Ids & { readonly app_id: string }, app: AppResult): readonly Cells[] {
  return app.claims.map((claim, place) =>
    cellsOf(claimsTable, {
      ...ids,
      claim_number: place,
      claim_id: claim.id,
      basis: claim.basis,
      origin: claim.origin,
      decides: place === app.decidedBy,
      overlap: claim.overlap,
      possible_from: claim.possibleWindow?.from ?? null,
      possible_to: claim.possibleWindow?.to ?? null,
      certain_from: claim.certainWindow?.from ?? null,
      certain_to: claim.certainWindow?.to ?? null,
      sources: listed(claim.sources),
    }),
  );
}

function exposureRows(ids: Ids & { readonly app_id: string }, { exposure }: AppResult): readonly Cells[] {
  if (exposure === null) return [];
  const kinds = [
    ['certain', exposure.certain],
    ['possible', exposure.possible],
    ['with_history', exposure.withHistory],
  ] as const;
  return kinds.flatMap(([kind, tally]) =>
    tally === null ? [] : [cellsOfBoth(exposuresTable, { ...ids, kind }, tally)],
  );
}

function conversationRows(
  ids: Ids,
  { participantId }: ManifestRow,
  result: AuditResult,
  pseudonyms: Pseudonyms,
): Readonly<Record<'conversations' | 'members', readonly Cells[]>> {
  const number = numbering();
  const owner = result.export.owner === null ? null : nameKey(result.export.owner);
  const found = (result.conversations ?? [])
    .map((conversation) => ({
      conversation,
      id: pseudonyms.of('conversation', participantId, conversation.id, number(conversation.id)),
      people: [...new Set(conversation.participants.map(nameKey))],
    }))
    .sort((a, b) => compareText(a.id, b.id));
  return {
    conversations: found.map(({ conversation, id, people }) =>
      cellsOf(conversationsTable, {
        ...ids,
        conversation_id: id,
        section: sectionOf(conversation.section),
        participants: people.length,
        messages: conversation.messages,
        first: conversation.first,
        last: conversation.last,
      }),
    ),
    members: found.flatMap(({ id, people }) =>
      people
        .map((name) => ({ contact_id: pseudonyms.contact(participantId, name), is_owner: name === owner }))
        .sort((a, b) => compareText(a.contact_id, b.contact_id))
        .map((member) => cellsOf(membersTable, { ...ids, conversation_id: id, ...member })),
    ),
  };
}

function sectionOf(section: string | null): Row<typeof conversationsTable>['section'] {
  return section === null ? null : (sections.find((known) => known === section) ?? 'other');
}

/** Codes in one cell; null for none. */
function listed(codes: readonly string[]): string | null {
  return codes.length === 0 ? null : codes.join(';');
}

/** Names are chosen by strangers: a table shows them without line breaks and control characters. */
function oneLine(name: string): string | null {
  const shown = name.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return shown === '' ? null : shown;
}
