import { D as compareText, E as compareBy, x as sortDiagnostics } from "./read.js";
import { z as nameKey } from "./audit.js";
import { g as levels, v as verdictIds } from "./start.js";
import { n as withThreadNamed, s as withoutPersonalSection } from "./redact.js";
import { n as pseudonym } from "./pseudonyms.js";
import { n as withoutNote, t as withPaths } from "./without-people.js";

// src/privacy/pseudonymise.ts
function pseudonymise(result, key, { apps }) {
	const names = namesUnder(key);
	const people = inOrder(withPaths(result, {
		part: names.part,
		file: names.file
	}));
	const replaced = {
		...people,
		export: {
			...people.export,
			owner: names.personOrNull(people.export.owner)
		},
		apps: people.apps.map((app) => withoutTheirId(app, names)),
		...people.conversations === void 0 ? {} : { conversations: conversationsUnder(people.conversations, names) },
		...people.baseline === void 0 ? {} : { baseline: baselineUnder(people.baseline, names) }
	};
	return apps ? withoutAppNames(replaced, names) : replaced;
}
function inOrder(result) {
	const { coverage } = result;
	return {
		...result,
		export: {
			...result.export,
			parts: result.export.parts.toSorted((a, b) => compareText(a.name, b.name))
		},
		coverage: {
			...coverage,
			unreadable: coverage.unreadable.toSorted((a, b) => compareText(a.file, b.file) || compareText(a.code, b.code))
		},
		diagnostics: [...sortDiagnostics(result.diagnostics)]
	};
}
function namesUnder(key) {
	const person = (name) => pseudonym(key, "person", nameKey(name));
	const thread = (id) => pseudonym(key, "thread", id);
	return {
		person,
		personOrNull: (name) => name === null ? null : person(name),
		thread,
		title: (title) => pseudonym(key, "title", title),
		account: (id) => pseudonym(key, "account", id),
		app: (name) => pseudonym(key, "app", name),
		subject: (id) => pseudonym(key, "subject", id),
		claim: (id) => pseudonym(key, "claim", id),
		finding: (fingerprint) => pseudonym(key, "finding", fingerprint),
		part: (name) => pseudonym(key, "part", name) + (/\.zip$/i.test(name) ? ".zip" : ""),
		file: (path) => withThreadNamed(path, thread)
	};
}
function withoutTheirId(app, names) {
	const { userAppScopedId } = app;
	return {
		...app,
		userAppScopedId: userAppScopedId === null ? null : names.account(userAppScopedId),
		claims: app.claims.map(withoutNote)
	};
}
function conversationsUnder(conversations, names) {
	return conversations.map((conversation) => ({
		...conversation,
		id: names.thread(conversation.id),
		section: conversation.section === null ? null : withoutPersonalSection(conversation.section),
		title: titleOf(conversation, names),
		participants: conversation.participants.map(names.person).sort(compareText)
	})).sort((a, b) => compareText(a.id, b.id));
}
function titleOf({ title, participants }, names) {
	if (title === null || title === "") return title;
	return participants.some((person) => nameKey(person) === nameKey(title)) ? names.person(title) : names.title(title);
}
function baselineUnder({ accepted, unused }, names) {
	return {
		accepted: accepted.map((entry) => ({
			...entry,
			fingerprint: names.finding(entry.fingerprint)
		})),
		unused: unused.map((entry) => ({
			...entry,
			fingerprint: names.finding(entry.fingerprint)
		}))
	};
}
function withoutAppNames(result, names) {
	const renamed = result.apps.map((app, place) => ({
		place,
		app: withoutAppName(app, names)
	}));
	renamed.sort(compareBy((a, b) => levels.indexOf(a.app.level) - levels.indexOf(b.app.level), (a, b) => verdictIds.indexOf(a.app.verdict) - verdictIds.indexOf(b.app.verdict), (a, b) => compareText(a.app.name, b.app.name), (a, b) => compareText(a.app.userAppScopedId ?? "", b.app.userAppScopedId ?? "")));
	const places = new Map(renamed.map(({ place }, now) => [place, now]));
	const moved = (entry) => ({
		...entry,
		app: entry.app === null ? null : places.get(entry.app) ?? null
	});
	const apps = renamed.map(({ app }) => app);
	const { conversations, baseline } = result;
	return {
		...result,
		apps,
		sources: stillCited(result.sources, apps),
		...conversations === void 0 ? {} : { conversations: conversations.map((conversation) => ({
			...conversation,
			apps: conversation.apps.map(moved).sort((a, b) => a.app - b.app)
		})) },
		...baseline === void 0 ? {} : { baseline: {
			accepted: baseline.accepted.map(moved),
			unused: baseline.unused.map(moved)
		} }
	};
}
function withoutAppName(app, names) {
	return {
		...app,
		name: names.app(app.name),
		subject: app.subject === null ? null : names.subject(app.subject),
		claims: app.claims.map((claim) => withoutSubject(claim, names))
	};
}
function withoutSubject(claim, names) {
	if (claim.basis === "platform-permission") return claim;
	return {
		...claim,
		id: names.claim(claim.id),
		sources: [],
		positions: []
	};
}
function stillCited(sources, apps) {
	const cited = new Set(apps.flatMap(({ claims }) => claims.flatMap((claim) => [...claim.sources, ...claim.positions.map(({ source }) => source)])));
	return Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id)));
}

export { pseudonymise };