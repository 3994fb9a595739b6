// Runs the built program as a person does, and writes down what happened as a transcript.

import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface SessionOptions {
  /** Folder the command runs in, below the project's root. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface SessionResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Command, output and exit code, for a snapshot. */
  readonly transcript: string;
}

export async function session(args: readonly string[], options: SessionOptions = {}): Promise<SessionResult> {
  const child = spawn(process.execPath, [resolve(root, 'bin/dyi-audit.js'), ...args], {
    cwd: resolve(root, options.cwd ?? 'fixtures'),
    env: { PATH: process.env['PATH'] ?? '', TZ: 'Pacific/Chatham', LANG: 'en_GB.UTF-8', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail);
    child.on('close', settle);
  });
  const { version } = await packageFile();
  const transcript = [
    `$ dyi-audit ${args.map(quoted).join(' ')}`,
    output.stdout,
    ...(output.stderr === '' ? [] : ['--- stderr', output.stderr]),
    `--- exit ${code}`,
  ]
    .join('\n')
    .replaceAll(version, '<version>');
  return { code, ...output, transcript: `${transcript}\n` };
}

function quoted(argument: string): string {
  return /^[\w./:=,-]+$/.test(argument) ? argument : `'${argument}'`;
}

async function packageFile(): Promise<{ readonly version: string }> {
  const { readFile } = await import('node:fs/promises');
  return JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8'));
}
