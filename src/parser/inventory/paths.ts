// Where things sit in an export: known folders and file names, over all layouts. Matched by suffix, never by full path.

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

/** What hangs around in archives without belonging to them: a Mac's and Windows' own files. */
export function isJunk(path: string): boolean {
  const name = fileName(path);
  return (
    foldersOf(path).includes('__macosx') ||
    name.startsWith('._') ||
    ['.ds_store', 'thumbs.db', 'desktop.ini'].includes(name)
  );
}

/** Folders of an export that other things have too: alone they say little. */
const commonFolders: ReadonlySet<string> = new Set(['apps', 'connections', 'messages', 'preferences']);

/** What stands before the first known folder, without the slash; empty where nothing does, null where no folder is known. */
export function rootOf(path: string): string | null {
  const root = foldersOf(path).findIndex(
    (folder) => facebookFolders.has(folder) || instagramFolders.has(folder),
  );
  return root <= 0 ? (root < 0 ? null : '') : path.split('/').slice(0, root).join('/');
}

/** The path from the first known folder on; the whole path where there is none. */
export function belowRoot(path: string): string {
  const root = rootOf(path);
  return root === null || root === '' ? path : path.slice(root.length + 1);
}

/** Whether it is a folder that exports have: one of theirs, or a section of the messages. */
export function isKnownFolder(name: string): boolean {
  return facebookFolders.has(name) || isSection(name);
}

/** Whether it is a folder that exports have, also of those that do not concern us. @param name in lower case */
export function isFolderOfExports(name: string): boolean {
  return isKnownFolder(name) || otherCategories.has(name) || attachmentFolders.has(name);
}

/** Whether a folder of the path is one that Facebook's exports have. */
export function isInFacebookFolder(path: string): boolean {
  return foldersOf(path).some((folder) => facebookFolders.has(folder));
}

/** Whether a folder of the path is one that nothing but an export of Facebook has. */
export function isInTellingFolder(path: string): boolean {
  return foldersOf(path).some((folder) => facebookFolders.has(folder) && !commonFolders.has(folder));
}

/** Whether a folder of the path is one that Facebook's exports have and Instagram's have not. */
export function isInFacebookOnlyFolder(path: string): boolean {
  return foldersOf(path).some((folder) => facebookOnlyFolders.has(folder));
}

/** Whether a folder of the path is one of Facebook's other categories. */
export function isInOtherCategory(path: string): boolean {
  return foldersOf(path).some((folder) => otherCategories.has(folder));
}

export function isInInstagramFolder(path: string): boolean {
  return foldersOf(path).some((folder) => instagramFolders.has(folder));
}

/** The path that was taken apart last: many questions are asked about one path, then about the next. */
let latest: { readonly path: string; readonly folders: readonly string[] } = { path: '', folders: [] };

/** Lower-cased folders of a path, without the file's own name. */
export function foldersOf(path: string): readonly string[] {
  if (latest.path !== path) {
    const end = path.lastIndexOf('/');
    latest = { path, folders: end < 0 ? [] : path.slice(0, end).toLowerCase().split('/') };
  }
  return latest.folders;
}

/** The lower-cased file name. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

/** The lower-cased ending of the file name, without the dot; empty where it has none. */
export function extension(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}

/** The sections of the messages folder. Their order is that in which one is named where a conversation is in several. */
export const sections = [
  'inbox',
  'archived_threads',
  'filtered_threads',
  'message_requests',
  'e2ee_cutover',
  'legacy_threads',
] as const;

/** @param folder in lower case */
export function isSection(folder: string): boolean {
  return sections.some((section) => section === folder);
}

/** The folders in which threads, and all messages together, have their attachments: people send each other JSON too. */
const attachmentFolders: ReadonlySet<string> = new Set([
  ...['photos', 'videos', 'audio', 'files', 'gifs', 'media', 'stickers_used'],
]);

/** @param name in lower case */
export function isAttachmentFolder(name: string): boolean {
  return attachmentFolders.has(name);
}

/** Whether a file lies where what people sent each other lies. */
export function isAttachment(path: string): boolean {
  return isAttachmentFolder(foldersOf(path).at(-1) ?? '');
}

/** Whether people sent it with a message: it lies among a thread's attachments, in no folder of an export's own. */
export function isSentWithMessage(path: string): boolean {
  const folders = foldersOf(path);
  const section = folders.findLastIndex((folder) => folder === 'messages' || isSection(folder));
  if (section < 0) return false;
  const below = folders.slice(section + 1);
  // Right below a section lies a thread's folder, whatever its name; right below all of them also what all threads share.
  const first = folders[section] === 'messages' ? 0 : 1;
  const attachments = below.findIndex((folder, depth) => depth >= first && isAttachmentFolder(folder));
  return attachments >= 0 && !below.slice(attachments + 1).some((folder) => facebookFolders.has(folder));
}

/** Whether it lies among the messages, and not among what was sent with them. */
export function isAmongMessages(path: string): boolean {
  const folders = foldersOf(path);
  const messages = folders.lastIndexOf('messages');
  return messages >= 0 && !folders.slice(messages + 1).some(isAttachmentFolder);
}
