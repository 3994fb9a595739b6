// The fuzzer itself: it finds what was put there to be found, makes it small, and does the same again for the same seed.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readArguments } from './arguments.ts';
import { campaign, type Found } from './campaign.ts';
import { demandHtml, demandXml } from './checks/markup.ts';
import { canary } from './checks/reports.ts';
import { demandHarmless } from './checks/shown.ts';
import { compile, countersName } from './coverage/counters.mjs';
import { saveFinding, targetOf } from './findings.ts';
import { withoutPieces } from './minimise.ts';
import { mutateBytes } from './mutate/bytes.ts';
import { mutateDocument, parsed, withoutValues, write } from './mutate/json.ts';
import { Random } from './random.ts';
import { Complaint, type Target } from './target.ts';
import { layouts, withCanary } from './targets/layouts.ts';
import { loadTarget, targetNames } from './targets/targets.ts';
import { failureOf } from './trial.ts';

const moduleSchema = z.object({
  run: z.custom<(bytes: Uint8Array) => void>((value) => typeof value === 'function'),
});

/** A target with a fault that was put there. */
function planted(run: (input: Uint8Array) => void): Target {
  return {
    name: 'planted',
    about: '',
    seeds: () => [Buffer.from('.....')],
    mutate: mutateBytes,
    smaller: withoutPieces,
    run: async (input) => run(input),
  };
}

async function campaignOf(target: Target, seed: number, inputs: number) {
  const tried = createHash('sha256');
  const findings: Found[] = [];
  const [standing] = await campaign({
    targets: [target],
    seed,
    goesOn: (done) => done < inputs,
    onInput: (_, input) => tried.update(input).update('\n'),
    onFinding: (found) => findings.push(found),
  });
  return { tried: tried.digest('hex'), findings, standing };
}

function counters(): Uint32Array {
  const made = new Uint32Array(256);
  Reflect.set(globalThis, countersName, made);
  return made;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, countersName);
});

describe('a campaign', () => {
  it('is led by the branches it reaches to what chance alone does not find', async () => {
    const source = compile(
      `export const run = (bytes: Uint8Array): void => {
         const is = (place: number, nibble: number) => bytes[place]! >>> 4 === nibble;
         if (is(0, 13)) if (is(1, 2)) if (is(2, 9)) if (is(3, 5)) if (is(4, 12)) throw new Error('broken');
       };`,
      'planted.ts',
      true,
    );
    const load = async (made: string): Promise<(input: Uint8Array) => void> => {
      const { run } = moduleSchema.parse(await import(`data:text/javascript,${encodeURIComponent(made)}`));
      return run;
    };
    counters();
    const { findings } = await campaignOf(planted(await load(source)), 1, 20_000);
    expect(findings).toHaveLength(1);
    expect([...(findings[0]?.input ?? [])].map((byte) => byte >>> 4)).toEqual([13, 2, 9, 5, 12]);
    counters();
    const blind = await campaignOf(
      planted(await load(source.replaceAll(`${countersName}[`, '[0,1,2,3,4,5,6,7,8,9]['))),
      1,
      20_000,
    );
    expect(blind.findings).toEqual([]);
  });

  it('is the same for the same seed, and another for another', async () => {
    const target = planted(() => {});
    const once = await campaignOf(target, 7, 500);
    expect((await campaignOf(target, 7, 500)).tried).toBe(once.tried);
    expect((await campaignOf(target, 8, 500)).tried).not.toBe(once.tried);
    expect(once.standing?.inputs).toBe(500);
  });

  it('reports one finding once, and makes it small', async () => {
    const target = planted((input) => {
      if (input.includes(0x80)) throw new Complaint('no byte is 0x80', input.length);
    });
    const { findings, standing } = await campaignOf(target, 3, 4000);
    expect(findings.map(({ input }) => [...input])).toEqual([[0x80]]);
    expect(standing?.findings).toBe(1);
    expect(standing?.failing).toBeGreaterThan(1);
  });
});

