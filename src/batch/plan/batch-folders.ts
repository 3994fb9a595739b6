// Folders of batches among the exports: what a batch wrote is no export, but what else lies in its folder can be one.

import { realpath } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { isExportFolder } from '../../export-folder.ts';
import { compareText } from '../../model/order.ts';
import { aggregatesFolder } from '../aggregate/aggregate.ts';
import { isBatchFolder } from '../manifest.ts';
import { packageName } from '../merge/data-package.ts';
import { parquetFolder } from '../merge/parquet.ts';
import { runReportName } from '../merge/run-report.ts';
import { batchPaths } from '../paths.ts';
import { codebookTable } from '../tables/codebook.ts';
import { tablesOf } from '../tables/tables.ts';
import { childrenOf } from './children.ts';
import { isNamedAsExport } from './export-name.ts';

/** Right below the folder of a batch. Of drafts nobody sees any: their names begin with a dot. */
const written: ReadonlySet<string> = new Set([
  ...Object.entries(batchPaths('')).flatMap(([name, path]) => (name === 'out' ? [] : [basename(path)])),
  ...[...tablesOf({ conversations: true }), codebookTable].map(({ name }) => `${name}.csv`),
  packageName,
  runReportName,
  parquetFolder,
  aggregatesFolder,
]);

export class BatchFolders {
  readonly #out: string;
  readonly #known = new Map<string, Promise<boolean>>();
  readonly #opened = new Set<string>();
  readonly #passed = new Map<string, string>();

  /** @param out the folder of the batch that is planned, links followed */
  constructor(out: string) {
    this.#out = out;
  }

  /** Those of which something was passed over, as they were found; that of the batch that is planned is none of them. */
  get passedOver(): readonly string[] {
    return [...this.#passed].filter(([place]) => place !== this.#out).map(([, path]) => path);
  }

  /** All of which something was passed over. */
  get all(): readonly string[] {
    return [...this.#passed.values()];
  }

  /** The paths without what batches wrote; in place of the folder of a batch, what else lies in it. @param paths absolute */
  async without(paths: Iterable<string>): Promise<readonly string[]> {
    const kept: string[] = [];
    for (const path of [...paths].sort(compareText)) {
      const place = await realpath(path).catch(() => path);
      if (await this.#isWritten(path)) continue;
      if (place !== this.#out && !(await this.#isBatch(path))) kept.push(path);
      else if (!this.#opened.has(place)) {
        this.#opened.add(place);
        this.#passed.set(place, path);
        const others = await this.without(await childrenOf(path).catch(() => []));
        for (const other of others)
          if (place !== this.#out || (await looksLikeExport(other))) kept.push(other);
      }
    }
    return kept;
  }

  async #isWritten(path: string): Promise<boolean> {
    for (
      let [inner, folder] = [path, dirname(path)];
      folder !== inner;
      inner = folder, folder = dirname(folder)
    ) {
      if (!written.has(basename(inner)) || !(await this.#isBatch(folder))) continue;
      this.#passed.set(await realpath(folder).catch(() => folder), folder);
      return true;
    }
    return false;
  }

  #isBatch(folder: string): Promise<boolean> {
    const known = this.#known.get(folder) ?? isBatchFolder(folder);
    this.#known.set(folder, known);
    return known;
  }
}

/** Notes beside the tables of a batch are no reason to refuse its folder: it was planned into that before. */
async function looksLikeExport(path: string): Promise<boolean> {
  return isNamedAsExport(path) || extname(path).toLowerCase() === '.zip' || isExportFolder(path);
}
