// What became of a run and of its exports, in English.

import type { OutcomeWords } from '../outcome-words.ts';

export const outcomes: OutcomeWords = {
  statuses: {
    ok: 'read in full',
    ok_partial:
      'read in part: some of it could not be read, or the apps or the messages are missing; problems.csv says what was lost',
    nothing_found: 'read, and neither apps nor conversations are in it',
    wrong_format: 'an export of Facebook in a format that cannot be read here, such as HTML',
    incomplete_split: 'a part of an export whose other parts are missing',
    not_an_export:
      'something else than an export of Facebook, by what it holds, or where nothing is known of that by its name',
    rejected_limit: 'refused, because it exceeds a limit; plan with --limit sets each limit',
    failed:
      'no answer: it could not be read, though its name may be that of an export, or the program could not finish it; the error code says which',
  },
  runFailures: {
    E_BUG: 'a mistake in this program; run the export alone to see where, and report it',
    E_OOM: 'its process ran out of memory; batch run --retry-failed with more --memory tries it again',
    E_TIMEOUT:
      'it took longer than the time limit; batch run --retry-failed with more --time-limit tries it again',
    E_CRASH: 'its process died, as when a signal ends it; batch run --retry-failed tries it again',
  },
  exportFaults: {
    'html-export': 'an export of Facebook in HTML; JSON is needed',
    'html-export-before-2018':
      'an export of Facebook from before 2018, when there was HTML alone; a new one is needed',
    'instagram-export': 'an export of Instagram, not of Facebook',
    'other-service-export': 'what looks like an export of another service',
    'media-only': 'only media and no JSON: a part of an export whose other parts are missing',
    'zip-encrypted': 'a zip that is protected with a password',
    'zip-damaged': 'a zip that is damaged, as after an interrupted download',
    'zip-of-zips': 'a zip that is no export itself but holds other zips; they must be unpacked first',
    'not-a-zip': 'a file that is no zip, or a download that is not finished',
    'empty-part': 'an empty file, folder or zip, or a zip whose files all have names that lead out of it',
    'home-directory': 'a home folder or the root of the disk, which is not searched',
    'not-an-export': 'nothing in it is known to be of an export of Facebook',
    'limit-exceeded':
      'it is beyond a limit of what is read, as a hostile archive is; --limit sets each limit',
    'path-not-found': 'there is no file or folder at its path any more',
    'path-unreadable': 'its file or folder cannot be opened: the system refuses, or the disk fails',
    'two-people': 'its parts belong to different people, who are never joined',
    'two-exports': 'its parts come from different exports; --merge reads those of one person as one',
  },
  unusedEntries: {
    stale: 'an entry of the baseline that accepts nothing any more: what it was for is gone',
    expired: 'an entry of the baseline whose last day has passed',
    'no-reason': 'an entry of the baseline without a reason, which accepts nothing until it has one',
  },
  exitCodes: {
    done: 'done; nothing at or above --fail-on (which is off unless given; check defaults to held)',
    findings: 'done; an app is at or above --fail-on',
    usage: 'wrong usage: an option, a path that does not exist, parts that do not belong together',
    incomplete: 'done, but part of the input could not be read, or the apps or the messages are missing',
    notAnExport: 'not a DYI JSON export; the message says what it is and what to do',
    bug: 'a mistake in this program',
    interrupted: 'a batch was stopped; the same command goes on from there',
    sigint: 'stopped with Ctrl-C',
    sigterm: 'stopped by a signal',
  },
};
