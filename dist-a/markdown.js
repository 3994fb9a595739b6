import { C as sanitise, S as newView, _ as unreadableWords, a as verdictPhrase, c as rightSpanLines, d as traceWords, f as connectionWords, g as noticed, h as exportDateWords, i as rightsWords, l as rightSpanWords, m as coverageLines, n as isNamed, o as othersWords, r as ownRights, s as overlapWords, u as sourceWords, v as answerOf, y as exposureWords } from "./terminal.js";
import { t as shorten } from "./shorten.js";

// src/reporter/markdown/escape.ts
const longestName = 120;
const signs = /[\\`*_[\]<>|~&$^#=]/g;
const atStart = /^([-+]|\d{1,9}[.)])/;
const call = /(?<=@|#)(?=\S)|(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)/giu;
const apart = "<!-- -->";
function plain(text) {
	return sanitise(text).trim().replace(signs, "\\$&").replace(atStart, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`).replace(call, apart);
}
function plainName(name) {
	return plain(shorten(sanitise(name).trim(), longestName));
}
function code(text) {
	const safe = sanitise(text);
	const longestRun = Math.max(0, ...(safe.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longestRun + 1);
	const space = safe.startsWith("`") || safe.endsWith("`") || safe === "" ? " " : "";
	return `${fence}${space}${safe}${space}${fence}`;
}
function link(address, words) {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null || url.protocol !== "https:" && url.protocol !== "http:") return plain(words);
	return `[${plain(words)}](<${url.href.replace(/[<>\\|]/g, (sign) => encodeURIComponent(sign))}>)`;
}
function withLinks(text) {
	return text.split(/(https:\/\/[^\s()<>]+)/).map((part) => part.startsWith("https://") ? `<${part}>` : plainPart(part)).join("");
}
function plainPart(text) {
	const [before = ""] = /^ */.exec(text) ?? [];
	const [after = ""] = /(?<! ) *$/.exec(text.slice(before.length)) ?? [];
	return `${before}${plain(text)}${after}`;
}

// src/reporter/markdown/answer.ts
function answer(leaf) {
	const { text } = leaf;
	const { incomplete, headline, more } = answerOf(leaf);
	return [
		`# ${plain(headline ?? text.html.noAnswer)}`,
		incomplete.length === 0 ? null : `> **${plain(text.report.incomplete.title)}** ${plain(incomplete.join(" "))}`,
		more.length === 0 ? null : plain(more.join(" "))
	].filter((part) => part !== null).join("\n\n");
}

// src/reporter/markdown/leaf.ts
function newLeaf(result, options) {
	const view = newView(result, options);
	return {
		...view,
		options,
		name: (app) => plainName(app.name) || view.text.html.nameless
	};
}
function section(title, ...body) {
	return [`## ${title}`, ...body].join("\n\n");
}
function list(items) {
	return items.map((item) => `- ${item}`).join("\n");
}
function table(heads, rows, numbers = []) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const rule = heads.map((_, place) => numbers.includes(place) ? "---:" : "---");
	return [
		line(heads),
		line(rule),
		...rows.map(line)
	].join("\n");
}
function lines(items) {
	return items.join("<br>");
}

// src/reporter/markdown/closing.ts
function coverage(leaf) {
	const { result, text, options } = leaf;
	const words = text.report.coverage;
	const { unreadable } = result.coverage;
	const seen = noticed(leaf, options.verbose);
	return section(plain(words.title), plain(exportDateWords(leaf)), list(coverageLines(leaf).map(plain)), ...unreadable.length === 0 ? [] : [plain(words.unreadable), list(unreadable.map((file) => {
		const place = file.detail === "" ? "" : ` (${plain(file.detail)})`;
		return `${text.formats.label(code(file.file), plain(unreadableWords(leaf, file)))}${place}`;
	}))], ...seen.length === 0 ? [] : [plain(words.diagnostics), list(seen.map(({ short, long }) => plain(options.verbose ? `${short}. ${long}` : short)))]);
}
function limits({ text }) {
	const { title, lines } = text.report.limits;
	return section(plain(title), list(lines.map(plain)));
}
function nextSteps({ result, text }) {
	const words = text.report.next;
	const steps = [...result.apps.some(isNamed) ? [words.ask, words.expect] : [], words.remove];
	return section(plain(words.title), list(steps.map(withLinks)));
}
function footer({ result, text }) {
	return `---\n\n${plain(text.html.footer(result.tool.version, result.knowledge.version))}`;
}

