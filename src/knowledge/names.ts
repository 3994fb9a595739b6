// How app names are compared: as whole names, after dropping what typography alone makes different.

/**
 * The form in which two app names are the same name. The text must be repaired already.
 * The signs go before NFKC, which would turn a trade mark sign into the letters TM.
 */
export function normaliseAppName(name: string): string {
  return name
    .replace(/[\u2122\u00ae]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
