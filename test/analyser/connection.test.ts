// When an app was connected: one case for each row of the table in design section 3, and its borders.

import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse.ts';
import { connectionOf, platformOpened } from '../../src/analyser/connection.ts';
import { overlapOf } from '../../src/analyser/overlap.ts';
import type { Instant, Span } from '../../src/model/span.ts';
import type { ConnectionBasis } from '../../src/model/verdict.ts';
import { app, at, parsedExport } from './sample-export.ts';
import { sampleKnowledge } from './sample-knowledge.ts';

const opened = at('2007-05-24');
const expiry = at('2018-04-09');
const made = at('2024-05-01');
/** No export in JSON is older. */
const firstExports = at('2018-03-01');
const day = 86_400_000;
const older = at('2023-02-03');
const added = at('2012-03-04');
const removed = at('2016-07-08');
const categories = ['active', 'inactive', 'removed', null, 'expired', ''] as const;

type Bounds = readonly [earliest: Instant | null, latest: Instant | null];
interface Case {
  readonly what: string;
  readonly category: string | null;
  readonly added?: Instant;
  readonly removed?: Instant;
  /** When the export was made, where that is not {@link made}. */
  readonly asOf?: Instant | null;
  readonly firstPost?: Instant;
  readonly listedOnlyUntil?: { readonly day: Instant | null };
  readonly from: Bounds;
  readonly to: Bounds;
  readonly basis: readonly ConnectionBasis[];
}

const listed: readonly ConnectionBasis[] = ['added', 'assumes-listed-is-connected'];
const expired: readonly ConnectionBasis[] = ['added', 'assumes-expiry'];

