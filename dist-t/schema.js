import { R as auditResultSchema } from "./audit.js";
import { S as toJSONSchema } from "./json-schema-processors.js";
import { r as exitCodes } from "./start.js";

// src/cli/commands/schema.ts
async function runSchema({ io }) {
	const schema = toJSONSchema(auditResultSchema);
	await io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
	return exitCodes.done;
}

export { runSchema };