// What stands in a copy for each name, text, link and id: made from them under a key, so that equal ones stay equal.

import { normaliseAppName } from '../model/app-names.ts';
import { isDeletedPerson } from '../model/deleted-people.ts';
import { nameKey } from '../model/names.ts';
import { isMediaEnding } from '../parser/inventory/file-kinds.ts';
import { repairText } from '../parser/text-repair.ts';
import { normaliseHost } from '../parser/threads/links.ts';
import { keyedDigest, pseudonym } from '../privacy/pseudonyms.ts';
import type { KeptNames } from './kept-names.ts';

/** Where a message stands: its text has another stand-in in any other place, so that nobody can count how often words come. */
export interface MessagePlace {
  readonly conversation: string;
  /** As read; null where it is unknown. */
  readonly instant: number | null;
}

/** Names are asked for over and over; texts never are. */
const rememberedNames = 100_000;

export class StandIns {
  readonly #key: Uint8Array;
  readonly #kept: KeptNames;
  readonly #people = new Map<string, string>();

  constructor(key: Uint8Array, kept: KeptNames) {
    this.#key = key;
    this.#kept = kept;
  }

  /** The same as in a report with `--pseudonymise` under the same key. Nobody's name stays as it is, and nobody's at all. */
  person(name: string): string {
    const before = this.#people.get(name);
    if (before !== undefined) return before;
    const standIn = this.#personAnew(name);
    if (this.#people.size >= rememberedNames) this.#people.clear();
    this.#people.set(name, standIn);
    return standIn;
  }

  #personAnew(name: string): string {
    const key = nameKey(name);
    if (key === '' || isDeletedPerson(name)) return name;
    return accented(pseudonym(this.#key, 'person', key), key);
  }

  /** A conversation's, where it is not a name. */
  title(title: string): string {
    return title.trim() === '' ? title : accented(pseudonym(this.#key, 'title', title), title);
  }

  thread(folder: string): string {
    return pseudonym(this.#key, 'thread', folder);
  }

  /**
   * Names that are compared as equal have stand-ins that are compared as equal; of those, names that are written in two
   * ways have stand-ins that are, by the case of their letters. A name without a letter has a stand-in without one: names in
   * records that label their values are told by their letters, and an app called 2048 is also written as a number.
   */
  app(name: string): string {
    const compared = normaliseAppName(name);
    if (compared === '') return name;
    if (this.#kept.isKept(compared)) return name;
    const hasLetter = /\p{L}/u.test(compared);
    if (!hasLetter && name === compared) return this.#number('app', compared);
    const way = keyedDigest(this.#key, 'app written', name);
    const isOther = (place: number): boolean => (((way[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
    if (!hasLetter) {
      const digits = this.#number('app', compared).split('');
      return digits.map((digit, place) => (place === 0 || isOther(place) ? wide(digit) : digit)).join('');
    }
    const letters = this.#digits('app', compared).split('');
    const standIn = letters.map((letter, place) => (isOther(place) ? letter.toUpperCase() : letter));
    return accented(`app-${standIn.join('')}`, compared);
  }

  /** Digits for digits: as many as an id of today where they go beyond what a number holds, fewer where not. */
  account(id: string): string {
    return /^-?\d+$/.test(id) ? this.#number('account', id) : pseudonym(this.#key, 'account', id);
  }

  #number(domain: string, digits: string): string {
    const least = Number.isSafeInteger(Number(digits)) ? 10n ** 14n : 10n ** 16n;
    const digest = keyedDigest(this.#key, domain, digits).readBigUInt64BE();
    return String(least + (digest % (9n * least)));
  }

  permission(id: string): string {
    return `permission_${this.#digits('permission', id)}`;
  }

  /** The links in it stay links, see {@link link}; a text without any word stays without. */
  text(text: string, place: MessagePlace, hosts: readonly string[]): string {
    if (text === '') return '';
    // One text for what was mis-written in one part and repaired in another.
    const word = `text-${this.#digits('text', place.conversation, place.instant, repairText(text).text)}`;
    return [word, ...hosts.map((host) => this.#address(host, place))].join(' ');
  }

  /** Of an address the host is kept, where an app's traces are told by it. */
  link(written: string, place: MessagePlace, hosts: readonly string[]): string {
    if (written === '') return '';
    const [host] = hosts;
    if (host !== undefined) return hosts.map((each) => this.#address(each, place)).join(' ');
    return `link-${this.#digits('link', place.conversation, place.instant, written)}`;
  }

  #address(written: string, { conversation, instant }: MessagePlace): string {
    const host = normaliseHost(written);
    const domain = this.#kept.domainOf(host);
    // What stands before the domain can be a name.
    if (domain === host) return `https://${domain}/`;
    if (domain !== null) return `https://host-${this.#digits('host', host)}.${domain}/`;
    return `https://link-${this.#digits('link', conversation, instant, host)}.invalid/`;
  }

  /** The path of an attachment: two that have the same file name keep the same. */
  media(uri: string, { conversation, instant }: MessagePlace): string {
    if (uri === '') return '';
    const name = repairText(uri.slice(uri.lastIndexOf('/') + 1)).text;
    if (name === '') return 'media/';
    const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
    const stem = `media/media-${this.#digits('media', conversation, instant, name)}`;
    return isMediaEnding(ending) ? `${stem}.${ending}` : stem;
  }

  folder(name: string): string {
    return pseudonym(this.#key, 'folder', name);
  }

  section(name: string): string {
    return `section_${this.#digits('section', name.toLowerCase())}`;
  }

  file(name: string): string {
    return pseudonym(this.#key, 'file', name);
  }

  /** A user's name in the name of a part. */
  user(name: string): string {
    return pseudonym(this.#key, 'user', name);
  }

  field(name: string): string {
    return pseudonym(this.#key, 'field', name);
  }

  #digits(domain: string, ...parts: readonly (string | number | null)[]): string {
    return pseudonym(this.#key, domain, ...parts.map(String)).slice(domain.length + 1);
  }
}

/** Written in another way, and compared as the same: NFKC makes the digit of it. */
function wide(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

/** A name that goes beyond ASCII has a stand-in that does: that is where the writing of exports goes wrong. */
function accented(standIn: string, name: string): string {
  return /[^\u0000-\u007f]/.test(name) ? `${standIn} é` : standIn;
}
