import { a as withoutPersonalKey, c as withoutUser, i as withoutPersonInDetail, o as withoutPersonalKeys, r as withoutPerson } from "./redact.js";

// src/privacy/without-people.ts
function withoutPeople(result) {
	const { conversations: _, ...rest } = result;
	return withPaths({
		...rest,
		export: {
			...result.export,
			owner: null
		},
		apps: result.apps.map((app) => ({
			...app,
			claims: app.claims.map(withoutNote)
		}))
	}, {
		part: withoutUser,
		file: withoutPerson
	});
}
function withoutNote(claim) {
	const { originNote: _, ...rest } = claim;
	return rest;
}
function withPaths(result, { part, file: pathName }) {
	const { coverage } = result;
	const partNames = new Set(result.export.parts.map(({ name }) => name));
	const place = (path) => partNames.has(path) ? part(path) : pathName(path);
	const kind = (found) => ({
		...found,
		files: found.files.map(place)
	});
	return {
		...result,
		export: {
			...result.export,
			parts: result.export.parts.map((entry) => ({
				...entry,
				name: part(entry.name)
			}))
		},
		coverage: {
			...coverage,
			apps: kind(coverage.apps),
			appPosts: kind(coverage.appPosts),
			offMetaActivity: kind(coverage.offMetaActivity),
			blockedApps: kind(coverage.blockedApps),
			unreadable: coverage.unreadable.map(({ file, code, detail }) => ({
				file: place(file),
				code,
				detail: withoutPersonInDetail(detail)
			})),
			unknownKeys: coverage.unknownKeys.map((entry) => ({
				...entry,
				key: withoutPersonalKey(entry.key)
			}))
		},
		apps: result.apps.map((app) => ({
			...app,
			evidence: app.evidence.map(({ file, pointer }) => ({
				file: place(file),
				pointer: withoutPersonalKeys(pointer)
			}))
		})),
		diagnostics: result.diagnostics.map((diagnostic) => ({
			...diagnostic,
			file: diagnostic.file === null ? null : place(diagnostic.file),
			pointer: diagnostic.pointer === null ? null : withoutPersonalKeys(diagnostic.pointer)
		}))
	};
}

export { withoutNote as n, withoutPeople as r, withPaths as t };