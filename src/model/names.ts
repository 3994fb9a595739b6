// How names of people are compared; they are shown as they are written.

/** Two names are one person's when these are equal: composed, trimmed, without regard to case. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
