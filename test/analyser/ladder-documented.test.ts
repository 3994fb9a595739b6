// The rows of the ladder of levels held and maybe: where each decides, and where its neighbour takes over (design, section 4).

import type { VerdictId } from '../../src/model/verdict.ts';
import { since, stranger, testRows, undated, type Row } from './ladder-rows.ts';
import { at, justBefore } from './sample-export.ts';

testRows({
  recorded: [
    [
      'a listed right over private messages',
      since(stranger, at('2012-01-01'), 'read_mailbox'),
      'recorded',
      'read_mailbox',
    ],
    [
      'a listed right that is disputed',
      since(stranger, at('2012-06-01'), 'contested_inbox'),
      'recorded',
      'contested_inbox',
    ],
    [
      'a listed right, before a documented one',
      since('Tune Fake', at('2012-01-01'), 'read_mailbox'),
      'recorded',
      'read_mailbox',
    ],
    ['a listed right of an undated app', undated(stranger, 'read_mailbox'), 'recorded', 'read_mailbox'],
    [
      'a listed right outside its days: the list goes before the calendar',
      since(stranger, at('2020-01-01'), 'read_mailbox'),
      'recorded',
      'read_mailbox',
    ],
    [
      'a listed permission without a right over messages',
      since(stranger, at('2012-01-01'), 'publish_actions'),
      'platform-open',
      'read_mailbox',
    ],
    [
      'a listed permission with a reach but no right',
      since(stranger, at('2012-01-01'), 'send-dialog'),
      'platform-open',
      'read_mailbox',
    ],
    [
      'a listed permission that nobody knows',
      since(stranger, at('2020-01-01'), 'no_such_permission'),
      'no-known-route',
      null,
    ],
  ],
  partner: [
    [
      'added just before the earliest end',
      since('Tune Fake', justBefore('2015-12-01')),
      'partner',
      'tune-partner',
    ],
    ['added at the earliest end', since('Tune Fake', at('2015-12-01')), 'partner-uncertain', 'tune-partner'],
    [
      'removed just after the latest beginning',
      { name: 'Tune Fake', added: at('2010-01-01'), removed: at('2013-07-01') + 1 },
      'partner',
      'tune-partner',
    ],
    [
      'removed at the latest beginning',
      { name: 'Tune Fake', added: at('2010-01-01'), removed: at('2013-07-01') },
      'partner-uncertain',
      'tune-partner',
    ],
    ['by an alias', since('Tune Fake for TV', at('2012-01-01')), 'partner', 'tune-partner'],
    ['also a client: the higher row', since('Both Fake', at('2011-01-01')), 'partner', 'both-partner'],
  ],
  client: [
    [
      'added just before the day of the end',
      since('Chatty Fake', justBefore('2014-03-03')),
      'client',
      'chatty-chat',
    ],
    [
      'added at the start of the day of the end',
      since('Chatty Fake', at('2014-03-03')),
      'client-uncertain',
      'chatty-chat',
    ],
    [
      'also a partner, whose deal came later',
      { name: 'Both Fake', added: at('2011-01-01'), removed: at('2011-06-01') },
      'client',
      'both-chat',
    ],
  ],
  'partner-uncertain': [
    [
      'removed before it was added, which clears nothing',
      { name: 'Tune Fake', added: at('2014-01-01'), removed: at('2012-01-01') },
      'partner-uncertain',
      'tune-partner',
    ],
    [
      'added just before the latest end, by the precision rule',
      since('Tune Fake', justBefore('2018-01-01')),
      'partner-uncertain',
      'tune-partner',
    ],
    ['added at the latest end', since('Tune Fake', at('2018-01-01')), 'partner-outside', 'tune-partner'],
    ['undated', undated('Tune Fake'), 'partner-uncertain', 'tune-partner'],
    [
      'by an unverified name, surely overlapping',
      since('Bank Fake', at('2012-01-01')),
      'partner-uncertain',
      'bank-partner',
    ],
    [
      'by an unverified name, perhaps overlapping',
      since('Tune Fake Music', at('2017-12-01')),
      'partner-uncertain',
      'tune-partner',
    ],
    [
      'by an unverified name, not overlapping',
      since('Tune Fake Music', at('2018-01-01')),
      'no-known-route',
      null,
    ],
  ],
  'client-uncertain': [
    [
      'messaging optional, surely overlapping',
      since('Phone Fake', at('2010-06-01')),
      'client-uncertain',
      'phone-device',
    ],
    [
      'messaging optional, perhaps overlapping',
      since('Phone Fake', justBefore('2013-01-01')),
      'client-uncertain',
      'phone-device',
    ],
    [
      'messaging optional, not overlapping',
      since('Phone Fake', at('2013-01-01')),
      'platform-open',
      'read_mailbox',
    ],
    [
      'messaging only, perhaps overlapping',
      since('Chatty Fake', justBefore('2014-03-04')),
      'client-uncertain',
      'chatty-chat',
    ],
    [
      'messaging only, not overlapping',
      since('Chatty Fake', at('2014-03-04')),
      'platform-open',
      'read_mailbox',
    ],
    [
      'messaging only, by an unverified name',
      since('Chatty Fake Lite', at('2012-01-01')),
      'client-uncertain',
      'chatty-chat',
    ],
    [
      'messaging only, by an unverified name, not overlapping',
      since('Chatty Fake Lite', at('2014-03-04')),
      'platform-open',
      'read_mailbox',
    ],
  ],
  requester: [
    ['surely overlapping', since('Asker Fake', at('2010-06-01')), 'requester', 'asker-inbox'],
    ['perhaps overlapping', since('Asker Fake', justBefore('2012-01-01')), 'requester', 'asker-inbox'],
    ['not overlapping', since('Asker Fake', at('2012-01-01')), 'platform-open', 'read_mailbox'],
    ['that asked for the chat', since('Caller Fake', at('2012-01-01')), 'requester', 'caller-chat'],
    ['that asked for messages to a Page only', since('Pager Fake', at('2017-01-01')), 'no-known-route', null],
    ['by an unverified name', since('Asker Fake Beta', at('2010-06-01')), 'platform-open', 'read_mailbox'],
    ['undated', undated('Asker Fake'), 'requester', 'asker-inbox'],
  ],
} satisfies Partial<Record<VerdictId, readonly Row[]>>);
