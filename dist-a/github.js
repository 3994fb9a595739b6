import { b as keysOf } from "./start.js";
import { t as baselineLines } from "./baseline-lines.js";
import { r as findingsOf, t as incompleteMessage } from "./incomplete.js";

// src/reporter/github.ts
const mostShown = 9;
const commandOf = {
	held: "error",
	maybe: "warning",
	open: null,
	unknown: null,
	none: null
};
const github = (result, options) => {
	const { catalogue: text } = options;
	const findings = findingsOf(result, options);
	const incomplete = incompleteMessage(result, options);
	const said = {
		error: [],
		warning: [],
		notice: []
	};
	if (incomplete !== null) said.error.push(annotation("error", text.ci.incomplete.title, incomplete));
	for (const finding of findings) {
		const command = annotated(finding);
		if (command !== null) said[command].push(annotation(command, finding.title, finding.message, finding.file));
	}
	const annotations = keysOf(said).flatMap((command) => {
		const lines = said[command];
		const rest = lines.length - mostShown;
		return rest <= 0 ? lines : [...lines.slice(0, mostShown), annotation(command, "dyi-audit", text.ci.andMore(text.formats.number(rest)))];
	});
	const counts = keysOf(result.summary.byLevel).map((level) => `${text.formats.number(result.summary.byLevel[level])} ${text.levels[level].name}`);
	const log = [
		text.ci.summary(counts, text.formats.number(result.summary.apps)),
		...incomplete === null ? [] : [`${text.ci.incomplete.title}. ${incomplete}`],
		...findings.filter(({ app }) => listed(app.level, options.all)).map(({ title }) => `- ${title}`),
		...baselineLines(result, text).map((line) => `- ${line}`),
		text.report.limits.title,
		...text.report.limits.lines.map((line) => `- ${line}`)
	];
	return [
		...annotations,
		...log.map(plain),
		""
	].join("\n");
};
function annotated({ app, fails, accepted }) {
	const command = commandOf[app.level];
	if (accepted !== null) return command === null ? null : "notice";
	return fails ? "error" : command === "error" ? "warning" : command;
}
function listed(level, all) {
	return all || commandOf[level] !== null;
}
function annotation(command, title, message, file = null) {
	return `::${command} ${file === null ? "" : `file=${property(file)},`}title=${property(title)}::${escaped(message)}`;
}
function escaped(words) {
	return words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(words) {
	return escaped(words).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function plain(line) {
	return line.replaceAll("##[", "# #[");
}

export { github };