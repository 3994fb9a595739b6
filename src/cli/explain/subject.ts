// A page about one app or service: its names, what is claimed, who says what, and whom to write to.

import type { Claim, Match, Subject } from '../../knowledge/knowledge.ts';
import { boundWords, entry, lines, sourceLines, type ExplainPage } from './page.ts';

export function subjectPage({ subject, match }: Match, page: ExplainPage): string {
  const { knowledge, text, language } = page;
  const words = text.explain;
  const contacts = knowledge.document.contacts.filter((contact) => contact.subjects.includes(subject.id));
  return [
    subject.name,
    ...names(subject, match, page),
    ...(subject.note === undefined ? [] : [entry(page, words.note, subject.note[language])]),
    ...knowledge.claimsOf(subject.id).flatMap((claim) => ['', ...claimPage(claim, page)]),
    ...(contacts.length === 0 ? [] : ['']),
    ...contacts.map((contact) =>
      entry(
        page,
        words.contact,
        [contact.company, ...(contact.email === null ? [] : [contact.email])].join(', '),
      ),
    ),
  ].join('\n');
}

function names(subject: Subject, match: Match['match'], page: ExplainPage): readonly string[] {
  const { text, language } = page;
  const words = text.explain;
  return [
    ...(match === 'unverified-alias' ? [lines(page, words.alias.unverified, '  ')] : []),
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
    ...(claim.note === undefined ? [] : [entry(page, words.note, claim.note[language])]),
    ...(claim.positions.length === 0 ? [] : [lines(page, words.positions, '  ')]),
    ...claim.positions.map((position) => {
      const by = typeof position.by === 'string' ? position.by : position.by[language];
      return entry(page, by, `${position.says[language]} [${position.source}]`, '    ');
    }),
    lines(page, words.sources, '  '),
    ...sourceLines(page, [...claim.sources, ...positionSources], '    '),
  ];
}

function withNote(page: ExplainPage, bound: Claim['from']): string {
  const note = bound.note === undefined ? '' : ` (${bound.note[page.language]})`;
  return `${boundWords(page, bound)}${note}`;
}
