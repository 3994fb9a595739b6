// The languages a person can read the answer in.

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];
