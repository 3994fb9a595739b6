// The page in a real browser: it loads nothing, complains of nothing, fits, can be read by all, and does what it offers.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executable, startChromium } from './chromium.ts';
import { focused, overflowing, target, unfold, violations } from './in-page.ts';
import { writePages, type PageFile, type Pages } from './pages.ts';

/** To be looked at; not kept with the project. */
const screenshots = resolve(import.meta.dirname, '../../output/html');
const widths = [360, 768, 1440];

describe.skipIf(executable === null)('the page in Chromium', () => {
  let browser: Browser;
  let pages: Pages;
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    [pages, browser] = await Promise.all([writePages(), startChromium()]);
    // A machine that is busy with other things is slow to start a browser.
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    pages?.remove();
  });

  interface Opened {
    readonly page: Page;
    /** What the browser complained of. */
    readonly complaints: readonly string[];
    /** What it asked for, beside the page itself. */
    readonly requests: readonly string[];
  }

  const file = (name: string): PageFile => {
    const found = pages.files.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no page ${name}`);
    return found;
  };

  async function open(name: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Opened> {
    const { url } = file(name);
    const page = await browser.newPage(options);
    // A busy machine takes long to draw the largest page; whether it does is not what is tested.
    page.setDefaultTimeout(120_000);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url() !== url) requests.push(request.url());
    });
    await page.goto(url);
    return { page, complaints, requests };
  }

  const names = ['example', 'example-in-french', 'hostile', 'incomplete'];

  it.each(names)('%s loads nothing, complains of nothing, and overflows at no width', async (name) => {
    const { page, complaints, requests } = await open(name, { colorScheme: 'light' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      // The colours are the same in each page: one is seen in both at each width, the others in turn.
      const turn = width === 768 ? (['dark'] as const) : (['light'] as const);
      for (const colorScheme of name === 'example' ? (['light', 'dark'] as const) : turn) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: resolve(screenshots, `${name}-${width}-${colorScheme}.png`) });
      }
    }
    await unfold(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowing(page), `${name} at ${width}`).toEqual([]);
    }
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });

  it.each([
    ['example', 'light', 1440],
    ['example-in-french', 'dark', 360],
    ['hostile', 'light', 768],
    ['incomplete', 'light', 360],
    ['hundreds', 'dark', 1440],
  ] as const)('%s is open to everybody, by axe, %s at %i', async (name, colorScheme, width) => {
    const { page } = await open(name, { colorScheme, viewport: { width, height: 900 } });
    await unfold(page);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  // One page for all of it: there is nothing more to see in it, and much more to draw.
  it('of 5,000 apps loads nothing, fits, has a row for each, panels for the first, and sorts', async () => {
    const { page, complaints, requests } = await open('many', { viewport: { width: 360, height: 900 } });
    const rows = page.locator('#list tbody tr');
    expect(await rows.count()).toBe(5000);
    expect(await page.locator('.panel').count()).toBe(100);
    await expectNamesAsTheyAre(page, 'many');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowing(page), `many at ${width}`).toEqual([]);
    }
    await page.locator('#list thead th.name').getByRole('button').click();
    expect(await rows.count()).toBe(5000);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });

  it('shows a name as it is, and makes nothing of it', async () => {
    const { page, complaints } = await open('hostile');
    await expectNamesAsTheyAre(page, 'hostile');
    expect(complaints).toEqual([]);
    await page.close();
  });

  async function expectNamesAsTheyAre(page: Page, name: string): Promise<void> {
    const { apps } = file(name).result;
    const shown = await page.locator('#list tbody th bdi').allTextContents();
    expect(shown).toHaveLength(apps.length);
    const place = apps.findIndex((app) => app.name.startsWith('<script>alert(1)</script>'));
    expect(shown[place]).toContain('<script>alert(1)</script>');
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, iframe, object, embed, form, link, base, svg script').count()).toBe(0);
    expect(await page.locator('[onclick], [onload], [onerror], [style]').count()).toBe(0);
    const schemes = await page
      .locator('a')
      .evaluateAll((links) => [
        ...new Set(links.map((each) => new URL(each.getAttribute('href') ?? '', 'page:/').protocol)),
      ]);
    expect(schemes.toSorted()).toEqual(
      schemes.filter((each) => ['http:', 'https:', 'page:'].includes(each)).toSorted(),
    );
  }

  it('sorts by each column, both ways', async () => {
    const { page } = await open('example');
    const messages = (): Promise<number[]> =>
      page
        .locator('#list tbody td.messages')
        .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
    const head = page.locator('#list thead th.messages');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await messages();
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await messages()).toEqual(up.toSorted((a, b) => b - a));
    await page.locator('#list thead th.name').getByRole('button').click();
    const names = await page.locator('#list tbody th bdi').allTextContents();
    expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    expect(await head.getAttribute('aria-sort')).toBeNull();
    // By the verdict is the order of the report.
    await page.locator('#list thead th.level').getByRole('button').click();
    expect(await page.locator('#list tbody th bdi').allTextContents()).toEqual(
      file('example').result.apps.map(({ name }) => name),
    );
    await page.close();
  });

  it('finds apps by name, whatever the accents, and by level', async () => {
    const { page } = await open('example');
    const rows = page.locator('#list tbody tr:visible');
    await page.getByRole('searchbox').fill('RESUME');
    expect(await rows.locator('bdi').allTextContents()).toEqual(['Résumé Maker']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 62 shown');
    await page.getByRole('searchbox').fill('');
    await page.locator('a.tile.maybe').click();
    const { apps } = file('example').result;
    expect(await rows.count()).toBe(apps.filter(({ level }) => level === 'maybe').length);
    expect(
      new Set(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-level')))),
    ).toEqual(new Set(['maybe']));
    await page.close();
  });

  it('leads by the keyboard from the picture to the panel, and past all of it', async () => {
    const { page } = await open('example');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('skip');
    const first = page.locator('.picture a.label').first();
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await target(page)).toContain('panel');
    await page.close();
  });

  it('is complete without its script, and on paper', async () => {
    const { page } = await open('example', { javaScriptEnabled: false });
    expect(await page.locator('#list tbody tr:visible').count()).toBe(62);
    expect(await page.locator('#controls').isVisible()).toBe(false);
    await page.close();
    const printed = await open('example');
    await printed.page.getByRole('searchbox').fill('Netflix');
    await printed.page.emulateMedia({ media: 'print' });
    expect(await printed.page.locator('#list tbody tr:visible').count()).toBe(62);
    expect(await printed.page.locator('#controls').isVisible()).toBe(false);
    await printed.page.close();
  });
});
