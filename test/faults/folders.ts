// Hostile folders, and files that go wrong or change while they are read.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { Figures, type Case } from './figures.ts';
import { freshPath, runProgram, scratch, type Fault } from './program.ts';
import { files, sampleFolder, secret } from './sample.ts';

const outside = 'outsider';
const inbox = 'your_facebook_activity/messages/inbox';

/** Something in a folder that is neither a file nor a folder, and what the answer must say of it. */
const intruders: readonly {
  readonly what: string;
  readonly put: (folder: string) => void;
  readonly code: number;
  readonly diagnostic: string;
}[] = [
  {
    what: 'links in a circle',
    put: (folder) => symlinkSync(folder, join(folder, inbox, 'loop')),
    code: 3,
    diagnostic: 'link-not-followed',
  },
  {
    what: 'a link to itself',
    put: (folder) => symlinkSync('self', join(folder, inbox, 'self')),
    code: 3,
    diagnostic: 'link-not-followed',
  },
  {
    what: 'a link to a folder outside',
    put: (folder) => symlinkSync(outsideFolder(), join(folder, inbox, 'out_1')),
    code: 3,
    diagnostic: 'link-not-followed',
  },
  {
    what: 'a link to a file outside',
    put: (folder) => {
      mkdirSync(join(folder, inbox, 'out_2'));
      symlinkSync(join(outsideFolder(), 'message_1.json'), join(folder, inbox, 'out_2/message_1.json'));
    },
    code: 3,
    diagnostic: 'link-not-followed',
  },
  {
    what: 'a pipe',
    put: (folder) => void execFileSync('mkfifo', [join(folder, 'messages.json')]),
    code: 0,
    diagnostic: 'not-a-regular-file',
  },
  {
    what: 'folders 70 deep',
    put: (folder) => mkdirSync(join(folder, 'd/'.repeat(70)), { recursive: true }),
    code: 3,
    diagnostic: 'entry-limit',
  },
];

function outsideFolder(): string {
  const folder = freshPath();
  mkdirSync(folder);
  const thread = {
    participants: [{ name: outside }],
    messages: [{ sender_name: outside, timestamp_ms: 1e12, content: outside }],
  };
  writeFileSync(join(folder, 'message_1.json'), JSON.stringify(thread));
  return folder;
}

export function hostileFolders(): readonly Case[] {
  const figures = new Figures('Folders with links, pipes, sockets, devices, what may not be read');
  const judge = async (
    what: string,
    folder: string,
    code: number,
    diagnostic: string,
    user?: number,
  ): Promise<void> => {
    const args = [folder, '-f', 'json', '--conversations', '--all'];
    const ended = await runProgram(args, {
      cwd: dirname(folder),
      seconds: 20,
      ...(user === undefined ? {} : { user }),
    });
    const said = `${ended.stdout}${ended.stderr}`;
    const complaint = ended.hung
      ? 'it hung'
      : said.includes(outside) || said.includes(secret)
        ? 'it read or said what it must not'
        : ended.code !== code
          ? `exit ${ended.code}, not ${code}`
          : said.includes(diagnostic)
            ? null
            : `without ${diagnostic}`;
    figures.count(what, 1, complaint);
  };
  const plain = intruders.map(({ what, put, code, diagnostic }) => ({
    figures,
    run: async () => {
      const folder = sampleFolder();
      put(folder);
      await judge(what, folder, code, diagnostic);
    },
  }));
  return [...plain, socketCase(figures, judge), deviceCase(figures, judge), forbiddenCase(figures, judge)];
}

type Judge = (what: string, folder: string, code: number, diagnostic: string, user?: number) => Promise<void>;

function socketCase(figures: Figures, judge: Judge): Case {
  return {
    figures,
    run: async () => {
      const folder = sampleFolder();
      const server = await new Promise<Server>((settle, fail) => {
        const listening = createServer()
          .on('error', fail)
          .listen(join(folder, 's.json'), () => settle(listening));
      });
      await judge('a socket', folder, 0, 'not-a-regular-file');
      server.close();
    },
  };
}

function deviceCase(figures: Figures, judge: Judge): Case {
  return {
    figures,
    run: async () => {
      const folder = sampleFolder();
      mkdirSync(join(folder, inbox, 'dev_1'));
      if (spawnSync('mknod', [join(folder, inbox, 'dev_1/message_1.json'), 'c', '1', '5']).status !== 0) {
        figures.skip('a device: no right to make one');
        return;
      }
      await judge('a device without an end', folder, 3, 'not-a-regular-file');
    },
  };
}

const nobody = 65_534;

function forbiddenCase(figures: Figures, judge: Judge): Case {
  return {
    figures,
    run: async () => {
      const isRoot = process.getuid?.() === 0;
      // The superuser may read everything, and nobody else may become another.
      chmodSync(scratch, 0o777);
      for (const path of [`${inbox}/bobmadeup_1000000001/message_1.json`, `${inbox}/bobmadeup_1000000001`]) {
        const folder = sampleFolder();
        chmodSync(join(folder, path), 0);
        await judge(
          `no right to ${path.endsWith('.json') ? 'a file' : 'a folder'}`,
          folder,
          3,
          'EACCES',
          isRoot ? nobody : undefined,
        );
      }
    },
  };
}

const readFaults = ['EIO', 'SHRINK', 'VANISH', 'GROW', 'LINK', 'EACCES', 'EMFILE'] as const;

/** @param zip whether the export is one, instead of a folder */
export async function faultsWhileReading(): Promise<readonly Case[]> {
  const figures = new Figures('Exports that go wrong or change at the N-th reading');
  const args = (path: string): readonly string[] => [
    path,
    '-f',
    'json',
    '--conversations',
    '--jobs',
    '1',
    '--as-of',
    '2024-05-01',
  ];
  const base = sampleFolder();
  const fault = (below: string): Fault => ({ below, reads: true, kind: null, at: 0 });
  const reference = await runProgram(args(base), { cwd: scratch, fault: fault(base) });
  const operations = reference.measured?.operations ?? 0;
  if (reference.code !== 0) throw new Error(`the sample cannot be read: ${reference.stderr}`);
  return readFaults.flatMap((kind) =>
    Array.from({ length: operations }, (_, place) => ({
      figures,
      run: async () => {
        const folder = sampleFolder();
        const ended = await runProgram(args(folder), {
          cwd: scratch,
          seconds: 20,
          fault: { ...fault(folder), kind, at: place + 1 },
        });
        const complaint = ended.hung
          ? 'it hung'
          : `${ended.stdout}${ended.stderr}`.includes(secret)
            ? 'it said the text of a message'
            : ended.code === 0 && ended.stdout !== reference.stdout
              ? 'another answer passed for whole'
              : [0, 2, 3, 4].includes(ended.code ?? -1)
                ? null
                : `exit ${ended.code}: ${ended.stderr.slice(0, 300)}`;
        figures.count(
          `${kind} at ${place + 1} of ${operations}`,
          Math.min(1, ended.measured?.injected ?? 1),
          complaint,
        );
      },
    })),
  );
}

export const fileCount = Object.keys(files).length;