// src/reporter/markdown/conversations.ts
function conversations(leaf) {
	const { result, text } = leaf;
	if (result.conversations === void 0) return null;
	const words = text.report.conversations;
	const heads = [
		words.name,
		words.people,
		words.messages,
		words.period,
		words.met
	];
	return section(plain(words.title), table(heads.map(plain), result.conversations.map((conversation) => row$1(leaf, conversation)), [2]));
}
function row$1(leaf, conversation) {
	const words = leaf.text.report.conversations;
	const { first, last } = conversation;
	const title = plainName(conversation.title ?? "");
	return [
		title === "" ? `${plain(words.untitled)} ${plainName(conversation.id)}` : title,
		conversation.participants.map(plainName).join(", "),
		leaf.number(conversation.messages),
		first === null || last === null ? "" : plain(`${leaf.day(first)} – ${leaf.day(last)}`),
		met(leaf, conversation)
	];
}
function met(leaf, conversation) {
	const words = leaf.text.report.conversations;
	const names = (overlap) => conversation.apps.filter((entry) => entry.overlap === overlap).flatMap((entry) => leaf.result.apps[entry.app] ?? []).filter(isNamed).map(leaf.name).join(", ");
	const certain = names("certain");
	const possible = names("possible");
	const parts = [...certain === "" ? [] : [words.certain(certain)], ...possible === "" ? [] : [words.possible(possible)]];
	return parts.length === 0 ? plain(words.noApp) : leaf.text.formats.clauses(parts);
}

// src/reporter/markdown/details.ts
function details(leaf) {
	const { result, text, options } = leaf;
	const apps = result.apps.filter((app) => isNamed(app) || options.all && app.claims.length > 0);
	if (apps.length === 0) return null;
	const words = text.report.details;
	return [section(plain(words.title), ...apps.map((app) => appDetails(leaf, app))), section(plain(words.sources), sources(leaf, apps))].join("\n\n");
}
function appDetails(leaf, app) {
	const { text } = leaf;
	const words = text.report.details;
	const verdict = text.verdicts[app.verdict];
	const { label, clauses } = text.formats;
	const traces = traceWords(leaf, app);
	const positions = app.claims.flatMap((claim) => claim.positions);
	return [
		`### ${leaf.name(app)}`,
		plain(`${verdict.long} ${verdict.why}`),
		list([
			plain(label(words.basis, clauses(app.connection.basis.map((basis) => text.connectionBases[basis])))),
			...app.claims.map((claim) => claimLines(leaf, claim)),
			...app.unknowns.length === 0 ? [] : [plain(label(words.unknowns, clauses(app.unknowns.map((unknown) => text.unknowns[unknown]))))],
			...traces.length === 0 ? [] : [plain(label(words.traces, clauses(traces)))],
			...app.userAppScopedId === null ? [] : [label(plain(words.id), code(app.userAppScopedId))],
			...app.evidence.map(({ file, pointer }) => label(plain(words.evidence), code(`${file} ${pointer}`)))
		]),
		...positions.length === 0 ? [] : [`**${plain(words.positions)}**`, list(positions.map(({ by, says, source }) => `${plain(words.says(by, says))} (${sourceName(leaf, source)})`))]
	].join("\n\n");
}
function claimLines(leaf, claim) {
	const { text } = leaf;
	const words = text.report.details;
	const { label, clauses } = text.formats;
	const origin = clauses([text.claimOrigins[claim.origin], ...claim.originNote === void 0 ? [] : [words.yourFile(claim.originNote)]]);
	const parts = [
		clauses([label(words.rights, rightsWords(leaf, ownRights(claim.rights))), label(words.reach, text.reaches[claim.reach])]),
		label(words.existed, rightSpanWords(leaf, claim)),
		label(words.overlap, overlapWords(leaf, claim))
	].map(plain);
	const cited = claim.sources.map((id) => sourceName(leaf, id)).join(", ");
	return [`**${plain(text.claimBases[claim.basis])}** (${plain(origin)}) ${code(claim.id)}`, ...[...parts, ...cited === "" ? [] : [label(plain(words.sources), cited)]].map((part) => `  - ${part}`)].join("\n");
}
function sourceName({ result }, id) {
	const source = result.sources[id];
	return source === void 0 ? plainName(id) : link(source.url, source.publisher);
}
function sources(leaf, apps) {
	const cited = new Set(apps.flatMap(({ claims }) => claims.flatMap((claim) => [...claim.sources, ...claim.positions.map(({ source }) => source)])));
	return list(Object.entries(leaf.result.sources).filter(([id]) => cited.has(id)).map(([, source]) => {
		const { publisher, title, when, url } = sourceWords(leaf, source);
		return `${link(url, title)}, ${plain(publisher)}, ${plain(when)}`;
	}));
}

