// The names that a cloud drive gives to zips of an export: what lies in a folder of downloads is told by them, opened or not.

/**
 * The Accounts Centre puts `meta-2025-Jul-13-19-10-01/facebook-<user>-2025-07-13-<id>/` on a cloud drive, which makes
 * `meta-2025-Jul-13-19-10-01-<time>Z-1-001.zip` of it (seen July 2025). The month is a word, in whatever language.
 */
const zipOfDrive = /^meta-\d{4}-[^-/]+-\d{1,2}(?=[-. (])[^/]*\.zip$/i;

/** @param zip base name */
export function isNamedByDrive(zip: string): boolean {
  return zipOfDrive.test(zip);
}
