// Inputs that others made to break readers: each file of a folder as an archive; JSON as a message file and in every other place.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exportOfNames } from './targets/named-export.ts';
import { encoded } from './exports.ts';
import { archives } from './targets/archives.ts';
import { json } from './targets/json.ts';
import { layouts } from './targets/layouts.ts';
import { parsed } from './mutate/json.ts';
import { text } from './targets/text.ts';
import type { Target } from './target.ts';
import { failureOf, type Failure } from './trial.ts';

export interface CorpusTrial {
  readonly file: string;
  readonly target: string;
  readonly failure: Failure | null;
  readonly milliseconds: number;
}

/** More would be nothing but slow. */
const largestText = 2 ** 20;
const namesAtOnce = 16;

export async function* tryCorpus(folder: string): AsyncGenerator<CorpusTrial> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((name) => statSync(join(folder, name)).isFile())) {
    for (const { target, input } of trialsOf(file, readFileSync(join(folder, file)))) {
      const begun = performance.now();
      const failure = await failureOf(target, input);
      yield { file, target: target.name, failure, milliseconds: performance.now() - begun };
    }
  }
}

interface Input {
  readonly target: Target;
  readonly input: Uint8Array;
}

function trialsOf(file: string, bytes: Uint8Array): readonly Input[] {
  if (!file.endsWith('.json') || bytes.length > largestText) return [{ target: archives, input: bytes }];
  return [{ target: json, input: bytes }, ...inEachPlace(bytes), ...asNames(bytes)];
}

/** In the place of each file that an export has, one after the other. */
function inEachPlace(bytes: Uint8Array): readonly Input[] {
  const { parts } = exportOfNames(['Spotify', 'Jane Fake', 'Bob Made-Up', 'active']);
  const content = Buffer.from(bytes).toString('latin1');
  return parts.flatMap((part) =>
    Object.keys(part.files).map((path) => ({
      target: layouts,
      input: encoded({ merge: false, parts: [{ ...part, files: { ...part.files, [path]: content } }] }),
    })),
  );
}

/** A list of texts is a list of names. */
function asNames(bytes: Uint8Array): readonly Input[] {
  const list = parsed(Buffer.from(bytes).toString('utf8'));
  const names: readonly unknown[] = Array.isArray(list) ? list : [];
  const texts = names.filter((name) => typeof name === 'string');
  return Array.from({ length: Math.ceil(texts.length / namesAtOnce) }, (_, place) => ({
    target: text,
    input: Buffer.from(JSON.stringify(texts.slice(place * namesAtOnce, (place + 1) * namesAtOnce))),
  }));
}
