// The keys of threads and messages in known exports. Any other is reported: it is the sign of a layout to come.

/** Lists of attachments, each entry with a `uri`. */
export const attachmentKeys = ['photos', 'videos', 'audio_files', 'files', 'gifs', 'media'] as const;

/** Keys of a thread seen in exports of 2018 to 2026. */
export const threadKeys: ReadonlySet<string> = new Set([
  'participants',
  'messages',
  'title',
  'is_still_participant',
  'thread_type',
  'thread_path',
  'magic_words',
  'image',
  'joinable_mode',
  'is_pending',
  'threadName', // end-to-end-encrypted download
]);

/** Keys of a message seen in exports of 2018 to 2026. */
export const messageKeys: ReadonlySet<string> = new Set([
  ...[
    'sender_name',
    'timestamp_ms',
    'timestamp',
    'content',
    'type',
    'share',
    'sticker',
    'reactions',
    'users',
    'ip',
  ],
  ...attachmentKeys,
  ...['call_duration', 'missed', 'plan'],
  ...['is_unsent', 'is_taken_down', 'bumped_message_metadata', 'is_geoblocked_for_viewer'],
  ...['is_unsent_image_by_messenger_kid_parent', 'sender_id_INTERNAL'],
  // end-to-end-encrypted download ('media' is among the attachments)
  ...['isUnsent', 'senderName', 'text'],
]);
