import { a as boolean, d as record, f as strictObject, i as array, m as union, n as _enum, p as string, r as _null, u as number } from "./schemas.js";
import { o as isMissing } from "./start.js";
import { stat } from "node:fs/promises";

// src/batch/tables/define-table.ts
function defineTable(table) {
	return table;
}
function cellsOf(table, row) {
	const cells = new Map(Object.entries(row));
	return Object.keys(table.columns).map((name) => cells.get(name) ?? null);
}

// src/batch/statuses.ts
const statuses = [
	"ok",
	"ok_partial",
	"nothing_found",
	"wrong_format",
	"incomplete_split",
	"not_an_export",
	"rejected_limit",
	"failed"
];
const runFailures = [
	"E_BUG",
	"E_OOM",
	"E_TIMEOUT",
	"E_CRASH"
];
function isRunFailure(code) {
	return runFailures.some((each) => each === code);
}
function statusOfResult(result, complete, isSplit) {
	if (complete) return result.summary.apps + result.summary.conversations === 0 ? "nothing_found" : "ok";
	const { apps, messages, unreadable } = result.coverage;
	const lacks = isMissing(apps.status) || isMissing(messages.status);
	if (lacks && unreadable.some(({ code }) => code === "entry-limit")) return "rejected_limit";
	if (lacks && isSplit) return "incomplete_split";
	return result.summary.apps + result.summary.conversations === 0 && unreadable.length === 0 ? "nothing_found" : "ok_partial";
}
function statusOfError(code, isSplit) {
	if (isRunFailure(code)) return "failed";
	switch (code) {
		case "html-export":
		case "html-export-before-2018":
		case "zip-of-zips": return "wrong_format";
		case "media-only": return "incomplete_split";
		case "zip-damaged": return isSplit ? "incomplete_split" : "failed";
		case "instagram-export":
		case "other-service-export":
		case "not-an-export":
		case "not-a-zip":
		case "empty-part": return "not_an_export";
		case "limit-exceeded": return "rejected_limit";
		default: return "failed";
	}
}
const chunkBytes = 2 ** 31;
async function looksCut(paths) {
	for (const path of paths) if (await stat(path).then((status) => status.isFile() ? status.size : 0, () => 0) === chunkBytes) return true;
	return false;
}

// src/batch/tables/exports.ts
const coverage = [
	"found",
	"empty",
	"absent",
	"unreadable"
];
const unlessRead = "the export gave no answer";
function coverageOf(what) {
	return {
		type: "string",
		description: `Whether the export holds ${what}: found, there but empty, absent from the export, or there but not readable.`,
		values: coverage,
		missing: unlessRead
	};
}
function countOf(what) {
	return {
		type: "integer",
		description: what,
		unit: "count",
		missing: unlessRead
	};
}
const exportsTable = defineTable({
	name: "exports",
	description: "One row for each export of the batch, every failure included.",
	columns: {
		export_id: {
			type: "string",
			description: "Pseudonym of the export (keyed HMAC)."
		},
		participant_id: {
			type: "string",
			description: "Pseudonym of the participant (keyed HMAC); the same in all exports of one participant."
		},
		status: {
			type: "string",
			description: "What became of it: read in full; read in part; read, and neither apps nor conversations in it; a Facebook export in a format that cannot be read; a part of an export whose other parts are missing; something else than a Facebook export; refused because it exceeds a limit; not readable.",
			values: statuses
		},
		complete: {
			type: "boolean",
			description: "Whether the apps and the messages are there and all of them could be read."
		},
		error_code: {
			type: "string",
			description: "Why there is no answer: out of memory (E_OOM), out of time (E_TIMEOUT), its process died (E_CRASH), a mistake in this program (E_BUG), or else what `dyi-audit` given this export alone says in words.",
			missing: "there is an answer"
		},
		layouts: {
			type: "string",
			description: "Eras of the files found (2018, 2019, 2021, 2023, e2ee), separated by \";\".",
			missing: "none was recognised"
		},
		exported_at: {
			type: "datetime",
			description: "When the export was made.",
			missing: "not known"
		},
		exported_at_basis: {
			type: "string",
			description: "How that is known: given as an option, from the name of a file, from the latest record.",
			values: [
				"option",
				"name",
				"latest-record",
				"unknown"
			],
			missing: unlessRead
		},
		apps_status: coverageOf("a list of connected apps"),
		messages_status: coverageOf("messages"),
		app_posts_status: coverageOf("posts made by apps"),
		off_meta_status: coverageOf("activity off Meta technologies"),
		blocked_apps_status: coverageOf("blocked apps"),
		apps: countOf("Connected apps, past and present."),
		apps_held: countOf("Of these: apps of level held."),
		apps_maybe: countOf("Of these: apps of level maybe."),
		apps_open: countOf("Of these: apps of level open."),
		apps_unknown: countOf("Of these: apps of level unknown."),
		apps_none: countOf("Of these: apps of level none."),
		conversations: countOf("Conversations."),
		messages: countOf("Messages in them, dated or not."),
		people: countOf("Distinct names of people in them, without the owner."),
		first_message: {
			type: "datetime",
			description: "The earliest dated message.",
			missing: "there is none"
		},
		last_message: {
			type: "datetime",
			description: "The latest dated message.",
			missing: "there is none"
		},
		input_digest: {
			type: "string",
			description: "Keyed HMAC over the paths and sizes of all files inside the export: equal for two copies of one export.",
			missing: "it could not be opened"
		}
	},
	primaryKey: ["export_id"],
	foreignKeys: []
});

