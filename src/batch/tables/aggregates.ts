// aggregates: how many participants, and nothing of any one of them.

import { defineTable } from './define-table.ts';

export const aggregatesTable = defineTable({
  name: 'aggregates',
  description:
    'Numbers of participants: of those with at least one input that is an export of Facebook (in exports: a status other than not_an_export), readable or not. Each measure (and each subject of the measure app) splits all participants, so its counts add up to that of the measure all.',
  columns: {
    measure: {
      type: 'string',
      description:
        'What the participants are split by: all (not at all); reading: whether an export of theirs could be read in full (full), in part (part) or not (none); level: the gravest level of any app they had; app: the gravest verdict of one app.',
      values: ['all', 'reading', 'level', 'app'],
    },
    subject: {
      type: 'string',
      description:
        'Of the measure app: the subject of the knowledge base; all: the measure is not of one app. Subjects that fewer participants had than the least number shown are not listed, nor are those that nobody had.',
    },
    category: {
      type: 'string',
      description:
        'The status, level or verdict; no_apps: the list of apps is empty; not_connected: the app is not in the list; not_known: no list of apps could be read. A category that is not listed has nobody in it.',
    },
    participants: {
      type: 'integer',
      description: 'How many participants.',
      unit: 'count',
      missing: 'suppressed: it, or another that it would tell, is below the least number shown',
    },
    suppressed: { type: 'boolean', description: 'Whether the number is withheld.' },
  },
  primaryKey: ['measure', 'subject', 'category'],
  foreignKeys: [],
});
