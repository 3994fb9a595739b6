// The page around the report: one file that loads nothing, and is not allowed to.

import { createHash } from 'node:crypto';
import { markup, trusted, type Content, type Markup } from './markup.ts';
import { script } from './script.ts';
import type { Sheet } from './sheet.ts';
import { style } from './style.ts';

export function document({ text }: Sheet, body: readonly Content[]): Markup {
  return markup`<!doctype html>
<html lang="${text.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${text.html.title} · dyi-audit</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">${text.html.skip}</a>
<main id="main">
${body}
</main>
<script>${trusted(script)}</script>
</body>
</html>
`;
}

/** Nothing but this style sheet and this script, known by their digests: not even a name that were markup could do more. */
const policy = [
  "default-src 'none'",
  `style-src '${digest(style)}'`,
  `script-src '${digest(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function digest(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
