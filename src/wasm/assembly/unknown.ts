// Counts the keys that no known export has, by level and the JSON type of their value.

import { NAMES, UNKNOWN } from './layout';

/** Whether any was counted. */
export let anyUnknown = false;

/** The JSON type of the value that begins with a character: string, number, boolean, null, array, object. */
export function typeOf(first: u32): u32 {
  switch (first) {
    case 0x22:
      return 0;
    case 0x74:
    case 0x66:
      return 2;
    case 0x6e:
      return 3;
    case 0x5b:
      return 4;
    case 0x7b:
      return 5;
    default:
      return 1;
  }
}

/** @param level 0 = thread, 1 = message */
export function countUnknown(level: u32, type: u32, key: u32): void {
  const place = UNKNOWN + (((level * 6 + type) * NAMES + key) << 2);
  store<u32>(place, load<u32>(place) + 1);
  anyUnknown = true;
}

export function forgetUnknown(): void {
  if (anyUnknown) memory.fill(UNKNOWN, 0, 2 * 6 * NAMES * 4);
  anyUnknown = false;
}
