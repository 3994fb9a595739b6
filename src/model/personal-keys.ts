// Keys of JSON objects that may be shown to others.

/**
 * Keys as Facebook's programs name them, with a small letter first; anything else could be a name, a title or an id that some
 * file uses as a key.
 */
const programKey = /^[a-z][A-Za-z0-9]{0,30}(?:_[A-Za-z0-9]{1,30}){0,8}$/;

export function withoutPersonalKey(key: string): string {
  return key === '__proto__' || (programKey.test(key) && !/\d{5}/.test(key)) ? key : '<key>';
}
