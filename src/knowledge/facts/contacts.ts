// Where to write to a company about one's data.

import type { Contact } from '../schema.ts';

export const contacts = [
  {
    id: 'spotify',
    company: 'Spotify AB, Stockholm',
    email: 'privacy@spotify.com',
    subjects: ['spotify'],
    licence: 'CC0-1.0',
    sources: ['datenanfragen'],
  },
  {
    id: 'netflix',
    company: 'Netflix International B.V., Amsterdam',
    email: 'privacy@netflix.com',
    subjects: ['netflix'],
    licence: 'CC0-1.0',
    sources: ['datenanfragen'],
  },
  {
    id: 'dropbox',
    company: 'Dropbox International Unlimited Company, Dublin',
    email: 'privacy@dropbox.com',
    subjects: ['dropbox'],
    licence: 'CC0-1.0',
    sources: ['datenanfragen'],
  },
  {
    id: 'hootsuite',
    company: 'Hootsuite',
    email: 'privacy@hootsuite.com',
    subjects: ['hootsuite'],
    licence: 'CC0-1.0',
    sources: ['datenanfragen'],
  },
  {
    id: 'microsoft',
    company: 'Microsoft Ireland (Skype, Outlook.com)',
    email: null,
    subjects: ['windows-live', 'skype'],
    licence: 'CC0-1.0',
    sources: ['datenanfragen'],
  },
] as const satisfies readonly Contact[];
