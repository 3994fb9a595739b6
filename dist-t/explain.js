import { G as lookUpApp, Tr as normaliseAppName, r as deliver, s as readKnowledge } from "./audit.js";
import { b as diagnosticSeverities } from "./read.js";
import { _ as unknownCodes, b as keysOf, g as levels, h as connectionBases, r as exitCodes, v as verdictIds, y as verdictLevels } from "./start.js";
import { w as wrapAnsi } from "./terminal.js";

// src/cli/explain/page.ts
function entry(page, label, words, indent = "  ") {
	return lines(page, page.text.formats.label(label, words), indent, `${indent}  `);
}
function lines(page, words, first = "", hanging = first) {
	return wrapAnsi(words, Math.max(20, page.width - hanging.length), { hard: true }).split("\n").map((line, place) => (place === 0 ? first : hanging) + line).join("\n");
}
function boundWords({ text }, { earliest, latest }) {
	const { explain: words, formats } = text;
	if (earliest === null) return latest === null ? words.unknown : words.notAfter(formats.sourceDay(latest));
	if (latest === null) return words.notBefore(formats.sourceDay(earliest));
	return earliest === latest ? formats.sourceDay(earliest) : words.between(formats.sourceDay(earliest), formats.sourceDay(latest));
}
function withNote(page, bound) {
	const note = bound.note === void 0 ? "" : ` (${bound.note[page.language]})`;
	return `${boundWords(page, bound)}${note}`;
}
function boundSources({ from, to }) {
	return [...from.sources, ...to.sources];
}
function sourceLines(page, ids, indent) {
	const { explain: words, formats } = page.text;
	return [...new Set(ids)].flatMap((id) => {
		const source = page.knowledge.source(id);
		if (source === null) return [];
		const day = formats.sourceDay(source.date);
		const when = source.dateIs === "consulted" ? words.consulted(day) : day;
		const known = formats.clauses(source.status === "quoted" ? [when, words.quoted] : [when]);
		return [lines(page, `[${id}] ${source.publisher}, ${source.title} (${known})`, indent, `${indent}  `), `${indent}  ${source.url}`];
	});
}

// src/cli/explain/permission.ts
function permissionPage(permission, page) {
	const { text, language } = page;
	const words = text.explain;
	const rights = [
		"read",
		"write",
		"delete"
	].map((right) => text.formats.label(words.rightNames[right], words.right[permission.rights[right]])).join(", ");
	return [
		permission.id,
		entry(page, words.rights, rights),
		entry(page, words.scope, words.scopes[permission.scope]),
		entry(page, words.reach, text.reaches[permission.reach]),
		entry(page, words.from, withNote(page, permission.from)),
		entry(page, words.to, withNote(page, permission.to)),
		...permission.note === void 0 ? [] : [entry(page, words.note, permission.note[language])],
		lines(page, words.sources, "  "),
		...sourceLines(page, [...permission.sources, ...boundSources(permission)], "    ")
	].join("\n");
}

