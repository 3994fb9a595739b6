// Every statement of the knowledge base in both languages: set as the house sets them, and about what could be.

import { describe, expect, it } from 'vitest';
import { defaultDocument } from '../../src/knowledge/facts/document.ts';
import { claimOfUse, faultsIn } from '../text/typography.ts';

interface Statement {
  readonly place: string;
  readonly en: string;
  readonly fr: string;
}

function statementsIn(value: unknown, place: string): readonly Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fr' in value) return [{ place, en: String(value.en), fr: String(value.fr) }];
  return Object.entries(value).flatMap(([key, inner]) => statementsIn(inner, `${place}/${key}`));
}

const statements = statementsIn(defaultDocument, '');

describe('the statements of the knowledge base', () => {
  it('are many', () => {
    expect(statements.length).toBeGreaterThan(150);
  });

  it('differ between the languages', () => {
    expect(statements.filter(({ en, fr }) => en === fr)).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('are set as the house sets them in %s', (language) => {
    const faults = statements.flatMap((statement) =>
      faultsIn(statement[language], language).map((fault) => `${statement.place} has ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('claim no use of a right in %s', (language) => {
    const { source, flags } = claimOfUse[language];
    const ofMessages = new RegExp(`${source}[^.;]*(?:message|inbox|boîte|conversation)`, flags);
    // What somebody else says is theirs to say, denials above all; and what is not claimed is there to be refused.
    const ours = statements.filter(({ place }) => !/\/says$|^\/notClaimed\//.test(place));
    expect(ours.filter((statement) => ofMessages.test(statement[language]))).toEqual([]);
  });
});
