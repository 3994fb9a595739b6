// The state of one parse: what was odd, what could not be read, which keys were new.

import { EntryError } from '../input/source.ts';
import { Diagnostics, diagnosticSeverities, type DiagnosticCode } from '../model/diagnostic.ts';
import { compareBy, compareText } from '../model/order.ts';
import type { CoverageResult } from '../model/result.ts';
import { UnknownKeys, type FileContext } from './file-context.ts';
import type { ListedFile } from './inventory/inventory.ts';
import { readDocument } from './json/document.ts';

export type Unreadable = CoverageResult['unreadable'][number];

export class Reading {
  readonly diagnostics = new Diagnostics();
  readonly unknownKeys = new UnknownKeys();
  readonly #unreadable = new Map<string, Unreadable>();

  context({ file }: ListedFile): FileContext {
    return { file, sink: this.diagnostics, unknownKeys: this.unknownKeys };
  }

  /** Something that could not be read, in whole or in part. */
  unreadable(file: string, code: DiagnosticCode, detail: string, pointer: string | null = null): void {
    this.diagnostics.report(code, file, pointer);
    this.#unreadable.set(`${file}\0${code}\0${detail}`, { file, code, detail });
  }

  /** An oddity of a part or of one of its entries; one that loses content counts as unreadable. */
  problem(code: DiagnosticCode, name: string, detail: string): void {
    if (diagnosticSeverities[code] === 'error') this.unreadable(name, code, detail);
    else this.diagnostics.report(code, name);
  }

  /** Sorted by file. */
  unreadableFiles(): readonly Unreadable[] {
    return [...this.#unreadable.values()].sort(
      compareBy<Unreadable>(
        (a, b) => compareText(a.file, b.file),
        (a, b) => compareText(a.code, b.code),
        (a, b) => compareText(a.detail, b.detail),
      ),
    );
  }
}

/** The value of a small JSON file; of a broken one what came before the fault, `complete: false`. */
export interface ReadJson {
  readonly value: unknown;
  readonly complete: boolean;
}

/** Null when nothing of the file could be read; it is reported then, as when only a part could. */
export async function readJson({ entry, file }: ListedFile, reading: Reading): Promise<ReadJson | null> {
  try {
    const document = await readDocument(entry.chunks());
    for (const note of document.notes) reading.diagnostics.report(note.code, file, note.pointer, note.count);
    if (document.status === 'read') return { value: document.value, complete: true };
    reading.unreadable(file, document.code, placeOf(document.pointer, document.offset), document.pointer);
    return document.partial === undefined ? null : { value: document.partial, complete: false };
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    reading.unreadable(file, error.code, error.detail);
    return null;
  }
}

/** Where a file broke, without a word of what stands there. */
export function placeOf(pointer: string | null, offset: number | null): string {
  const place = [
    ...(pointer === null || pointer === '' ? [] : [`at ${pointer}`]),
    ...(offset === null ? [] : [`byte ${offset}`]),
  ];
  return place.join(', ');
}
