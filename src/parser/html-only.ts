// What the answer is made from, where an export has it as pages alone: nothing is read of them, but that they are there is said.

import type { CoverageResult } from '../model/result.ts';
import { fileKind } from './file-kinds.ts';
import type { Inventory, ListedFile } from './inventory.ts';
import type { Reading } from './reading.ts';

export function reportHtmlOnly(
  { files }: Inventory,
  names: readonly string[],
  { apps, messages }: Pick<CoverageResult, 'apps' | 'messages'>,
  reading: Reading,
): void {
  const pages = files.filter(({ kind }) => kind.is === 'html');
  const asJson = ({ entry, part }: ListedFile): string =>
    fileKind(entry.path.replace(/\.html?$/i, '.json'), names[part] ?? '').is;
  if (apps.status === 'absent') {
    for (const page of pages.filter((listed) => asJson(listed) === 'connected-apps'))
      reading.diagnostics.report('apps-in-html', page.file);
  }
  const threads = messages.status === 'absent' ? pages.filter((page) => asJson(page) === 'thread').length : 0;
  if (threads > 0) reading.diagnostics.report('messages-in-html', null, null, threads);
}
