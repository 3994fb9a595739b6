// Which names stay: those of apps and domains that the knowledge base tells apart, without which there is no verdict.

import type { Knowledge } from '../knowledge/knowledge.ts';
import { normaliseAppName } from '../model/app-names.ts';

export interface KeptNames {
  /** @param compared in the form of `normaliseAppName` */
  readonly isKept: (compared: string) => boolean;
  /** The domain of a known app that a host is, or lies below; null for all others. */
  readonly domainOf: (host: string) => string | null;
  readonly isKnownPermission: (id: string) => boolean;
  /** Everything that may stand in a copy, in the form of `normaliseAppName`. */
  readonly names: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly permissions: readonly string[];
}

/** @param apps further names to keep, as they are written */
export function keptNames(knowledge: Knowledge, apps: readonly string[]): KeptNames {
  const { subjects, neverMatch, permissions } = knowledge.document;
  const domains = new Set(subjects.flatMap((subject) => subject.domains));
  const names = new Set(
    [
      ...subjects.flatMap(({ aliases, unverifiedAliases }) => [...aliases, ...unverifiedAliases]),
      ...domains,
      ...neverMatch,
      ...apps,
    ].map(normaliseAppName),
  );
  return {
    isKept: (compared) => names.has(compared) || knowledge.matchOf(compared) !== null,
    domainOf: (host) => domainOf(host, domains),
    isKnownPermission: (id) => knowledge.permission(id) !== null,
    names,
    domains,
    permissions: permissions.map(({ id }) => id),
  };
}

/** The longest, where one domain lies below another. */
function domainOf(host: string, domains: ReadonlySet<string>): string | null {
  for (let rest = host; rest !== '';) {
    if (domains.has(rest)) return rest;
    const dot = rest.indexOf('.');
    if (dot < 0) return null;
    rest = rest.slice(dot + 1);
  }
  return null;
}
