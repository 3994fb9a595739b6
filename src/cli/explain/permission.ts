// A page about one permission, or one route to messages that is none.

import type { Permission } from '../../knowledge/knowledge.ts';
import { boundSources, entry, lines, sourceLines, withNote, type ExplainPage } from './page.ts';

export function permissionPage(permission: Permission, page: ExplainPage): string {
  const { text, language } = page;
  const words = text.explain;
  const rights = (['read', 'write', 'delete'] as const)
    .map((right) => text.formats.label(words.rightNames[right], words.right[permission.rights[right]]))
    .join(', ');
  return [
    permission.id,
    entry(page, words.rights, rights),
    entry(page, words.scope, words.scopes[permission.scope]),
    entry(page, words.reach, text.reaches[permission.reach]),
    entry(page, words.from, withNote(page, permission.from)),
    entry(page, words.to, withNote(page, permission.to)),
    ...(permission.note === undefined ? [] : [entry(page, words.note, permission.note[language])]),
    lines(page, words.sources, '  '),
    ...sourceLines(page, [...permission.sources, ...boundSources(permission)], '    '),
  ].join('\n');
}
