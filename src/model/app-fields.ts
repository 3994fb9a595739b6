// The fields of an app's record that no known export has: which of them could be lists of permissions.

import { holdsPermission, namesPermission } from './permission-ids.ts';

const permissionWords: ReadonlySet<string> = new Set([
  'permission',
  'permissions',
  'perms',
  'scope',
  'scopes',
  'grant',
  'grants',
  'granted',
  'authorization',
  'authorizations',
  'authorisation',
  'authorisations',
  'privilege',
  'privileges',
  'mailbox',
  'inbox',
  'message',
  'messages',
  'xmpp',
]);

/** What a date or a number of them ends with. */
const figureEnding = /_(?:at|on|count|time|timestamp)$/i;

/** By whole words: `granted_permissions`, `oauthScopes`, `read_mailbox`, but not `page_scoped_id` or `granted_at`. */
export function speaksOfPermissions(key: string): boolean {
  if (figureEnding.test(key)) return false;
  const words = key
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some(
    (word, place) => permissionWords.has(word) || (word === 'access' && words[place - 1] === 'data'),
  );
}

/** By its name, or because the id of a permission stands in it. */
export function couldBePermissions(key: string, value: unknown): boolean {
  return speaksOfPermissions(key) || namesPermission(key) || holdsPermission(value);
}

/**
 * The kinds that unknown keys of the list of apps are counted under: of its records, of the file around them, and of both those
 * that could be permissions.
 */
export const appFieldKinds = {
  record: 'connected-apps',
  file: 'connected-apps-file',
  permissions: 'connected-apps-permissions',
} as const;

/** @param ofPermissions whether those are meant that could be permissions, or the others */
export function isAppField(kind: string, ofPermissions: boolean): boolean {
  if (ofPermissions) return kind === appFieldKinds.permissions;
  return kind === appFieldKinds.record || kind === appFieldKinds.file;
}
