// The schemas that machine formats must keep; their sources stand in test/schemas/SOURCE.txt.

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

export function schemaText(name: string): string {
  return readFileSync(new URL(`../schemas/${name}`, import.meta.url), 'utf8');
}

/** Gives what is wrong with a value; empty when nothing is. */
export function validator(schema: object): (value: unknown) => readonly string[] {
  // Formats are left to the schemas' own patterns: ajv alone knows none.
  const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
