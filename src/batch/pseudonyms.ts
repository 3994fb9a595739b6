// Names for people, exports, apps and conversations that only the holder of the study's key can make again.

import { createSecretKey, type KeyObject } from 'node:crypto';
import { keyedDigest } from '../privacy/pseudonyms.ts';

/** What a name stands for. Two domains never share names: equal text in both says nothing. */
export type PseudonymDomain = 'participant' | 'export' | 'app' | 'app-name' | 'conversation' | 'input';

/** A letter first, so that no spreadsheet takes a name for a number. */
const letters: Readonly<Record<PseudonymDomain | 'contact', string>> = {
  participant: 'p',
  export: 'x',
  app: 'a',
  'app-name': 'n',
  conversation: 'c',
  contact: 'k',
  input: 'd',
};

/** Hexadecimal digits of a name: 96 bits, so that a million names are all different. */
const digits = 24;

const rememberedAtMost = 1000;

export interface Pseudonyms {
  readonly of: (domain: PseudonymDomain, ...parts: readonly string[]) => string;
  /** The same, of what one export after the other has: some are remembered. */
  readonly common: (domain: PseudonymDomain, text: string) => string;
  /**
   * A person in somebody's conversations. Under a key of the participant's own, so that one friend of two participants has
   * two names; unless the study links contacts.
   */
  readonly contact: (participant: string, name: string) => string;
}

/** @param linkContacts one name for one contact in all exports */
export function pseudonymsFrom(bytes: Uint8Array, linkContacts: boolean): Pseudonyms {
  // Prepared once: of each export a dozen names are made.
  const key = createSecretKey(bytes);
  const common = new Map<string, string>();
  return {
    of: (domain, ...parts) => nameIn(key, domain, parts),
    common(domain, text) {
      const known = common.get(`${domain}|${text}`);
      if (known !== undefined) return known;
      if (common.size === rememberedAtMost) common.clear();
      const name = nameIn(key, domain, [text]);
      common.set(`${domain}|${text}`, name);
      return name;
    },
    contact: (participant, name) =>
      nameIn(linkContacts ? key : keyedDigest(key, 'contacts of', participant), 'contact', [name]),
  };
}

/** Tells two keys apart without giving either away. */
export function keyFingerprint(key: Uint8Array): string {
  return keyedDigest(key, 'fingerprint').toString('hex').slice(0, 16);
}

function nameIn(
  key: Uint8Array | KeyObject,
  domain: PseudonymDomain | 'contact',
  parts: readonly string[],
): string {
  return (
    letters[domain] +
    keyedDigest(key, domain, ...parts)
      .toString('hex')
      .slice(0, digits)
  );
}
