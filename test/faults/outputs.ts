// Outputs under fault: each is old and whole, or new and whole, and nothing else is left behind.

import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, inflateRawSync } from 'node:zlib';
import { freshPath, runProgram, type Ended, type Fault } from './program.ts';
import { sampleZip, secret } from './sample.ts';

export interface Scenario {
  readonly name: string;
  readonly args: readonly string[];
  /** Files that the run writes, with what was there before; null = nothing. */
  readonly outputs: Readonly<Record<string, string | null>>;
}

const zip = sampleZip();
export const scenarios: readonly Scenario[] = [
  { name: 'one report', args: [zip, '-f', 'json', '-o', 'a.json'], outputs: { 'a.json': '{"old":true}' } },
  {
    name: 'several reports',
    args: [zip, '-f', 'text=a.txt', '-f', 'html=a.html', '-f', 'sarif=a.sarif', '--conversations'],
    outputs: { 'a.txt': 'old', 'a.html': null, 'a.sarif': '{}' },
  },
  {
    name: 'baseline and report',
    args: [
      'check',
      zip,
      '--baseline',
      'b.json',
      '--update-baseline',
      '--reason',
      'seen',
      '-f',
      'junit=a.xml',
    ],
    outputs: {
      'b.json': '{"method":"dyiAuditFinding/v1","entries":[]}',
      'a.xml': '<old/>',
    },
  },
  { name: 'inspect', args: ['inspect', zip, '-o', 'a.txt'], outputs: { 'a.txt': 'old' } },
  { name: 'letter', args: ['letter', zip, '--app', 'Spotify', '-o', 'a.txt'], outputs: { 'a.txt': null } },
  { name: 'copy', args: copyTo('a.zip', 'x'), outputs: { 'a.zip': null } },
  { name: 'copy over another', args: [...copyTo('a.zip', 'x'), '--overwrite'], outputs: { 'a.zip': 'old' } },
];

/** @param letter another one, another key, and another copy */
export function copyTo(output: string, letter: string): readonly string[] {
  const key = freshPath();
  writeFileSync(key, letter.repeat(32));
  return ['anonymise', zip, '-o', output, '--key-file', key];
}

/** A folder with the old outputs. */
export function oldOutputs({ outputs }: Scenario): string {
  const cwd = freshPath();
  mkdirSync(cwd);
  for (const [file, old] of Object.entries(outputs)) if (old !== null) writeFileSync(join(cwd, file), old);
  return cwd;
}

export interface Reference {
  readonly scenario: Scenario;
  /** Content of the new outputs. */
  readonly after: ReadonlyMap<string, string>;
  readonly operations: number;
  readonly code: number;
  readonly wallMs: number;
}

export async function referenceOf(scenario: Scenario): Promise<Reference> {
  const cwd = oldOutputs(scenario);
  const ended = await runProgram(scenario.args, { cwd, fault: { below: cwd, kind: null, at: 0 } });
  if (ended.measured === null || ended.measured.operations === 0 || ended.code !== 0)
    throw new Error(`${scenario.name} does not work: ${ended.code} ${ended.stderr}`);
  const after = new Map(Object.keys(scenario.outputs).map((file) => [file, contentOf(join(cwd, file))]));
  const { operations } = ended.measured;
  return { scenario, after, operations, code: ended.code, wallMs: ended.wallMs };
}

/** Bytes as characters: some outputs are archives. */
export function contentOf(path: string): string {
  return readFileSync(path, 'latin1');
}

/** In what is written, or in what is packed in it, as far as it goes: a draft can end anywhere. */
function holdsText(path: string): boolean {
  const bytes = readFileSync(path);
  if (bytes.includes(secret)) return true;
  for (let at = bytes.indexOf(localHeader); at >= 0; at = bytes.indexOf(localHeader, at + 1)) {
    if (at + 30 > bytes.length) return false;
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const inflate = (): Buffer => {
      return inflateRawSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH });
    };
    if (attempt(inflate)?.includes(secret) === true) return true;
  }
  return false;
}

const localHeader = 'PK\u0003\u0004';

function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}

/** What is wrong in the folder after a run; null = nothing. */
export function complaintAbout(
  cwd: string,
  reference: Reference,
  ended: Ended,
  fault: Pick<Fault, 'kind' | 'sticky'> | null = null,
): string | null {
  const { scenario, after } = reference;
  const killed = ended.signal !== null;
  // Where nothing can be removed any more, a draft stays as it does after a death: private, and with no text of a message.
  const stuck = fault?.sticky === true && (fault.kind === 'EIO' || fault.kind === 'EROFS');
  let isNew = true;
  for (const [file, old] of Object.entries(scenario.outputs)) {
    const now = existsSync(join(cwd, file)) ? contentOf(join(cwd, file)) : null;
    if (now !== old && now !== after.get(file)) return `${file} is neither old nor new`;
    if (now !== after.get(file)) isNew = false;
    if (now !== null && now !== old && (statSync(join(cwd, file)).mode & 0o777) !== 0o600)
      return `${file} can be read by others`;
  }
  for (const name of readdirSync(cwd)) {
    if (Object.hasOwn(scenario.outputs, name)) continue;
    if (!killed && !stuck) return `${name} is left behind`;
    if (!name.startsWith('.') || (statSync(join(cwd, name)).mode & 0o777) !== 0o600)
      return `${name} is no private draft`;
    if (holdsText(join(cwd, name))) return `${name} holds the text of a message`;
  }
  if (ended.hung) return 'it hung';
  if (`${ended.stdout}${ended.stderr}`.includes(secret)) return 'it said the text of a message';
  if (!killed && ended.code === reference.code && !isNew) return 'it ended as if all had been written';
  if (!killed && ![0, 1, 2, 129, 130, 143].includes(ended.code ?? -1)) return `it ended with ${ended.code}`;
  return null;
}
