// What the sender of a letter is told beside it: what to check, what to expect, what else to do.

import wrapAnsi from 'wrap-ansi';
import type { AppResult } from '../../model/result.ts';
import { shortName } from '../../reporter/terminal/page.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Addressee } from './addressee.ts';

/** @param width columns of the terminal */
export function letterNotes(app: AppResult, addressee: Addressee, text: Catalogue, width: number): string {
  const { notes } = text.letter;
  const { contact, source, confirmed, law } = addressee;
  const hasAddress = contact !== null && contact.address.length > 0 && source !== null;
  return `${[
    section(
      notes.before,
      [
        notes.fillIn,
        hasAddress
          ? notes.checkAddress(source.publisher, text.formats.sourceDay(source.date))
          : notes.noAddress,
        ...(contact === null || contact.form === null ? [] : [notes.form(contact.form)]),
        ...(contact === null || confirmed ? [] : [notes.unconfirmed(shortName(app.name), contact.company)]),
        notes.login,
      ],
      width,
    ),
    section(notes.after, [notes.expect[law], notes.complain[law]], width),
    section(notes.also, [notes.remove, notes.askFacebook], width),
  ].join('\n\n')}\n`;
}

function section(title: string, items: readonly string[], width: number): string {
  const room = Math.min(Math.max(40, width), 100) - 4;
  const bullet = (item: string): string =>
    wrapAnsi(item, room)
      .split('\n')
      .map((line, place) => (place === 0 ? `  - ${line}` : `    ${line}`))
      .join('\n');
  return [title, ...items.map(bullet)].join('\n');
}
