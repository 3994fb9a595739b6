// `--conversations`: each conversation with the held and maybe apps that it met. The only place where people are named.

import type { AuditResult } from '../../model/result.ts';
import { metWords } from '../wording/met.ts';
import { markup, type Markup } from './markup.ts';
import { plainName, type Sheet } from './sheet.ts';

type Conversation = NonNullable<AuditResult['conversations']>[number];

export function conversations(sheet: Sheet): Markup | null {
  const { result, text } = sheet;
  if (result.conversations === undefined) return null;
  const words = text.report.conversations;
  const heads = [
    ['name', words.name],
    ['people', words.people],
    ['messages', words.messages],
    ['period', words.period],
    ['met', words.met],
  ] as const;
  return markup`<section aria-labelledby="conversations" class="wide">
<h2 id="conversations">${words.title}</h2>
<table class="apps" role="table"><thead role="rowgroup"><tr role="row">${heads.map(([key, head]) => markup`<th role="columnheader" scope="col" class="${key}">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">
${result.conversations.map((conversation) => row(sheet, conversation))}</tbody></table>
</section>`;
}

function row(sheet: Sheet, conversation: Conversation): Markup {
  const words = sheet.text.report.conversations;
  const title = plainName(conversation.title ?? '') || `${words.untitled} ${plainName(conversation.id)}`;
  const { first, last } = conversation;
  const day = (iso: string): Markup => markup`<span class="day">${sheet.day(iso)}</span>`;
  const period = first === null || last === null ? null : markup`${day(first)} – ${day(last)}`;
  const people = conversation.participants.map(
    (person, place) => markup`${place === 0 ? null : ', '}<bdi>${plainName(person)}</bdi>`,
  );
  return markup`<tr role="row"><th role="rowheader" scope="row" class="name"><bdi>${title}</bdi></th>
<td role="cell" class="people" data-label="${words.people}">${people}</td>
<td role="cell" class="messages" data-label="${words.messages}">${sheet.number(conversation.messages)}</td>
<td role="cell" data-label="${words.period}">${period}</td>
<td role="cell" class="met" data-label="${words.met}">${metWords(sheet, conversation, (app) => plainName(app.name))}</td></tr>
`;
}
