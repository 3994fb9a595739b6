// When links to each host were sent, over all conversations.

import type { Instant } from '../../model/span.ts';
import type { LinkInstants } from './scan.ts';

interface Times {
  instants: Float64Array;
  count: number;
}

export class HostTimes {
  readonly #byHost = new Map<string, Times>();

  add(host: string, at: Instant): void {
    addTime(this.#timesOf(host), at);
  }

  /** The links of a file: each of its hosts is looked up once. */
  addAll({ hosts, linkHosts, instants }: LinkInstants): void {
    if (instants.length === 0) return;
    const found: (Times | undefined)[] = hosts.map(() => undefined);
    for (let link = 0; link < instants.length; link += 1) {
      const host = linkHosts[link] ?? 0;
      addTime((found[host] ??= this.#timesOf(hosts[host] ?? '')), instants[link] ?? 0);
    }
  }

  #timesOf(host: string): Times {
    const known = this.#byHost.get(host);
    if (known !== undefined) return known;
    const times = { instants: new Float64Array(4), count: 0 };
    this.#byHost.set(host, times);
    return times;
  }

  /** By host. Whoever wants them in order sorts those of a few hosts: there can be as many as messages. */
  list(): ReadonlyMap<string, Float64Array> {
    const times = new Map<string, Float64Array>();
    for (const [host, { instants, count }] of this.#byHost) times.set(host, instants.subarray(0, count));
    return times;
  }
}

function addTime(times: Times, at: Instant): void {
  if (times.count === times.instants.length) {
    const larger = new Float64Array(2 * times.count);
    larger.set(times.instants);
    times.instants = larger;
  }
  times.instants[times.count] = at;
  times.count += 1;
}
