// `--conversations`: each conversation with the held and maybe apps that it met. The only place where people are named.

import type { AuditResult } from '../../model/result.ts';
import { metWords } from '../wording/met.ts';
import { plain, plainName } from './escape.ts';
import { section, table, type Leaf } from './leaf.ts';

type Conversation = NonNullable<AuditResult['conversations']>[number];

export function conversations(leaf: Leaf): string | null {
  const { result, text } = leaf;
  if (result.conversations === undefined) return null;
  const words = text.report.conversations;
  const heads = [words.name, words.people, words.messages, words.period, words.met];
  return section(
    plain(words.title),
    table(
      heads.map(plain),
      result.conversations.map((conversation) => row(leaf, conversation)),
      [2],
    ),
  );
}

function row(leaf: Leaf, conversation: Conversation): readonly string[] {
  const words = leaf.text.report.conversations;
  const { first, last } = conversation;
  const title = plainName(conversation.title ?? '');
  return [
    title === '' ? `${plain(words.untitled)} ${plainName(conversation.id)}` : title,
    conversation.participants.map(plainName).join(', '),
    leaf.number(conversation.messages),
    first === null || last === null ? '' : plain(`${leaf.day(first)} – ${leaf.day(last)}`),
    metWords(leaf, conversation, leaf.name),
  ];
}
