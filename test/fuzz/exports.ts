// An export as an input of the fuzzer: parts with their files, as JSON that a person can read and edit.

import { z } from 'zod';
import type { OpenedParts } from '../../src/audit.ts';
import { memoryPart } from '../../src/input/memory.ts';
import { compareText } from '../../src/model/order.ts';
import { fixtureParts, type FuzzPart } from './fixture-parts.ts';

const exportInput = z.object({
  parts: z.array(z.object({ name: z.string(), files: z.record(z.string(), z.string()) })).max(8),
  merge: z.boolean().catch(false),
});

export interface ExportInput {
  readonly parts: readonly FuzzPart[];
  readonly merge: boolean;
}

export function exportSeeds(): readonly Uint8Array[] {
  return fixtureParts().map(({ name, parts }) => encoded({ parts, merge: name.includes('merged') }));
}

export function encoded(input: ExportInput): Uint8Array {
  return Buffer.from(JSON.stringify(input), 'utf8');
}

/** Null where the bytes are no such input. */
export function decoded(input: Uint8Array): ExportInput | null {
  try {
    return exportInput.parse(JSON.parse(Buffer.from(input).toString('utf8')));
  } catch {
    return null;
  }
}

/** As they are opened from a disk: sorted, and with no path that a disk could not have. */
export function opened({ parts }: ExportInput, chunkBytes: number | null): OpenedParts {
  return {
    parts: parts
      .map(({ name, files }) =>
        memoryPart(
          name,
          Object.fromEntries(
            Object.entries(files)
              .filter(([path]) => isPlain(path))
              .map(([path, content]) => [path, Buffer.from(content, 'latin1')]),
          ),
          chunkBytes === null ? {} : { chunkBytes },
        ),
      )
      .sort((a, b) => compareText(a.name, b.name)),
    unopened: [],
  };
}

/** What a folder or a zip can hold after its names were judged. */
function isPlain(path: string): boolean {
  const segments = path.split('/');
  return (
    // eslint-disable-next-line no-control-regex
    !/[\u0000-\u001f\u007f]/.test(path) &&
    segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  );
}
