// The hosts of links in a text: of a link nothing else is looked at.

const linkHost = /https?:\/\/(?:[^/?#\s"'<>@]*@)?([^/?#\s"'<>:@]+)/gi;

/** As written. */
export function hostsIn(text: string): readonly string[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(linkHost)].map(([, host = '']) => host);
}

/** Lower case, without a final dot. */
export function normaliseHost(host: string): string {
  return host.toLowerCase().replace(/\.+$/, '');
}
