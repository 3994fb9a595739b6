import { expect, test } from 'vitest';
import { digestOf } from '../../src/knowledge/digest.ts';
import {
  defaultKnowledge,
  InvalidKnowledge,
  knowledgeFrom,
  lookUpApp,
  type KnowledgeDocument,
} from '../../src/knowledge/knowledge.ts';
import { inboxPermission, otherSubject, smallDocument, smallSource, smallSubject } from './small-document.ts';

test('a document is asked by id', () => {
  const knowledge = knowledgeFrom(smallDocument);
  expect(knowledge.version).toBe('2026-11-24');
  expect(knowledge.subject(smallSubject.id)).toEqual(smallSubject);
  expect(knowledge.permission('read_mailbox')).toEqual(inboxPermission);
  expect(knowledge.source(smallSource.id)).toEqual(smallSource);
  expect(knowledge.claimsOf(otherSubject.id).map(({ id }) => id)).toEqual(['nowhere-chat-client']);
});

test('what is not there is null, or an empty list', () => {
  const knowledge = knowledgeFrom(smallDocument);
  expect(knowledge.subject('constructor')).toBeNull();
  expect(knowledge.permission('toString')).toBeNull();
  expect(knowledge.source('nothing')).toBeNull();
  expect(knowledge.claimsOf('nobody')).toEqual([]);
});

test.each([
  ['Made-Up Music', 'exact'],
  ['  MADE-UP   music™ ', 'exact'],
  ['MadeUp', 'alias'],
  ['made-up player', 'unverified-alias'],
])('%j matches as %s', (name, match) => {
  expect(lookUpApp(knowledgeFrom(smallDocument), name)).toEqual({ subject: smallSubject, match });
});

test.each(['Made-Up', 'Made-Up Music Quiz', 'The Made-Up Music', 'Messenger', '', '__proto__'])(
  '%j matches nobody',
  (name) => {
    expect(lookUpApp(knowledgeFrom(smallDocument), name)).toBeNull();
  },
);

test('a label that is not listed matches nobody', () => {
  const document = withSubject({ aliases: [], unverifiedAliases: [] });
  expect(lookUpApp(knowledgeFrom(document), smallSubject.name)).toBeNull();
});

test('a label listed as unverified is unverified, also when it is listed twice', () => {
  for (const aliases of [[], [smallSubject.name]]) {
    const document = withSubject({ aliases, unverifiedAliases: [smallSubject.name] });
    expect(lookUpApp(knowledgeFrom(document), smallSubject.name)?.match).toBe('unverified-alias');
  }
});

test('a document with problems is refused with all of them', () => {
  const document = { ...smallDocument, claims: smallDocument.claims.map((c) => ({ ...c, sources: [] })) };
  expect(() => knowledgeFrom(document)).toThrow(InvalidKnowledge);
  expect(() => knowledgeFrom(document)).toThrow(
    expect.objectContaining({
      problems: ['claims.made-up-music-partner: no source', 'claims.nowhere-chat-client: no source'],
    }),
  );
});

test('a document without the inbox permission is refused: the ladder rests on it', () => {
  expect(() => knowledgeFrom({ ...smallDocument, permissions: [] })).toThrow(InvalidKnowledge);
});

test('the default is made once, and its digest is that of its document', () => {
  const knowledge = defaultKnowledge();
  expect(defaultKnowledge()).toBe(knowledge);
  expect(knowledge.digest).toBe(digestOf(knowledge.document));
  expect(knowledgeFrom(structuredClone(knowledge.document)).digest).toBe(knowledge.digest);
});

test('a digest is that of the JSON with sorted keys, whatever their order', () => {
  // sha256 of {"a":[2,{"d":3}],"b":1}
  const expected = 'sha256:44fd3372e096cd162555ca6e7fb43861b34bc72ace3ad6bf92240ade4c0b921a';
  expect(digestOf({ b: 1, a: [2, { d: 3, c: undefined }] })).toBe(expected);
  expect(digestOf({ a: [2, { c: undefined, d: 3 }], b: 1 })).toBe(expected);
  expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
});

function withSubject(change: Partial<typeof smallSubject>): KnowledgeDocument {
  return { ...smallDocument, subjects: [{ ...smallSubject, ...change }, otherSubject] };
}
