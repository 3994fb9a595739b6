// C5 to C9: what is read of an export, clause by clause.

import { describe, expect, it } from 'vitest';
import { repairText } from '../../src/parser/text-repair.ts';
import { audit, auditOf, codesOf, folderWith, thread } from './exports.ts';

const apps = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';

describe('C5: apps', () => {
  it.each([
    ['2018, time_added', 'layout-2018-spring', '2018'],
    ['2019, added_timestamp', 'layout-2019', '2019'],
    ['2021, with category and id', 'layout-2021', '2021'],
    ['2023, renamed', 'layout-2023', '2023'],
  ])('the layout of %s', async (_, name, era) => {
    const result = await auditOf(name);
    expect(result.export.layouts).toContain(era);
    expect(result.coverage.apps).toMatchObject({ status: 'found' });
    expect(
      result.apps.some(({ connection }) => connection.from.earliest !== '2007-05-24T00:00:00.000Z'),
    ).toBe(true);
    expect(result.summary.apps).toBeGreaterThan(0);
  });

  it('ids as text, digit for digit', async () => {
    const list = {
      installed_apps_v2: [
        { name: 'A', user_app_scoped_id: 'ID' },
        { name: 'B', user_app_scoped_id: '7' },
      ],
    };
    const json = JSON.stringify(list).replace('"ID"', '10150000000000000001');
    const result = await audit([folderWith({ [apps]: json })]);
    expect(new Set(result.apps.map(({ userAppScopedId }) => userAppScopedId))).toEqual(
      new Set(['10150000000000000001', '7']),
    );
  });

  it('categories that are not known, names that come twice, no date at all', async () => {
    const app = { name: 'Twin', added_timestamp: 0, removed_timestamp: 0, category: 'paused' };
    const list = [1, 2].map((id) => ({ ...app, user_app_scoped_id: id }));
    const result = await audit([folderWith({ [apps]: JSON.stringify({ installed_apps_v2: list }) })]);
    expect(result.apps).toHaveLength(2);
    for (const found of result.apps) expect(found).toMatchObject({ category: 'paused', verdict: 'undated' });
    expect(codesOf(result)).toContain('category-unknown');
  });

  it('apps that one develops are none', async () => {
    const path = 'apps_and_websites_off_of_facebook/your_apps.json';
    const mine = JSON.stringify({ admined_apps_v2: [{ name: 'Mine', added_timestamp: 1388534400 }] });
    expect((await audit([folderWith({ [path]: mine })])).apps.map(({ name }) => name)).toEqual(['Spotify']);
  });

  it.each(['blocked-apps-a', 'blocked-apps-b', 'blocked-apps-c'])(
    'the permissions file: %s',
    async (name) => {
      const result = await auditOf(name);
      expect(result.coverage.blockedApps).toMatchObject({ status: 'found' });
      expect(result.coverage.blockedApps.records).toBeGreaterThan(0);
      expect(result.apps.every(({ verdict }) => verdict !== 'recorded')).toBe(true);
    },
  );

  it('the permissions file in any language of its labels', async () => {
    const path = 'apps_and_websites_off_of_facebook/permissions_you_have_granted_to_apps.json';
    const file = {
      media: [],
      label_values: [
        { label: 'Gemaakt op', timestamp_value: 1231960707 },
        { label: 'Apps die geen toegang hebben', vec: [{ value: 'Spotify' }] },
      ],
      fbid: '1',
    };
    const result = await audit([folderWith({ [path]: JSON.stringify(file) })]);
    expect(result.apps.map(({ blocked }) => blocked)).toEqual([true]);
  });

  it('the permissions file in a shape that is not known', async () => {
    expect(codesOf(await auditOf('blocked-apps-unknown'))).toContain('unrecognised-shape');
  });
});

