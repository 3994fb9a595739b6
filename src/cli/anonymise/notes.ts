// What the person is told beside a finished copy: what is not in it, and what it still tells.

import wrapAnsi from 'wrap-ansi';
import type { Anonymised } from '../../anonymise.ts';
import { startOfDay } from '../../model/day.ts';
import { jsonExportsBegan } from '../../model/json-exports.ts';
import { sanitise } from '../../model/sanitise.ts';
import type { Catalogue } from '../../text/catalogue.ts';

export interface CopyCircumstances {
  readonly file: string;
  /** Whether the name of the copy says the day that it must say, if any. */
  readonly saysDay: boolean;
  readonly shiftDays: number;
  readonly merged: boolean;
  readonly randomKey: boolean;
}

/** More are only counted. */
const fieldsNamed = 12;
const appsNamed = 12;

export function copyNotes(
  copy: Anonymised,
  { file, saysDay, shiftDays, merged, randomKey }: CopyCircumstances,
  { anonymise }: Catalogue,
  columns: number,
): string {
  const { coverage, leftOut, dayInName, keptApps } = copy;
  const { conversations, messages } = coverage.messages;
  const apps = keptApps.map(sanitise);
  const still = [
    shiftDays === 0 ? anonymise.still.times : anonymise.still.timesShifted(shiftDays),
    anonymise.still.people,
    apps.length === 0
      ? anonymise.still.noApps
      : anonymise.still.apps(apps.slice(0, appsNamed), Math.max(0, apps.length - appsNamed)),
  ];
  const left = leftOutLines(leftOut, anonymise);
  const unreadable = new Set(coverage.unreadable.map((entry) => entry.file)).size;
  const paragraphs = [
    [anonymise.wrote(sanitise(file), copy.files, conversations, messages)],
    unreadable === 0 ? [] : [anonymise.unreadable(unreadable)],
    [anonymise.replaced],
    left.length === 0 ? [] : [anonymise.leftOutTitle, ...left.map(item)],
    [anonymise.stillTitle, ...still.map(item), anonymise.stillAdvice],
    shiftDays === 0 ? [] : [anonymise.shifted],
    saysDay || dayInName === null || isBeforeExports(dayInName)
      ? []
      : [anonymise.day(dayInName, `facebook-anonymous-${dayInName}.zip`)],
    merged ? [anonymise.merged] : [],
    randomKey ? [anonymise.randomKey] : [],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${wrapped(line, columns)}\n`).join(''))
    .join('\n');
}

/** A day that its times were moved to, and that nobody can say of an export. */
function isBeforeExports(day: string): boolean {
  return startOfDay(day) < jsonExportsBegan;
}

function leftOutLines({ files, fields }: Anonymised['leftOut'], words: Catalogue['anonymise']): string[] {
  const named = fields
    .slice(0, fieldsNamed)
    .map(({ kind, key, count }) => `${kind}.${sanitise(key)} (${count})`);
  return [
    ...files.map(({ kind, count }) => words.leftOut[kind](count)),
    ...(named.length === 0 ? [] : [words.fields(named, fields.length - named.length)]),
  ];
}

const bullet = '  - ';

function item(text: string): string {
  return bullet + text;
}

function wrapped(line: string, columns: number): string {
  const isItem = line.startsWith(bullet);
  const [first = '', ...others] = wrapAnsi(
    isItem ? line.slice(bullet.length) : line,
    Math.max(20, columns - 4),
  ).split('\n');
  const indent = isItem ? ' '.repeat(bullet.length) : '';
  return [(isItem ? bullet : '') + first, ...others.map((other) => indent + other)].join('\n');
}
