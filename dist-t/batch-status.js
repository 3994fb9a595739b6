import { a as batchProgress, i as statusLines, o as countByStatus, r as openBatch, s as missingShards, t as exitCodeOfExports } from "./batch-session.js";
import { r as exitCodes } from "./start.js";

// src/cli/commands/batch-status.ts
async function runBatchStatus(options, session) {
	const { io, text } = session;
	const batch = await openBatch(options, session);
	const progress = await batchProgress(batch);
	const missing = missingShards(progress);
	const listed = options.list ?? false ? troubled(batch, progress, options.paths ?? false) : null;
	if (options.json ?? false) {
		const document = {
			shards: batch.manifest.shards,
			exports: batch.manifest.exports.length,
			done: progress.exports.length,
			missing,
			byStatus: Object.fromEntries(countByStatus(progress.exports)),
			...listed === null ? {} : { list: listed }
		};
		await io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
	} else {
		const { shards, exports } = batch.manifest;
		const lines = [text.batch.progressLine(shards - missing.length, shards, progress.exports.length, exports.length), ...progress.shards.flatMap(({ shard, state, done, exports: all }) => state !== "published" && (done > 0 || state === "damaged") ? [text.batch.shardLine(shard, state, done, all)] : [])];
		await io.stdout.write(`${lines.join("\n")}\n${statusLines(progress.exports, text.batch)}`);
		for (const { id, status, code, paths } of listed ?? []) await io.stdout.write(`${[
			id,
			status,
			code ?? "",
			...paths
		].join("	")}\n`);
	}
	return missing.length > 0 ? exitCodes.incomplete : exitCodeOfExports(progress.exports);
}
function troubled({ manifest }, { exports }, withPaths) {
	const done = new Map(exports.map((each) => [each.export, each]));
	return manifest.exports.flatMap(({ exportId, paths }) => {
		const found = done.get(exportId);
		if (found === void 0 || found.complete) return [];
		return [{
			id: exportId,
			status: found.status,
			code: found.code,
			paths: withPaths ? paths : []
		}];
	});
}

export { runBatchStatus };