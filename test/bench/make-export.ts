// Exports of any size of nobody: what is measured is read from them. The same options make the same bytes.

import { createFolder } from '../../fixtures/generator/folder-writer.ts';
import type { FileSink } from '../../fixtures/generator/file-sink.ts';
import { commonLanguages, inventName } from '../../fixtures/generator/person.ts';
import { createRandom, type Random } from '../../fixtures/generator/random.ts';
import { eras, messageText, type ThreadText } from './messages.ts';
import { inventSentences, quoted } from './sentences.ts';

export interface BenchExport {
  /** Of the message files, about. */
  readonly bytes: number;
  readonly threads: number;
  readonly apps: number;
  /** Facebook starts another file after 10,000. */
  readonly messagesPerFile: number;
}

export interface MadeExport {
  readonly files: number;
  readonly messages: number;
  readonly bytes: number;
}

const bytesPerMessage = 392;
const opened = Date.UTC(2009, 2, 1);
const exported = Date.UTC(2024, 10, 1);
const sections = ['inbox', 'archived_threads', 'filtered_threads', 'message_requests', 'e2ee_cutover'];

/** @param sink receives one file after the other */
export function makeBenchExport(sink: FileSink, options: BenchExport): MadeExport {
  const random = createRandom(1);
  const sentences = inventSentences(random, 40_000);
  const names = Array.from({ length: Math.min(1500, options.threads + 40) }, (_, place) =>
    quoted(inventName(random, random.pick(commonLanguages), place)),
  );
  const made = { files: 0, messages: 0, bytes: 0 };
  const shares = shareOut(Math.round(options.bytes / bytesPerMessage), options.threads);
  for (const [place, messages] of shares.entries()) {
    const thread = inventThread(random, place, names, sentences);
    for (const { path, content } of threadFiles(thread, messages, options.messagesPerFile, random)) {
      sink.add(path, content);
      made.files += 1;
      made.bytes += content.length;
    }
    made.messages += messages;
  }
  sink.add(
    'apps_and_websites_off_of_facebook/connected_apps_and_websites.json',
    appsFile(options.apps, random),
  );
  const profile = `{"profile_v2": {"name": {"full_name": ${names[0]}}}}`;
  sink.add(
    'personal_information/profile_information/profile_information.json',
    Buffer.from(profile, 'latin1'),
  );
  return made;
}

export function makeBenchFolder(folder: string, options: BenchExport): MadeExport {
  const sink = createFolder(folder);
  const made = makeBenchExport(sink, options);
  sink.close();
  return made;
}

/** A few threads hold most: each about as much as its place divides the first's. */
function shareOut(messages: number, threads: number): readonly number[] {
  const weights = Array.from({ length: threads }, (_, place) => 1 / (place + 1.6));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => Math.max(1, Math.round((messages * weight) / sum)));
}

interface InventedThread extends ThreadText {
  readonly section: string;
  readonly title: string;
}

function inventThread(
  random: Random,
  place: number,
  names: readonly string[],
  sentences: readonly string[],
): InventedThread {
  const others = Array.from({ length: random.chance(30) ? random.integer(2, 12) : 1 }, () =>
    random.pick(names.slice(1)),
  );
  const section = sections[random.weighted([86, 8, 3, 2, 1])] ?? 'inbox';
  const path = `your_facebook_activity/messages/${section}/thread${place}_${1_000_000 + place}`;
  const members = [names[0] ?? '""', ...new Set(others)];
  return { era: random.pick(eras), path, members, sentences, section, title: members[1] ?? '""' };
}

function* threadFiles(
  thread: InventedThread,
  messages: number,
  messagesPerFile: number,
  random: Random,
): Generator<{ readonly path: string; readonly content: Buffer }> {
  const { path, members, title, era } = thread;
  let at = exported - random.integer(0, exported - opened - 1);
  const step = Math.max(2, Math.floor((at - opened) / messages));
  const participants = [...members.slice(1), members[0]].map((name) => `    {\n      "name": ${name}\n    }`);
  const head = `{\n  "participants": [\n${participants.join(',\n')}\n  ],\n  "messages": [\n`;
  const type = era === 2023 ? '' : `  "thread_type": "${members.length > 2 ? 'RegularGroup' : 'Regular'}",\n`;
  const ends = `  "is_still_participant": true,\n${type}  "thread_path": "${path}",\n  "magic_words": []\n}`;
  for (let number = 1, left = messages; left > 0; number += 1, left -= messagesPerFile) {
    const pieces: Buffer[] = [];
    let texts: string[] = [];
    for (let count = Math.min(left, messagesPerFile); count > 0; count -= 1) {
      texts.push(messageText(thread, at, random));
      at -= random.chance(85) ? random.integer(1, Math.ceil(step / 3)) : random.integer(1, 5 * step);
      if (texts.length < 10_000 && count > 1) continue;
      pieces.push(Buffer.from(texts.join(',\n') + (count > 1 ? ',\n' : ''), 'latin1'));
      texts = [];
    }
    const content = Buffer.concat([
      Buffer.from(head, 'latin1'),
      ...pieces,
      Buffer.from(`\n  ],\n  "title": ${title},\n${ends}`, 'latin1'),
    ]);
    yield { path: `${path}/message_${number}.json`, content };
  }
}

function appsFile(count: number, random: Random): Buffer {
  const labels = ['Spotify', 'Candy Crush Saga', 'FarmVille', 'Tinder', 'Netflix', 'Nobody’s Quiz', 'Žížala'];
  const apps = Array.from({ length: count }, (_, place) => {
    const added = Math.floor(opened / 1000) + random.integer(0, 480_000_000);
    const removed = random.chance(40) ? 0 : added + random.integer(0, 50_000_000);
    const label = place < labels.length ? labels[place] : `${random.pick(labels)} ${place}`;
    const category = random.pick(['active', 'inactive', 'removed']);
    return `    {\n      "name": ${quoted(label ?? '')},\n      "added_timestamp": ${added},\n      "user_app_scoped_id": ${10_000_000 + place},\n      "category": "${category}",\n      "removed_timestamp": ${removed}\n    }`;
  });
  return Buffer.from(`{\n  "installed_apps_v2": [\n${apps.join(',\n')}\n  ]\n}\n`, 'latin1');
}
