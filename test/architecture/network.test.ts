// No command uses the network: with every way to it watched, nothing is loaded, asked or opened.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../input/temporary.ts';
import { zipOf } from '../input/zip-writer.ts';
import { smallExport } from '../properties/small-export.ts';
import { session } from '../sessions/session.ts';

const watch = `--import=${pathToFileURL(resolve(import.meta.dirname, 'no-network.mjs')).href}`;

describe('the network', () => {
  it('is not touched by any command', async () => {
    const folder = temporaryFolder();
    const at = (name: string): string => join(folder, name);
    const zip = at('facebook-janefake-2024-05-01-AbCdEf12.zip');
    writeFileSync(zip, zipOf(Object.entries(smallExport)));
    mkdirSync(at('donations'));
    writeFileSync(
      join(at('donations'), 'facebook-bobfake-2024-05-01.zip'),
      zipOf(Object.entries(smallExport)),
    );
    const env = { NODE_OPTIONS: watch, NETWORK_LOG: at('log') };
    for (const args of [
      [zip, '-f', `json=${at('result.json')}`, '-f', `html=${at('page.html')}`, '--jobs', '2'],
      ['check', zip, '--baseline', at('baseline.json'), '--update-baseline', '--pseudonymise'],
      ['inspect', zip],
      ['explain', 'spotify'],
      ['letter', zip, '--app', 'Spotify'],
      ['report', at('result.json'), '-f', 'sarif'],
      ['schema'],
      ['batch', 'plan', at('donations'), '--out', at('out')],
      ['batch', 'run', '--all', '--out', at('out')],
      ['batch', 'merge', '--out', at('out')],
    ]) {
      const { code, stderr } = await session(args, { env });
      expect([args, code, stderr.includes('network')]).toEqual([args, args[0] === 'check' ? 1 : 0, false]);
    }
    expect(existsSync(at('log')) ? readFileSync(at('log'), 'utf8') : '').toBe('');
  });

  it('would be noticed', () => {
    const log = join(temporaryFolder(), 'log');
    const attempts = [
      'try { await fetch("http://localhost:1") } catch {}',
      'await import("node:https")',
      'try { (await import("node:net")).connect(1) } catch {}',
    ];
    spawnSync(process.execPath, [watch, '--input-type=module', '--eval', attempts.join(';')], {
      env: { NETWORK_LOG: log },
    });
    expect(readFileSync(log, 'utf8')).toBe('fetch\nimport node:https\nimport node:net\nconnect\n');
  });
});
