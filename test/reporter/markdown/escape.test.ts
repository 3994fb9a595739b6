// Whatever a name is, it is read as that name: no heading, link, tag, table or call comes out of it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, link, plain, plainName, withLinks } from '../../../src/reporter/markdown/escape.ts';
import { sanitise } from '../../../src/model/sanitise.ts';
import { hostileNames } from '../results.ts';
import { nodesOf, seen, treeOf } from './tree.ts';

const special = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from('\\`*_[]<>|~&$^#=-+!.():;@"\'{}/ 1aé'),
        'https://',
        'www.',
        '&amp;',
        'a@b.co',
        '- ',
        '1. ',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** As a reader sees it: spaces at the ends and in a row are no difference. */
const asRead = (text: string): string => sanitise(text).replace(/\s+/gu, ' ').trim();

const places: readonly (readonly [string, (text: string) => string])[] = [
  ['a line', (text) => `${text}\n`],
  ['a heading', (text) => `### ${text}\n`],
  ['a list', (text) => `- ${text}\n- end\n`],
  ['bold', (text) => `**${text}** end\n`],
];

describe('a text in Markdown', () => {
  it.each(places)('in %s is read as it is', (_, put) => {
    fc.assert(
      fc.property(special, (text) => {
        // What is bold cannot be nothing.
        fc.pre(asRead(text) !== '');
        const tree = treeOf(put(plain(text)));
        expect(asRead(seen(tree))).toContain(asRead(text));
        const kinds = nodesOf(tree).filter((node) => !(node.type === 'html' && node.value === '<!-- -->'));
        const allowed = new Set(['root', 'paragraph', 'heading', 'list', 'listItem', 'strong', 'text']);
        expect(kinds.map(({ type }) => type).filter((type) => !allowed.has(type))).toEqual([]);
        expect(tree.children).toHaveLength(1);
      }),
    );
  });

  it('stays in its cell of a table', () => {
    fc.assert(
      fc.property(special, special, (one, two) => {
        const [table] = treeOf(`| a | b |\n| --- | --- |\n| ${plain(one)} | ${plain(two)} |\n`).children;
        const cells = table === undefined ? [] : nodesOf(table).filter(({ type }) => type === 'tableCell');
        expect(cells.slice(2).map((cell) => asRead(seen(cell)))).toEqual([asRead(one), asRead(two)]);
      }),
    );
  });

  it.each(hostileNames)('that wants more is only a name: %j', (name) => {
    const tree = treeOf(`- x ${plainName(name)}\n`);
    const kinds = nodesOf(tree).map((node) => (node.type === 'html' ? node.value : node.type));
    expect(
      kinds.filter((kind) => !['root', 'list', 'listItem', 'paragraph', 'text', '<!-- -->'].includes(kind)),
    ).toEqual([]);
  });

  it('calls nobody and no other issue', () => {
    expect(plain('@octocat fixes #12')).not.toMatch(/@\w|#\d/);
  });
});

describe('code in Markdown', () => {
  it('is read as it is, whatever backticks it holds', () => {
    fc.assert(
      fc.property(special, (text) => {
        fc.pre(asRead(text) !== '');
        const codes = nodesOf(treeOf(`- x ${code(text)} y\n`)).filter(({ type }) => type === 'inlineCode');
        expect(codes.map((node) => asRead(seen(node)))).toEqual([asRead(text)]);
      }),
    );
  });
});

describe('a link in Markdown', () => {
  it('leads to the web alone', () => {
    expect(link('javascript:alert(1)', 'x')).toBe('x');
    expect(link('data:text/html,x', 'x')).toBe('x');
    expect(link('no address', 'x')).toBe('x');
    expect(link('https://example.org/a|b>c', '[x](y)')).toBe('[\\[x\\](y)](<https://example.org/a%7Cb%3Ec>)');
  });

  it('is made of each address in our own sentences', () => {
    expect(withLinks('See https://example.org/a_b (why: it_is).')).toBe(
      'See <https://example.org/a_b> (why: it\\_is).',
    );
  });
});
