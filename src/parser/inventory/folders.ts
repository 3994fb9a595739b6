// The folders of an export, over all layouts, and what those in a path tell of the files in them.

/**
 * Folders that only a Facebook export has, or that stand first in one (exports of 2018 to 2026). The first of them in a
 * path is the export's root: people and unzip programs put other folders around it.
 */
const facebookFolders: ReadonlySet<string> = new Set([
  'about_you',
  'ads_and_businesses',
  'ads_information',
  'apps',
  'apps_and_websites',
  'apps_and_websites_off_of_facebook',
  'calls_and_messages',
  'comments_and_reactions',
  'connections',
  'facebook_gaming',
  'following_and_followers',
  'friends_and_followers',
  'likes_and_reactions',
  'logged_information',
  'messages',
  'other_activity',
  'other_logged_information',
  'other_personal_information',
  'personal_information',
  'preferences',
  'profile_information',
  'security_and_login_information',
  'your_activity_across_facebook',
  'your_facebook_activity',
  'your_interactions_on_facebook',
]);

/**
 * Root folders of the categories that do not concern us, in exports of 2018 to 2023. Many other things have folders of these
 * names, so that they never tell an export's root.
 */
const otherCategories: ReadonlySet<string> = new Set([
  ...['posts', 'photos_and_videos', 'comments', 'groups', 'events', 'friends', 'pages', 'stories', 'polls'],
  ...[
    'marketplace',
    'facebook_marketplace',
    'payment_history',
    'facebook_payments',
    'fundraisers',
    'reviews',
  ],
  ...['saved_items_and_collections', 'search_history', 'search', 'location', 'your_places', 'your_topics'],
  ...[
    'short_videos',
    'live_audio_rooms',
    'news',
    'notifications',
    'activity_messages',
    'your_problem_reports',
  ],
  ...[
    'voice_recording_and_transcription',
    'facebook_portal',
    'facebook_assistant',
    'journalist_registration',
  ],
]);

/** Folders that only an Instagram export has. */
const instagramFolders: ReadonlySet<string> = new Set([
  'your_instagram_activity',
  'apps_and_websites_off_of_instagram',
  'followers_and_following',
  'login_and_account_creation',
  'login_and_profile_creation',
]);

/** Folders by which an export of Facebook differs from one of Instagram, which shares many others (2021 to 2026). */
const facebookOnlyFolders: ReadonlySet<string> = new Set([
  'apps_and_websites_off_of_facebook',
  'facebook_gaming',
  'profile_information',
  'your_activity_across_facebook',
  'your_facebook_activity',
  'your_interactions_on_facebook',
]);

/** Folders of an export that other things have too: alone they say little. */
const commonFolders: ReadonlySet<string> = new Set(['apps', 'connections', 'messages', 'preferences']);

/** The sections of the messages folder. Their order is that in which one is named where a conversation is in several. */
export const sections = [
  'inbox',
  'archived_threads',
  'filtered_threads',
  'message_requests',
  'e2ee_cutover',
  'legacy_threads',
] as const;

const sectionNames: ReadonlySet<string> = new Set(sections);

/** @param folder in lower case */
export function isSection(folder: string): boolean {
  return sectionNames.has(folder);
}

/** The folders in which threads, and all messages together, have their attachments: people send each other JSON too. */
const attachmentFolders: ReadonlySet<string> = new Set([
  ...['photos', 'videos', 'audio', 'files', 'gifs', 'media', 'stickers_used'],
]);

/** @param name in lower case */
export function isAttachmentFolder(name: string): boolean {
  return attachmentFolders.has(name);
}

/** Whether it is a folder that exports have: one of theirs, or a section of the messages. */
export function isKnownFolder(name: string): boolean {
  return facebookFolders.has(name) || isSection(name);
}

/** Whether it is a folder that exports have, also of those that do not concern us. @param name in lower case */
export function isFolderOfExports(name: string): boolean {
  return isKnownFolder(name) || otherCategories.has(name) || attachmentFolders.has(name);
}

/**
 * What a folder is by the last messages folder or section above it: that or a folder in it (`threads`), a section itself, one for
 * what people sent or a folder in that, one of an export's own in that again.
 */
type AmongMessages = 'elsewhere' | 'section' | 'threads' | 'sent' | 'own';

function amongMessages(above: AmongMessages, name: string): AmongMessages {
  if (name === 'messages') return 'threads';
  if (isSection(name)) return 'section';
  // Right below a section lies a thread's folder, whatever its name; right below all of them also what all threads share.
  if (above === 'section') return 'threads';
  if (above === 'threads' && isAttachmentFolder(name)) return 'sent';
  return above === 'sent' && facebookFolders.has(name) ? 'own' : above;
}

/** A folder in a path, with what its name and those above it tell. */
class Folder {
  /** Null of the part itself. */
  readonly above: Folder | null;
  /** As written, with a slash behind it; empty of the part itself. */
  readonly path: string;
  /** In lower case. */
  readonly name: string;
  /** What stands before the first known folder, without the slash; empty where nothing does, null where no folder is known. */
  readonly root: string | null;
  /** Whether it, or a folder above it, is one that Facebook's exports have. */
  readonly isFacebook: boolean;
  /** The same of those that nothing but an export of Facebook has. */
  readonly isTelling: boolean;
  /** The same of those that Instagram's exports have not. */
  readonly isFacebookOnly: boolean;
  /** The same of Facebook's other categories. */
  readonly isOtherCategory: boolean;
  readonly isInstagram: boolean;
  readonly isOfMac: boolean;
  readonly messages: AmongMessages;
  /** Whether it lies among the messages, and not among what was sent with them; sections alone are not enough. */
  readonly isAmongMessages: boolean;

  constructor(above: Folder | null, path: string, written: string) {
    const name = written.toLowerCase();
    const facebook = facebookFolders.has(name);
    const instagram = instagramFolders.has(name);
    this.above = above;
    this.path = path;
    this.name = name;
    this.root = above?.root ?? (facebook || instagram ? (above?.path.slice(0, -1) ?? '') : null);
    this.isFacebook = facebook || above?.isFacebook === true;
    this.isTelling = above?.isTelling === true || (facebook && !commonFolders.has(name));
    this.isFacebookOnly = above?.isFacebookOnly === true || facebookOnlyFolders.has(name);
    this.isOtherCategory = above?.isOtherCategory === true || otherCategories.has(name);
    this.isInstagram = instagram || above?.isInstagram === true;
    this.isOfMac = above?.isOfMac === true || name === '__macosx';
    this.messages = amongMessages(above?.messages ?? 'elsewhere', name);
    this.isAmongMessages =
      name === 'messages' || (above?.isAmongMessages === true && !isAttachmentFolder(name));
  }

  /** As written. */
  get written(): string {
    return this.path.slice(this.above?.path.length ?? 0, -1);
  }
}

export type { Folder };

const part = new Folder(null, '', '');

/** Files come folder by folder: of most paths, all but the last folder has been taken apart already. */
let latest = part;

/** The folder that a file lies in. */
export function folderOf(path: string): Folder {
  const end = path.lastIndexOf('/') + 1;
  let folder = latest;
  while (folder.path.length > end || !path.startsWith(folder.path)) folder = folder.above ?? part;
  while (folder.path.length < end) {
    const start = folder.path.length;
    const slash = path.indexOf('/', start);
    folder = new Folder(folder, path.slice(0, slash + 1), path.slice(start, slash));
  }
  latest = folder;
  return folder;
}
