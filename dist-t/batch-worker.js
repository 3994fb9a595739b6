import { A as fileKind, B as groupBy, E as conclude, I as sections, L as openParts, O as readParts, Tr as normaliseAppName, U as defaultKnowledge, W as knowledgeFrom, z as nameKey } from "./audit.js";
import { a as isIncomplete, p as ExportError } from "./start.js";
import { D as compareText } from "./read.js";
import { d as looksCut, f as statusOfResult, i as problemsTable, l as exportsTable, m as cellsOf, r as writeRecord, t as failureRecord } from "./record.js";
import { a as appsTable, i as claimsTable, n as conversationsTable, r as membersTable, t as exposuresTable } from "./exposures.js";
import { n as pseudonymsFrom } from "./pseudonyms2.js";

// src/batch/problem-rows.ts
function problemRows(ids, { export: { parts }, diagnostics }) {
	const names = new Set(parts.map(({ name }) => name));
	return [...groupBy(diagnostics, (diagnostic) => {
		return [
			stageOf(diagnostic),
			diagnostic.code,
			kindOf(diagnostic, names)
		].join("\0");
	})].sort(([a], [b]) => compareText(a, b)).flatMap(([, group]) => {
		const [first] = group;
		if (first === void 0) return [];
		return [cellsOf(problemsTable, {
			...ids,
			stage: stageOf(first),
			code: first.code,
			file_kind: kindOf(first, names),
			severity: first.severity,
			count: group.reduce((sum, { count }) => sum + count, 0)
		})];
	});
}
const inputCodes = /^(?:part|entry)-|^(?:link-not-followed|not-a-regular-file|html-twin|instagram-part|other-export-part)$/;
function stageOf({ code }) {
	return inputCodes.test(code) ? "input" : "parse";
}
function kindOf({ code, file }, parts) {
	if (file === null) return "export";
	return code.startsWith("part-") || parts.has(file) ? "part" : fileKind(file, "").is;
}

