// Who counts as a person: names compared, the owner and deleted people left out (design, section 5).

import { isDeletedPerson } from '../model/deleted-people.ts';
import { nameKey } from '../model/names.ts';

/** Keys of the people in a conversation who are neither the owner, nor deleted, nor without a name. */
export function countedPeople(names: readonly string[], owner: string | null): Set<string> {
  const keys = new Set(names.map(nameKey));
  keys.delete('');
  if (owner !== null) keys.delete(nameKey(owner));
  for (const key of keys) if (isDeletedPerson(key)) keys.delete(key);
  return keys;
}