describe('C6: messages', () => {
  const sections = [
    'inbox',
    'archived_threads',
    'filtered_threads',
    'message_requests',
    'e2ee_cutover',
    'legacy_threads',
  ];

  it.each(sections)('the section %s', async (section) => {
    const path = `your_facebook_activity/messages/${section}/eve_2/message_1.json`;
    const result = await audit([folderWith({ [path]: thread() })]);
    expect(result.conversations?.find(({ id }) => id === 'eve_2')).toMatchObject({ section, messages: 1 });
  });

  it('threads without a section, in 2018', async () => {
    const { conversations } = await auditOf('layout-2018-spring');
    expect(conversations?.map(({ section }) => section)).toContain(null);
  });

  it('end-to-end-encrypted threads, of any type of message', async () => {
    const at = Date.UTC(2024, 0, 1);
    const message = {
      senderName: 'Jane Fake',
      text: 'qqx',
      timestamp: at,
      isUnsent: false,
      media: [],
      reactions: [],
    };
    const file = {
      participants: ['Jane Fake', 'Bob Made-Up'],
      threadName: 'Bob Made-Up_40',
      messages: ['text', 'media', 'link', 'placeholder', 'hologram'].map((type) => ({ ...message, type })),
    };
    const result = await audit([folderWith({ 'Bob Made-Up_40.json': JSON.stringify(file) })]);
    expect(result.conversations?.find(({ section }) => section === 'e2ee')).toMatchObject({ messages: 5 });
  });

  it('of the text nothing is kept', async () => {
    const whole = JSON.stringify(await audit([folderWith({})]));
    expect(whole).toContain('Bob Made-Up');
    expect(whole).not.toContain('qqx');
  });
});

describe('C7: one conversation', () => {
  it.each([
    ['over files', 'messages-many-files', false],
    ['over sections', 'messages-over-sections', false],
    ['over parts', 'parts', false],
    ['in a part that repeats it', 'parts-repeated', false],
    ['in two exports', 'two-exports-merged', true],
    ['in a copy that was repaired', 'parts-repaired-copy', false],
  ])('%s is its folder, each message once', async (_, name, merge) => {
    const { conversations = [], coverage } = await auditOf(name, merge);
    const ids = conversations.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(coverage.unreadable).toEqual([]);
  });

  it('told apart from another of the same title', async () => {
    const { conversations = [] } = await auditOf('messages-same-name');
    expect(new Set(conversations.map(({ title }) => title)).size).toBeLessThan(conversations.length);
  });

  it('messages are the same by instant, sender and content', async () => {
    const at = Date.UTC(2014, 5, 3);
    const messages = [
      { sender_name: 'Bob Made-Up', timestamp_ms: at, content: 'qqx secret' },
      { sender_name: 'Jane Fake', timestamp_ms: at, content: 'qqx secret' },
      { sender_name: 'Bob Made-Up', timestamp_ms: at + 1, content: 'qqx secret' },
      { sender_name: 'Bob Made-Up', timestamp_ms: at, content: 'another' },
    ];
    const again = 'your_facebook_activity/messages/archived_threads/bobmadeup_1/message_1.json';
    const result = await audit([folderWith({ [again]: thread({ messages }) })]);
    expect(result.summary).toMatchObject({ conversations: 1, messages: 4 });
  });
});

/** As Facebook writes it: each byte of the UTF-8 form as a character. */
const miswritten = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const cut = miswritten('😢').slice(0, 3);

