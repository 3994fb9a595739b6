// The names that Facebook gives to files that are read, or that are known not to be needed, over all layouts.

/** Kinds of file that the answer is made from, apart from message threads. */
export const recordKinds = [
  'connected-apps',
  'app-posts',
  'off-meta-activity',
  'blocked-apps',
  'profile',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** File names of each kind, over all layouts (lower case). */
const fileNames: Readonly<Record<RecordKind, readonly string[]>> = {
  'connected-apps': ['installed_apps.json', 'apps_and_websites.json', 'connected_apps_and_websites.json'],
  'app-posts': ['posts_from_apps_and_websites.json'],
  'off-meta-activity': ['your_off-facebook_activity.json', 'your_activity_off_meta_technologies.json'],
  'blocked-apps': ['permissions_you_have_granted_to_apps.json'],
  profile: ['profile_information.json'],
};

/** By file name, in lower case. */
export const recordKindByName: ReadonlyMap<string, RecordKind> = new Map(
  recordKinds.flatMap((kind) => fileNames[kind].map((name) => [name, kind] as const)),
);

/**
 * Files beside the ones we read that are known, and known to be something else: apps one develops, instant games,
 * settings, and what else lies in the messages folder (exports of 2018 to 2026).
 */
const otherKnownFiles: ReadonlySet<string> = new Set([
  'your_apps.json',
  'instant_games.json',
  'your_activity_off_meta_technologies_settings.json',
  'your_off-facebook_activity_settings.json',
  'autofill_information.json',
  'secret_conversations.json',
  'secret_groups.json',
  'support_messages.json',
  'ai_conversations.json',
  "messenger_contacts_you've_blocked.json",
  'messenger_contacts_you_ve_blocked.json',
  'your_cross-app_messaging_settings.json',
  'community_chats_settings.json',
  'chat_invites_received.json',
  'information_about_your_devices.json',
  'messaging_settings.json',
  'messenger_ui_settings.json',
  'messenger_active_status_settings.json',
  'messenger_active_status_platform_settings.json',
  'your_chat_settings_on_web.json',
  'your_messenger_app_install_information.json',
  'encrypted_messaging_backup_settings.json',
  'your_end-to-end_encryption_enabled_messenger_device.json',
  'your_responsiveness_in_messaging_threads.json',
  'previously_removed_contacts.json',
]);

/** Whether it is a name that Facebook gives to a file of any known layout. */
export function isKnownFileName(name: string): boolean {
  return (
    recordKindByName.has(name) ||
    isOtherKnownFile(name) ||
    /^(?:message(?:_\d{1,5})?\.json|no-data\.txt)$/.test(name)
  );
}

/** Whether it is the name of a file that is known not to be needed. @param name in lower case */
export function isOtherKnownFile(name: string): boolean {
  return otherKnownFiles.has(name);
}
