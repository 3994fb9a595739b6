import { v as verdictIds, y as verdictLevels } from "./start.js";
import { t as baselineLines } from "./baseline-lines.js";
import { r as findingsOf, t as incompleteMessage } from "./incomplete.js";
import { t as fingerprintMethod } from "./fingerprint.js";
import { t as json } from "./json.js";
import { C as sanitise } from "./terminal.js";

// src/reporter/sarif/rules.ts
function rules(text) {
	return verdictIds.map((id) => rule(id, text));
}
const sarifLevels = {
	held: "error",
	maybe: "warning",
	open: "note",
	unknown: "note",
	none: "none"
};
function rule(id, text) {
	const { short, long, why, notKnown, wouldChange, nextSteps } = text.verdicts[id];
	const { ci } = text;
	const level = verdictLevels[id];
	const sections = [
		[ci.whyHeading, why],
		[ci.notKnownHeading, notKnown],
		[ci.changeHeading, wouldChange]
	];
	return {
		id,
		name: pascalCase(id),
		shortDescription: { text: `${short}.` },
		fullDescription: { text: long },
		help: {
			text: [
				long,
				...sections.map(([heading, words]) => `${heading}: ${words}`),
				`${ci.nextHeading}:`,
				...nextSteps.map((step) => `- ${step}`)
			].join("\n"),
			markdown: [
				long,
				...sections.map(([heading, words]) => `**${heading}.** ${words}`),
				`**${ci.nextHeading}**\n\n${nextSteps.map((step) => `- ${step}`).join("\n")}`
			].join("\n\n")
		},
		defaultConfiguration: { level: sarifLevels[level] },
		properties: { tags: ["privacy", `level:${level}`] }
	};
}
function pascalCase(id) {
	return id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}

// src/reporter/sarif.ts
const githubLimits = {
	results: 25e3,
	shown: 5e3
};
const sarif = (result, options) => {
	const findings = findingsOf(result, options).filter(({ app }) => options.all || app.level !== "none");
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: result.tool.name,
				version: result.tool.version,
				semanticVersion: result.tool.version,
				language: options.catalogue.language,
				rules: rules(options.catalogue)
			} },
			automationDetails: { id: "dyi-audit/" },
			columnKind: "utf16CodeUnits",
			language: options.catalogue.language,
			invocations: [{
				executionSuccessful: incompleteMessage(result, options) === null,
				toolExecutionNotifications: notifications(result, findings.length, options)
			}],
			results: findings.slice(0, githubLimits.results).map(sarifResult),
			properties: {
				knowledge: result.knowledge,
				exportedAt: result.export.exportedAt,
				summary: result.summary
			}
		}]
	};
	return `${json(log, 2)}\n`;
};
function notifications(result, count, options) {
	const { catalogue: text } = options;
	const incomplete = incompleteMessage(result, options);
	const number = text.formats.number;
	const notes = [
		...count > githubLimits.results ? [text.ci.leftOut(number(count - githubLimits.results), number(githubLimits.results))] : [],
		...count > githubLimits.shown ? [text.ci.shownOnly(number(githubLimits.shown))] : [],
		...baselineLines(result, text),
		...text.report.limits.lines
	];
	return [...incomplete === null ? [] : [{
		level: "error",
		message: { text: `${text.ci.incomplete.title}. ${incomplete}` }
	}], ...notes.map((note) => ({
		level: "note",
		message: { text: note }
	}))];
}
function sarifResult(finding) {
	const { app, accepted } = finding;
	return {
		ruleId: app.verdict,
		ruleIndex: verdictIds.indexOf(app.verdict),
		kind: app.level === "none" ? "pass" : "fail",
		level: sarifLevels[app.level],
		message: { text: `${finding.title}. ${finding.message}` },
		locations: [{
			physicalLocation: {
				artifactLocation: { uri: uri(finding.file) },
				region: { startLine: 1 }
			},
			...finding.pointer === null ? {} : { logicalLocations: [{
				fullyQualifiedName: finding.pointer,
				kind: "element"
			}] }
		}],
		partialFingerprints: {
			[fingerprintMethod]: finding.fingerprint,
			primaryLocationLineHash: `${finding.fingerprint}:1`
		},
		...accepted === null ? {} : { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: accepted.reason
		}] },
		properties: {
			subject: app.subject,
			connection: app.connection,
			rights: app.rights,
			reach: app.reach,
			claims: app.claims.map(({ id, basis, origin, overlap, sources }) => ({
				id,
				basis,
				origin,
				overlap,
				sources
			})),
			exposure: app.exposure,
			unknowns: app.unknowns
		}
	};
}
function uri(path) {
	return path.split("/").map((part) => encodeURIComponent(sanitise(part))).join("/");
}

export { sarif };