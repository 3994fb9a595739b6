// A page about one app or service: its names, what is claimed, who says what, and whom to write to.

import type { Claim, Contact, Match, Subject } from '../../knowledge/knowledge.ts';
import { sanitise } from '../../model/sanitise.ts';
import { boundSources, entry, lines, sourceLines, withNote, type ExplainPage } from './page.ts';

/** @param asked the name as it was typed */
export function subjectPage({ subject, match }: Match, asked: string, page: ExplainPage): string {
  const { knowledge, text, language } = page;
  const words = text.explain;
  const contacts = knowledge.document.contacts.filter(
    ({ address, email, form, subjects }) =>
      subjects.includes(subject.id) && (address.length > 0 || email !== null || form !== null),
  );
  return [
    subject.name,
    ...(match === 'unverified-alias'
      ? [lines(page, text.explain.unverified(sanitise(asked.trim())), '  ')]
      : []),
    ...names(subject, page),
    ...(subject.note === undefined ? [] : [entry(page, words.note, subject.note[language])]),
    ...knowledge.claimsOf(subject.id).flatMap((claim) => ['', ...claimPage(claim, page)]),
    ...(contacts.length === 0 ? [] : ['']),
    ...contacts.map((contact) => entry(page, words.contact, contactWords(contact), '')),
  ].join('\n');
}

function contactWords({ company, address, email, form }: Contact): string {
  return [company, ...address, ...[email, form].filter((way) => way !== null)].join(', ');
}

function names(subject: Subject, page: ExplainPage): readonly string[] {
  const { text, language } = page;
  const words = text.explain;
  return [
    ...(subject.aliases.length === 0 ? [] : [entry(page, words.aliases, subject.aliases.join(', '))]),
    ...(subject.unverifiedAliases.length === 0
      ? []
      : [entry(page, words.unverifiedAliases, subject.unverifiedAliases.join(', '))]),
    ...(subject.aliasNote === undefined ? [] : [entry(page, words.note, subject.aliasNote[language])]),
    ...(subject.domains.length === 0 ? [] : [entry(page, words.domains, subject.domains.join(', '))]),
  ];
}

function claimPage(claim: Claim, page: ExplainPage): readonly string[] {
  const { text, language } = page;
  const words = text.explain;
  const rights = (['read', 'write', 'delete'] as const)
    .map((right) => text.formats.label(words.rightNames[right], words.right[claim.rights[right]]))
    .join(', ');
  const custody = claim.custodyNote === undefined ? '' : ` (${claim.custodyNote[language]})`;
  const positionSources = claim.positions.map((position) => position.source);
  return [
    entry(page, words.claim, `${text.claimBases[claim.basis]} (${claim.id})`, ''),
    entry(page, words.rights, rights),
    entry(page, words.reach, text.reaches[claim.reach]),
    entry(page, words.custody, `${words.custodies[claim.custody]}${custody}`),
    entry(page, words.from, withNote(page, claim.from)),
    entry(page, words.to, withNote(page, claim.to)),
    ...(claim.trigger === null ? [] : [entry(page, words.trigger, claim.trigger[language])]),
    entry(page, words.supportLabel, supportWords(claim, page)),
    ...(claim.note === undefined ? [] : [entry(page, words.note, claim.note[language])]),
    ...(claim.positions.length === 0 ? [] : [lines(page, words.positions, '  ')]),
    ...claim.positions.map((position) => {
      const by = typeof position.by === 'string' ? position.by : position.by[language];
      const when = position.date === undefined ? '' : ` (${text.formats.sourceDay(position.date)})`;
      return entry(page, `${by}${when}`, `${position.says[language]} [${position.source}]`, '    ');
    }),
    lines(page, words.sources, '  '),
    ...sourceLines(page, [...claim.sources, ...boundSources(claim), ...positionSources], '    '),
  ];
}

function supportWords({ confidence }: Claim, { text, language }: ExplainPage): string {
  const { right, dates, note } = confidence;
  const support = text.explain.support(right, dates);
  return note === undefined ? support : `${support}. ${note[language]}`;
}
