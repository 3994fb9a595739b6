import { R as auditResultSchema, l as readText, n as readPresentation, o as parseJson, t as present } from "./audit.js";
import { p as ExportError } from "./start.js";

// src/cli/saved-result.ts
async function readSavedResult(path, io) {
	return parseSavedResult(await readText(path, io), path);
}
function parseSavedResult(text, path) {
	const invalid = (problem, at, cause) => new ExportError("result-file", {
		path,
		problem,
		at
	}, { cause });
	const json = parseJson(text, (cause) => invalid("not-json", null, cause));
	if (typeof json !== "object" || json === null || !("schemaVersion" in json) || !("apps" in json)) throw invalid("not-a-result", null);
	if (json.schemaVersion !== 1) throw invalid("schema-version", JSON.stringify(json.schemaVersion).slice(0, 20));
	const parsed = auditResultSchema.safeParse(json);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw invalid("wrong-shape", pointerTo(issue?.path ?? []), parsed.error);
	}
	const astray = placeAstray(parsed.data);
	if (astray !== null) throw invalid("wrong-shape", astray);
	return parsed.data;
}
function placeAstray({ apps, baseline, conversations }) {
	for (const [place, { decidedBy, claims }] of apps.entries()) if (decidedBy !== null && decidedBy >= claims.length) return `/apps/${place}/decidedBy`;
	return [...(baseline?.accepted ?? []).map(({ app }, place) => [app, `/baseline/accepted/${place}/app`]), ...(conversations ?? []).flatMap((conversation, outer) => conversation.apps.map(({ app }, inner) => [app, `/conversations/${outer}/apps/${inner}/app`]))].find(([app]) => app >= apps.length)?.[1] ?? null;
}
function pointerTo(path) {
	return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// src/cli/commands/report.ts
async function runReport(path, options, session) {
	const presentation = await readPresentation(options, session, null);
	return present(await readSavedResult(path, session.io), presentation, options, session);
}

export { runReport };