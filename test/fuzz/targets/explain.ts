// What a person asks `explain` about, of any characters: a page, in each language, at any width.

import { overview, explainName } from '../../../src/cli/explain/explain.ts';
import { defaultKnowledge } from '../../../src/knowledge/knowledge.ts';
import { diagnosticSeverities } from '../../../src/model/diagnostic.ts';
import { keysOf } from '../../../src/model/keys.ts';
import { connectionBases, levels, unknownCodes, verdictIds } from '../../../src/model/verdict.ts';
import { stringWidth } from '../../../src/reporter/format/string-width.ts';
import { loadCatalogue } from '../../../src/text/catalogue.ts';
import { hostileNames } from '../../reporter/results.ts';
import { demandHarmless } from '../checks/shown.ts';
import { withoutPieces } from '../minimise.ts';
import { mutateBytes } from '../mutate/bytes.ts';
import { mutateText } from '../mutate/strings.ts';
import { numberOf } from '../number-of.ts';
import { demand, type Target } from '../target.ts';

const longest = 4000;

function seeds(): readonly Uint8Array[] {
  const { subjects, permissions, claims, notClaimed, deviceCompanies, neverMatch } =
    defaultKnowledge().document;
  return [
    ...['', 'timeline', 'facts', ...hostileNames],
    ...[...verdictIds, ...levels, ...unknownCodes, ...connectionBases, ...keysOf(diagnosticSeverities)],
    ...permissions.map(({ id }) => id),
    ...claims.map(({ id }) => id),
    ...subjects.flatMap(({ id, name, aliases, unverifiedAliases }) => [
      ...[id, name, ...aliases, ...unverifiedAliases],
    ]),
    ...[...notClaimed.map(({ name }) => name), ...deviceCompanies.names, ...neverMatch],
  ].map((name) => Buffer.from(name, 'utf8'));
}

export const explain: Target = {
  name: 'explain',
  about: 'names given to explain',
  seeds,

  mutate(input, other, random) {
    return random.once(3)
      ? mutateBytes(input, other, random).subarray(0, longest)
      : Buffer.from(mutateText(Buffer.from(input).toString('utf8'), random).slice(0, longest), 'utf8');
  },

  smaller: withoutPieces,

  async run(input) {
    const name = Buffer.from(input).toString('utf8');
    const choice = numberOf(input);
    const width = 40 + (choice % 80);
    const language = choice % 2 === 0 ? 'en' : 'fr';
    const page = {
      knowledge: defaultKnowledge(),
      text: await loadCatalogue(language),
      language,
      width,
    } as const;
    const text = name === '' ? overview(page) : explainName(name, page);
    demandHarmless(text, 'explain');
    demand(text.endsWith('\n') && !text.endsWith('\n\n'), 'a page ends with one line break');
    demand(text === (name === '' ? overview(page) : explainName(name, page)), 'the same page twice');
    const wide = text.split('\n').find((line) => stringWidth(line) > width && !/^\s*https?:\S+$/.test(line));
    // Titles of pages are names of the knowledge base, and are not broken.
    demand(wide === undefined || isTitle(wide, text), 'no line is wider than the page', () => [width, wide]);
  },
};

/** A line that is not indented, and above one that is. */
function isTitle(line: string, text: string): boolean {
  return (
    !line.startsWith(' ') &&
    text.includes(`${line}\n`) &&
    !/\n {0}\S/.test(
      text
        .slice(text.indexOf(line) + line.length)
        .split('\n')
        .slice(0, 2)
        .join('\n'),
    )
  );
}
