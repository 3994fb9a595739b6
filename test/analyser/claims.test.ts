// What is claimed of an app: which claims are listed, and which of several decides (design, section 4).

import { describe, expect, it } from 'vitest';
import { analyse, type AnalysedApp } from '../../src/analyser/analyse.ts';
import { subjectClaims } from '../../src/analyser/claims.ts';
import type { ConnectedApp } from '../../src/model/export.ts';
import { app, at, parsedExport, recorded } from './sample-export.ts';
import { sampleKnowledge } from './sample-knowledge.ts';

const knowledge = sampleKnowledge();

function judge(facts: Partial<ConnectedApp>): AnalysedApp {
  const [judged] = analyse(parsedExport({ apps: [app(facts)] }), knowledge, at('2024-05-01')).apps;
  if (judged === undefined) throw new Error('no app');
  return judged;
}
const idsOf = ({ claims }: AnalysedApp) => claims.map(({ id }) => id);

describe('of several claims that fit', () => {
  it('one that surely overlaps decides, though another comes first in the knowledge base', () => {
    const judged = judge({ name: 'Twice Fake', added: at('2011-01-01') });
    expect(judged.claims.map(({ overlap }) => overlap)).toEqual(['possible', 'certain', 'certain']);
    expect(judged.claim?.id).toBe('twice-2012');
  });

  it('the first of the knowledge base decides where all only may overlap', () => {
    const judged = judge({ name: 'Twice Fake', added: at('2012-12-31') });
    expect(judged.claims.map(({ overlap }) => overlap)).toEqual(['possible', 'possible', 'possible']);
    expect(judged.claim?.id).toBe('twice-long');
  });

  it('the recorded one that surely overlaps decides', () => {
    const judged = judge({
      added: at('2015-06-01'),
      permissions: [
        recorded('read_mailbox'),
        recorded('xmpp_login', { to: { from: at('2016-01-01'), to: at('2016-01-02') } }),
      ],
    });
    expect(judged.claim?.id).toBe('xmpp_login');
  });

  it('recorded ones that overlap alike follow the order of the knowledge base, not that of the list', () => {
    for (const permissions of [
      ['read_mailbox', 'xmpp_login'],
      ['xmpp_login', 'read_mailbox'],
    ]) {
      const judged = judge({ added: at('2011-01-01'), permissions: permissions.map((id) => recorded(id)) });
      expect(judged.claim?.id).toBe('read_mailbox');
    }
  });
});

describe('the list of claims', () => {
  it('keeps those that did not decide', () => {
    const judged = judge({
      name: 'Both Fake',
      added: at('2011-01-01'),
      permissions: [recorded('pages_messaging')],
    });
    expect(idsOf(judged)).toEqual(['pages_messaging', 'both-chat', 'both-partner']);
    expect(judged.claim?.id).toBe('both-partner');
  });

  it('keeps those behind an unverified name, which decide nothing', () => {
    const judged = judge({ name: 'Asker Fake Beta', added: at('2010-06-01') });
    expect(judged.match?.match).toBe('unverified-alias');
    expect(idsOf(judged)).toEqual(['asker-inbox', 'read_mailbox']);
    expect(judged.verdict).toBe('platform-open');
  });

  it('has the inbox permission only where a platform row decided, with rights that are not specified', () => {
    const open = judge({ added: at('2012-01-01') });
    expect(open.claims).toMatchObject([
      {
        id: 'read_mailbox',
        basis: 'platform-permission',
        origin: 'knowledge',
        rights: { read: 'unspecified', write: 'unspecified', delete: 'unspecified' },
        reach: 'history',
      },
    ]);
    expect(open.claim).toBe(open.claims[0]);
    expect(idsOf(judge({ name: 'Tune Fake', added: at('2012-01-01') }))).toEqual(['tune-partner']);
    expect(idsOf(judge({ added: at('2019-01-01') }))).toEqual([]);
  });

  it('leaves out recorded permissions that give no right over any message', () => {
    const permissions = ['publish_actions', 'send-dialog', 'no_such_permission'].map((id) => recorded(id));
    expect(idsOf(judge({ added: at('2019-01-01'), permissions }))).toEqual([]);
  });

  it('of a stranger is empty', () => {
    const { connection } = judge({ added: at('2012-01-01') });
    expect(subjectClaims(knowledge, null, connection)).toEqual([]);
  });
});

describe('a recorded permission', () => {
  const day = (text: string) => ({ from: at(text), to: at(text) + 86_400_000 });

  it('holds as long as the permission existed, where nobody says more', () => {
    const { claim } = judge({ added: at('2010-01-01'), permissions: [recorded('read_mailbox')] });
    expect(claim).toMatchObject({ origin: 'export', overlap: 'certain', originNote: null });
    expect(claim?.certainWindow).toEqual({ from: at('2010-01-01'), to: at('2015-04-30') });
    expect(claim?.possibleWindow).toEqual({ from: at('2010-01-01'), to: at('2015-10-07') });
  });

  it('holds between the days that the file of the user gives', () => {
    const bounds = {
      origin: 'permissions-file',
      from: day('2012-02-01'),
      to: day('2013-02-01'),
      source: 'a note',
    } as const;
    const { claim } = judge({ added: at('2010-01-01'), permissions: [recorded('read_mailbox', bounds)] });
    expect(claim).toMatchObject({ origin: 'permissions-file', overlap: 'certain', originNote: 'a note' });
    expect(claim?.certainWindow).toEqual({ from: at('2012-02-02'), to: at('2013-02-01') });
    expect(claim?.possibleWindow).toEqual({ from: at('2012-02-01'), to: at('2013-02-02') });
  });

  it('holds as long as the permission existed on the side that the file leaves out', () => {
    const bounds = { origin: 'permissions-file', from: day('2012-02-01') } as const;
    const { claim } = judge({ added: at('2010-01-01'), permissions: [recorded('read_mailbox', bounds)] });
    expect(claim?.possibleWindow).toEqual({ from: at('2012-02-01'), to: at('2015-10-07') });
  });

  it('gives no window and counts nothing when it never met the connection', () => {
    const judged = judge({ added: at('2020-01-01'), permissions: [recorded('read_mailbox')] });
    const zero = { conversations: 0, messages: 0, people: 0, first: null, last: null };
    expect(judged.verdict).toBe('recorded');
    expect(judged.claim).toMatchObject({ overlap: 'none', certainWindow: null, possibleWindow: null });
    expect(judged.exposure).toEqual({ certain: zero, possible: zero, withHistory: zero });
  });
});

describe('an app', () => {
  it.each([
    ['TUNE FAKE', 'exact'],
    [' tune \t fake\u2122', 'exact'],
    ['Tune\u00ae Fake for TV', 'alias'],
    ['\uff34\uff55\uff4e\uff45 Fake', 'exact'],
    ['Tune Fake Music', 'unverified-alias'],
    ['Tune Fake Quiz', null],
    ['My Tune Fake', null],
    ['TuneFake', null],
    ['bank label', null],
    ['Messenger', null],
    ['', null],
  ])('named "%s" matches as %s', (name, match) => {
    expect(judge({ name, added: at('2012-01-01') }).match?.match ?? null).toBe(match);
  });
});
