import { a as localize, c as buildFormatLongFn, l as formatDistance, n as match, s as formatRelative, t as formatsOf } from "./formats.js";

globalThis.__t=(globalThis.__t||((n)=>{const u=process.cpuUsage();globalThis.__l=globalThis.__l||[];globalThis.__l.push([n,(u.user+u.system)/1000])}));__t("eval catalogue");
// node_modules/date-fns/locale/en-GB/_lib/formatLong.js
const dateFormats = {
	full: "EEEE, d MMMM yyyy",
	long: "d MMMM yyyy",
	medium: "d MMM yyyy",
	short: "dd/MM/yyyy"
};
const timeFormats = {
	full: "HH:mm:ss zzzz",
	long: "HH:mm:ss z",
	medium: "HH:mm:ss",
	short: "HH:mm"
};
const dateTimeFormats = {
	full: "{{date}} 'at' {{time}}",
	long: "{{date}} 'at' {{time}}",
	medium: "{{date}}, {{time}}",
	short: "{{date}}, {{time}}"
};
const formatLong = {
	date: buildFormatLongFn({
		formats: dateFormats,
		defaultWidth: "full"
	}),
	time: buildFormatLongFn({
		formats: timeFormats,
		defaultWidth: "full"
	}),
	dateTime: buildFormatLongFn({
		formats: dateTimeFormats,
		defaultWidth: "full"
	})
};

// node_modules/date-fns/locale/en-GB.js
const enGB = {
	code: "en-GB",
	formatDistance,
	formatLong,
	formatRelative,
	localize,
	match,
	options: {
		weekStartsOn: 1,
		firstWeekContainsDate: 4
	}
};

// src/text/en/ci.ts
const because = {
	stale: () => "accepts nothing any more: what it was for is gone",
	expired: (expires) => `has expired (${expires})`,
	"no-reason": () => "has no reason yet, so it accepts nothing: write one into the file"
};
const until = (expires) => expires === null ? "" : `, until ${expires}`;
const ci = {
	nameless: "(app without a name)",
	title: (app, verdict) => `${app}: ${verdict}`,
	exposed: (counts, history) => `Your conversations then: ${counts.join(", ")}${history === null ? "" : ` ${history}`}.`,
	notKnown: (what) => `Not known: ${what.join("; ")}.`,
	accepted: (reason, expires) => `Accepted in the baseline${until(expires)} (${reason}).`,
	andMore: (count) => `... and ${count} more`,
	summary: (counts, apps) => `Connected apps: ${apps} (${counts.join(", ")})`,
	incomplete: {
		title: "The answer is incomplete",
		test: "the export could be read in full",
		warnings: "There are warnings, and --strict counts them as incomplete.",
		other: "Part of the input could not be read."
	},
	leftOut: (count, limit) => `${count} results are not in this file: GitHub refuses a file with more than ${limit}. The gravest come first.`,
	shownOnly: (limit) => `GitHub shows only the first ${limit} of these results.`,
	whyHeading: "Why it applies",
	nextHeading: "What you can do",
	notKnownHeading: "What is not known",
	changeHeading: "What would change it",
	baseline: {
		title: "Baseline",
		entry: (fingerprint, why, expires) => `Entry ${fingerprint} ${because[why](expires ?? "")}.`,
		accepted: (app, reason, expires) => `Accepted${until(expires)}: ${app} (${reason})`,
		updated: (file, added, removed, entries) => `Wrote ${file}: ${added} added, ${removed} removed, ${entries} in all.`,
		reasonsMissing: (count) => `${count} ${count === 1 ? "entry has" : "entries have"} no reason and ${count === 1 ? "accepts" : "accept"} nothing yet: write one into the file, or give one with --reason.`,
		notUpdated: (file) => `The answer is incomplete, so ${file} stays as it was.`
	}
};

// src/text/en/system-reasons.ts
const systemReasons = {
	EACCES: "you have no permission",
	EPERM: "the system does not allow it",
	EBUSY: "another program is using it",
	EDQUOT: "your disk quota is used up",
	EIO: "the disk reported a fault",
	EISDIR: "it is a folder",
	ELOOP: "its links lead in a circle",
	EMFILE: "too many files are open",
	ENAMETOOLONG: "its name is too long",
	ENOENT: "its folder does not exist",
	ENOSPC: "the disk is full",
	ENOTDIR: "a part of its path is not a folder",
	EROFS: "the disk can only be read"
};

// src/text/en/batch.ts
const number$1 = (value) => value.toLocaleString("en-GB");
const counted = (value, one, other) => `${number$1(value)} ${value === 1 ? one : other}`;
const exportsOf = (value) => counted(value, "export", "exports");
function duration(seconds) {
	if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
	if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
	return `${Math.round(seconds / 3600)} h`;
}
const batch = {
	commands: {
		batch: "many exports at once: on one machine, or shared out over a cluster",
		plan: "find the exports, share them out, and write the plan into a new folder",
		run: "examine the exports of some shards of the plan; done work is never done again",
		status: "how far the batch is, as its files show it",
		missing: "the shards that are left to run, as sbatch --array= takes them",
		merge: "put the results together as tables: CSV, codebook, data package"
	},
	inputs: "exports, folders of exports, patterns in quotes, or a CSV file with the columns id and path",
	options: {
		out: "the folder of the batch",
		shards: "share the exports out over this many shards (default: one for 50 exports, at most 1000)",
		keyFile: "make pseudonyms with this key; without it, with a random one that stays in the folder",
		asOf: "when all of the exports were made (2024-05-01), if their names do not say",
		merge: "read parts of different exports as one, where they are listed as one export",
		conversations: "add tables of conversations and their members, under pseudonyms",
		linkContacts: "give a contact the same pseudonym in all exports, so that friends of two participants show",
		appNames: (names) => `which names of apps the tables show: ${names.join(", ")} (default known: those in the knowledge base; common: those of at least 10 participants too)`,
		shard: "run this shard; auto: the one that the scheduler’s array says",
		shardList: "run these shards: 3,9,12 or 0-7",
		all: "run all shards",
		jobs: "examine this many exports at once (default 1)",
		isolate: "a process of its own for every export: slower, and nothing carries over",
		memory: "heap for each process, in MiB; an export that needs more fails alone",
		timeLimit: "seconds for one export (default 3600); one that needs more fails alone",
		retryFailed: "do exports again that ran out of memory or time, or that crashed",
		ownKeyFile: "where the key file is now, if it was moved since the plan",
		json: "as JSON",
		list: "list the exports that gave no full answer",
		paths: "with their paths, which may name people",
		partial: "merge what is there, and say in the files that it is not all"
	},
	whichShards: "Say which shards to run: --shard NUMBER, --shard auto, --shards LIST or --all.",
	planned: (exports, shards, out) => `Planned ${exportsOf(exports)} in ${counted(shards, "shard", "shards")}: ${out}`,
	ownKey: (path) => `The pseudonyms are made with a random key: ${path}\nWhoever has it can tell who is who. Keep it to yourself; delete it when nobody needs to know any more.`,
	running: (done, total, rate, left) => `${number$1(done)} of ${exportsOf(total)}${rate === null ? "" : `, ${number$1(rate)} a minute`}${left === null ? "" : `, about ${duration(left)} left`}`,
	interrupted: (done, total) => `Stopped after ${number$1(done)} of ${exportsOf(total)}. What is done is safe; the same command goes on from there.`,
	ran: (exports, examined) => `${exportsOf(exports)} done, ${number$1(examined)} of them in this run.`,
	statusLine: (status, count) => `  ${status.padEnd(17)} ${number$1(count).padStart(9)}`,
	failedExport: (exportId, code) => `  ${exportId} failed: ${code}`,
	moreFailed: (count) => `  and ${number$1(count)} more; all of them: dyi-audit batch status --list`,
	progressLine: (published, shards, done, exports) => `${number$1(published)} of ${counted(shards, "shard", "shards")} published, ${number$1(done)} of ${exportsOf(exports)} done.`,
	shardLine: (shard, state, done, exports) => `  shard ${shard}: ${state === "damaged" ? "its file is damaged, run it again; " : ""}${number$1(done)} of ${exportsOf(exports)} done`,
	notMerged: (missing, shards) => `Not merged: ${number$1(missing)} of ${counted(shards, "shard is", "shards are")} missing. Run them (dyi-audit batch missing lists them), or merge what is there with --partial.`,
	merged: (exports, tables, out) => `Merged ${exportsOf(exports)} into ${counted(tables, "table", "tables")}: ${out}`,
	mergedInPart: (missing, shards) => `The tables are not complete: ${number$1(missing)} of ${counted(shards, "shard is", "shards are")} missing. run.json and datapackage.json say so.`
};
const listProblems = {
	columns: "the columns id and path are needed, and a value in both",
	participants: "one export cannot have two participants",
	"not-csv": "it is not CSV"
};
const keyProblems = {
	unreadable: "it cannot be read",
	"not-a-file": "it is not a plain file of at most 1 MiB",
	"too-short": "it has fewer than 16 bytes",
	"other-key": "it is not the key that the batch was planned with"
};
const differences = {
	manifest: "belongs to another plan",
	tool: "was made by another version of this program",
	knowledge: "was made with another knowledge base",
	shard: "is a shard that the plan does not have"
};
const batchErrors = {
	"batch-no-exports": ({ inputs }) => ({
		message: "There are no exports in what you named.",
		hint: `${inputs.map((input) => `  - ${input}\n`).join("")}Name the exports, a folder that holds them, a pattern in quotes, or a CSV file with the columns id and path.`
	}),
	"batch-list": ({ path, problem, line }) => ({
		message: `The list "${path}" cannot be used: ${listProblems[problem] ?? problem} (line ${number$1(line)}).`,
		hint: `Expected: CSV such as
  id,path
  p001,donations/p001.zip
Relative paths start from the list’s own folder. Lines with the same id are the parts of one export. A column participant says whose export it is, where one person gave several.`
	}),
	"batch-same-id": ({ id }) => ({
		message: `Two exports would be known by the same name, "${id}".`,
		hint: "Give a CSV file with the columns id and path, in which each export has an id of its own."
	}),
	"batch-key": ({ path, problem }) => ({
		message: `The key file "${path}" cannot be used: ${keyProblems[problem] ?? problem}.`,
		hint: `A good key is 32 random bytes: head -c 32 /dev/urandom > study.key && chmod 600 study.key
Keep it apart from the tables. If it was moved since the plan, say where it is with --key-file.`
	}),
	"batch-planned": ({ path }) => ({
		message: `"${path}" holds another plan already.`,
		hint: "A plan is never changed. Choose another folder with --out, or give the same inputs and options again."
	}),
	"batch-no-plan": ({ path }) => ({
		message: `There is no plan in "${path}".`,
		hint: "Make one first: dyi-audit batch plan EXPORTS --out FOLDER"
	}),
	"batch-damaged": ({ path }) => ({
		message: `"${path}" is damaged.`,
		hint: "If it is a shard, run it again (dyi-audit batch missing names it). If it is the plan, plan again into another folder."
	}),
	"batch-other": ({ path, differs }) => ({
		message: `"${path}" ${differences[differs] ?? "does not belong to this batch"}.`,
		hint: "Results of two plans, versions or knowledge bases are never mixed. Run the whole batch with one of them; for another, plan into another folder."
	}),
	"batch-shard": ({ value, shards }) => ({
		message: `"${value}" is not a shard of this plan.`,
		hint: `It has ${counted(shards, "shard", "shards")}, from 0 to ${shards - 1}.`
	}),
	"batch-no-shard-number": ({ found }) => ({
		message: found.length === 0 ? "No scheduler says which shard to run." : `Several schedulers say which shard to run: ${found.join(", ")}.`,
		hint: "Say it yourself: --shard NUMBER. --shard auto works inside an array of Slurm, PBS, Grid Engine, LSF, Kubernetes, AWS Batch or Google Batch."
	}),
	"batch-write-failed": ({ path, reason }) => ({
		message: `"${path}" could not be written: ${systemReasons[reason] ?? reason}.`,
		hint: "What was there before is as it was, and finished work is safe. Make room or mend the disk, then run the same command again."
	})
};

