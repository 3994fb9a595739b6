import { a as boolean, f as strictObject, p as string, s as int } from "./schemas.js";
import { p as ExportError, r as exitCodes } from "./start.js";
import { a as appsTable, i as claimsTable, n as conversationsTable, r as membersTable, t as exposuresTable } from "./exposures.js";
import { d as readPublished, f as readLine, i as statusLines, o as countByStatus, p as readCheckedLine, r as openBatch, t as exitCodeOfExports } from "./batch-session.js";
import { c as shardPath, h as publishText, l as draftNameFor, o as readShardFileName, p as orWriteFailed, u as isDraftName } from "./manifest.js";
import { h as defineTable, i as problemsTable, l as exportsTable, n as readRecord } from "./record.js";
import { createHash } from "node:crypto";
import { open, readFile, readdir, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { release } from "node:os";

// src/batch/app-names.ts
const columns = Object.keys(appsTable.columns);
const at = (name) => columns.indexOf(name);
const nameAt = at("app_name");
const keyAt = at("app_key");
const subjectAt = at("subject");
const participantAt = at("participant_id");
var AppNameCount = class {
	#participants = /* @__PURE__ */ new Map();
	#enough;
	constructor(enough) {
		this.#enough = enough;
	}
	add({ tables }) {
		for (const row of tables[appsTable.name] ?? []) {
			const participants = this.#participants.get(row[keyAt] ?? null) ?? /* @__PURE__ */ new Set();
			this.#participants.set(row[keyAt] ?? null, participants);
			if (participants.size < this.#enough) participants.add(row[participantAt] ?? null);
		}
	}
	withoutRareName(row) {
		if (row[subjectAt] !== null) return row;
		if ((this.#participants.get(row[keyAt] ?? null)?.size ?? 0) >= this.#enough) return row;
		return row.with(nameAt, null);
	}
};

// src/batch/data-package.ts
const profiles = "https://datapackage.org/profiles/2.0";
function dataPackage(tables, facts) {
	const document = {
		$schema: `${profiles}/datapackage.json`,
		name: "dyi-audit-batch",
		title: "Which connected apps could reach the messages in donated Facebook exports",
		description: "What was possible, on what grounds, and what is not known; never what was done. The tables hold pseudonyms, and remain personal data.",
		complete: facts.complete,
		tool: {
			name: "dyi-audit",
			version: facts.toolVersion
		},
		knowledge: facts.knowledge,
		resources: tables.map(resource)
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
function resource({ table, path, bytes, sha256, rows }) {
	return {
		$schema: `${profiles}/dataresource.json`,
		name: table.name,
		type: "table",
		description: table.description,
		path,
		format: "csv",
		mediatype: "text/csv",
		encoding: "utf-8",
		bytes,
		hash: `sha256:${sha256}`,
		rows,
		dialect: {
			$schema: `${profiles}/tabledialect.json`,
			lineTerminator: "\n",
			quoteChar: "\"",
			doubleQuote: true
		},
		schema: tableSchema(table)
	};
}
function tableSchema({ columns, primaryKey, foreignKeys }) {
	return {
		$schema: `${profiles}/tableschema.json`,
		fields: Object.entries(columns).map(([name, column]) => field(name, column)),
		missingValues: [""],
		primaryKey: [...primaryKey],
		...foreignKeys.length === 0 ? {} : { foreignKeys: foreignKeys.map((key) => ({
			fields: [...key.columns],
			reference: {
				resource: key.table,
				fields: [...key.columns]
			}
		})) }
	};
}
function field(name, { type, description, values, missing }) {
	return {
		name,
		type,
		...type === "boolean" ? {
			trueValues: ["true"],
			falseValues: ["false"]
		} : {},
		description,
		constraints: {
			required: missing === void 0,
			...values === void 0 ? {} : { enum: [...values] }
		}
	};
}

// src/batch/run-report.ts
const attemptLogSchema = strictObject({
	shards: int(),
	jobs: int(),
	started: string(),
	ended: string(),
	examined: int(),
	interrupted: boolean()
});
function runReport(report) {
	const { manifest, digest } = report.batch;
	const { key, aliases, knowledge, ...settings } = manifest.settings;
	const document = {
		tool: {
			name: "dyi-audit",
			version: manifest.tool
		},
		knowledge: manifest.knowledge,
		node: process.version,
		system: `${process.platform} ${process.arch} ${release()}`,
		argv: report.argv,
		settings: {
			...settings,
			key: key.from === "file" ? "from a file" : "random, made for this batch",
			aliases: aliases === null ? "none" : "from a file",
			knowledge: knowledge === null ? "built in" : "from a file"
		},
		manifest: {
			digest,
			exports: manifest.exports.length,
			shards: manifest.shards
		},
		started: report.attempts.map(({ started }) => started).sort()[0] ?? null,
		ended: report.attempts.map(({ ended }) => ended).sort().at(-1) ?? null,
		merged: report.merged,
		attempts: report.attempts.length,
		complete: report.complete,
		missingShards: report.missingShards,
		exports: report.exports.length,
		byStatus: Object.fromEntries(countByStatus(report.exports)),
		rows: Object.fromEntries(report.tables.map(({ table, rows }) => [table.name, rows]))
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
async function readAttemptLogs(folder) {
	const names = await readdir(folder).catch(() => []);
	const entries = [];
	for (const name of names) try {
		const entry = attemptLogSchema.safeParse(JSON.parse(await readFile(join(folder, name), "utf8")));
		if (entry.success) entries.push(entry.data);
	} catch {}
	return entries;
}

// src/batch/csv.ts
function csvRow(cells) {
	return `${cells.map(csvCell).join(",")}\n`;
}
function csvCell(cell) {
	if (cell === null) return "";
	if (typeof cell !== "string") return String(cell);
	const text = harmless(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
function harmless(text) {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

// src/batch/table-file.ts
const pieceLength = 2 ** 18;
var TableFile = class TableFile {
	#table;
	#target;
	#draft;
	#file;
	#hash = createHash("sha256");
	#digest = null;
	#bytes = 0;
	#rows = 0;
	#waiting = "";
	constructor(table, target, draft, file) {
		this.#table = table;
		this.#target = target;
		this.#draft = draft;
		this.#file = file;
		this.#waiting = csvRow(Object.keys(table.columns));
	}
	static async create(folder, table) {
		const target = join(folder, `${table.name}.csv`);
		const draft = join(folder, draftNameFor(`${table.name}.csv`));
		return orWriteFailed(target, async () => {
			const file = await open(draft, "wx", 384);
			return new TableFile(table, target, draft, file);
		});
	}
	async add(rows) {
		for (const row of rows) this.#waiting += csvRow(row);
		this.#rows += rows.length;
		if (this.#waiting.length > pieceLength) await this.#flush();
	}
	async complete() {
		await this.#flush();
		await orWriteFailed(this.#target, async () => {
			await this.#file.sync();
			await this.#file.close();
		});
		const sha256 = this.#hash.digest("hex");
		this.#digest = sha256;
		return {
			table: this.#table,
			path: `${this.#table.name}.csv`,
			bytes: this.#bytes,
			sha256,
			rows: this.#rows
		};
	}
	async takePlace() {
		await orWriteFailed(this.#target, async () => {
			try {
				await rename(this.#draft, this.#target);
			} catch (error) {
				if (!await this.#isThere()) throw error;
			}
		});
	}
	async #isThere() {
		const there = await readFile(this.#target).catch(() => null);
		return there !== null && createHash("sha256").update(there).digest("hex") === this.#digest;
	}
	async discard() {
		await this.#file.close().catch(() => {});
		await unlink(this.#draft).catch(() => {});
	}
	async #flush() {
		const piece = Buffer.from(this.#waiting, "utf8");
		this.#waiting = "";
		this.#hash.update(piece);
		this.#bytes += piece.length;
		await orWriteFailed(this.#target, () => this.#file.writeFile(piece));
	}
};

// src/batch/tables/codebook.ts
const codebookTable = defineTable({
	name: "codebook",
	description: "One row for each variable of the other tables.",
	columns: {
		table: {
			type: "string",
			description: "Name of the table."
		},
		variable: {
			type: "string",
			description: "Name of the column."
		},
		type: {
			type: "string",
			description: "Type of its values; datetime is ISO 8601 in UTC with milliseconds.",
			values: [
				"string",
				"integer",
				"boolean",
				"datetime"
			]
		},
		unit: {
			type: "string",
			description: "Unit of its values.",
			missing: "it has none"
		},
		values: {
			type: "string",
			description: "All values there can be, separated by \";\".",
			missing: "not a closed list"
		},
		missing_meaning: {
			type: "string",
			description: "What an empty cell means.",
			missing: "it is never empty"
		},
		description: {
			type: "string",
			description: "What it says."
		}
	},
	primaryKey: ["table", "variable"],
	foreignKeys: []
});
function codebookRows(tables) {
	return tables.flatMap(({ name, columns }) => Object.entries(columns).map(([variable, column]) => [
		name,
		variable,
		column.type,
		column.unit ?? null,
		column.values?.join(";") ?? null,
		column.missing ?? null,
		column.description
	]));
}

// src/batch/tables/tables.ts
const always = [
	exportsTable,
	appsTable,
	claimsTable,
	exposuresTable,
	problemsTable
];
function tablesOf({ conversations }) {
	return conversations ? [
		...always,
		conversationsTable,
		membersTable
	] : always;
}

// src/batch/merge.ts
const commonFrom = 10;
async function mergeBatch(batch, options) {
	await refuseStrangers(batch);
	const survey = await surveyShards(batch);
	const complete = survey.missing.length === 0;
	if (!complete && !options.partial) return {
		missing: survey.missing,
		exports: survey.exports,
		tables: []
	};
	const { tool, knowledge } = batch.manifest;
	const tables = await writeTables(batch, survey, async (written) => {
		const description = dataPackage(written, {
			toolVersion: tool,
			knowledge,
			complete
		});
		await unlink(join(batch.paths.out, "datapackage.json")).catch(() => {});
		return description;
	});
	await publishText(join(batch.paths.out, "run.json"), runReport({
		batch,
		argv: options.argv,
		complete,
		exports: survey.exports,
		missingShards: survey.missing,
		tables,
		attempts: await readAttemptLogs(batch.paths.log),
		merged: options.now
	}));
	await sweep(batch, new Set(survey.missing));
	return {
		missing: survey.missing,
		exports: survey.exports,
		tables
	};
}
async function refuseStrangers({ manifest, paths }) {
	for (const name of await readdir(paths.shards).catch(() => [])) {
		const file = readShardFileName(name);
		if (file?.is === "published" && file.shard >= manifest.shards) throw new ExportError("batch-other", {
			path: join(paths.shards, name),
			differs: "shard"
		});
	}
}
async function surveyShards(batch) {
	const missing = [];
	const exports = [];
	const lines = /* @__PURE__ */ new Map();
	const names = new AppNameCount(10);
	for (let shard = 0; shard < batch.manifest.shards; shard += 1) {
		const found = [];
		if (await readPublished(batch, shard, ({ record, line }) => {
			const { export: id, status, code, complete } = record;
			found.push({
				done: {
					export: id,
					status,
					code,
					complete
				},
				line
			});
			names.add(record);
		}) !== "published") missing.push(shard);
		else for (const { done, line } of found) {
			exports.push(done);
			lines.set(done.export, line);
		}
	}
	return {
		missing,
		exports,
		lines,
		names
	};
}
async function writeTables(batch, survey, describe) {
	const { settings } = batch.manifest;
	const tables = tablesOf(settings);
	const files = /* @__PURE__ */ new Map();
	try {
		for (const table of [...tables, codebookTable]) files.set(table.name, await TableFile.create(batch.paths.out, table));
		for await (const record of recordsInOrder(batch, survey)) for (const { name } of tables) {
			const rows = record.tables[name] ?? [];
			const coarse = name === appsTable.name && settings.appNames === "common";
			await files.get(name)?.add(coarse ? rows.map((row) => survey.names.withoutRareName(row)) : rows);
		}
		await files.get(codebookTable.name)?.add(codebookRows([...tables, codebookTable]));
		const written = [];
		for (const file of files.values()) written.push(await file.complete());
		const description = await describe(written);
		for (const file of files.values()) await file.takePlace();
		await publishText(join(batch.paths.out, "datapackage.json"), description);
		return written;
	} catch (error) {
		for (const file of files.values()) await file.discard();
		throw error;
	}
}
const openAtMost = 128;
async function* recordsInOrder(batch, { lines }) {
	const open = new OpenShards(batch);
	try {
		for (const { exportId, shard } of batch.manifest.exports) {
			const line = lines.get(exportId);
			if (line === void 0) continue;
			const bytes = await readLine(await open.get(shard), line);
			const json = bytes === null ? null : readCheckedLine(bytes);
			const record = json === null ? null : readRecord(json);
			if (record?.export !== exportId) throw new ExportError("batch-damaged", { path: shardPath(batch.paths, shard) });
			yield record;
		}
	} finally {
		await open.close();
	}
}
var OpenShards = class {
	#batch;
	#files = /* @__PURE__ */ new Map();
	constructor(batch) {
		this.#batch = batch;
	}
	async get(shard) {
		const before = this.#files.get(shard);
		if (before !== void 0) return before;
		const [oldest] = this.#files;
		if (oldest !== void 0 && this.#files.size >= openAtMost) {
			this.#files.delete(oldest[0]);
			await oldest[1].close();
		}
		const file = await open(shardPath(this.#batch.paths, shard), "r");
		this.#files.set(shard, file);
		return file;
	}
	async close() {
		for (const file of this.#files.values()) await file.close();
	}
};
async function sweep({ paths }, missing) {
	for (const name of await readdir(paths.shards)) {
		const file = readShardFileName(name);
		if (file === null || file.is === "published" || missing.has(file.shard)) continue;
		await unlink(join(paths.shards, name)).catch(() => {});
	}
	for (const name of await readdir(paths.out)) if (isDraftName(name)) await unlink(join(paths.out, name)).catch(() => {});
}

// src/cli/commands/batch-merge.ts
async function runBatchMerge(options, session) {
	const { io, text } = session;
	const batch = await openBatch(options, session);
	const partial = options.partial ?? false;
	const { missing, exports, tables } = await mergeBatch(batch, {
		partial,
		argv: [
			"batch",
			"merge",
			...partial ? ["--partial"] : []
		],
		now: (/* @__PURE__ */ new Date()).toISOString()
	});
	const { shards } = batch.manifest;
	if (tables.length === 0) {
		await io.stderr.write(`dyi-audit: ${text.batch.notMerged(missing.length, shards)}\n`);
		return exitCodes.incomplete;
	}
	if (!(options.quiet ?? false)) {
		const said = text.batch.merged(exports.length, tables.length, options.out);
		await io.stderr.write(`${said}\n${statusLines(exports, text.batch)}`);
	}
	if (missing.length === 0) return exitCodeOfExports(exports);
	await io.stderr.write(`dyi-audit: ${text.batch.mergedInPart(missing.length, shards)}\n`);
	return exitCodes.incomplete;
}

export { runBatchMerge };