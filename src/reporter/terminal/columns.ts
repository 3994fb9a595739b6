// Sets cells side by side without a grid: it stays readable in a pager, in a mail, and read aloud.

import Table from 'cli-table3';
import { stringWidth } from '../format/string-width.ts';
import { wrapLines } from './page.ts';

const gap = 2;
/** Narrower than this no column is made, whatever the others want. */
const narrowest = 10;
/** As narrow as a date in words still is on one line. */
const comfortable = 21;

/** A cell is a list of lines; each is wrapped, with what goes on indented by two. */
export type Row = readonly (readonly string[])[];

/** Rows as lines, the columns as wide as their content wants and `room` allows. */
export function setInColumns(rows: readonly Row[], room: number): readonly (readonly string[])[] {
  const widths = columnWidths(rows, room);
  const cells = rows.map((row) =>
    row.map((lines, column) => lines.flatMap((line) => wrapped(line, widths[column] ?? narrowest))),
  );
  // Some lines cannot be made as narrow as they should: an address, or what is wide throughout.
  const set = widths.map((_, column) => widestIn(cells, column));
  const lines: (readonly string[])[] = [];
  if (cells.length <= tableRows) return tableOf(cells, null);
  for (let start = 0; start < cells.length; start += tableRows) {
    lines.push(...tableOf(cells.slice(start, start + tableRows), set));
  }
  return lines;
}

/** A table compares each row with all before it: thousands of apps stand in one after the other. */
const tableRows = 50;

/** @param widths that the columns are to have at least, by a row that is as wide and left out; null = as wide as the rows are */
function tableOf(rows: readonly Row[], widths: readonly number[] | null): readonly (readonly string[])[] {
  // Without `colWidths`, which would cut what the table measures as wider than we do.
  const table = new Table({ chars: noGrid, style: { head: [], 'padding-left': 0, 'padding-right': gap } });
  if (widths !== null) table.push(widths.map((width) => ' '.repeat(width)));
  table.push(...rows.map((row) => row.map((lines) => lines.join('\n'))));
  const set = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  let done = widths === null ? 0 : 1;
  return rows.map((row) => {
    const start = done;
    // A row without a line is set as an empty one.
    done += Math.max(1, ...row.map((lines) => lines.length));
    return set.slice(start, done);
  });
}

const noGrid = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '' },
};

function widestIn(rows: readonly Row[], column: number): number {
  let widest = 0;
  for (const row of rows) {
    for (const line of row[column] ?? []) widest = Math.max(widest, stringWidth(line));
  }
  return widest;
}

/** Columns give way from the left: a name or a verdict may wrap, dates and counts are read at a glance. */
function columnWidths(rows: readonly Row[], room: number): readonly number[] {
  const widths = (rows[0] ?? []).map((_, column) => widestIn(rows, column));
  let excess = widths.reduce((sum, width) => sum + width, gap * (widths.length - 1)) - room;
  for (const least of [comfortable, narrowest]) {
    for (const [column, width] of widths.entries()) {
      const cut = Math.max(0, Math.min(excess, width - least));
      widths[column] = width - cut;
      excess -= cut;
    }
  }
  return widths;
}

function wrapped(line: string, width: number): readonly string[] {
  if (stringWidth(line) <= width) return [line];
  const indent = ' '.repeat(line.length - line.trimStart().length);
  const [first = '', ...rest] = wrapLines(line.trimStart(), width - indent.length);
  const more = rest.length === 0 ? [] : wrapLines(rest.join(' '), width - indent.length - 2);
  return [indent + first, ...more.map((part) => `${indent}  ${part}`)];
}

export function padded(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - stringWidth(line)));
}
