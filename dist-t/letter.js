import { D as readExport, E as conclude, Tr as normaliseAppName, c as readPermissions, g as readExportOptions, r as deliver, s as readKnowledge, u as showProgress } from "./audit.js";
import { p as ExportError, r as exitCodes } from "./start.js";
import { C as sanitise, w as wrapAnsi, x as shortName } from "./terminal.js";

// src/cli/letter/addressee.ts
function addresseeOf(app, knowledge) {
	const contact = knowledge.document.contacts.find(({ subjects }) => subjects.some((id) => id === app.subject)) ?? null;
	return {
		contact,
		source: contact === null ? null : knowledge.source(contact.sources[0] ?? ""),
		confirmed: app.match === "exact" || app.match === "alias",
		law: contact?.law ?? "gdpr"
	};
}

// src/cli/letter/choose.ts
const most = 20;
function chooseApp(apps, asked) {
	if (asked === null) throw notChosen("missing", null, apps);
	const name = normaliseAppName(asked);
	const [byId, ...others] = apps.filter((app) => app.userAppScopedId === asked.trim());
	if (byId !== void 0) return [byId, ...others];
	const named = apps.filter((app) => name !== "" && normaliseAppName(app.name) === name);
	const [first, ...more] = named;
	if (first === void 0) {
		const similar = apps.filter((app) => isSimilar(normaliseAppName(app.name), name));
		throw notChosen("unknown", asked, similar.length > 0 ? similar : apps);
	}
	if (more.length > 0 && named.some((app) => app.userAppScopedId !== null)) throw notChosen("ambiguous", asked, named);
	return [first, ...more];
}
function isSimilar(name, asked) {
	return name !== "" && asked !== "" && (name.includes(asked) || asked.includes(name));
}
function notChosen(problem, asked, candidates) {
	return new ExportError("app-not-chosen", {
		problem,
		asked,
		candidates: candidates.slice(0, most).map((app) => ({
			name: sanitise(app.name),
			id: app.userAppScopedId === null ? null : sanitise(app.userAppScopedId),
			day: (app.connection.from.latest ?? app.connection.to.latest)?.slice(0, 10) ?? null
		})),
		more: Math.max(0, candidates.length - most)
	});
}

// src/cli/letter/letter.ts
const columns = 72;
function letterText(facts, text) {
	const { letter: words, formats } = text;
	const { addressee, exportedAt } = facts;
	const [app] = facts.apps;
	const { contact, law } = addressee;
	const sender = facts.owner === null ? words.blanks.name : shortName(facts.owner, columns);
	const exported = exportedAt === null ? null : formats.sourceDay(exportedAt.slice(0, 10));
	const access = words.access[law];
	return `${[
		[sender, words.blanks.address].join("\n"),
		contact === null ? wrapped(words.blanks.company) : [
			contact.company,
			...contact.address.length === 0 ? [wrapped(words.blanks.companyAddress)] : contact.address,
			...contact.email === null ? [] : [contact.email]
		].join("\n"),
		words.blanks.placeAndDate,
		wrapped(words.subject[law]),
		words.greeting,
		wrapped(words.opening(shortName(app.name, columns), exported)),
		...facts.apps.map((each) => connectionLines(each, text)),
		...app.userAppScopedId === null ? [] : [wrapped(words.aboutId)],
		wrapped([
			words.reasons[reasons[app.verdict]],
			...addressee.confirmed ? [] : [words.unconfirmed],
			words.noClaim
		].join(" ")),
		[wrapped(access.ask), ...access.questions.map((question) => wrapped(question, "   - ", "     "))].join("\n"),
		wrapped(words.erasure[law]),
		wrapped([words.nothing, words.deadline[law]].join(" ")),
		words.closing,
		[words.blanks.signature, sender].join("\n")
	].join("\n\n")}\n`;
}
const reasons = {
	recorded: "recorded",
	partner: "partner",
	client: "client",
	"partner-uncertain": "partner",
	"client-uncertain": "client",
	requester: "requester",
	undated: "general",
	"other-data": "general",
	"platform-open": "platform",
	"platform-reviewed": "platform",
	"partner-outside": "partner",
	"page-only": "general",
	"before-inbox-api": "general",
	"no-known-route": "general"
};
function connectionLines(app, text) {
	const { facts, blanks } = text.letter;
	return [
		facts.app(shortName(app.name, columns)),
		app.userAppScopedId === null ? facts.noId(blanks.account) : facts.id(shortName(app.userAppScopedId, columns)),
		facts.from(startWords(app, text)),
		facts.to(endWords(app, text))
	].map((line) => wrapped(line, "    ", "      ")).join("\n");
}
function startWords({ connection: { from, basis } }, { letter, formats }) {
	if (from.latest === null) return letter.when.notRecorded;
	const day = formats.sourceDay(from.latest.slice(0, 10));
	if (basis.includes("added")) return day;
	return basis.includes("first-post") ? letter.when.byFirstPost(day) : letter.when.notRecorded;
}
function endWords({ category, connection: { to, basis } }, { letter, formats }) {
	const { when } = letter;
	if (basis.includes("removed") && to.latest !== null) return formats.sourceDay(to.latest.slice(0, 10));
	if (basis.includes("open-until-export")) return when.stillConnected;
	return category === null || category === "" ? when.listed : when.listedAs(shortName(category));
}
function wrapped(words, first = "", hanging = first) {
	return wrapAnsi(words, columns - hanging.length, { hard: true }).split("\n").map((line, place) => (place === 0 ? first : hanging) + line).join("\n");
}

