import { a as isIncomplete, p as ExportError, r as exitCodes, s as reaches } from "./start.js";
import { f as strictObject, i as array, p as string } from "./schemas.js";
import { Dr as isCalendarDay, R as auditResultSchema, a as concludeExport, i as writeOutput, l as readText, n as readPresentation, o as parseJson, t as present } from "./audit.js";
import { n as fingerprintsOf, t as fingerprintMethod } from "./fingerprint.js";
import { t as json } from "./json.js";

// src/cli/baseline/apply.ts
function applyBaseline(result, { entries }, today) {
	const places = new Map(fingerprintsOf(result.apps).map((fingerprint, place) => [fingerprint, place]));
	const mayBeUnread = isIncomplete(result, false);
	const accepted = [];
	const unused = [];
	for (const entry of entries) {
		const { fingerprint } = entry;
		const app = places.get(fingerprint) ?? null;
		const expires = entry.expires ?? null;
		if (app === null) {
			if (!mayBeUnread) unused.push({
				fingerprint,
				because: "stale",
				app,
				expires
			});
		} else if (lacksReason(entry)) unused.push({
			fingerprint,
			because: "no-reason",
			app,
			expires
		});
		else if (expires !== null && expires < today) unused.push({
			fingerprint,
			because: "expired",
			app,
			expires
		});
		else accepted.push({
			app,
			fingerprint,
			reason: entry.reason.trim(),
			expires
		});
	}
	accepted.sort((a, b) => a.app - b.app);
	return auditResultSchema.parse({
		...result,
		baseline: {
			accepted,
			unused
		}
	});
}
function lacksReason({ reason }) {
	return reason.trim() === "";
}

// src/cli/baseline/file.ts
const entry = strictObject({
	fingerprint: string().regex(/^[0-9a-f]{64}$/),
	app: string(),
	verdict: string(),
	reason: string(),
	expires: string().nullable().optional()
});
const baselineSchema = strictObject({
	method: string(),
	entries: array(entry)
});
function requireBaselineOptions({ baseline, updateBaseline, reason }) {
	const needs = (option, needed) => {
		throw new ExportError("options-conflict", {
			problem: "needs",
			options: [option, needed]
		});
	};
	if (reason !== void 0 && !(updateBaseline ?? false)) needs("--reason", "--update-baseline");
	if ((updateBaseline ?? false) && baseline === void 0) needs("--update-baseline", "--baseline");
}
async function readBaseline(path, io, { mayBeMissing }) {
	const text = await readText(path, io).catch((error) => {
		if (mayBeMissing && error instanceof ExportError && error.code === "path-not-found") return null;
		throw error;
	});
	return text === null ? {
		method: fingerprintMethod,
		entries: []
	} : parseBaseline(text, path);
}
function parseBaseline(text, path) {
	const invalid = (problem, pointer, cause) => new ExportError("baseline-file", {
		path,
		problem,
		pointer
	}, { cause });
	const parsed = baselineSchema.safeParse(parseJson(text, (cause) => invalid("not-json", null, cause)));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw invalid("wrong-shape", `/${issue?.path.map(String).join("/") ?? ""}`, parsed.error);
	}
	const { method, entries } = parsed.data;
	if (method !== "dyiAuditFinding/v1") throw invalid("other-method", "/method");
	const seen = /* @__PURE__ */ new Set();
	for (const [place, { fingerprint, expires }] of entries.entries()) {
		if (seen.has(fingerprint)) throw invalid("twice", `/entries/${place}`);
		seen.add(fingerprint);
		if (typeof expires === "string" && !(expires.length === 10 && isCalendarDay(expires))) throw invalid("not-a-day", `/entries/${place}/expires`);
	}
	return parsed.data;
}
async function writeBaseline(path, baseline, io) {
	await writeOutput(path, `${json(baseline, 2)}\n`, io);
}

// src/cli/baseline/update.ts
function updatedBaseline({ entries }, result, { gate, reason, nameOf }) {
	const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
	const fingerprints = fingerprintsOf(result.apps);
	const kept = result.apps.flatMap((app, place) => {
		const fingerprint = fingerprints[place] ?? "";
		const before = known.get(fingerprint);
		if (before !== void 0) return [lacksReason(before) ? {
			...before,
			reason
		} : before];
		if (!reaches(app.level, gate.failOn)) return [];
		return [{
			fingerprint,
			app: nameOf(app),
			verdict: app.verdict,
			reason
		}];
	});
	const added = kept.filter(({ fingerprint }) => !known.has(fingerprint)).length;
	return {
		baseline: {
			method: fingerprintMethod,
			entries: kept
		},
		added,
		removed: entries.length - (kept.length - added),
		withoutReason: kept.filter(lacksReason).length
	};
}

// src/cli/commands/check.ts
async function runCheck(paths, options, session) {
	requireBaselineOptions(options);
	const presentation = await readPresentation(options, session, "held");
	const { baseline: file } = options;
	const known = file === void 0 ? null : await readBaseline(file, session.io, { mayBeMissing: options.updateBaseline ?? false });
	const result = await concludeExport(paths, options, session);
	if (result === null) return exitCodes.usage;
	if (file === void 0 || known === null) return present(result, presentation, options, session);
	const baseline = options.updateBaseline ?? false ? await updateFile(file, known, result, presentation, options, session) : known;
	const checked = applyBaseline(result, baseline, session.io.today());
	return present(checked, presentation, options, session);
}
async function updateFile(file, known, result, { gate }, { reason, quiet, pseudonymiseApps }, { io, text }) {
	const words = text.ci.baseline;
	const say = async (line) => {
		if (!(quiet ?? false)) await io.stderr.write(`dyi-audit: ${line}\n`);
	};
	if (isIncomplete(result, gate.strict)) {
		await say(words.notUpdated(file));
		return known;
	}
	const { baseline, added, removed, withoutReason } = updatedBaseline(known, result, {
		gate,
		reason: reason ?? "",
		nameOf: ({ name }) => pseudonymiseApps ?? false ? "" : name
	});
	await writeBaseline(file, baseline, io);
	await say(words.updated(file, added, removed, baseline.entries.length));
	if (withoutReason > 0) await say(words.reasonsMissing(withoutReason));
	return baseline;
}

export { runCheck };