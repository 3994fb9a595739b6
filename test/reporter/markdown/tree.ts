// Reads Markdown as GitHub does, so that tests see what a reader would.

import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export function treeOf(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The node and all below it, in order. */
export function nodesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

/** What a reader sees of it: line breaks are spaces, and comments are nothing. */
export function seen(node: Nodes): string {
  return nodesOf(node)
    .map((each) => {
      if (each.type === 'text' || each.type === 'inlineCode') return each.value;
      return each.type === 'html' && each.value === '<br>' ? '\n' : '';
    })
    .join('');
}
