// What is asked inside the page. It runs in the browser, so it is text here: the program itself knows no document.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const texts = z.array(z.string());
const text = z.string();

/** Elements that reach beyond the page to the right: not what is folded away, nor inside a drawing, which cuts it off. */
export async function overflowing(page: Page): Promise<readonly string[]> {
  return texts.parse(
    await page.evaluate(String.raw`(() => {
      const width = document.documentElement.clientWidth;
      const inside = (element) => {
        const { parentElement: parent } = element;
        const folded = parent.tagName === 'DETAILS' && !parent.open && element.tagName !== 'SUMMARY';
        return folded || parent.tagName === 'svg' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, inside);
      const wide = [];
      while (walker.nextNode() !== null && wide.length < 5) {
        const element = walker.currentNode;
        if (element.getBoundingClientRect().right > width + 0.5)
          wide.push(element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 40));
      }
      return document.documentElement.scrollWidth > width ? ['the page itself', ...wide] : wide;
    })()`),
  );
}

/** What axe finds wrong, a line for each rule. */
export async function violations(page: Page, rules: object = {}): Promise<readonly string[]> {
  await page.evaluate(axe);
  return texts.parse(
    await page.evaluate(String.raw`(async () => {
      const rules = ${JSON.stringify(rules)};
      const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => id + ': ' + nodes.length + ', ' + nodes[0].html.slice(0, 200));
    })()`),
  );
}

export async function unfold(page: Page): Promise<void> {
  await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
}

/** The class of what has the focus. */
export async function focused(page: Page): Promise<string> {
  return text.parse(await page.evaluate('document.activeElement.className'));
}

/** The class of what the address leads to. */
export async function target(page: Page): Promise<string> {
  return text.parse(await page.evaluate(`document.querySelector(':target')?.className ?? ''`));
}
