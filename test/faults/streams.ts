// Readers that go away, streams that are closed or full, disks that are full, memory that is not there.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Figures, type Case } from './figures.ts';
import { bin, freshPath, runProgram, scratch } from './program.ts';
import { largeZip, sampleZip, secret } from './sample.ts';

const zip = sampleZip();
const program = `'${process.execPath}' '${bin}'`;

/** In a shell: what it prints to stdout, stderr and exit code. */
function shell(script: string): { code: number | null; stdout: string; stderr: string } {
  const cwd = freshPath();
  mkdirSync(cwd);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', TMPDIR: scratch },
  });
  return { code: status, stdout, stderr };
}

/** A stack trace of Node's own, or somebody's text. */
const unhandled = /node:internal|triggerUncaughtException|^\s+at /m;

const scripts: readonly { readonly what: string; readonly script: string; readonly code: number }[] = [
  ...['', '-f json --conversations', '-f html'].map((format) => ({
    what: `| head -c 20, ${format || 'text'}`,
    script: `${program} '${zip}' ${format} | head -c 20 > /dev/null; exit \${PIPESTATUS[0]}`,
    code: 0,
  })),
  { what: '| true', script: `${program} explain | true; exit \${PIPESTATUS[0]}`, code: 0 },
  { what: 'stdout closed', script: `${program} '${zip}' >&-`, code: 0 },
  { what: 'stderr closed', script: `${program} nowhere 2>&-`, code: 2 },
  {
    what: 'all closed',
    script: `${program} '${zip}' -o out <&- >&- 2>&-; c=$?; test -s out || exit 99; exit $c`,
    code: 0,
  },
  ...["'ZIP'", "'ZIP' -f json", '--help', '--version', 'explain spotify', 'schema', "inspect 'ZIP'"].map(
    (args) => ({
      what: `stdout full, ${args.replace("'ZIP'", 'zip')}`,
      script: `${program} ${args.replace('ZIP', zip)} > /dev/full`,
      code: 2,
    }),
  ),
  { what: 'stderr full', script: `${program} nowhere 2> /dev/full`, code: 2 },
  { what: 'both full', script: `${program} '${zip}' > /dev/full 2>&1`, code: 2 },
  { what: 'output to a full device', script: `${program} '${zip}' -o /dev/full`, code: 2 },
  { what: 'a side file without an end', script: `${program} '${zip}' --permissions /dev/zero`, code: 2 },
  { what: 'an export without an end', script: `${program} /dev/zero`, code: 4 },
];

export function brokenStreams(): readonly Case[] {
  const figures = new Figures('Streams that break: | head, closed, full, without an end');
  if (!existsSync('/dev/full')) {
    figures.skip('there is no /dev/full');
    return [{ figures, run: async () => {} }];
  }
  return scripts.map(({ what, script, code }) => ({
    figures,
    run: async () => {
      const ended = shell(script);
      const complaint = unhandled.test(ended.stderr)
        ? 'a stack trace'
        : ended.code === code
          ? null
          : `exit ${ended.code}, not ${code}`;
      figures.count(what, 1, complaint);
    },
  }));
}

/** Real ones: a file system of 64 KiB, and a limit on the size of files. */
export function fullDisks(): readonly Case[] {
  const figures = new Figures('Disks that fill: a small file system, a limit on the size of files');
  const small = ['-f json', '-f html', '-f sarif'].map((format) => ({
    what: `64 KiB, ${format}`,
    mount: true,
    script: (cwd: string) =>
      `cd '${cwd}'; head -c 50000 /dev/zero > filler; ${program} '${zip}' ${format} --verbose --all -o out`,
    killed: false,
  }));
  const limited = [
    { what: 'ulimit -f, as an error', trap: "trap '' XFSZ;", killed: false },
    { what: 'ulimit -f, as a signal', trap: '', killed: true },
  ].map(({ what, trap, killed }) => ({
    what,
    mount: false,
    script: (cwd: string) =>
      `cd '${cwd}'; ${trap} ulimit -c 0; ulimit -f 1; ${program} '${zip}' -f html -o out`,
    killed,
  }));
  return [...small, ...limited].map(({ what, mount, script, killed }) => ({
    figures,
    run: async () => {
      const at = freshPath();
      mkdirSync(at);
      if (mount && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at]).status !== 0) {
        figures.skip(`${what}: a file system cannot be mounted here`);
        return;
      }
      writeFileSync(join(at, 'out'), 'old');
      const { code } = shell(script(at));
      const left = readdirSync(at).filter((name) => name !== 'out' && name !== 'filler');
      const complaint =
        readFileSync(join(at, 'out'), 'utf8') !== 'old'
          ? 'the old output is gone'
          : !killed && left.length > 0
            ? `left behind: ${left.join(', ')}`
            : code === 2 || (killed && code !== 0)
              ? null
              : `exit ${code}`;
      if (mount) execFileSync('umount', [at]);
      figures.count(what, 1, complaint);
    },
  }));
}

/** It may also die after it has written all of it. */
function isWhole(report: string): boolean {
  try {
    JSON.parse(report);
    return true;
  } catch {
    return false;
  }
}

export function littleMemory(): readonly Case[] {
  const figures = new Figures('Memory that runs out');
  let large: string | null = null;
  return [8, 12, 16, 24, 32, 48].map((mebibytes) => ({
    figures,
    run: async () => {
      large ??= largeZip(8000);
      const cwd = freshPath();
      mkdirSync(cwd);
      writeFileSync(join(cwd, 'out'), 'old');
      const ended = await runProgram([large, '-f', 'json', '--conversations', '-o', 'out'], {
        cwd,
        node: [`--max-old-space-size=${mebibytes}`],
      });
      const died = ended.code === null || ended.code === 134;
      const now = readFileSync(join(cwd, 'out'), 'utf8');
      const complaint =
        // V8 aborts a process without memory at once: as after a kill, nobody is left to take a draft away.
        !died && readdirSync(cwd).length > 1
          ? `left behind: ${readdirSync(cwd).join(', ')}`
          : died && now !== 'old' && !isWhole(now)
            ? 'the old output is gone'
            : `${ended.stdout}${ended.stderr}${now}`.includes(secret)
              ? 'the text of a message came out'
              : died || ended.code === 0
                ? null
                : `exit ${ended.code}`;
      figures.count(`${mebibytes} MiB`, died ? 1 : 0, complaint);
    },
  }));
}
