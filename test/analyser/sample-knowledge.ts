// A small knowledge base of invented subjects, one for each kind of claim that the ladder tells apart.

import { knowledgeFrom, type Claim, type Knowledge, type Subject } from '../../src/knowledge/knowledge.ts';

type Days = readonly [earliest: string | null, latest: string | null];
interface ClaimFacts {
  readonly id: string;
  readonly basis: Claim['basis'];
  readonly from: Days;
  readonly to: Days;
  readonly reach?: Claim['reach'];
  readonly purpose?: Claim['purpose'];
  readonly permission?: string;
  readonly sources?: readonly string[];
}
interface SubjectFacts {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly unverifiedAliases?: readonly string[];
  readonly domains?: readonly string[];
  readonly group?: Subject['group'];
  readonly claims: readonly ClaimFacts[];
}

const subjects: readonly SubjectFacts[] = [
  {
    id: 'tune',
    aliases: ['Tune Fake', 'Tune Fake for TV'],
    unverifiedAliases: ['Tune Fake Music'],
    domains: ['tune.example', 'tune-link.example'],
    claims: [partner('tune-partner', [null, '2013-06'], ['2015-12', '2017-12'])],
  },
  {
    id: 'bank',
    unverifiedAliases: ['Bank Fake'],
    claims: [partner('bank-partner', ['2013', '2013'], ['2015', '2015'])],
  },
  {
    id: 'twice',
    aliases: ['Twice Fake'],
    claims: [
      partner('twice-long', ['2010', '2016'], ['2010', '2018']),
      partner('twice-2012', ['2012-01-01', '2012-01-01'], ['2012-12-31', '2012-12-31']),
      partner('twice-2012-again', ['2012-01-01', '2012-01-01'], ['2012-12-31', '2012-12-31']),
    ],
  },
  {
    id: 'both',
    aliases: ['Both Fake'],
    claims: [
      client('both-chat', 'messaging-only', ['2010-02-10', '2010-02-10'], ['2014-03-03', '2014-03-03']),
      { ...partner('both-partner', ['2012', '2012'], ['2013', '2013']), reach: 'history' },
    ],
  },
  {
    id: 'chatty',
    aliases: ['Chatty Fake'],
    unverifiedAliases: ['Chatty Fake Lite'],
    claims: [
      client('chatty-chat', 'messaging-only', ['2010-02-10', '2010-02-10'], ['2014-03-03', '2014-03-03']),
    ],
  },
  {
    id: 'phone',
    aliases: ['Phone Fake'],
    claims: [
      {
        ...client('phone-device', 'messaging-optional', ['2009', '2009'], ['2012', '2012']),
        basis: 'device-integration',
      },
    ],
  },
  {
    id: 'asker',
    aliases: ['Asker Fake'],
    unverifiedAliases: ['Asker Fake Beta'],
    claims: [requester('asker-inbox', 'read_mailbox', ['2010', '2010'], ['2011', '2011'])],
  },
  {
    id: 'caller',
    aliases: ['Caller Fake'],
    claims: [
      {
        ...requester('caller-chat', 'xmpp_login', ['2010-02-10', '2012'], ['2015-04-30', '2016-03']),
        reach: 'live-only',
      },
    ],
  },
  {
    id: 'pager',
    aliases: ['Pager Fake'],
    claims: [
      {
        ...requester('pager-pages', 'pages_messaging', ['2016-04-12', '2016-04-12'], [null, null]),
        reach: 'page-only',
      },
    ],
  },
  {
    id: 'shop',
    aliases: ['Shop Fake'],
    unverifiedAliases: ['Shop Fake Outlet'],
    claims: [none('shop-other', 'partner-other-data')],
  },
  {
    id: 'quiet',
    aliases: ['Quiet Fake'],
    claims: [none('quiet-without', 'documented-without-message-right')],
  },
  {
    id: 'mixed',
    aliases: ['Mixed Fake'],
    claims: [
      none('mixed-other', 'partner-other-data'),
      requester('mixed-inbox', 'read_mailbox', ['2010', '2010'], ['2011', '2011']),
    ],
  },
  { id: 'claimless', aliases: ['Claimless Fake'], claims: [] },
];

