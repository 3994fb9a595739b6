// The ids by which Facebook names permissions over messages, wherever they stand: where one does, permissions are listed.

/**
 * Those of the knowledge base (a test compares them), but for `sms`: that is a word that any field can hold.
 */
const permissionIds: ReadonlySet<string> = new Set([
  'read_mailbox',
  'manage_mailbox',
  'xmpp_login',
  'read_page_mailboxes',
  'pages_messaging',
  'pages_messaging_phone_number',
  'pages_messaging_subscriptions',
  'pages_messaging_payments',
  'user_messaging',
  'user_messenger_contact',
  'instagram_manage_messages',
  'instagram_business_manage_messages',
  'business_manage_messages',
  'whatsapp_business_messaging',
  'publish_actions',
  'read_requests',
  'manage_notifications',
]);

/** What stands between ids that are written as one text. */
const between = /[^a-z_]+/;

export function namesPermission(text: string): boolean {
  return text
    .toLowerCase()
    .split(between)
    .some((word) => permissionIds.has(word));
}

/** Whether a value of a JSON file has the id of a permission in it, as a key or as a text, at any depth. */
export function holdsPermission(value: unknown): boolean {
  if (typeof value === 'string') return namesPermission(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => namesPermission(key) || holdsPermission(inner));
}
