import { bt as _isoDateTime } from "./audit.js";
import { a as boolean, c as literal, f as strictObject, i as array, n as _enum, o as discriminatedUnion, p as string, s as int, t as ZodISODateTime } from "./schemas.js";
import { p as ExportError } from "./start.js";
import { n as appNameChoices } from "./program.js";
import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}

// src/batch/durable-file.ts
const privateFile = 384;
const privateFolder = 448;
const sweptAtMost = 3;
async function publishFile(target, write, draftName = draftNameFor(basename(target))) {
	const draft = join(dirname(target), draftName);
	await orWriteFailed(target, async () => {
		for (let swept = 0; !await publishOnce(target, draft, write); swept += 1) if (swept === sweptAtMost) throw Object.assign(/* @__PURE__ */ new Error("swept"), { code: "ENOENT" });
		await syncFolder(dirname(target));
	});
}
async function publishOnce(target, draft, write) {
	const file = await open(draft, "wx", 384);
	try {
		try {
			await write(file);
			await file.sync();
		} finally {
			await file.close();
		}
		return await rename(draft, target).then(() => true, (error) => {
			if (isMissingFile(error)) return false;
			throw error;
		});
	} catch (error) {
		await unlink(draft).catch(() => {});
		throw error;
	}
}
function isMissingFile(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function draftNameFor(name) {
	return `.${name}.${randomBytes(6).toString("hex")}.tmp`;
}
function isDraftName(name) {
	return /^\..+\.[0-9a-f]{12}\.tmp$/.test(name);
}
async function publishText(target, text) {
	await publishFile(target, (draft) => draft.writeFile(text));
}
async function makeFolder(path) {
	await orWriteFailed(path, () => mkdir(path, {
		recursive: true,
		mode: 448
	}));
}
async function orWriteFailed(path, write) {
	try {
		return await write();
	} catch (error) {
		if (!(error instanceof Error) || !("code" in error) || error instanceof ExportError) throw error;
		throw new ExportError("batch-write-failed", {
			path,
			reason: String(error.code)
		}, { cause: error });
	}
}
async function syncFolder(path) {
	const folder = await open(path, "r").catch(() => null);
	if (folder === null) return;
	await folder.sync().catch(() => {});
	await folder.close();
}

// src/batch/paths.ts
function batchPaths(out) {
	return {
		out,
		manifest: join(out, "manifest.json"),
		key: join(out, "key"),
		shards: join(out, "shards"),
		log: join(out, "log")
	};
}
function shardName(shard) {
	return String(shard).padStart(5, "0");
}
function shardPath(paths, shard) {
	return join(paths.shards, `${shardName(shard)}.ndjson`);
}
function readShardFileName(name) {
	const match = /^(\d{5,})\.(?:(ndjson)|[\w-]+(?:\.[\w-]+)*\.(part|tmp))$/.exec(name);
	if (match === null) return null;
	const shard = Number(match[1]);
	if (match[2] !== void 0) return {
		is: "published",
		shard
	};
	return {
		is: match[3] === "part" ? "journal" : "draft",
		shard
	};
}

// src/batch/manifest.ts
const mostShards = 1e4;
const settingsSchema = strictObject({
	asOf: datetime({ precision: 3 }).nullable(),
	merge: boolean(),
	conversations: boolean(),
	linkContacts: boolean(),
	appNames: _enum(appNameChoices),
	key: discriminatedUnion("from", [strictObject({
		from: literal("file"),
		path: string(),
		fingerprint: string()
	}), strictObject({
		from: literal("random"),
		fingerprint: string()
	})]),
	aliases: string().nullable(),
	knowledge: string().nullable()
});
const rowSchema = strictObject({
	exportId: string(),
	participantId: string(),
	shard: int().nonnegative(),
	bytes: int().nonnegative(),
	paths: array(string()).min(1)
});
const manifestSchema = strictObject({
	format: literal("dyi-audit batch manifest"),
	version: literal(1),
	tool: string(),
	knowledge: strictObject({
		version: string(),
		digest: string()
	}),
	settings: settingsSchema,
	shards: int().positive().max(mostShards),
	exports: array(rowSchema)
});
async function writeManifest(manifest, paths) {
	const text = manifestText(manifest);
	const before = await readFile(paths.manifest, "utf8").catch(() => null);
	if (before !== null && before !== text) throw new ExportError("batch-planned", { path: paths.out });
	if (before === null) await publishText(paths.manifest, text);
	return {
		manifest,
		digest: digestOf(text),
		paths
	};
}
async function readBatch(paths) {
	const text = await readFile(paths.manifest, "utf8").catch((cause) => {
		throw new ExportError("batch-no-plan", { path: paths.out }, { cause });
	});
	const manifest = manifestSchema.safeParse(parseJson(text));
	if (!manifest.success) throw new ExportError("batch-damaged", { path: paths.manifest });
	return {
		manifest: manifest.data,
		digest: digestOf(text),
		paths
	};
}
function rowsOf({ exports }, shard) {
	return exports.filter((row) => row.shard === shard);
}
function manifestText({ exports, ...head }) {
	const rows = exports.map((row) => JSON.stringify(row)).join(",\n");
	return `${JSON.stringify(head).slice(0, -1)},"exports":[\n${rows}\n]}\n`;
}
function digestOf(text) {
	return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

export { batchPaths as a, shardPath as c, isMissingFile as d, makeFolder as f, publishText as h, writeManifest as i, draftNameFor as l, publishFile as m, readBatch as n, readShardFileName as o, orWriteFailed as p, rowsOf as r, shardName as s, mostShards as t, isDraftName as u };