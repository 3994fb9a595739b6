// What was odd in an export, as data. The wording of each code is in src/text; nothing here holds a value from the export.

import { compareText } from './order.ts';

export type Severity = 'info' | 'warning' | 'error';

/**
 * Every code there is, with its severity. An error means that some of the input could not be read, and so that the
 * answer is incomplete (exit 3); a warning means that it was read, but is not quite what was expected.
 * Codes are permanent: a code that is no longer produced stays listed.
 */
export const diagnosticSeverities = {
  // A whole part (an argument) or an entry of it
  'part-unreadable': 'error',
  'part-empty-stub': 'info',
  'part-without-json': 'info',
  'entry-duplicate': 'info',
  'entry-ambiguous': 'warning',
  'entry-unreadable': 'error',
  'entry-limit': 'error',
  'entry-name-unsafe': 'warning',
  'entry-name-not-utf8': 'info',
  'link-not-followed': 'warning',
  'not-a-regular-file': 'warning',
  'archive-not-opened': 'warning',
  'html-twin': 'info',
  'apps-in-html': 'warning',
  'messages-in-html': 'warning',
  'instagram-part': 'warning',
  'other-export-part': 'warning',
  // A file
  'file-placeholder': 'error',
  'json-syntax': 'error',
  'json-truncated': 'error',
  'json-too-deep': 'error',
  'json-too-large': 'error',
  'json-duplicate-key': 'warning',
  'json-value-dropped': 'error',
  'json-bom': 'info',
  'encoding-utf16': 'info',
  'encoding-invalid': 'error',
  'trailing-nul': 'info',
  'wrong-shape': 'error',
  'unrecognised-shape': 'warning',
  'dates-not-read': 'error',
  'permissions-not-read': 'error',
  'permissions-field-unknown': 'error',
  'app-field-unknown': 'warning',
  'settings-not-read': 'info',
  'unknown-section': 'info',
  // A record or one of its fields
  'record-not-an-object': 'error',
  'record-too-large': 'error',
  'field-wrong-type': 'warning',
  'field-missing': 'warning',
  'name-missing': 'warning',
  'timestamp-text': 'warning',
  'timestamp-unit': 'warning',
  'timestamp-invalid': 'warning',
  'timestamp-missing': 'warning',
  'text-partially-repaired': 'info',
  'text-lone-surrogate': 'info',
  'id-not-exact': 'warning',
  'category-unknown': 'warning',
  'dates-contradict': 'warning',
  'date-after-export': 'warning',
  'date-order-unknown': 'info',
  'removed-but-not-in-category': 'warning',
  'app-records-merged': 'info',
  'app-id-shared': 'warning',
  'app-name-twice': 'info',
  'permission-unknown': 'warning',
  'permissions-file-unknown': 'warning',
  'permissions-app-not-found': 'warning',
  'owner-unknown': 'info',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof diagnosticSeverities;

/** One oddity, possibly seen `count` times in one file; `pointer` is the first place (RFC 6901). */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Path below the export's root, or the name of a part; null when it concerns the whole export. */
  readonly file: string | null;
  readonly pointer: string | null;
  readonly count: number;
}

/** Collects diagnostics; the same code in the same file is one entry with a count. */
export interface DiagnosticSink {
  report(code: DiagnosticCode, file: string | null, pointer?: string | null, count?: number): void;
}

/** A sink that keeps everything reported to it, in an order that does not depend on the order of reporting. */
export class Diagnostics implements DiagnosticSink {
  readonly #found = new Map<string, Diagnostic>();

  report(code: DiagnosticCode, file: string | null, pointer: string | null = null, count = 1): void {
    const key = `${code}\0${file ?? ''}`;
    const before = this.#found.get(key);
    this.#found.set(key, {
      code,
      severity: diagnosticSeverities[code],
      file,
      pointer: before === undefined ? pointer : firstPointer(before.pointer, pointer),
      count: (before?.count ?? 0) + count,
    });
  }

  list(): readonly Diagnostic[] {
    return sortDiagnostics([...this.#found.values()]);
  }
}

/** By file, those of the whole export first, then by code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compareText(a.file ?? '', b.file ?? '') || compareText(a.code, b.code),
  );
}

/** The pointer that comes first in the file, as far as pointers tell: shorter array indices first. */
function firstPointer(a: string | null, b: string | null): string | null {
  if (a === null) return b;
  if (b === null) return a;
  return a.length < b.length || (a.length === b.length && a <= b) ? a : b;
}
