// Posts that apps made for the person: dated proof that an app was connected then.

import type { AppPost } from '../../model/export.ts';
import type { Instant } from '../../model/span.ts';
import { countUnknownKeys, isRecord, recordsOf, type FileContext } from '../file-context.ts';

/** A post of any app, dated or not. */
export interface PostRecord {
  readonly at: Instant | null;
  /** The app its title names; null where it names none. */
  readonly app: string | null;
}

const listKeys = ['app_posts', 'app_posts_v2'] as const;
const knownKeys: ReadonlySet<string> = new Set(['timestamp', 'title', 'attachments', 'data', 'tags']);

/** The posts of the file; null when it holds none of the known lists. */
export function readAppPosts(value: unknown, context: FileContext): readonly PostRecord[] | null {
  if (Array.isArray(value)) return value.length === 0 ? [] : null;
  if (!isRecord(value)) return null;
  const lists = listKeys.filter((key) => Array.isArray(value[key]));
  if (lists.length === 0) return null;
  countUnknownKeys(value, 'app-posts-file', new Set(listKeys), context);
  return lists.flatMap((key) => {
    const list = value[key];
    return recordsOf(Array.isArray(list) ? list : [], `/${key}`, context).map((fields) => {
      fields.countUnknown('app-posts', knownKeys);
      return { at: fields.time('timestamp', 'seconds'), app: appOf(fields.text('title')) };
    });
  });
}

/** Those that say which app and when. */
export function datedPosts(records: readonly PostRecord[]): readonly AppPost[] {
  return records.flatMap(({ at, app }) => (at !== null && app !== null ? [{ at, app }] : []));
}

/** The title is localised, but names the app after its last " via " in every language seen (en, fr: 2021 to 2024). */
export function appOf(title: string | null): string | null {
  if (title === null) return null;
  const via = title.lastIndexOf(' via ');
  if (via < 0) return null;
  const app = title.slice(via + ' via '.length).replace(/\.\s*$/, '');
  return app.trim() === '' ? null : app;
}
