// When links to each host were sent, over all conversations.

import type { Instant } from '../../model/span.ts';

export class HostTimes {
  readonly #byHost = new Map<string, { instants: Float64Array; count: number }>();

  add(host: string, at: Instant): void {
    const found = this.#byHost.get(host);
    if (found === undefined) {
      const instants = new Float64Array(4);
      instants[0] = at;
      this.#byHost.set(host, { instants, count: 1 });
      return;
    }
    if (found.count === found.instants.length) {
      const larger = new Float64Array(2 * found.count);
      larger.set(found.instants);
      found.instants = larger;
    }
    found.instants[found.count] = at;
    found.count += 1;
  }

  /** By host. Whoever wants them in order sorts those of a few hosts: there can be as many as messages. */
  list(): ReadonlyMap<string, Float64Array> {
    const times = new Map<string, Float64Array>();
    for (const [host, { instants, count }] of this.#byHost) times.set(host, instants.subarray(0, count));
    return times;
  }
}
