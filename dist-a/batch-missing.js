import { a as batchProgress, r as openBatch, s as missingShards } from "./batch-session.js";
import { r as exitCodes } from "./start.js";

// src/cli/commands/batch-missing.ts
async function runBatchMissing(options, session) {
	const missing = missingShards(await batchProgress(await openBatch(options, session)));
	if (options.json ?? false) await session.io.stdout.write(`${JSON.stringify(missing)}\n`);
	else if (missing.length > 0) await session.io.stdout.write(`${missing.join(",")}\n`);
	return exitCodes.done;
}

export { runBatchMissing };