import { $ as string, D as readExport, H as toIsoOrNull, J as array, K as datetime, Pt as _nonnegative, Q as strictObject, X as literal, Y as int, Z as nullable, q as _enum } from "./audit.js";
import { D as compareText, b as diagnosticSeverities } from "./read.js";
import { b as keysOf, f as readToolVersion } from "./start.js";
import { a as withoutPersonalKey, c as withoutUser, i as withoutPersonInDetail, o as withoutPersonalKeys, r as withoutPerson, s as withoutPersonalSection, t as folderWithoutPerson } from "./redact.js";

// src/model/inspection.ts
const count = int().check(_nonnegative());
const status = _enum([
	"found",
	"empty",
	"absent",
	"unreadable"
]);
const inspectionSchema = strictObject({
	schemaVersion: literal(1),
	tool: strictObject({
		name: literal("dyi-audit"),
		version: string()
	}),
	parts: array(strictObject({
		name: string(),
		kind: _enum([
			"folder",
			"zip",
			"memory"
		]),
		entries: count
	})),
	layouts: array(string()),
	exportedAt: nullable(datetime({ precision: 3 })),
	exportedAtBasis: _enum([
		"option",
		"name",
		"latest-record",
		"unknown"
	]),
	owner: _enum(["known", "unknown"]),
	kinds: array(strictObject({
		kind: _enum([
			"apps",
			"messages",
			"appPosts",
			"offMetaActivity",
			"blockedApps"
		]),
		status,
		files: array(string()),
		fileCount: count,
		records: count
	})),
	messages: strictObject({
		conversations: count,
		messages: count,
		folders: array(string()),
		firstDay: nullable(string()),
		lastDay: nullable(string()),
		sections: array(strictObject({
			section: nullable(string()),
			conversations: count
		}))
	}),
	unknownFiles: array(string()),
	unknownKeys: array(strictObject({
		kind: string(),
		key: string(),
		types: array(string()),
		count
	})),
	unreadable: array(strictObject({
		file: string(),
		code: string(),
		detail: string()
	})),
	diagnostics: array(strictObject({
		code: _enum(keysOf(diagnosticSeverities)),
		severity: _enum([
			"info",
			"warning",
			"error"
		]),
		file: nullable(string()),
		pointer: nullable(string()),
		count
	})),
	consequences: array(_enum([
		"complete",
		"apps-missing",
		"messages-missing",
		"part-unreadable",
		"no-categories",
		"no-app-ids",
		"date-from-records",
		"date-unknown",
		"owner-unknown",
		"unknown-keys",
		"unknown-files"
	]))
});

// src/inspect.ts
async function inspectExport(paths, options = {}) {
	return inspectionOf(await readExport(paths, options));
}
function inspectionOf(read) {
	const { parsed, asOf, asOfBasis } = read;
	const { coverage } = parsed;
	const { apps, messages, appPosts, offMetaActivity, blockedApps } = coverage;
	const kinds = {
		apps,
		appPosts,
		offMetaActivity,
		blockedApps
	};
	return inspectionSchema.parse({
		schemaVersion: 1,
		tool: {
			name: "dyi-audit",
			version: readToolVersion()
		},
		parts: parsed.parts.map((part) => ({
			...part,
			name: withoutUser(part.name)
		})),
		layouts: [...parsed.layouts],
		exportedAt: toIsoOrNull(asOf === null || asOfBasis === "option" ? asOf : startOfThatDay(asOf)),
		exportedAtBasis: asOfBasis,
		owner: parsed.owner === null ? "unknown" : "known",
		kinds: [...Object.entries(kinds).map(([kind, { status, files, records }]) => ({
			kind,
			status,
			files: files.map(withoutPerson),
			fileCount: files.length,
			records
		})), {
			kind: "messages",
			status: messages.status,
			files: [],
			fileCount: messages.files,
			records: messages.messages
		}],
		messages: {
			conversations: messages.conversations,
			messages: messages.messages,
			folders: [...new Set(parsed.messageFolders.map(folderWithoutPerson))].sort(compareText),
			firstDay: messages.first?.slice(0, 10) ?? null,
			lastDay: messages.last?.slice(0, 10) ?? null,
			sections: sectionsOf(read)
		},
		unknownFiles: parsed.unrecognised.map(withoutPerson).sort(compareText),
		unknownKeys: parsed.unknownKeys.map(({ kind, key, types, count }) => ({
			kind,
			key: withoutPersonalKey(key),
			types: [...types],
			count
		})),
		unreadable: coverage.unreadable.map(({ file, code, detail }) => ({
			file: withoutPerson(file),
			code,
			detail: withoutPersonInDetail(detail)
		})),
		diagnostics: parsed.diagnostics.map(({ code, severity, file, pointer, count }) => ({
			code,
			severity,
			file: file === null ? null : withoutPerson(file),
			pointer: pointer === null ? null : withoutPersonalKeys(pointer),
			count
		})),
		consequences: consequencesOf(read)
	});
}
function startOfThatDay(instant) {
	return Math.floor(instant / 864e5) * 864e5;
}
function sectionsOf({ parsed }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { section } of parsed.conversations) counts.set(section, (counts.get(section) ?? 0) + 1);
	return [...counts].map(([section, conversations]) => ({
		section: section === null ? null : withoutPersonalSection(section),
		conversations
	})).sort((a, b) => compareText(a.section ?? "", b.section ?? ""));
}
function consequencesOf({ parsed, asOfBasis }) {
	const { coverage, apps, diagnostics } = parsed;
	const missing = (status) => status === "absent" || status === "unreadable";
	const found = [];
	if (missing(coverage.apps.status)) found.push("apps-missing");
	if (missing(coverage.messages.status)) found.push("messages-missing");
	if (coverage.unreadable.length > 0 || diagnostics.some(({ severity }) => severity === "error")) found.push("part-unreadable");
	if (found.length === 0) found.push("complete");
	if (apps.some((app) => app.category === null)) found.push("no-categories");
	if (apps.some((app) => app.userAppScopedId === null)) found.push("no-app-ids");
	if (asOfBasis === "latest-record") found.push("date-from-records");
	if (asOfBasis === "unknown") found.push("date-unknown");
	if (parsed.owner === null) found.push("owner-unknown");
	if (parsed.unknownKeys.length > 0) found.push("unknown-keys");
	if (parsed.unrecognised.length > 0) found.push("unknown-files");
	return found;
}

export { inspectExport as t };