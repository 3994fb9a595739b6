// The README's tables of what the knowledge base knows: one line for each claim and each permission, with its sources.

import type { Bound, Claim, Knowledge, Permission, Source, Subject } from '../../src/knowledge/knowledge.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { cell } from './cell.ts';

export function knowledgeBlock(knowledge: Knowledge, text: Catalogue): string {
  const { subjects, permissions, sources } = knowledge.document;
  const claims = subjects.flatMap((subject) =>
    knowledge.claimsOf(subject.id).map((claim) => claimRow(subject, claim, text)),
  );
  return [
    `Version ${knowledge.version}: ${subjects.length} apps and services, ${claims.length} claims, ${permissions.length} permissions and routes, ${sources.length} sources. Names in _italics_ are likely names that no source confirms.`,
    [
      '| app | names | what is documented | read / write / delete | reach | from | until | sources |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...claims,
    ].join('\n'),
    [
      '| permission or route | read / write / delete | reach | from | until | sources |',
      '| --- | --- | --- | --- | --- | --- |',
      ...permissions.map((permission) => permissionRow(permission, text)),
    ].join('\n'),
    `Sources:\n\n${sources.map((source) => sourceLine(source, text)).join('\n')}`,
    sources.map(({ id, url }) => `[${id}]: ${url}`).join('\n'),
  ].join('\n\n');
}

function claimRow(subject: Subject, claim: Claim, text: Catalogue): string {
  const names = [...subject.aliases, ...subject.unverifiedAliases.map((alias) => `_${alias}_`)];
  const cited = [
    ...claim.sources,
    ...claim.from.sources,
    ...claim.to.sources,
    ...claim.positions.map(({ source }) => source),
  ];
  return row([
    subject.name,
    names.join(', '),
    text.claimBases[claim.basis],
    rights(claim, text),
    text.reaches[claim.reach],
    days(claim.from),
    days(claim.to),
    links(cited),
  ]);
}

function permissionRow(permission: Permission, text: Catalogue): string {
  const cited = [...permission.sources, ...permission.from.sources, ...permission.to.sources];
  return row([
    `\`${permission.id}\``,
    rights(permission, text),
    text.reaches[permission.reach],
    days(permission.from),
    days(permission.to),
    links(cited),
  ]);
}

function rights({ rights: { read, write, delete: remove } }: Pick<Claim, 'rights'>, text: Catalogue): string {
  return [read, write, remove]
    .map((right) => (right === 'page' ? 'Pages' : text.explain.right[right]))
    .join(' / ');
}

/** As the sources give it: a day, or the two between which it lies; `?` where they do not say. */
function days({ earliest, latest }: Bound): string {
  if (earliest === latest) return earliest ?? '?';
  return `${earliest ?? '?'} … ${latest ?? '?'}`;
}

/** Linked by reference: the addresses stand below the tables, once. */
function links(ids: readonly string[]): string {
  return [...new Set(ids)].map((id) => `[${id}]`).join(', ');
}

function sourceLine({ id, publisher, title, date, dateIs, status }: Source, { explain }: Catalogue): string {
  const when = dateIs === 'consulted' ? explain.consulted(date) : date;
  const quoted = status === 'quoted' ? `; ${explain.quoted}` : '';
  return `- [${id}] ${publisher}, ${title} (${when}${quoted})`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}