// src/reporter/markdown/named-apps.ts
function namedApps(leaf) {
	const { result, text } = leaf;
	const apps = result.apps.filter(isNamed);
	if (apps.length === 0) return null;
	const words = text.report.table;
	const heads = [
		words.app,
		words.known,
		words.rights,
		words.connected,
		text.html.panels.right,
		words.exposed
	];
	return section(plain(text.html.panels.title), table(heads.map(plain), apps.map((app) => row(leaf, app))));
}
function row(leaf, app) {
	const { text } = leaf;
	const claim = app.decidedBy === null ? void 0 : app.claims[app.decidedBy];
	const blocked = app.blocked ? [plain(`(${text.report.table.blocked})`)] : [];
	return [
		lines([`**${leaf.name(app)}**`, ...blocked]),
		`**${plain(text.levels[app.level].name)}** ${plain(verdictPhrase(text, app.verdict))}`,
		plain(rightsWords(leaf, app.rights)),
		lines(connectionWords(leaf, app).map(plain)),
		claim === void 0 ? "" : lines(rightSpanLines(leaf, claim).map(plain)),
		lines(exposureWords(leaf, app).map(plain))
	];
}

// src/reporter/markdown/other-apps.ts
function otherApps(leaf) {
	const { result, text, options } = leaf;
	const apps = result.apps.filter((app) => !isNamed(app));
	if (apps.length === 0) return null;
	const words = text.report.table;
	const title = text.report.open.title(leaf.number(apps.length), apps.length);
	const rows = apps.map((app) => [
		leaf.name(app),
		`**${plain(text.levels[app.level].name)}** ${plain(verdictPhrase(text, app.verdict))}`,
		plain(connectionWords(leaf, app).join(", "))
	]);
	return section(plain(title), list(othersWords(leaf).map(plain)), ...options.all ? [table([
		words.app,
		words.known,
		words.connected
	].map(plain), rows)] : []);
}

// src/reporter/markdown.ts
const markdown = (result, options) => {
	const leaf = newLeaf(result, options);
	return `${[
		answer(leaf),
		namedApps(leaf),
		otherApps(leaf),
		options.verbose ? details(leaf) : null,
		conversations(leaf),
		coverage(leaf),
		limits(leaf),
		nextSteps(leaf),
		footer(leaf)
	].filter((section) => section !== null).join("\n\n")}\n`;
};

export { markdown };