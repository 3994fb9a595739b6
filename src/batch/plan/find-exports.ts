// Finds the exports that a person named: lists, folders of exports, patterns, or the exports themselves.

import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isExportFolder } from '../../export-folder.ts';
import { realPlace } from '../../input/places.ts';
import { ExportError } from '../../model/errors.ts';
import { groupBy } from '../../model/grouping.ts';
import { compareText } from '../../model/order.ts';
import { toIso } from '../../model/span.ts';
import { isNamedByFacebook, latestDay, readPartName } from '../../parser/inventory/part-names.ts';
import { BatchFolders } from './batch-folders.ts';
import { childrenOf, isLeftBehind } from './children.ts';
import { readDonationName } from './donation-name.ts';
import { parseExportList } from './export-list.ts';
import { isBatchFolder } from '../manifest.ts';

/** One export of the batch, as it was found. */
export interface FoundExport {
  /** What tells it from the others wherever the batch lies; pseudonyms are made from it. */
  readonly label: string;
  readonly participant: string;
  /** Absolute, sorted. */
  readonly paths: readonly string[];
  /** The name of the folder that stood for these paths, where it tells a day and none of them does. */
  readonly folder: string | null;
}

/** What was named, as exports. */
export interface NamedExports {
  readonly exports: readonly FoundExport[];
  /** Folders of earlier batches, of which what these wrote was passed over. */
  readonly passedOver: readonly string[];
}

/** An export before it has a label. */
interface Candidate {
  readonly paths: readonly string[];
  /** Where it lies, for a label; of a list, null. */
  readonly place: { readonly folder: string; readonly name: string } | null;
  readonly id: string;
  readonly participant: string | null;
}

/**
 * @throws {ExportError} `path-not-found`, `path-unreadable`, `batch-list`, `batch-no-exports`
 */
export async function findExports(
  inputs: readonly string[],
  {
    cwd,
    out,
  }: {
    readonly cwd: string;
    /** The batch's own folder: never an export, but what it holds can be one. */
    readonly out: string;
  },
): Promise<NamedExports> {
  const listed: Candidate[] = [];
  const files = new Set<string>();
  for (const input of inputs) {
    const path = resolve(cwd, input);
    const kind = await kindOf(path);
    if (kind === null) for (const match of await matches(input, cwd)) files.add(match);
    else if (kind === 'list') listed.push(...(await readList(path)));
    else if (kind === 'collection') for (const child of await childrenOf(path)) files.add(child);
    else files.add(path);
  }
  const batches = new BatchFolders(await realPlace(out));
  const named = candidatesOf(await withoutCopies(await batches.without(files)));
  const found = await Promise.all(
    labelled([...listed, ...named]).map(async (each) => {
      const paths = (await Promise.all(each.paths.map(partsIn))).flat().sort(compareText);
      return { ...each, paths, folder: datedFolder(each.paths, paths) };
    }),
  );
  if (found.length === 0) throw new ExportError('batch-no-exports', { inputs, passedOver: batches.all });
  return { exports: found, passedOver: batches.passedOver };
}

async function kindOf(path: string): Promise<'list' | 'collection' | 'export' | null> {
  const status = await stat(path).catch(() => null);
  if (status === null) return null;
  if (status.isFile() && extname(path).toLowerCase() === '.csv') return 'list';
  // Whatever else it holds: only what the batch wrote is passed over.
  if (await isBatchFolder(path)) return 'export';
  const isExport = !status.isDirectory() || (await isExportFolder(path)) || (await isNamedExport(path));
  return isExport ? 'export' : 'collection';
}

/**
 * Whether Facebook's name for a download is on the folder and there is no more than one export in it: then its name, which
 * tells whose it is and of which day, counts as it does in an audit.
 */
async function isNamedExport(path: string): Promise<boolean> {
  if (!isNamedByFacebook(basename(path))) return false;
  const exports = new Set<string>();
  for (const child of await childrenOf(path)) {
    const { user, day } = readPartName(basename(child));
    if (user !== null) exports.add(`${user} ${day}`);
    else if (await isExportFolder(child)) exports.add(child);
  }
  return exports.size <= 1;
}

/**
 * A participant's own folder with nothing in it but zips and folders named as Facebook names them stands for these: their
 * names tell the day of the export. Any other folder is taken as it is.
 */
async function partsIn(path: string): Promise<readonly string[]> {
  if (!(await isFolder(path)) || (await isExportFolder(path))) return [path];
  const children = await childrenOf(path);
  const areParts = children.every((child) => /\.zip$/i.test(child) || isNamedByFacebook(basename(child)));
  return children.length > 0 && areParts ? children : [path];
}

/** Of paths that a folder was replaced by. */
function datedFolder(named: readonly string[], paths: readonly string[]): string | null {
  const before = named.map((path) => basename(path));
  if (latestDay(paths.map((path) => basename(path))) !== null || latestDay(before) === null) return null;
  return before.find((name) => readPartName(name).day === latestDay(before)) ?? null;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

async function matches(pattern: string, cwd: string): Promise<readonly string[]> {
  const found = isDynamicPattern(pattern)
    ? await glob(pattern.split(sep).join('/'), {
        cwd,
        absolute: true,
        onlyFiles: false,
        followSymbolicLinks: false,
      })
    : [];
  if (found.length === 0) throw new ExportError('path-not-found', { path: pattern });
  return found.map((path) => resolve(path)).filter((path) => !isLeftBehind(basename(path)));
}

async function readList(path: string): Promise<readonly Candidate[]> {
  const listed = parseExportList(await readFile(path, 'utf8'), path);
  return listed.map(({ id, participant, paths }) => ({ id, participant, paths, place: null }));
}

/** One of several paths that lead to the same place: the first in order. */
async function withoutCopies(paths: readonly string[]): Promise<readonly string[]> {
  const places = new Map<string, string>();
  for (const path of [...paths].sort(compareText)) {
    const place = await realpath(path).catch(() => path);
    if (!places.has(place)) places.set(place, path);
  }
  return [...places.values()];
}

/** Zips of one folder with the same user and day in their names are the parts of one export. */
function candidatesOf(paths: readonly string[]): readonly Candidate[] {
  const groups = groupBy(paths, (path) => {
    const { user, day } = readPartName(basename(path));
    return user === null || day === null
      ? path
      : join(dirname(path), `facebook-${user}-${toIso(day).slice(0, 10)}`);
  });
  return [...groups].map(([place, parts]) => {
    const name = basename(place);
    return {
      paths: parts,
      place: { folder: dirname(place), name },
      id: name,
      participant: readDonationName(name)?.participant ?? readPartName(name).user,
    };
  });
}

/** By name where all names differ; else by the path from the folder that they have in common. */
function labelled(candidates: readonly Candidate[]): readonly Omit<FoundExport, 'folder'>[] {
  const names = new Set(candidates.map(({ id }) => id));
  const folders = candidates.flatMap(({ place }) => (place === null ? [] : [place.folder]));
  const root = names.size === candidates.length ? null : commonFolder(folders);
  const found = candidates.map(({ paths, place, id, participant }) => {
    const label =
      place === null || root === null
        ? id
        : relative(root, join(place.folder, place.name)).split(sep).join('/');
    return { label, participant: participant ?? label, paths };
  });
  const twice = [...groupBy(found, ({ label }) => label)].find(([, group]) => group.length > 1);
  if (twice !== undefined) throw new ExportError('batch-same-id', { id: twice[0] });
  return found;
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  const length = first.findIndex((segment, depth) => others.some((other) => other[depth] !== segment));
  return (length < 0 ? first : first.slice(0, length)).join(sep) || sep;
}
