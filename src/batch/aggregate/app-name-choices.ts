// Apart from the manifest, so that help can name the choices without loading what reads one.

/** Which names of apps the tables show: those of the knowledge base, those that many participants have, or all. */
export const appNameChoices = ['known', 'common', 'all'] as const;
export type AppNames = (typeof appNameChoices)[number];
