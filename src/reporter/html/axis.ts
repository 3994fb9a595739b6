// The years: their names, and the lines that carry them through the picture.

import { markup, type Markup } from './markup.ts';
import type { TimeScale } from './time-scale.ts';

export function axis({ years }: TimeScale): Markup {
  return markup`<div class="row axis" aria-hidden="true"><span class="label"></span><svg class="years" height="20">${years.map(
    ({ year, at, major }) =>
      markup`<text class="${major ? 'major' : 'minor'}" x="${at}%" y="14">${year}</text>`,
  )}</svg></div>`;
}

export function gridLines({ years }: TimeScale, height: number): Markup {
  return markup`${years.map(
    ({ at, major }) =>
      markup`<line class="${major ? 'major' : 'minor'}" x1="${at}%" x2="${at}%" y1="0" y2="${height}"/>`,
  )}`;
}
