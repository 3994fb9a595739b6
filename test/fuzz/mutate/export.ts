// Changes an export: a value in one of its files, a file's name or place, its bytes, or which files and parts there are.

import type { ExportInput } from '../exports.ts';
import type { FuzzPart } from '../fixture-parts.ts';
import type { Random } from '../random.ts';
import { mutateBytes } from './bytes.ts';
import { mutateDocument, parsed, withoutValues, write } from './json.ts';
import { mutateText } from './strings.ts';

/** @param keys names that mean something in the files */
export function mutateExport(
  input: ExportInput,
  other: ExportInput,
  keys: readonly string[],
  random: Random,
): ExportInput {
  let next = input;
  for (let left = 1 + random.small(5); left > 0; left -= 1) next = mutateOnce(next, other, keys, random);
  return next;
}

function mutateOnce(
  input: ExportInput,
  other: ExportInput,
  keys: readonly string[],
  random: Random,
): ExportInput {
  if (input.parts.length === 0) return other;
  const place = random.below(input.parts.length);
  const part = input.parts[place] ?? { name: 'x', files: {} };
  const withPart = (changed: FuzzPart): ExportInput => ({
    ...input,
    parts: input.parts.map((each, at) => (at === place ? changed : each)),
  });
  const paths = Object.keys(part.files);
  const path = paths.length === 0 ? 'x.json' : random.pick(paths);
  const content = part.files[path] ?? '';
  switch (random.below(16)) {
    case 0:
      return withPart({ ...part, name: mutateText(part.name, random).replaceAll('/', '') || 'x' });
    case 1:
      return { ...input, merge: !input.merge };
    case 2:
      return { ...input, parts: input.parts.filter((_, at) => at !== place) };
    case 3:
      return input.parts.length < 5 && other.parts.length > 0
        ? { ...input, parts: [...input.parts, random.pick(other.parts)] }
        : input;
    case 4:
      return withPart({ ...part, files: without(part.files, path) });
    case 5: {
      const from = other.parts.length === 0 ? part : random.pick(other.parts);
      const foreign = Object.entries(from.files);
      if (foreign.length === 0) return input;
      const [name, text] = random.pick(foreign);
      return withPart({ ...part, files: { ...part.files, [random.once(2) ? name : path]: text } });
    }
    case 6:
      return withPart({ ...part, files: { ...part.files, [renamed(path, paths, random)]: content } });
    case 7:
      return withPart({
        ...part,
        files: { ...without(part.files, path), [renamed(path, paths, random)]: content },
      });
    case 8: {
      const bytes = mutateBytes(Buffer.from(content, 'latin1'), Buffer.from(content, 'latin1'), random);
      return withPart({ ...part, files: { ...part.files, [path]: Buffer.from(bytes).toString('latin1') } });
    }
    default:
      return withPart({
        ...part,
        files: { ...part.files, [path]: mutateContent(content, other, keys, random) },
      });
  }
}

function mutateContent(content: string, other: ExportInput, keys: readonly string[], random: Random): string {
  const document = parsed(Buffer.from(content, 'latin1').toString('utf8'));
  if (document === undefined) return content;
  const others = other.parts.flatMap(({ files }) => Object.values(files));
  const foreign =
    others.length === 0 ? undefined : parsed(Buffer.from(random.pick(others), 'latin1').toString('utf8'));
  let next: unknown = document;
  for (let left = 1 + random.small(4); left > 0; left -= 1)
    next = mutateDocument(next, foreign, keys, random);
  return Buffer.from(write(next, random), 'utf8').toString('latin1');
}

const segments: readonly string[] = [
  ...[
    'messages',
    'inbox',
    'archived_threads',
    'e2ee_cutover',
    'filtered_threads',
    'apps',
    'apps_and_websites',
  ],
  ...[
    'apps_and_websites_off_of_facebook',
    'your_facebook_activity',
    'your_instagram_activity',
    '__MACOSX',
    'media',
  ],
  ...['message_1.json', 'message_2.json', 'message.json', 'no-data.txt', 'connected_apps_and_websites.json'],
  ...[
    'facebook-janefake-2024-05-01-AbCdEf12',
    'Zo\u00eb Invented_2.json',
    'index.html',
    'x.zip',
    '_1.json',
    '.json',
  ],
];

function renamed(path: string, paths: readonly string[], random: Random): string {
  const parts = path.split('/');
  const place = random.below(parts.length);
  switch (random.below(5)) {
    case 0:
      return [...parts.slice(0, place), random.pick(segments), ...parts.slice(place)].join('/');
    case 1:
      return [...parts.slice(0, place), ...parts.slice(place + 1)].join('/') || 'x';
    case 2:
      return random.pick(paths.length === 0 ? [path] : paths).replace(/[^/]*$/, parts.at(-1) ?? 'x');
    case 3:
      return [...parts.slice(0, place), random.pick(segments), ...parts.slice(place + 1)].join('/');
    default:
      parts[place] = mutateText(parts[place] ?? '', random);
      return parts.join('/');
  }
}

function without(files: FuzzPart['files'], path: string): FuzzPart['files'] {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}

/** With one part, one file or one value less. */
export function* smallerExports(input: ExportInput): Generator<ExportInput> {
  for (const place of input.parts.keys())
    yield { ...input, parts: input.parts.filter((_, at) => at !== place) };
  for (const [place, part] of input.parts.entries()) {
    const withPart = (files: FuzzPart['files']): ExportInput => ({
      ...input,
      parts: input.parts.map((each, at) => (at === place ? { ...part, files } : each)),
    });
    for (const path of Object.keys(part.files)) yield withPart(without(part.files, path));
    for (const [path, content] of Object.entries(part.files)) {
      const document = parsed(Buffer.from(content, 'latin1').toString('utf8'));
      if (document === undefined) continue;
      for (const smaller of withoutValues(document)) {
        const text = Buffer.from(JSON.stringify(smaller) ?? '', 'utf8').toString('latin1');
        yield withPart({ ...part.files, [path]: text });
      }
    }
  }
}