describe('a document', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`;

  it('is changed and written however deep it is, and does not become too deep to be written', () => {
    const random = Random.of(5, 'deep');
    let document = parsed(nested(1500));
    for (let left = 12; left > 0; left -= 1) {
      document = mutateDocument(document, parsed(nested(1500)), ['a'], random);
      expect(write(document, random)).not.toBe('');
    }
    expect(write(mutateDocument(parsed(nested(50_000)), 1, ['a'], random), random)).not.toBe('');
    expect([...withoutValues(parsed(nested(50_000)))]).toEqual([]);
  });

  it('stays as it was when a changed one is made of it', () => {
    const text = '{"a":[1,{"b":"c"}],"__proto__":{"d":[[2],3]}}';
    const document = parsed(text);
    const random = Random.of(6, 'shared');
    let changed = document;
    for (let left = 300; left > 0; left -= 1) {
      changed = mutateDocument(left % 10 === 0 ? document : changed, document, ['a', '__proto__'], random);
      expect(JSON.stringify(document)).toBe(text);
    }
  });
});

describe('a finding', () => {
  it('is kept under its hash, with the command that shows it again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dyi-audit-test-'));
    try {
      mkdirSync(join(folder, 'out'));
      const file = saveFinding(join(folder, 'out'), 'json', Buffer.from('{'), 'broken');
      expect(readFileSync(file, 'utf8')).toBe('{');
      expect(targetOf(file)).toBe('json');
      expect(readFileSync(`${file}.txt`, 'utf8')).toContain(`--reproduce ${file}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the checks', () => {
  it.each<[string, () => void]>([
    ['an escape sequence', () => demandHarmless('a\u001b[2Jb', '')],
    ['text turned around', () => demandHarmless('a\u202eb', '')],
    ['a bare tag', () => demandHtml('<!doctype html><p>a < b</p>')],
    ['a tag never closed', () => demandHtml('<!doctype html><p><b>a</p>')],
    ['a handler', () => demandHtml('<!doctype html><p onclick="x">a</p>')],
    ['a bare ampersand', () => demandXml('<?xml version="1.0" encoding="UTF-8"?>\n<a b="&"/>')],
    ['a forbidden character', () => demandXml('<?xml version="1.0" encoding="UTF-8"?>\n<a b="\u0001"/>')],
  ])('notice %s', (_, check) => {
    expect(check).toThrow(Complaint);
  });

  it('put the telltale word into every message text', async () => {
    const marked = withCanary({
      merge: false,
      parts: [{ name: 'x', files: { 'a.json': '{"content":"b"}' } }],
    });
    expect(JSON.stringify(marked)).toContain(`${canary} b`);
  });
});

describe('every target', () => {
  it.each(targetNames)('%s: its first inputs break nothing', async (name) => {
    const target = await loadTarget(name);
    const seeds = await target.seeds();
    expect(seeds.length).toBeGreaterThan(2);
    for (const seed of seeds.slice(0, 3)) expect(await failureOf(target, seed)).toBeNull();
  });

  it('takes any bytes', async () => {
    for (const name of targetNames)
      expect(await failureOf(await loadTarget(name), Buffer.from('\u0000{['))).toBeNull();
    expect(await failureOf(layouts, new Uint8Array())).toBeNull();
  });
});

describe('the arguments', () => {
  it('are minutes, seconds, a seed and targets', () => {
    const standard = { out: 'out' };
    expect(readArguments(['--minutes', '2', '--seed', '5', '--target', 'json'], standard)).toMatchObject({
      seconds: 120,
      seed: 5,
      targets: ['json'],
      out: 'out',
    });
    expect(() => readArguments(['--minutes', 'x'], standard)).toThrow('--minutes');
    expect(() => readArguments(['--what'], standard)).toThrow('--what');
  });
});
