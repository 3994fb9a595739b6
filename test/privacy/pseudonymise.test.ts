// Pseudonyms in place of people, threads and ids: nobody is named in any format, and what is counted stays.

import { describe, expect, it } from 'vitest';
import { conclude, readParts } from '../../src/audit.ts';
import { memoryPart } from '../../src/input/memory.ts';
import { auditResultSchema, type AuditResult } from '../../src/model/result.ts';
import { pseudonymise } from '../../src/privacy/pseudonymise.ts';
import { formatNames, loadReporter } from '../../src/reporter/reporter.ts';
import { everyResult, reportOptions } from '../reporter/results.ts';

const key = Buffer.from('a key of sixteen bytes or more');
const id = '10150000000000123';
const canaries = ['ownercanary', 'friendcanary', 'titlecanary', 'groupcanary', id, 'notecanary', 'keycanary'];

const result = await sampleResult();

async function sampleResult(): Promise<AuditResult> {
  const message = (sender: string, day: number): object => ({
    sender_name: sender,
    timestamp_ms: Date.UTC(2014, 9, day),
    content: 'x',
  });
  const people = [{ name: 'Friendcanary Made-Up' }, { name: 'Ownercanary Fake' }];
  const part = memoryPart('facebook-ownercanaryfake-2024-05-01-AbCdEf12.zip', {
    'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': JSON.stringify({
      installed_apps_v2: ['Spotify', 'Trillian', 'Inbox Helper'].map((name, place) => ({
        name,
        category: 'active',
        added_timestamp: Date.UTC(2013, 0, 1) / 1000,
        removed_timestamp: 0,
        user_app_scoped_id: String(BigInt(id) + BigInt(place)),
      })),
    }),
    // The layout before: one of them had another name then.
    'apps_and_websites_off_of_facebook/apps_and_websites.json': JSON.stringify({
      installed_apps_v2: [
        {
          name: 'Former Helper',
          category: 'active',
          added_timestamp: Date.UTC(2013, 0, 1) / 1000,
          removed_timestamp: 0,
          user_app_scoped_id: String(BigInt(id) + 2n),
        },
      ],
    }),
    'your_facebook_activity/messages/inbox/friendcanarymadeup_1/message_1.json': JSON.stringify({
      participants: people,
      messages: [message('Friendcanary Made-Up', 20), { 'Keycanary of Fake': 1 }],
      title: 'Friendcanary Made-Up',
    }),
    'your_facebook_activity/messages/inbox/titlecanary_2/message_1.json': JSON.stringify({
      participants: [...people, { name: 'Groupcanary Fake' }],
      messages: [message('Groupcanary Fake', 21)],
      title: 'Titlecanary, a group',
    }),
    'your_facebook_activity/messages/inbox/friendcanaryother_3/message_1.json': '{"messages":[',
    'personal_information/profile_information/profile_information.json': JSON.stringify({
      profile_v2: { name: { full_name: 'Ownercanary Fake' } },
    }),
  });
  const read = await readParts({ parts: [part], unopened: [] });
  const entries = [
    { app: 'Inbox Helper', permissions: ['read_mailbox'], from: '2013', to: '2014', source: 'notecanary' },
  ];
  return conclude(read, { conversations: true, permissions: { name: 'notecanary.json', entries } });
}

function hidden(options = { apps: false }): AuditResult {
  return pseudonymise(result, key, options);
}

describe('pseudonymise', () => {
  it('leaves nobody in any format', async () => {
    for (const format of formatNames) {
      const report = await loadReporter(format);
      const text = report(hidden(), { ...reportOptions, all: true, verbose: true }).toLowerCase();
      for (const canary of canaries) expect(text).not.toContain(canary);
    }
  });

  it('had somebody to hide', () => {
    const text = JSON.stringify(result).toLowerCase();
    for (const canary of canaries) expect(text).toContain(canary);
  });

  it('leaves counts, dates, verdicts and apps as they were', () => {
    const { summary, volume, apps, coverage } = hidden();
    expect({ summary, volume }).toEqual({ summary: result.summary, volume: result.volume });
    const plain = ({ name, verdict, connection, exposure }: (typeof apps)[number]): object => ({
      ...{ name, verdict, connection, exposure },
    });
    expect(apps.map(plain)).toEqual(result.apps.map(plain));
    expect(coverage.messages).toEqual(result.coverage.messages);
  });

  it('names a person alike wherever they are', () => {
    const { export: of, conversations = [] } = hidden();
    const [both, group] = conversations.toSorted((a, b) => a.participants.length - b.participants.length);
    expect(both?.participants).toContain(of.owner);
    expect(group?.participants).toEqual(expect.arrayContaining([...(both?.participants ?? [])]));
    expect(both?.participants).toContain(both?.title);
    expect(group?.title).toMatch(/^title-[0-9a-f]{16}$/);
  });

  it('names a thread alike in the list and in paths', () => {
    const before = result.coverage.unreadable.map(({ file }) => file);
    expect(before).toEqual([expect.stringContaining('friendcanaryother_3')]);
    expect(hidden().coverage.unreadable[0]?.file).toMatch(
      /^your_facebook_activity\/messages\/inbox\/thread-[0-9a-f]{16}\/message_1\.json$/,
    );
  });

  it('gives the same names for the same key alone', () => {
    expect(hidden()).toEqual(hidden());
    const other = pseudonymise(result, Buffer.from('another key of sixteen bytes'), { apps: false });
    expect(other.export.owner).not.toBe(hidden().export.owner);
    expect(other.apps[0]?.userAppScopedId).not.toBe(hidden().apps[0]?.userAppScopedId);
  });

  it('sorts anew: the order of names would tell of them', () => {
    const ids = (hidden().conversations ?? []).map((conversation) => conversation.id);
    expect(ids).toEqual(ids.toSorted());
    expect(ids.length).toBeGreaterThan(1);
  });
});

describe('pseudonymise with apps', () => {
  // Not Spotify's name: every report names the four partners of 2018.
  const secret = ['spotify-partner', 'trillian', 'inbox helper', 'former helper', 'nyt2018'];

  it('leaves no app, and nothing that is published of one, in any format', async () => {
    for (const format of formatNames) {
      const report = await loadReporter(format);
      const options = { ...reportOptions, all: true, verbose: true };
      const text = report(hidden({ apps: true }), options).toLowerCase();
      for (const word of [...secret, ...canaries]) expect(text).not.toContain(word);
      if (format === 'json')
        for (const word of secret) expect(report(result, options).toLowerCase()).toContain(word);
    }
  });

  it('keeps to the order of apps, and to which app a conversation met', () => {
    const { apps, conversations = [] } = hidden({ apps: true });
    expect(apps.map(({ level }) => level)).toEqual(result.apps.map(({ level }) => level));
    const met = (of: AuditResult): unknown =>
      (of.conversations ?? [])
        .flatMap((each) =>
          each.apps.map(({ app, overlap }) => `${each.messages} ${of.apps[app]?.verdict} ${overlap}`),
        )
        .toSorted();
    expect(met({ ...result, apps, conversations })).toEqual(met(result));
  });
});

describe('every result', async () => {
  it.each(await everyResult())('of %s has pseudonyms within the contract', (_, each) => {
    for (const apps of [false, true]) {
      const shown = pseudonymise(each, key, { apps });
      expect(auditResultSchema.parse(shown)).toEqual(shown);
      for (const { decidedBy, claims } of shown.apps)
        if (decidedBy !== null) expect(claims[decidedBy]).toBeDefined();
    }
  });
});
