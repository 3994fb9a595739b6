import { R as auditResultSchema, mt as toJSONSchema } from "./audit.js";
import { r as exitCodes } from "./start.js";

// src/cli/commands/schema.ts
async function runSchema({ io }) {
	const schema = toJSONSchema(auditResultSchema);
	await io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
	return exitCodes.done;
}

export { runSchema };