// The hosts of links in a text: of a link nothing else is looked at.

const link = /https?:\/\/(?:[^/?#\s"'<>@]*@)?([^/?#\s"'<>:@]+)([^\s"'<>]*)/gi;
/** Facebook puts its own address before those that people follow (seen in texts that were copied from a browser). */
const redirect = /^lm?\.facebook\.com$/i;
const redirected = /^(?::\d+)?\/l\.php\?(?:[^#]*&)?u=([^&#]+)/i;

/** As written. A link in another link's path or query is a part of that one; behind Facebook's redirect it is what counts. */
export function hostsIn(text: string): readonly string[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(link)].map(([, host = '', rest = '']) =>
    redirect.test(host) ? (hostBehind(rest) ?? host) : host,
  );
}

function hostBehind(rest: string): string | null {
  const [, written = ''] = redirected.exec(rest) ?? [];
  try {
    const [first] = decodeURIComponent(written).matchAll(link);
    return first?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Lower case, without a final dot. */
export function normaliseHost(host: string): string {
  return host.toLowerCase().replace(/\.+$/, '');
}
