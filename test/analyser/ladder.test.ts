// The rows of the ladder below the documented rights: where each decides, and where its neighbour takes over (design, section 4).

import type { VerdictId } from '../../src/model/verdict.ts';
import { made, since, stranger, testRows, undated, type Row } from './ladder-rows.ts';
import { at, justBefore } from './sample-export.ts';

testRows({
  undated: [
    ['without any date', undated(stranger), 'undated', null],
    ['with one date', { ...undated(stranger), removed: at('2014-01-01') }, 'platform-open', 'read_mailbox'],
    ['of which only other data is documented', undated('Shop Fake'), 'undated', null],
    ['with a permission over messages to a Page', undated(stranger, 'pages_messaging'), 'undated', null],
    ['behind an unverified name of a requester', undated('Asker Fake Beta'), 'undated', null],
  ],
  'other-data': [
    ['a partner for other data', since('Shop Fake', at('2012-01-01')), 'other-data', 'shop-other'],
    ['documented as not asking', since('Quiet Fake', at('2012-01-01')), 'other-data', 'quiet-without'],
    ['long after the inbox permission', since('Shop Fake', at('2020-01-01')), 'other-data', 'shop-other'],
    [
      'with a claim beside it that decides',
      since('Mixed Fake', at('2010-06-01')),
      'requester',
      'mixed-inbox',
    ],
    [
      'with a claim beside it that does not overlap',
      since('Mixed Fake', at('2013-01-01')),
      'platform-open',
      'read_mailbox',
    ],
    [
      'with a permission over messages to a Page',
      since('Shop Fake', at('2020-01-01'), 'pages_messaging'),
      'page-only',
      'pages_messaging',
    ],
    [
      'with a permission that is not over messages',
      since('Shop Fake', at('2012-01-01'), 'publish_actions'),
      'other-data',
      'shop-other',
    ],
    ['by an unverified name', since('Shop Fake Outlet', at('2012-01-01')), 'platform-open', 'read_mailbox'],
    [
      'known, but nothing is claimed of it',
      since('Claimless Fake', at('2012-01-01')),
      'platform-open',
      'read_mailbox',
    ],
  ],
  'platform-open': [
    [
      'added on the last day without review',
      since(stranger, justBefore('2014-05-01')),
      'platform-open',
      'read_mailbox',
    ],
    [
      'added on the first day with review',
      since(stranger, at('2014-05-01')),
      'platform-reviewed',
      'read_mailbox',
    ],
    [
      'removed, since when is not known',
      { name: stranger, removed: at('2020-01-01') },
      'platform-open',
      'read_mailbox',
    ],
    [
      'removed just after the inbox permission came',
      { name: stranger, removed: at('2009-08-11') + 1 },
      'platform-open',
      'read_mailbox',
    ],
    [
      'a partner whose deal came later',
      { name: 'Both Fake', added: at('2009-01-01'), removed: at('2009-12-01') },
      'platform-open',
      'read_mailbox',
    ],
    ['a look-alike of a partner', since('Tune Fake Quiz', at('2012-01-01')), 'platform-open', 'read_mailbox'],
    ['a name that matches nothing', since('Messenger', at('2012-01-01')), 'platform-open', 'read_mailbox'],
    [
      'with a permission over messages to a Page',
      since(stranger, at('2012-01-01'), 'pages_messaging'),
      'platform-open',
      'read_mailbox',
    ],
  ],
  'platform-reviewed': [
    [
      'added on the last day of the inbox permission, by the precision rule',
      since(stranger, justBefore('2015-10-07')),
      'platform-reviewed',
      'read_mailbox',
    ],
    ['added after that day', since(stranger, at('2015-10-07')), 'no-known-route', null],
    [
      'with a permission over messages to a Page',
      since(stranger, at('2015-01-01'), 'pages_messaging'),
      'platform-reviewed',
      'read_mailbox',
    ],
    [
      'a partner whose deal was over',
      since('Both Fake', at('2015-01-01')),
      'platform-reviewed',
      'read_mailbox',
    ],
  ],
  'partner-outside': [
    [
      'before the page permission it has',
      since('Tune Fake', at('2019-01-01'), 'pages_messaging'),
      'partner-outside',
      'tune-partner',
    ],
    ['added after the export was made', since('Tune Fake', made), 'partner-outside', 'tune-partner'],
  ],
  'page-only': [
    [
      'messages to a Page',
      since(stranger, at('2017-01-01'), 'pages_messaging'),
      'page-only',
      'pages_messaging',
    ],
    [
      'messages to a business',
      since(stranger, at('2017-01-01'), 'shop_messages'),
      'page-only',
      'shop_messages',
    ],
    [
      'with another permission that is not over messages',
      since(stranger, at('2017-01-01'), 'publish_actions', 'pages_messaging'),
      'page-only',
      'pages_messaging',
    ],
    [
      'with one over private messages',
      since(stranger, at('2017-01-01'), 'pages_messaging', 'read_mailbox'),
      'recorded',
      'read_mailbox',
    ],
    [
      'of an app that ended before the inbox permission',
      { ...undated(stranger, 'pages_messaging'), removed: at('2009-01-01') },
      'page-only',
      'pages_messaging',
    ],
  ],
  'before-inbox-api': [
    [
      'removed when the inbox permission came',
      { name: stranger, removed: at('2009-08-11') },
      'before-inbox-api',
      null,
    ],
    [
      'added and removed before',
      { name: stranger, added: at('2008-01-01'), removed: at('2009-01-01') },
      'before-inbox-api',
      null,
    ],
    [
      'removed at a time that is not recorded',
      { name: stranger, category: 'removed', added: at('2008-01-01') },
      'platform-open',
      'read_mailbox',
    ],
  ],
  'no-known-route': [
    ['added after the inbox permission', since(stranger, at('2019-01-01')), 'no-known-route', null],
    ['added after the export was made', since(stranger, made + 1), 'no-known-route', null],
  ],
} satisfies Partial<Record<VerdictId, readonly Row[]>>);
