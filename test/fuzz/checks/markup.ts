// HTML and XML of our own making, read strictly: every tag closed, every attribute quoted, no bare angle or ampersand.

import { demand } from '../target.ts';

const empty: ReadonlySet<string> = new Set([
  'meta',
  'link',
  'br',
  'hr',
  'img',
  'input',
  'col',
  'wbr',
  '!doctype',
]);

/** Elements whose content is no markup. */
const raw = /<(style|script)\b[^>]*>[^]*?<\/\1>/g;

const tag = /<(\/?)([!a-z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"<]*")?)*)\s*(\/?)>/g;

export function demandXml(text: string): void {
  const body = text.replace(/^<\?xml [^?]*\?>\n/, '');
  demand(body !== text, 'XML begins with its declaration');
  // eslint-disable-next-line no-control-regex
  demand(
    !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u.test(text),
    'XML has no forbidden character',
  );
  demandNested(body, new Set(), 'XML');
}

export function demandHtml(text: string): void {
  demandNested(text.replace(raw, '').replace(/^<!doctype html>/i, ''), empty, 'HTML');
}

function demandNested(text: string, withoutEnd: ReadonlySet<string>, what: string): void {
  const open: string[] = [];
  let rest = '';
  let done = 0;
  for (const found of text.matchAll(tag)) {
    const [whole, isEnd, name = '', attributes = '', closesItself] = found;
    rest += text.slice(done, found.index);
    done = found.index + whole.length;
    demand(!/\son\w+=|javascript:/i.test(attributes), `${what} has no handler in an attribute`, () => whole);
    bare(attributes, what);
    if (isEnd === '/') demand(open.pop() === name, `${what} closes what it opened`, () => whole);
    else if (closesItself !== '/' && !withoutEnd.has(name)) open.push(name);
  }
  rest += text.slice(done);
  demand(open.length === 0, `${what} closes everything`, () => open);
  demand(
    !/[<>]/.test(rest),
    `${what} has no bare angle bracket`,
    () => /.{0,60}[<>].{0,60}/s.exec(rest)?.[0],
  );
  bare(rest, what);
}

function bare(text: string, what: string): void {
  const found = /&(?!(?:[a-zA-Z]+|#\d+|#x[0-9a-fA-F]+);)/.exec(text);
  demand(found === null, `${what} has no bare ampersand`, () =>
    text.slice(found?.index, (found?.index ?? 0) + 60),
  );
}
