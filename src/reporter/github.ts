// Annotations of GitHub Actions, and beneath them, for the log, every app that matters on a line of its own.

import type { Level } from '../model/verdict.ts';
import { keysOf } from '../model/keys.ts';
import { baselineLines } from './format/baseline-lines.ts';
import { findingsOf, type Finding } from './format/finding.ts';
import { incompleteMessage } from './format/incomplete.ts';
import { limitsLines } from './wording/limits.ts';
import type { Reporter } from './reporter.ts';

type Command = 'error' | 'warning' | 'notice';

/** GitHub shows ten of a kind for each step and drops the rest without a word: nine, and one that says how many more. */
const mostShown = 9;

/** Open and unknown apps are no annotations: there can be hundreds, and nothing is known of them. */
const commandOf: Readonly<Record<Level, Command | null>> = {
  held: 'error',
  maybe: 'warning',
  open: null,
  unknown: null,
  none: null,
};

export const github: Reporter = (result, options) => {
  const { catalogue: text } = options;
  const findings = findingsOf(result, options);
  const incomplete = incompleteMessage(result, options);
  const said: Record<Command, string[]> = { error: [], warning: [], notice: [] };
  if (incomplete !== null) said.error.push(annotation('error', text.ci.incomplete.title, incomplete));
  for (const finding of findings) {
    const command = annotated(finding);
    if (command !== null)
      said[command].push(annotation(command, finding.title, finding.message, finding.file));
  }
  const annotations = keysOf(said).flatMap((command) => {
    const lines = said[command];
    const rest = lines.length - mostShown;
    return rest <= 0
      ? lines
      : [
          ...lines.slice(0, mostShown),
          annotation(command, 'dyi-audit', text.ci.andMore(text.formats.number(rest))),
        ];
  });
  const counts = keysOf(result.summary.byLevel).map(
    (level) => `${text.formats.number(result.summary.byLevel[level])} ${text.levels[level].name}`,
  );
  const log = [
    text.ci.summary(counts, text.formats.number(result.summary.apps)),
    ...(incomplete === null ? [] : [`${text.ci.incomplete.title}. ${incomplete}`]),
    ...findings.filter(({ app }) => listed(app.level, options.all)).map(({ title }) => `- ${title}`),
    ...baselineLines(result, text).map((line) => `- ${line}`),
    text.report.limits.title,
    ...limitsLines(result, text).map((line) => `- ${line}`),
  ];
  return [...annotations, ...log.map(plain), ''].join('\n');
};

/** An error is what fails the job by its gate, whatever its level; what the baseline accepts is a notice. */
function annotated({ app, fails, accepted }: Finding): Command | null {
  const command = commandOf[app.level];
  if (accepted !== null) return command === null ? null : 'notice';
  return fails ? 'error' : command === 'error' ? 'warning' : command;
}

function listed(level: Level, all: boolean): boolean {
  return all || commandOf[level] !== null;
}

function annotation(command: Command, title: string, message: string, file: string | null = null): string {
  const place = file === null ? '' : `file=${property(file)},`;
  return `::${command} ${place}title=${property(title)}::${escaped(message)}`;
}

function escaped(words: string): string {
  return plain(words).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(words: string): string {
  return escaped(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The runner also obeys the older `##[command]`, anywhere in a line; no name may give it orders. */
function plain(line: string): string {
  return line.replaceAll('##[', '# #[');
}
