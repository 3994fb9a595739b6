// Pages to open in a browser: of the example, in both languages; of hostile names; of very many apps; of an incomplete export.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { auditExport } from '../../../src/audit.ts';
import type { AuditResult } from '../../../src/model/result.ts';
import { html } from '../../../src/reporter/html.ts';
import { french } from '../../../src/text/fr/catalogue.ts';
import { hostileNames, madeResults, reportOptions } from '../results.ts';

export interface PageFile {
  readonly name: string;
  readonly result: AuditResult;
  readonly url: string;
}

export interface Pages {
  readonly files: readonly PageFile[];
  readonly remove: () => void;
}

const example = resolve(import.meta.dirname, '../../../fixtures/example');

export async function writePages(): Promise<Pages> {
  const parts = readdirSync(example).map((name) => join(example, name));
  const result = await auditExport(parts, { conversations: true });
  const made = new Map(await madeResults());
  const folder = mkdtempSync(join(tmpdir(), 'dyi-audit-pages-'));
  const page = (name: string, shown: AuditResult, catalogue = reportOptions.catalogue): PageFile => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html(shown, { ...reportOptions, catalogue }));
    return { name, result: shown, url: pathToFileURL(file).href };
  };
  const hostile = made.get('hostile') ?? result;
  return {
    files: [
      page('example', result),
      page('example-in-french', result, french),
      page('hostile', hostile),
      page('many', withHostileApps(result, 5000)),
      page('hundreds', withHostileApps(result, 120)),
      page('incomplete', made.get('nothing but messages') ?? result),
    ],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The apps of a result as often as it takes, in their order, under names that want to be more than names. */
function withHostileApps(result: AuditResult, count: number): AuditResult {
  const each = Math.ceil(count / result.apps.length);
  const apps = result.apps
    .flatMap((app) => Array.from({ length: each }, () => app))
    .slice(0, count)
    .map((app, place) => ({ ...app, name: `${hostileNames[place % hostileNames.length] ?? ''} ${place}` }));
  const levelCount = (level: string): number => apps.filter((app) => app.level === level).length;
  const byLevel = {
    held: levelCount('held'),
    maybe: levelCount('maybe'),
    open: levelCount('open'),
    unknown: levelCount('unknown'),
    none: levelCount('none'),
  };
  const { conversations: _conversations, ...rest } = result;
  return { ...rest, apps, summary: { ...result.summary, apps: count, byLevel } };
}