// src/batch/tables/shared-columns.ts
const exportColumns = {
	participant_id: {
		type: "string",
		description: "Pseudonym of the participant."
	},
	export_id: {
		type: "string",
		description: "Pseudonym of the export."
	}
};
const appColumns = {
	...exportColumns,
	app_id: {
		type: "string",
		description: "Pseudonym of the connection, as in the table apps."
	}
};
const exportKey = {
	columns: ["export_id"],
	table: "exports"
};
const appKey = {
	columns: ["export_id", "app_id"],
	table: "apps"
};

// src/batch/tables/problems.ts
const problemsTable = defineTable({
	name: "problems",
	description: "What was odd or could not be read, by code and kind of file.",
	columns: {
		...exportColumns,
		stage: {
			type: "string",
			description: "Where it showed: opening the input, parsing its files, or running the batch.",
			values: [
				"input",
				"parse",
				"run"
			]
		},
		code: {
			type: "string",
			description: "The code. `dyi-audit explain CODE` says what it means, unless it is the error_code of the table exports."
		},
		file_kind: {
			type: "string",
			description: "Kind of the file; part: the folder or zip as a whole."
		},
		severity: {
			type: "string",
			description: "An error means that some of the input could not be read.",
			values: [
				"info",
				"warning",
				"error"
			]
		},
		count: {
			type: "integer",
			description: "How often.",
			unit: "count"
		}
	},
	primaryKey: [
		"export_id",
		"stage",
		"code",
		"file_kind"
	],
	foreignKeys: [exportKey]
});

// src/batch/record.ts
const cell = union([
	string(),
	number(),
	boolean(),
	_null()
]);
const recordSchema = strictObject({
	export: string(),
	status: _enum(statuses),
	code: string().nullable(),
	complete: boolean(),
	tables: record(string(), array(array(cell)))
});
function readRecord(json) {
	const record = recordSchema.safeParse(JSON.parse(json));
	return record.success ? record.data : null;
}
function writeRecord(record) {
	return JSON.stringify(record);
}
function failureRecord(row, code, isSplit) {
	const status = statusOfError(code, isSplit);
	const ids = {
		participant_id: row.participantId,
		export_id: row.exportId
	};
	return {
		export: row.exportId,
		status,
		code,
		complete: false,
		tables: {
			exports: [cellsOf(exportsTable, {
				...ids,
				status,
				complete: false,
				error_code: code,
				layouts: null,
				exported_at: null,
				exported_at_basis: null,
				apps_status: null,
				messages_status: null,
				app_posts_status: null,
				off_meta_status: null,
				blocked_apps_status: null,
				apps: null,
				apps_held: null,
				apps_maybe: null,
				apps_open: null,
				apps_unknown: null,
				apps_none: null,
				conversations: null,
				messages: null,
				people: null,
				first_message: null,
				last_message: null,
				input_digest: null
			})],
			problems: [cellsOf(problemsTable, {
				...ids,
				stage: isRunFailure(code) ? "run" : "input",
				code,
				file_kind: "part",
				severity: "error",
				count: 1
			})]
		}
	};
}

export { appColumns as a, exportKey as c, looksCut as d, statusOfResult as f, defineTable as h, problemsTable as i, exportsTable as l, cellsOf as m, readRecord as n, appKey as o, statuses as p, writeRecord as r, exportColumns as s, failureRecord as t, isRunFailure as u };