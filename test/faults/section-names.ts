// The sections of the suite, in the order in which they are told.

export const sectionNames = [
  'streams',
  'archives',
  'disks',
  'memory',
  'folders',
  'corpora',
  'truncations',
  'together',
  'operations',
  'moments',
  'reading',
  'batches',
  'deaths',
  'quotas',
  'kills',
  'attempts',
  'surroundings',
  'splits',
] as const;

export type SectionName = (typeof sectionNames)[number];
