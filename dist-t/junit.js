import { t as baselineLines } from "./baseline-lines.js";
import { r as findingsOf, t as incompleteMessage } from "./incomplete.js";
import { C as sanitise } from "./terminal.js";

// src/reporter/format/xml.ts
function xmlText(text) {
	return text.split("\n").map(sanitise).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function element(name, attributes, content) {
	const written = Object.entries(attributes).filter(([, value]) => value !== null).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`).join("");
	return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

// src/reporter/junit.ts
const suiteName = "dyi-audit";
const junit = (result, options) => {
	const { catalogue: text } = options;
	const findings = findingsOf(result, options);
	const incomplete = incompleteMessage(result, options);
	const cases = [element("testcase", {
		classname: `${suiteName}.input`,
		name: text.ci.incomplete.test,
		time: 0
	}, incomplete === null ? "" : element("error", {
		type: "incomplete",
		message: incomplete
	}, "")), ...findings.map(testCase)];
	const counts = {
		tests: cases.length,
		failures: findings.filter(({ fails }) => fails).length,
		errors: incomplete === null ? 0 : 1
	};
	const out = [
		...baselineLines(result, text),
		text.report.limits.title,
		...text.report.limits.lines.map((line) => `- ${line}`)
	];
	const suite = element("testsuite", {
		name: suiteName,
		...counts,
		skipped: findings.filter(({ accepted }) => accepted !== null).length,
		time: 0
	}, `\n${[...cases, element("system-out", {}, xmlText(out.join("\n")))].join("\n")}\n`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: suiteName,
		...counts,
		time: 0
	}, `\n${suite}\n`)}\n`;
};
function testCase({ app, title, message, fingerprint, fails, accepted }) {
	const id = fingerprint.slice(0, 8);
	return element("testcase", {
		classname: `${suiteName}.${app.level}.${app.verdict}`,
		name: `${title} [${id}]`,
		time: 0
	}, accepted !== null ? element("skipped", {}, xmlText(message)) : fails ? element("failure", {
		type: app.verdict,
		message: title
	}, xmlText(message)) : element("system-out", {}, xmlText(message)));
}

export { junit };