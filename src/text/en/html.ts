// The words that only the page for a browser has, in English.

const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

export const html = {
  title: 'Which connected apps could reach my Facebook messages',
  skip: 'Skip to the answer',
  /** Stands where the answer would, when there is no list of apps. */
  noAnswer: 'Nothing can be said about your connected apps.',
  made: 'This page was made on your own machine. It loads nothing and sends nothing.',
  nameless: '(no name)',
  more: (count: string): string => `… and ${count} more, listed below.`,
  /** A few words for the counts at the top. */
  levelHints: {
    held: 'a documented right while you were connected, or a permission on record',
    maybe: 'a documented right, but something is uncertain',
    open: 'could have asked, as any app could',
    unknown: 'without a known date',
    none: 'no route to messages known, which does not mean safe',
  },
  timeline: {
    title: 'When',
    intro:
      'One row for each app: the thick bar is the time in which you were connected, the thin one above it the time in which the right existed. Where the two overlap, in colour, the right could reach you. Your own messages stand below, month by month; those of a coloured time are coloured too.',
    connected: 'connected',
    right: 'the right existed',
    bothHeld: 'both: held',
    bothMaybe: 'both: maybe',
    fading: 'fading: the date is known only roughly',
    describedApp: (name: string, connected: string): string => `${name}: connected ${connected}`,
    describedRight: (span: string): string => `the right existed ${span}`,
    describedBoth: (overlap: string): string => `both at once: ${overlap}`,
    volume: 'Your messages, by month',
    volumeDescribed: (highest: string): string =>
      `Messages per month in all your conversations, at most ${highest}. The numbers per year follow.`,
    month: (month: string, messages: string, count: number): string =>
      `${month}: ${messages} ${plural(count, 'message', 'messages')}`,
    perYear: 'The numbers per year',
    year: 'Year',
    messages: 'Messages',
  },
  panels: {
    title: 'The apps that matter most',
    right: 'The right existed',
    evidence: 'Evidence and sources',
    notKnown: 'What is not known, and what would change this',
    nextSteps: 'What you can do',
  },
  table: {
    title: (apps: string, count: number): string =>
      plural(count, 'Your one connected app', `All ${apps} connected apps`),
    intro: 'Choose an app to see where it stands in your export.',
    find: 'Find an app',
    show: 'Show',
    /** `{shown}` is filled in as one types. */
    shown: (shown: string, total: string): string => `${shown} of ${total} shown`,
    app: 'App',
    verdict: 'Verdict',
    from: 'Connected from',
    to: 'to',
    messages: 'Messages then',
    conversations: 'Conversations then',
    nothing: '–',
    numbers:
      'Messages and conversations are those dated in the time in which the app could have had a right; where no right is known, nothing is counted (–).',
  },
  glossary: 'What the words mean',
  footer: (version: string, knowledge: string): string =>
    `Made by dyi-audit ${version}, with what was known on ${knowledge}.`,
};
