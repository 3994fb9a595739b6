// Takes people out of a fatal error: where pseudonyms are asked for, what stderr says ends up in logs that others read.

import { ExportError, type FatalCode, type FatalData } from '../model/errors.ts';
import { withoutPerson } from '../parser/redact.ts';

/**
 * The same error without names of people and user names from the export. What the person typed stays, such as
 * the name of the part; where several exports lie in one, their names were not typed.
 */
export function errorWithoutPeople(error: ExportError): ExportError {
  // The compiler cannot follow that the data belongs to the code.
  return new ExportError(error.code, withoutPeopleIn(error), { cause: error });
}

function withoutPeopleIn(error: ExportError): FatalData[FatalCode] {
  if (isOf(error, 'two-people')) {
    const owners = error.data.owners.map(({ parts }) => ({ owner: null, parts: parts.map(withoutUserName) }));
    return { owners };
  }
  if (isOf(error, 'two-exports')) {
    const exports = error.data.exports.map(({ label, parts }) => ({
      label: dayOf(label),
      parts: parts.map(withoutUserName),
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

/** Of `facebook-<user>-2024-05-01-<id>` all but the user: the id still tells which part is meant. */
function withoutUserName(name: string): string {
  return name.replace(
    /^((?:.*\/)?facebook-).+?(?=-(?:\d{4}-\d{2}-\d{2}|\d{2}_\d{2}_\d{4})(?:-|\.|$| ))/i,
    '$1<user>',
  );
}

/** Of `<user> 2024-05-01` the day. */
function dayOf(label: string): string {
  return /(?:^| )(\d{4}-\d{2}-\d{2})$/.exec(label)?.[1] ?? '';
}