const cases: readonly Case[] = [
  // active, only added: from then until the export
  ...since('active', made, ['added', 'open-until-export'], [made, made]),
  {
    what: 'active, of an export of unknown date',
    ...{ category: 'active', added, asOf: null, from: [added, added], to: [firstExports, null] },
    basis: ['added', 'open-until-export'],
  },
  {
    what: 'active, added since exports are made, of one of unknown date',
    ...{ category: 'active', added: expiry + 5, asOf: null, from: [expiry + 5, expiry + 5] },
    ...{ to: [expiry + 5, null], basis: ['added', 'open-until-export'] },
  },
  // added on the day of the export, or just after: it was connected for some of that time
  ...categories.map((category): Case => ({
    what: `${category ?? 'no category'}, added on the day of the export`,
    ...{ category, added: made + 5, from: [made + 5, made + 5], to: [made + 5, made + 3 * day] },
    basis: ['added', category === 'active' ? 'open-until-export' : 'end-not-recorded'],
  })),
  // added long after the export was made: one of the dates is wrong
  ...afterExport('active', made),
  ...afterExport('inactive', expiry),
  ...afterExport(null, expiry),
  ...afterExport('removed', opened),
  {
    what: 'added and removed after the export was made',
    ...{ category: 'active', added: made + 9 * day, removed: made + 10 * day },
    ...{ from: [opened, made + 9 * day], to: [opened, null], basis: ['start-after-export'] },
  },
  {
    what: 'active, added after an export that would be older than the Platform',
    ...{ category: 'active', added, asOf: opened - 9 * day },
    ...{ from: [opened, added], to: [opened - 9 * day, null], basis: ['start-after-export'] },
  },
  {
    what: 'active, last listed by an older export, and added after the newest',
    ...{ category: 'active', added: made + 9 * day, listedOnlyUntil: { day: older } },
    ...{ from: [opened, made + 9 * day], to: [older, null], basis: ['start-after-export'] },
  },
  {
    what: 'removed before it was added, and added after the export was made: its date ends nothing',
    ...{ category: 'removed', added: made + 9 * day, removed },
    ...{ from: [opened, made + 9 * day], to: [removed, null], basis: ['dates-contradict'] },
  },
  // active by an export that is not the newest: surely until that one, and at the latest until the newest
  {
    what: 'active, last listed by an export before the newest',
    ...{
      category: 'active',
      added,
      listedOnlyUntil: { day: older },
      from: [added, added],
      to: [older, made],
    },
    basis: ['added', 'listed-until'],
  },
  {
    what: 'active, last listed by an export before the newest, made after it was added on that day',
    ...{
      category: 'active',
      added: older + 5,
      listedOnlyUntil: { day: older },
      from: [older + 5, older + 5],
    },
    ...{ to: [older + 5, made], basis: ['added', 'listed-until'] },
  },
  {
    what: 'active, last listed by an export of unknown date',
    ...{ category: 'active', added, listedOnlyUntil: { day: null }, from: [added, added] },
    ...{ to: [firstExports, made], basis: ['added', 'listed-until'] },
  },
  {
    what: 'active, last listed after what the person says is the day of the export',
    ...{ category: 'active', added, asOf: older - 5, listedOnlyUntil: { day: older }, from: [added, added] },
    ...{ to: [older - 5, older - 5], basis: ['added', 'listed-until'] },
  },
  {
    what: 'no category, last listed before logins expired',
    ...{ category: null, added, listedOnlyUntil: { day: expiry - 5 }, from: [added, added] },
    ...{ to: [expiry - 5, made], basis: listed },
  },
  {
    what: 'inactive, last listed by an export of unknown date',
    ...{ category: 'inactive', added, listedOnlyUntil: { day: null }, from: [added, added] },
    ...{ to: [firstExports, made], basis: expired },
  },
  // inactive, only added: until the export at the latest, and surely until logins began to expire (or the export, if earlier)
  ...untilExpiry('inactive', expired),
  // any category, only removed: from the Platform's opening, the first post or the removal at the latest; until removed
  ...categories.map((category): Case => ({
    what: `${category ?? 'no category'}, only removed`,
    ...{ category, removed, from: [opened, removed], to: [removed, removed] },
    basis: ['start-not-recorded', 'removed'],
  })),
  {
    what: 'only removed, with a post by the app before that',
    ...{ category: 'removed', removed, firstPost: removed - 1 },
    ...{ from: [opened, removed - 1], to: [removed, removed], basis: ['first-post', 'removed'] },
  },
  {
    what: 'only removed, with a first post at the removal itself',
    ...{ category: 'removed', removed, firstPost: removed },
    ...{ from: [opened, removed], to: [removed, removed], basis: ['first-post', 'removed'] },
  },
  {
    what: 'only removed, with a first post after that',
    ...{ category: 'removed', removed, firstPost: removed + 1 },
    ...{ from: [opened, removed], to: [removed, removed], basis: ['start-not-recorded', 'removed'] },
  },
  // any category, both dates: between them
  ...categories.map((category): Case => ({
    what: `${category ?? 'no category'}, added and removed`,
    ...{ category, added, removed, from: [added, added], to: [removed, removed] },
    basis: ['added', 'removed'],
  })),
  {
    what: 'removed before it was added: connected by the later date, and until the earlier one',
    ...{ category: 'removed', added: removed, removed: added },
    ...{ from: [opened, removed], to: [added, made], basis: ['dates-contradict'] },
  },
  // removed, only added: until any time from then to the export
  ...since('removed', made, ['added', 'end-not-recorded'], [added, made]),
  {
    what: 'removed at a time that is not recorded, of an export of unknown date',
    ...{ category: 'removed', added, asOf: null, from: [added, added], to: [added, null] },
    basis: ['added', 'end-not-recorded'],
  },
  // any category, no date: at any time since the Platform opened
  ...categories.map((category): Case => ({
    what: `${category ?? 'no category'}, without a date`,
    ...{ category, from: [opened, made], to: [opened, made], basis: ['undated'] },
  })),
  {
    what: 'without a date, of an export of unknown date',
    ...{ category: 'removed', asOf: null, from: [opened, null], to: [opened, null], basis: ['undated'] },
  },
  // no category (before 2021), only added: as inactive, assuming that what is listed was connected
  ...untilExpiry(null, listed),
  // a category that is not known, only added: as inactive
  ...untilExpiry('expired', expired),
  ...untilExpiry('Active', expired),
];

function since(
  category: string | null,
  asOf: Instant | null,
  basis: readonly ConnectionBasis[],
  to: Bounds,
): readonly Case[] {
  const what = `${category ?? 'no category'}, only added`;
  return [{ what, category, added, asOf, from: [added, added], to, basis }];
}

function afterExport(category: string | null, surely: Instant): readonly Case[] {
  const start = made + 3 * day;
  return [
    {
      what: `${category ?? 'no category'}, added days after the export was made`,
      ...{ category, added: start, from: [opened, start], to: [surely, null], basis: ['start-after-export'] },
    },
  ];
}

