// Gives each conversation one name, where systems and programs have changed the name of its folder or file in one of several places.

import { compareText } from '../../model/order.ts';
import type { ListedFile } from './inventory.ts';

/** What systems make of a folder's name that is taken, in any language: `bob_100 (1)`; behind the id of a thread `bob_100 - Kopie`, too. */
const copiedFolder = /^(?:([0-9a-z_.-]*_[0-9a-z_-]+)[^0-9a-z_.-].*|(.+) \([^()]+\))$/i;

/**
 * Names that differ only in how accents are composed, as between a Mac's files and a zip's, are one name; those of thread folders,
 * which end in an id, also where they differ in case from one part to the other, as after some memory cards: side by side
 * they are two. A copied folder belongs to the one that it is a
 * copy of where that is there too: then a message that both hold counts once.
 */
export function withOneNameEach(files: readonly ListedFile[]): readonly ListedFile[] {
  if (!mayShareNames(files)) return files;
  const told = toldByCase(files);
  const keyOf = (is: 'thread' | 'e2ee-candidate', name: string): string => {
    const composed = name.normalize('NFC');
    const folded = composed.toLowerCase();
    return `${is}\0${is === 'thread' && !told.has(folded) ? folded : composed}`;
  };
  const spelt = new Map<string, string>();
  for (const { kind } of files) {
    if (kind.is !== 'thread' && kind.is !== 'e2ee-candidate') continue;
    const key = keyOf(kind.is, kind.conversation);
    const before = spelt.get(key);
    // Small letters come behind capitals, and composed ones behind those that are not.
    if (before === undefined || compareText(kind.conversation, before) > 0) spelt.set(key, kind.conversation);
  }
  return files.map((listed) => {
    const { kind } = listed;
    if (kind.is !== 'thread' && kind.is !== 'e2ee-candidate') return listed;
    const copied = kind.is === 'thread' ? copiedFolder.exec(kind.conversation) : null;
    const original = copied?.[1] ?? copied?.[2];
    const conversation =
      (original === undefined ? undefined : spelt.get(keyOf(kind.is, original))) ??
      spelt.get(keyOf(kind.is, kind.conversation)) ??
      kind.conversation;
    return conversation === kind.conversation ? listed : { ...listed, kind: { ...kind, conversation } };
  });
}

/**
 * Whether two names could be one, or a name could be that of a copy. In nearly all exports none could, which takes a fraction of the
 * time to see that it takes to name them.
 */
function mayShareNames(files: readonly ListedFile[]): boolean {
  const names = new Set<string>();
  const folded = new Set<string>();
  for (const { kind } of files) {
    if (kind.is !== 'thread' && kind.is !== 'e2ee-candidate') continue;
    const { conversation } = kind;
    if (names.has(conversation)) continue;
    names.add(conversation);
    const isPlain = plainName.test(conversation);
    if (!isPlain && copiedFolder.test(conversation)) return true;
    folded.add((isPlain ? conversation : conversation.normalize('NFC')).toLowerCase());
  }
  return folded.size < names.size;
}

/** Composed as it is, and not like that of a copied folder. */
const plainName = /^[0-9A-Za-z_.-]*$/;

/** Names of thread folders that lie in one part in two spellings, without their case. */
function toldByCase(files: readonly ListedFile[]): ReadonlySet<string> {
  const spellings = new Map<string, string>();
  const told = new Set<string>();
  for (const { kind, part } of files) {
    if (kind.is !== 'thread') continue;
    const composed = kind.conversation.normalize('NFC');
    const folded = composed.toLowerCase();
    const key = `${part}\0${folded}`;
    if ((spellings.get(key) ?? composed) !== composed) told.add(folded);
    spellings.set(key, composed);
  }
  return told;
}
