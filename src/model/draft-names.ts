// Names of drafts: what is being written, and is not there yet. Told by their names where a death left them.

/** Hidden, beside its target, and another each time. @param random twelve hexadecimal digits */
export function draftName(target: string, random: string): string {
  return `.${target}.${random}.tmp`;
}

export function isDraftName(name: string): boolean {
  return /^\..+\.[0-9a-f]{12}\.tmp$/.test(name);
}
