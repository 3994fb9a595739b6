import { n as CsvError, t as parse } from "./sync.js";
import { f as strictObject, i as array, p as string } from "./schemas.js";
import { Dr as isCalendarDay, Er as endOfDay, Or as startOfDay } from "./audit.js";
import { p as ExportError } from "./start.js";
import { c as parseJson } from "./read.js";

// src/parser/permissions-file.ts
const day = string().refine(isCalendarDay).nullish();
const entry = strictObject({
	app: string().trim().min(1),
	permissions: array(string().trim().toLowerCase().min(1)).min(1),
	from: day,
	to: day,
	source: string().nullish()
}).refine(({ from, to }) => isNothing(from) || isNothing(to) || startOfDay(from) < endOfDay(to));
const entries = array(entry);
const columns = [
	"app",
	"permissions",
	"from",
	"to",
	"source"
];
function parsePermissionsFile(text, path) {
	const content = text.replace(/^\uFEFF/, "");
	const refuse = (problem, place, cause) => new ExportError("permissions-file", {
		path,
		problem,
		place
	}, { cause });
	const { values, lines } = /^\s*[[{]/.test(content) ? fromJson(content, refuse) : fromCsv(content, refuse);
	const parsed = entries.safeParse(values);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	const { problem, where } = issue === void 0 ? {
		problem: "not-a-list",
		where: []
	} : faultOf(issue);
	throw refuse(problem, placeOf(where, lines), parsed.error);
}
function isNothing(value) {
	return value === null || value === void 0;
}
function fromJson(text, refuse) {
	const json = parseJson(text);
	if (json.status === "read") return {
		values: json.value,
		lines: []
	};
	const line = text.slice(0, json.offset).split("\n").length;
	throw refuse("not-json", {
		is: "line",
		line,
		field: null
	});
}
function fromCsv(text, refuse) {
	const rows = csvRows(text, refuse);
	const found = Object.keys(rows[0]?.record ?? {});
	const required = ["app", "permissions"].every((column) => found.includes(column));
	const known = found.every((column) => columns.some((name) => name === column));
	if (rows.length === 0) throw refuse("no-rows", null);
	if (!required || !known) throw refuse("columns", {
		is: "line",
		line: 1,
		field: null
	});
	return {
		values: rows.map(({ record }) => recordOf(record)),
		lines: rows.map(({ info }) => info.lines)
	};
}
function recordOf(row) {
	return {
		app: row["app"] ?? "",
		permissions: (row["permissions"] ?? "").split(";").map((permission) => permission.trim()).filter((permission) => permission !== ""),
		from: filled(row["from"]),
		to: filled(row["to"]),
		source: filled(row["source"])
	};
}
function filled(value) {
	return value === void 0 || value === "" ? null : value;
}
function csvRows(text, refuse) {
	try {
		return parse(text, {
			columns: (header) => header.map((name) => name.trim().toLowerCase()),
			delimiter: delimiterOf(text),
			info: true,
			skip_empty_lines: true,
			trim: true
		});
	} catch (error) {
		const line = error instanceof CsvError && typeof error["lines"] === "number" ? error["lines"] : null;
		throw refuse("not-csv", line === null ? null : {
			is: "line",
			line,
			field: null
		}, error);
	}
}
function delimiterOf(text) {
	const [header = ""] = text.trimStart().split("\n");
	return [
		",",
		";",
		"	"
	].find((delimiter) => header.includes(delimiter)) ?? ",";
}
function faultOf(issue) {
	const where = issue.path;
	if (issue.code === "unrecognized_keys") return {
		problem: "unknown-field",
		where: [...where, ...issue.keys.slice(0, 1)]
	};
	switch (where[1]) {
		case "app": return {
			problem: "no-app",
			where
		};
		case "permissions": return {
			problem: "no-permissions",
			where
		};
		case "from":
		case "to": return {
			problem: "not-a-day",
			where
		};
		case "source": return {
			problem: "not-a-text",
			where
		};
		case void 0:
			if (where.length === 0) return {
				problem: "not-a-list",
				where
			};
			return {
				problem: issue.code === "custom" ? "ends-before-it-begins" : "not-a-record",
				where
			};
		default: return {
			problem: "not-a-record",
			where
		};
	}
}
function placeOf(where, lines) {
	const [record, field] = where;
	const line = typeof record === "number" ? lines[record] : void 0;
	if (line !== void 0) return {
		is: "line",
		line,
		field: field === void 0 ? null : String(field)
	};
	return where.length === 0 ? null : {
		is: "pointer",
		pointer: `/${where.map(String).join("/")}`
	};
}

export { parsePermissionsFile };