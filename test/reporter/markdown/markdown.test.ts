// The report in Markdown as GitHub reads it: its headings, its tables, and no more links than its sources have.

import { describe, expect, it } from 'vitest';
import { isNamed } from '../../../src/reporter/wording/rights.ts';
import { markdown } from '../../../src/reporter/markdown.ts';
import { sanitise } from '../../../src/model/sanitise.ts';
import { french } from '../../../src/text/fr/catalogue.ts';
import { everyResult, reportOptions } from '../results.ts';
import { nodesOf, seen, treeOf } from './tree.ts';

const results = await everyResult();
const everything = { ...reportOptions, all: true, verbose: true };

describe('markdown', () => {
  it.each(results)('of %s has one title, and tables whose rows are whole', (_, result) => {
    for (const options of [reportOptions, everything, { ...everything, catalogue: french }]) {
      const nodes = nodesOf(treeOf(markdown(result, options)));
      const titles = nodes.filter((node) => node.type === 'heading' && node.depth === 1);
      expect(titles).toHaveLength(1);
      for (const table of nodes.filter((node) => node.type === 'table')) {
        const widths = table.children.map((row) => row.children.length);
        expect(new Set(widths).size).toBe(1);
      }
    }
  });

  it.each(results)(
    'of %s has no tag but line breaks, and no link but to sources and Facebook',
    (_, result) => {
      const known = [
        'www.facebook.com',
        ...Object.values(result.sources).map(({ url }) => new URL(url).host),
      ];
      const nodes = nodesOf(treeOf(markdown(result, everything)));
      const tags = new Set(nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])));
      expect([...tags].filter((tag) => tag !== '<br>' && tag !== '<!-- -->')).toEqual([]);
      for (const node of nodes) {
        expect(node.type).not.toBe('image');
        if (node.type !== 'link') continue;
        const { host } = new URL(node.url);
        expect(known).toContain(host);
      }
    },
  );

  it.each(results)('of %s has a row for each held and maybe app, by its name', (_, result) => {
    const { conversations: _conversations, ...rest } = result;
    const table = nodesOf(treeOf(markdown(rest, reportOptions))).find((node) => node.type === 'table');
    const names =
      table?.type === 'table' ? table.children.slice(1).map((row) => seen(row.children[0] ?? row)) : [];
    const expected = result.apps.filter(isNamed).map((app) => sanitise(app.name).trim());
    expect(names.map((name) => name.split('\n')[0])).toEqual(expected);
  });

  it('names nobody unless the conversations were asked for', () => {
    const named = results.flatMap(([, result]) => {
      const { conversations, ...rest } = result;
      const text = markdown(rest, everything);
      const people = (conversations ?? []).flatMap(({ participants }) => participants);
      // A first name alone may be a word of an app's name.
      return people.filter(
        (person) => /\S\s+\S/.test(person) && person !== 'Facebook user' && text.includes(person),
      );
    });
    expect(named).toEqual([]);
  });
});
