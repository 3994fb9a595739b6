// What `inspect` shows, as text. It holds nothing personal: it is made to be attached to a bug report.

import wrapAnsi from 'wrap-ansi';
import type { Inspection } from '../model/inspection.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { sanitise } from '../model/sanitise.ts';

export function inspectionText(inspection: Inspection, text: Catalogue, width: number): string {
  const { inspect: words, formats } = text;
  const list = (items: readonly string[]): string =>
    items.length === 0 ? `  ${words.none}` : items.map((item) => bullet(item, width)).join('\n');
  const section = (title: string, items: readonly string[]): string => `${title}\n${list(items)}`;
  const layouts = inspection.layouts.flatMap((era) =>
    Object.entries(text.layouts).flatMap(([id, name]) => (id === era ? [name] : [])),
  );
  const date = inspection.exportedAt === null ? words.none : formats.day(inspection.exportedAt, 'UTC');
  return `${[
    wrap(`${words.title} (dyi-audit ${inspection.tool.version})`, width),
    section(
      words.parts,
      inspection.parts.map((part) =>
        words.part(sanitise(part.name), part.kind, formats.number(part.entries)),
      ),
    ),
    section(words.layout, layouts),
    section(words.date, [`${date} (${words.dateBases[inspection.exportedAtBasis]})`]),
    section(words.ownerTitle, [words.owner[inspection.owner]]),
    section(words.kinds, kindLines(inspection, text)),
    section(words.folders, inspection.messages.folders.map(sanitise)),
    section(words.sections, sectionLines(inspection, text)),
    section(words.unknownFiles, inspection.unknownFiles.map(sanitise)),
    section(
      words.unknownKeys,
      inspection.unknownKeys.map(({ kind, key, types, count }) =>
        formats.label(kind, `${sanitise(key)} (${types.join(', ')}) × ${formats.number(count)}`),
      ),
    ),
    section(
      words.unreadable,
      inspection.unreadable.map(({ file, code, detail }) =>
        formats.label(
          sanitise(file),
          `${code} ${detail === '' ? '' : text.faults.reading(sanitise(detail))}`.trim(),
        ),
      ),
    ),
    section(
      words.diagnostics,
      inspection.diagnostics.map(({ code, file, pointer, count }) => {
        const where =
          file === null
            ? ''
            : `; ${words.place(sanitise(file), pointer === null ? null : sanitise(pointer))}`;
        return `${text.diagnostics[code].short} (${code}) × ${formats.number(count)}${where}`;
      }),
    ),
    section(
      words.consequences,
      inspection.consequences.map((code) => text.consequences[code]),
    ),
    wrap(words.shareable, width),
  ].join('\n\n')}\n`;
}

function kindLines(inspection: Inspection, text: Catalogue): readonly string[] {
  const { inspect: words, formats } = text;
  return inspection.kinds.map(({ kind, status, files, fileCount, records }) => {
    const found = kind === 'messages' ? [] : files.map(sanitise);
    const count =
      kind === 'messages'
        ? words.conversations(inspection.messages.conversations, inspection.messages.messages, formats.number)
        : words.records(records, fileCount, formats.number);
    const { firstDay, lastDay } = inspection.messages;
    const period =
      kind !== 'messages'
        ? []
        : [
            firstDay === null || lastDay === null
              ? words.noPeriod
              : words.period(formats.sourceDay(firstDay), formats.sourceDay(lastDay)),
          ];
    const state = text.coverageStatuses[status];
    return formats.label(
      text.coverageKinds[kind],
      status === 'found' ? formats.clauses([`${state}, ${count}`, ...period, ...found]) : state,
    );
  });
}

function sectionLines(inspection: Inspection, text: Catalogue): readonly string[] {
  return inspection.messages.sections.map(({ section, conversations }) =>
    text.formats.label(
      section === null ? text.inspect.noSection : sanitise(section),
      text.formats.number(conversations),
    ),
  );
}

function bullet(item: string, width: number): string {
  return wrap(item, width - 4)
    .split('\n')
    .map((line, place) => (place === 0 ? `  - ${line}` : `    ${line}`))
    .join('\n');
}

function wrap(words: string, width: number): string {
  return wrapAnsi(words, Math.max(20, Math.min(width, 110)), { hard: true });
}
