import { a as batchPaths, c as shardPath, d as isMissingFile, m as publishFile, n as readBatch, o as readShardFileName, p as orWriteFailed, r as rowsOf, s as shardName } from "./manifest.js";
import { c as literal, f as strictObject, n as _enum, p as string, s as int } from "./schemas.js";
import { B as groupBy } from "./audit.js";
import { D as compareText } from "./read.js";
import { p as ExportError, r as exitCodes } from "./start.js";
import { n as readRecord, p as statuses, u as isRunFailure } from "./record.js";
import { access, open, readdir, unlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { crc32 } from "node:zlib";

// src/batch/checked-line.ts
function checkedLine(json) {
	return Buffer.from(`["${hexOf(crc32(json))}",${json}]\n`, "utf8");
}
function readCheckedLine(line) {
	const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("utf8").replace(/\n$/, "");
	if (!/^\["[0-9a-f]{8}",/.test(text) || !text.endsWith("]")) return null;
	const json = text.slice(12, -1);
	return text.slice(2, 10) === hexOf(crc32(json)) ? json : null;
}
function hexOf(crc) {
	return crc.toString(16).padStart(8, "0");
}

// src/batch/line-file.ts
const pieceBytes = 2 ** 16;
const newLine = 10;
async function* linesOf(path) {
	const file = await open(path, "r");
	try {
		let rest = Buffer.alloc(0);
		let position = 0;
		for (;;) {
			const piece = Buffer.allocUnsafe(pieceBytes);
			const { bytesRead } = await file.read(piece, 0, piece.length, position + rest.length);
			if (bytesRead === 0) return;
			rest = Buffer.concat([rest, piece.subarray(0, bytesRead)]);
			let start = 0;
			for (let at = rest.indexOf(newLine); at >= 0; at = rest.indexOf(newLine, start)) {
				yield {
					start: position + start,
					end: position + at + 1,
					bytes: rest.subarray(start, at + 1)
				};
				start = at + 1;
			}
			position += start;
			rest = rest.subarray(start);
		}
	} finally {
		await file.close();
	}
}
async function readLine(file, { start, end }) {
	const bytes = Buffer.allocUnsafe(end - start);
	for (let read = 0; read < bytes.length;) {
		const { bytesRead } = await file.read(bytes, read, bytes.length - read, start + read);
		if (bytesRead === 0) return null;
		read += bytesRead;
	}
	return bytes;
}

// src/batch/header.ts
const headerSchema = strictObject({
	format: _enum(["dyi-audit journal", "dyi-audit shard"]),
	version: literal(1),
	tool: string(),
	knowledge: string(),
	manifest: string(),
	shard: int().nonnegative(),
	records: int().nonnegative()
});
function headerFor(batch, shard, format, records) {
	return {
		format,
		version: 1,
		tool: batch.manifest.tool,
		knowledge: batch.manifest.knowledge.digest,
		manifest: batch.digest,
		shard,
		records
	};
}
function readHeader(json) {
	const header = headerSchema.safeParse(json === null ? null : JSON.parse(json));
	return header.success ? header.data : null;
}
function requireSameBatch(header, batch, shard, path) {
	const own = headerFor(batch, shard, header.format, header.records);
	const differs = [
		"manifest",
		"tool",
		"knowledge",
		"shard"
	].find((key) => header[key] !== own[key]);
	if (differs !== void 0) throw new ExportError("batch-other", {
		path,
		differs
	});
}

// src/batch/published.ts
async function readPublished(batch, shard, onRecord = () => {}) {
	const path = shardPath(batch.paths, shard);
	const rows = rowsOf(batch.manifest, shard);
	let next = -1;
	try {
		for await (const { start, end, bytes } of linesOf(path)) {
			const json = readCheckedLine(bytes);
			if (json === null) return "damaged";
			if (next < 0) {
				const header = readHeader(json);
				if (header === null) return "damaged";
				requireSameBatch(header, batch, shard, path);
				if (header.records !== rows.length) return "damaged";
			} else {
				const record = readRecord(json);
				if (record === null || record.export !== rows[next]?.exportId) return "damaged";
				onRecord({
					record,
					line: {
						start,
						end
					}
				});
			}
			next += 1;
		}
	} catch (error) {
		if (isMissingFile(error)) return "absent";
		throw error;
	}
	return next === rows.length ? "published" : "damaged";
}
async function publishShard(batch, shard, records, attempt) {
	const rows = rowsOf(batch.manifest, shard);
	const lost = [];
	const journals = /* @__PURE__ */ new Map();
	try {
		await publishFile(shardPath(batch.paths, shard), async (draft) => {
			await draft.writeFile(checkedLine(JSON.stringify(headerFor(batch, shard, "dyi-audit shard", rows.length))));
			for (const { exportId } of rows) {
				const line = await recordLine(records.get(exportId), journals);
				if (line === null) lost.push(exportId);
				else if (lost.length === 0) await draft.writeFile(line);
			}
			if (lost.length > 0) throw new LostRecords();
		}, `${shardName(shard)}.${attempt}.tmp`);
	} catch (error) {
		if (error instanceof LostRecords) return lost;
		throw error;
	} finally {
		for (const journal of journals.values()) await journal?.close();
	}
	return [];
}
var LostRecords = class extends Error {
	name = "LostRecords";
};
async function recordLine(record, journals) {
	if (record === void 0) return null;
	const { path } = record;
	if (!journals.has(path)) journals.set(path, await open(path, "r").catch(() => null));
	const file = journals.get(path) ?? null;
	const bytes = file === null ? null : await readLine(file, record.line).catch(() => null);
	const json = bytes === null ? null : readCheckedLine(bytes);
	return json === null || readRecord(json)?.export !== record.export ? null : bytes;
}

// src/batch/journal.ts
var Journal = class Journal {
	path;
	#file;
	#end;
	constructor(path, file, end) {
		this.path = path;
		this.#file = file;
		this.#end = end;
	}
	static async create(batch, shard, attempt) {
		const path = join(batch.paths.shards, `${shardName(shard)}.${attempt}.part`);
		return orWriteFailed(path, async () => {
			const file = await open(path, "wx", 384);
			const header = checkedLine(JSON.stringify(headerFor(batch, shard, "dyi-audit journal", 0)));
			await writeAll(file, header, 0);
			return new Journal(path, file, header.length);
		});
	}
	async append(record, json) {
		const bytes = checkedLine(json);
		const line = {
			start: this.#end,
			end: this.#end + bytes.length
		};
		await orWriteFailed(this.path, async () => {
			await writeAll(this.#file, bytes, line.start);
			await this.#file.datasync();
		});
		this.#end = line.end;
		return stored(record, this.path, line);
	}
	async close() {
		await this.#file.close();
	}
	async remove() {
		await unlink(this.path).catch(() => {});
	}
};
async function readJournals(batch, shard) {
	const records = /* @__PURE__ */ new Map();
	for (const path of await journalPaths(batch, shard)) try {
		for await (const record of journalRecords(batch, shard, path)) if (!records.has(record.export) || !isRunFailure(record.code)) records.set(record.export, record);
	} catch (error) {
		if (!isMissingFile(error)) throw error;
	}
	return records;
}
async function* journalRecords(batch, shard, path) {
	let isFirst = true;
	for await (const { start, end, bytes } of linesOf(path)) {
		const json = readCheckedLine(bytes);
		if (isFirst) {
			const header = readHeader(json);
			if (header === null) return;
			requireSameBatch(header, batch, shard, path);
			isFirst = false;
		} else if (json !== null) {
			const record = readRecord(json);
			if (record !== null) yield stored(record, path, {
				start,
				end
			});
		}
	}
}
async function journalPaths({ paths }, shard) {
	return (await readdir(paths.shards)).filter((name) => {
		const file = readShardFileName(name);
		return file?.is === "journal" && file.shard === shard;
	}).sort(compareText).map((name) => join(paths.shards, name));
}
function stored({ export: id, status, code, complete }, path, line) {
	return {
		export: id,
		status,
		code,
		complete,
		path,
		line
	};
}
async function writeAll(file, bytes, position) {
	for (let written = 0; written < bytes.length;) {
		const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
		written += bytesWritten;
	}
}

// src/batch/shard-state.ts
async function batchProgress(batch) {
	const shards = [];
	const exports = [];
	const hasBegun = await access(batch.paths.shards).then(() => true, () => false);
	for (let shard = 0; shard < batch.manifest.shards; shard += 1) {
		const total = rowsOf(batch.manifest, shard).length;
		const published = [];
		const state = await readPublished(batch, shard, ({ record }) => published.push(doneExport(record)));
		const done = state === "published" ? published : hasBegun ? [...(await readJournals(batch, shard)).values()].map(doneExport) : [];
		for (const each of done) exports.push(each);
		shards.push({
			shard,
			state,
			exports: total,
			done: done.length
		});
	}
	return {
		shards,
		exports
	};
}
function missingShards({ shards }) {
	return shards.filter(({ state }) => state !== "published").map(({ shard }) => shard);
}
function countByStatus(exports) {
	const groups = groupBy(exports, ({ status }) => status);
	return new Map(statuses.flatMap((status) => {
		const count = groups.get(status)?.length ?? 0;
		return count === 0 ? [] : [[status, count]];
	}));
}
function doneExport({ export: id, status, code, complete }) {
	return {
		export: id,
		status,
		code,
		complete
	};
}

// src/cli/batch-session.ts
async function openBatch(options, { io }) {
	const batch = await readBatch(batchPaths(resolve(io.cwd, options.out)));
	if (batch.manifest.tool !== io.version) throw new ExportError("batch-other", {
		path: options.out,
		differs: "tool"
	});
	return batch;
}
function statusLines(exports, words) {
	return [...countByStatus(exports)].map(([status, count]) => `${words.statusLine(status, count)}\n`).join("");
}
const namedAtMost = 10;
function failureLines(exports, words) {
	const failed = exports.filter(({ code }) => isRunFailure(code));
	const lines = failed.slice(0, namedAtMost).map((each) => `${words.failedExport(each.export, each.code ?? "")}\n`);
	if (failed.length > namedAtMost) lines.push(`${words.moreFailed(failed.length - namedAtMost)}\n`);
	return lines.join("");
}
function exitCodeOfExports(exports) {
	return exports.every(({ complete }) => complete) ? exitCodes.done : exitCodes.incomplete;
}

export { batchProgress as a, Journal as c, readPublished as d, readLine as f, statusLines as i, readJournals as l, failureLines as n, countByStatus as o, readCheckedLine as p, openBatch as r, missingShards as s, exitCodeOfExports as t, publishShard as u };