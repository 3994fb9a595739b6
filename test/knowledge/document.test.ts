// The knowledge base that comes with the program.

import { expect, test } from 'vitest';
import { problemsIn } from '../../src/knowledge/check.ts';
import { defaultDocument } from '../../src/knowledge/facts/document.ts';
import { defaultKnowledge, lookUpApp, spanOf } from '../../src/knowledge/knowledge.ts';
import { toIsoOrNull } from '../../src/model/span.ts';

test('passes every check', () => {
  expect(problemsIn(defaultDocument)).toEqual([]);
});

test('is plain JSON, and passes every check after a round trip', () => {
  const again: unknown = JSON.parse(JSON.stringify(defaultDocument));
  expect(again).toEqual(defaultDocument);
  expect(problemsIn(again)).toEqual([]);
});

test('says “could”, never “did”: no text claims that anybody read messages', () => {
  const texts = JSON.stringify([defaultDocument.claims, defaultDocument.permissions, defaultDocument.events]);
  expect(texts).not.toMatch(/\b(?:has|have|had) (?:read|deleted|written) (?:the )?(?:private )?messages/);
});

test('uses the French apostrophe, never the straight one', () => {
  const french = frenchTexts(defaultDocument);
  expect(french.length).toBeGreaterThan(100);
  expect(french.filter((text) => text.includes("'"))).toEqual([]);
});

test('holds the inbox permission for the span of the design', () => {
  const { from, to } = spanOf(defaultKnowledge().inboxPermission);
  expect([from.earliest, from.latest, to.earliest, to.latest].map(toIsoOrNull)).toEqual([
    '2009-08-11T00:00:00.000Z',
    '2009-08-12T00:00:00.000Z',
    '2015-04-30T00:00:00.000Z',
    '2015-10-07T00:00:00.000Z',
  ]);
});

test('knows the four messaging partners', () => {
  const partners = defaultDocument.claims.filter(({ basis }) => basis === 'documented-partner');
  expect(partners.map(({ subject }) => subject)).toEqual(['spotify', 'netflix', 'rbc', 'dropbox']);
});

test('puts Dropbox’s partner claim before the one about its consent screen', () => {
  expect(
    defaultKnowledge()
      .claimsOf('dropbox')
      .map(({ id }) => id),
  ).toEqual(['dropbox-partner', 'dropbox-scope-negative']);
});

test.each([
  ['Spotify', 'spotify', 'exact'],
  ['thisisyourdigitallife', 'tiydl', 'alias'],
  ['Hotmail', 'windows-live', 'alias'],
  ['RBC', 'rbc', 'unverified-alias'],
  ['Royal Bank of Canada', 'rbc', 'unverified-alias'],
])('%s is %s (%s)', (name, subject, match) => {
  expect(lookUpApp(defaultKnowledge(), name)).toMatchObject({ subject: { id: subject }, match });
});

test.each(['Spotify Quiz', 'My Spotify', 'Messenger', 'Windows', 'Mobile', 'Outlook', ''])(
  '%s is a stranger',
  (name) => {
    expect(lookUpApp(defaultKnowledge(), name)).toBeNull();
  },
);

function frenchTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && typeof value.fr === 'string') return [value.fr];
  return Object.values(value).flatMap(frenchTexts);
}
