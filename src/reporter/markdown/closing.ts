// What follows the apps: what was read and what not, what no export can show, what a person can do.

import { baselineWords } from '../wording/baseline.ts';
import { coverageLines, exportDateWords, noticed, unreadableWords } from '../wording/coverage.ts';
import { limitsLines } from '../wording/limits.ts';
import { isNamed } from '../wording/rights.ts';
import { code, plain, withLinks } from './escape.ts';
import { list, section, type Leaf } from './leaf.ts';

/** What the baseline of `check` accepted, and which of its entries want looking at. */
export function baseline(leaf: Leaf): string | null {
  const words = baselineWords(leaf);
  if (words === null) return null;
  return section(
    plain(leaf.text.ci.baseline.title),
    plain(words.count),
    ...(words.lines.length === 0 ? [] : [list(words.lines.map(plain))]),
  );
}

export function coverage(leaf: Leaf): string {
  const { result, text, options } = leaf;
  const words = text.report.coverage;
  const { unreadable } = result.coverage;
  const seen = noticed(leaf, options.verbose);
  return section(
    plain(words.title),
    plain(exportDateWords(leaf)),
    list(coverageLines(leaf).map(plain)),
    ...(unreadable.length === 0
      ? []
      : [
          plain(words.unreadable),
          list(
            unreadable.map((file) => {
              const place = file.detail === '' ? '' : ` (${plain(text.faults.reading(file.detail))})`;
              return `${text.formats.label(code(file.file), plain(unreadableWords(leaf, file)))}${place}`;
            }),
          ),
        ]),
    ...(seen.length === 0
      ? []
      : [
          plain(words.diagnostics),
          list(
            seen.map(({ short, long, explained }) =>
              plain(options.verbose || explained ? `${short}. ${long}` : short),
            ),
          ),
        ]),
  );
}

export function limits({ result, text }: Leaf): string {
  return section(plain(text.report.limits.title), list(limitsLines(result, text).map(plain)));
}

export function nextSteps({ result, text }: Leaf): string {
  const words = text.report.next;
  const steps = [...(result.apps.some(isNamed) ? [words.ask, words.expect] : []), words.remove];
  return section(plain(words.title), list(steps.map(withLinks)));
}

export function footer({ result, text }: Leaf): string {
  return `---\n\n${plain(text.html.footer(result.tool.version, result.knowledge.version))}`;
}
