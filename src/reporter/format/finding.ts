// An app as the formats of CI systems show it: a title, a message, a place, a fingerprint. Nobody is named.

import type { AppResult, AuditResult, BaselineResult } from '../../model/result.ts';
import { failingIn } from '../../model/findings.ts';
import { withoutPeople } from '../../privacy/without-people.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ReportOptions } from '../reporter.ts';
import { exposureWords } from '../wording/exposure.ts';
import { newView, type View } from '../wording/view.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { sanitise } from '../../model/sanitise.ts';
import { shorten } from './shorten.ts';

export interface Finding {
  readonly app: AppResult;
  /** `Spotify: held: messaging partner`, on one line. */
  readonly title: string;
  readonly message: string;
  readonly fingerprint: string;
  /** Path below the export's root, without names of people. */
  readonly file: string;
  /** RFC 6901, into that file; null where it is not known. */
  readonly pointer: string | null;
  /** Whether the gate fails for it, so that no report calls a failure what the exit code lets pass. */
  readonly fails: boolean;
  /** Why the baseline accepts it; null when it does not. */
  readonly accepted: BaselineResult['accepted'][number] | null;
}

/** One for each app, in the order of the result: the gravest first. */
export function findingsOf(full: AuditResult, options: ReportOptions): readonly Finding[] {
  const { catalogue: text, gate } = options;
  const result = withoutPeople(full);
  const view = newView(result, options);
  const fingerprints = fingerprintsOf(full.apps);
  const failing = new Set(failingIn(full, gate));
  const accepted = new Map(full.baseline?.accepted.map((entry) => [entry.app, entry]));
  const elsewhere = result.coverage.apps.files[0] ?? 'apps_and_websites_off_of_facebook';
  return result.apps.map((app, place) => {
    const [evidence] = app.evidence;
    const entry = accepted.get(place) ?? null;
    return {
      app,
      title: text.ci.title(appName(app, text), text.verdicts[app.verdict].short),
      message: messageOf(view, app, entry),
      fingerprint: fingerprints[place] ?? '',
      file: evidence?.file ?? elsewhere,
      pointer: evidence?.pointer ?? null,
      fails: failing.has(place),
      accepted: entry,
    };
  });
}

/** Longer ones are no names, and machines cut them off anyway. */
const longestName = 120;

/** The app's name, harmless and on one line. */
export function appName(app: AppResult, text: Catalogue): string {
  const name = sanitise(app.name).trim();
  return name === '' ? text.ci.nameless : shorten(name, longestName);
}

function messageOf(view: View, app: AppResult, accepted: Finding['accepted']): string {
  const { text } = view;
  const sentences = [
    ...(accepted === null ? [] : [text.ci.accepted(sanitise(accepted.reason), accepted.expires)]),
    text.verdicts[app.verdict].long,
    ...(app.exposure === null ? [] : [exposed(view, app)]),
    ...(app.unknowns.length === 0 ? [] : [text.ci.notKnown(app.unknowns.map((code) => text.unknowns[code]))]),
  ];
  return sentences.join(' ');
}

function exposed(view: View, app: AppResult): string {
  const [messages = '', conversations = '', history = null] = exposureWords(view, app);
  return view.text.ci.exposed([messages, conversations], history);
}
