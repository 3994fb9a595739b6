// Message files, of every layout and of the end-to-end-encrypted download.

import { isRecord, type JsonRecord } from '../parser/file-context.ts';
import { sections } from '../parser/inventory/folders.ts';
import { attachmentKeys } from '../parser/threads/keys.ts';
import { hostsIn } from '../parser/threads/links.ts';
import { isReadAsE2ee, lacksMessages, participantsOf } from '../parser/threads/records.ts';
import { readTime } from '../parser/time.ts';
import { nameKey } from '../model/names.ts';
import {
  account,
  blank,
  flag,
  list,
  miswritten,
  oneOf,
  person,
  readText,
  record,
  text,
  time,
  type Fields,
  type Rewrite,
  type Scope,
} from './rewrite.ts';

/** Of what Facebook writes there; others would be words of somebody. */
export const messageTypes = [
  ...['Generic', 'Share', 'Call', 'Subscribe', 'Unsubscribe', 'Payment', 'Plan', 'Poll'],
  ...['text', 'media', 'link', 'placeholder'], // end-to-end-encrypted download
];
export const threadTypes = ['Regular', 'RegularGroup', 'Pending'];

/** Links are looked for in what is written, as the parser does. */
const content: Rewrite = (value, scope) =>
  typeof value === 'string' ? scope.standIns.text(value, scope.place, hostsIn(value)) : blank(value);

const link: Rewrite = (value, scope) =>
  typeof value === 'string' ? scope.standIns.link(value, scope.place, hostsIn(value)) : blank(value);

const uri: Rewrite = (value, scope) =>
  typeof value === 'string' ? scope.standIns.media(value, scope.place) : blank(value);

/** Which feeling it was is not needed. */
export const thumb = '\u{1f44d}';
const reaction: Rewrite = (value, scope) => {
  if (typeof value !== 'string' || value === '') return blank(value);
  return scope.miswritten ? miswritten(thumb) : thumb;
};

const ip: Rewrite = (value) => (typeof value === 'string' && value !== '' ? '0.0.0.0' : blank(value));

export const attachmentFields: Fields = { uri, creation_timestamp: time('seconds') };
const attachment = record('attachment', attachmentFields);
export const personFields: Fields = { name: person };
export const shareFields: Fields = { link, share_text: content };
export const stickerFields: Fields = { uri, ai_stickers: blank };
export const reactionFields: Fields = { reaction, actor: person, timestamp: time('seconds') };

export const messageFields: Fields = {
  sender_name: person,
  senderName: person,
  timestamp_ms: time('milliseconds'),
  timestamp: time('milliseconds'),
  content,
  text: content,
  type: oneOf(messageTypes, 'Generic'),
  share: record('share', shareFields),
  sticker: record('sticker', stickerFields),
  reactions: list(record('reaction', reactionFields)),
  users: list(record('participant', personFields)),
  ip,
  ...Object.fromEntries(attachmentKeys.map((key) => [key, list(attachment)])),
  call_duration: blank,
  missed: flag,
  plan: blank,
  is_unsent: flag,
  isUnsent: flag,
  is_taken_down: flag,
  bumped_message_metadata: blank,
  is_geoblocked_for_viewer: flag,
  is_unsent_image_by_messenger_kid_parent: flag,
  sender_id_INTERNAL: account,
};

const messageRecord = record('message', messageFields);

const message: Rewrite = (value, scope) => {
  if (!isRecord(value)) return null;
  return messageRecord(value, { ...scope, place: { ...scope.place, instant: instantOf(value) } });
};

/** As the parser reads it, so that one message in two sources is one still. */
function instantOf(value: JsonRecord): number | null {
  if (value['timestamp_ms'] !== undefined) return readTime(value['timestamp_ms'], 'milliseconds').instant;
  const isE2ee = 'senderName' in value || 'text' in value;
  return readTime(value['timestamp'], isE2ee ? 'milliseconds' : 'seconds').instant;
}

/** `inbox/janefake_1000000001` */
const threadPath = text((path, { standIns }) => {
  const [above = '', folder] = path.split('/').slice(-2);
  if (folder === undefined) return above === '' ? '' : standIns.thread(above);
  const section = sections.find((name) => name === above.toLowerCase()) ?? standIns.section(above);
  return `${section}/${standIns.thread(folder)}`;
});

export const threadFields: Fields = {
  participants: list((value, scope) =>
    isRecord(value) ? record('participant', personFields)(value, scope) : person(value, scope),
  ),
  messages: list(message),
  title: text((title, { standIns }) => standIns.title(title)),
  threadName: text((title, { standIns }) => standIns.title(title)),
  is_still_participant: flag,
  thread_type: oneOf(threadTypes, 'Regular'),
  thread_path: threadPath,
  magic_words: blank,
  image: record('attachment', attachmentFields),
  joinable_mode: blank,
  is_pending: flag,
};

const threadRecord = record('thread', threadFields);

/** The title of a conversation of two is the other one's name. */
const threadOfTwo = (names: ReadonlySet<string>): Rewrite => {
  const title = text((written, { standIns }) =>
    names.has(nameKey(written)) ? standIns.person(written) : standIns.title(written),
  );
  return record('thread', { ...threadFields, title, threadName: title });
};

/** The thread, with what it is to the other files of its conversation. */
export function rewriteThread(value: unknown, scope: Scope): unknown {
  if (!isRecord(value) || !(Array.isArray(value['messages']) || lacksMessages(value))) return {};
  const within = { ...scope, miswritten: !isReadAsE2ee(value) };
  const names = participantsOf(value['participants']).map((name) => nameKey(readText(name, within)));
  const rewrite = names.length === 0 ? threadRecord : threadOfTwo(new Set(names));
  return rewrite(value, within);
}
