// What was odd in an export, in English. `short` is for lists; `long` says what it means for the answer and what to do.

import type { Catalogue } from '../catalogue.ts';

const again =
  'Unzip or download this part again; if it stays so, ask Facebook for a new export. The rest was read.';

export const diagnostics: Catalogue['diagnostics'] = {
  'part-unreadable': {
    short: 'part that could not be opened',
    long: 'One of the parts you named is no zip or folder that can be read. The others were read; what it holds is missing from the answer. Download this part again and run the same command.',
  },
  'part-empty-stub': {
    short: 'empty archive that Facebook adds',
    long: 'Facebook puts an empty archive into some parts. It holds nothing, and nothing is missing.',
  },
  'part-without-json': {
    short: 'part without JSON files',
    long: 'A part holds media or other files only. That is usual when an export comes in several parts; the answer does not need them.',
  },
  'entry-duplicate': {
    short: 'same file twice in an archive',
    long: 'An archive lists a file twice with the same content. It was read once.',
  },
  'entry-ambiguous': {
    short: 'two different files under one name',
    long: 'An archive holds two different files under the same name, or under names that differ only in capitals or accents, which Facebook does not do. Both were read. If you did not pack this archive yourself, download it again.',
  },
  'entry-unreadable': {
    short: 'file that could not be read',
    long: `A file is damaged, encrypted, packed in an unusual way, or closed to you. ${again}`,
  },
  'entry-limit': {
    short: 'file or folder beyond a limit',
    long: 'A file unpacks to far more than exports of Facebook do, or folders lie too deep in each other. It was left out, so that a broken archive cannot fill the memory. Download the export again from Facebook.',
  },
  'entry-name-unsafe': {
    short: 'file with an unsafe name',
    long: 'An archive holds a file whose name points outside the archive or has control characters, which Facebook does not do. It was left out. If its name is that of a file the answer needs, the answer is incomplete. Take the archive from Facebook itself.',
  },
  'entry-name-not-utf8': {
    short: 'file name in an old encoding',
    long: 'A file name in an archive is not in UTF-8, as some packing programs write it. The file was read; its name may look odd.',
  },
  'link-not-followed': {
    short: 'link that was not followed',
    long: 'A symbolic link lies among the files. Links are never followed, since they can lead out of the export. If it leads to a part of your export, name that part on the command line. If its name is that of a file the answer needs, the answer is incomplete.',
  },
  'not-a-regular-file': {
    short: 'entry that is no regular file',
    long: 'Something among the files is a device, a pipe or a socket. It was left out; no export of Facebook has such a thing. If its name is that of a file the answer needs, the answer is incomplete.',
  },
  'archive-not-opened': {
    short: 'zip that was not opened',
    long: 'A zip lies among the files and was not opened. If it is a part of your export, take it out of where it lies and name it on the command line together with the others. If its name is like those that Facebook gives to parts, the answer is incomplete.',
  },
  'html-twin': {
    short: 'HTML pages beside the JSON',
    long: 'There are HTML pages too, as when exports in both formats were unzipped into one folder. Only the JSON was read; of what the answer needs nothing is there as a page alone, unless that is said beside this.',
  },
  'apps-in-html': {
    short: 'list of connected apps as an HTML page only',
    long: 'The list of connected apps is there as an HTML page, which this program does not read. Ask Facebook for “Apps and websites off of Facebook” again, in JSON.',
  },
  'messages-in-html': {
    short: 'conversations as HTML pages only',
    long: 'Conversations are there as HTML pages and not in JSON. This program does not read pages, so these conversations are missing from the answer. Ask Facebook for “Messages” again, in JSON, for all time.',
  },
  'instagram-part': {
    short: 'part that is an Instagram export',
    long: 'One of the parts comes from Instagram. It was left out: this answer is about Facebook messages.',
  },
  'other-export-part': {
    short: 'part that is no Facebook export',
    long: 'One of the parts comes from another service or holds nothing known. It was left out.',
  },
  'file-placeholder': {
    short: 'placeholder, unfinished download or renamed file in place of one the answer needs',
    long: 'By its name something stands in the place of a file the answer needs: the placeholder of a cloud drive that keeps the file elsewhere, a download that was not finished, or the file itself, packed or renamed by another program. It was not read. Have the cloud drive download the folder, wait for the download or start it again, or give the file back its name, which ends in .json (.zip for a part).',
  },
  'json-syntax': {
    short: 'file that is not valid JSON',
    long: `A file has a fault in its JSON; what was complete before the fault was read. If you edited the file, undo that. ${again}`,
  },
  'json-truncated': {
    short: 'file that ends too early',
    long: `A file is empty or breaks off in the middle, as after an interrupted download or a full disk; what was complete was read. ${again}`,
  },
  'json-too-deep': {
    short: 'JSON nested too deep',
    long: 'A file has lists inside lists far deeper than Facebook writes them. What came before was read. Take the file from Facebook itself.',
  },
  'json-too-large': {
    short: 'JSON file too large to read',
    long: 'A file is longer than any text this program can hold. It was left out. Ask Facebook for exports of shorter date ranges, and read them together with --merge.',
  },
  'json-duplicate-key': {
    short: 'same key twice in a JSON object',
    long: 'A record names a field twice, which Facebook does not do. The last value counts.',
  },
  'json-value-dropped': {
    short: 'list or record that is there twice under one key',
    long: `A record names a list or a further record twice, which Facebook does not do. The last one was read; what stood in those before it is missing from the answer. ${again}`,
  },
  'json-bom': {
    short: 'byte order mark at the start of a file',
    long: 'A file begins with a byte order mark, as some editors add it. It was read as usual.',
  },
  'encoding-utf16': {
    short: 'file in UTF-16',
    long: 'A file is in UTF-16 and not in UTF-8, as after saving it with an editor. It was read as usual.',
  },
  'encoding-invalid': {
    short: 'file that is no valid text',
    long: `Bytes of a file are no text in UTF-8 or UTF-16. Nothing was read from there on. ${again}`,
  },
  'trailing-nul': {
    short: 'empty bytes at the end of a file',
    long: 'A file ends with NUL bytes, as after a crash or on some memory cards. What stands before them was read.',
  },
  'wrong-shape': {
    short: 'file that does not hold what its name says',
    long: 'A file is valid JSON, but not the list or the conversation that belongs under its name. Nothing of it was read. Facebook may have changed its format: a bug report with the output of dyi-audit inspect helps.',
  },
  'unrecognised-shape': {
    short: 'records in a form not known yet',
    long: 'Records are written in a form that this program knows only in part. What needs no guess was taken. A bug report with the output of dyi-audit inspect helps.',
  },
  'dates-not-read': {
    short: 'dates of apps in a form not known yet',
    long: 'Apps are listed in a form that this program knows only in part. Their names were read. What their dates mean is not known, so that none was taken. A bug report with the output of dyi-audit inspect helps.',
  },
  'permissions-not-read': {
    short: 'permissions of apps in a form not known yet',
    long: 'The export has a field of permissions in the record of an app, but not as the list of names that this program can read. Nothing was guessed: what could not be read was not used, so what is said of the permissions of apps may be too little. A bug report with the output of dyi-audit inspect helps.',
  },
  'permissions-field-unknown': {
    short: 'fields of the list of apps that are not known and seem to speak of permissions',
    long: 'Facebook may have begun to list the permissions of apps. This program does not know what these fields mean and did not use them, so what is said of the permissions of apps may be too little. A bug report with the output of dyi-audit inspect helps.',
  },
  'app-field-unknown': {
    short: 'fields of the list of apps that are not known',
    long: 'This program does not know what these fields mean and did not use them. A bug report with the output of dyi-audit inspect helps.',
  },
  'settings-not-read': {
    short: 'account settings, or permissions that name no app',
    long: 'Where blocked apps are listed there are also settings of the account, or permissions without the apps they belong to. Facebook does not document what they mean. They were counted and not read: none can be set beside an app.',
  },
  'unknown-section': {
    short: 'message folder not known yet',
    long: 'Conversations lie in a folder whose name is new to this program. They were read as all others.',
  },
  'record-not-an-object': {
    short: 'list entry that is no record',
    long: 'Where a record should be, a list has something else. It was left out; the other records were read.',
  },
  'record-too-large': {
    short: 'record too large to read',
    long: 'A single record is larger than any that Facebook is known to write. It was left out; the other records were read.',
  },
  'field-wrong-type': {
    short: 'field with a value of the wrong kind',
    long: 'A field holds another kind of value than it should, such as a number in place of a text. It was read where that needs no guess, and else left out.',
  },
  'field-missing': {
    short: 'field that is missing',
    long: 'A record lacks a field that it should have. The record was read without it.',
  },
  'name-missing': {
    short: 'app without a name',
    long: 'A record in the list of apps has no name. It is listed as unnamed, and nothing that is known of apps can be matched to it.',
  },
  'timestamp-text': {
    short: 'date written as text',
    long: 'A date is a text of digits and not a number. It was read as the number.',
  },
  'timestamp-unit': {
    short: 'date in another unit than usual',
    long: 'A date is in milliseconds where seconds are usual, or the other way round. Its size tells which, and it was read so.',
  },
  'timestamp-invalid': {
    short: 'date that cannot be one',
    long: 'A date is negative, beyond the year 2100, or no number. It counts as not known.',
  },
  'timestamp-missing': {
    short: 'message without a date',
    long: 'A message has no field for its date. It counts among all messages, but in no period.',
  },
  'text-partially-repaired': {
    short: 'text repaired in part',
    long: 'Facebook writes letters beyond English in a broken form. Most of this text could be set right; the rest is as it was found.',
  },
  'text-lone-surrogate': {
    short: 'half of a character in a text',
    long: 'A text holds half of a character, as when an emoji is cut in two. The rest of the text was read as usual.',
  },
  'id-not-exact': {
    short: 'id that lost digits',
    long: 'An id is written so that its last digits are lost, as after the file went through another program. It is not shown, because a wrong id is worse than none. Use the file as Facebook made it.',
  },
  'category-unknown': {
    short: 'app category not known yet',
    long: 'An app has another category than active, inactive or removed. Its end is taken as uncertain, unless the export gives the date of its removal.',
  },
  'dates-contradict': {
    short: 'app removed before it was added',
    long: 'An app’s date of removal lies before its date of connection. It was connected twice, or one of the dates is wrong. It is taken as connected by the later date at the latest, and until the earlier one at least; all else is uncertain.',
  },
  'date-after-export': {
    short: 'date after the export was made',
    long: 'A record is dated later than the export itself, so that one of the dates is wrong. Of an app that was added later, neither start nor end is taken as sure, and it is not cleared by its dates. Check the date given with --as-of, or the name of the export.',
  },
  'date-order-unknown': {
    short: 'day of the export guessed from its name',
    long: 'The day in the name of the export can be read month first or day first, and nothing tells which of the two it is. Of names whose days are neighbours in one order alone, that one was taken, as of parts of one export; of others, the month first. If the export is of another day, say so with --as-of.',
  },
  'removed-but-not-in-category': {
    short: 'app with a date of removal, not listed as removed',
    long: 'An app has a date of removal but another category than removed. The date counts.',
  },
  'app-records-merged': {
    short: 'records of one app, joined',
    long: 'Several records have the same app-scoped id. They were joined into one app.',
  },
  'app-id-shared': {
    short: 'one id on apps of several names',
    long: 'One list gives the same app-scoped id to apps of different names, as where ids were blacked out. The id was left out, and the apps are kept apart by their names.',
  },
  'app-name-twice': {
    short: 'one name on two apps',
    long: 'Two apps have the same name and different ids. They are listed as two.',
  },
  'permission-unknown': {
    short: 'permission that is not known',
    long: 'A permission on record is not among those this program knows. It decides nothing. Check how it is spelt.',
  },
  'permissions-file-unknown': {
    short: 'permission of your permissions file that is not known',
    long: 'A permission in the file given with --permissions is not among those this program knows. It decides nothing. Check how it is spelt: dyi-audit explain lists the ones that are known.',
  },
  'permissions-app-not-found': {
    short: 'app of your permissions file that is not in the export',
    long: 'An entry of the file given with --permissions names an app that the export does not list, so the entry decides nothing. Names are compared whole; the app-scoped id works too.',
  },
  'owner-unknown': {
    short: 'export that does not say whose it is',
    long: 'The export holds no profile, so you yourself are counted among the people. Ask Facebook for “Profile information” to change that.',
  },
};