describe('C8: repair', () => {
  // What the decoders of the comparison stumble over, with what must come out.
  const strings: readonly (readonly [string, string, string, boolean?])[] = [
    ['plain text', 'hello', 'hello'],
    ['nothing', '', ''],
    ['two bytes', miswritten('café'), 'café'],
    ['three bytes', miswritten('❤'), '❤'],
    ['four bytes', miswritten('😢'), '😢'],
    ['three bytes, then two', miswritten('❤é'), '❤é'],
    ['a whole sentence', miswritten('Zoë: „Größe“ – мир 猫'), 'Zoë: „Größe“ – мир 猫'],
    ['a percent sign', '100 % sure', '100 % sure'],
    ['percent escapes', '50%20off', '50%20off'],
    ['percent escapes beside a mis-written é', miswritten('50%20café'), '50%20café'],
    ['quotes', miswritten('"é"'), '"é"'],
    ['line breaks', miswritten('é\n\tü\r\n'), 'é\n\tü\r\n'],
    ['a typed escape', '\\u00c3\\u00a9', '\\u00c3\\u00a9'],
    ['right Latin-1', 'café', 'café'],
    ['right emoji', 'ok 😀', 'ok 😀'],
    ['right letters beyond Latin', 'Привет 猫', 'Привет 猫'],
    ['right quotes beside a mis-written é', '“caf\u00c3\u00a9”', '“café”', true],
    ['a character cut off', miswritten('é ') + cut, `é ${cut}`, true],
    ['a byte order mark in front', miswritten('\ufeffé'), '\ufeffé'],
  ];

  it('is asked of 19 strings', () => {
    expect(strings).toHaveLength(19);
  });

  it.each(
    strings.map(([what, written, text, partially = false]) => [what, written, text, partially] as const),
  )('%s', async (_, written, text, partially) => {
    expect(repairText(written).text).toBe(text);
    expect(repairText(written).repair === 'partially-repaired').toBe(partially);
    // And through the whole program, escaped as Facebook escapes.
    const ascii = (value: unknown): string =>
      JSON.stringify(value).replace(
        /[\u007f-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    const app = { name: written, added_timestamp: 1388534400, category: 'active', removed_timestamp: 0 };
    const path = 'your_facebook_activity/messages/inbox/bobmadeup_1/message_1.json';
    const result = await audit([
      folderWith({
        [apps]: ascii({ installed_apps_v2: [app] }),
        [path]: ascii(JSON.parse(thread({ title: written }))),
      }),
    ]);
    expect(result.apps.map(({ name }) => name)).toEqual([text === '' ? '(unnamed app)' : text]);
    expect(result.conversations?.map(({ title }) => title)).toEqual([text === '' ? null : text]);
    expect(codesOf(result).has('text-partially-repaired')).toBe(partially);
  });
});

describe('C9: a bad file', () => {
  it.each([
    ['apps', 'bad-apps-cut', 'json-truncated', /^\/installed_apps_v2\/\d+/],
    ['messages', 'bad-messages-syntax', 'json-syntax', /^\/messages\/\d+/],
    ['messages cut off', 'bad-messages-cut', 'json-truncated', /^\/messages\/\d+/],
    ['odd messages', 'messages-odd-records', 'timestamp-text', /^\/messages\/\d+\/timestamp/],
  ])('%s: counted, with its place, and the rest is read', async (_, name, code, pointer) => {
    const result = await auditOf(name);
    const found = result.diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { file, count } of found) {
      expect(file).toMatch(/\.json$/);
      expect(count).toBeGreaterThan(0);
    }
    expect(found.some((diagnostic) => pointer.test(diagnostic.pointer ?? ''))).toBe(true);
    expect(result.summary.messages).toBeGreaterThan(0);
  });

  it('of what is wrong or new its shape is said, and no content', async () => {
    const messages = [{ timestamp_ms: 'qqx1', content: 'qqx2', new_key: { qqx3: 'qqx4' } }, 'qqx5'];
    const path = 'your_facebook_activity/messages/inbox/bobmadeup_1/message_1.json';
    const result = await audit([folderWith({ [path]: thread({ messages }) })]);
    expect(result.coverage.unknownKeys).toEqual([{ kind: 'message', key: 'new_key', count: 1 }]);
    expect(codesOf(result)).toContain('record-not-an-object');
    expect(JSON.stringify(result)).not.toContain('qqx');
  });
});
