import { Worker } from "node:worker_threads";

// src/workers/pool.ts
const batchBytes = 4 * 2 ** 20;
const batchFiles = 64;
async function readInWorkers(orders, workers, take) {
	const batches = batchesOf(orders);
	const pool = Array.from({ length: Math.min(workers, batches.length) }, startWorker);
	try {
		await Promise.all(pool.map((worker) => work(worker, batches, take)));
	} finally {
		await Promise.all(pool.map((worker) => worker.terminate()));
	}
}
function startWorker() {
	return new Worker(new URL("./message-worker.js", import.meta.url));
}
function work(worker, batches, take) {
	return new Promise((resolve, reject) => {
		let ahead = 0;
		const giveNext = () => {
			const batch = batches.shift();
			if (batch !== void 0) {
				ahead += 1;
				worker.postMessage(batch, []);
			} else if (ahead === 0) resolve();
		};
		worker.on("message", (answers) => {
			ahead -= 1;
			try {
				for (const { place, read } of answers) take(place, read);
				giveNext();
			} catch (error) {
				reject(error);
			}
		});
		worker.on("error", reject);
		worker.on("messageerror", reject);
		worker.on("exit", () => reject(/* @__PURE__ */ new Error("a worker ended before its work was done")));
		giveNext();
		worker.once("online", giveNext);
	});
}
function batchesOf(orders) {
	const batches = [];
	let bytes = Infinity;
	for (const order of orders) {
		const last = batches.at(-1);
		if (last === void 0 || bytes + order.bytes > batchBytes || last.length === batchFiles) {
			batches.push([order]);
			bytes = order.bytes;
		} else {
			last.push(order);
			bytes += order.bytes;
		}
	}
	return batches;
}

export { readInWorkers };