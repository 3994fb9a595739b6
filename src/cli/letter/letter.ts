// The letter itself: a request for access and erasure about one app. It asks; it claims nothing but what the export says.

import wrapAnsi from 'wrap-ansi';
import type { AppResult, AuditResult } from '../../model/result.ts';
import type { VerdictId } from '../../model/verdict.ts';
import { shortName } from '../../reporter/terminal/page.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { LetterReason } from '../../text/letter-words.ts';
import type { Addressee } from './addressee.ts';

/** What mail programs and paper take without breaking lines. */
const columns = 72;

export interface LetterFacts {
  readonly apps: readonly [AppResult, ...AppResult[]];
  readonly addressee: Addressee;
  readonly owner: string | null;
  /** When the copy was made, ISO; null = unknown. */
  readonly exportedAt: AuditResult['export']['exportedAt'];
}

/** The whole letter, plain text. Ends with a line break. */
export function letterText(facts: LetterFacts, text: Catalogue): string {
  const { letter: words, formats } = text;
  const { addressee, exportedAt } = facts;
  const [app] = facts.apps;
  const { contact, law } = addressee;
  const sender = facts.owner === null ? words.blanks.name : shortName(facts.owner, columns);
  const exported = exportedAt === null ? null : formats.sourceDay(exportedAt.slice(0, 10));
  const access = words.access[law];
  return `${[
    [sender, words.blanks.address].join('\n'),
    contact === null
      ? wrapped(words.blanks.company)
      : [
          contact.company,
          ...(contact.address.length === 0 ? [wrapped(words.blanks.companyAddress)] : contact.address),
          ...(contact.email === null ? [] : [contact.email]),
        ].join('\n'),
    words.blanks.placeAndDate,
    wrapped(words.subject[law]),
    words.greeting,
    wrapped(words.opening(shortName(app.name, columns), exported)),
    ...facts.apps.map((each) => connectionLines(each, text)),
    ...(app.userAppScopedId === null ? [] : [wrapped(words.aboutId)]),
    wrapped(
      [
        words.reasons[reasons[app.verdict]],
        ...(addressee.confirmed ? [] : [words.unconfirmed]),
        words.noClaim,
      ].join(' '),
    ),
    [wrapped(access.ask), ...access.questions.map((question) => wrapped(question, '   - ', '     '))].join(
      '\n',
    ),
    wrapped(words.erasure[law]),
    wrapped([words.nothing, words.deadline[law]].join(' ')),
    words.closing,
    [words.blanks.signature, sender].join('\n'),
  ].join('\n\n')}\n`;
}

/** Why one asks, by what decided the verdict. A verdict that found no route gives no reason but wanting to know. */
const reasons: Readonly<Record<VerdictId, LetterReason>> = {
  recorded: 'recorded',
  partner: 'partner',
  client: 'client',
  'partner-uncertain': 'partner',
  'client-uncertain': 'client',
  requester: 'requester',
  undated: 'general',
  'other-data': 'general',
  'platform-open': 'platform',
  'platform-reviewed': 'platform',
  'partner-outside': 'partner',
  'page-only': 'general',
  'before-inbox-api': 'general',
  'no-known-route': 'general',
};

function connectionLines(app: AppResult, text: Catalogue): string {
  const { facts, blanks } = text.letter;
  const lines = [
    facts.app(shortName(app.name, columns)),
    app.userAppScopedId === null
      ? facts.noId(blanks.account)
      : facts.id(shortName(app.userAppScopedId, columns)),
    facts.from(startWords(app, text)),
    facts.to(endWords(app, text)),
  ];
  return lines.map((line) => wrapped(line, '    ', '      ')).join('\n');
}

/** Since when, as the export itself says it. */
function startWords({ connection: { from, basis } }: AppResult, { letter, formats }: Catalogue): string {
  if (from.latest === null) return letter.when.notRecorded;
  const day = formats.sourceDay(from.latest.slice(0, 10));
  if (basis.includes('added')) return day;
  return basis.includes('first-post') ? letter.when.byFirstPost(day) : letter.when.notRecorded;
}

/** Until when, as the export itself says it: an end that this program infers is nothing to write to a company. */
function endWords(
  { category, connection: { to, basis } }: AppResult,
  { letter, formats }: Catalogue,
): string {
  const { when } = letter;
  if (basis.includes('removed') && to.latest !== null) return formats.sourceDay(to.latest.slice(0, 10));
  if (basis.includes('open-until-export')) return when.stillConnected;
  return category === null || category === '' ? when.listed : when.listedAs(shortName(category));
}

function wrapped(words: string, first = '', hanging = first): string {
  return wrapAnsi(words, columns - hanging.length, { hard: true })
    .split('\n')
    .map((line, place) => (place === 0 ? first : hanging) + line)
    .join('\n');
}
