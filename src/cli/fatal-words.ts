// What a fatal error says to a person. Names of folders, files and people in it come from the export: they are made harmless.

import type { ExportError, FatalCode, FatalData } from '../model/errors.ts';
import { sanitise } from '../model/sanitise.ts';
import { describeError, type Catalogue, type ErrorText } from '../text/catalogue.ts';

export function fatalWords<Code extends FatalCode>(text: Catalogue, error: ExportError<Code>): ErrorText {
  // Before it is worded, since only our own words may break a line.
  const data: FatalData[Code] = JSON.parse(JSON.stringify(error.data), (_, value: unknown) =>
    typeof value === 'string' ? sanitise(value) : value,
  );
  return describeError(text, { code: error.code, data });
}