// src/text/en/cli.ts
const cli = {
	description: "Which connected apps could reach your Facebook messages, when, and how is that known? Reads a Facebook “Download Your Information” export in JSON, on this machine only: nothing is sent anywhere, nothing is unpacked or changed.",
	examples: `The three commonest uses:
  dyi-audit facebook-you-*.zip                  all parts of your export, in any order
  dyi-audit facebook-you/ -f json -o audit.json a folder, as JSON, into a file
  dyi-audit explain spotify                     what is known of an app, with sources
`,
	usage: "[command] <export...> [options]",
	arguments: {
		exports: "the folder or zip of your export, or all of its parts in any order",
		name: "an app, a permission, a verdict or a code; without it, everything that is known",
		result: "what was written with --format json"
	},
	commands: {
		audit: "which connected apps could reach the messages in this export (the default command)",
		check: "the same for a CI job: exit code 1 when an app is at or above a level",
		inspect: "what this export is and holds, with nothing personal: for a bug report",
		explain: "what is known of an app, a permission, a verdict or a code, with sources",
		letter: "a letter to the company behind an app: what did it obtain, and please erase it",
		schema: "the JSON Schema of the JSON output",
		report: "a saved result in any other form, without the export",
		help: "help on a command"
	},
	options: {
		help: "show this help",
		version: "show the version",
		format: (names) => `form of the report: ${names.join(", ")}; NAME=FILE writes it to a file, and can be given again`,
		inspectFormat: (names) => `form of the report: ${names.join(", ")}`,
		output: "write the report to this file, whole or not at all",
		app: "the app that the letter is about, by its whole name or your app-scoped id",
		asOf: "when the export was made (2024-05-01), if its name does not say",
		permissions: "JSON or CSV file of permissions you know an app to have held",
		aliases: "JSON file of further names of known apps: {\"spotify\": [\"Name in my language\"]}",
		knowledge: "use this knowledge base instead of the built-in one",
		merge: "read parts of different exports of one person as one",
		jobs: "read messages in this many workers at once (1: in none; default: as many as pay)",
		conversations: "list the conversations too, with the names of people",
		verbose: "add evidence, sources, and who denies what",
		all: "list every app, not only the ones that matter most",
		failOn: (levels, standard) => `exit with 1 when an app is at or above: ${levels.join(", ")}${standard === null ? "" : ` (default ${standard})`}`,
		maxFindings: "how many apps at or above the level may pass (default 0)",
		baseline: "file of findings that were looked at and are accepted, each with a reason",
		updateBaseline: "write the findings of now into the baseline; reasons that are there stay",
		reason: "the reason of the new entries; without it they accept nothing until you write one",
		pseudonymise: "replace people, conversations and your ids by pseudonyms",
		pseudonymiseApps: "the same, and apps too",
		keyFile: "the key of the pseudonyms, 16 bytes or more; without it a random one is used once",
		strict: "count warnings as an incomplete answer (exit 3); a baseline must have no entry to spare",
		timeZone: "show times in this zone (Europe/Paris); results are always in UTC",
		lang: "language of the report: en, fr",
		noColour: "no colour (NO_COLOR does the same)",
		quiet: "say nothing on stderr but errors"
	},
	titles: {
		usage: "Usage:",
		arguments: "Arguments:",
		options: "Options:",
		commands: "Commands:"
	},
	placeholders: {
		command: "command",
		options: "options",
		export: "export",
		name: "name",
		file: "file",
		date: "date",
		language: "language",
		level: "level",
		zone: "zone",
		input: "input",
		folder: "folder",
		number: "number",
		list: "list",
		which: "which",
		mib: "mib",
		seconds: "seconds",
		text: "text",
		result: "result"
	},
	wrongUsage: {
		unknownOption: (option, similar) => `There is no option ${option}.${similar === null ? "" : ` Did you mean ${similar}?`}`,
		unknownCommand: (command, similar) => `There is no command ${command}.${similar === null ? "" : ` Did you mean ${similar}?`}`,
		valueMissing: (option) => `The option ${option} needs a value.`,
		optionMissing: (option) => `The option ${option} is required.`,
		argumentMissing: (argument) => `The argument <${argument}> is missing.`,
		tooManyArguments: (most, given) => most === 0 ? "This command takes no arguments." : `Too many arguments: ${given} where at most ${most} can be.`
	},
	helpHint: "Try: dyi-audit --help",
	noExport: "Say which export to read: its folder, its zip, or all of its parts.",
	reading: (done, total, percent) => `Reading messages: ${percent} % (${done} of ${total} files)`,
	randomKey: "The pseudonyms were made with a random key that is gone now: another run gives others. Keep a key with --key-file to have the same again.",
	wrote: (file) => `Wrote ${file}`,
	incomplete: "The answer is incomplete: part of the export could not be read or is missing. The report says what.",
	bug: (version, node, place) => `dyi-audit: a mistake in this program, not in your export. Please report it with these lines; they hold nothing of your export.
  dyi-audit ${version}, Node ${node}
  ${place.replaceAll("\n", "\n  ")}`
};

