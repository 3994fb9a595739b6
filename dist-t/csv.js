import { r as withoutPeople } from "./without-people.js";
import { C as sanitise } from "./terminal.js";
import { n as fingerprintsOf } from "./fingerprint.js";

// src/reporter/format/csv-cell.ts
const formula = /^\s*[=+\-@＝＋－＠]/u;
function cell(value) {
	if (value === null) return "";
	if (typeof value !== "string") return String(value);
	const safe = sanitise(value);
	return `"${(formula.test(safe) ? `'${safe}` : safe).replaceAll("\"", "\"\"")}"`;
}
function row(cells) {
	return `${cells.join(",")}\r\n`;
}

// src/reporter/csv.ts
const columns = {
	app_name: (app) => app.name,
	user_app_scoped_id: (app) => app.userAppScopedId,
	category: (app) => app.category,
	subject: (app) => app.subject,
	match: (app) => app.match,
	verdict: (app) => app.verdict,
	level: (app) => app.level,
	from_earliest: (app) => app.connection.from.earliest,
	from_latest: (app) => app.connection.from.latest,
	to_earliest: (app) => app.connection.to.earliest,
	to_latest: (app) => app.connection.to.latest,
	connection_basis: (app) => list(app.connection.basis),
	right_read: (app) => app.rights.read,
	right_write: (app) => app.rights.write,
	right_delete: (app) => app.rights.delete,
	reach: (app) => app.reach,
	deciding_claim: (app) => app.decidedBy === null ? null : app.claims[app.decidedBy]?.id ?? null,
	claims: (app) => list(app.claims.map(({ id }) => id)),
	...tallyColumns("certain", (app) => app.exposure?.certain),
	...tallyColumns("possible", (app) => app.exposure?.possible),
	...tallyColumns("with_history", (app) => app.exposure?.withHistory),
	shared_links: (app) => app.traces.sharedLinks.count,
	app_posts: (app) => app.traces.posts.count,
	off_meta_events: (app) => app.traces.offMetaEvents.count,
	blocked: (app) => app.blocked,
	unknowns: (app) => list(app.unknowns),
	fingerprint: (_app, { fingerprint }) => fingerprint,
	accepted_reason: (_app, { acceptedReason }) => acceptedReason
};
const csv = (full) => {
	const result = withoutPeople(full);
	const fingerprints = fingerprintsOf(full.apps);
	const reasons = new Map(result.baseline?.accepted.map(({ app, reason }) => [app, reason]));
	const rows = result.apps.map((app, place) => {
		const context = {
			fingerprint: fingerprints[place] ?? "",
			acceptedReason: reasons.get(place) ?? null
		};
		return Object.values(columns).map((value) => cell(value(app, context)));
	});
	return [Object.keys(columns), ...rows].map(row).join("");
};
function tallyColumns(prefix, tally) {
	const column = (of) => [`${prefix}_${of}`, (app) => tally(app)?.[of] ?? null];
	return Object.fromEntries([
		"conversations",
		"messages",
		"people",
		"first",
		"last"
	].map(column));
}
function list(codes) {
	return codes.length === 0 ? null : codes.join(";");
}

export { csv };