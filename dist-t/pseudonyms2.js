import { t as keyedDigest } from "./pseudonyms.js";

// src/batch/pseudonyms.ts
const letters = {
	participant: "p",
	export: "x",
	app: "a",
	"app-name": "n",
	conversation: "c",
	contact: "k",
	input: "d"
};
const digits = 24;
function pseudonymsFrom(key, linkContacts) {
	return {
		of: (domain, ...parts) => nameIn(key, domain, parts),
		contact: (participant, name) => nameIn(linkContacts ? key : keyedDigest(key, "contacts of", participant), "contact", [name])
	};
}
function keyFingerprint(key) {
	return keyedDigest(key, "fingerprint").toString("hex").slice(0, 16);
}
function nameIn(key, domain, parts) {
	return letters[domain] + keyedDigest(key, domain, ...parts).toString("hex").slice(0, digits);
}

export { pseudonymsFrom as n, keyFingerprint as t };