// src/text/en/codes.ts
const unknowns = {
	grant: "whether you were asked for this right, and gave it",
	use: "whether anybody ever used it",
	start: "when the connection began, to the day",
	end: "when the connection ended, to the day",
	"right-dates": "when exactly the right existed",
	identity: "whether this is the app that the sources speak of: only a likely name matched",
	messages: "which conversations it concerns: the export holds no readable messages to set beside it"
};
const connectionBases = {
	added: "start: the date of connection in the export",
	removed: "end: the date of removal in the export",
	"open-until-export": "listed as active: connected until the export was made",
	"assumes-expiry": "listed as inactive: taken as Facebook’s expiry of unused logins, which began on 9 April 2018, so the end is known only roughly",
	"assumes-listed-is-connected": "the list has no categories: taken as connected at least until 9 April 2018, when unused logins began to expire, or until the export if that came first",
	"end-not-recorded": "listed as removed, but the export does not say when",
	"start-not-recorded": "removed; the export does not say since when it was connected",
	"first-post": "start: at the latest the first post that the app made",
	undated: "the export gives no date at all"
};
const claimBases = {
	"documented-partner": "documented messaging partner of Facebook",
	"platform-permission": "a permission of Facebook’s platform",
	"documented-requester": "documented to have asked people for a right over messages",
	"chat-client": "documented chat program for Facebook messages",
	"device-integration": "documented function of a device or operating system",
	"partner-other-data": "documented partner of Facebook for other data",
	"documented-without-message-right": "documented not to ask for messages"
};
const claimOrigins = {
	export: "from your export",
	"permissions-file": "from the permissions file you supplied",
	knowledge: "from published sources"
};
const reaches = {
	history: "all messages, old ones included",
	"live-only": "only messages that came or went while it was connected",
	"outgoing-only": "only messages sent through it",
	"page-only": "only messages to a Page or a business",
	none: "no messages",
	unknown: "not known"
};
const overlaps = {
	certain: "certainly",
	possible: "possibly",
	none: "no"
};
const coverageKinds = {
	apps: "connected apps",
	messages: "messages",
	appPosts: "posts made by apps",
	offMetaActivity: "activity that companies reported to Facebook",
	blockedApps: "apps you blocked"
};
const coverageStatuses = {
	found: "found",
	empty: "there, and empty",
	absent: "not in this export",
	unreadable: "could not be read"
};
const layouts = {
	"2018": "first JSON layout (spring 2018)",
	"2019": "layout of 2018 to early 2021",
	"2021": "layout of 2021 to about 2023",
	"2023": "layout since about 2023",
	e2ee: "download of end-to-end encrypted chats"
};
const consequences = {
	complete: "The list of apps and the messages were found and read in full: the answer will be complete.",
	"apps-missing": "The list of connected apps is missing or could not be read: nothing can be said about any app. Ask Facebook for “Apps and websites”, in JSON.",
	"messages-missing": "The messages are missing or could not be read: no conversation can be set beside the apps. Ask Facebook for “Messages”, in JSON, or add the missing parts.",
	"part-unreadable": "Something could not be read in full: the answer will be incomplete.",
	"no-categories": "Some apps have no category (active, inactive, removed), as in exports from before 2021: until when they were connected is known only roughly.",
	"no-app-ids": "Some apps have no app-scoped user id, as in exports from before 2021: there is none to quote in a letter to the company.",
	"date-from-records": "When the export was made is taken from its latest record, and may have been later. You can say it with --as-of.",
	"date-unknown": "When the export was made is not known, so it is not known until when active apps were connected. Say it with --as-of.",
	"owner-unknown": "Whose export it is was not found, so you yourself are counted among the people. Ask Facebook for “Profile information” to change that.",
	"unknown-keys": "Some records have fields that this program does not know. They are left aside; a report of them helps.",
	"unknown-files": "Some JSON files in known folders are not known to this program. They are left aside; a report of them helps."
};

// src/text/en/diagnostics.ts
const again = "Unzip or download this part again; if it stays so, ask Facebook for a new export. The rest was read.";
const diagnostics = {
	"part-unreadable": {
		short: "part that could not be opened",
		long: "One of the parts you named is no zip or folder that can be read. The others were read; what it holds is missing from the answer. Download this part again and run the same command."
	},
	"part-empty-stub": {
		short: "empty archive that Facebook adds",
		long: "Facebook puts an empty archive into some parts. It holds nothing, and nothing is missing."
	},
	"part-without-json": {
		short: "part without JSON files",
		long: "A part holds media or other files only. That is usual when an export comes in several parts; the answer does not need them."
	},
	"entry-duplicate": {
		short: "same file twice in an archive",
		long: "An archive lists a file twice with the same content. It was read once."
	},
	"entry-ambiguous": {
		short: "two different files under one name",
		long: "An archive holds two different files under the same name, which Facebook does not do. Both were read. If you did not pack this archive yourself, download it again."
	},
	"entry-unreadable": {
		short: "file that could not be read",
		long: `A file is damaged, encrypted, packed in an unusual way, or closed to you. ${again}`
	},
	"entry-limit": {
		short: "file or folder beyond a limit",
		long: "A file unpacks to far more than exports of Facebook do, or folders lie too deep in each other. It was left out, so that a broken archive cannot fill the memory. Download the export again from Facebook."
	},
	"entry-name-unsafe": {
		short: "file with an unsafe name",
		long: "An archive holds a file whose name points outside the archive or has control characters, which Facebook does not do. It was left out. Take the archive from Facebook itself."
	},
	"entry-name-not-utf8": {
		short: "file name in an old encoding",
		long: "A file name in an archive is not in UTF-8, as some packing programs write it. The file was read; its name may look odd."
	},
	"link-not-followed": {
		short: "link that was not followed",
		long: "A symbolic link lies among the files. Links are never followed, since they can lead out of the export. If it leads to a part of your export, name that part on the command line."
	},
	"not-a-regular-file": {
		short: "entry that is no regular file",
		long: "Something among the files is a device, a pipe or a socket. It was left out; no export of Facebook has such a thing."
	},
	"archive-not-opened": {
		short: "zip that was not opened",
		long: "A zip lies beside the files of the export, but is not named as Facebook names its parts. If it is one, name it on the command line together with the others."
	},
	"html-twin": {
		short: "HTML pages beside the JSON",
		long: "There are HTML pages too, as when exports in both formats were unzipped into one folder. Only the JSON was read."
	},
	"instagram-part": {
		short: "part that is an Instagram export",
		long: "One of the parts comes from Instagram. It was left out: this answer is about Facebook messages."
	},
	"other-export-part": {
		short: "part that is no Facebook export",
		long: "One of the parts comes from another service or holds nothing known. It was left out."
	},
	"json-syntax": {
		short: "file that is not valid JSON",
		long: `A file has a fault in its JSON; what was complete before the fault was read. If you edited the file, undo that. ${again}`
	},
	"json-truncated": {
		short: "file that ends too early",
		long: `A file is empty or breaks off in the middle, as after an interrupted download or a full disk; what was complete was read. ${again}`
	},
	"json-too-deep": {
		short: "JSON nested too deep",
		long: "A file has lists inside lists far deeper than Facebook writes them. What came before was read. Take the file from Facebook itself."
	},
	"json-too-large": {
		short: "JSON file too large to read",
		long: "A file is longer than any text this program can hold. It was left out. Ask Facebook for exports of shorter date ranges, and read them together with --merge."
	},
	"json-duplicate-key": {
		short: "same key twice in a JSON object",
		long: "A record names a field twice, which Facebook does not do. The last value counts."
	},
	"json-bom": {
		short: "byte order mark at the start of a file",
		long: "A file begins with a byte order mark, as some editors add it. It was read as usual."
	},
	"encoding-utf16": {
		short: "file in UTF-16",
		long: "A file is in UTF-16 and not in UTF-8, as after saving it with an editor. It was read as usual."
	},
	"encoding-invalid": {
		short: "file that is no valid text",
		long: `The bytes of a file are no text in UTF-8 or UTF-16. Nothing of it was read. ${again}`
	},
	"trailing-nul": {
		short: "empty bytes at the end of a file",
		long: "A file ends with NUL bytes, as after a crash or on some memory cards. What stands before them was read."
	},
	"wrong-shape": {
		short: "file that does not hold what its name says",
		long: "A file is valid JSON, but not the list or the conversation that belongs under its name. Nothing of it was read. Facebook may have changed its format: a bug report with the output of dyi-audit inspect helps."
	},
	"unrecognised-shape": {
		short: "records in a form not known yet",
		long: "Records are written in a form that this program knows only in part. What needs no guess was taken. A bug report with the output of dyi-audit inspect helps."
	},
	"unknown-section": {
		short: "message folder not known yet",
		long: "Conversations lie in a folder whose name is new to this program. They were read as all others."
	},
	"record-not-an-object": {
		short: "record that is no record",
		long: "Where a record should be, a list has something else. It was left out; the other records were read."
	},
	"record-too-large": {
		short: "record too large to read",
		long: "A single record is larger than any that Facebook is known to write. It was left out; the other records were read."
	},
	"field-wrong-type": {
		short: "field with a value of the wrong kind",
		long: "A field holds another kind of value than it should, such as a number in place of a text. It was read where that needs no guess, and else left out."
	},
	"field-missing": {
		short: "field that is missing",
		long: "A record lacks a field that it should have. The record was read without it."
	},
	"name-missing": {
		short: "app without a name",
		long: "A record in the list of apps has no name. It is listed as unnamed, and nothing that is known of apps can be matched to it."
	},
	"timestamp-text": {
		short: "date written as text",
		long: "A date is a text of digits and not a number. It was read as the number."
	},
	"timestamp-unit": {
		short: "date in another unit than usual",
		long: "A date is in milliseconds where seconds are usual, or the other way round. Its size tells which, and it was read so."
	},
	"timestamp-invalid": {
		short: "date that cannot be one",
		long: "A date is negative, beyond the year 2100, or no number. It counts as not known."
	},
	"timestamp-missing": {
		short: "message without a date",
		long: "A message has no field for its date. It counts among all messages, but in no period."
	},
	"text-partially-repaired": {
		short: "text repaired in part",
		long: "Facebook writes letters beyond English in a broken form. Most of this text could be set right; the rest is as it was found."
	},
	"text-lone-surrogate": {
		short: "half of a character in a text",
		long: "A text holds half of a character, as when an emoji is cut in two. The rest of the text was read as usual."
	},
	"id-not-exact": {
		short: "id that lost digits",
		long: "An id is written so that its last digits are lost, as after the file went through another program. It is not shown, because a wrong id is worse than none. Use the file as Facebook made it."
	},
	"category-unknown": {
		short: "app category not known yet",
		long: "An app has another category than active, inactive or removed. Its end is taken as uncertain, unless the export gives the date of its removal."
	},
	"dates-contradict": {
		short: "app removed before it was added",
		long: "An app’s date of removal lies before its date of connection. Such a connection overlaps nothing, so the verdict on this app says little."
	},
	"date-after-export": {
		short: "date after the export was made",
		long: "A record is dated later than the export itself. Check the date given with --as-of, or the name of the export."
	},
	"removed-but-not-in-category": {
		short: "app with a date of removal, not listed as removed",
		long: "An app has a date of removal but another category than removed. The date counts."
	},
	"app-records-merged": {
		short: "records of one app, joined",
		long: "Several records have the same app-scoped id. They were joined into one app."
	},
	"app-name-twice": {
		short: "one name on two apps",
		long: "Two apps have the same name and different ids. They are listed as two."
	},
	"permission-unknown": {
		short: "permission that is not known",
		long: "A permission on record is not among those this program knows. It decides nothing. Check how it is spelt."
	},
	"permissions-app-not-found": {
		short: "app of your permissions file that is not in the export",
		long: "An entry of the file given with --permissions names an app that the export does not list. Names are compared whole; the app-scoped id works too."
	},
	"owner-unknown": {
		short: "export that does not say whose it is",
		long: "The export holds no profile, so you yourself are counted among the people. Ask Facebook for “Profile information” to change that."
	}
};

