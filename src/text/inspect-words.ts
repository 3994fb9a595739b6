// What `inspect` says around its findings. One object per language fills it.

import type { Inspection } from '../model/inspection.ts';

/** A number as the language writes it. */
type WriteNumber = (value: number) => string;

type PartKind = Inspection['parts'][number]['kind'];

export interface InspectWords {
  readonly title: string;
  readonly parts: string;
  readonly part: (name: string, kind: PartKind, entries: string) => string;
  readonly layout: string;
  readonly date: string;
  readonly dateBases: Readonly<Record<'option' | 'name' | 'latest-record' | 'unknown', string>>;
  readonly owner: Readonly<Record<'known' | 'unknown', string>>;
  readonly ownerTitle: string;
  readonly kinds: string;
  readonly records: (count: number, files: number, number: WriteNumber) => string;
  readonly conversations: (conversations: number, messages: number, number: WriteNumber) => string;
  readonly period: (first: string, last: string) => string;
  readonly noPeriod: string;
  readonly sections: string;
  readonly noSection: string;
  /** Where the messages stand. */
  readonly folders: string;
  /** One place of an oddity: the file, and the pointer of the first. */
  readonly place: (file: string, pointer: string | null) => string;
  readonly unknownFiles: string;
  readonly unknownKeys: string;
  readonly unreadable: string;
  readonly diagnostics: string;
  readonly consequences: string;
  readonly none: string;
  /** That it may be attached to a bug report as it is. */
  readonly shareable: string;
}
