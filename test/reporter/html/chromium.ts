// Chromium for tests that need a real browser: that of the system, never one that is downloaded.

import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const executable: string | null = places.find((place) => place !== '' && existsSync(place)) ?? null;

if (executable === null) {
  process.stderr.write(
    'Skipped: no Chromium here for the tests of the page. Install it (Debian: chromium), or say where it is: CHROMIUM=/path\n',
  );
}

export async function startChromium(): Promise<Browser> {
  if (executable === null) throw new Error('no Chromium');
  // Its sandbox needs rights that containers do not give; what it opens here is our own.
  return chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
}
