// anonymiseExport(): a copy of one export with the same structure and nobody in it.

import { writeCopy, type Copy } from './anonymise/copy.ts';
import { keptNames } from './anonymise/kept-names.ts';
import type { Publish } from './anonymise/publish.ts';
import { readParts, type OpenedParts, type ReadExport, type ReadOptions } from './audit.ts';
import { defaultLimits, type Limits } from './input/limits.ts';
import { openParts } from './input/open.ts';
import { openZip } from './input/zip.ts';
import { defaultKnowledge, type Knowledge } from './knowledge/knowledge.ts';
import { normaliseAppName } from './model/app-names.ts';
import { compareText } from './model/order.ts';
import type { CoverageResult } from './model/result.ts';
import { toIso } from './model/span.ts';

export interface AnonymiseOptions extends ReadOptions {
  /** The same key makes the same names. */
  readonly key: Uint8Array;
  /** Added to every time; 0 = times stay as they are, without which the audit of the copy is another one. */
  readonly shiftDays?: number;
  /** Keep the names of all connected apps, and not only of those that a verdict depends on. */
  readonly keepApps?: boolean;
  readonly knowledge?: Knowledge;
  readonly onCopied?: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface Anonymised extends Copy {
  /** What the copy was to be called. */
  readonly name: string;
  readonly coverage: CoverageResult;
  /** The day of the export, where no file says it but the name of a part or the user: the copy must say it in its own. */
  readonly dayInName: string | null;
  /** Names of connected apps that the copy keeps, as they are written; sorted. */
  readonly keptApps: readonly string[];
}

const dayMs = 86_400_000;

/**
 * @param paths as `auditExport` takes them
 * @throws {ExportError} as `auditExport` does; `copy-names-someone`
 */
export async function anonymiseExport(
  paths: readonly string[],
  options: AnonymiseOptions,
  publish: Publish,
): Promise<Anonymised> {
  const limits = { ...defaultLimits, ...options.limits };
  const opened = await openParts(paths, { cwd: options.cwd ?? process.cwd(), limits });
  try {
    return await anonymiseParts(opened, options, publish);
  } finally {
    await Promise.all(opened.parts.map((part) => part.close()));
  }
}

/** {@link anonymiseExport} of parts that are open already, such as ones in memory. */
export async function anonymiseParts(
  opened: OpenedParts,
  options: AnonymiseOptions,
  publish: Publish,
): Promise<Anonymised> {
  const read = await readParts(opened, options);
  const { apps, coverage } = read.parsed;
  const names = apps.map((app) => app.name);
  const kept = keptNames(options.knowledge ?? defaultKnowledge(), options.keepApps === true ? names : []);
  const shift = (options.shiftDays ?? 0) * dayMs;
  const dayInName = dayInNameOf(read, shift);
  const name = `facebook-anonymous${dayInName === null ? '' : `-${dayInName}`}.zip`;
  const copies: Copy[] = [];
  await publish(name, async (file, draft) => {
    const copy = await writeCopy(
      opened.parts,
      file,
      () => openZip(draft, limitsOfCopy({ ...defaultLimits, ...options.limits })),
      {
        key: options.key,
        kept,
        shift,
        onProgress: (done, total) => options.onCopied?.({ done, total }),
      },
    );
    copies.push(copy);
  });
  const [copy] = copies;
  if (copy === undefined) throw new TypeError('nothing was written');
  return {
    ...copy,
    name,
    coverage,
    dayInName,
    keptApps: [...new Set(names.filter((each) => kept.isKept(normaliseAppName(each))))].sort(compareText),
  };
}

/** Written with indents a file is longer than it may have been. */
function limitsOfCopy({ entries, entryBytes }: Limits): Limits {
  return {
    ...defaultLimits,
    entries: Math.max(defaultLimits.entries, entries),
    entryBytes: Math.max(defaultLimits.entryBytes, entryBytes),
  };
}

function dayInNameOf({ asOf, asOfBasis }: ReadExport, shift: number): string | null {
  const isSaid = asOfBasis === 'name' || asOfBasis === 'option';
  return isSaid && asOf !== null ? toIso(asOf + shift).slice(0, 10) : null;
}
