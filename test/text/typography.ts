// How the house writes each language, as what is wrong with a text.

import type { Language } from '../../src/model/language.ts';

/** JSON, addresses and the program’s own mark on stderr: written as machines want them. */
const code = /^dyi-audit: |\[?\{"[^\n]*?\}\]?|https?:\/\/\S+/g;

/** What a text does against the typography of its language; nothing when it is well set. */
export function faultsIn(text: string, language: Language): readonly string[] {
  const prose = text.replace(code, '');
  return rules[language].filter(({ wrong }) => wrong.test(prose)).map(({ name }) => name);
}

interface Rule {
  readonly name: string;
  readonly wrong: RegExp;
}

const apostrophe: Rule = { name: 'a straight apostrophe', wrong: /'/ };

const rules: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    apostrophe,
    // A name that somebody typed or an export holds stands in straight quotes, as shells have it.
    { name: 'straight quotes around words', wrong: /"(?!(?:name-\d|some-|part-name)[^"]*")[^"]*"/ },
    { name: 'a space before a sign', wrong: /\s[:;!?](?:\s|$)/ },
  ],
  fr: [
    apostrophe,
    { name: 'straight or English quotes', wrong: /["“”]/ },
    { name: 'no no-break space before a colon or a closing quote', wrong: /[^\u00A0](?:»|:(?=\s|$))/ },
    { name: 'no no-break space after an opening quote', wrong: /«[^\u00A0]/ },
    { name: 'no narrow no-break space before ; ! ?', wrong: /[^\u202F\u00A0](?:[;!?](?=[\s)»]|$))/ },
  ],
};

/** That somebody did use a right, which no source and no export can carry. */
export const claimOfUse: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:did|has|have|had)\s+(?:\w+\s+){0,2}?(?:read|accessed|written|deleted|seen|opened|copied|used)\b/i,
  fr: /(?<!\p{L})(?:a|ont|avait|avaient)\s+(?:(?!été)\p{L}+\s+){0,2}?(?:lu|écrit|supprimé|effacé|consulté|ouvert|copié|vu|utilisé)(?:e?s?)(?!\p{L})/iu,
};
