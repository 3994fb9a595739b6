import { createHmac } from "node:crypto";

// src/privacy/pseudonyms.ts
const hexDigits = 16;
function keyedDigest(key, domain, ...parts) {
	return createHmac("sha256", key).update(`dyi-audit|${domain}|${JSON.stringify(parts)}`, "utf8").digest();
}
function pseudonym(key, domain, ...parts) {
	return `${domain}-${keyedDigest(key, domain, ...parts).toString("hex").slice(0, hexDigits)}`;
}

export { pseudonym as n, keyedDigest as t };