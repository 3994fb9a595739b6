// Corpora that are kept beside the repository, run over the whole program: no crash, no hang, nothing written.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { Figures, type Case } from './figures.ts';
import { freshPath, root } from './program.ts';

const corpora = resolve(root, '../shared/corpora');

export function corporaCases(): readonly Case[] {
  const figures = new Figures('Corpora of strange zips and strange JSON');
  if (!existsSync(corpora)) {
    figures.skip('they are not at hand');
    return [{ figures, run: async () => {} }];
  }
  const cwd = freshPath();
  mkdirSync(cwd);
  const found = readdirSync(corpora, { recursive: true, encoding: 'utf8' }).sort();
  const zips = found.filter((file) => file.endsWith('.zip'));
  const documents = found.filter((file) => file.endsWith('.json'));
  const before = readdirSync(corpora, { recursive: true }).length;
  const count = async (what: string, path: string): Promise<void> => {
    const { io, stdout, stderr } = fakeIo({ cwd });
    const code = await run(['inspect', path, '--jobs', '1'], io);
    const complaint =
      readdirSync(cwd).length > 0 || readdirSync(corpora, { recursive: true }).length !== before
        ? 'it wrote a file'
        : ![0, 3, 4].includes(code)
          ? `exit ${code}: ${stderr().slice(0, 300)}`
          : code === 4 && stdout() !== ''
            ? 'a report of nothing'
            : null;
    figures.count(what, 1, complaint);
  };
  return [
    ...zips.map((file) => ({ figures, run: () => count(file, join(corpora, file)) })),
    {
      figures,
      run: async () => {
        for (const file of documents) {
          const folder = freshPath();
          const apps = join(folder, 'apps_and_websites_off_of_facebook');
          const thread = join(folder, 'messages/inbox/a_1');
          mkdirSync(apps, { recursive: true });
          mkdirSync(thread, { recursive: true });
          const content = readFileSync(join(corpora, file));
          writeFileSync(join(apps, 'connected_apps_and_websites.json'), content);
          writeFileSync(join(thread, 'message_1.json'), content);
          await count(file, folder);
        }
      },
    },
  ];
}
