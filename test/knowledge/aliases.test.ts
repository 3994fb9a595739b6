import { expect, test } from 'vitest';
import { aliasesFrom, withAliases } from '../../src/knowledge/aliases.ts';
import { knowledgeFrom, lookUpApp } from '../../src/knowledge/knowledge.ts';
import { ExportError } from '../../src/model/errors.ts';
import { smallDocument } from './small-document.ts';

const knowledge = knowledgeFrom(smallDocument);

test('an added name leads to its subject as an alias', () => {
  const more = withAliases(knowledge, { 'made-up-music': ['Musique Inventée™'] });
  expect(lookUpApp(more, 'musique inventée')).toMatchObject({
    subject: { id: 'made-up-music' },
    match: 'alias',
  });
});

test('an added name wins over the same name listed as unverified', () => {
  const more = withAliases(knowledge, { 'made-up-music': ['Made-Up Player'] });
  expect(lookUpApp(more, 'made-up player')?.match).toBe('alias');
});

test('a name that is listed already stays what it was', () => {
  const more = withAliases(knowledge, { 'made-up-music': ['made-up music', 'madeup'] });
  expect(lookUpApp(more, 'Made-Up Music')?.match).toBe('exact');
  expect(lookUpApp(more, 'MadeUp')?.match).toBe('alias');
});

test('the knowledge it was added to is left as it was, and so is the digest', () => {
  const more = withAliases(knowledge, { 'made-up-music': ['Something Else'] });
  expect(lookUpApp(knowledge, 'Something Else')).toBeNull();
  expect(more.digest).toBe(knowledge.digest);
  expect(lookUpApp(more, 'Nowhere Chat')?.match).toBe('exact');
});

test.each([
  ['an unknown subject', { nobody: ['A'] }, 'unknown-subject', '/nobody'],
  ['a subject named like a method', { toString: ['A'] }, 'unknown-subject', '/toString'],
  [
    'a name of another subject',
    { 'made-up-music': ['A', 'NOWHERE chat'] },
    'name-of-another-subject',
    '/made-up-music/1',
  ],
  [
    'an unverified name of another subject',
    { 'made-up-music': ['Nowhere'] },
    'name-of-another-subject',
    '/made-up-music/0',
  ],
  [
    'one name for two subjects',
    { 'made-up-music': ['A'], 'nowhere-chat': ['a'] },
    'name-of-another-subject',
    '/nowhere-chat/0',
  ],
  [
    'a name that matches nothing',
    { 'made-up-music': ['messenger'] },
    'name-that-matches-nothing',
    '/made-up-music/0',
  ],
  ['an empty name', { 'made-up-music': [' ® '] }, 'empty-name', '/made-up-music/0'],
])('%s is refused', (_what, aliases, problem, pointer) => {
  expect(() => withAliases(knowledge, aliases, 'names.json')).toThrow(
    expect.objectContaining({ code: 'aliases-file', data: { path: 'names.json', problem, pointer } }),
  );
});

test('a file of aliases is an object of lists of names', () => {
  expect(aliasesFrom({ spotify: ['A', 'B'] }, 'names.json')).toEqual({ spotify: ['A', 'B'] });
});

test.each([
  [null, null],
  [['spotify'], null],
  [{ spotify: 'A' }, '/spotify'],
  [{ spotify: ['A', 1] }, '/spotify/1'],
  [{ 'a/b~c': 1 }, '/a~1b~0c'],
])('%j is refused as a file of aliases', (json, pointer) => {
  expect(() => aliasesFrom(json, 'names.json')).toThrow(ExportError);
  expect(() => aliasesFrom(json, 'names.json')).toThrow(
    expect.objectContaining({ data: { path: 'names.json', problem: 'wrong-shape', pointer } }),
  );
});