// src/cli/explain/subject.ts
function subjectPage({ subject, match }, asked, page) {
	const { knowledge, text, language } = page;
	const words = text.explain;
	const contacts = knowledge.document.contacts.filter(({ address, email, form, subjects }) => subjects.includes(subject.id) && (address.length > 0 || email !== null || form !== null));
	return [
		subject.name,
		...match === "unverified-alias" ? [lines(page, text.explain.unverified(asked.trim()), "  ")] : [],
		...names(subject, page),
		...subject.note === void 0 ? [] : [entry(page, words.note, subject.note[language])],
		...knowledge.claimsOf(subject.id).flatMap((claim) => ["", ...claimPage(claim, page)]),
		...contacts.length === 0 ? [] : [""],
		...contacts.map((contact) => entry(page, words.contact, contactWords(contact), ""))
	].join("\n");
}
function contactWords({ company, address, email, form }) {
	return [
		company,
		...address,
		...[email, form].filter((way) => way !== null)
	].join(", ");
}
function names(subject, page) {
	const { text, language } = page;
	const words = text.explain;
	return [
		...subject.aliases.length === 0 ? [] : [entry(page, words.aliases, subject.aliases.join(", "))],
		...subject.unverifiedAliases.length === 0 ? [] : [entry(page, words.unverifiedAliases, subject.unverifiedAliases.join(", "))],
		...subject.aliasNote === void 0 ? [] : [entry(page, words.note, subject.aliasNote[language])],
		...subject.domains.length === 0 ? [] : [entry(page, words.domains, subject.domains.join(", "))]
	];
}
function claimPage(claim, page) {
	const { text, language } = page;
	const words = text.explain;
	const rights = [
		"read",
		"write",
		"delete"
	].map((right) => text.formats.label(words.rightNames[right], words.right[claim.rights[right]])).join(", ");
	const custody = claim.custodyNote === void 0 ? "" : ` (${claim.custodyNote[language]})`;
	const positionSources = claim.positions.map((position) => position.source);
	return [
		entry(page, words.claim, `${text.claimBases[claim.basis]} (${claim.id})`, ""),
		entry(page, words.rights, rights),
		entry(page, words.reach, text.reaches[claim.reach]),
		entry(page, words.custody, `${words.custodies[claim.custody]}${custody}`),
		entry(page, words.from, withNote(page, claim.from)),
		entry(page, words.to, withNote(page, claim.to)),
		...claim.trigger === null ? [] : [entry(page, words.trigger, claim.trigger[language])],
		entry(page, words.supportLabel, supportWords(claim, page)),
		...claim.note === void 0 ? [] : [entry(page, words.note, claim.note[language])],
		...claim.positions.length === 0 ? [] : [lines(page, words.positions, "  ")],
		...claim.positions.map((position) => {
			const by = typeof position.by === "string" ? position.by : position.by[language];
			const when = position.date === void 0 ? "" : ` (${text.formats.sourceDay(position.date)})`;
			return entry(page, `${by}${when}`, `${position.says[language]} [${position.source}]`, "    ");
		}),
		lines(page, words.sources, "  "),
		...sourceLines(page, [
			...claim.sources,
			...boundSources(claim),
			...positionSources
		], "    ")
	];
}
function supportWords({ confidence }, { text, language }) {
	const { right, dates, note } = confidence;
	const support = text.explain.support(right, dates);
	return note === void 0 ? support : `${support}. ${note[language]}`;
}

// src/cli/explain/timeline.ts
function timelinePage(page) {
	const { knowledge, text, language } = page;
	const { events } = knowledge.document;
	return [
		lines(page, text.explain.pageNames.timeline),
		...events.map(({ date, event, sources }) => entry(page, text.formats.sourceDay(date), `${event[language]} ${cited(sources)}`)),
		lines(page, text.explain.sources, "  "),
		...sourceLines(page, events.flatMap(({ sources }) => sources), "    ")
	].join("\n");
}
function factsPage(page) {
	const { knowledge, text, language } = page;
	const { facts } = knowledge.document;
	return [
		lines(page, text.explain.pageNames.facts),
		...facts.map(({ fact, sources }) => lines(page, `${fact[language]} ${cited(sources)}`, "  - ", "    ")),
		lines(page, text.explain.sources, "  "),
		...sourceLines(page, facts.flatMap(({ sources }) => sources), "    ")
	].join("\n");
}
function cited(sources) {
	return sources.map((id) => `[${id}]`).join(" ");
}

// src/cli/explain/verdict.ts
function verdictPage(verdict, page) {
	const { explain: words, verdicts, levels } = page.text;
	const { short, long, why, notKnown, wouldChange, nextSteps } = verdicts[verdict];
	const level = levels[verdictLevels[verdict]];
	return [
		`${verdict} (${short})`,
		lines(page, long, "  "),
		entry(page, words.level, `${level.name} – ${level.meaning}`),
		entry(page, words.why, why),
		entry(page, words.notKnown, notKnown),
		entry(page, words.wouldChange, wouldChange),
		lines(page, words.nextSteps, "  "),
		...nextSteps.map((step) => lines(page, step, "    - ", "      "))
	].join("\n");
}

