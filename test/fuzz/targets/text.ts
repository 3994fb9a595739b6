// Names chosen by strangers, in every place of an export and in every format: repaired once, harmless, well-formed.

import { parse as parseCsv } from 'csv-parse/sync';
import { repairText, repairWhole } from '../../../src/parser/text-repair.ts';
import { cell, row } from '../../../src/reporter/format/csv-cell.ts';
import { json as asJson } from '../../../src/reporter/format/json.ts';
import { sanitise } from '../../../src/model/sanitise.ts';
import { shorten } from '../../../src/reporter/format/shorten.ts';
import { element } from '../../../src/reporter/format/xml.ts';
import { hostileNames } from '../../reporter/results.ts';
import { demandXml } from '../checks/markup.ts';
import { demandHarmless } from '../checks/shown.ts';
import { parsed } from '../mutate/json.ts';
import { mutateText, oddText } from '../mutate/strings.ts';
import { numberOf } from '../number-of.ts';
import { demand, type Target } from '../target.ts';
import { exportOfNames } from './named-export.ts';
import { tryExport } from './layouts.ts';

const mostNames = 16;

export const text: Target = {
  name: 'text',
  about: 'names of every kind in every place, in every format',

  seeds: () => [
    namesAsInput(hostileNames.slice(0, mostNames)),
    namesAsInput(hostileNames.slice(-mostNames)),
    namesAsInput(['Spotify', 'Jane Fake', 'Bob Made-Up', 'active']),
    namesAsInput(['caf\u00c3\u00a9', 'Zo\u00eb', '\u732b', '\u0645\u0631\u062d\u0628\u0627']),
  ],

  mutate(input, other, random) {
    const names = [...namesIn(input)];
    for (let left = 1 + random.small(4); left > 0; left -= 1) {
      const place = random.below(names.length);
      const foreign = namesIn(other);
      switch (random.below(5)) {
        case 0:
          names.splice(place, 1);
          break;
        case 1:
          names.push(oddText(random));
          break;
        case 2:
          if (foreign.length > 0) names.push(random.pick(foreign));
          break;
        default:
          if (names.length > 0) names[place] = mutateText(names[place] ?? '', random);
      }
    }
    return namesAsInput(names.slice(-mostNames));
  },

  *smaller(input) {
    const names = namesIn(input);
    for (const place of names.keys()) yield namesAsInput(names.filter((_, at) => at !== place));
    for (const [place, name] of names.entries()) {
      for (let length = Math.ceil(name.length / 2); length >= 1; length = Math.floor(length / 2)) {
        for (let start = 0; start < name.length; start += length) {
          yield namesAsInput(names.with(place, name.slice(0, start) + name.slice(start + length)));
        }
      }
    }
  },

  async run(input) {
    const names = namesIn(input);
    for (const name of names) tryName(name);
    await tryExport(exportOfNames(names), numberOf(input), 1);
  },
};

function namesAsInput(names: readonly string[]): Uint8Array {
  return Buffer.from(JSON.stringify(names));
}

export function namesIn(input: Uint8Array): readonly string[] {
  const names = parsed(Buffer.from(input).toString('utf8'));
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

function tryName(name: string): void {
  const { text: once, repair } = repairText(name);
  demand(repair !== 'unchanged' || once === name, 'unchanged is as it was');
  demand(once.length <= name.length, 'repair makes nothing longer');
  demand(/[\u0080-\u00ff]/.test(name) || once === name, 'repair touches nothing but what bytes could be');
  const whole = Buffer.from(name, 'utf8').toString('utf8');
  const written = Buffer.from(whole, 'utf8').toString('latin1');
  demand(repairText(written).text === whole, 'what was mis-written is repaired');
  demand(repairWhole(written) === whole, 'what was mis-written is repaired as a whole');
  // A person may have typed what looks mis-written; what does not is left alone the second time.
  if (repairText(whole).repair === 'unchanged')
    demand(repairText(repairText(written).text).text === whole, 'repair is idempotent');

  const safe = sanitise(name);
  demandHarmless(safe, 'sanitise');
  demand(!/[\r\n]/.test(safe), 'sanitise leaves one line');
  demand(sanitise(safe) === safe, 'sanitise is idempotent', () => [name, safe]);
  demand(shorten(safe, 20).length <= safe.length + 1, 'shorten makes nothing longer');
  demand(parsed(asJson(name)) === name, 'json gives the name back');
  demandHarmless(asJson(name), 'json');
  demandXml(`<?xml version="1.0" encoding="UTF-8"?>\n${element('a', { b: name }, '')}`);
  const cells: string[][] = parseCsv(row([cell(name), cell(1)]), { record_delimiter: '\r\n' });
  demand(cells.length === 1 && cells[0]?.length === 2, 'csv keeps its cells', () => [name, cells]);
}
