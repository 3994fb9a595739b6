// What a person is told whose path is not there: the quotes, where these are the cause.

import { describe, expect, it } from 'vitest';
import { knowledgeFrom, defaultKnowledge } from '../../src/knowledge/knowledge.ts';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { fakeIo } from './fake-io.ts';

async function said(args: readonly string[]): Promise<string> {
  const { io, stdout, stderr } = fakeIo({ cwd: temporaryFolder() });
  await run(args, io);
  return `${stdout()}${stderr()}`;
}

describe('a path that is not there', () => {
  it.each([
    ['~/x', 'en', 'does not stand for your home folder'],
    ['~/x', 'fr', 'ne désigne pas votre dossier personnel'],
    ['facebook-*.zip', 'en', 'No file has a name of this form'],
    ['facebook-*.zip', 'fr', 'Aucun fichier n’a un nom de cette forme'],
    ['x y', 'en', 'If it has spaces, put it in quotes'],
  ])('%s in %s', async (path, language, words) => {
    const found = await said([path, '--lang', language]);
    expect(found).toContain(words);
    if (path !== 'x y') expect(found).not.toContain('put it in quotes');
  });
});

it('explain lists the ids by which --aliases names apps', async () => {
  const words = (await said(['explain'])).split(/[\s,]+/);
  for (const { id } of defaultKnowledge().document.subjects) expect(words).toContain(id);
});

it('the document that the README writes is a knowledge base', () => {
  const written: unknown = JSON.parse(JSON.stringify(defaultKnowledge().document));
  expect(knowledgeFrom(written).digest).toBe(defaultKnowledge().digest);
});
