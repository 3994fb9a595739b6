// To whom a letter goes, and under which law it is written.

import type { Contact, Knowledge, Source } from '../../knowledge/knowledge.ts';
import type { AppResult } from '../../model/result.ts';

export interface Addressee {
  /** Null when nothing is known of whom to write to. */
  readonly contact: Contact | null;
  /** Where the address comes from; null without one. */
  readonly source: Source | null;
  /** False when the app's name is only a likely name of the company's app. */
  readonly confirmed: boolean;
  readonly law: Contact['law'];
}

export function addresseeOf(app: AppResult, knowledge: Knowledge): Addressee {
  const contact =
    knowledge.document.contacts.find(({ subjects }) => subjects.some((id) => id === app.subject)) ?? null;
  return {
    contact,
    source: contact === null ? null : knowledge.source(contact.sources[0] ?? ''),
    confirmed: app.match === 'exact' || app.match === 'alias',
    law: contact?.law ?? 'gdpr',
  };
}
