// The verdicts in English. What each rests on is in design, section 4; every sentence says "could", never "did".

import type { Catalogue } from '../catalogue.ts';

const removeApp =
  'If you no longer use the app, remove it in your Facebook settings under “Apps and websites”. That stops new access; it does not delete what was already copied.';
const askCompany =
  'Ask the company what it obtained through Facebook’s messages and whether it still keeps any of it, and ask it to erase that. Quote your app-scoped user id from the export: it is the one by which the company knows you. Where the GDPR applies (articles 15 and 17), it has one month to answer. `dyi-audit letter` writes the request.';
const expectLittle =
  'Expect the answer that it holds nothing: a live connection leaves little behind, and years have passed.';
const readSources = 'See who says what, with dates: dyi-audit explain, followed by the name of the app.';
const remember =
  'If you remember when you used the app, set that beside the dates in this report; the export cannot narrow them further.';
const supplyPermissions =
  'If you know which permissions the app had, for example from an old copy of your settings page, give them with --permissions.';

const useUnknown = 'Whether anybody used this right on your messages: no export can show it.';
const grantUnknown =
  'Whether you were asked for this right and agreed: an export does not list the permissions of an app.';

export const verdicts: Catalogue['verdicts'] = {
  recorded: {
    short: 'held: permission on record',
    long: 'A permission that gives a right over private messages is on record for this app, in the export itself or in a permissions file that you supplied.',
    why: 'It is the one verdict that rests on a record about you: a list of permissions in the export, or in the file given with --permissions, names a permission over private messages.',
    notKnown: `${useUnknown} Where the record comes from a file that you supplied, it is as reliable as that file. The record decides even where the dates of the connection do not fit the time in which the permission existed; the report shows whether they do.`,
    wouldChange:
      'A correction of the record: a file without this permission, or an export that does not list it.',
    nextSteps: [removeApp, askCompany, expectLittle],
  },
  partner: {
    short: 'held: messaging partner',
    long: 'This app bears the name of a company to which Facebook gave access to private messages, and you were connected while that access existed: it could have reached your messages.',
    why: 'In December 2018 Facebook named four companies as messaging partners: Spotify, Netflix, Dropbox and the Royal Bank of Canada. Your connection with this one overlaps the time of that access, whichever of the published dates is right.',
    notKnown: `Whether being connected was enough, or one had to use the messaging feature: the sources differ. ${grantUnknown} ${useUnknown} When the access ended is contested: about December 2015 according to Facebook, while records of 2017 seen by The New York Times still list such deals as active.`,
    wouldChange:
      'Other dates of your connection, or a published end of the partnership that lies before you connected.',
    nextSteps: [readSources, removeApp, askCompany, expectLittle],
  },
  client: {
    short: 'held: messaging app',
    long: 'Sending and receiving Facebook messages was what the program of this name was for, and you were connected while Facebook let such apps do it: it could have reached your messages.',
    why: 'The sources document it as a chat program or a built-in function of a device whose one purpose was messaging, and your connection overlaps the time in which that worked.',
    notKnown: `Which of your messages passed through it, and whether they stayed on your own device or went through servers of the provider, unless the sources say so. ${useUnknown}`,
    wouldChange: 'Other dates of your connection, or a source that it also worked without your messages.',
    nextSteps: [readSources, removeApp, askCompany, expectLittle],
  },
  'partner-uncertain': {
    short: 'maybe: possibly a messaging partner',
    long: 'This app may have had a partner’s access to your messages: the partnership is documented, but the dates or the identity of the app are uncertain.',
    why: 'The partnership is documented. Your connection may overlap it, but need not; or the name of the app is only a likely name of that partner, which no source confirms.',
    notKnown: `Whether you were connected while the access existed, or whether this is the partner’s app. ${grantUnknown} ${useUnknown}`,
    wouldChange:
      'Closer dates of your connection or of the partnership, or a source that confirms the name of the app.',
    nextSteps: [readSources, remember, removeApp, askCompany, expectLittle],
  },
  'client-uncertain': {
    short: 'maybe: possibly used for messages',
    long: 'This app could carry your Facebook messages, but it is uncertain whether it was connected for that, connected in time, or the app that the sources speak of.',
    why: 'The sources document it as a chat program or a function of a device. Either messaging was only one of the things it offered, or your connection need not overlap the time in which it worked, or only a likely, unconfirmed name matched.',
    notKnown: `Whether you used it for messages at all. ${grantUnknown}`,
    wouldChange:
      'Your own memory of what you used it for, closer dates, or a source that confirms the name of the app.',
    nextSteps: [readSources, remember, removeApp, askCompany],
  },
  requester: {
    short: 'maybe: known to have asked',
    long: 'An app of this name is documented to have asked people for a right over their messages, and you were or may have been connected at that time; whether it asked you, and whether you agreed, is not known.',
    why: 'A source shows that it asked for the inbox (read_mailbox) or the chat (xmpp_login), and your connection overlaps or may overlap the time in which that was possible.',
    notKnown: `${grantUnknown} An app could ask some people and not others, and a person could refuse. ${useUnknown}`,
    wouldChange: 'A record of the permissions that you gave it, or closer dates.',
    nextSteps: [readSources, supplyPermissions, removeApp, askCompany, expectLittle],
  },
  undated: {
    short: 'unknown: no known dates',
    long: 'No date is known for this app from the export, so it cannot be said whether it was connected while any right over messages existed.',
    why: 'Both its date of connection and its date of removal are missing or zero in the export, or could not be read, and nothing known of it decides without them.',
    notKnown: 'When it was connected, and so which rights it could have asked for.',
    wouldChange:
      'An older export of yours that still has the date: add it with --merge. An export made before an app was removed often still shows since when it was connected.',
    nextSteps: [
      'If you kept an older export, read both together: dyi-audit, both exports, and --merge.',
      supplyPermissions,
      removeApp,
    ],
  },
  'other-data': {
    short: 'none: known for other data only',
    long: 'What is published about an app or company of this name concerns other data than messages, or says that it did not ask for messages.',
    why: 'The sources name it as a partner for other data, or document which permissions it asked for, and none over messages is among them.',
    notKnown: 'Whether there was anything beyond what the sources describe.',
    wouldChange: 'A source that documents a right of this app over messages.',
    nextSteps: [readSources, removeApp],
  },
  'platform-open': {
    short: 'open: any app could ask',
    long: 'While this app was or may have been connected, any app could ask you for the right to read your whole inbox; few are known to have asked, and nothing is known of this one.',
    why: 'From 11 August 2009 an app could ask for the permission read_mailbox, which let it read all messages, old ones included, if the person agreed. It was withdrawn between 30 April and 6 October 2015. Your connection overlaps or may overlap that time, and it may have begun before May 2014, when Facebook began to review which new apps could ask.',
    notKnown: `Whether this app ever asked for the inbox. ${grantUnknown} ${useUnknown}`,
    wouldChange: 'A record of what the app asked for, or closer dates.',
    nextSteps: [
      'This is the commonest verdict of old accounts, and no sign that anything happened.',
      supplyPermissions,
      removeApp,
    ],
  },
  'platform-reviewed': {
    short: 'open: new apps needed Facebook’s review',
    long: 'This app was or may have been connected while the inbox permission still existed, but first connected after Facebook had begun to review which new apps could ask for it; nothing is known of this one.',
    why: 'Your connection began on or after 1 May 2014 and overlaps or may overlap the last months of the permission read_mailbox, which was withdrawn between 30 April and 6 October 2015. From May 2014 a new app had to pass Facebook’s review to ask for it.',
    notKnown: `Whether this app was new on the platform then, whether it passed such a review, and whether it ever asked. ${grantUnknown} ${useUnknown}`,
    wouldChange: 'A record of what the app asked for, or closer dates.',
    nextSteps: [supplyPermissions, removeApp],
  },
  'partner-outside': {
    short: 'none: partner, at another time',
    long: 'This app bears the name of a messaging partner of Facebook, but you were not connected while that access existed, as far as the dates go.',
    why: 'The partnership is documented, and by the export’s dates your connection meets none of the dates published for it.',
    notKnown:
      'Whether you were connected once before: an export shows one connection of an app, with one date at its start and one at its end at most.',
    wouldChange: 'Other dates of the partnership, or an earlier connection that this export does not show.',
    nextSteps: [readSources, removeApp],
  },
  'page-only': {
    short: 'none: messages to Pages only',
    long: 'The permissions on record for this app concern messages to a Page or to a business, not messages between people.',
    why: 'A list of permissions in the export, or in the file given with --permissions, names only permissions of that kind among those over messages.',
    notKnown: 'Whether the record is complete.',
    wouldChange: 'A record of a permission over private messages.',
    nextSteps: [
      'If you wrote to the Page or business that uses this app, the app could reach that conversation; ask the business.',
      removeApp,
    ],
  },
  'before-inbox-api': {
    short: 'none: ended before apps could ask',
    long: 'Your connection with this app had ended before 11 August 2009, when apps could first ask for the inbox.',
    why: 'The permission read_mailbox came on 11 August 2009; by the export’s dates the app was removed before that.',
    notKnown:
      'What the app obtained of other data. Before 2009 no permission over the inbox is documented for apps in general.',
    wouldChange: 'A later end of the connection, or a source for an earlier route to messages.',
    nextSteps: ['For this verdict there is nothing to do about messages.'],
  },
  'no-known-route': {
    short: 'none: no known route',
    long: 'No route to your private messages is known that fits the dates of this app.',
    why: 'Nothing known of this app decides otherwise, and by its dates it was not connected while apps in general could ask for the inbox, from August 2009 until some time in 2015. Today Facebook offers apps permissions over messages to Pages and businesses only.',
    notKnown: 'What has never been published. That no route is known is not a proof that there was none.',
    wouldChange: 'Other dates, or a source that documents a right of this app over messages.',
    nextSteps: [removeApp],
  },
};
