// Text inside XML 1.0, which has no place at all for most control characters.

import { sanitiseLines } from '../../model/sanitise.ts';

/** For content and for attributes in double quotes. Line breaks of our own text become spaces in attributes. */
export function xmlText(text: string): string {
  return sanitiseLines(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element; attributes that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
