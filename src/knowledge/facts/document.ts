// The knowledge base that comes with the program, put together from the data files. Its order is the order verdicts use.

import type { Claim, KnowledgeDocument, Source, SubjectRecord } from '../schema.ts';
import { chatClients } from './chat-clients.ts';
import { chatServices } from './chat-services.ts';
import { contacts } from './contacts.ts';
import { deviceIntegrations } from './device-integrations.ts';
import { documentedWithout } from './documented-without.ts';
import { eventsSince2016 } from './events-since-2016.ts';
import { eventsUntil2015 } from './events-until-2015.ts';
import { deviceCompanies, facts, neverMatch, notClaimed } from './general-facts.ts';
import { instantPersonalization } from './instant-personalization.ts';
import { messengers } from './messengers.ts';
import { otherDataPartners } from './other-data-partners.ts';
import { dropbox } from './partner-dropbox.ts';
import { netflix } from './partner-netflix.ts';
import { rbc } from './partner-rbc.ts';
import { spotify } from './partner-spotify.ts';
import { pagePermissions, permissionsWithoutMessages } from './permissions-other.ts';
import { privateMessagePermissions } from './permissions-private.ts';
import { requestersInCode } from './requesters-in-code.ts';
import { requesters } from './requesters.ts';
import { chatEndSources } from './sources-chat-end.ts';
import { chatSources } from './sources-chat.ts';
import { devicesSources } from './sources-devices.ts';
import { lawSources } from './sources-law.ts';
import { otherDataSources } from './sources-other-data.ts';
import { pagesSources } from './sources-pages.ts';
import { partnerCompaniesSources } from './sources-partner-companies.ts';
import { partnersSources } from './sources-partners.ts';
import { platformSources } from './sources-platform.ts';
import { requestersSources } from './sources-requesters.ts';

/** The day of the last revision; change it with every change to the data. */
const version = '2026-11-25';

const records: readonly SubjectRecord[] = [
  spotify,
  netflix,
  rbc,
  dropbox,
  ...requesters,
  ...requestersInCode,
  ...chatServices,
  ...messengers,
  ...chatClients,
  ...documentedWithout,
  ...otherDataPartners,
  ...instantPersonalization,
  ...deviceIntegrations,
];

const sources: readonly Source[] = [
  ...partnersSources,
  ...partnerCompaniesSources,
  ...platformSources,
  ...pagesSources,
  ...chatSources,
  ...chatEndSources,
  ...requestersSources,
  ...devicesSources,
  ...otherDataSources,
  ...lawSources,
];

export const defaultDocument: KnowledgeDocument = {
  version,
  subjects: records.map(({ subject }) => subject),
  claims: records.flatMap(({ subject, claims }) =>
    claims.map((claim): Claim => ({ ...claim, subject: subject.id })),
  ),
  permissions: [...privateMessagePermissions, ...pagePermissions, ...permissionsWithoutMessages],
  events: [...eventsUntil2015, ...eventsSince2016],
  contacts,
  facts,
  neverMatch,
  deviceCompanies,
  notClaimed,
  sources,
};
