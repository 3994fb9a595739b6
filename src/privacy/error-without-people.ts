// Takes people out of a fatal error: where pseudonyms are asked for, what stderr says ends up in logs that others read.

import { ExportError, type FatalCode, type FatalData } from '../model/errors.ts';
import { withoutPerson } from '../parser/redact.ts';

/**
 * The same error without names of people and user names from the export. What the person typed stays, such as
 * the name of a zip; where several exports lie in one folder, their names were found: of those not named by Facebook, and
 * of the folders around them, only a number is left.
 */
export function errorWithoutPeople(error: ExportError): ExportError {
  // The compiler cannot follow that the data belongs to the code.
  return new ExportError(error.code, withoutPeopleIn(error), { cause: error });
}

function withoutPeopleIn(error: ExportError): FatalData[FatalCode] {
  const withoutNames = foldersNumbered();
  if (isOf(error, 'two-people')) {
    const owners = error.data.owners.map(({ parts }) => ({ owner: null, parts: parts.map(withoutNames) }));
    return { owners };
  }
  if (isOf(error, 'two-exports')) {
    const exports = error.data.exports.map(({ label, parts }) => ({
      label: dayOf(label),
      parts: parts.map(withoutNames),
    }));
    return { exports };
  }
  if (
    isOf(error, 'html-export') ||
    isOf(error, 'html-export-before-2018') ||
    isOf(error, 'instagram-export')
  ) {
    return { part: error.data.part, file: withoutPerson(error.data.file) };
  }
  if (isOf(error, 'zip-of-zips')) {
    const { part, files } = error.data;
    return { part, files: files.map(withoutPerson) };
  }
  return error.data;
}

function isOf<Code extends FatalCode>(error: ExportError, code: Code): error is ExportError<Code> {
  return error.code === code;
}

/** Names of parts; one folder has the same number throughout. */
function foldersNumbered(): (part: string) => string {
  const known: string[] = [];
  const numbered = (folder: string): string => {
    if (!known.includes(folder)) known.push(folder);
    return `<folder ${known.indexOf(folder) + 1}>`;
  };
  return (part) => {
    const end = part.lastIndexOf('/');
    const name = withoutUserName(part.slice(end + 1));
    if (name === null) return numbered(part);
    return end < 0 ? name : `${numbered(part.slice(0, end))}/${name}`;
  };
}

/** Of `facebook-<user>-2024-05-01-<id>` all but the user: the id still tells which part is meant. Null for another folder. */
function withoutUserName(name: string): string | null {
  const isZip = /\.zip$/i.test(name);
  const match =
    /^(facebook-).+(-(?:\d{4}-\d{2}-\d{2}|\d{2}_\d{2}_\d{4}|\d{1,2}-\d{1,2}-\d{4})(?:[-. ].*)?)$/i.exec(name);
  if (match === null) return isZip ? name : null;
  const [, before = '', after = ''] = match;
  // Of a folder named as Facebook does, and further by a person, no more than the name's beginning is known.
  return isZip || /^[-\w]+(?: ?\(\d+\))?$/.test(after) ? `${before}<user>${after}` : null;
}

/** Of `<user> 2024-05-01` the day. */
function dayOf(label: string): string {
  return /(?:^| )(\d{4}-\d{2}-\d{2})$/.exec(label)?.[1] ?? '';
}