// src/text/en/file-errors.ts
const at = (pointer) => pointer === null || pointer === "" ? "" : ` (at ${pointer})`;
const resultProblems = {
	"not-json": () => "it is not valid JSON",
	"not-a-result": () => "it is no result of dyi-audit",
	"schema-version": (found) => `its schemaVersion is ${found ?? "missing"}, and this version reads 1`,
	"wrong-shape": (pointer) => `something in it is not as the schema says${at(pointer)}`
};
const baselineProblems = {
	"not-json": "it is not valid JSON",
	"wrong-shape": "something in it is not as a baseline has it",
	"other-method": "its fingerprints were made in another way than this version makes them",
	twice: "it has two entries for one finding",
	"not-a-day": "a date in it is not written as 2027-12-31"
};
const conflicts = {
	"two-reports": (options) => ({
		message: `Only one report can go to the terminal or to -o: ${options.join(", ")}.`,
		hint: "Give the others a file each: -f text -f sarif=results.sarif -f junit=results.xml"
	}),
	"same-file": (options) => ({
		message: `Two reports would be written to one file: ${options.join(", ")}.`,
		hint: "Give each a file of its own."
	}),
	"output-unused": (options) => ({
		message: `No report is left for -o: each has a file already (${options.join(", ")}).`,
		hint: "Leave out -o, or add the format that should go there: -f json -o result.json"
	}),
	needs: (options) => ({
		message: `The option ${options[0] ?? ""} needs ${options[1] ?? ""}.`,
		hint: "Give both."
	})
};
const fileErrors = {
	"options-conflict": ({ problem, options }) => conflicts[problem](options),
	"result-file": ({ path, problem, at: where }) => ({
		message: `The result "${path}" cannot be shown: ${resultProblems[problem](where)}.`,
		hint: "Expected: what dyi-audit wrote with --format json, unchanged. To read an export, leave out the command report: dyi-audit facebook-you-*.zip"
	}),
	"baseline-file": ({ path, problem, pointer }) => ({
		message: `The baseline "${path}" cannot be used: ${baselineProblems[problem]}${at(pointer)}.`,
		hint: "Correct it, or write a new one under another name: dyi-audit check EXPORT --baseline FILE --update-baseline"
	}),
	"key-file": ({ path, problem }) => ({
		message: `The key "${path}" cannot be used: ${problem === "too-short" ? "it has less than 16 bytes" : "it is no ordinary file"}.`,
		hint: "Make one that nobody can guess, keep it, and keep it to yourself: openssl rand -out key.bin 32"
	})
};