// src/cli/letter/notes.ts
function letterNotes(app, addressee, text, width) {
	const { notes } = text.letter;
	const { contact, source, confirmed, law } = addressee;
	const hasAddress = contact !== null && contact.address.length > 0 && source !== null;
	return `${[
		section(notes.before, [
			notes.fillIn,
			hasAddress ? notes.checkAddress(source.publisher, text.formats.sourceDay(source.date)) : notes.noAddress,
			...contact === null || contact.form === null ? [] : [notes.form(contact.form)],
			...contact === null || confirmed ? [] : [notes.unconfirmed(shortName(app.name), contact.company)],
			notes.login
		], width),
		section(notes.after, [notes.expect[law], notes.complain[law]], width),
		section(notes.also, [notes.remove, notes.askFacebook], width)
	].join("\n\n")}\n`;
}
function section(title, items, width) {
	const room = Math.min(Math.max(40, width), 100) - 4;
	const bullet = (item) => wrapAnsi(item, room).split("\n").map((line, place) => place === 0 ? `  - ${line}` : `    ${line}`).join("\n");
	return [title, ...items.map(bullet)].join("\n");
}

// src/cli/commands/letter.ts
async function runLetter(paths, options, session) {
	const { io, text, language } = session;
	const readOptions = readExportOptions(options);
	const knowledge = await readKnowledge(options, io);
	const permissions = options.permissions === void 0 ? {} : { permissions: await readPermissions(options.permissions, io) };
	if (paths.length === 0) {
		await io.stderr.write(`dyi-audit: ${text.cli.noExport}\n${text.cli.helpHint}\n`);
		return exitCodes.usage;
	}
	const progress = showProgress(io, options.quiet ?? false, text.cli.reading);
	const read = await readExport(paths, {
		...readOptions,
		cwd: io.cwd,
		onProgress: progress.update
	}).finally(progress.end);
	const result = conclude(read, {
		knowledge,
		language,
		...permissions
	});
	const { status } = result.coverage.apps;
	if (status === "absent" || status === "unreadable") {
		await io.stderr.write(`dyi-audit: ${text.report.incomplete.apps[status]}\n`);
		return exitCodes.incomplete;
	}
	const apps = chooseApp(result.apps, options.app ?? null);
	const [app] = apps;
	const addressee = addresseeOf(app, knowledge);
	const { owner, exportedAt } = result.export;
	await deliver(letterText({
		apps,
		addressee,
		owner,
		exportedAt
	}, text), options, session);
	if (!(options.quiet ?? false)) await io.stderr.write(`\n${letterNotes(app, addressee, text, io.stderr.columns ?? 80)}`);
	return exitCodes.done;
}

export { runLetter };