function untilExpiry(category: string | null, basis: readonly ConnectionBasis[]): readonly Case[] {
  const name = category ?? 'no category';
  return [
    ...since(category, made, basis, [expiry, made]),
    {
      what: `${name}, in an export made before logins expired`,
      ...{ category, added, asOf: expiry - 1, from: [added, added], to: [expiry - 1, expiry - 1], basis },
    },
    {
      what: `${name}, added after logins began to expire`,
      ...{ category, added: expiry + 5, from: [expiry + 5, expiry + 5], to: [expiry + 5, made], basis },
    },
    {
      what: `${name}, of an export of unknown date`,
      ...{ category, added, asOf: null, from: [added, added], to: [firstExports, null], basis },
    },
  ];
}

const fuzzy = ([earliest, latest]: Bounds) => ({ earliest, latest });
const connect = ({ category, asOf, firstPost, ...dates }: Case) =>
  connectionOf(
    {
      category,
      listedAfterRemoval: false,
      added: dates.added ?? null,
      earlier: null,
      removed: dates.removed ?? null,
      listedOnlyUntil: dates.listedOnlyUntil ?? null,
    },
    asOf === undefined ? made : asOf,
    firstPost ?? null,
  );

describe('connectionOf', () => {
  it.each(cases)('$what', (row) => {
    expect(connect(row)).toEqual({
      span: { from: fuzzy(row.from), to: fuzzy(row.to) },
      basis: row.basis,
      dated: !row.basis.includes('undated'),
    });
  });

  const then: Span = {
    from: { earliest: null, latest: added },
    to: { earliest: made + 3_700_000, latest: made + 9 * day },
  };
  it.each(categories)(
    '(%s) is not cleared by being added on the day of the export, or after it',
    (category) => {
      for (const later of [0, 3_600_000, 8 * day, 3000 * day]) {
        const { span } = connectionOf(
          {
            category,
            added: made + later,
            earlier: null,
            removed: null,
            listedAfterRemoval: false,
            listedOnlyUntil: null,
          },
          made,
          null,
        );
        expect(overlapOf(span, then)).not.toBe('none');
      }
    },
  );
});

describe('the first post by an app', () => {
  const removedApp = app({ name: 'Stranger Fake', category: 'removed', removed });
  const startOf = (posts: readonly { readonly app: string; readonly at: number }[]) =>
    analyse(parsedExport({ apps: [removedApp], posts }), sampleKnowledge(), made).apps[0]?.connection.span
      .from.latest;

  it('is found by the rule for names, whatever the order of posts', () => {
    const posts = [
      { app: 'Stranger Fake', at: added + 2 },
      { app: ' STRANGER\u00a0fake\u2122', at: added },
      { app: 'Stranger Fake', at: added + 1 },
    ];
    expect(startOf(posts)).toBe(added);
  });

  it('is not a post by an app whose name only contains the name', () => {
    expect(startOf([{ app: 'Stranger Fake Quiz', at: added }])).toBe(removed);
  });

  it('counts up to the removal, and no later', () => {
    const late = { app: 'Stranger Fake', at: removed + 1 };
    expect(startOf([late])).toBe(removed);
    expect(startOf([late, { app: 'Stranger Fake', at: removed - 1 }])).toBe(removed - 1);
  });

  it.each([
    ['before it was added', added - 100, platformOpened],
    ['after it was added', added + 100, added],
  ])('removed %s, and listed as active later: it may have been connected on', (_, removed, earliest) => {
    const dates = { category: 'removed', added, earlier: null, removed, listedOnlyUntil: null };
    expect(connectionOf({ ...dates, listedAfterRemoval: true }, made, null)).toEqual({
      span: { from: { earliest, latest: added }, to: { earliest: removed, latest: made } },
      basis: ['dates-contradict'],
      dated: true,
    });
  });

  it.each([
    ['since a known day', { from: added - 50 }, added - 50],
    ['since an unknown day', { from: null }, platformOpened],
    ['since before Facebook had apps', { from: 5 }, 5],
  ])('was connected before, %s: only the last start is sure', (_, earlier, earliest) => {
    const { span } = connectionOf(
      { category: 'active', added, earlier, removed: null, listedAfterRemoval: false, listedOnlyUntil: null },
      made,
      null,
    );
    expect(span).toEqual({ from: { earliest, latest: added }, to: { earliest: made, latest: made } });
  });
});