// src/text/en/errors.ts
const howToExport = `Ask Facebook for JSON: in the Accounts Centre, open Your information and permissions > Export your information (the menus move now and then). Choose
  - the format JSON, not HTML
  - the date range “All time”
  - the categories Apps and websites, Messages, and Profile information
Facebook tells you when the export is ready, after minutes or days.`;
const downloadAgain = "Download this part again from Facebook and wait until it is complete. Links to downloads expire after a few days; then ask for a new export.";
const place = (pointer) => pointer === null || pointer === "" || pointer === "/" ? "" : ` (at ${pointer})`;
const lines = (items) => items.map((item) => `  - ${item}`).join("\n");
const number = (value) => value.toLocaleString("en-GB");
const files = (count) => `${number(count)} ${count === 1 ? "file" : "files"}`;
const zipReasons = {
	"no-end": "the end of the file is missing, as after an interrupted download",
	split: "it is one piece of an archive that was split over several files",
	directory: "its table of contents is broken",
	overlap: "it says that it holds more than it can"
};
const fileTypes = {
	rar: "a RAR archive",
	"7z": "a 7z archive",
	gzip: "a gzip archive",
	tar: "a tar archive",
	json: "a single JSON file",
	html: "a web page in HTML",
	"unfinished-download": "a download that is not finished",
	unknown: "something else"
};
const notZipHints = {
	json: "Name the folder that holds the whole unzipped export, not one of its files.",
	html: `If it is a page of your export, the export is in HTML and cannot be read here. If it came in place of the download, log in to Facebook and download the zip again.\n${howToExport}`,
	"unfinished-download": "Wait until your browser has finished, then name the zip itself."
};
const filePlace = (where) => {
	if (where?.is !== "line") return place(where?.pointer ?? null);
	return ` (line ${number(where.line)}${where.field === null ? "" : `, ${where.field}`})`;
};
const permissionsProblems = {
	"not-json": "it is not valid JSON",
	"not-csv": "it is not valid CSV",
	"no-rows": "it has no rows below the names of columns",
	columns: "its columns are not app, permissions, from, to, source",
	"not-a-list": "it is not a list of records",
	"not-a-record": "an entry is no record",
	"unknown-field": "a record has a field that is not known",
	"no-app": "a record names no app",
	"no-permissions": "a record has no list of permissions",
	"not-a-day": "a date is not written as 2014, 2014-05 or 2014-05-01",
	"ends-before-it-begins": "a record ends before it begins",
	"not-a-text": "a field is not a text"
};
const aliasProblems = {
	"not-json": "it is not valid JSON",
	"wrong-shape": "it is not an object of lists of names",
	"unknown-subject": "it names an app that the knowledge base does not have",
	"empty-name": "a name is empty",
	"name-of-another-subject": "a name belongs to another app already",
	"name-that-matches-nothing": "a name says too little to stand for any one app"
};
const worded = (table, code) => table[code] ?? code;
const errors = {
	...batchErrors,
	...fileErrors,
	"path-not-found": ({ path }) => ({
		message: `There is no file or folder "${path}".`,
		hint: "Check the path. If it has spaces, put it in quotes."
	}),
	"path-unreadable": ({ path, reason }) => ({
		message: `"${path}" cannot be read: ${worded(systemReasons, reason)}.`,
		hint: "Make sure that you may read it and that no other program holds it, then run the same command."
	}),
	"two-people": ({ owners }) => ({
		message: `These parts belong to ${number(owners.length)} different people.`,
		hint: `${lines(owners.map(({ owner, parts }) => `${owner}: ${parts.join(", ")}`))}
Read the export of one person at a time. People are never joined, not even with --merge.`
	}),
	"two-exports": ({ exports }) => ({
		message: `These parts come from ${number(exports.length)} different exports.`,
		hint: `${lines(exports.map(({ label, parts }) => `${label === "" ? "without a date" : label}: ${parts.join(", ")}`))}
Name the parts of one export only; the newest is usually best. If all are exports of the same person, --merge reads them as one.`
	}),
	"option-value": ({ option, value, expected }) => ({
		message: `"${value}" is not a value for ${option}.`,
		hint: `Expected: ${expected}.`
	}),
	"permissions-file": ({ path, problem, place: where }) => ({
		message: `The permissions file "${path}" cannot be used: ${permissionsProblems[problem]}${filePlace(where)}.`,
		hint: `Expected: JSON such as
  [{"app": "Example", "permissions": ["read_mailbox"], "from": "2012-03", "to": "2014", "source": "my settings page"}]
or CSV with the columns app, permissions, from, to, source, and permissions separated by semicolons. Only app and permissions are required.`
	}),
	"aliases-file": ({ path, problem, pointer }) => ({
		message: `The aliases file "${path}" cannot be used: ${worded(aliasProblems, problem)}${place(pointer)}.`,
		hint: `Expected: JSON such as {"spotify": ["Name in my language"]}. The ids of known apps are listed by: dyi-audit explain`
	}),
	"knowledge-file": ({ path, problem, pointer }) => ({
		message: `The knowledge base "${path}" cannot be used: ${problem === "not-json" ? "it is not valid JSON" : problem}${place(pointer)}.`,
		hint: "Correct the file, or leave out --knowledge to use the built-in knowledge base."
	}),
	"app-not-chosen": ({ problem, asked, candidates, more }) => ({
		message: problem === "missing" ? "Say with --app which app the letter is about." : problem === "unknown" ? `No app in this export is named "${asked ?? ""}".` : `Several apps in this export are named "${asked ?? ""}".`,
		hint: candidates.length === 0 ? "This export lists no connected apps." : `${problem === "ambiguous" ? "Say which by its id: --app, and the number." : "Give the whole name, in quotes if it has spaces, or the id."}
${lines(candidates.map(({ name, id, day }) => [
			name === "" ? "(no name)" : name,
			...id === null ? [] : [`id ${id}`],
			...day === null ? [] : [day]
		].join(", ")))}${more === 0 ? "" : `\n  … and ${number(more)} more`}`
	}),
	"output-failed": ({ path, reason }) => ({
		message: `The report could not be written to "${path}": ${worded(systemReasons, reason)}.`,
		hint: "Choose another file with -o, or leave out -o to see the report here. If the file was there before, it is as it was."
	}),
	"limit-option": ({ option, value }) => ({
		message: `"${value}" is not a limit for ${option}.`,
		hint: "Expected: a whole number greater than 0."
	}),
	"html-export": ({ part, file }) => ({
		message: `"${part}" is a Facebook export in HTML; JSON is needed.`,
		hint: `Found: ${file}\nPages made for reading leave out what is needed here, such as exact dates.\n${howToExport}`
	}),
	"html-export-before-2018": ({ part, file }) => ({
		message: `"${part}" is a Facebook export in HTML from before 2018; JSON is needed.`,
		hint: `Found: ${file}\nBefore 2018 Facebook made exports in HTML only. Keep this one: it may list apps that newer exports no longer show.\n${howToExport}`
	}),
	"instagram-export": ({ part, file }) => ({
		message: `"${part}" is an Instagram export, not one of Facebook.`,
		hint: `Found: ${file}\nThe Accounts Centre makes both: choose your Facebook profile there.\n${howToExport}`
	}),
	"other-service-export": ({ part, service }) => ({
		message: `"${part}" looks like an export of another service (${service}), not of Facebook.`,
		hint: howToExport
	}),
	"media-only": ({ part, files: count }) => ({
		message: `"${part}" holds only media (${files(count)}), no JSON.`,
		hint: `Large exports come in several parts, and some hold nothing but photos and videos. Name all parts together, for example: dyi-audit facebook-you-*.zip\nIf you have all parts and none holds JSON, ask again.\n${howToExport}`
	}),
	"zip-encrypted": ({ part }) => ({
		message: `The zip "${part}" is protected with a password.`,
		hint: "Facebook does not do that, so somebody packed it again. Unzip it with the password, and name the folder."
	}),
	"zip-damaged": ({ part, reason }) => ({
		message: `The zip "${part}" is damaged: ${worded(zipReasons, reason)}.`,
		hint: reason === "split" ? "Join the pieces with the program that split them, or download the zip again from Facebook. Facebook’s own parts are whole zips, and need no joining." : downloadAgain
	}),
	"zip-of-zips": ({ part, files: names }) => ({
		message: `"${part}" is no export itself but holds other zip files.`,
		hint: `Found:\n${lines(names)}\nUnpack it once, then name the zips or the folder they are in. They need no further unpacking.`
	}),
	"not-a-zip": ({ part, found }) => ({
		message: `"${part}" is not a zip: it is ${worded(fileTypes, found)}.`,
		hint: notZipHints[found] ?? "Expected: the zip as Facebook made it, or the folder of the unzipped export. Other archives must be unpacked first."
	}),
	"empty-part": ({ part }) => ({
		message: `"${part}" is empty.`,
		hint: `The download may have failed, or the folder is the wrong one. ${downloadAgain}`
	}),
	"home-directory": ({ part }) => ({
		message: `"${part}" is your home folder or the root of the disk, which is not searched.`,
		hint: "Name the folder or the zip of the export itself, for example: dyi-audit ~/Downloads/facebook-you-2024-05-01.zip"
	}),
	"not-an-export": ({ part, files: count, json }) => ({
		message: `"${part}" is not a Facebook export: nothing in it is known (${files(count)}, ${number(json)} of them JSON).`,
		hint: `Expected: the zip that Facebook made, or its unzipped folder, with folders such as messages or apps_and_websites_off_of_facebook. If it is there one level further up or down, name that folder.\n${howToExport}`
	}),
	"limit-exceeded": ({ part, limit, allowed, found }) => ({
		message: `"${part}" has ${limit === "entries" ? "too many files" : `too much of one thing (${limit})`}: ${number(found)}, and ${number(allowed)} are allowed.`,
		hint: "No export of Facebook known so far is that large. Check that you named the export itself, and that the zip comes from Facebook."
	})
};

// src/text/en/explain.ts
const support = {
	high: "well",
	medium: "fairly",
	low: "poorly"
};
const explain = {
	known: "What is known, with sources: name any of these after `explain`.",
	subjects: "Apps and services",
	permissions: "Permissions and routes",
	verdicts: "Verdicts",
	levels: "Levels",
	codes: "Codes in reports",
	pages: "And besides",
	pageNames: {
		timeline: "what happened when, with sources",
		facts: "facts that concern no single app"
	},
	notClaimed: (name, reason) => `Nothing is claimed of ${name}: ${reason}.`,
	deviceCompany: (name) => `${name} is one of the 52 companies that Facebook named to the US Congress in 2018 for sharing data with them, mostly makers of devices. Nothing more is claimed of it.`,
	askMore: "dyi-audit explain <name>",
	notFound: (name) => `Nothing is known of "${name}". That says nothing about the app: of most apps nothing has been published.`,
	similar: (names) => `Names are compared whole, since look-alikes are strangers. Known and similar: ${names.join(", ")}`,
	neverMatches: (name) => `"${name}" says too little to stand for any one app, so it matches nothing.`,
	unverified: (name) => `“${name}” is a likely name that no source confirms.`,
	aliases: "Names it goes by",
	unverifiedAliases: "Likely names that no source confirms (at most an uncertain verdict)",
	domains: "Links in messages that are counted beside it",
	claim: "Claim",
	rights: "Documented rights over messages",
	right: {
		yes: "yes",
		no: "no",
		disputed: "disputed",
		unspecified: "not specified",
		page: "only messages to a Page or business"
	},
	rightNames: {
		read: "read",
		write: "write",
		delete: "delete"
	},
	reach: "Reach",
	custody: "Where messages passed",
	custodies: {
		device: "the person’s own device",
		"provider-server": "the provider’s servers",
		unknown: "not known"
	},
	from: "From",
	to: "To",
	between: (earliest, latest) => `between ${earliest} and ${latest}`,
	notBefore: (earliest) => `not before ${earliest}; how much later is not known`,
	notAfter: (latest) => `at the latest ${latest}; how much earlier is not known`,
	unknown: "not known",
	supportLabel: "How well it is documented",
	support: (right, dates) => `the right ${support[right]}, the dates ${support[dates]}`,
	trigger: "What the person had to do",
	note: "Note",
	positions: "Who says what",
	sources: "Sources",
	quoted: "known through other sources that quote it",
	consulted: (day) => `consulted ${day}`,
	contact: "Contact for requests about data",
	scope: "Which messages",
	scopes: {
		"user-private": "the person’s private messages",
		page: "messages to a Page",
		"page-to-user": "the thread between a business and the person",
		"professional-account": "messages of a professional account",
		"business-account": "messages of a business account"
	},
	level: "Level",
	why: "Why it applies",
	notKnown: "What is not known",
	wouldChange: "What would change it",
	nextSteps: "What to do next",
	means: "What it means"
};

