// How app names are compared: as whole names, after dropping what typography alone makes different.

/**
 * The form in which two app names are the same name. The text must be repaired already.
 * The signs go before NFKC, which would turn a trade mark sign into the letters TM. So do characters that nobody sees, such as
 * the marks that exports of right-to-left languages put around names; those that join letters or keep them apart, too.
 */
export function normaliseAppName(name: string): string {
  return name
    .replace(/[\u2122\u00ae\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** An app with the names that it has had. */
export interface NamedApp {
  readonly name: string;
  /** The newest first. */
  readonly otherNames?: readonly string[] | undefined;
}

/** All of them, the newest first. */
export function namesOf({ name, otherNames = [] }: NamedApp): readonly string[] {
  return [name, ...otherNames];
}

/** The same in the form in which names are compared, each once. */
export function comparedNames(app: NamedApp): ReadonlySet<string> {
  return new Set(namesOf(app).map(normaliseAppName));
}
