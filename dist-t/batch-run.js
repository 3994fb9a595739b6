import { c as shardPath, f as makeFolder, h as publishText, r as rowsOf } from "./manifest.js";
import { c as Journal, d as readPublished, i as statusLines, l as readJournals, n as failureLines, r as openBatch, t as exitCodeOfExports, u as publishShard } from "./batch-session.js";
import { d as looksCut, n as readRecord, r as writeRecord, t as failureRecord, u as isRunFailure } from "./record.js";
import { p as ExportError, r as exitCodes } from "./start.js";
import { t as keyOf } from "./study-key.js";
import { U as defaultKnowledge, h as readCount, s as readKnowledge } from "./audit.js";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

// src/batch/attempt.ts
const jobVariables = [
	"SLURM_JOB_ID",
	"PBS_JOBID",
	"JOB_ID",
	"LSB_JOBID",
	"AWS_BATCH_JOB_ID",
	"BATCH_JOB_ID"
];
function attemptName(env) {
	const safe = (jobVariables.map((name) => env[name]).find((value) => value !== void 0) ?? "local").replaceAll(/[^\w-]/g, "-").slice(0, 40);
	return `${Date.now()}-${safe}-${process.pid}-${randomBytes(4).toString("hex")}`;
}
async function attemptLog({ paths }, attempt, { shards, jobs, started, result }) {
	const entry = {
		shards,
		jobs,
		started: started.toISOString(),
		ended: (/* @__PURE__ */ new Date()).toISOString(),
		examined: result.examined,
		interrupted: result.interrupted
	};
	await makeFolder(paths.log);
	await publishText(join(paths.log, `${attempt}.json`), `${JSON.stringify(entry)}\n`);
}

