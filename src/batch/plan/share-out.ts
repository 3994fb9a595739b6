// Shares exports out over shards so that each has about as much to read.

/** What opening an export costs, in bytes that could be read meanwhile: many small ones are work too. */
const opening = 2 ** 18;

/**
 * The longest first, each to the shard with the least so far.
 * @param sizes bytes, in an order that is the same every time
 * @returns the shard of each
 */
export function shareOut(sizes: readonly number[], shards: number): readonly number[] {
  const loads = Array.from({ length: shards }, () => 0);
  const shardOf = Array.from(sizes, () => 0);
  const longestFirst = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  for (const place of longestFirst) {
    const lightest = loads.indexOf(Math.min(...loads));
    shardOf[place] = lightest;
    loads[lightest] = (loads[lightest] ?? 0) + (sizes[place] ?? 0) + opening;
  }
  return shardOf;
}
