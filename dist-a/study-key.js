import { p as ExportError } from "./start.js";
import { p as orWriteFailed } from "./manifest.js";
import { t as keyFingerprint } from "./pseudonyms2.js";
import { randomBytes } from "node:crypto";
import { open, readFile, stat } from "node:fs/promises";

// src/batch/study-key.ts
const shortest = 16;
const longest = 2 ** 20;
async function readKeyFile(path) {
	try {
		const status = await stat(path);
		if (!status.isFile() || status.size > longest) throw new ExportError("batch-key", {
			path,
			problem: "not-a-file"
		});
		const key = await readFile(path);
		if (key.length < shortest) throw new ExportError("batch-key", {
			path,
			problem: "too-short"
		});
		return key;
	} catch (error) {
		if (error instanceof ExportError) throw error;
		throw new ExportError("batch-key", {
			path,
			problem: "unreadable"
		}, { cause: error });
	}
}
async function ownKey(paths) {
	const made = randomBytes(32);
	try {
		const file = await open(paths.key, "wx", 384);
		try {
			await orWriteFailed(paths.key, async () => {
				await file.writeFile(made);
				await file.sync();
			});
		} finally {
			await file.close();
		}
		return made;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return readKeyFile(paths.key);
		throw error;
	}
}
async function keyOf({ key }, paths, given) {
	const path = given ?? (key.from === "file" ? key.path : paths.key);
	const bytes = await readKeyFile(path);
	if (keyFingerprint(bytes) !== key.fingerprint) throw new ExportError("batch-key", {
		path,
		problem: "other-key"
	});
	return bytes;
}

export { ownKey as n, readKeyFile as r, keyOf as t };