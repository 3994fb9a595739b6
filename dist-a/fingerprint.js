import { D as compareText } from "./read.js";
import { createHash } from "node:crypto";

// src/reporter/format/fingerprint.ts
const fingerprintMethod = "dyiAuditFinding/v1";
const fileKind = "connected-apps";
function fingerprintsOf(apps) {
	const seen = /* @__PURE__ */ new Map();
	return apps.map((app) => {
		const identity = identityOf(app);
		const times = (seen.get(identity) ?? 0) + 1;
		seen.set(identity, times);
		return digest(times === 1 ? identity : `${identity}\n${times}`);
	});
}
function identityOf(app) {
	const claims = app.claims.map(({ id }) => id).sort(compareText);
	const who = app.userAppScopedId === null ? { name: app.name } : { id: app.userAppScopedId };
	return JSON.stringify([
		fingerprintMethod,
		app.verdict,
		app.subject,
		claims,
		who,
		fileKind
	]);
}
function digest(identity) {
	return createHash("sha256").update(identity, "utf8").digest("hex");
}

export { fingerprintsOf as n, fingerprintMethod as t };