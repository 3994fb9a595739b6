// Traces an app left in the export: context, never a step up the ladder (design, section 6).

import type { Subject } from '../knowledge/knowledge.ts';
import { normaliseAppName } from '../model/app-names.ts';
import type { ParsedExport } from '../model/export.ts';
import { earliestOf } from '../model/extremes.ts';
import { lowerBound } from '../model/order.ts';
import type { Instant, Window } from '../model/span.ts';

export interface Trace {
  readonly count: number;
  readonly first: Instant | null;
  readonly last: Instant | null;
}

export interface Traces {
  readonly sharedLinks: Trace;
  readonly posts: Trace;
  readonly offMetaEvents: Trace;
}

const noTrace: Trace = { count: 0, first: null, last: null };
export const noTraces: Traces = { sharedLinks: noTrace, posts: noTrace, offMetaEvents: noTrace };

export interface TraceIndex {
  /** The first post made by the app of these names, at or before `until`; null when there is none. */
  firstPost(names: readonly string[], until: Instant): Instant | null;
  /** What the app left inside the window. */
  traces(names: readonly string[], subject: Subject | null, window: Window): Traces;
}

export function indexTraces(parsed: Pick<ParsedExport, 'links' | 'posts' | 'offMeta'>): TraceIndex {
  const posts = new Map<string, Instant[]>();
  for (const post of parsed.posts) collect(posts, normaliseAppName(post.app), [post.at]);
  const events = new Map<string, Instant[]>();
  for (const business of parsed.offMeta) collect(events, normaliseAppName(business.name), business.events);
  for (const instants of [...posts.values(), ...events.values()]) {
    instants.sort((a, b) => a - b);
  }
  const links = new SubjectLinks(parsed.links);

  return {
    firstPost(names, until) {
      const first = earliestOf(compared(names).map((name) => posts.get(name)?.[0]));
      return first !== null && first <= until ? first : null;
    },
    traces(names, subject, window) {
      const domains = subject?.domains ?? [];
      const known = subject === null ? [] : [...subject.aliases, ...domains];
      return {
        sharedLinks: within(window, subject === null ? [] : links.of(subject)),
        posts: within(
          window,
          compared(names).map((name) => posts.get(name) ?? []),
        ),
        offMetaEvents: within(
          window,
          compared([...names, ...known]).map((name) => events.get(name) ?? []),
        ),
      };
    },
  };
}

/** As names are compared, each once. */
function compared(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(normaliseAppName))];
}

function collect(map: Map<string, Instant[]>, key: string, instants: readonly Instant[]): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [...instants]);
  else for (const instant of instants) list.push(instant);
}

/** Links to the domains of the subjects that are asked for: of most hosts nobody asks, and there can be very many. */
class SubjectLinks {
  readonly #links: ParsedExport['links'];
  readonly #found = new Map<Subject, readonly Float64Array[]>();

  constructor(links: ParsedExport['links']) {
    this.#links = links;
  }

  /** Ascending, of each host that is one of the domains or lies below one. */
  of(subject: Subject): readonly Float64Array[] {
    const known = this.#found.get(subject);
    if (known !== undefined) return known;
    const { domains } = subject;
    const found: Float64Array[] = [];
    this.#links.forEach((instants, host) => {
      if (domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
        found.push(instants.slice().sort());
    });
    this.#found.set(subject, found);
    return found;
  }
}

function within(window: Window, lists: readonly ArrayLike<Instant>[]): Trace {
  let count = 0;
  let first = Infinity;
  let last = -Infinity;
  for (const instants of lists) {
    const start = lowerBound(instants, window.from ?? -Infinity);
    const end = lowerBound(instants, window.to ?? Infinity);
    if (start >= end) continue;
    count += end - start;
    first = Math.min(first, instants[start] ?? Infinity);
    last = Math.max(last, instants[end - 1] ?? -Infinity);
  }
  return count === 0 ? noTrace : { count, first, last };
}
