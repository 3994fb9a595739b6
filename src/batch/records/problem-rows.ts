// What was odd in an export, as rows: by code and kind of file, without a path.

import type { Diagnostic } from '../../model/diagnostic.ts';
import { groupBy } from '../../model/grouping.ts';
import { compareText } from '../../model/order.ts';
import type { AuditResult } from '../../model/result.ts';
import { fileKind } from '../../parser/inventory/file-kinds.ts';
import { cellsOf, type Cell } from '../tables/define-table.ts';
import { problemsTable } from '../tables/problems.ts';

export function problemRows(
  ids: { readonly participant_id: string; readonly export_id: string },
  { export: { parts }, diagnostics }: AuditResult,
): readonly (readonly Cell[])[] {
  const names = new Set(parts.map(({ name }) => name));
  const groups = groupBy(diagnostics, (diagnostic) => {
    const key = [stageOf(diagnostic), diagnostic.code, kindOf(diagnostic, names)];
    return key.join('\0');
  });
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        cellsOf(problemsTable, {
          ...ids,
          stage: stageOf(first),
          code: first.code,
          file_kind: kindOf(first, names),
          severity: first.severity,
          count: group.reduce((sum, { count }) => sum + count, 0),
        }),
      ];
    });
}

const inputCodes =
  /^(?:part|entry)-|^(?:link-not-followed|not-a-regular-file|html-twin|instagram-part|other-export-part)$/;

function stageOf({ code }: Diagnostic): 'input' | 'parse' {
  return inputCodes.test(code) ? 'input' : 'parse';
}

function kindOf({ code, file }: Diagnostic, parts: ReadonlySet<string>): string {
  if (file === null) return 'export';
  return code.startsWith('part-') || parts.has(file) ? 'part' : fileKind(file, '').is;
}
