// The words of a report in English. Names that come from an export are passed in already made harmless.

/** Where only the text of a count is known. */
const some = (count: string, apps: string): string =>
  apps === '1' ? 'Your only connected app' : `${count} of your ${apps} connected apps`;

const messagesIn = (messages: string, conversations: string): string =>
  `${messages} ${messages === '1' ? 'message' : 'messages'} in ${conversations} ${conversations === '1' ? 'conversation' : 'conversations'}`;

const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

export const report = {
  /** The answer. Counts come as text; `count` is there for the grammar, of other languages too. */
  answer: {
    held: (held: string, apps: string, _count: number, rights: string | null): string =>
      `${some(held, apps)} held a documented right ${
        rights === null ? 'over' : `to ${rights}`
      } your messages while you were connected.`,
    /** Where the dates of some do not show that they were connected while the right existed: said in a sentence of its own. */
    heldOrRecorded: (held: string, apps: string, count: number, rights: string | null): string =>
      `${some(held, apps)} held a documented right ${
        rights === null ? 'over' : `to ${rights}`
      } your messages, or ${plural(count, 'has', 'have')} one on record.`,
    recorded: (recorded: string, apps: string, count: number, rights: string | null): string =>
      `${some(recorded, apps)} ${plural(count, 'has', 'have')} a right ${
        rights === null ? 'over' : `to ${rights}`
      } your messages on record.`,
    recordedOnly: (count: string, number: number, all: boolean): string =>
      `${all ? 'This' : `For ${count} of them this`} rests on ${plural(number, 'a permission', 'permissions')} on record alone; the dates do not show that ${plural(number, 'it', 'they')} existed while you were connected.`,
    maybe: (maybe: string, count: number): string =>
      `${maybe} more may have: a right is documented, but the dates, the app’s identity or the grant ${plural(
        count,
        'is',
        'are',
      )} uncertain.`,
    maybeOnly: (maybe: string, apps: string): string =>
      `${some(maybe, apps)} may have held a right over your messages: a right is documented, but the dates, the app’s identity or the grant are uncertain. ${apps === '1' ? 'It is not' : 'None is'} documented for certain.`,
    none: (apps: string): string =>
      `${apps === '1' ? 'Your only connected app is not' : `Of your ${apps} connected apps, none is`} documented to have held a right over your messages while you were connected.`,
    noApps: 'Your export lists no connected apps. It speaks only of the apps that Facebook still listed.',
    /** A right that not all of the held apps had. */
    further: (some: string, count: number, right: string): string =>
      `${some} of them also held ${plural(count, 'a', 'the')} right to ${right} them.`,
    noUse: 'Whether anybody used such a right, no export can show.',
  },
  rights: { read: 'read', write: 'write', delete: 'delete', none: 'not specified', disputed: 'disputed' },
  incomplete: {
    title: 'This answer is incomplete.',
    apps: {
      absent:
        'This export holds no list of connected apps, so nothing can be said about any app. If your export came in several parts, name all of them; else ask Facebook again, with “Apps and websites off of Facebook” chosen, in JSON.',
      inHtml:
        'This export holds its list of connected apps as an HTML page only, which this program does not read, so nothing can be said about any app. Ask Facebook again, with “Apps and websites off of Facebook” chosen, in JSON.',
      unreadable: 'The list of connected apps could not be read, so nothing can be said about any app.',
    },
    messages: {
      absent:
        'This export holds no messages, so no conversation could be set beside the apps. If your export came in several parts, name all of them; else ask Facebook again, with “Messages” chosen, in JSON, for all time.',
      inHtml:
        'This export holds its messages as HTML pages only, which this program does not read, so no conversation could be set beside the apps. Ask Facebook again, with “Messages” chosen, in JSON, for all time.',
      unreadable: 'The messages could not be read, so no conversation could be set beside the apps.',
    },
    parts: (count: number): string =>
      `${count} ${plural(count, 'file or part', 'files or parts')} could not be read in full; see “What was read”.`,
    inside: (things: string): string =>
      `Some of what the files hold could not be read: ${things}. See “What was read”.`,
  },
  table: {
    app: 'App',
    known: 'What is known',
    rights: 'Rights',
    connected: 'Connected',
    exposed: 'Your messages then',
    from: 'from',
    to: 'to',
    between: (earliest: string, latest: string): string => `between ${earliest} and ${latest}`,
    notBefore: (earliest: string): string => `${earliest} or later`,
    notAfter: (latest: string): string => `${latest} or earlier`,
    unknown: 'unknown',
    undated: 'no known dates',
    stillConnected: 'still connected',
    conversations: (range: string, largest: number): string =>
      `${range} ${plural(largest, 'conversation', 'conversations')}`,
    messages: (range: string, largest: number): string =>
      `${range} ${plural(largest, 'message', 'messages')}`,
    range: (least: string, most: string): string => (least === most ? most : `between ${least} and ${most}`),
    upTo: (most: string): string => `up to ${most}`,
    withHistory: (most: string): string => `(up to ${most} with older ones)`,
    notCounted: 'not counted: no messages in this export',
    blocked: 'blocked by you',
    undatedToo: (count: string, number: number): string =>
      `(not counted: ${count} ${plural(number, 'message', 'messages')} without a date)`,
    alsoNamed: (names: string): string => `also listed as ${names}`,
  },
  open: {
    title: (apps: string, count: number): string => `The other ${plural(count, 'app', `${apps} apps`)}`,
    line: (apps: string, count: number): string =>
      `${apps} ${plural(count, 'app', 'apps')} could have asked for your inbox: until 2015 any app could ask for “read_mailbox”, and few are known to have done so.`,
    nothingKnown: (count: number): string =>
      `Nothing is known of what ${plural(count, 'this one', 'these')} asked for.`,
    notRead: (count: number): string =>
      `What ${plural(count, 'this one', 'these')} asked for may stand in this export, in a form that this program could not read.`,
    listHint: 'List them with --all.',
    undated: (apps: string, count: number): string =>
      `${apps} ${plural(count, 'app has', 'apps have')} no known date, so nothing can be ruled in or out.`,
    none: (apps: string, count: number): string =>
      `For ${apps} ${plural(count, 'app', 'apps')} no route to your messages is known. That is not the same as safe.`,
  },
  coverage: {
    title: 'What was read',
    line: (kind: string, status: string, detail: string): string =>
      `${kind}: ${status}${detail === '' ? '' : `, ${detail}`}`,
    records: (count: string, number: number): string => `${count} ${plural(number, 'record', 'records')}`,
    undated: (count: string): string => `${count} of them without a date, and so in none of the times above`,
    messages: (conversations: string, messages: string, first: string, last: string): string =>
      `${messagesIn(messages, conversations)}, ${first} to ${last}`,
    messagesUndated: (conversations: string, messages: string): string => messagesIn(messages, conversations),
    exported: (day: string, basis: string): string => `Export of ${day} (${basis}).`,
    exportedUnknown: 'When the export was made is not known. Say it with --as-of 2024-05-01.',
    dateBases: {
      option: 'as you said',
      name: 'by its name',
      'latest-record': 'the date of its latest record',
      unknown: 'not known',
    },
    unreadable: 'Could not be read:',
    more: (count: string): string => `… and ${count} more (--verbose lists all)`,
    diagnostics: 'Noticed:',
    times: (count: string): string => `${count} times`,
    entry: (place: string, isFirst: boolean): string => `${isFirst ? 'first in entry' : 'entry'} ${place}`,
    inRecords: (key: string, count: string, number: number): string =>
      `${key} (in ${count} ${plural(number, 'record', 'records')})`,
    otherFields: (count: string, number: number): string => `${count} ${plural(number, 'other', 'others')}`,
    firstOf: (app: string): string => `first in the record of ${app}`,
  },
  limits: {
    title: 'What no export can show',
    /** Which permissions an app held, by what the export says of it. */
    permissions: {
      'not-listed':
        'Which permissions an app held: Facebook does not list them. Every right above comes from public sources, or from a file you gave.',
      listed:
        'Which permissions an app held, as a rule: Facebook is not known to list them, but this export does for some apps, and these were taken from it. Every other right above comes from public sources, or from a file you gave.',
      'unknown-fields':
        'Which permissions an app held: no export of Facebook is known to list them. This one has fields of apps that this program does not know and did not use (see “What was read”). Every right above comes from public sources, from a file you gave or, where the evidence says so, from this export.',
      'not-read':
        'Which permissions an app held: this export may list some, but in a form that this program could not read (see “What was read”), so what is said above may be too little. Every right above comes from public sources, from a file you gave or, where the evidence says so, from this export.',
    },
    lines: [
      'The apps of the people you wrote to: your messages lie in their inboxes too.',
      'Chat programs that logged in with your password, and Pages or businesses you wrote to.',
      'Messages and conversations that were deleted, or are end-to-end encrypted (those are in a download of their own), and what lies outside the dates you chose when you asked for the export.',
      'Apps removed long ago: Facebook’s list seems to go back to about 2015.',
    ],
  },
  next: {
    title: 'What you can do',
    explain: (command: string): string =>
      `See the evidence and who denies it: --verbose. What is known of one app: ${command}`,
    picture: (options: string): string => `See it as a picture in your browser: ${options}`,
    remove:
      'Remove apps you no longer use: https://www.facebook.com/settings?tab=applications (this stops new access; it does not delete what was copied).',
    ask: 'Ask a company what it obtained through Facebook’s messages, and to erase it: dyi-audit letter writes the request. Quote your app-scoped id (--verbose shows it): it is the number the app knows you by.',
    expect: 'Expect the answer “we hold nothing”: a live connection leaves little, and years have passed.',
  },
  details: {
    title: 'Evidence',
    id: 'Your app-scoped id',
    basis: 'Connected',
    claim: (id: string): string => `Claim ${id}`,
    rights: 'rights',
    reach: 'reach',
    existed: 'the right existed',
    overlap: 'while you were connected',
    window: (from: string, to: string): string => `from ${from} to ${to}`,
    /** They met for sure, but no single moment is sure. */
    someTime: (overlap: string, window: string): string => `${overlap}, at some time ${window}`,
    sources: 'Sources',
    positions: 'Who says what',
    says: (by: string, says: string): string => `${by}: ${says}`,
    unknowns: 'Not known',
    evidence: 'In your export',
    traces: 'Traces',
    links: (count: string, number: number): string =>
      `${count} ${plural(number, 'link', 'links')} to it in messages`,
    posts: (count: string, number: number): string => `${count} ${plural(number, 'post', 'posts')} it made`,
    events: (count: string, number: number): string =>
      `${count} ${plural(number, 'event', 'events')} it reported to Facebook`,
    consulted: (day: string): string => `consulted ${day}`,
    yourFile: (source: string): string => `your file: ${source}`,
  },
  conversations: {
    title: 'Your conversations',
    name: 'Conversation',
    people: 'People',
    messages: 'Messages',
    period: 'First to last',
    met: 'Apps that could have reached it',
    certain: (apps: string): string => `surely in time: ${apps}`,
    possible: (apps: string): string => `possibly: ${apps}`,
    history: (apps: string): string => `only if it could read older messages: ${apps}`,
    undated: (count: string, number: number): string =>
      `not known for ${count} ${plural(number, 'message', 'messages')} without a date`,
    noApp: 'none held or maybe',
    untitled: '(no title)',
  },
  timeline: {
    title: 'When',
    legend:
      '█ ━ surely   ░ ╌ possibly. Where both lines meet, you were connected while the right existed. The last line is the number of your messages.',
    connected: 'connected',
    right: 'right',
    messages: 'messages',
    more: (count: string): string => `… and ${count} more`,
  },
};
