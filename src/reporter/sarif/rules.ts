// A rule for each verdict, with the texts that `explain` has for it.

import { verdictIds, verdictLevels, type Level, type VerdictId } from '../../model/verdict.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** In the order of the ladder, so that an index into them means the same in every file. GitHub wants both texts. */
export function rules(text: Catalogue): readonly object[] {
  return verdictIds.map((id) => rule(id, text));
}

/** Open and unknown are notes: nothing is known of such an app. */
export const sarifLevels: Readonly<Record<Level, 'error' | 'warning' | 'note' | 'none'>> = {
  held: 'error',
  maybe: 'warning',
  open: 'note',
  unknown: 'note',
  none: 'none',
};

function rule(id: VerdictId, text: Catalogue): object {
  const { short, long, why, notKnown, wouldChange, nextSteps } = text.verdicts[id];
  const { ci } = text;
  const level = verdictLevels[id];
  const sections: readonly (readonly [string, string])[] = [
    [ci.whyHeading, why],
    [ci.notKnownHeading, notKnown],
    [ci.changeHeading, wouldChange],
  ];
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: `${short}.` },
    fullDescription: { text: long },
    help: {
      text: [
        long,
        ...sections.map(([heading, words]) => `${heading}: ${words}`),
        `${ci.nextHeading}:`,
        ...nextSteps.map((step) => `- ${step}`),
      ].join('\n'),
      markdown: [
        long,
        ...sections.map(([heading, words]) => `**${heading}.** ${words}`),
        `**${ci.nextHeading}**\n\n${nextSteps.map((step) => `- ${step}`).join('\n')}`,
      ].join('\n\n'),
    },
    defaultConfiguration: { level: sarifLevels[level] },
    properties: { tags: ['privacy', `level:${level}`] },
  };
}

function pascalCase(id: string): string {
  return id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
