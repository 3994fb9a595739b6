import { readFileSync } from "node:fs";

// src/model/keys.ts
function keysOf(table) {
	return Object.keys(table);
}

// src/model/verdict.ts
const levels = [
	"held",
	"maybe",
	"open",
	"unknown",
	"none"
];
const verdictLevels = {
	recorded: "held",
	partner: "held",
	client: "held",
	"partner-uncertain": "maybe",
	"client-uncertain": "maybe",
	requester: "maybe",
	undated: "unknown",
	"other-data": "none",
	"platform-open": "open",
	"platform-reviewed": "open",
	"partner-outside": "none",
	"page-only": "none",
	"before-inbox-api": "none",
	"no-known-route": "none"
};
const verdictIds = keysOf(verdictLevels);
const connectionBases = [
	"added",
	"removed",
	"open-until-export",
	"assumes-expiry",
	"assumes-listed-is-connected",
	"end-not-recorded",
	"start-not-recorded",
	"first-post",
	"undated"
];
const unknownCodes = [
	"grant",
	"use",
	"start",
	"end",
	"right-dates",
	"identity",
	"messages"
];

// src/model/errors.ts
var ExportError = class extends Error {
	name = "ExportError";
	code;
	data;
	constructor(code, data, options) {
		super(code, options);
		this.code = code;
		this.data = data;
	}
};
const usageCodes = /* @__PURE__ */ new Set([
	"path-not-found",
	"path-unreadable",
	"two-people",
	"two-exports",
	"option-value",
	"permissions-file",
	"aliases-file",
	"knowledge-file",
	"app-not-chosen",
	"output-failed",
	"options-conflict",
	"result-file",
	"baseline-file",
	"key-file",
	"limit-option",
	"batch-no-exports",
	"batch-list",
	"batch-same-id",
	"batch-key",
	"batch-planned",
	"batch-no-plan",
	"batch-damaged",
	"batch-other",
	"batch-shard",
	"batch-no-shard-number",
	"batch-write-failed"
]);

// src/version.ts
function readToolVersion() {
	const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
	const packageFile = JSON.parse(text);
	if (typeof packageFile !== "object" || packageFile === null || !("version" in packageFile)) throw new Error("package.json has no version");
	return String(packageFile.version);
}

// src/model/language.ts
const languages = ["en", "fr"];

// src/text/catalogue.ts
const catalogues = {
	en: async () => (await import("./catalogue.js")).english,
	fr: async () => (await import("./catalogue2.js")).french
};
async function loadCatalogue(language) {
	return catalogues[language]();
}
function detectLanguage(env) {
	const locale = [
		env["LC_ALL"],
		env["LC_MESSAGES"],
		env["LANG"]
	].find((value) => value !== void 0 && value !== "");
	return /^fr(?:[_.@-]|$)/i.test(locale ?? "") ? "fr" : "en";
}
function describeError(catalogue, error) {
	return catalogue.errors[error.code](error.data);
}

// src/model/findings.ts
function reaches(level, threshold) {
	return threshold !== null && levels.indexOf(level) <= levels.indexOf(threshold);
}
function findingsIn(result, { failOn }) {
	const accepted = new Set(result.baseline?.accepted.map(({ app }) => app));
	return result.apps.flatMap(({ level }, place) => reaches(level, failOn) && !accepted.has(place) ? [place] : []);
}
function isIncomplete({ coverage, diagnostics }, strict) {
	return isMissing(coverage.apps.status) || isMissing(coverage.messages.status) || coverage.unreadable.length > 0 || diagnostics.some(({ severity }) => severity === "error" || strict && severity === "warning");
}
function isMissing(status) {
	return status === "absent" || status === "unreadable";
}

// src/cli/exit-codes.ts
const exitCodes = {
	done: 0,
	findings: 1,
	usage: 2,
	incomplete: 3,
	notAnExport: 4,
	bug: 70,
	interrupted: 75,
	sigint: 130,
	sigterm: 143
};
function exitCodeOf(result, gate) {
	if (isIncomplete(result, gate.strict)) return exitCodes.incomplete;
	if (findingsIn(result, gate).length > gate.maxFindings) return exitCodes.findings;
	return gate.strict && isOutdated(result) ? exitCodes.findings : exitCodes.done;
}
function isOutdated({ baseline }) {
	return baseline !== void 0 && baseline.unused.length > 0;
}

// src/cli/io.ts
const signals = {
	SIGHUP: 129,
	SIGINT: 130,
	SIGTERM: 143,
	SIGUSR2: 140
};
function nodeIo() {
	const cleanUps = /* @__PURE__ */ new Set();
	const stops = /* @__PURE__ */ new Set();
	for (const [signal, code] of Object.entries(signals)) process.on(signal, () => {
		if (stops.size > 0) {
			for (const stop of stops) stop();
			stops.clear();
			return;
		}
		for (const cleanUp of cleanUps) cleanUp();
		process.exit(code);
	});
	return {
		stdout: nodeOutput(process.stdout),
		stderr: nodeOutput(process.stderr),
		env: process.env,
		cwd: process.cwd(),
		version: readToolVersion(),
		today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		now: () => performance.now(),
		onInterrupt(cleanUp) {
			cleanUps.add(cleanUp);
			return () => cleanUps.delete(cleanUp);
		},
		onStopRequest(stop) {
			stops.add(stop);
			return () => stops.delete(stop);
		}
	};
}
function nodeOutput(stream) {
	let gone = false;
	stream.on("error", () => {
		gone = true;
	});
	return {
		isTTY: stream.isTTY,
		columns: stream.isTTY ? stream.columns : null,
		write: (text) => new Promise((resolve, reject) => {
			if (gone) resolve();
			else stream.write(text, (error) => {
				if (error === null || error === void 0 || isClosedPipe(error)) resolve();
				else reject(error);
			});
		})
	};
}
function isClosedPipe(error) {
	return error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
}

export { unknownCodes as _, isIncomplete as a, keysOf as b, describeError as c, languages as d, readToolVersion as f, levels as g, connectionBases as h, findingsIn as i, detectLanguage as l, usageCodes as m, exitCodeOf as n, isMissing as o, ExportError as p, exitCodes as r, reaches as s, nodeIo as t, loadCatalogue as u, verdictIds as v, verdictLevels as y };