// src/text/en/html.ts
const plural$1 = (count, one, other) => count === 1 ? one : other;
const html = {
	title: "Which connected apps could reach my Facebook messages",
	skip: "Skip to the answer",
	noAnswer: "Nothing can be said about your connected apps.",
	made: "This page was made on your own machine. It loads nothing and sends nothing.",
	nameless: "(no name)",
	more: (count) => `… and ${count} more, listed below.`,
	levelHints: {
		held: "a documented right, while you were connected",
		maybe: "a documented right, but something is uncertain",
		open: "could have asked, as any app could",
		unknown: "without a date in the export",
		none: "no route to messages known"
	},
	timeline: {
		title: "When",
		intro: "One row for each app: the thick bar is the time in which you were connected, the thin one above it the time in which the right existed. Where the two overlap, in colour, the right could reach you. Your own messages stand below, month by month; those of a coloured time are coloured too.",
		connected: "connected",
		right: "the right existed",
		bothHeld: "both: held",
		bothMaybe: "both: maybe",
		fading: "fading: the date is known only roughly",
		describedApp: (name, connected) => `${name}: connected ${connected}`,
		describedRight: (span) => `the right existed ${span}`,
		describedBoth: (overlap) => `both at once: ${overlap}`,
		volume: "Your messages, by month",
		volumeDescribed: (highest) => `Messages per month in all your conversations, at most ${highest}. The numbers per year follow.`,
		month: (month, messages, count) => `${month}: ${messages} ${plural$1(count, "message", "messages")}`,
		perYear: "The numbers per year",
		year: "Year",
		messages: "Messages"
	},
	panels: {
		title: "The apps that matter most",
		right: "The right existed",
		evidence: "Evidence and sources",
		notKnown: "What is not known, and what would change this",
		nextSteps: "What you can do"
	},
	table: {
		title: (apps, count) => plural$1(count, "Your one connected app", `All ${apps} connected apps`),
		intro: "Choose an app to see where it stands in your export.",
		find: "Find an app",
		show: "Show",
		shown: (shown, total) => `${shown} of ${total} shown`,
		app: "App",
		verdict: "Verdict",
		from: "Connected from",
		to: "to",
		messages: "Messages then",
		conversations: "Conversations then",
		nothing: "–",
		numbers: "Messages and conversations are those dated in the time in which the app could have had a right; where no right is known, nothing is counted (–)."
	},
	glossary: "What the words mean",
	footer: (version, knowledge) => `Made by dyi-audit ${version}, with what was known on ${knowledge}.`
};

// src/text/en/inspect.ts
const partKinds = {
	folder: "folder",
	zip: "zip",
	memory: "in memory"
};
const inspect = {
	title: "What this export is and holds",
	parts: "Parts",
	part: (name, kind, entries) => `${name} (${partKinds[kind]}, ${entries} ${entries === "1" ? "entry" : "entries"})`,
	layout: "Layout",
	date: "Made on",
	dateBases: {
		option: "as you said with --as-of",
		name: "by the name of the export",
		"latest-record": "the date of its latest record",
		unknown: "not known; say it with --as-of"
	},
	owner: {
		known: "the export says (not shown here)",
		unknown: "the export does not say"
	},
	ownerTitle: "Whose it is",
	kinds: "What it holds",
	records: (count, files, number) => `${number(count)} ${count === 1 ? "record" : "records"} in ${number(files)} ${files === 1 ? "file" : "files"}`,
	conversations: (conversations, messages, number) => `${number(conversations)} ${conversations === 1 ? "conversation" : "conversations"}, ${number(messages)} ${messages === 1 ? "message" : "messages"}`,
	period: (first, last) => `from ${first} to ${last}`,
	noPeriod: "no message has a date",
	sections: "Conversations by folder",
	noSection: "in no folder",
	folders: "Folders of messages",
	place: (file, pointer) => pointer === null ? file : `${file}, first at ${pointer}`,
	unknownFiles: "Files not known",
	unknownKeys: "Fields not known",
	unreadable: "Not read in full",
	diagnostics: "Noticed",
	consequences: "What follows for the answer",
	none: "none",
	shareable: "This text is made to be attached to a bug report: it holds no names of people, no titles of conversations, no messages and no ids. Read it once before you send it."
};

// src/text/en/letter.ts
const sharedQuestions = [
	"whether you obtained, through Facebook, any content of my messages or any data about them (such as who took part, and when); if so in which period, by which permission or interface, and for which purpose;",
	"which permissions over my Facebook account you held, and from when until when;",
	"whether you still keep any of this, backups and logs included, and until when;"
];
const letter = {
	blanks: {
		name: "[your name]",
		address: "[your postal or e-mail address]",
		company: "[the company behind the app, with its address for requests about data; see its privacy policy]",
		companyAddress: "[its address for requests about data; see its privacy policy]",
		placeAndDate: "[place, date]",
		signature: "[signature]",
		account: "[the e-mail address or telephone number of your Facebook account]"
	},
	subject: {
		gdpr: "Request for access and erasure under Articles 15 and 17 of the General Data Protection Regulation (GDPR)",
		pipeda: "Request for access to my personal information and for its deletion under the Personal Information Protection and Electronic Documents Act (PIPEDA)"
	},
	greeting: "To whom it may concern,",
	opening: (app, exported) => `My Facebook account is or was connected with an app named “${app}”. The copy of my data that I had from Facebook${exported === null ? "" : `, of ${exported},`} says of it:`,
	facts: {
		app: (name) => `Name of the app: ${name}`,
		id: (id) => `My app-scoped user id: ${id}`,
		noId: (blank) => `My Facebook account: ${blank}`,
		from: (when) => `Connected from: ${when}`,
		to: (when) => `Connected until: ${when}`
	},
	when: {
		notRecorded: "not recorded",
		byFirstPost: (day) => `not recorded; the app posted for me on ${day}`,
		stillConnected: "still connected when Facebook made the copy",
		listedAs: (category) => `not recorded; listed as “${category}”`,
		listed: "not recorded; listed among my apps"
	},
	aboutId: "The app-scoped user id is the one by which Facebook names my account to your app.",
	reasons: {
		partner: "In December 2018 Facebook named your company as one of four that it had given access to people’s private messages for a messaging feature.",
		client: "Your program, service or device is documented as one through which Facebook messages could pass.",
		requester: "Your app is documented to have asked people for a permission over their messages. I do not know whether it asked me.",
		platform: "From August 2009 until 2015 an app could ask for the permission “read_mailbox”, which gave it the right to read a person’s inbox if that person agreed. I do not know whether yours asked for it.",
		recorded: "I have a record that lists a permission over private messages for your app.",
		general: "I want to know what your app obtained through Facebook."
	},
	unconfirmed: "Should this app not be yours, please tell me so.",
	noClaim: "I do not claim that anybody made use of a right over my messages. I ask what you obtained.",
	access: {
		gdpr: {
			ask: "1. Access (Article 15). Please tell me whether you process personal data about me, what came through Facebook included, send me a copy of it, and give me the information that Article 15(1) lists. In particular, please say",
			questions: [...sharedQuestions, "to whom you passed it on, and with which safeguards where they are outside the European Economic Area."]
		},
		pipeda: {
			ask: "1. Access (Schedule 1, principle 4.9). Please tell me whether you hold personal information about me, what came through Facebook included, give me access to it, and account for its use and for the third parties to whom it was disclosed. In particular, please say",
			questions: [...sharedQuestions, "to whom you disclosed it."]
		}
	},
	erasure: {
		gdpr: "2. Erasure (Article 17). When you have answered, please erase all personal data about me that you obtained through Facebook, and have those to whom you passed it on erase it (Article 19). Where you rely on my consent, I withdraw it. Please confirm the erasure, or tell me what you keep and on which ground.",
		pipeda: "2. Withdrawal and deletion (Schedule 1, principles 4.3.8 and 4.5.3). I withdraw my consent to your collecting, using and disclosing personal information about me through Facebook. When you have answered, please destroy or erase what you obtained in that way and no longer need, and confirm that you did, or tell me what you keep and why."
	},
	nothing: "If you hold nothing of the kind, please say so expressly.",
	deadline: {
		gdpr: "I expect your answer within one month of receipt (Article 12(3)). Should you need to be sure of my identity, please ask for no more than that takes (Article 12(6)).",
		pipeda: "I expect your answer within 30 days of receipt (subsection 8(3)). Should you need to be sure of my identity, please ask for no more than that takes."
	},
	closing: "Yours faithfully,",
	notes: {
		before: "Before you send it",
		fillIn: "Fill in what stands in [square brackets], and strike out what does not fit.",
		checkAddress: (publisher, day) => `The address is the one that ${publisher} had on ${day}. Check it on the company’s own site.`,
		noAddress: "No address of this company is known here. Its privacy policy says where to write, often to a data protection officer.",
		form: (url) => `This company takes requests through a form: ${url}`,
		unconfirmed: (app, company) => `“${app}” is only a likely name of an app of ${company}; no source confirms it. Check that the app is theirs.`,
		login: "If you still log in to this service with Facebook, set another way to log in first, or strike out the second point: erasing what came through Facebook may end that login.",
		after: "What to expect",
		expect: {
			gdpr: "An answer within one month; the company may take two more if it tells you why. It will often be that it holds nothing: a live connection leaves little behind, and years have passed.",
			pipeda: "An answer within 30 days; the organisation may take longer if it tells you why. It will often be that it holds nothing: a live connection leaves little behind, and years have passed."
		},
		complain: {
			gdpr: "Without an answer you can complain to your data protection authority: https://www.edpb.europa.eu/about-edpb/about-edpb/members_en",
			pipeda: "Without an answer you can complain to the Office of the Privacy Commissioner of Canada: https://www.priv.gc.ca"
		},
		also: "What you can do beside it",
		remove: "Remove the app if you no longer use it: https://www.facebook.com/settings?tab=applications (this stops new access; it does not delete what was copied).",
		askFacebook: "Ask Facebook itself which permissions the app had, and when it used them: https://www.facebook.com/help/contact/540977946302970"
	}
};

