// The files of records: connected apps, posts by apps, off-Meta activity, blocked apps, the profile.

import { isRecord } from '../parser/file-context.ts';
import type { RecordKind } from '../parser/inventory/known-names.ts';
import { appOf } from '../parser/kinds/app-posts.ts';
import { listMeaning, type ListMeaning } from '../parser/kinds/list-meaning.ts';
import {
  account,
  app,
  blank,
  list,
  oneOf,
  person,
  record,
  text,
  time,
  type Fields,
  type Rewrite,
  type Scope,
} from './rewrite.ts';

export const categories = ['active', 'inactive', 'removed'];

/** Permissions decide, so those that the knowledge base has stay; any other word is replaced. */
const permission: Rewrite = (value, { standIns, kept }) => {
  if (typeof value !== 'string') return null;
  const id = value.trim().toLowerCase();
  return id === '' || kept.isKnownPermission(id) ? id : standIns.permission(id);
};

export const connectedAppFields: Fields = {
  name: app,
  added_timestamp: time('seconds'),
  time_added: time('seconds'),
  user_app_scoped_id: account,
  category: oneOf(categories, 'other'),
  removed_timestamp: time('seconds'),
  permissions: list(permission),
};

/** An app is named at the end of the title, in every language; the rest of it names the person. */
const postTitle = text((title, { standIns }) => {
  const name = appOf(title);
  return name === null ? standIns.title(title) : `A post via ${standIns.app(name)}.`;
});

export const postFields: Fields = {
  timestamp: time('seconds'),
  title: postTitle,
  attachments: blank,
  data: blank,
  tags: blank,
};

/** Standard events of Facebook's; what others are called is up to a business. */
export const eventTypes = [
  ...['ACTIVATE_APP', 'CUSTOM', 'SEARCH', 'PAGE_VIEW', 'VIEW_CONTENT', 'LEVEL_ACHIEVED', 'PURCHASE', 'LEAD'],
  ...['COMPLETE_REGISTRATION', 'AD_REQUEST', 'ADD_TO_CART', 'ADD_TO_WISHLIST', 'INITIATE_CHECKOUT'],
  ...['ADD_PAYMENT_INFO', 'RATE', 'SPENT_CREDITS', 'SUBSCRIBE', 'START_TRIAL', 'CONTACT', 'DONATE'],
];

export const eventFields: Fields = {
  id: account,
  type: oneOf(eventTypes, 'CUSTOM'),
  timestamp: time('seconds'),
};

export const businessFields: Fields = { name: app, events: list(record('off-meta-event', eventFields)) };

/** What the parser knows a list by, whatever the language. */
const listNames: Readonly<Record<ListMeaning, string>> = {
  'blocked-apps': 'blocked_apps',
  permissions: 'permission',
};

function listName(written: string): string | null {
  const meaning = listMeaning(written);
  return meaning === null ? null : listNames[meaning];
}

/** A label by which the parser knows a name or a list; the others are in the account's language. */
const label = text((written, { standIns }) => {
  if (written === '' || /^(?:app(?:lication)? )?name$/i.test(written)) return written;
  return listName(written) ?? standIns.field(written);
});
/** By a stable name the parser knows a name, and what a list is of. */
const fieldName = text((written, { standIns }) => {
  if (written === '' || /^(?:app_?)?name$/i.test(written)) return written;
  return listName(written) ?? standIns.field(written);
});

const vecItem: Rewrite = (item, scope) =>
  typeof item === 'string' ? app(item, scope) : isRecord(item) ? entry(item, scope) : null;

export const entryFields: Fields = {
  label,
  ent_field_name: fieldName,
  title: app,
  value: app,
  timestamp_value: time('seconds'),
  vec: list(vecItem),
  dict: list((item, scope) => (isRecord(item) ? entry(item, scope) : null)),
};

function entry(item: unknown, scope: Scope): unknown {
  return record('label-value', entryFields)(item, scope);
}

export const labelledFields: Fields = {
  title: app,
  label_values: list((item, scope) => (isRecord(item) ? entry(item, scope) : null)),
  timestamp: time('seconds'),
  fbid: account,
  media: blank,
};

const labelled = record('label-values', labelledFields);

export const nameFields: Fields = { full_name: person };
const profile = record('profile', { name: record('profile', nameFields) });
export const profileFields: Fields = { profile_v2: profile, profile };

/** The list of records under one of the keys; each can have `label_values` beside its fields, or in their place. */
function listed(kind: string, keys: readonly string[], fields: Fields): Rewrite {
  const plain = record(kind, fields);
  const withLabels = record(kind, { ...labelledFields, ...fields });
  const records = list((item, scope) => {
    if (!isRecord(item)) return null;
    return (Array.isArray(item['label_values']) ? withLabels : plain)(item, scope);
  });
  return record(`${kind}-file`, Object.fromEntries(keys.map((key) => [key, records])));
}

/** Of a list as Facebook writes more and more of them: records, or a single one. */
function orLabelled(otherwise: Rewrite): Rewrite {
  return (document, scope) => {
    const isSingle = isRecord(document) && Array.isArray(document['label_values']);
    if (isSingle) return labelled(document, scope);
    if (!Array.isArray(document)) return otherwise(document, scope);
    return document.map((item) => (isRecord(item) ? labelled(item, scope) : null));
  };
}

/** What is no record stays none; an empty list stays one. */
const nothingElse: Rewrite = (document) => (Array.isArray(document) && document.length === 0 ? [] : {});

const orNothing =
  (rewrite: Rewrite): Rewrite =>
  (document, scope) =>
    isRecord(document) ? rewrite(document, scope) : nothingElse(document, scope);

/** Keys of the lists, each with the kind that it stands for. */
export const listKeys = [
  ...['installed_apps', 'installed_apps_v2', 'app_posts', 'app_posts_v2'],
  ...['off_facebook_activity', 'off_facebook_activity_v2'],
];

export const recordRewrites: Readonly<Record<RecordKind, Rewrite>> = {
  'connected-apps': orLabelled(
    orNothing(listed('connected-apps', ['installed_apps', 'installed_apps_v2'], connectedAppFields)),
  ),
  'app-posts': orNothing(listed('app-posts', ['app_posts', 'app_posts_v2'], postFields)),
  'off-meta-activity': orLabelled(
    orNothing(
      listed('off-meta-activity', ['off_facebook_activity', 'off_facebook_activity_v2'], businessFields),
    ),
  ),
  'blocked-apps': orLabelled(orNothing(labelled)),
  profile: orNothing(record('profile', profileFields)),
};
