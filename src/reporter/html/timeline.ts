// The picture: when each held or maybe app was connected, when its right existed, and how much was written in those months.

import type { AppResult, ClaimResult } from '../../model/result.ts';
import { overlapWords, rightSpanWords } from '../wording/evidence.ts';
import { isNamed } from '../wording/rights.ts';
import { connectionWords } from '../wording/spans.ts';
import { axis, gridLines } from './axis.ts';
import { fadingBar } from './fading-bar.ts';
import { markup, type Markup } from './markup.ts';
import { mostPanels, panelId, plainName, type Sheet } from './sheet.ts';
import { round, timeScaleOf, type TimeScale } from './time-scale.ts';
import { volume } from './volume.ts';

const rowHeight = 38;
const rightBar = { y: 5, height: 7 };
const connectionBar = { y: 16, height: 16 };

/** Null when there is no held or maybe app, or nothing has a date. */
export function timeline(sheet: Sheet): Markup | null {
  const { result, text } = sheet;
  const named = result.apps.flatMap((app, place) => (isNamed(app) ? [{ app, place }] : []));
  const apps = named.map(({ app }) => app);
  const scale = timeScaleOf(result, apps);
  if (apps.length === 0 || scale === null) return null;
  const words = text.html.timeline;
  const drawn = named.slice(0, mostPanels);
  const rest = apps.length - drawn.length;
  return markup`<section aria-labelledby="when" class="wide">
<h2 id="when">${words.title}</h2>
<p class="intro">${words.intro}</p>
<ul class="legend">
<li><span class="key key-connection"></span>${words.connected}</li>
<li><span class="key key-right"></span>${words.right}</li>
<li><span class="key key-both held"></span>${words.bothHeld}</li>
<li><span class="key key-both maybe"></span>${words.bothMaybe}</li>
<li><span class="key key-fading"></span>${words.fading}</li>
</ul>
<div class="picture">
${axis(scale)}
${drawn.map(({ app, place }) => row(sheet, scale, app, place))}
${rest > 0 ? markup`<p class="more">${text.html.more(sheet.number(rest))}</p>` : null}
${volume(sheet, scale, apps)}
</div>
</section>`;
}

function row(sheet: Sheet, scale: TimeScale, app: AppResult, place: number): Markup {
  const claim = app.decidedBy === null ? undefined : app.claims[app.decidedBy];
  return markup`<div class="row ${app.level}"><a class="label" href="#${panelId(place)}">${sheet.name(app)}</a>
<svg class="track" height="${rowHeight}" role="img" aria-label="${described(sheet, app, claim)}">
${gridLines(scale, rowHeight)}
${claim === undefined ? null : meeting(scale, claim)}
${bars(scale, app, claim, place)}
</svg></div>
`;
}

function bars(scale: TimeScale, app: AppResult, claim: ClaimResult | undefined, place: number): Markup {
  const connection = fadingBar(scale, [app.connection], {
    id: `c${place}`,
    kind: 'connection',
    ...connectionBar,
  });
  if (claim === undefined) return connection;
  return markup`${fadingBar(scale, [claim.span], { id: `r${place}`, kind: 'right', ...rightBar })}
${connection}
${claim.overlap === 'none' ? null : fadingBar(scale, [claim.span, app.connection], { id: `b${place}`, kind: 'both', ...connectionBar })}`;
}

/** The stretch in which both could have been, across the row and down to the axis. */
function meeting(scale: TimeScale, { possibleWindow }: ClaimResult): Markup | null {
  if (possibleWindow === null) return null;
  const from = scale.at(possibleWindow.from === null ? scale.start : Date.parse(possibleWindow.from));
  const to = scale.at(possibleWindow.to === null ? scale.end : Date.parse(possibleWindow.to));
  return markup`<rect class="meeting" x="${from}%" width="${round(to - from)}%" y="0" height="${rowHeight}"/>`;
}

/** What the row shows, for those who cannot see it. */
function described(sheet: Sheet, app: AppResult, claim: ClaimResult | undefined): string {
  const { text } = sheet;
  const words = text.html.timeline;
  return text.formats.clauses([
    words.describedApp(plainName(app.name) || text.html.nameless, connectionWords(sheet, app).join(', ')),
    ...(claim === undefined
      ? []
      : [
          words.describedRight(rightSpanWords(sheet, claim)),
          words.describedBoth(overlapWords(sheet, claim)),
        ]),
  ]);
}
