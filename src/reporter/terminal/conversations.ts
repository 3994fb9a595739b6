// `--conversations`: each conversation with the held and maybe apps that it met. The only place where people are named.

import type { AuditResult } from '../../model/result.ts';
import { metWords } from '../wording/met.ts';
import { shortName, type Page } from './page.ts';

type Conversation = NonNullable<AuditResult['conversations']>[number];

export function conversations(page: Page): string | null {
  const list = page.result.conversations;
  if (list === undefined) return null;
  const lines = list.map((conversation) => line(page, conversation));
  return `${page.heading(page.text.report.conversations.title)}\n${page.bullets(lines)}`;
}

function line(page: Page, conversation: Conversation): string {
  const words = page.text.report.conversations;
  const title = conversation.title ?? '';
  const name = title === '' ? `${words.untitled} ${shortName(conversation.id, 40)}` : shortName(title, 40);
  const people = conversation.participants.map((person) => shortName(person, 40)).join(', ');
  const period =
    conversation.first === null || conversation.last === null
      ? ''
      : `, ${page.day(conversation.first)} – ${page.day(conversation.last)}`;
  const messages = page.text.report.table.messages(page.number(conversation.messages), conversation.messages);
  const { label, clauses } = page.text.formats;
  return label(
    `${name} (${people})`,
    clauses([`${messages}${period}`, metWords(page, conversation, (app) => shortName(app.name, 30))]),
  );
}