// src/cli/explain/explain.ts
function explainName(name, page) {
	return `${pageOf(name, page)}\n`;
}
function pageOf(name, page) {
	const { knowledge, text } = page;
	const id = name.trim().toLowerCase();
	const match = lookUpApp(knowledge, name);
	if (match !== null) return subjectPage(match, name, page);
	const subject = knowledge.subject(id);
	if (subject !== null) return subjectPage({
		subject,
		match: "exact"
	}, name, page);
	const permission = knowledge.permission(id);
	if (permission !== null) return permissionPage(permission, page);
	const verdict = verdictIds.find((known) => known === id);
	if (verdict !== void 0) return verdictPage(verdict, page);
	const level = levels.find((known) => known === id);
	if (level !== void 0) return levelPage(level, page);
	const claim = knowledge.document.claims.find((known) => known.id === id);
	const claimSubject = claim === void 0 ? null : knowledge.subject(claim.subject);
	if (claimSubject !== null) return subjectPage({
		subject: claimSubject,
		match: "exact"
	}, name, page);
	const code = diagnosticCodes.find((known) => known === id);
	if (code !== void 0) return `${code}\n${lines(page, `${text.diagnostics[code].short}. ${text.diagnostics[code].long}`, "  ")}`;
	const unknown = unknownCodes.find((known) => known === id);
	if (unknown !== void 0) return unknownPage(unknown, page);
	const basis = connectionBases.find((known) => known === id);
	if (basis !== void 0) return `${basis}\n${entry(page, text.explain.means, text.connectionBases[basis])}`;
	if (id === "timeline") return timelinePage(page);
	if (id === "facts") return factsPage(page);
	return strangerPage(name, page);
}
const diagnosticCodes = keysOf(diagnosticSeverities);
function levelPage(level, page) {
	const { name, meaning } = page.text.levels[level];
	return `${level}\n${entry(page, name, meaning)}`;
}
function unknownPage(code, page) {
	return `${code}\n${entry(page, page.text.explain.notKnown, page.text.unknowns[code])}`;
}
function strangerPage(name, page) {
	const { knowledge, text } = page;
	const words = text.explain;
	const normalised = normaliseAppName(name);
	const { notClaimed, deviceCompanies } = knowledge.document;
	const silent = notClaimed.find((known) => normaliseAppName(known.name) === normalised);
	if (silent !== void 0) return lines(page, words.notClaimed(silent.name, silent.reason[page.language]));
	const maker = deviceCompanies.names.find((known) => normaliseAppName(known) === normalised);
	if (maker !== void 0) return [
		lines(page, words.deviceCompany(maker)),
		lines(page, words.sources, "  "),
		...sourceLines(page, deviceCompanies.sources, "    ")
	].join("\n");
	const ignored = knowledge.document.neverMatch.some((never) => normaliseAppName(never) === normalised);
	const similar = knowledge.document.subjects.map((subject) => subject.name).filter((known) => sharesWord(normaliseAppName(known), normalised));
	return [lines(page, ignored ? words.neverMatches(name) : words.notFound(name)), ...similar.length === 0 ? [] : [lines(page, words.similar(similar.slice(0, 8)))]].join("\n");
}
function sharesWord(known, asked) {
	const words = new Set(asked.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
	return known.split(/[^\p{L}\p{N}]+/u).some((word) => words.has(word));
}
function overview(page) {
	const { knowledge, text } = page;
	const words = text.explain;
	const { subjects, permissions } = knowledge.document;
	const listed = (items) => lines(page, items.join(", "), "  ");
	return `${[
		lines(page, words.known),
		`${words.subjects}\n${listed(subjects.map((subject) => subject.name))}`,
		`${words.permissions}\n${listed(permissions.map((permission) => permission.id))}`,
		`${words.verdicts}\n${verdictIds.map((id) => entry(page, id, text.verdicts[id].short)).join("\n")}`,
		`${words.levels}\n${listed(levels)}`,
		`${words.codes}\n${listed([
			...diagnosticCodes,
			...unknownCodes,
			...connectionBases
		])}`,
		`${words.pages}\n${Object.entries(words.pageNames).map(([name, about]) => lines(page, `${name}: ${about}`, "  ", "    ")).join("\n")}`,
		words.askMore
	].join("\n\n")}\n`;
}

// src/cli/commands/explain.ts
async function runExplain(name, options, session) {
	const { io, text, language } = session;
	const page = {
		knowledge: await readKnowledge(options, io),
		text,
		language,
		width: Math.min(io.stdout.columns ?? 80, 100)
	};
	await deliver(name === null ? overview(page) : explainName(name, page), options, session);
	return exitCodes.done;
}

export { runExplain };