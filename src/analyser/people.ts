// Who counts as a person: names compared, the owner and deleted people left out (design, section 5).

import { isDeletedPerson } from '../model/deleted-people.ts';
import type { Conversation } from '../model/export.ts';
import { nameKey } from '../model/names.ts';

/** The people in conversations who count, each with a number. */
export interface CountedPeople {
  /** How many there are in all; their numbers are below. */
  readonly count: number;
  /** Those in the first conversation, then those in the second, and so on; of one conversation maybe more than once. */
  readonly numbers: Uint32Array;
  /** Where each conversation's begin, and at the end where the last one's end. */
  readonly starts: Uint32Array;
}

/** Those who are neither the owner, nor deleted, nor without a name. */
export function numberPeople(conversations: readonly Conversation[], owner: string | null): CountedPeople {
  const numbering = new Numbering(owner);
  let names = 0;
  for (const { people } of conversations) names += people.length;
  const numbers = new Uint32Array(names);
  const starts = new Uint32Array(conversations.length + 1);
  let end = 0;
  for (let place = 0; place < conversations.length; place += 1) {
    for (const name of conversations[place]?.people ?? []) {
      const number = numbering.numberOf(name);
      if (number === null) continue;
      numbers[end] = number;
      end += 1;
    }
    starts[place + 1] = end;
  }
  return { count: numbering.count, numbers, starts };
}

class Numbering {
  readonly #owner: string | null;
  /** By the name as written: most come again and again, and to compare them takes their text apart. */
  readonly #byName = new Map<string, number | null>();
  readonly #byKey = new Map<string, number>();

  constructor(owner: string | null) {
    this.#owner = owner === null ? null : nameKey(owner);
  }

  get count(): number {
    return this.#byKey.size;
  }

  /** Null for who does not count. */
  numberOf(name: string): number | null {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const number = this.#numberOfKey(nameKey(name));
    this.#byName.set(name, number);
    return number;
  }

  #numberOfKey(key: string): number | null {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    if (key === '' || key === this.#owner || isDeletedPerson(key)) return null;
    const number = this.#byKey.size;
    this.#byKey.set(key, number);
    return number;
  }
}
