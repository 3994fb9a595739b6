// What the shorter codes of a result mean, in English: short phrases for lists and cells.

import type { Catalogue } from '../catalogue.ts';

export const unknowns: Catalogue['unknowns'] = {
  grant: 'whether you were asked for this right, and gave it',
  use: 'whether anybody ever used it',
  start: 'when the connection began, to the day',
  end: 'when the connection ended, to the day',
  'right-dates': 'when exactly the right existed',
  identity: 'whether this is the app that the sources speak of: only a likely name matched',
  messages: 'which conversations it concerns: the export holds no readable messages to set beside it',
};

export const connectionBases: Catalogue['connectionBases'] = {
  added: 'start: the date of connection in the export',
  removed: 'end: the date of removal in the export',
  'open-until-export': 'listed as active: connected until the export was made',
  'listed-until':
    'listed as active by an export that is not, or may not be, the newest of those read together: connected when that one was made; what came after is not known',
  'connected-before':
    'other records tell of another connection: it counts by itself, and when the app was connected in between is not known',
  'assumes-expiry':
    'listed as inactive: taken as Facebook’s expiry of unused logins, which began on 9 April 2018, so the end is known only roughly',
  'assumes-listed-is-connected':
    'the list has no categories: taken as connected at least until 9 April 2018, when unused logins began to expire, or until the export if that came first',
  'end-not-recorded': 'listed as removed, but the export does not say when',
  'dates-contradict': 'the export has the removal before the connection, so that neither date is sure',
  'start-after-export':
    'added after the day on which the export is said to be made: one of these dates is wrong, so that neither start nor end is sure',
  'start-not-recorded': 'removed; the export does not say since when it was connected',
  'first-post': 'start: at the latest the first post that the app made',
  undated: 'no date is known from the export',
};

export const claimBases: Catalogue['claimBases'] = {
  'documented-partner': 'documented messaging partner of Facebook',
  'platform-permission': 'a permission of Facebook’s platform',
  'documented-requester': 'documented to have asked people for a right over messages',
  'chat-client': 'documented chat program for Facebook messages',
  'device-integration': 'documented function of a device or operating system',
  'partner-other-data': 'documented partner of Facebook for other data',
  'documented-without-message-right': 'documented not to ask for messages',
};

export const claimOrigins: Catalogue['claimOrigins'] = {
  export: 'from your export',
  'permissions-file': 'from the permissions file you supplied',
  knowledge: 'from published sources',
};

export const reaches: Catalogue['reaches'] = {
  history: 'all messages, old ones included',
  'live-only': 'only messages that came or went while it was connected',
  'outgoing-only': 'only messages sent through it',
  'page-only': 'only messages to a Page or a business',
  none: 'no messages',
  unknown: 'not known',
};

export const overlaps: Catalogue['overlaps'] = {
  certain: 'certainly',
  possible: 'possibly',
  none: 'no',
};

export const coverageKinds: Catalogue['coverageKinds'] = {
  apps: 'connected apps',
  messages: 'messages',
  appPosts: 'posts made by apps',
  offMetaActivity: 'activity that companies reported to Facebook',
  blockedApps: 'apps you blocked',
};

export const coverageStatuses: Catalogue['coverageStatuses'] = {
  found: 'found',
  empty: 'there, and empty',
  absent: 'not in this export',
  unreadable: 'could not be read',
};

export const layouts: Catalogue['layouts'] = {
  '2018': 'first JSON layout (spring 2018)',
  '2019': 'layout of 2018 to early 2021',
  '2021': 'layout of 2021 to about 2023',
  '2023': 'layout since about 2023',
  e2ee: 'download of end-to-end encrypted chats',
};

export const consequences: Catalogue['consequences'] = {
  complete: 'The list of apps and the messages were found and read in full: the answer will be complete.',
  'apps-missing':
    'The list of connected apps is missing or could not be read: nothing can be said about any app. Ask Facebook for “Apps and websites”, in JSON.',
  'messages-missing':
    'The messages are missing or could not be read: no conversation can be set beside the apps. Ask Facebook for “Messages”, in JSON, or add the missing parts.',
  'part-unreadable': 'Something could not be read in full: the answer will be incomplete.',
  'no-categories':
    'Some apps have no category (active, inactive, removed), as in exports from before 2021: until when they were connected is known only roughly.',
  'no-app-ids':
    'Some apps have no app-scoped user id, as in exports from before 2021: there is none to quote in a letter to the company.',
  'date-from-records':
    'When the export was made is taken from its latest record, and may have been later. You can say it with --as-of.',
  'date-unknown':
    'When the export was made is not known, so it is not known until when active apps were connected. Say it with --as-of.',
  'owner-unknown':
    'Whose export it is was not found, so you yourself are counted among the people. Ask Facebook for “Profile information” to change that.',
  'unknown-keys':
    'Some records have fields that this program does not know. They are left aside; a report of them helps.',
  'unknown-files':
    'Some JSON files in known folders are not known to this program. They are left aside; a report of them helps.',
};
