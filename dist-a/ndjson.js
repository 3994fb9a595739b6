import { r as withoutPeople } from "./without-people.js";
import { n as fingerprintsOf } from "./fingerprint.js";
import { t as json } from "./json.js";

// src/reporter/ndjson.ts
const ndjson = (full) => {
	const result = withoutPeople(full);
	const fingerprints = fingerprintsOf(full.apps);
	return result.apps.map((app, place) => {
		const accepted = result.baseline?.accepted.find((entry) => entry.app === place);
		const line = {
			schemaVersion: result.schemaVersion,
			exportedAt: result.export.exportedAt,
			...app,
			fingerprint: fingerprints[place],
			accepted: accepted === void 0 ? null : {
				reason: accepted.reason,
				expires: accepted.expires
			}
		};
		return `${json(line)}\n`;
	}).join("");
};

export { ndjson };