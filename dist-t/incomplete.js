import { a as isIncomplete, i as findingsIn } from "./start.js";
import { n as fingerprintsOf } from "./fingerprint.js";
import { C as sanitise, S as newView, v as answerOf, y as exposureWords } from "./terminal.js";
import { r as withoutPeople } from "./without-people.js";
import { t as shorten } from "./shorten.js";

// src/reporter/format/finding.ts
function findingsOf(full, options) {
	const { catalogue: text, gate } = options;
	const result = withoutPeople(full);
	const view = newView(result, options);
	const fingerprints = fingerprintsOf(full.apps);
	const failing = new Set(findingsIn(full, gate));
	const accepted = new Map(full.baseline?.accepted.map((entry) => [entry.app, entry]));
	const elsewhere = result.coverage.apps.files[0] ?? "apps_and_websites_off_of_facebook";
	return result.apps.map((app, place) => {
		const [evidence] = app.evidence;
		const entry = accepted.get(place) ?? null;
		return {
			app,
			title: text.ci.title(appName(app, text), text.verdicts[app.verdict].short),
			message: messageOf(view, app, entry),
			fingerprint: fingerprints[place] ?? "",
			file: evidence?.file ?? elsewhere,
			pointer: evidence?.pointer ?? null,
			fails: failing.has(place),
			accepted: entry
		};
	});
}
const longestName = 120;
function appName(app, text) {
	const name = sanitise(app.name).trim();
	return name === "" ? text.ci.nameless : shorten(name, longestName);
}
function messageOf(view, app, accepted) {
	const { text } = view;
	return [
		...accepted === null ? [] : [text.ci.accepted(sanitise(accepted.reason), accepted.expires)],
		text.verdicts[app.verdict].long,
		...app.exposure === null ? [] : [exposed(view, app)],
		...app.unknowns.length === 0 ? [] : [text.ci.notKnown(app.unknowns.map((code) => text.unknowns[code]))]
	].join(" ");
}
function exposed(view, app) {
	const [messages = "", conversations = "", history = null] = exposureWords(view, app);
	return view.text.ci.exposed([messages, conversations], history);
}

// src/reporter/format/incomplete.ts
function incompleteMessage(result, options) {
	if (!isIncomplete(result, options.gate.strict)) return null;
	const reasons = answerOf(newView(result, options)).incomplete;
	if (reasons.length > 0) return reasons.join(" ");
	const { incomplete } = options.catalogue.ci;
	return isIncomplete(result, false) ? incomplete.other : incomplete.warnings;
}

export { appName as n, findingsOf as r, incompleteMessage as t };