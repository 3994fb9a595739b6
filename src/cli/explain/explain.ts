// Finds out what a name given to `explain` stands for, and makes its page.

import { lookUpApp, type Claim } from '../../knowledge/knowledge.ts';
import { normaliseAppName } from '../../model/app-names.ts';
import { sanitise } from '../../model/sanitise.ts';
import { levels, verdictIds, type Level } from '../../model/verdict.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { similarNames } from '../similar-names.ts';
import { codeLists, codePage, type CodeList } from './codes.ts';
import { entry, lines, sourceLines, type ExplainPage } from './page.ts';
import { permissionPage } from './permission.ts';
import { subjectPage } from './subject.ts';
import { factsPage, timelinePage } from './timeline.ts';
import { verdictPage } from './verdict.ts';

/** The page about whatever has this name: an app, a permission, a verdict, a level or a code. Ends with a line break. */
export function explainName(name: string, page: ExplainPage): string {
  return `${pageOf(name, page)}\n`;
}

function pageOf(name: string, page: ExplainPage): string {
  const { knowledge } = page;
  const id = name.trim().toLowerCase();
  const match = lookUpApp(knowledge, name);
  if (match !== null) return subjectPage(match, name, page);
  const subject = knowledge.subject(id);
  if (subject !== null) return subjectPage({ subject, match: 'exact' }, name, page);
  const permission = knowledge.permission(id);
  if (permission !== null) return permissionPage(permission, page);
  const verdict = verdictIds.find((known) => known === id);
  if (verdict !== undefined) return verdictPage(verdict, page);
  const level = levels.find((known) => known === id);
  if (level !== undefined) return levelPage(level, page);
  const claim = knowledge.document.claims.find((known) => known.id === id);
  const claimSubject = claim === undefined ? null : knowledge.subject(claim.subject);
  if (claimSubject !== null) return subjectPage({ subject: claimSubject, match: 'exact' }, name, page);
  const code = codePage(id, page);
  if (code !== null) return code;
  if (id === 'timeline') return timelinePage(page);
  if (id === 'facts') return factsPage(page);
  return strangerPage(name, page);
}

function levelPage(level: Level, page: ExplainPage): string {
  const { name, meaning } = page.text.levels[level];
  const asCode = codePage(level, page)?.split('\n').slice(1) ?? [];
  return [level, entry(page, name, meaning), ...asCode].join('\n');
}

/** Nothing is known; names that are like it are strangers, but a person may have misspelt one. */
function strangerPage(name: string, page: ExplainPage): string {
  const { knowledge, text } = page;
  const words = text.explain;
  const shown = sanitise(name);
  const normalised = normaliseAppName(name);
  const { notClaimed, deviceCompanies } = knowledge.document;
  const silent = notClaimed.find((known) => normaliseAppName(known.name) === normalised);
  if (silent !== undefined) {
    return lines(page, words.notClaimed(silent.name, silent.reason[page.language]));
  }
  const maker = deviceCompanies.names.find((known) => normaliseAppName(known) === normalised);
  if (maker !== undefined) {
    return [
      lines(page, words.deviceCompany(maker)),
      lines(page, words.sources, '  '),
      ...sourceLines(page, deviceCompanies.sources, '    '),
    ].join('\n');
  }
  const ignored = knowledge.document.neverMatch.some((never) => normaliseAppName(never) === normalised);
  const similar = similarSubjects(name, page);
  const speaking = knowledge.document.subjects.filter(({ id }) =>
    speaksOf(knowledge.claimsOf(id), normalised),
  );
  return [
    lines(page, ignored ? words.neverMatches(shown) : words.notFound(shown)),
    ...(speaking.length === 0 ? [] : [lines(page, words.mentions(speaking.map((subject) => subject.name)))]),
    ...(similar.length === 0 ? [] : [lines(page, words.similar(similar.slice(0, 8)))]),
  ].join('\n');
}

/** Those that share a word with the name, and the nearest to it in spelling. */
function similarSubjects(name: string, { knowledge }: ExplainPage): readonly string[] {
  const { subjects, permissions } = knowledge.document;
  const normalised = normaliseAppName(name);
  const names = subjects.map((subject) => subject.name);
  return [
    ...new Set([
      ...names.filter((known) => sharesWord(normaliseAppName(known), normalised)),
      ...similarNames(name, [...names, ...permissions.map(({ id }) => id)]),
    ]),
  ];
}

/** Whether somebody of this name says something about the claims, such as a company behind an app. */
function speaksOf(claims: readonly Claim[], normalised: string): boolean {
  return claims.some(({ positions }) =>
    positions.some(({ by }) => typeof by === 'string' && normaliseAppName(by) === normalised),
  );
}

function sharesWord(known: string, asked: string): boolean {
  const words = new Set(asked.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
  return known.split(/[^\p{L}\p{N}]+/u).some((word) => words.has(word));
}

/** Each code once, though several lists have it. */
function codesUnder(heading: NonNullable<CodeList['under']>, text: Catalogue): readonly string[] {
  const lists = codeLists(text).filter(({ under }) => under === heading);
  return [...new Set(lists.flatMap(({ codes }) => codes))];
}

/** Everything there is a page about. */
export function overview(page: ExplainPage): string {
  const { knowledge, text } = page;
  const words = text.explain;
  const { subjects, permissions } = knowledge.document;
  const listed = (items: readonly string[]): string => lines(page, items.join(', '), '  ');
  return `${[
    lines(page, words.known),
    `${words.subjects}\n${listed(subjects.map((subject) => subject.name))}`,
    `${words.subjectIds}\n${listed(subjects.map((subject) => subject.id))}`,
    `${words.permissions}\n${listed(permissions.map((permission) => permission.id))}`,
    `${words.verdicts}\n${verdictIds.map((id) => entry(page, id, text.verdicts[id].short)).join('\n')}`,
    `${words.levels}\n${listed(levels)}`,
    ...(['codes', 'outcomes', 'exitCodes'] as const).map(
      (heading) => `${words[heading]}\n${listed(codesUnder(heading, text))}`,
    ),
    `${words.pages}\n${Object.entries(words.pageNames)
      .map(([name, about]) => lines(page, `${name}: ${about}`, '  ', '    '))
      .join('\n')}`,
    words.askMore,
  ].join('\n\n')}\n`;
}
