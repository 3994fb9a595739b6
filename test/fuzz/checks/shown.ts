// Text that a terminal shows, judged by what no terminal should get: controls, and what hides or turns text around.

import { demand } from '../target.ts';

/** Of our own making: line breaks, and the spaces and joiners that French and emoji need. */
const harmful =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/u;

export function demandHarmless(text: string, where: string): void {
  const found = harmful.exec(text);
  demand(found === null, `${where} shows no control and nothing that reorders text`, () =>
    around(text, found),
  );
}

function around(text: string, found: RegExpExecArray | null): string {
  const place = found?.index ?? 0;
  return JSON.stringify(text.slice(Math.max(0, place - 60), place + 60));
}
