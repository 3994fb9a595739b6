// What a list of `label_values` is of, where its label or its stable name says so; labels are in the account's language.

import { speaksOfPermissions } from '../../model/app-fields.ts';
import type { LabelValue } from './label-values.ts';

export type ListMeaning = 'blocked-apps' | 'permissions';

/**
 * Of words of the languages that most accounts have, the part that does not change. Only the Polish and the English label are
 * seen (2023, 2026); where none of these stands, the list is told by its form.
 */
const meanings: readonly (readonly [ListMeaning, RegExp])[] = [
  [
    'blocked-apps',
    /bloc|blok|bloq|gesperrt|estetty|estetyt|tiltott|engellen|блок|αποκλε|חסומ|חסום|محظور|ブロック|차단|封锁|封鎖|屏蔽|บล็อก|chặn/iu,
  ],
  [
    'permissions',
    /permis|autoris|autoriz|berechtigung|machtiging|toestemming|uprawnie|zezwole|oprávn|povole|behörighet|tillad|tillat|käyttöoik|engedély|(?<!\p{L})izin|İzin|dozvol|разреш|дозв|άδει|הרשא|أذون|权限|權限|許可|권한|अनुमति|สิทธิ์|quyền/iu,
  ],
];

/** Apps that are *not* allowed are rather blocked: the label says too little. */
const negation = /(?<!\p{L})(?:non?|not|ne|pas|nicht|keine?|ikke|inte|niet|nie|не)(?!\p{L})/iu;

/** @param name a label or a stable name, repaired; null where it says neither */
export function listMeaning(name: string): ListMeaning | null {
  const composed = name.normalize('NFC');
  const said = meanings.find(([, words]) => words.test(composed))?.[0] ?? null;
  if (said === 'permissions' && negation.test(composed)) return null;
  return said ?? (speaksOfPermissions(name) ? 'permissions' : null);
}

/** The stable name goes before the label. */
export function meaningOf({ fieldName, label }: Pick<LabelValue, 'fieldName' | 'label'>): ListMeaning | null {
  return listMeaning(fieldName ?? '') ?? listMeaning(label ?? '');
}
