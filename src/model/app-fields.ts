// The fields of an app's record that no known export has: which of them could be lists of permissions, by their names.

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

/** The kinds that unknown keys of the list of apps are counted under: of its records, and of the file around them. */
export const appFieldKinds = { record: 'connected-apps', file: 'connected-apps-file' } as const;

export function isOfTheAppsList(kind: string): boolean {
  return kind === appFieldKinds.record || kind === appFieldKinds.file;
}