function partner(id: string, from: Days, to: Days): ClaimFacts {
  return { id, basis: 'documented-partner', reach: 'unknown', from, to };
}
function client(
  id: string,
  purpose: 'messaging-only' | 'messaging-optional',
  from: Days,
  to: Days,
): ClaimFacts {
  return { id, basis: 'chat-client', purpose, reach: 'live-only', from, to };
}
function requester(id: string, permission: string, from: Days, to: Days): ClaimFacts {
  return { id, basis: 'documented-requester', permission, reach: 'history', from, to };
}
function none(id: string, basis: Claim['basis']): ClaimFacts {
  return { id, basis, reach: 'none', from: ['2010', '2010'], to: ['2014', '2014'] };
}

const wording = (en: string) => ({ en, fr: `${en} (fr)` });

function claimOf(subject: string, facts: ClaimFacts): Claim {
  const { id, basis, from, to, reach = 'unknown', purpose, permission } = facts;
  const right = reach === 'none' ? 'no' : reach === 'page-only' ? 'page' : 'yes';
  return {
    id,
    subject,
    basis,
    ...(purpose === undefined ? {} : { purpose }),
    ...(permission === undefined ? {} : { permission }),
    rights: { read: right, write: right, delete: 'no' },
    reach,
    scope: reach === 'page-only' ? 'page' : 'user-private',
    custody: 'unknown',
    from: { earliest: from[0], latest: from[1], sources: ['almanac'] },
    to: { earliest: to[0], latest: to[1], sources: ['almanac'] },
    trigger: null,
    confidence: { right: 'low', dates: 'low' },
    positions:
      basis === 'documented-partner'
        ? [{ by: wording('its maker'), says: wording('it never looked'), source: `${subject}-denial` }]
        : [],
    sources: [`${subject}-report`],
  };
}

function subjectOf({
  id,
  aliases = [],
  unverifiedAliases = [],
  domains = [],
  group = 'requester',
}: SubjectFacts): Subject {
  return {
    id,
    name: aliases[0] ?? `${id} label`,
    group,
    aliases,
    unverifiedAliases,
    domains,
    facebookAppIds: [],
    displayNameVerified: false,
  };
}

function permissionOf(
  id: string,
  reach: Claim['reach'],
  right: Claim['rights']['read'],
  from: Days,
  to: Days,
  scope: Claim['scope'] = reach === 'page-only' ? 'page' : 'user-private',
) {
  return {
    id,
    kind: 'permission',
    rights: { read: right, write: 'no', delete: 'no' },
    reach,
    scope,
    from: { earliest: from[0], latest: from[1], sources: ['almanac'] },
    to: { earliest: to[0], latest: to[1], sources: ['almanac'] },
    sources: [`${id.replaceAll('_', '-')}-page`],
  };
}

const permissions = [
  permissionOf('read_mailbox', 'history', 'yes', ['2009-08-11', '2009-08-11'], ['2015-04-30', '2015-10-06']),
  permissionOf('xmpp_login', 'live-only', 'yes', ['2010-02-10', '2010-02-10'], ['2015-04-30', '2016-03']),
  permissionOf('contested_inbox', 'unknown', 'disputed', ['2011', '2012'], ['2013', '2014']),
  permissionOf('send-dialog', 'outgoing-only', 'no', [null, null], [null, null]),
  permissionOf('publish_actions', 'none', 'no', [null, null], ['2018-08-01', '2018-08-01']),
  permissionOf('pages_messaging', 'page-only', 'page', ['2016-04-12', '2016-04-12'], [null, null]),
  permissionOf('shop_messages', 'page-only', 'page', ['2021', '2021'], [null, null], 'business-account'),
];

const claims = subjects.flatMap((subject) => subject.claims.map((claim) => claimOf(subject.id, claim)));
const cited = new Set([
  'almanac',
  ...claims.flatMap(({ sources, positions }) => [...sources, ...positions.map(({ source }) => source)]),
  ...permissions.flatMap(({ sources }) => sources),
]);

export const sampleDocument: unknown = {
  version: '2026-01-01',
  subjects: subjects.map(subjectOf),
  claims,
  permissions,
  events: [],
  contacts: [],
  facts: [],
  neverMatch: ['Messenger'],
  deviceCompanies: { names: [], sources: ['almanac'] },
  notClaimed: [],
  sources: [...cited].map((id) => ({
    id,
    title: `About ${id}`,
    publisher: 'The Daily Fake',
    date: '2018-12-18',
    dateIs: 'published',
    url: `https://example.org/${id}`,
    status: 'read',
    states: 'invented',
  })),
};

export function sampleKnowledge(): Knowledge {
  return knowledgeFrom(sampleDocument);
}