// src/batch/result-record.ts
function resultRecord(row, result, input, context) {
	const complete = !isIncomplete(result, false);
	const status = statusOfResult(result, complete, input.isSplit);
	const ids = {
		participant_id: row.participantId,
		export_id: row.exportId
	};
	const apps = appsWithIds(result.apps, row, context.pseudonyms);
	return {
		export: row.exportId,
		status,
		code: null,
		complete,
		tables: {
			exports: [cellsOf(exportsTable, {
				...ids,
				status,
				complete,
				error_code: null,
				...exportCells(result),
				input_digest: context.pseudonyms.of("input", input.listing)
			})],
			apps: apps.map(({ app, appId }) => cellsOf(appsTable, {
				...ids,
				app_id: appId,
				...appCells(app, context)
			})),
			claims: apps.flatMap(({ app, appId }) => claimRows({
				...ids,
				app_id: appId
			}, app)),
			exposures: apps.flatMap(({ app, appId }) => exposureRows({
				...ids,
				app_id: appId
			}, app)),
			problems: problemRows(ids, result),
			...context.settings.conversations ? conversationRows(ids, row, result, context.pseudonyms) : {}
		}
	};
}
function exportCells({ export: file, coverage, summary }) {
	return {
		layouts: listed(file.layouts),
		exported_at: file.exportedAt,
		exported_at_basis: file.exportedAtBasis,
		apps_status: coverage.apps.status,
		messages_status: coverage.messages.status,
		app_posts_status: coverage.appPosts.status,
		off_meta_status: coverage.offMetaActivity.status,
		blocked_apps_status: coverage.blockedApps.status,
		apps: summary.apps,
		apps_held: summary.byLevel.held,
		apps_maybe: summary.byLevel.maybe,
		apps_open: summary.byLevel.open,
		apps_unknown: summary.byLevel.unknown,
		apps_none: summary.byLevel.none,
		conversations: summary.conversations,
		messages: summary.messages,
		people: summary.people,
		first_message: coverage.messages.first,
		last_message: coverage.messages.last
	};
}
function appsWithIds(apps, { participantId }, pseudonyms) {
	const number = numbering();
	return apps.map((app) => {
		const { name, userAppScopedId, category, connection } = app;
		const identity = userAppScopedId === null ? ["record", JSON.stringify([
			name,
			category,
			connection.from,
			connection.to
		])] : ["id", userAppScopedId];
		return {
			app,
			appId: pseudonyms.of("app", participantId, ...identity, number(identity.join("|")))
		};
	}).sort((a, b) => compareText(a.appId, b.appId));
}
function numbering() {
	const seen = /* @__PURE__ */ new Map();
	return (text) => {
		const before = seen.get(text) ?? 0;
		seen.set(text, before + 1);
		return String(before);
	};
}
function appCells(app, { settings, knowledge, pseudonyms }) {
	const subject = app.subject === null ? null : knowledge.subject(app.subject);
	const { from, to, basis } = app.connection;
	return {
		app_name: subject?.name ?? (settings.appNames === "known" ? null : oneLine(app.name)),
		app_key: pseudonyms.of("app-name", app.subject ?? normaliseAppName(app.name)),
		category: categoryOf(app.category),
		subject: app.subject,
		match: app.match,
		verdict: app.verdict,
		level: app.level,
		from_earliest: from.earliest,
		from_latest: from.latest,
		to_earliest: to.earliest,
		to_latest: to.latest,
		connection_basis: listed(basis),
		right_read: app.rights.read,
		right_write: app.rights.write,
		right_delete: app.rights.delete,
		reach: app.reach,
		blocked: app.blocked,
		shared_links: app.traces.sharedLinks.count,
		app_posts: app.traces.posts.count,
		off_meta_events: app.traces.offMetaEvents.count,
		unknowns: listed(app.unknowns)
	};
}
function categoryOf(category) {
	if (category === null) return null;
	return category === "active" || category === "inactive" || category === "removed" ? category : "other";
}
function claimRows(ids, app) {
	return app.claims.map((claim, place) => cellsOf(claimsTable, {
		...ids,
		claim_number: place,
		claim_id: claim.id,
		basis: claim.basis,
		origin: claim.origin,
		decides: place === app.decidedBy,
		overlap: claim.overlap,
		possible_from: claim.possibleWindow?.from ?? null,
		possible_to: claim.possibleWindow?.to ?? null,
		certain_from: claim.certainWindow?.from ?? null,
		certain_to: claim.certainWindow?.to ?? null,
		sources: listed(claim.sources)
	}));
}
function exposureRows(ids, { exposure }) {
	if (exposure === null) return [];
	return [
		["certain", exposure.certain],
		["possible", exposure.possible],
		["with_history", exposure.withHistory]
	].flatMap(([kind, tally]) => tally === null ? [] : [cellsOf(exposuresTable, {
		...ids,
		kind,
		...tally
	})]);
}
function conversationRows(ids, { participantId }, result, pseudonyms) {
	const number = numbering();
	const owner = result.export.owner === null ? null : nameKey(result.export.owner);
	const found = (result.conversations ?? []).map((conversation) => ({
		conversation,
		id: pseudonyms.of("conversation", participantId, conversation.id, number(conversation.id)),
		people: [...new Set(conversation.participants.map(nameKey))]
	})).sort((a, b) => compareText(a.id, b.id));
	return {
		conversations: found.map(({ conversation, id, people }) => cellsOf(conversationsTable, {
			...ids,
			conversation_id: id,
			section: sectionOf(conversation.section),
			participants: people.length,
			messages: conversation.messages,
			first: conversation.first,
			last: conversation.last
		})),
		members: found.flatMap(({ id, people }) => people.map((name) => ({
			contact_id: pseudonyms.contact(participantId, name),
			is_owner: name === owner
		})).sort((a, b) => compareText(a.contact_id, b.contact_id)).map((member) => cellsOf(membersTable, {
			...ids,
			conversation_id: id,
			...member
		})))
	};
}
function sectionOf(section) {
	return section === null ? null : sections.find((known) => known === section) ?? "other";
}
function listed(codes) {
	return codes.length === 0 ? null : codes.join(";");
}
function oneLine(name) {
	const shown = name.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
	return shown === "" ? null : shown;
}

// src/batch/examine.ts
async function examineExport(row, context) {
	const isSplit = await looksCut(row.paths);
	const { settings, knowledge } = context;
	try {
		const opened = await openParts(row.paths, { cwd: "/" });
		try {
			const read = await readParts(opened, {
				merge: settings.merge,
				jobs: 1,
				...settings.asOf === null ? {} : { asOf: Date.parse(settings.asOf) }
			});
			const result = conclude(read, {
				knowledge,
				conversations: settings.conversations
			});
			return resultRecord(row, result, {
				listing: listingOf(opened.parts),
				isSplit
			}, context);
		} finally {
			await Promise.all(opened.parts.map((part) => part.close()));
		}
	} catch (error) {
		return failureRecord(row, error instanceof ExportError ? error.code : "E_BUG", isSplit);
	}
}
function listingOf(parts) {
	return parts.flatMap((part) => part.entries.map(({ path, size }) => `${path}\0${size}`)).sort(compareText).join("\n");
}

// src/batch/batch-worker.ts
let context = null;
async function answer(message) {
	if (message.kind === "begin") {
		const { settings, key, knowledge } = message;
		context = {
			settings,
			knowledge: knowledge === null ? defaultKnowledge() : knowledgeFrom(knowledge),
			pseudonyms: pseudonymsFrom(Buffer.from(key, "hex"), settings.linkContacts)
		};
		return;
	}
	if (context === null) throw new Error("told to examine before it was told how");
	const record = writeRecord(await examineExport(message.row, context));
	process.send?.({ record });
}
for (const signal of [
	"SIGINT",
	"SIGTERM",
	"SIGHUP",
	"SIGUSR2"
]) process.on(signal, () => {});
process.on("disconnect", () => process.exit());
process.on("message", (message) => void answer(message));

export {  };