// src/text/en/levels.ts
const levels = {
	held: {
		name: "held",
		meaning: "a right over messages is documented, and you were connected while it existed; or a permission over messages is on record for this app"
	},
	maybe: {
		name: "maybe",
		meaning: "a right over messages is documented, but the dates, the identity of the app or the grant are uncertain"
	},
	open: {
		name: "open",
		meaning: "any app could ask for the inbox while this one was or may have been connected; few are known to have asked, and nothing is known of this one"
	},
	unknown: {
		name: "unknown",
		meaning: "the export gives no date for this app, so it cannot be set beside anything"
	},
	none: {
		name: "none",
		meaning: "no route to your private messages is known that fits its dates, which is not a proof that there was none"
	}
};

// src/text/en/report.ts
const some = (count, apps) => apps === "1" ? "Your only connected app" : `${count} of your ${apps} connected apps`;
const plural = (count, one, other) => count === 1 ? one : other;
const report = {
	answer: {
		held: (held, apps, _count, rights) => `${some(held, apps)} held a documented right ${rights === null ? "over" : `to ${rights}`} your messages while you were connected.`,
		maybe: (maybe, count) => `${maybe} more may have: a right is documented, but the dates, the app’s identity or the grant ${plural(count, "is", "are")} uncertain.`,
		maybeOnly: (maybe, apps) => `${some(maybe, apps)} may have held a right over your messages: a right is documented, but the dates, the app’s identity or the grant are uncertain. ${apps === "1" ? "It is not" : "None is"} documented for certain.`,
		none: (apps) => `${apps === "1" ? "Your only connected app is not" : `Of your ${apps} connected apps, none is`} documented to have held a right over your messages while you were connected.`,
		noApps: "Your export lists no connected apps. It speaks only of the apps that Facebook still listed.",
		further: (some, count, right) => `${some} of them also held ${plural(count, "a", "the")} right to ${right} them.`,
		noUse: "Whether anybody used such a right, no export can show."
	},
	rights: {
		read: "read",
		write: "write",
		delete: "delete",
		none: "not specified",
		disputed: "disputed"
	},
	incomplete: {
		title: "This answer is incomplete.",
		apps: {
			absent: "This export holds no list of connected apps, so nothing can be said about any app. If your export came in several parts, name all of them; else ask Facebook again, with “Apps and websites off of Facebook” chosen, in JSON.",
			unreadable: "The list of connected apps could not be read, so nothing can be said about any app."
		},
		messages: {
			absent: "This export holds no messages, so no conversation could be set beside the apps. If your export came in several parts, name all of them; else ask Facebook again, with “Messages” chosen, in JSON, for all time.",
			unreadable: "The messages could not be read, so no conversation could be set beside the apps."
		},
		parts: (count) => `${count} ${plural(count, "file or part", "files or parts")} could not be read in full; see “What was read”.`
	},
	table: {
		app: "App",
		known: "What is known",
		rights: "Rights",
		connected: "Connected",
		exposed: "Your messages then",
		from: "from",
		to: "to",
		between: (earliest, latest) => `between ${earliest} and ${latest}`,
		notBefore: (earliest) => `${earliest} or later`,
		notAfter: (latest) => `${latest} or earlier`,
		unknown: "unknown",
		undated: "no dates",
		stillConnected: "still connected",
		conversations: (range, largest) => `${range} ${plural(largest, "conversation", "conversations")}`,
		messages: (range, largest) => `${range} ${plural(largest, "message", "messages")}`,
		range: (least, most) => least === most ? most : `between ${least} and ${most}`,
		upTo: (most) => `up to ${most}`,
		withHistory: (most) => `(up to ${most} with older ones)`,
		notCounted: "not counted: no messages in this export",
		blocked: "blocked by you"
	},
	open: {
		title: (apps, count) => `The other ${plural(count, "app", `${apps} apps`)}`,
		line: (apps, count) => `${apps} ${plural(count, "app", "apps")} could have asked for your inbox: until 2015 any app could ask for “read_mailbox”, and few are known to have done so. Nothing is known of what ${plural(count, "this one", "these")} asked for.`,
		listHint: "List them with --all.",
		undated: (apps, count) => `${apps} ${plural(count, "app has", "apps have")} no date in the export, so nothing can be ruled in or out.`,
		none: (apps, count) => `For ${apps} ${plural(count, "app", "apps")} no route to your messages is known. That is not the same as safe.`
	},
	coverage: {
		title: "What was read",
		line: (kind, status, detail) => `${kind}: ${status}${detail === "" ? "" : `, ${detail}`}`,
		records: (count, number) => `${count} ${plural(number, "record", "records")}`,
		messages: (conversations, messages, first, last) => `${messages} messages in ${conversations} conversations, ${first} to ${last}`,
		messagesUndated: (conversations, messages) => `${messages} messages in ${conversations} conversations`,
		exported: (day, basis) => `Export of ${day} (${basis}).`,
		exportedUnknown: "When the export was made is not known. Say it with --as-of 2024-05-01.",
		dateBases: {
			option: "as you said",
			name: "by its name",
			"latest-record": "the date of its latest record",
			unknown: "not known"
		},
		unreadable: "Could not be read:",
		more: (count) => `… and ${count} more (--verbose lists all)`,
		diagnostics: "Noticed:",
		times: (count) => `${count} times`
	},
	limits: {
		title: "What no export can show",
		lines: [
			"Which permissions an app held: Facebook does not list them. Every right above comes from public sources, or from a file you gave.",
			"The apps of the people you wrote to: your messages lie in their inboxes too.",
			"Chat programs that logged in with your password, and Pages or businesses you wrote to.",
			"Messages and conversations that were deleted, or are end-to-end encrypted (those are in a download of their own), and what lies outside the dates you chose when you asked for the export.",
			"Apps removed long ago: Facebook’s list seems to go back to about 2015."
		]
	},
	next: {
		title: "What you can do",
		explain: (command) => `See the evidence and who denies it: --verbose. What is known of one app: ${command}`,
		picture: (options) => `See it as a picture in your browser: ${options}`,
		remove: "Remove apps you no longer use: https://www.facebook.com/settings?tab=applications (this stops new access; it does not delete what was copied).",
		ask: "Ask a company what it obtained through Facebook’s messages, and to erase it. Quote your app-scoped id (--verbose shows it): it is the number the app knows you by.",
		expect: "Expect the answer “we hold nothing”: a live connection leaves little, and years have passed."
	},
	details: {
		title: "Evidence",
		id: "Your app-scoped id",
		basis: "Connected",
		claim: (id) => `Claim ${id}`,
		rights: "rights",
		reach: "reach",
		existed: "the right existed",
		overlap: "while you were connected",
		window: (from, to) => `from ${from} to ${to}`,
		sources: "Sources",
		positions: "Who says what",
		says: (by, says) => `${by}: ${says}`,
		unknowns: "Not known",
		evidence: "In your export",
		traces: "Traces",
		links: (count, number) => `${count} ${plural(number, "link", "links")} to it in messages`,
		posts: (count, number) => `${count} ${plural(number, "post", "posts")} it made`,
		events: (count, number) => `${count} ${plural(number, "event", "events")} it reported to Facebook`,
		consulted: (day) => `consulted ${day}`,
		yourFile: (source) => `your file: ${source}`
	},
	conversations: {
		title: "Your conversations",
		name: "Conversation",
		people: "People",
		messages: "Messages",
		period: "First to last",
		met: "Apps that could have reached it",
		certain: (apps) => `surely in time: ${apps}`,
		possible: (apps) => `possibly: ${apps}`,
		noApp: "none held or maybe",
		untitled: "(no title)"
	},
	timeline: {
		title: "When",
		legend: "█ ━ surely   ░ ╌ possibly. Where both lines meet, you were connected while the right existed. The last line is the number of your messages.",
		connected: "connected",
		right: "right",
		messages: "messages",
		more: (count) => `… and ${count} more`
	}
};