// src/batch/shard-attempt.ts
var ShardAttempt = class ShardAttempt {
	shard;
	before;
	pending;
	isPublished;
	#batch;
	#attempt;
	#records;
	#journal = null;
	#writing = Promise.resolve();
	constructor(batch, shard, attempt, records, isPublished) {
		this.#batch = batch;
		this.#attempt = attempt;
		this.#records = records;
		this.shard = shard;
		this.isPublished = isPublished;
		this.before = [...records.values()];
		this.pending = rowsOf(batch.manifest, shard).filter(({ exportId }) => !records.has(exportId));
	}
	static async begin(batch, shard, options) {
		const published = /* @__PURE__ */ new Map();
		const path = shardPath(batch.paths, shard);
		const state = await readPublished(batch, shard, ({ record, line }) => published.set(record.export, {
			...doneExport(record),
			path,
			line
		}));
		if (state === "published" && !(options.retryFailed && [...published.values()].some(({ code }) => isRunFailure(code)))) return new ShardAttempt(batch, shard, options.attempt, published, true);
		const records = new Map([...state === "published" ? published : [], ...await readJournals(batch, shard)]);
		if (options.retryFailed) {
			for (const record of records.values()) if (isRunFailure(record.code)) records.delete(record.export);
		}
		return new ShardAttempt(batch, shard, options.attempt, records, false);
	}
	async accept(json) {
		const record = readRecord(json);
		if (record === null) throw new TypeError("not a record of an export");
		const written = this.#append(this.#writing, record, json);
		this.#writing = written.catch(() => {});
		await written;
		return doneExport(record);
	}
	async #append(before, record, json) {
		await before;
		this.#journal ??= await Journal.create(this.#batch, this.shard, this.#attempt);
		this.#records.set(record.export, await this.#journal.append(record, json));
	}
	async finish() {
		const lost = new Set(await publishShard(this.#batch, this.shard, this.#records, this.#attempt));
		if (lost.size > 0) return rowsOf(this.#batch.manifest, this.shard).filter(({ exportId }) => lost.has(exportId));
		const journal = this.#journal;
		await this.close();
		await journal?.remove();
		return [];
	}
	async close() {
		await this.#writing;
		await this.#journal?.close();
		this.#journal = null;
	}
};
function doneExport({ export: id, status, code, complete }) {
	return {
		export: id,
		status,
		code,
		complete
	};
}

// src/batch/run.ts
async function runShards(batch, options) {
	const { examiner } = options;
	await makeFolder(batch.paths.shards);
	const total = options.shards.reduce((sum, shard) => sum + rowsOf(batch.manifest, shard).length, 0);
	const done = /* @__PURE__ */ new Map();
	const opened = [];
	let examined = 0;
	let interrupted = false;
	const progress = () => options.onProgress?.({
		total,
		done: done.size,
		examined
	});
	async function* tasks() {
		for (const shard of options.shards) {
			const attempt = await ShardAttempt.begin(batch, shard, options);
			opened.push(attempt);
			for (const each of attempt.before) done.set(each.export, each);
			progress();
			if (attempt.isPublished) continue;
			const work = {
				attempt,
				open: attempt.pending.length
			};
			if (work.open === 0) yield* await finish(work);
			for (const row of attempt.pending) yield {
				row,
				work
			};
		}
	}
	async function finish(work) {
		const again = await work.attempt.finish();
		work.open = again.length;
		return again.map((row) => ({
			row,
			work
		}));
	}
	const queue = tasks();
	async function workThrough() {
		for await (const task of shared(queue)) {
			const waiting = [task];
			for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
				const json = await examiner.examine(next.row);
				if (json === null) {
					interrupted = true;
					return;
				}
				const result = await next.work.attempt.accept(json);
				done.set(result.export, result);
				examined += 1;
				progress();
				next.work.open -= 1;
				if (next.work.open === 0) waiting.push(...await finish(next.work));
			}
		}
	}
	try {
		const settled = await Promise.allSettled(Array.from({ length: examiner.places + 1 }, async () => {
			try {
				await workThrough();
			} catch (error) {
				examiner.stop();
				throw error;
			}
		}));
		for (const each of settled) if (each.status === "rejected") throw each.reason;
	} finally {
		for (const attempt of opened) await attempt.close();
	}
	return {
		exports: [...done.values()],
		examined,
		interrupted
	};
}
function shared(queue) {
	return { [Symbol.asyncIterator]: () => ({ next: () => queue.next() }) };
}

// src/batch/shard-number.ts
const schedulers = [
	{
		variable: "SLURM_ARRAY_TASK_ID",
		first: 0
	},
	{
		variable: "JOB_COMPLETION_INDEX",
		first: 0
	},
	{
		variable: "PBS_ARRAY_INDEX",
		first: 0
	},
	{
		variable: "AWS_BATCH_JOB_ARRAY_INDEX",
		first: 0
	},
	{
		variable: "BATCH_TASK_INDEX",
		first: 0
	},
	{
		variable: "SGE_TASK_ID",
		first: 1
	},
	{
		variable: "LSB_JOBINDEX",
		first: 1
	}
];
function shardFromEnvironment(env, shards) {
	const set = schedulers.flatMap(({ variable, first }) => {
		const value = env[variable] ?? "";
		return value !== "" && value !== "undefined" && !(variable === "LSB_JOBINDEX" && value === "0") ? [{
			variable,
			value,
			first
		}] : [];
	});
	const [found, other] = set;
	if (found === void 0 || other !== void 0) throw new ExportError("batch-no-shard-number", { found: set.map(({ variable }) => variable) });
	return requireShard(found.value, shards, found.first);
}
function requireShard(value, shards, first = 0) {
	const shard = /^\d{1,9}$/.test(value) ? Number(value) - first : -1;
	if (shard < 0 || shard >= shards) throw new ExportError("batch-shard", {
		value,
		shards
	});
	return shard;
}
function shardList(text, shards) {
	const list = text.split(",").flatMap((item) => {
		const [, from, to] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(item) ?? [];
		if (from === void 0) throw new ExportError("batch-shard", {
			value: item,
			shards
		});
		const first = requireShard(from, shards);
		const last = requireShard(to ?? from, shards);
		return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
	});
	return [...new Set(list)].sort((a, b) => a - b);
}

// src/batch/worker-pool.ts
const tries = 3;
function workerPool(options) {
	const waiting = [];
	const idle = [];
	const all = /* @__PURE__ */ new Set();
	let busy = 0;
	let isStopped = false;
	function next() {
		while (busy < options.jobs) {
			const task = waiting.shift();
			if (task === void 0) return;
			busy += 1;
			work(task);
		}
	}
	async function work({ row, settle }) {
		settle(await examineInWorker(row));
		busy -= 1;
		next();
	}
	async function examineInWorker(row) {
		for (let attempt = 1;; attempt += 1) {
			const worker = (attempt === 1 ? takeLiving(idle) : void 0) ?? startWorker(options, all);
			const outcome = await ask(worker, row, options.timeLimit);
			if ("record" in outcome) {
				if (options.isolate) endWorker(worker);
				else idle.push(worker);
				return outcome.record;
			}
			if (attempt === tries || outcome.failure === "E_TIMEOUT") return writeRecord(failureRecord(row, outcome.failure, await looksCut(row.paths)));
		}
	}
	return {
		places: options.jobs,
		examine: (row) => new Promise((settle) => {
			if (isStopped) settle(null);
			else {
				waiting.push({
					row,
					settle
				});
				next();
			}
		}),
		stop() {
			isStopped = true;
			for (const { settle } of waiting.splice(0)) settle(null);
		},
		async close() {
			for (const worker of all) endWorker(worker);
			await Promise.all([...all].map((worker) => new Promise((settle) => worker.once("exit", settle))));
		}
	};
}
function takeLiving(idle) {
	for (let worker = idle.pop(); worker !== void 0; worker = idle.pop()) if (worker.exitCode === null && worker.signalCode === null) return worker;
}
function startWorker(options, all) {
	const worker = fork(options.program ?? fileURLToPath(new URL("./batch-worker.js", import.meta.url)), [], {
		execArgv: options.memory === null ? [] : [`--max-old-space-size=${options.memory}`],
		stdio: [
			"ignore",
			"ignore",
			"ignore",
			"ipc"
		]
	});
	all.add(worker);
	worker.once("exit", () => all.delete(worker));
	worker.on("error", () => {});
	tell(worker, options.begin);
	return worker;
}
function endWorker(worker) {
	if (worker.connected) worker.disconnect();
}
function tell(worker, message) {
	worker.send(message, () => {});
}
function ask(worker, row, timeLimit) {
	return new Promise((settle) => {
		let failure = null;
		const timer = setTimeout(() => {
			failure = "E_TIMEOUT";
			worker.kill("SIGKILL");
		}, timeLimit);
		const end = (outcome) => {
			clearTimeout(timer);
			worker.removeListener("message", onMessage);
			worker.removeListener("exit", onExit);
			settle(outcome);
		};
		const onMessage = (message) => {
			if (isRecord(message)) end(message);
		};
		const onExit = (code, signal) => {
			end({ failure: failure ?? causeOf(code, signal) });
		};
		worker.on("message", onMessage);
		worker.on("exit", onExit);
		tell(worker, {
			kind: "examine",
			row
		});
	});
}
function causeOf(code, signal) {
	return signal === "SIGABRT" || signal === "SIGKILL" || code === 134 || code === 137 ? "E_OOM" : "E_CRASH";
}
function isRecord(message) {
	return typeof message === "object" && message !== null && "record" in message && typeof message.record === "string";
}

// src/cli/batch-progress.ts
const pauseMs = {
	terminal: 200,
	log: 6e4
};
const estimateFromMs = 2e3;
const clearLine = "\r\x1B[K";
function showBatchProgress(io, quiet, words) {
	if (quiet) return {
		update: () => {},
		end: async () => {}
	};
	const { isTTY, columns } = io.stderr;
	const startedAt = io.now();
	let shownAt = startedAt;
	let isShown = false;
	function line({ done, total, examined }, now) {
		const elapsed = now - startedAt;
		if (elapsed < estimateFromMs || examined === 0) return words.running(done, total, null, null);
		const perMs = examined / elapsed;
		return words.running(done, total, Math.round(perMs * 6e4), (total - done) / perMs / 1e3);
	}
	return {
		update(progress) {
			const now = io.now();
			if (now - shownAt < (isTTY ? pauseMs.terminal : pauseMs.log)) return;
			shownAt = now;
			isShown = true;
			const text = line(progress, now);
			io.stderr.write(isTTY ? `${clearLine}${text.slice(0, (columns ?? 80) - 1)}` : `${text}\n`);
		},
		async end() {
			if (isTTY && isShown) await io.stderr.write(clearLine);
			isShown = false;
		}
	};
}

// src/cli/commands/batch-run.ts
const most = {
	jobs: 1024,
	memory: 2 ** 20,
	timeLimit: 1e6
};
async function runBatchRun(options, session) {
	const { io, text } = session;
	const jobs = readCount("--jobs", options.jobs ?? "1", most.jobs);
	const memory = options.memory === void 0 ? null : readCount("--memory", options.memory, most.memory);
	const timeLimit = readCount("--time-limit", options.timeLimit ?? "3600", most.timeLimit) * 1e3;
	const batch = await openBatch(options, session);
	const shards = chosenShards(options, batch, io.env);
	if (shards === null) {
		await io.stderr.write(`dyi-audit: ${text.batch.whichShards}\n`);
		return exitCodes.usage;
	}
	const { settings } = batch.manifest;
	const key = await keyOf(settings, batch.paths, options.keyFile ?? null);
	const examiner = workerPool({
		jobs,
		isolate: options.isolate ?? false,
		memory,
		timeLimit,
		begin: {
			kind: "begin",
			settings,
			key: Buffer.from(key).toString("hex"),
			knowledge: await knowledgeDocument(batch, session)
		}
	});
	const attempt = attemptName(io.env);
	const quiet = options.quiet ?? false;
	const progress = showBatchProgress(io, quiet, text.batch);
	const release = io.onStopRequest(() => examiner.stop());
	const started = /* @__PURE__ */ new Date();
	try {
		const result = await runShards(batch, {
			shards,
			examiner,
			attempt,
			retryFailed: options.retryFailed ?? false,
			onProgress: progress.update
		});
		await progress.end();
		await attemptLog(batch, attempt, {
			shards: shards.length,
			jobs,
			started,
			result
		});
		const total = batch.manifest.exports.filter(({ shard }) => shards.includes(shard)).length;
		const { exports, examined } = result;
		if (!quiet) await io.stderr.write(`${text.batch.ran(exports.length, examined)}\n${statusLines(exports, text.batch)}`);
		await io.stderr.write(failureLines(exports, text.batch));
		if (result.interrupted) {
			await io.stderr.write(`${text.batch.interrupted(exports.length, total)}\n`);
			return exitCodes.interrupted;
		}
		return exitCodeOfExports(exports);
	} finally {
		release();
		await progress.end();
		await examiner.close();
	}
}
function chosenShards({ shard, shards, all }, { manifest }, env) {
	if ([
		shard,
		shards,
		all
	].filter((way) => way !== void 0).length !== 1) return null;
	if (shard === "auto") return [shardFromEnvironment(env, manifest.shards)];
	if (shard !== void 0) return [requireShard(shard, manifest.shards)];
	if (shards !== void 0) return shardList(shards, manifest.shards);
	return Array.from({ length: manifest.shards }, (_, place) => place);
}
async function knowledgeDocument({ manifest, paths }, { io }) {
	const { aliases, knowledge } = manifest.settings;
	const found = await readKnowledge({
		...aliases === null ? {} : { aliases },
		...knowledge === null ? {} : { knowledge }
	}, io);
	if (found.digest !== manifest.knowledge.digest) throw new ExportError("batch-other", {
		path: paths.manifest,
		differs: "knowledge"
	});
	return found.digest === defaultKnowledge().digest ? null : found.document;
}

export { runBatchRun };