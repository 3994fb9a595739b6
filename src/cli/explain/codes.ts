// Every code that an output of the program can hold, with what it means: one word can be a code of several lists.

import { diagnosticSeverities } from '../../model/diagnostic.ts';
import { exitCodes, exitNames } from '../../model/exit-codes.ts';
import { keysOf } from '../../model/keys.ts';
import { exportFaults, runFailures, statuses } from '../../model/outcomes.ts';
import { connectionBases, unknownCodes } from '../../model/verdict.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { entry, lines, type ExplainPage } from './page.ts';

export interface CodeList {
  /** The heading of the overview that it stands under; null where reports word its codes beside them. */
  readonly under: 'codes' | 'outcomes' | 'exitCodes' | null;
  readonly codes: readonly string[];
  /** What one of them means, below the code itself; nothing for any other word. */
  readonly explain: (code: string, page: ExplainPage) => readonly string[];
}

/** In the order of an explanation of a word that several lists have. */
export function codeLists(text: Catalogue): readonly CodeList[] {
  const { diagnostics, inspect, outcomes } = text;
  return [
    {
      under: 'codes',
      codes: keysOf(diagnosticSeverities),
      explain: (code, page) =>
        keysOf(diagnosticSeverities)
          .filter((known) => known === code)
          .map((known) => lines(page, `${diagnostics[known].short}. ${diagnostics[known].long}`, '  ')),
    },
    listOf('codes', unknownCodes, text.unknowns, text.explain.notKnown),
    listOf('codes', connectionBases, text.connectionBases, text.explain.means),
    worded(text.claimBases, text.explain.claim),
    worded(text.claimOrigins, text.explain.claim),
    worded(text.reaches, text.explain.reach),
    worded(text.overlaps, text.explain.overlap),
    worded(text.coverageStatuses, text.explain.means),
    worded(text.layouts, text.explain.means),
    worded(text.consequences, text.explain.means),
    worded(inspect.dateBases, inspect.date),
    worded(outcomes.unusedEntries, text.explain.means),
    listOf('outcomes', statuses, outcomes.statuses, text.explain.means),
    listOf('outcomes', runFailures, outcomes.runFailures, text.explain.means),
    listOf('outcomes', exportFaults, outcomes.exportFaults, text.explain.means),
    listOf(
      'exitCodes',
      exitNames.map((name) => String(exitCodes[name])),
      Object.fromEntries(exitNames.map((name) => [exitCodes[name], outcomes.exitCodes[name]])),
      text.explain.means,
    ),
  ];
}

/** Whatever lists have the word, each once. @param asked in lower case */
export function codePage(asked: string, page: ExplainPage): string | null {
  const found = codeLists(page.text).flatMap((list) =>
    list.codes
      .filter((code) => code.toLowerCase() === asked)
      .map((code) => ({ code, said: list.explain(code, page) })),
  );
  const [first] = found;
  return first === undefined ? null : [first.code, ...new Set(found.flatMap(({ said }) => said))].join('\n');
}

/** Reports word these beside the code, so that the overview does without them. */
function worded(words: Readonly<Record<string, string>>, label: string): CodeList {
  return listOf(null, Object.keys(words), words, label);
}

function listOf(
  under: CodeList['under'],
  codes: readonly string[],
  words: Readonly<Record<string, string>>,
  label: string,
): CodeList {
  return {
    under,
    codes,
    explain: (code, page) => {
      const said = words[code];
      return said === undefined ? [] : [entry(page, label, said)];
    },
  };
}