// src/text/en/verdicts.ts
const removeApp = "If you no longer use the app, remove it in your Facebook settings under “Apps and websites”. That stops new access; it does not delete what was already copied.";
const askCompany = "Ask the company what it obtained through Facebook’s messages and whether it still keeps any of it, and ask it to erase that. Quote your app-scoped user id from the export: it is the one by which the company knows you. Where the GDPR applies (articles 15 and 17), it has one month to answer. `dyi-audit letter` writes the request.";
const expectLittle = "Expect the answer that it holds nothing: a live connection leaves little behind, and years have passed.";
const readSources = "See who says what, with dates: dyi-audit explain, followed by the name of the app.";
const remember = "If you remember when you used the app, set that beside the dates in this report; the export cannot narrow them further.";
const supplyPermissions = "If you know which permissions the app had, for example from an old copy of your settings page, give them with --permissions.";
const useUnknown = "Whether anybody used this right on your messages: no export can show it.";
const grantUnknown = "Whether you were asked for this right and agreed: an export does not list the permissions of an app.";
const verdicts = {
	recorded: {
		short: "held: permission on record",
		long: "A permission that gives a right over private messages is on record for this app, in the export itself or in a permissions file that you supplied.",
		why: "It is the one verdict that rests on a record about you: a list of permissions in the export, or in the file given with --permissions, names a permission over private messages.",
		notKnown: `${useUnknown} Where the record comes from a file that you supplied, it is as reliable as that file. The record decides even where the dates of the connection do not fit the time in which the permission existed; the report shows whether they do.`,
		wouldChange: "A correction of the record: a file without this permission, or an export that does not list it.",
		nextSteps: [
			removeApp,
			askCompany,
			expectLittle
		]
	},
	partner: {
		short: "held: messaging partner",
		long: "This app bears the name of a company to which Facebook gave access to private messages, and you were connected while that access existed: it could have reached your messages.",
		why: "In December 2018 Facebook named four companies as messaging partners: Spotify, Netflix, Dropbox and the Royal Bank of Canada. Your connection with this one overlaps the time of that access, whichever of the published dates is right.",
		notKnown: `Whether being connected was enough, or one had to use the messaging feature: the sources differ. ${grantUnknown} ${useUnknown} When the access ended is contested: about December 2015 according to Facebook, while records of 2017 seen by The New York Times still list such deals as active.`,
		wouldChange: "Other dates of your connection, or a published end of the partnership that lies before you connected.",
		nextSteps: [
			readSources,
			removeApp,
			askCompany,
			expectLittle
		]
	},
	client: {
		short: "held: messaging app",
		long: "Sending and receiving Facebook messages was what the program of this name was for, and you were connected while Facebook let such apps do it: it could have reached your messages.",
		why: "The sources document it as a chat program or a built-in function of a device whose one purpose was messaging, and your connection overlaps the time in which that worked.",
		notKnown: `Which of your messages passed through it, and whether they stayed on your own device or went through servers of the provider, unless the sources say so. ${useUnknown}`,
		wouldChange: "Other dates of your connection, or a source that it also worked without your messages.",
		nextSteps: [
			readSources,
			removeApp,
			askCompany,
			expectLittle
		]
	},
	"partner-uncertain": {
		short: "maybe: possibly a messaging partner",
		long: "This app may have had a partner’s access to your messages: the partnership is documented, but the dates or the identity of the app are uncertain.",
		why: "The partnership is documented. Your connection may overlap it, but need not; or the name of the app is only a likely name of that partner, which no source confirms.",
		notKnown: `Whether you were connected while the access existed, or whether this is the partner’s app. ${grantUnknown} ${useUnknown}`,
		wouldChange: "Closer dates of your connection or of the partnership, or a source that confirms the name of the app.",
		nextSteps: [
			readSources,
			remember,
			removeApp,
			askCompany,
			expectLittle
		]
	},
	"client-uncertain": {
		short: "maybe: possibly used for messages",
		long: "This app could carry your Facebook messages, but it is uncertain whether it was connected for that, connected in time, or the app that the sources speak of.",
		why: "The sources document it as a chat program or a function of a device. Either messaging was only one of the things it offered, or your connection need not overlap the time in which it worked, or only a likely, unconfirmed name matched.",
		notKnown: `Whether you used it for messages at all. ${grantUnknown}`,
		wouldChange: "Your own memory of what you used it for, closer dates, or a source that confirms the name of the app.",
		nextSteps: [
			readSources,
			remember,
			removeApp,
			askCompany
		]
	},
	requester: {
		short: "maybe: known to have asked",
		long: "An app of this name is documented to have asked people for a right over their messages, and you were or may have been connected at that time; whether it asked you, and whether you agreed, is not known.",
		why: "A source shows that it asked for the inbox (read_mailbox) or the chat (xmpp_login), and your connection overlaps or may overlap the time in which that was possible.",
		notKnown: `${grantUnknown} An app could ask some people and not others, and a person could refuse. ${useUnknown}`,
		wouldChange: "A record of the permissions that you gave it, or closer dates.",
		nextSteps: [
			readSources,
			supplyPermissions,
			removeApp,
			askCompany,
			expectLittle
		]
	},
	undated: {
		short: "unknown: no dates",
		long: "The export gives no date for this app, so it cannot be said whether it was connected while any right over messages existed.",
		why: "Both its date of connection and its date of removal are missing or zero in the export, and nothing known of it decides without them.",
		notKnown: "When it was connected, and so which rights it could have asked for.",
		wouldChange: "An older export of yours that still has the date: add it with --merge. An export made before an app was removed often still shows since when it was connected.",
		nextSteps: [
			"If you kept an older export, read both together: dyi-audit, both exports, and --merge.",
			supplyPermissions,
			removeApp
		]
	},
	"other-data": {
		short: "none: known for other data only",
		long: "What is published about an app or company of this name concerns other data than messages, or says that it did not ask for messages.",
		why: "The sources name it as a partner for other data, or document which permissions it asked for, and none over messages is among them.",
		notKnown: "Whether there was anything beyond what the sources describe.",
		wouldChange: "A source that documents a right of this app over messages.",
		nextSteps: [readSources, removeApp]
	},
	"platform-open": {
		short: "open: any app could ask",
		long: "While this app was or may have been connected, any app could ask you for the right to read your whole inbox; few are known to have asked, and nothing is known of this one.",
		why: "From 11 August 2009 an app could ask for the permission read_mailbox, which let it read all messages, old ones included, if the person agreed. It was withdrawn between 30 April and 6 October 2015. Your connection overlaps or may overlap that time, and it may have begun before May 2014, when Facebook began to review which new apps could ask.",
		notKnown: `Whether this app ever asked for the inbox. ${grantUnknown} ${useUnknown}`,
		wouldChange: "A record of what the app asked for, or closer dates.",
		nextSteps: [
			"This is the commonest verdict of old accounts, and no sign that anything happened.",
			supplyPermissions,
			removeApp
		]
	},
	"platform-reviewed": {
		short: "open: new apps needed Facebook’s review",
		long: "This app was or may have been connected while the inbox permission still existed, but first connected after Facebook had begun to review which new apps could ask for it; nothing is known of this one.",
		why: "Your connection began on or after 1 May 2014 and overlaps or may overlap the last months of the permission read_mailbox, which was withdrawn between 30 April and 6 October 2015. From May 2014 a new app had to pass Facebook’s review to ask for it.",
		notKnown: `Whether this app was new on the platform then, whether it passed such a review, and whether it ever asked. ${grantUnknown} ${useUnknown}`,
		wouldChange: "A record of what the app asked for, or closer dates.",
		nextSteps: [supplyPermissions, removeApp]
	},
	"partner-outside": {
		short: "none: partner, at another time",
		long: "This app bears the name of a messaging partner of Facebook, but you were not connected while that access existed, as far as the dates go.",
		why: "The partnership is documented, and by the export’s dates your connection lies outside every date published for it.",
		notKnown: "Whether you were connected once before: an export shows one connection of an app, with one date at its start and one at its end at most.",
		wouldChange: "Other dates of the partnership, or an earlier connection that this export does not show.",
		nextSteps: [readSources, removeApp]
	},
	"page-only": {
		short: "none: messages to Pages only",
		long: "The permissions on record for this app concern messages to a Page or to a business, not messages between people.",
		why: "A list of permissions in the export, or in the file given with --permissions, names only permissions of that kind among those over messages.",
		notKnown: "Whether the record is complete.",
		wouldChange: "A record of a permission over private messages.",
		nextSteps: ["If you wrote to the Page or business that uses this app, the app could reach that conversation; ask the business.", removeApp]
	},
	"before-inbox-api": {
		short: "none: ended before apps could ask",
		long: "Your connection with this app had ended before 11 August 2009, when apps could first ask for the inbox.",
		why: "The permission read_mailbox came on 11 August 2009; by the export’s dates the app was removed before that.",
		notKnown: "What the app obtained of other data. Before 2009 no permission over the inbox is documented for apps in general.",
		wouldChange: "A later end of the connection, or a source for an earlier route to messages.",
		nextSteps: ["For this verdict there is nothing to do about messages."]
	},
	"no-known-route": {
		short: "none: no known route",
		long: "No route to your private messages is known that fits the dates of this app.",
		why: "Nothing known of this app decides otherwise, and by its dates it was not connected while apps in general could ask for the inbox, from August 2009 until some time in 2015. Today Facebook offers apps permissions over messages to Pages and businesses only.",
		notKnown: "What has never been published. That no route is known is not a proof that there was none.",
		wouldChange: "Other dates, or a source that documents a right of this app over messages.",
		nextSteps: [removeApp]
	}
};

// src/text/en/catalogue.ts
const english = {
	language: "en",
	levels,
	verdicts,
	unknowns,
	connectionBases,
	claimBases,
	claimOrigins,
	reaches,
	overlaps,
	coverageKinds,
	coverageStatuses,
	layouts,
	consequences,
	diagnostics,
	errors,
	report,
	html,
	inspect,
	explain,
	letter,
	ci,
	cli,
	batch,
	formats: formatsOf("en", enGB)
};

__t("evald catalogue");
export { english };