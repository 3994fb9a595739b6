import { r as ThreadFileReader, t as entryAt } from "./read.js";
import { parentPort } from "node:worker_threads";

// src/workers/transferable.ts
const fewBytes = 4096;
function transferable(readings) {
	return readings.flatMap(columnsOf).flatMap(({ buffer, byteLength }) => buffer instanceof ArrayBuffer && byteLength === buffer.byteLength && byteLength > fewBytes ? [buffer] : []);
}
function columnsOf(reading) {
	if (reading.status !== "scanned") return [];
	const { messages } = reading.scan;
	return messages.as === "summary" ? [messages.instants.steps, ...messages.links.map((link) => link.instants)] : [
		messages.instants,
		messages.senders,
		messages.identities,
		messages.linkRows,
		messages.linkHosts
	];
}

// src/workers/message-worker.ts
const port = parentPort;
if (port === null) throw new Error("this file is the entry of a worker");
const reader = new ThreadFileReader();
async function answer(to, orders, before) {
	await before;
	const answers = [];
	for (const { place, path, lies, withRows } of orders) answers.push({
		place,
		read: await reader.read(entryAt(path, lies), withRows)
	});
	to.postMessage(answers, transferable(answers.map(({ read }) => read)));
}
let last = Promise.resolve();
port.on("message", (orders) => {
	last = answer(port, orders, last);
});

export {  };