import { p as ExportError } from "./start.js";
import { d as record, i as array, p as string } from "./schemas.js";
import { Tr as normaliseAppName } from "./audit.js";

// src/knowledge/aliases.ts
const aliasesSchema = record(string(), array(string()));
function aliasesFrom(json, path) {
	const parsed = aliasesSchema.safeParse(json);
	if (parsed.success) return parsed.data;
	const at = parsed.error.issues[0]?.path ?? [];
	throw problem(path, "wrong-shape", at.length === 0 ? null : pointerTo(at));
}
function withAliases(knowledge, aliases, path = "") {
	const ignored = new Set(knowledge.document.neverMatch.map(normaliseAppName));
	const added = /* @__PURE__ */ new Map();
	for (const [subjectId, names] of Object.entries(aliases)) {
		const subject = knowledge.subject(subjectId);
		if (subject === null) throw problem(path, "unknown-subject", pointerTo([subjectId]));
		for (const [index, alias] of names.entries()) {
			const pointer = pointerTo([subjectId, index]);
			const name = normaliseAppName(alias);
			const before = added.get(name) ?? knowledge.matchOf(name);
			if (name === "") throw problem(path, "empty-name", pointer);
			if (ignored.has(name)) throw problem(path, "name-that-matches-nothing", pointer);
			if (before !== null && before.subject.id !== subjectId) throw problem(path, "name-of-another-subject", pointer);
			added.set(name, before?.match === "exact" ? before : {
				subject,
				match: "alias"
			});
		}
	}
	return {
		...knowledge,
		matchOf: (name) => added.get(name) ?? knowledge.matchOf(name)
	};
}
function problem(path, what, pointer) {
	return new ExportError("aliases-file", {
		path,
		problem: what,
		pointer
	});
}
function pointerTo(keys) {
	return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export { aliasesFrom, withAliases };