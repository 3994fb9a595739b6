// What the page for a browser says beside the words of every report. English is the reference; every language fills the same.

import type { html } from './en/html.ts';

export type HtmlWords = typeof html;
