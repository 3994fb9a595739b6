import { n as appName } from "./incomplete.js";
import { C as sanitise } from "./terminal.js";

// src/reporter/format/baseline-lines.ts
function baselineLines({ baseline, apps }, text) {
	if (baseline === void 0) return [];
	return [...acceptedLines(baseline, apps, text), ...unusedLines(baseline, text)];
}
function acceptedLines({ accepted }, apps, text) {
	return accepted.flatMap(({ app: place, reason, expires }) => {
		const app = apps[place];
		return app === void 0 ? [] : [text.ci.baseline.accepted(appName(app, text), sanitise(reason), expires)];
	});
}
function unusedLines({ unused }, text) {
	return unused.map(({ fingerprint, because, expires }) => text.ci.baseline.entry(fingerprint.slice(0, 16), because, expires));
}

export { baselineLines as t };