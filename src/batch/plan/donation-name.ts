// File names of data-donation platforms: `assignment=1_task=2_participant=abc_source=Facebook_key=1763000000000.zip`.

const keys = ['assignment', 'task', 'participant', 'source', 'key'] as const;
type DonationKey = (typeof keys)[number];

/** What such a name says; values may hold `_` and `=` themselves. */
export type DonationName = Readonly<Partial<Record<DonationKey, string>>> & { readonly participant: string };

const boundary = new RegExp(`_(?=(?:${keys.join('|')})=)`);

/** @param name base name of a file; null when it is no name of a donation */
export function readDonationName(name: string): DonationName | null {
  const found: Partial<Record<DonationKey, string>> = {};
  for (const part of name.replace(/\.\w+$/, '').split(boundary)) {
    const key = keys.find((each) => part.startsWith(`${each}=`));
    if (key === undefined || found[key] !== undefined) return null;
    found[key] = part.slice(key.length + 1);
  }
  const { participant } = found;
  return participant === undefined || participant === '' ? null : { ...found, participant };
}
