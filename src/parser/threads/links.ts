// The hosts of links in a text: of a link nothing else is looked at.

import { repairText } from '../text-repair.ts';

/**
 * A host is made of letters, marks and digits of any script, `.`, `-`, `_` and percent-escapes, and any other character ends
 * it: people put commas, brackets and quotes around links. What follows it is of the link only from `/`, `?`, `#` or `\` on,
 * with or without a port before. Letters of `http` are listed, since `ſ` is a small s where case does not count.
 */
const link =
  /[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:[^/?#\s"'<>@]*@)?(_*(?:[\p{L}\p{Nd}]|%[\dA-Fa-f]{2})(?:[\p{L}\p{M}\p{Nd}._-]|%[\dA-Fa-f]{2})*)((?::\d*)?(?:[/?#\\][^\s"'<>]*)?)/gu;
const beginOfHost = /^[\p{L}\p{M}\p{Nd}._-]+/u;
/** No top-level domain begins in Latin letters and goes on in others: those are the sentence's, which some write without blanks. */
const otherScript = /(\.[A-Za-z]{2,})(?=[^\p{Script=Latin}\p{M}\p{Nd}._-])[^.]*$/u;

/** Facebook puts its own address before those that people follow (seen in texts that were copied from a browser). */
const redirect = /^(?:[a-z\d-]+\.)*facebook\.com$/i;
/** Nothing else in the path: the fast way hands out every link whose path begins like this. */
const redirected = /^(?::\d*)?\/l\.php\?(?:[^#]*&)?u=([^&#]+)/i;

/** As written. A link in another link's path or query is a part of that one; behind Facebook's redirect it is what counts. */
export function hostsIn(written: string): readonly string[] {
  if (!written.includes('://')) return [];
  // Else what ends a host could look like a letter: `…` is mis-written as `â` and two more.
  return [...repairText(written).text.matchAll(link)].map(([, host = '', rest = '']) => {
    const plain = plainHost(host);
    return redirect.test(plain) ? (hostBehind(rest) ?? plain) : plain;
  });
}

/** Without percent-escapes, and without what is no part of it. */
function plainHost(host: string): string {
  const decoded = host.includes('%') ? decodedHost(host) : host;
  return decoded.replace(otherScript, '$1');
}

/** An escape of what no host can hold ends it as the character itself does. */
function decodedHost(host: string): string {
  return beginOfHost.exec(decoded(host) ?? '')?.[0] ?? host;
}

function hostBehind(rest: string): string | null {
  const [, written = ''] = redirected.exec(rest) ?? [];
  const [first] = (decoded(written) ?? '').matchAll(link);
  return first === undefined ? null : plainHost(first[1] ?? '');
}

/** Null where the escapes are none of UTF-8. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Lower case, without the dots, hyphens and underscores that no host ends with: a sentence does, or what is _set off_. */
export function normaliseHost(host: string): string {
  let end = host.length;
  // From the end: an expression would begin anew at each of a million hyphens inside a host.
  while (end > 0 && '._-'.includes(host.charAt(end - 1))) end -= 1;
  return host.slice(0, end).toLowerCase();
}
