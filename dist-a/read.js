import { p as ExportError } from "./start.js";
import { open, realpath } from "node:fs/promises";
import { basename, join, parse, resolve } from "node:path";
import { closeSync, constants, fstatSync, openSync, read, readSync, readdirSync, statSync } from "node:fs";
import { promisify } from "node:util";
import { homedir } from "node:os";
import { Readable, pipeline } from "node:stream";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";

// src/model/order.ts
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function compareBy(...criteria) {
	return (a, b) => {
		for (const compare of criteria) {
			const order = compare(a, b);
			if (order !== 0) return order;
		}
		return 0;
	};
}

// src/model/instants.ts
const noInstants = {
	length: 0,
	first: null,
	last: null,
	steps: /* @__PURE__ */ new Uint8Array(0)
};
function packInstants(instants) {
	inOrder(instants);
	const [first = null] = instants;
	if (first === null) return noInstants;
	let steps = new Uint8Array(64 + instants.length * 4);
	let used = 0;
	let before = first;
	for (let place = 1; place < instants.length; place += 1) {
		const instant = instants[place] ?? before;
		let step = instant - before;
		before = instant;
		if (used + 8 > steps.length) steps = grown(steps);
		while (step >= 128) {
			steps[used] = step % 128 | 128;
			used += 1;
			step = Math.floor(step / 128);
		}
		steps[used] = step;
		used += 1;
	}
	return {
		length: instants.length,
		first,
		last: before,
		steps: steps.slice(0, used)
	};
}
function forEachInstant({ length, first, steps }, visit) {
	if (first === null) return;
	let instant = first;
	let at = 0;
	visit(instant);
	for (let place = 1; place < length; place += 1) {
		let byte = steps[at] ?? 0;
		let step = byte & 127;
		for (let weight = 128; byte >= 128; weight *= 128) {
			at += 1;
			byte = steps[at] ?? 0;
			step += (byte & 127) * weight;
		}
		at += 1;
		instant += step;
		visit(instant);
	}
}
function unpackInstants(packed) {
	const instants = new Float64Array(packed.length);
	let place = 0;
	forEachInstant(packed, (instant) => {
		instants[place] = instant;
		place += 1;
	});
	return instants;
}
function joinInstants(lists) {
	const filled = lists.filter((list) => list.length > 0);
	const [only] = filled;
	if (only === void 0 || filled.length === 1) return only ?? noInstants;
	const joined = new Float64Array(filled.reduce((sum, list) => sum + list.length, 0));
	let place = 0;
	for (const list of filled.sort((a, b) => (a.first ?? 0) - (b.first ?? 0))) {
		joined.set(unpackInstants(list), place);
		place += list.length;
	}
	return packInstants(joined);
}
function inOrder(instants) {
	let ascending = true;
	let descending = true;
	for (let place = 1; place < instants.length && (ascending || descending); place += 1) {
		const step = (instants[place] ?? 0) - (instants[place - 1] ?? 0);
		if (step < 0) ascending = false;
		else if (step > 0) descending = false;
	}
	if (ascending) return;
	if (descending) instants.reverse();
	else instants.sort();
}
function grown(bytes) {
	const larger = new Uint8Array(bytes.length * 2);
	larger.set(bytes);
	return larger;
}

// src/model/diagnostic.ts
const diagnosticSeverities = {
	"part-unreadable": "error",
	"part-empty-stub": "info",
	"part-without-json": "info",
	"entry-duplicate": "info",
	"entry-ambiguous": "warning",
	"entry-unreadable": "error",
	"entry-limit": "error",
	"entry-name-unsafe": "warning",
	"entry-name-not-utf8": "info",
	"link-not-followed": "warning",
	"not-a-regular-file": "warning",
	"archive-not-opened": "warning",
	"html-twin": "info",
	"instagram-part": "warning",
	"other-export-part": "warning",
	"json-syntax": "error",
	"json-truncated": "error",
	"json-too-deep": "error",
	"json-too-large": "error",
	"json-duplicate-key": "warning",
	"json-bom": "info",
	"encoding-utf16": "info",
	"encoding-invalid": "error",
	"trailing-nul": "info",
	"wrong-shape": "error",
	"unrecognised-shape": "warning",
	"unknown-section": "info",
	"record-not-an-object": "error",
	"record-too-large": "error",
	"field-wrong-type": "warning",
	"field-missing": "warning",
	"name-missing": "warning",
	"timestamp-text": "warning",
	"timestamp-unit": "warning",
	"timestamp-invalid": "warning",
	"timestamp-missing": "warning",
	"text-partially-repaired": "info",
	"text-lone-surrogate": "info",
	"id-not-exact": "warning",
	"category-unknown": "warning",
	"dates-contradict": "warning",
	"date-after-export": "warning",
	"removed-but-not-in-category": "warning",
	"app-records-merged": "info",
	"app-name-twice": "info",
	"permission-unknown": "info",
	"permissions-app-not-found": "warning",
	"owner-unknown": "info"
};
var Diagnostics = class {
	#found = /* @__PURE__ */ new Map();
	report(code, file, pointer = null, count = 1) {
		const key = `${code}\0${file ?? ""}`;
		const before = this.#found.get(key);
		this.#found.set(key, {
			code,
			severity: diagnosticSeverities[code],
			file,
			pointer: before === void 0 ? pointer : firstPointer(before.pointer, pointer),
			count: (before?.count ?? 0) + count
		});
	}
	list() {
		return sortDiagnostics([...this.#found.values()]);
	}
};
function sortDiagnostics(diagnostics) {
	return [...diagnostics].sort((a, b) => compareText(a.file ?? "", b.file ?? "") || compareText(a.code, b.code));
}
function firstPointer(a, b) {
	if (a === null) return b;
	if (b === null) return a;
	return a.length < b.length || a.length === b.length && a <= b ? a : b;
}

// src/input/source.ts
var EntryError = class extends Error {
	name = "EntryError";
	code;
	detail;
	constructor(code, detail, options) {
		super(`${code}: ${detail}`, options);
		this.code = code;
		this.detail = detail;
	}
};

// src/input/file-reader.ts
const read$1 = promisify(read);
function readAtOnce(descriptor, target, position) {
	let done = 0;
	try {
		while (done < target.length) {
			const bytes = readSync(descriptor, target, done, target.length - done, position + done);
			if (bytes === 0) break;
			done += bytes;
		}
	} catch (error) {
		throw new EntryError("entry-unreadable", systemCode(error), { cause: error });
	}
	return done;
}
async function readExactly(descriptor, position, length) {
	const buffer = Buffer.allocUnsafe(length);
	let done = 0;
	while (done < length) {
		const { bytesRead } = await readSome(descriptor, buffer, done, length - done, position + done);
		if (bytesRead === 0) throw new EntryError("entry-unreadable", "the file ends too early");
		done += bytesRead;
	}
	return buffer;
}
async function readSome(descriptor, buffer, offset, length, position) {
	try {
		return await read$1(descriptor, buffer, offset, length, position);
	} catch (error) {
		throw new EntryError("entry-unreadable", systemCode(error), { cause: error });
	}
}
function systemCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}

// src/input/limits.ts
const defaultLimits = {
	entries: 5e5,
	depth: 64,
	centralDirectoryBytes: 256 * 2 ** 20,
	entryBytes: 16 * 2 ** 30,
	ratio: 600,
	ratioFrom: 64 * 2 ** 20
};
const wholeBytes = 32 * 2 ** 20;
const pieceBytes = 4 * 2 ** 20;

// src/input/folder.ts
async function openFolder(path, limits) {
	const name = basename(path);
	if (await isHomeOrRoot(path)) throw new ExportError("home-directory", { part: name });
	const entries = [];
	const problems = [];
	const waiting = [{
		folder: "",
		depth: 0
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { folder, depth } = next;
		for (const child of listFolder(join(path, folder), folder, problems)) {
			const place = folder === "" ? child.name : `${folder}/${child.name}`;
			if (child.isDirectory()) {
				if (depth < limits.depth) waiting.push({
					folder: place,
					depth: depth + 1
				});
				else problems.push({
					code: "entry-limit",
					path: place,
					detail: `more than ${limits.depth} folders deep`
				});
			} else if (child.isFile()) entries.push(new FileEntry(join(path, folder, child.name), place));
			else if (child.isSymbolicLink()) problems.push({
				code: "link-not-followed",
				path: place,
				detail: ""
			});
			else problems.push({
				code: "not-a-regular-file",
				path: place,
				detail: ""
			});
			if (entries.length > limits.entries) throw new ExportError("limit-exceeded", {
				part: name,
				limit: "entries",
				allowed: limits.entries,
				found: entries.length
			});
		}
	}
	return {
		name,
		kind: "folder",
		entries: entries.sort((a, b) => compareText(a.path, b.path)),
		problems: problems.sort((a, b) => compareText(a.path ?? "", b.path ?? "")),
		close: async () => {}
	};
}
async function isHomeOrRoot(path) {
	const real = async (folder) => realpath(folder).catch(() => resolve(folder));
	const here = await real(path);
	return here === await real(homedir()) || here === parse(here).root;
}
function listFolder(path, folder, problems) {
	try {
		return readdirSync(path, { withFileTypes: true });
	} catch (error) {
		problems.push({
			code: "entry-unreadable",
			path: folder === "" ? null : folder,
			detail: systemCode(error)
		});
		return [];
	}
}
var FileEntry = class {
	path;
	#place;
	#size = null;
	constructor(place, path) {
		this.#place = place;
		this.path = path;
	}
	get size() {
		return this.#size ??= sizeOf(this.#place);
	}
	chunks() {
		return fileChunks(this.#place);
	}
	open() {
		return openFile(this.#place);
	}
	place() {
		return {
			is: "file",
			file: this.#place
		};
	}
};
function sizeOf(path) {
	try {
		return statSync(path).size;
	} catch {
		return 0;
	}
}
const safely = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function* fileChunks(path) {
	const file = await open(path, safely).catch((error) => {
		throw new EntryError("entry-unreadable", systemCode(error), { cause: error });
	});
	try {
		const status = await file.stat();
		if (!status.isFile()) throw new EntryError("entry-unreadable", "not a regular file");
		if (status.size <= wholeBytes) {
			yield await readExactly(file.fd, 0, status.size);
			return;
		}
		for (let position = 0; position < status.size; position += pieceBytes) yield await readExactly(file.fd, position, Math.min(pieceBytes, status.size - position));
	} finally {
		await file.close();
	}
}
function openFile(path) {
	let descriptor;
	try {
		descriptor = openSync(path, safely);
	} catch (error) {
		throw new EntryError("entry-unreadable", systemCode(error), { cause: error });
	}
	if (!fstatSync(descriptor).isFile()) {
		closeSync(descriptor);
		throw new EntryError("entry-unreadable", "not a regular file");
	}
	let position = 0;
	return {
		read(target) {
			const read = readAtOnce(descriptor, target, position);
			position += read;
			return read;
		},
		close: () => closeSync(descriptor)
	};
}

// src/parser/text-repair.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const sequences = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;
function repairText(written) {
	const kind = contentOf(written);
	if (kind === "ascii") return {
		text: written,
		repair: "unchanged"
	};
	if (kind === "bytes") {
		const whole = decodeBytes(written);
		if (whole !== null) return {
			text: whole,
			repair: "repaired"
		};
	}
	let changed = false;
	return {
		text: written.replace(sequences, (sequence) => {
			const decoded = decodeBytes(sequence);
			if (decoded === null) return sequence;
			changed = true;
			return decoded;
		}),
		repair: changed ? "partially-repaired" : "unchanged"
	};
}
function repairWhole(written) {
	return contentOf(written) === "bytes" ? decodeBytes(written) ?? written : written;
}
function contentOf(text) {
	let kind = "ascii";
	for (let i = 0; i < text.length; i += 1) {
		const unit = text.charCodeAt(i);
		if (unit > 255) return "wide";
		if (unit > 127) kind = "bytes";
	}
	return kind;
}
function decodeBytes(characters) {
	const bytes = Buffer.from(characters, "latin1");
	try {
		return utf8.decode(bytes);
	} catch {
		return null;
	}
}

// src/parser/time.ts
const unitBorder = 1e11;
const farFuture = Date.UTC(2101, 0, 1);
const unknown = {
	instant: null,
	oddities: []
};
function readTime(value, unit) {
	switch (typeof value) {
		case "undefined": return unknown;
		case "number": return readNumber(value, unit);
		case "bigint": return readNumber(Number(value), unit);
		case "string": return readDigits(value, unit);
		default: return value === null ? unknown : invalid();
	}
}
function readNumber(value, unit) {
	if (value === 0) return unknown;
	if (!Number.isFinite(value) || value < 0) return invalid();
	const isMilliseconds = value >= unitBorder;
	const instant = Math.floor(isMilliseconds ? value : value * 1e3);
	if (instant >= farFuture) return invalid();
	return {
		instant,
		oddities: isMilliseconds === (unit === "milliseconds") ? [] : ["timestamp-unit"]
	};
}
function readDigits(text, unit) {
	if (text === "") return unknown;
	if (!/^\s*-?\d+(?:\.\d+)?\s*$/.test(text)) return invalid();
	const read = readNumber(Number(text), unit);
	return {
		instant: read.instant,
		oddities: ["timestamp-text", ...read.oddities]
	};
}
function invalid() {
	return {
		instant: null,
		oddities: ["timestamp-invalid"]
	};
}

// src/parser/file-context.ts
const mostKeys = 500;
const otherKeys = "(other keys)";
var UnknownKeys = class {
	#kept = /* @__PURE__ */ new Map();
	#others = /* @__PURE__ */ new Map();
	#last = null;
	add(kind, key, type, count = 1) {
		const name = `${kind}\0${key}`;
		const known = this.#kept.get(name);
		if (known !== void 0) countIn(known, count, [type]);
		else if (this.#last !== null && compareText(name, this.#last) > 0) this.#addToOthers(kind, count, [type]);
		else {
			this.#kept.set(name, {
				kind,
				key,
				count,
				types: /* @__PURE__ */ new Set([type])
			});
			this.#keepFew();
		}
	}
	#keepFew() {
		if (this.#kept.size < mostKeys) return;
		if (this.#kept.size > mostKeys && this.#last !== null) {
			const dropped = this.#kept.get(this.#last);
			this.#kept.delete(this.#last);
			if (dropped !== void 0) this.#addToOthers(dropped.kind, dropped.count, dropped.types);
		}
		this.#last = [...this.#kept.keys()].reduce((a, b) => compareText(a, b) > 0 ? a : b);
	}
	#addToOthers(kind, count, types) {
		const others = this.#others.get(kind) ?? {
			kind,
			key: otherKeys,
			count: 0,
			types: /* @__PURE__ */ new Set()
		};
		this.#others.set(kind, others);
		countIn(others, count, types);
	}
	list() {
		return [...this.#kept.values(), ...this.#others.values()].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.key, b.key)).map((entry) => ({
			...entry,
			types: [...entry.types].sort(compareText)
		}));
	}
};
function countIn(entry, count, types) {
	entry.count += count;
	for (const type of types) entry.types.add(type);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function jsonType(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	switch (typeof value) {
		case "string": return "string";
		case "boolean": return "boolean";
		case "number":
		case "bigint": return "number";
		default: return "object";
	}
}
var Fields = class {
	#record;
	#context;
	pointer;
	constructor(record, pointer, context) {
		this.#record = record;
		this.pointer = pointer;
		this.#context = context;
	}
	get(key) {
		return Object.hasOwn(this.#record, key) ? this.#record[key] : void 0;
	}
	text(key) {
		const value = this.get(key);
		if (value === void 0 || value === null) return null;
		if (typeof value === "string") return this.repaired(value);
		this.report("field-wrong-type", key);
		return typeof value === "number" || typeof value === "bigint" ? String(value) : null;
	}
	time(key, unit) {
		const { instant, oddities } = readTime(this.get(key), unit);
		for (const oddity of oddities) this.report(oddity, key);
		return instant;
	}
	id(key) {
		const value = this.get(key);
		if (value === void 0 || value === null || value === 0) return null;
		if (typeof value === "string") return /^\s*0*\s*$/.test(value) ? null : value.trim();
		if (typeof value === "bigint" || typeof value === "number" && Number.isSafeInteger(value)) return String(value);
		this.report(typeof value === "number" ? "id-not-exact" : "field-wrong-type", key);
		return null;
	}
	countUnknown(kind, known) {
		countUnknownKeys(this.#record, kind, known, this.#context);
	}
	report(code, key = null) {
		const pointer = key === null ? this.pointer : `${this.pointer}/${escapePointer(key)}`;
		this.#context.sink.report(code, this.#context.file, pointer);
	}
	repaired(written) {
		const { text, repair } = repairText(written);
		if (repair === "partially-repaired") this.report("text-partially-repaired");
		return text;
	}
};
function countUnknownKeys(record, kind, known, context) {
	for (const [key, value] of Object.entries(record)) if (!known.has(key)) context.unknownKeys.add(kind, key, jsonType(value));
}
function escapePointer(key) {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function recordsOf(values, pointer, context) {
	const records = [];
	for (const [place, value] of values.entries()) {
		const at = `${pointer}/${place}`;
		if (isRecord(value)) records.push(new Fields(value, at, context));
		else context.sink.report("record-not-an-object", context.file, at);
	}
	return records;
}

// src/parser/json/decode.ts
const longestText = 2 ** 28;
function decodeText(bytes) {
	const encoding = encodingOf(bytes);
	const notes = [];
	try {
		const decoded = new TextDecoder(encoding, {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
		if (encoding !== "utf-8") notes.push("encoding-utf16");
		const begin = decoded.startsWith("﻿") ? 1 : 0;
		if (begin === 1) notes.push("json-bom");
		let end = decoded.length;
		while (end > begin && decoded.charCodeAt(end - 1) === 0) end -= 1;
		if (end < decoded.length) notes.push("trailing-nul");
		return {
			text: decoded.slice(begin, end),
			notes
		};
	} catch {
		return null;
	}
}
function encodingOf(bytes) {
	const [first = 1, second = 1] = bytes;
	if (first === 255 && second === 254 || first !== 0 && second === 0) return "utf-16le";
	if (first === 254 && second === 255 || first === 0 && second !== 0) return "utf-16be";
	return "utf-8";
}

// src/parser/json/parse-json.ts
var Fault = class extends Error {
	code;
	constructor(code) {
		super(code);
		this.code = code;
	}
};
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const escapes = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const deepestPointer = 32;
const longestKey = 200;
const loneSurrogate = /\p{Surrogate}/u;
const literals = [
	["true", true],
	["false", false],
	["null", null]
];
function parseJson(text, maxDepth = 1e3) {
	return new Parser(text, maxDepth).parse();
}
var Parser = class {
	#text;
	#maxDepth;
	#open = [];
	#notes = /* @__PURE__ */ new Map();
	#at = 0;
	constructor(text, maxDepth) {
		this.#text = text;
		this.#maxDepth = maxDepth;
	}
	parse() {
		try {
			return {
				status: "read",
				value: this.#document(),
				notes: [...this.#notes.values()]
			};
		} catch (error) {
			if (!(error instanceof Fault)) throw error;
			const partial = completePart(this.#open);
			return {
				status: "unreadable",
				code: error.code,
				pointer: this.#pointer(),
				offset: this.#at,
				...partial === void 0 ? {} : { partial },
				notes: [...this.#notes.values()]
			};
		}
	}
	#document() {
		for (;;) {
			let element = this.#begin();
			while (element !== pending) {
				const inner = this.#open.at(-1);
				if (inner === void 0) {
					this.#space();
					if (this.#at < this.#text.length) throw new Fault("json-syntax");
					return element;
				}
				this.#add(inner, element);
				element = this.#afterElement(inner);
			}
		}
	}
	#begin() {
		this.#space();
		const character = this.#peek();
		if (character === "\"") return this.#string();
		if (character !== "{" && character !== "[") return this.#scalar();
		this.#at += 1;
		if (this.#open.length >= this.#maxDepth) throw new Fault("json-too-deep");
		const container = character === "[" ? {
			is: "array",
			array: []
		} : {
			is: "object",
			object: {},
			key: ""
		};
		this.#open.push(container);
		this.#space();
		if (this.#peek() === closing(container)) return this.#close(container);
		if (container.is === "object") container.key = this.#key();
		return pending;
	}
	#afterElement(inner) {
		this.#space();
		const character = this.#peek();
		if (character === closing(inner)) return this.#close(inner);
		if (character !== ",") throw new Fault("json-syntax");
		this.#at += 1;
		this.#space();
		if (inner.is === "object") inner.key = this.#key();
		return pending;
	}
	#close(container) {
		this.#at += 1;
		this.#open.pop();
		return valueOf(container);
	}
	#add(inner, element) {
		if (inner.is === "array") {
			inner.array.push(element);
			return;
		}
		if (Object.hasOwn(inner.object, inner.key)) this.#note("json-duplicate-key", this.#pointer());
		Object.defineProperty(inner.object, inner.key, {
			value: element,
			enumerable: true,
			configurable: true,
			writable: true
		});
	}
	#key() {
		if (this.#peek() !== "\"") throw new Fault("json-syntax");
		const key = this.#string();
		this.#space();
		if (this.#peek() !== ":") throw new Fault("json-syntax");
		this.#at += 1;
		return key;
	}
	#scalar() {
		for (const [word, value] of literals) {
			if (this.#text.startsWith(word, this.#at)) {
				this.#at += word.length;
				return value;
			}
			if (word.startsWith(this.#text.slice(this.#at))) throw new Fault("json-truncated");
		}
		number.lastIndex = this.#at;
		const written = number.exec(this.#text)?.[0];
		if (written === void 0) throw new Fault(this.#text.endsWith("-") ? "json-truncated" : "json-syntax");
		this.#at += written.length;
		if (this.#at === this.#text.length && this.#open.length > 0) throw new Fault("json-truncated");
		const value = Number(written);
		return /^-?\d+$/.test(written) && !Number.isSafeInteger(value) ? BigInt(written) : value;
	}
	#string() {
		const start = this.#at + 1;
		let read = "";
		this.#at = start;
		for (;;) {
			plain.lastIndex = this.#at;
			read += plain.exec(this.#text)?.[0] ?? "";
			this.#at = plain.lastIndex;
			const character = this.#peek();
			if (character === "\"") break;
			if (character !== "\\") throw new Fault("json-syntax");
			read += this.#escape();
		}
		this.#at += 1;
		if (loneSurrogate.test(read)) this.#note("text-lone-surrogate", this.#pointer());
		return read;
	}
	#escape() {
		this.#at += 1;
		const character = this.#peek();
		const short = escapes[character];
		if (short !== void 0) {
			this.#at += 1;
			return short;
		}
		if (character !== "u") throw new Fault("json-syntax");
		const digits = this.#text.slice(this.#at + 1, this.#at + 5);
		if (digits.length < 4 && /^[0-9a-fA-F]*$/.test(digits)) throw new Fault("json-truncated");
		if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new Fault("json-syntax");
		this.#at += 5;
		return String.fromCharCode(Number.parseInt(digits, 16));
	}
	#space() {
		for (;;) {
			const unit = this.#text.charCodeAt(this.#at);
			if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
			this.#at += 1;
		}
	}
	#peek() {
		const character = this.#text[this.#at];
		if (character === void 0) throw new Fault("json-truncated");
		return character;
	}
	#note(code, pointer) {
		const before = this.#notes.get(code);
		this.#notes.set(code, {
			code,
			pointer: before?.pointer ?? pointer,
			count: (before?.count ?? 0) + 1
		});
	}
	#pointer() {
		let pointer = "";
		for (const open of this.#open.slice(0, deepestPointer)) {
			if (open.is === "object" && open.key.length > longestKey) break;
			pointer += open.is === "array" ? `/${open.array.length}` : `/${escapePointer(open.key)}`;
		}
		return pointer;
	}
};
const pending = Symbol("pending");
function valueOf(container) {
	return container.is === "array" ? container.array : container.object;
}
function closing(container) {
	return container.is === "array" ? "]" : "}";
}
function completePart(open) {
	const [root, ...inner] = open;
	if (root === void 0) return void 0;
	let outer = root;
	for (const next of inner) {
		if (next.is === "object") break;
		if (outer.is === "array") outer.array.push(next.array);
		else outer.object[outer.key] ??= next.array;
		outer = next;
	}
	return valueOf(root);
}

// src/parser/json/document.ts
async function readDocument(chunks) {
	const bytes = await gather(chunks);
	if (bytes === null) return unreadable("json-too-large", []);
	const decoded = decodeText(bytes);
	if (decoded === null) return unreadable("encoding-invalid", []);
	const notes = decoded.notes.map((code) => ({
		code,
		pointer: null,
		count: 1
	}));
	if (decoded.text.trim() === "") return unreadable("json-truncated", notes);
	return withNotes(parseJson(decoded.text), notes);
}
function withNotes(parsed, notes) {
	return {
		...parsed,
		notes: [...notes, ...parsed.notes]
	};
}
function unreadable(code, notes) {
	return {
		status: "unreadable",
		code,
		pointer: null,
		offset: null,
		notes
	};
}
async function gather(chunks) {
	const copies = [];
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > longestText) return null;
		copies.push(Uint8Array.from(chunk));
	}
	return Buffer.concat(copies, size);
}

// src/parser/reading.ts
var Reading = class {
	diagnostics = new Diagnostics();
	unknownKeys = new UnknownKeys();
	#unreadable = /* @__PURE__ */ new Map();
	context({ file, day }) {
		return {
			file,
			day,
			sink: this.diagnostics,
			unknownKeys: this.unknownKeys
		};
	}
	unreadable(file, code, detail, pointer = null) {
		this.diagnostics.report(code, file, pointer);
		this.#unreadable.set(`${file}\0${code}\0${detail}`, {
			file,
			code,
			detail
		});
	}
	problem(code, name, detail) {
		if (diagnosticSeverities[code] === "error") this.unreadable(name, code, detail);
		else this.diagnostics.report(code, name);
	}
	unreadableFiles() {
		return [...this.#unreadable.values()].sort(compareBy((a, b) => compareText(a.file, b.file), (a, b) => compareText(a.code, b.code), (a, b) => compareText(a.detail, b.detail)));
	}
};
async function readJson({ entry, file }, reading) {
	try {
		const document = await readDocument(entry.chunks());
		for (const note of document.notes) reading.diagnostics.report(note.code, file, note.pointer, note.count);
		if (document.status === "read") return {
			value: document.value,
			complete: true
		};
		reading.unreadable(file, document.code, placeOf(document.pointer, document.offset), document.pointer);
		return document.partial === void 0 ? null : {
			value: document.partial,
			complete: false
		};
	} catch (error) {
		if (!(error instanceof EntryError)) throw error;
		reading.unreadable(file, error.code, error.detail);
		return null;
	}
}
function placeOf(pointer, offset) {
	return [...pointer === null || pointer === "" ? [] : [`at ${pointer}`], ...offset === null ? [] : [`byte ${offset}`]].join(", ");
}

// src/parser/thread/links.ts
const linkHost = /https?:\/\/(?:[^/?#\s"'<>@]*@)?([^/?#\s"'<>:@]+)/gi;
function hostsIn(text) {
	if (!text.includes("://")) return [];
	return [...text.matchAll(linkHost)].map(([, host = ""]) => host);
}
function normaliseHost(host) {
	return host.toLowerCase().replace(/\.+$/, "");
}

// src/parser/thread/collector.ts
var MessageCollector = class {
	#withRows;
	#count = 0;
	#instants = /* @__PURE__ */ new Float64Array(256);
	#senders = /* @__PURE__ */ new Int32Array(0);
	#identities = /* @__PURE__ */ new Uint32Array(0);
	#hosts = /* @__PURE__ */ new Map();
	#linkRows = [];
	#linkHosts = [];
	#hostsOfRow = /* @__PURE__ */ new Set();
	constructor(withRows) {
		this.#withRows = withRows;
	}
	get count() {
		return this.#count;
	}
	add(instant, sender, identity) {
		this.#makeRoom(1);
		this.#instants[this.#count] = instant;
		if (this.#withRows) {
			this.#senders[this.#count] = sender;
			this.#identities.set(identity, 2 * this.#count);
		}
		this.#count += 1;
	}
	addRows(rows) {
		this.#makeRoom(rows.instants.length);
		this.#instants.set(rows.instants, this.#count);
		if (this.#withRows) {
			this.#senders.set(rows.senders, this.#count);
			this.#identities.set(rows.identities, 2 * this.#count);
		}
		this.#count += rows.instants.length;
	}
	addLink(row, host) {
		const name = normaliseHost(host);
		const number = this.#hosts.get(name) ?? this.#hosts.size;
		this.#hosts.set(name, number);
		if (this.#linkRows.at(-1) !== row) this.#hostsOfRow.clear();
		if (this.#hostsOfRow.has(number)) return;
		this.#hostsOfRow.add(number);
		this.#linkRows.push(row);
		this.#linkHosts.push(number);
	}
	finish() {
		const count = this.#count;
		const instants = this.#instants.subarray(0, count);
		if (!this.#withRows) {
			const links = this.#links();
			return {
				as: "summary",
				count,
				instants: packInstants(withoutUndated(instants)),
				links
			};
		}
		return {
			as: "rows",
			count,
			instants: instants.slice(),
			senders: this.#senders.slice(0, count),
			identities: this.#identities.slice(0, 2 * count),
			hosts: [...this.#hosts.keys()],
			linkRows: Uint32Array.from(this.#linkRows),
			linkHosts: Uint32Array.from(this.#linkHosts)
		};
	}
	#links() {
		const dated = [...this.#hosts.keys()].map((host) => ({
			host,
			instants: []
		}));
		for (const [place, row] of this.#linkRows.entries()) {
			const instant = this.#instants[row] ?? NaN;
			if (!Number.isNaN(instant)) dated[this.#linkHosts[place] ?? 0]?.instants.push(instant);
		}
		return dated.map(({ host, instants }) => ({
			host,
			instants: Float64Array.from(instants)
		}));
	}
	#makeRoom(rows) {
		const needed = this.#count + rows;
		if (needed > this.#instants.length) {
			const larger = new Float64Array(Math.max(needed, 2 * this.#instants.length));
			larger.set(this.#instants);
			this.#instants = larger;
		}
		if (!this.#withRows || this.#senders.length === this.#instants.length) return;
		const senders = new Int32Array(this.#instants.length);
		senders.set(this.#senders);
		this.#senders = senders;
		const identities = new Uint32Array(2 * this.#instants.length);
		identities.set(this.#identities);
		this.#identities = identities;
	}
};
function withoutUndated(instants) {
	for (const instant of instants) if (Number.isNaN(instant)) return instants.filter((each) => !Number.isNaN(each));
	return instants;
}

// src/parser/thread/identity.ts
function identityOf(text, names, sticker) {
	const [textA, textB] = hash(text, 0);
	let namesA = 0;
	let namesB = 0;
	for (const [a, b] of [...names.map((name) => hash(name, 1)), ...sticker === "" ? [] : [hash(sticker, 2)]]) {
		namesA = namesA + mix(a) | 0;
		namesB = namesB + mix(b) | 0;
	}
	return [mix(textA ^ rotate(namesA, 7)) >>> 0, mix(textB ^ rotate(namesB, 19)) >>> 0];
}
function hash(text, seed) {
	let a = 2654435769 ^ seed;
	let b = 2246822507 ^ seed;
	for (let place = 0; place < text.length; place += 1) {
		const unit = text.charCodeAt(place);
		a = rotate(Math.imul(a ^ unit, 3432918353), 13);
		b = rotate(Math.imul(b ^ unit, 461845907), 17);
	}
	return [a, b];
}
function mix(hash) {
	let h = Math.imul(hash ^ hash >>> 16, 2146121005);
	h = Math.imul(h ^ h >>> 15, 2221713035);
	return h ^ h >>> 16;
}
function rotate(value, by) {
	return value << by | value >>> 32 - by;
}

// src/parser/thread/keys.ts
const attachmentKeys = [
	"photos",
	"videos",
	"audio_files",
	"files",
	"gifs",
	"media"
];
const threadKeys = /* @__PURE__ */ new Set([
	"participants",
	"messages",
	"title",
	"is_still_participant",
	"thread_type",
	"thread_path",
	"magic_words",
	"image",
	"joinable_mode",
	"is_pending",
	"threadName"
]);
const messageKeys = /* @__PURE__ */ new Set([
	...[
		"sender_name",
		"timestamp_ms",
		"timestamp",
		"content",
		"type",
		"share",
		"sticker",
		"reactions",
		"users",
		"ip"
	],
	...attachmentKeys,
	...[
		"call_duration",
		"missed",
		"plan"
	],
	...[
		"is_unsent",
		"is_taken_down",
		"bumped_message_metadata",
		"is_geoblocked_for_viewer"
	],
	...["is_unsent_image_by_messenger_kid_parent", "sender_id_INTERNAL"],
	...[
		"isUnsent",
		"senderName",
		"text"
	]
]);

// src/parser/thread/records.ts
const noIdentity = [0, 0];
var ThreadRecords = class {
	#withRows;
	#messages;
	#senders = /* @__PURE__ */ new Map();
	#unknown = new UnknownCounts();
	#notes = /* @__PURE__ */ new Map();
	#place = 0;
	#hasE2eeSender = false;
	#hasThreadKeys = false;
	constructor(withRows) {
		this.#withRows = withRows;
		this.#messages = new MessageCollector(withRows);
	}
	message(record) {
		const place = this.#place;
		this.#place += 1;
		if (!isRecord(record)) {
			this.#note("record-not-an-object", `/messages/${place}`);
			return;
		}
		this.#hasE2eeSender ||= "senderName" in record;
		this.#hasThreadKeys ||= "sender_name" in record || "timestamp_ms" in record;
		this.#unknown.count("message", record, messageKeys);
		const row = this.#messages.count;
		this.#messages.add(this.#instantOf(record, place), this.#senderOf(record), this.#withRows ? identityOfRecord(record) : noIdentity);
		for (const text of linkTexts(record)) for (const host of hostsIn(text)) this.#messages.addLink(row, host);
	}
	finish(thread, outcome, notes) {
		this.#unknown.count("thread", thread, threadKeys);
		return {
			shape: this.#shapeOf(thread),
			outcome,
			participants: participantsOf(thread["participants"]),
			title: titleOf(thread),
			senders: [...this.#senders.keys()],
			messages: this.#messages.finish(),
			unknownKeys: this.#unknown.list(),
			notes: [...notes, ...this.#notes.values()]
		};
	}
	#shapeOf(thread) {
		if (this.#hasE2eeSender || isE2eeThread(thread)) return "e2ee-thread";
		return Array.isArray(thread["participants"]) || "thread_path" in thread || "title" in thread || this.#hasThreadKeys ? "thread" : "other";
	}
	#senderOf(record) {
		const name = record["sender_name"] ?? record["senderName"];
		if (typeof name !== "string") return -1;
		const sender = this.#senders.get(name) ?? this.#senders.size;
		this.#senders.set(name, sender);
		return sender;
	}
	#instantOf(record, place) {
		const { time, unit, field } = timeOf(record);
		const { instant, oddities } = readTime(time, unit);
		if (field === null) this.#note("timestamp-missing", `/messages/${place}`);
		else for (const oddity of oddities) this.#note(oddity, `/messages/${place}/${field}`);
		return instant ?? NaN;
	}
	#note(code, pointer) {
		const before = this.#notes.get(code);
		this.#notes.set(code, {
			code,
			pointer: before?.pointer ?? pointer,
			count: (before?.count ?? 0) + 1
		});
	}
};
function isE2eeThread(thread) {
	const participants = thread["participants"];
	return "threadName" in thread || Array.isArray(participants) && participants.some((entry) => typeof entry === "string");
}
function participantsOf(list) {
	if (!Array.isArray(list)) return [];
	return list.flatMap((entry) => {
		const name = isRecord(entry) ? entry["name"] : entry;
		return typeof name === "string" ? [name] : [];
	});
}
function titleOf(thread) {
	const title = thread["title"] ?? thread["threadName"];
	return typeof title === "string" ? title : null;
}
function timeOf(record) {
	if (record["timestamp_ms"] !== void 0) return {
		time: record["timestamp_ms"],
		unit: "milliseconds",
		field: "timestamp_ms"
	};
	if (record["timestamp"] === void 0) return {
		time: void 0,
		unit: "milliseconds",
		field: null
	};
	const unit = "senderName" in record || "text" in record ? "milliseconds" : "seconds";
	return {
		time: record["timestamp"],
		unit,
		field: "timestamp"
	};
}
function identityOfRecord(record) {
	const text = record["content"] ?? record["text"];
	const names = attachmentKeys.flatMap((key) => {
		const list = record[key];
		return Array.isArray(list) ? list.map(attachmentName) : [];
	});
	return identityOf(typeof text === "string" ? text : "", names, attachmentName(record["sticker"]));
}
function attachmentName(attachment) {
	const uri = isRecord(attachment) ? attachment["uri"] : void 0;
	return typeof uri === "string" ? uri.slice(uri.lastIndexOf("/") + 1) : "";
}
function linkTexts(record) {
	const share = record["share"];
	return [
		isRecord(share) ? share["link"] : void 0,
		record["content"],
		record["text"]
	].filter((text) => typeof text === "string");
}
var UnknownCounts = class {
	#counts = /* @__PURE__ */ new Map();
	count(level, record, known) {
		for (const key of Object.keys(record)) {
			if (known.has(key)) continue;
			const type = jsonType(record[key]);
			const id = `${level}\0${type}\0${key}`;
			this.#counts.set(id, {
				level,
				key,
				type,
				count: (this.#counts.get(id)?.count ?? 0) + 1
			});
		}
	}
	list() {
		return [...this.#counts.values()];
	}
};

// src/parser/json/thread-file.ts
async function readWholeThread(chunks, withRows) {
	const document = await readDocument(chunks);
	const value = document.status === "read" ? document.value : document.partial;
	const list = isRecord(value) ? value["messages"] : void 0;
	const records = new ThreadRecords(withRows);
	if (!isRecord(value) || !Array.isArray(list)) return {
		...records.finish({}, outcomeOf(document, false), document.notes),
		shape: "other"
	};
	for (const record of list) records.message(record);
	return records.finish(value, outcomeOf(document, true), document.notes);
}
function outcomeOf(document, isThread) {
	if (document.status === "read") return { status: "complete" };
	const { code, pointer, offset } = document;
	return {
		status: isThread ? "partial" : "unreadable",
		code,
		pointer,
		offset
	};
}

// src/parser/scan/scan-thread.ts
async function scanThread(entry, withRows, scanner) {
	const messages = new MessageCollector(withRows);
	scanner.begin(messages, withRows);
	return scanAtOnce(entry, scanner) ?? await scanInChunks(entry, scanner) ? conclude(messages, scanner) : null;
}
function scanAtOnce(entry, scanner) {
	const reader = entry.open();
	if (reader === null) return null;
	try {
		for (;;) {
			const length = reader.read(scanner.room());
			const outcome = scanner.advance(length, length === 0);
			if (outcome !== "more") return outcome === "done";
		}
	} finally {
		reader.close();
	}
}
async function scanInChunks(entry, scanner) {
	for await (const chunk of entry.chunks()) for (let done = 0; done < chunk.length;) {
		const room = scanner.room();
		const piece = chunk.subarray(done, done + room.length);
		room.set(piece);
		done += piece.length;
		if (scanner.advance(piece.length, false) === "declined") return false;
	}
	return scanner.advance(0, true) === "done";
}
function conclude(messages, scanner) {
	const thread = parsed(scanner.members);
	const isE2ee = scanner.hasE2eeSender || isE2eeThread(thread);
	const isThread = Array.isArray(thread["participants"]) || "title" in thread || scanner.hasThreadKeys;
	if (!scanner.hasMessages || !(isE2ee || isThread)) return null;
	return {
		shape: isE2ee ? "e2ee-thread" : "thread",
		outcome: { status: "complete" },
		participants: participantsOf(thread["participants"]),
		title: titleOf(thread),
		senders: scanner.senders,
		messages: messages.finish(),
		unknownKeys: scanner.unknownKeys(),
		notes: []
	};
}
function parsed(members) {
	return Object.fromEntries(Object.entries(members).map(([name, json]) => [name, JSON.parse(json)]));
}

// src/parser/scan/keys.ts
const lookedFor = [
	...[
		"messages",
		"participants",
		"title",
		"threadName"
	],
	...[
		"sender_name",
		"senderName",
		"timestamp_ms",
		"timestamp",
		"content",
		"text",
		"share",
		"link",
		"uri"
	],
	...["sticker", ...attachmentKeys]
];
const nestedKeys = [...[
	"creation_timestamp",
	"reaction",
	"actor",
	"timestamp",
	"name",
	"share_text",
	"thumbnail",
	"backup_uri"
], ...[
	"bumped_message",
	"is_bumped",
	"ai_stickers",
	"mode"
]];
const inMessage = 1;
const inThread = 2;
const scannerKeys = [.../* @__PURE__ */ new Set([
	...lookedFor,
	...messageKeys,
	...threadKeys,
	...nestedKeys
])].map((key) => ({
	key,
	known: (messageKeys.has(key) ? inMessage : 0) + (threadKeys.has(key) ? inThread : 0)
}));

// src/parser/scan/scanner-wasm.ts
const scannerWasm = "AGFzbQEAAAABIAZgAX8Bf2ACf38Bf2ADf39/AX9gAABgA39/fwBgAX8AAxgXAQAAAAIAAAAABAIDAQEFAgEAAwAAAQAFAwEAEAaMAjF/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38AQYDBIAt/AEGACAt/AEGgiAULfwBBwIgKC38AQZDAAAt/AEGQgAELfwBB4MASC38AQeDAFgt/AEHgwBgLfwBB4MAcC38AQeCQDwt/AEGACAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsH7wIdBndpbmRvdwMZBGtleXMDGgdzZW5kZXJzAxsFaG9zdHMDHAt0YWJsZVBsYWNlcwMdCnRhYmxlQnl0ZXMDHghpbnN0YW50cwMfDm1lc3NhZ2VTZW5kZXJzAyAKaWRlbnRpdGllcwMhC2xpbmtDb2x1bW5zAyIHdW5rbm93bgMjBW5hbWVzAyQMbWVzc2FnZUNvdW50AyUJbGlua0NvdW50AyYGcmVzdW1lAycRcGFydGljaXBhbnRzU3RhcnQDKA9wYXJ0aWNpcGFudHNFbmQDKQp0aXRsZVN0YXJ0AyoIdGl0bGVFbmQDKw90aHJlYWROYW1lU3RhcnQDLA10aHJlYWROYW1lRW5kAy0Oc2VlbkluTWVzc2FnZXMDLgtoYXNNZXNzYWdlcwMvC3JlZ2lzdGVyS2V5ABAJc3RhcnRGaWxlAA4LZm9yZ2V0TmFtZXMAEgRzY2FuAA8KYW55VW5rbm93bgMSBm1lbW9yeQIACAELCr9cF6IDAQF/IAAtAAAiAkEiRgRAIABBAWoQAg8LIAJB+wBGBEAgACABEAwPCyACQdsARgRAIAAgARANDwsgAkEtRgR/QQEFIAJBMGtB/wFxQQpJCwRAAkACQCAAQQFqIAAgAC0AAEEtRhsiAC0AACIBQTBrQQpPDQAgAEEBaiEAIAFBMEcEQANAIAAtAABBMGtBCkkEQCAAQQFqIQAMAQsLCyAALQAAQS5GBEAgAEEBaiIALQAAQTBrQQpPDQEDQCAALQAAQTBrQQpJBEAgAEEBaiEADAELCwsgAC0AAEEgckHlAEYEQCAAQQFqIgAtAAAiAUEtRiABQStGcgRAIABBAWohAAsgAC0AAEEwa0EKTw0BA0AgAC0AAEEwa0EKSQRAIABBAWohAAwBCwsLDAELQQFBAyMBRSMAIABBEGpNcRskAkEAIQALBSAAKAIAIgFB7uqx4wZGIAFB9OTVqwZGcgR/IABBBGoFIAFB5sKxmwdGBH8gAC0ABEHlAEYFQQALBH8gAEEFagVBAUEDIwFFIwAgAEEQak1xGyQCQQALCyEACyAAC+QEAwN/AXsBfgJAAkAgAC0AAEEiRw0AIABBAWoiAhACIgBFBEBBAA8LIAAgAmtBAWshAyACIQEDQCAAIAFLBEAgAS0AAEHcAEYNAyABQQFqIQEMAQsLQYAIIAIgAxAEIgJBAEgNASACQcAASARAQgEgAqyGIgUjB4NCAFINAiMHIAWEJAcFIwghAQNAIAEjCUkEQCABQQJ0QeCgEmooAgAgAkYNBCABQQFqIQEMAQsLIwlBgAhPDQIjCUECdEHgoBJqIAI2AgAjCUEBaiQJCyACJAYgACEBAkAgAC0AACICQSBLDQAgAEEBaiEBIAJBIEYgAC0AAUEgS3ENAANAIAAgAP0ABAAiBP0MICAgICAgICAgICAgICAgIP0jIAT9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAT9DA0NDQ0NDQ0NDQ0NDQ0NDQ39IyAE/QwJCQkJCQkJCQkJCQkJCQkJ/SP9UP1Q/WRB//8DcyICaGohASACRQRAIABBEGohAAwBCwsLIAEiAC0AAEE6Rw0AIABBAWoiAC0AACECIAAhAQJAIAJBIEsNACAAQQFqIQEgAkEgRiAALQABQSBLcQ0AA0AgACAA/QAEACIE/QwgICAgICAgICAgICAgICAg/SMgBP0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgBP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0jIAT9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VD9ZEH//wNzIgJoaiEBIAJFBEAgAEEQaiEADAELCwsgAQ8LQQFBAyMBRSMAIABBEGpNcRskAkEADwtBAyQCQQALvQECAXsBfwNAIAD9AAQAIgH9DCIiIiIiIiIiIiIiIiIiIiL9IyAB/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAB/QwgICAgICAgICAgICAgICAg/SX9UP1kIgJFBEAgAEEQaiEADAELIAAgAmhqIgAtAABBIkYEQCAAQQFqDwsCfyAALQAAIgJB3ABGBEAgABAGDAELIAJBgAFPBH8gABAFBUEBQQMjAUUjACAAQRBqTXEbJAJBAAsLIgANAAtBAAvFAQEDfyAALQAAIgFBMGsiAkEKTwR/QX8gAUEgciIBQdcAayABQeEAa0EGTxsFIAILQQx0IAAtAAEiAUEwayICQQpPBH9BfyABQSByIgFB1wBrIAFB4QBrQQZPGwUgAgtBCHRyIQIgAC0AAiIDQTBrIgFBCk8EQEF/IANBIHIiAUHXAGsgAUHhAGtBBk8bIQELIAAtAAMiAEEwayIDQQpPBH9BfyAAQSByIgBB1wBrIABB4QBrQQZPGwUgAwsgAiABQQR0cnIL9AMCBX8CfiACrSEIIAEpAwAhCSACQQhPBH4gCQUgCUIBIAJBA3SthkIBfYMLIAiFQpX4qfqXt96bnn9+IQggAkEISwR+IAEgAmpBCGspAwAgCCAIQh2IhYVCucuT59Htkay/f34hCCACQRBLBH4gASkDCCAIIAhCH4iFhULro8SZsbeS6JR/fgUgCAsFIAgLQiiIp0H/H3EhBQNAIABBEGogBUEBdGovAQBBAWsiB0EASARAIAAoAgQiAyACakGAgARLIAAoAgAiBEGACE9yBEBBfyEEBSAAQZCAAWogA2ogASAC/AoAACAAQZDAAGogBEEDdGoiASADNgIAIAEgAjYCBCAAQRBqIAVBAXRqIARBAWoiATsBACAAIAE2AgAgACACIANqNgIECyAEDwsgAEGQwABqIAdBA3RqIgMoAgQgAkYEfyADKAIAIABBkIABamohBiABIQQgAiEDAn8DQCADQQhPBEBBACAGKQMAIAQpAwBSDQIaIAZBCGohBiAEQQhqIQQgA0EIayEDDAELCyADBH8gBikDACEIIAQpAwAhCSADQQhJBEAgCEIBIANBA3SthkIBfYMhCAsgA0EITwR+IAkFIAlCASADQQN0rYZCAX2DCyAIUQVBAQsLBUEAC0UEQCAFQQFqQf8fcSEFDAELCyAHC4wCAQJ/IAAtAAEhAiAALQAAIgFB4AFJBEAgAkHAAXFBgAFGIAFBwgFPcQR/IABBAmoFQQFBAyMBRSMAIABBEGpNcRskAkEACw8LAkAgAkHAAXFBgAFGBH8gAC0AAkHAAXFBgAFGBUEAC0UNACABQfABSQRAIAFB4AFGIAJBoAFJcQR/QQEFIAFB7QFGIAJBoAFPcQsNASAAQQNqDwsgAUH0AUsEf0EBBSABQfABRiACQZABSXELBH9BAQUgAUH0AUYgAkGQAU9xCw0AIAAtAANBwAFxQYABRgR/IABBBGoFQQFBAyMBRSMAIABBEGpNcRskAkEACw8LQQFBAyMBRSMAIABBEGpNcRskAkEAC/kBAQF/IAAtAAEiAUH1AEYEQCAAQQJqEAMiAUEASARAQQFBAyMBRSMAIABBEGpNcRskAkEADwsgAUGA8ANxQYCwA0cEQCAAQQZqDwsgAUGAuANOBH9BAQUgAC8BBkHc6gFHCwR/QQEFIABBCGoQA0GAeHFBgLgDRwsEQEEBQQMjAUUjACAAQRxqTXEbJAJBAA8LIABBDGoPCwJAAkAgAUEiRg0AIAFB3ABGDQAgAUEvRg0AIAFB4gBGDQAgAUHmAEYNACABQe4ARg0AIAFB8gBGDQAgAUH0AEYNAAwBCyAAQQJqDwtBAUEDIwFFIwAgAEEQak1xGyQCQQALhwEBAn8gACEBQgAkGANAIAAtAABBMGtBCkkEQCAAMQAAQjB9IxhCCn58JBggAEEBaiEADAELCyAALQAAIgJBIHJB5QBHQQAgAkEuR0EAIAAgAWsiAkEPTUEAIAIbBH8gAkEBRgR/QQEFIAEtAABBMEcLBUEACxsbBEAgAA8LQn4kGCABQQIQAAu8BQIHfwF7IAAhASMDIQVBASECA0ACQCAA/QAEACII/QwiIiIiIiIiIiIiIiIiIiIi/SMgCP0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgCP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/VAgCP0MICAgICAgICAgICAgICAgIP0l/VD9ZCIDRQRAIABBEGohAAwCCyAAIANoaiIHLQAAIgBBIkYNACAAQTpGBEAgAiAHLwEBQa/eAEYEQEEBIQACQCAHQQRrKAIAQaDAgIECckHo6NGDB0YEf0EBBSAHQQFrLQAAQSByQfMARgR/IAdBBWsoAgBBoMCAgQJyQejo0YMHRgVBAAsLRQ0AIAdBA2oiBCECA0AgAi0AACIAQTBrQQpJIABBIHJB4QBrQRpJciAAQS5GciAAQS1GcgRAIAJBAWohAgwBCwsgAi0AACEGQQAhACACIARGBH9BAAUgBkEiRiAGQS9GciAGQT9GciAGQSNGciAGQSBGcgtFDQBBwIgKIAQgAiAEaxAEIgBBAE4EfyMDIwVPBH9BAAUjA0EEdEHgwBxqIgIjBDYCACACIAA2AgQgAkEANgIIIAJBADYCDCMDQQFqJANBAQsFQQALIQALBUEBIQALQQAgABshAiAHQQFqIQAMAgtBACACIABB3ABGBH8Cf0EBIActAAEiAEEvRg0AGkEAIABB9QBHDQAaIAdBAmoQAyIAQf8ASCAAQSBKcQsFQQALGyECAn8gBy0AACIAQdwARgRAIAcQBgwBCyAAQYABTwR/IAcQBQVBAUEDIwFFIwAgB0EQak1xGyQCQQALCyIADQFBAA8LCyACRQRAIAUkAyMDIwVPBH9BAAUjA0EEdEHgwBxqIgAjBDYCACAAQX82AgQgACABNgIIIAAgBzYCDCMDQQFqJANBAQtFBEBBAyQCQQAPCwsgB0EBagupAwECfwNAIAAgAUkEQCAALQAAIgNB3ABGBEAgAC0AASEDIABBAmohACADQfUARgRAIAAQAyEDIABBBGohAAUCQAJAAkACQAJAIANB4gBHBEAgA0HmAEYNASADQe4ARg0CIANB8gBGDQMgA0H0AEYNBAwFC0EIIQMMBAtBDCEDDAMLQQohAwwCC0ENIQMMAQtBCSEDCwsFIANBgAFJBH8gAEEBagUgA0HgAUkEfyAALQABQT9xIANBH3FBBnRyIQMgAEECagUgA0HwAUkEfyAALQACQT9xIANBD3FBDHQgAC0AAUE/cUEGdHJyIQMgAEEDagUgAC0AA0E/cSADQQdxQRJ0IAAtAAFBP3FBDHRyIAAtAAJBP3FBBnRyciIDQQp2QcCvA2oiBCMMc0HR2vjkfGxBDXckDCMNIARzQZPrnNwBbEERdyQNIANB/wdxQYC4A2ohAyAAQQRqCwsLIQALIANBL0ZBACACGwRAIAJBufPd8XlzJAwgAkHrlK+veHMkDQUjDCADc0HR2vjkfGxBDXckDCMNIANzQZPrnNwBbEERdyQNCwwBCwsLrwYDA38BewF+IAJBufPd8XlzJAwgAkHrlK+veHMkDSAALQAAQfsARwRAIAAgARAADwsgAUHAAE4EQEEDJAJBAA8LIABBAWoiAC0AACEEIAAhAwJAIARBIEsNACAAQQFqIQMgBEEgRiAALQABQSBLcQ0AA0AgACAA/QAEACIG/QwgICAgICAgICAgICAgICAg/SMgBv0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgBv0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0jIAb9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VD9ZEH//wNzIgRoaiEDIARFBEAgAEEQaiEADAELCwsgAyIALQAAQf0ARgRAIABBAWoPCyMHIwghBEIAJAcjCSQIA0ACQCAAEAEiAEUEQEEADwsjBkEMRgR/IAAtAABBIkYFQQALBEAgAEEBaiIDEAIiAEUEQEEADwsgAkG5893xeXMkDCACQeuUr694cyQNIAMgAEEBayACEAkFIAAgAUEBahAAIgBFBEBBAA8LCyAAIQMCQCAALQAAIgVBIEsNACAAQQFqIQMgBUEgRiAALQABQSBLcQ0AA0AgACAA/QAEACIG/QwgICAgICAgICAgICAgICAg/SMgBv0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgBv0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0jIAb9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VD9ZEH//wNzIgVoaiEDIAVFBEAgAEEQaiEADAELCwsgAy0AACIAQf0ARg0AIABBLEcEQEEBQQMjAUUjACADQRBqTXEbJAJBAA8FIANBAWoiAC0AACEFIAAhAwJAIAVBIEsNACAAQQFqIQMgBUEgRiAALQABQSBLcQ0AA0AgACAA/QAEACIG/QwgICAgICAgICAgICAgICAg/SMgBv0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgBv0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0jIAb9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VD9ZEH//wNzIgVoaiEDIAVFBEAgAEEQaiEADAELCwsgAyEADAILAAsLJAcjCCQJIAQkCCADQQFqCwoAQQAkAkEAJDALvAUDA38BewF+IAFBwABOBEBBAyQCQQAPCyAAQQFqIgAtAAAhAyAAIQICQCADQSBLDQAgAEEBaiECIANBIEYgAC0AAUEgS3ENAANAIAAgAP0ABAAiBf0MICAgICAgICAgICAgICAgIP0jIAX9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAX9DA0NDQ0NDQ0NDQ0NDQ0NDQ39IyAF/QwJCQkJCQkJCQkJCQkJCQkJ/SP9UP1Q/WRB//8DcyIDaGohAiADRQRAIABBEGohAAwBCwsLIAIiAC0AAEH9AEYEQCAAQQFqDwsjByMIIQNCACQHIwkkCANAAkAgABABIgBFBEBBAA8LIAAgAUEBahAAIgBFBEBBAA8LIAAhAgJAIAAtAAAiBEEgSw0AIABBAWohAiAEQSBGIAAtAAFBIEtxDQADQCAAIAD9AAQAIgX9DCAgICAgICAgICAgICAgICD9IyAF/QwKCgoKCgoKCgoKCgoKCgoK/SP9UCAF/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgBf0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1kQf//A3MiBGhqIQIgBEUEQCAAQRBqIQAMAQsLCyACLQAAIgBB/QBGDQAgAEEsRwRAQQFBAyMBRSMAIAJBEGpNcRskAkEADwUgAkEBaiIALQAAIQQgACECAkAgBEEgSw0AIABBAWohAiAEQSBGIAAtAAFBIEtxDQADQCAAIAD9AAQAIgX9DCAgICAgICAgICAgICAgICD9IyAF/QwKCgoKCgoKCgoKCgoKCgoK/SP9UCAF/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgBf0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1kQf//A3MiBGhqIQIgBEUEQCAAQRBqIQAMAQsLCyACIQAMAgsACwskByMIJAkgAyQIIAJBAWoLkgUCAn8BeyABQcAATgRAQQMkAkEADwsgAEEBaiIALQAAIQMgACECAkAgA0EgSw0AIABBAWohAiADQSBGIAAtAAFBIEtxDQADQCAAIAD9AAQAIgT9DCAgICAgICAgICAgICAgICD9IyAE/QwKCgoKCgoKCgoKCgoKCgoK/SP9UCAE/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgBP0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1kQf//A3MiA2hqIQIgA0UEQCAAQRBqIQAMAQsLCyACIgAtAABB3QBGBEAgAEEBag8LA0AgACABQQFqEAAiAEUEQEEADwsgACECAkAgAC0AACIDQSBLDQAgAEEBaiECIANBIEYgAC0AAUEgS3ENAANAIAAgAP0ABAAiBP0MICAgICAgICAgICAgICAgIP0jIAT9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAT9DA0NDQ0NDQ0NDQ0NDQ0NDQ39IyAE/QwJCQkJCQkJCQkJCQkJCQkJ/SP9UP1Q/WRB//8DcyIDaGohAiADRQRAIABBEGohAAwBCwsLIAItAAAiAEHdAEYEQCACQQFqDwsgAEEsRwRAQQFBAyMBRSMAIAJBEGpNcRskAgUgAkEBaiIALQAAIQMgACECAkAgA0EgSw0AIABBAWohAiADQSBGIAAtAAFBIEtxDQADQCAAIAD9AAQAIgT9DCAgICAgICAgICAgICAgICD9IyAE/QwKCgoKCgoKCgoKCgoKCgoK/SP9UCAE/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgBP0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1kQf//A3MiA2hqIQIgA0UEQCAAQRBqIQAMAQsLCyACIQAMAQsLQQALTQAgAEEARyQTQQAkMEEAJC5BACQvIxIEQEHgkA9BAEGAgAP8CwALQQAkEkGgiAVBAEGQwAD8CwBBwIgKQQBBkMAA/AsAQgAkCkEAJAsL8QcCAXsBfyABQYDBIGokACACQQBHJAFBACQCQQAkJUEAJCZBACQoQQAkKkEAJCxBACQDIABBgMEgaiEBIAAkJwNAIwJFBEACQAJAAkACQAJAAkACQCMwDgQAAQIDBAsgASEAAkAgAS0AACICQSBLDQAgAUEBaiEAIAJBIEYgAS0AAUEgS3ENAANAIAEgAf0ABAAiA/0MICAgICAgICAgICAgICAgIP0jIAP9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAP9DA0NDQ0NDQ0NDQ0NDQ0NDQ39IyAD/QwJCQkJCQkJCQkJCQkJCQkJ/SP9UP1Q/WRB//8DcyICaGohACACRQRAIAFBEGohAQwBCwsLAkACQCAAIgEtAABB+wBHDQAgAUEBaiIBLQAAIQIgASEAAkAgAkEgSw0AIAFBAWohACACQSBGIAEtAAFBIEtxDQADQCABIAH9AAQAIgP9DCAgICAgICAgICAgICAgICD9IyAD/QwKCgoKCgoKCgoKCgoKCgoK/SP9UCAD/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgA/0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1kQf//A3MiAmhqIQAgAkUEQCABQRBqIQEMAQsLCyAAIgEtAABBIkcNAEEBJDAMAQtBAUEDIwFFIwAgAUEQak1xGyQCQQAhAQsMBAsgARARIQEMAwsgARATIQEMAgsgASIAIQICQCABLQAAIgRBIEsNACABQQFqIQIgBEEgRiABLQABQSBLcQ0AA0AgACAA/QAEACID/QwgICAgICAgICAgICAgICAg/SMgA/0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgA/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0jIAP9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VD9ZEH//wNzIgFoaiECIAFFBEAgAEEQaiEADAELCwsCfyACLQAAIgBB/QBHIABBLEdxBEBBAUEDIwFFIwAgAkEQak1xGyQCQQAMAQtBAUEEIABBLEYbJDAgAkEBagshAQwBCyABIQACQCABLQAAIgJBIEsNACABQQFqIQAgAkEgRiABLQABQSBLcQ0AA0AgASAB/QAEACID/QwgICAgICAgICAgICAgICAg/SMgA/0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgA/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0jIAP9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VD9ZEH//wNzIgJoaiEAIAJFBEAgAUEQaiEBDAELCwsgAEGAwSBrJCcgACMARwRAQQMkAgUjAUUEQEEBJAILCyMCDwsgAUUNACABQYDBIGskJwwCCwsLIwILGwBBgAhBgMEgIAAQBCIAQeCID2ogAToAACAAC60HAgZ/AXsjCiQHQQAkCCMLJAkgACEBAkAgAC0AACICQSBLDQAgAEEBaiEBIAJBIEYgAC0AAUEgS3ENAANAIAAgAP0ABAAiB/0MICAgICAgICAgICAgICAgIP0jIAf9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAf9DA0NDQ0NDQ0NDQ0NDQ0NDQ39IyAH/QwJCQkJCQkJCQkJCQkJCQkJ/SP9UP1Q/WRB//8DcyICaGohASACRQRAIABBEGohAAwBCwsLIAEQASIARQRAQQAPCyAALQAAIQQCQCMGIgVFBEAgBEHbAEcNASAAQQFqIgAtAAAhAiAAIQECQCACQSBLDQAgAEEBaiEBIAJBIEYgAC0AAUEgS3ENAANAIAAgAP0ABAAiB/0MICAgICAgICAgICAgICAgIP0jIAf9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAf9DA0NDQ0NDQ0NDQ0NDQ0NDQ39IyAH/QwJCQkJCQkJCQkJCQkJCQkJ/SP9UP1Q/WRB//8DcyICaGohASACRQRAIABBEGohAAwBCwsLIAEiAC0AAEHdAEYiAQR/QQAFIAAtAABB+wBHCw0BIwckCiMJJAtBASQvQQNBAiABGyQwIABBAWogACABGw8LIABBgMEgayECIABBARAAIgBFBEBBAA8LIABBgMEgayEDIAAhAQJAIAAtAAAiBkEgSw0AIABBAWohASAGQSBGIAAtAAFBIEtxDQADQCAAIAD9AAQAIgf9DCAgICAgICAgICAgICAgICD9IyAH/QwKCgoKCgoKCgoKCgoKCgoK/SP9UCAH/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgB/0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1kQf//A3MiBmhqIQEgBkUEQCAAQRBqIQAMAQsLCyABIgAtAAAiAUH9AEcgAUEsR3ENACAFQQFGBEAgAiQoIAMkKQUgBUECRgRAIAIkKiADJCsFIAVBA0YEQCACJCwgAyQtBSAFQeCID2otAABBAnFFBEACfwJAAkACQAJAAkAgBEEiRwRAIARB9ABGDQEgBEHmAEYNASAEQe4ARg0CIARB2wBGDQMgBEH7AEYNBAwFC0EADAULQQIMBAtBAwwDC0EEDAILQQUMAQtBAQtBCnQgBWpBAnRB4JAPaiICIAIoAgBBAWo2AgBBASQSCwsLCyMHJAojCSQLQQFBBCABQSxGGyQwIABBAWoPC0EBQQMjAUUjACAAQRBqTXEbJAJBAAscAEGgiAVBAEGQwAD8CwBBwIgKQQBBkMAA/AsAC5kFAgN/AXsjJSQEIyYiASQDIAFBgARqJAUjJUGAwABGBH9BAAUjA0GABGpBgCBNCwR/QaCIBSgCAEGACEkEf0GkiAUoAgBBgPADSQVBAAsFQQALRQRAQQIkAkEADwsjCiQHQQAkCCMLJAkgACEBAkAgAC0AACICQSBLDQAgAEEBaiEBIAJBIEYgAC0AAUEgS3ENAANAIAAgAP0ABAAiBP0MICAgICAgICAgICAgICAgIP0jIAT9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAT9DA0NDQ0NDQ0NDQ0NDQ0NDQ39IyAE/QwJCQkJCQkJCQkJCQkJCQkJ/SP9UP1Q/WRB//8DcyICaGohASACRQRAIABBEGohAAwBCwsLAkAgASIALQAAQfsARw0AIABBAWojJRAVIgBFBEBBAA8LIAAhAQJAIAAtAAAiAkEgSw0AIABBAWohASACQSBGIAAtAAFBIEtxDQADQCAAIAD9AAQAIgT9DCAgICAgICAgICAgICAgICD9IyAE/QwKCgoKCgoKCgoKCgoKCgoK/SP9UCAE/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgBP0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1kQf//A3MiAmhqIQEgAkUEQCAAQRBqIQAMAQsLCyABIgAtAAAiAkHdAEcgAkEsR3ENAEEAIQEDQCABIxdJBEAgAUECdEHgkBJqKAIAIgNBB3FBCnQgA0EDdmpBAnRB4NAQaiIDIAMoAgBBAWo2AgBBASQSIAFBAWohAQwBCwtBASMWIxQbBEAjLkEBciQuCyMVBEAjLkECciQuCyMlQQFqJCUjAyQmQQJBAyACQSxGGyQwIABBAWoPC0EBQQMjAUUjACAAQRBqTXEbJAJBAAvHBQMDfwF7AX4gAEEBaiIALQAAIQIgACEBAkAgAkEgSw0AIABBAWohASACQSBGIAAtAAFBIEtxDQADQCAAIAD9AAQAIgT9DCAgICAgICAgICAgICAgICD9IyAE/QwKCgoKCgoKCgoKCgoKCgoK/SP9UCAE/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgBP0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1kQf//A3MiAmhqIQEgAkUEQCAAQRBqIQAMAQsLCyABIgAtAABB/QBGBEAgAEEBag8LIwcjCCECQgAkByMJJAgDQAJAIAAQASIARQRAQQAPCyMGQQtGBH8gAC0AAEEiRgVBAAsEfyAAQQFqEAgFIABBAxAACyIARQRAQQAPCyAAIQECQCAALQAAIgNBIEsNACAAQQFqIQEgA0EgRiAALQABQSBLcQ0AA0AgACAA/QAEACIE/QwgICAgICAgICAgICAgICAg/SMgBP0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgBP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0jIAT9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VD9ZEH//wNzIgNoaiEBIANFBEAgAEEQaiEADAELCwsgAS0AACIAQf0ARg0AIABBLEcEQEEBQQMjAUUjACABQRBqTXEbJAJBAA8FIAFBAWoiAC0AACEDIAAhAQJAIANBIEsNACAAQQFqIQEgA0EgRiAALQABQSBLcQ0AA0AgACAA/QAEACIE/QwgICAgICAgICAgICAgICAg/SMgBP0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgBP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0jIAT9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VD9ZEH//wNzIgNoaiEBIANFBEAgAEEQaiEADAELCwsgASEADAILAAsLJAcjCCQJIAIkCCABQQFqC7ANBAZ/A34BewF8QX8hA0J/IQhCfyEJQQAkFEEAJBVBACQXIxMEQEEAJBBBACQRQbnz3fF5JAxB65Svr3gkDUG5893xeSQOQeuUr694JA8LIwchCiMIIQVCACQHIwkkCCAAIQICQCAALQAAIgdBIEsNACAAQQFqIQIgB0EgRiAALQABQSBLcQ0AA0AgACAA/QAEACIL/QwgICAgICAgICAgICAgICAg/SMgC/0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgC/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0jIAv9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VD9ZEH//wNzIgdoaiECIAdFBEAgAEEQaiEADAELCwsgAiEAAkACQAJAA0ACQCAAEAEiAEUNAyAALQAAIQICQAJAAkACQAJAAkACQCMGIgdBBGsOBwAAAQIDAwQFCyACQSJHIANBAE5yDQogAEEBaiICEAIiAEUNCUGgiAUgAiAAIAJrQQFrEAQiA0EASA0IIAdBBEYEQEEBJBQFQQEkFQsMBQsgABAHIgBFDQgjGCEIDAQLIAAQByIARQ0HIxghCQwDCyAHQQlGBEBBASEEBUEBIQYLIAJBIkcEQCMTDQggAEECEAAiAEUNBwwDCyAAQQFqIgIQCCIARQ0GIxMEQCAEIAZxDQZBufPd8XkkDEHrlK+veCQNIAIgAEEBa0EAEAkjDCQOIw0kDwsMAgsgAkH7AEYEfyAAEBQFIABBAhAACyIARQ0FDAELIAdB4IgPai0AAEEBcUUEQCMXQYAETw0EIxdBAnRB4JASagJ/AkACQAJAAkACQCACQSJHBEAgAkH0AEYNASACQeYARg0BIAJB7gBGDQIgAkHbAEYNAyACQfsARg0EDAULQQAMBQtBAgwEC0EDDAMLQQQMAgtBBQwBC0EBCyAHQQN0cjYCACMXQQFqJBcLIAdBE0xBACAHQQ1OQQAjExsbBEAgB0EOTgRAIAAQFiEABUG7893xeSQMQemUr694JA0gAEECQQIQCiIABH8jDUHplK+veEcjDEG7893xeUdyBUEACwRAIxAjDCICIAJBEHZzQa3qrP8HbCICIAJBD3ZzQYvNsqN4bCICIAJBEHZzaiQQIxEjDSICIAJBEHZzQa3qrP8HbCICIAJBD3ZzQYvNsqN4bCICIAJBEHZzaiQRCwsFIABBAhAAIQALIABFDQQLIAAhAgJAIAAtAAAiB0EgSw0AIABBAWohAiAHQSBGIAAtAAFBIEtxDQADQCAAIAD9AAQAIgv9DCAgICAgICAgICAgICAgICD9IyAL/QwKCgoKCgoKCgoKCgoKCgoK/SP9UCAL/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgC/0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1kQf//A3MiB2hqIQIgB0UEQCAAQRBqIQAMAQsLCyACLQAAIgBB/QBGDQAgAEEsRwRAQQFBAyMBRSMAIAJBEGpNcRskAgwEBSACQQFqIgAtAAAhByAAIQICQCAHQSBLDQAgAEEBaiECIAdBIEYgAC0AAUEgS3ENAANAIAAgAP0ABAAiC/0MICAgICAgICAgICAgICAgIP0jIAv9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAv9DA0NDQ0NDQ0NDQ0NDQ0NDQ39IyAL/QwJCQkJCQkJCQkJCQkJCQkJ/SP9UP1Q/WRB//8DcyIHaGohAiAHRQRAIABBEGohAAwBCwsLIAIhAAwCCwALCyAKJAcjCCQJIAUkCCAIQn9SJBYjFgR8AnwgCLkiDCAIQgBXDQAaRAAAAAAAAPC/IAhCgNDbw/QCUw0AGiAMRAAAAAAAAPC/IAhCgIjUo6j4AFMbCwVCAULoB0EBIAQjFRsbIQgCfCAJuSAJQgBXDQAaRAAAAAAAAPC/IAhCAVEgCUKA0NvD9AJZRw0AGiAIIAl+Igi5RAAAAAAAAPC/IAhCgIjUo6j4AFMbCwsiDEQAAAAAAAAAAGMNACABQQN0IgBB4MASaiAMRAAAAAAAAPh/IAxEAAAAAAAAAABkGzkDACABQQJ0QeDAFmogAzYCACMTBEAgAEHgwBhqIgAjDiMQQQd3cyIBIAFBEHZzQa3qrP8HbCIBIAFBD3ZzQYvNsqN4bCIBIAFBEHZzNgIAIAAjDyMRQRN3cyIAIABBEHZzQa3qrP8HbCIAIABBD3ZzQYvNsqN4bCIAIABBEHZzNgIECyACQQFqDwtBAyQCC0EADwsgAgR/QQMFQQFBAyMBRSMAIABBEGpNcRsLJAJBAAvuBQICfwF7IAAtAABB2wBHBEAgAEECEAAPCyAAQQFqIgAtAAAhAiAAIQECQCACQSBLDQAgAEEBaiEBIAJBIEYgAC0AAUEgS3ENAANAIAAgAP0ABAAiA/0MICAgICAgICAgICAgICAgIP0jIAP9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAP9DA0NDQ0NDQ0NDQ0NDQ0NDQ39IyAD/QwJCQkJCQkJCQkJCQkJCQkJ/SP9UP1Q/WRB//8DcyICaGohASACRQRAIABBEGohAAwBCwsLIAEiAC0AAEHdAEYEQCAAQQFqDwsDQCAAQQNBARAKIgBFBEBBAA8LIxAjDCIBIAFBEHZzQa3qrP8HbCIBIAFBD3ZzQYvNsqN4bCIBIAFBEHZzaiQQIxEjDSIBIAFBEHZzQa3qrP8HbCIBIAFBD3ZzQYvNsqN4bCIBIAFBEHZzaiQRIAAhAQJAIAAtAAAiAkEgSw0AIABBAWohASACQSBGIAAtAAFBIEtxDQADQCAAIAD9AAQAIgP9DCAgICAgICAgICAgICAgICD9IyAD/QwKCgoKCgoKCgoKCgoKCgoK/SP9UCAD/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgA/0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1kQf//A3MiAmhqIQEgAkUEQCAAQRBqIQAMAQsLCyABLQAAIgBB3QBGBEAgAUEBag8LIABBLEcEQEEBQQMjAUUjACABQRBqTXEbJAIFIAFBAWoiAC0AACECIAAhAQJAIAJBIEsNACAAQQFqIQEgAkEgRiAALQABQSBLcQ0AA0AgACAA/QAEACID/QwgICAgICAgICAgICAgICAg/SMgA/0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgA/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0jIAP9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VD9ZEH//wNzIgJoaiEBIAJFBEAgAEEQaiEADAELCwsgASEADAELC0EACw==";

// src/parser/scan/webassembly.ts
const numbers = [
	...[
		"window",
		"keys",
		"senders",
		"hosts",
		"tablePlaces",
		"tableBytes",
		"names",
		"unknown"
	],
	...[
		"instants",
		"messageSenders",
		"identities",
		"linkColumns"
	],
	...[
		"messageCount",
		"linkCount",
		"resume",
		"seenInMessages",
		"hasMessages",
		"anyUnknown"
	],
	...[
		"participantsStart",
		"participantsEnd",
		"titleStart",
		"titleEnd"
	],
	...["threadNameStart", "threadNameEnd"]
];
const functions = [
	"registerKey",
	"startFile",
	"forgetNames",
	"scan"
];
let compiled;
function startScanner() {
	compiled ??= compile();
	if (compiled === null) return null;
	const { exports } = new WebAssembly.Instance(compiled);
	return isScanner(exports) ? exports : null;
}
function compile() {
	try {
		return new WebAssembly.Module(Buffer.from(scannerWasm, "base64"));
	} catch {
		return null;
	}
}
function isScanner(exports) {
	if (typeof exports !== "object" || exports === null) return false;
	return [
		"memory",
		...numbers,
		...functions
	].every((name) => name in exports);
}

// src/parser/scan/scanner.ts
const outcomes = [
	"done",
	"more",
	"full",
	"declined"
];
const jsonTypes = [
	"string",
	"number",
	"boolean",
	"null",
	"array",
	"object"
];
const levels = ["thread", "message"];
const padding = 64;
const largestWindow = 32 * 2 ** 20;
var Scanner = class Scanner {
	#wasm;
	#bytes;
	#windowBytes;
	#filled = 0;
	#done = 0;
	#messages = null;
	#senders = /* @__PURE__ */ new Map();
	#members = {};
	static create(windowBytes) {
		const wasm = startScanner();
		return wasm === null ? null : new Scanner(wasm, windowBytes);
	}
	constructor(wasm, windowBytes) {
		this.#wasm = wasm;
		this.#windowBytes = windowBytes;
		this.#bytes = this.#grow();
		const encoder = new TextEncoder();
		for (const { key, known } of scannerKeys) {
			const bytes = encoder.encode(key);
			this.#bytes.set(bytes, this.#wasm.window.value);
			this.#wasm.registerKey(bytes.length, known);
		}
	}
	begin(messages, withIdentities) {
		this.#wasm.startFile(withIdentities ? 1 : 0);
		this.#filled = 0;
		this.#done = 0;
		this.#messages = messages;
		this.#senders = /* @__PURE__ */ new Map();
		this.#members = {};
	}
	room() {
		const window = this.#wasm.window.value;
		if (this.#done > 0) {
			this.#bytes.copyWithin(window, window + this.#done, window + this.#filled);
			this.#filled -= this.#done;
			this.#done = 0;
		}
		return this.#bytes.subarray(window + this.#filled, window + this.#windowBytes);
	}
	advance(length, last) {
		const wasm = this.#wasm;
		this.#filled += length;
		const end = wasm.window.value + this.#filled;
		this.#bytes.fill(0, end, end + padding);
		for (;;) {
			const outcome = outcomes[wasm.scan(this.#done, this.#filled, last ? 1 : 0)] ?? "declined";
			if (outcome === "declined") return outcome;
			this.#done = wasm.resume.value;
			this.#take();
			if (outcome === "full") wasm.forgetNames();
			else if (outcome === "done") return outcome;
			else return last || !this.#hasRoom() ? "declined" : outcome;
		}
	}
	get senders() {
		return [...this.#senders.keys()];
	}
	get members() {
		return this.#members;
	}
	get hasMessages() {
		return this.#wasm.hasMessages.value !== 0;
	}
	get hasThreadKeys() {
		return (this.#wasm.seenInMessages.value & 1) !== 0;
	}
	get hasE2eeSender() {
		return (this.#wasm.seenInMessages.value & 2) !== 0;
	}
	unknownKeys() {
		const { unknown, names, keys, anyUnknown } = this.#wasm;
		if (anyUnknown.value === 0) return [];
		const counts = new Uint32Array(this.#bytes.buffer, unknown.value, levels.length * jsonTypes.length * names.value);
		const table = this.#table(keys.value);
		const found = [];
		for (const [place, count] of counts.entries()) {
			if (count === 0) continue;
			const key = table(place % names.value);
			const kind = Math.floor(place / names.value);
			const level = levels[Math.floor(kind / jsonTypes.length)] ?? "message";
			found.push({
				level,
				key,
				type: jsonTypes[kind % jsonTypes.length] ?? "object",
				count
			});
		}
		return found;
	}
	#take() {
		const wasm = this.#wasm;
		const { buffer } = this.#bytes;
		const rows = wasm.messageCount.value;
		const messages = this.#messages;
		if (rows > 0 && messages !== null) {
			const first = messages.count;
			const numbers = this.#takeSenders();
			const senders = new Int32Array(buffer, wasm.messageSenders.value, rows);
			for (const [row, sender] of senders.entries()) senders[row] = numbers[sender] ?? -1;
			messages.addRows({
				instants: new Float64Array(buffer, wasm.instants.value, rows),
				senders,
				identities: new Uint32Array(buffer, wasm.identities.value, 2 * rows)
			});
			this.#takeLinks(messages, first);
		}
		this.#takeMember("participants", wasm.participantsStart, wasm.participantsEnd);
		this.#takeMember("title", wasm.titleStart, wasm.titleEnd);
		this.#takeMember("threadName", wasm.threadNameStart, wasm.threadNameEnd);
	}
	#takeSenders() {
		const { senders } = this.#wasm;
		const count = new DataView(this.#bytes.buffer).getUint32(senders.value, true);
		const table = this.#table(senders.value);
		return Array.from({ length: count }, (_, number) => {
			const name = unescaped(table(number));
			const place = this.#senders.get(name) ?? this.#senders.size;
			this.#senders.set(name, place);
			return place;
		});
	}
	#takeLinks(messages, firstRow) {
		const { linkColumns, linkCount, hosts } = this.#wasm;
		const columns = new Int32Array(this.#bytes.buffer, linkColumns.value, 4 * linkCount.value);
		const table = this.#table(hosts.value);
		const names = [];
		for (let at = 0; at < columns.length; at += 4) {
			const row = firstRow + (columns[at] ?? 0);
			const number = columns[at + 1] ?? 0;
			if (number >= 0) {
				messages.addLink(row, names[number] ??= table(number));
				continue;
			}
			const text = unescaped(this.#text(columns[at + 2] ?? 0, columns[at + 3] ?? 0));
			for (const host of hostsIn(text)) messages.addLink(row, host);
		}
	}
	#takeMember(name, start, end) {
		if (start.value === 0) return;
		const window = this.#wasm.window.value;
		this.#members[name] = this.#text(window + start.value, window + end.value);
	}
	#table(table) {
		const { tablePlaces, tableBytes } = this.#wasm;
		const view = new DataView(this.#bytes.buffer);
		return (number) => {
			const place = table + tablePlaces.value + 8 * number;
			const start = table + tableBytes.value + view.getUint32(place, true);
			return this.#text(start, start + view.getUint32(place + 4, true));
		};
	}
	#text(start, end) {
		return Buffer.from(this.#bytes.buffer, start, end - start).toString("utf8");
	}
	#hasRoom() {
		if (this.#done > 0 || this.#filled < this.#windowBytes) return true;
		if (2 * this.#windowBytes > largestWindow) return false;
		this.#windowBytes *= 2;
		this.#bytes = this.#grow();
		return true;
	}
	#grow() {
		const { memory, window } = this.#wasm;
		const needed = window.value + this.#windowBytes + padding - memory.buffer.byteLength;
		if (needed > 0) memory.grow(Math.ceil(needed / 65536));
		return new Uint8Array(memory.buffer);
	}
};
function unescaped(written) {
	return written.includes("\\") ? String(JSON.parse(`"${written}"`)) : written;
}

// src/parser/thread-files.ts
const windowBytes = 2 ** 20;
var ThreadFileReader = class {
	#scanner;
	constructor(options = { fast: true }) {
		this.#scanner = options.fast ? Scanner.create(windowBytes) : null;
	}
	async read(entry, withRows) {
		try {
			return {
				status: "scanned",
				scan: (this.#scanner === null ? null : await scanThread(entry, withRows, this.#scanner)) ?? await readWholeThread(entry.chunks(), withRows)
			};
		} catch (error) {
			if (!(error instanceof EntryError)) throw error;
			return {
				status: "failed",
				code: error.code,
				detail: error.detail
			};
		}
	}
};
const readFilesHere = async (requests, take) => {
	const reader = new ThreadFileReader();
	for (const [place, { entry, withRows }] of requests.entries()) {
		take(place, await reader.read(entry, withRows));
		if (place % 32 === 31) await new Promise((resolve) => setImmediate(resolve));
	}
};
function judgeThreadFile(listed, read, reading) {
	const { file, kind } = listed;
	if (read.status === "failed") {
		reading.unreadable(file, read.code, read.detail);
		return { status: "broken" };
	}
	const { scan } = read;
	const isCandidate = kind.is === "e2ee-candidate";
	if (scan.shape === "other" && isCandidate && scan.outcome.status === "complete") return {
		status: "no-thread",
		listed
	};
	for (const note of scan.notes) reading.diagnostics.report(note.code, file, note.pointer, note.count);
	if (scan.outcome.status !== "complete") {
		const { code, pointer, offset } = scan.outcome;
		reading.unreadable(file, code, placeOf(pointer, offset), pointer);
	}
	if (scan.shape === "other") {
		if (scan.outcome.status === "complete") reading.unreadable(file, "wrong-shape", "");
		return { status: "broken" };
	}
	if (scan.outcome.status === "unreadable") return { status: "broken" };
	for (const { level, key, type, count } of scan.unknownKeys) reading.unknownKeys.add(level, key, type, count);
	return {
		status: "read",
		listed,
		scan
	};
}

// src/input/memory.ts
function readerOf(bytes) {
	let done = 0;
	return {
		read(target) {
			const piece = bytes.subarray(done, done + target.length);
			target.set(piece);
			done += piece.length;
			return piece.length;
		},
		close() {}
	};
}

// src/input/zip-content.ts
const localHeaderBytes = 30;
const localHeaderSignature = 67324752;
const stored = 0;
const deflated = 8;
function zippedEntry(path, place) {
	return {
		path,
		size: place.entry.size,
		chunks: () => zipChunks(place),
		open: () => openEntry(place),
		place: () => place
	};
}
async function* zipChunks({ descriptor, entry, limits }) {
	requireReadable(entry, limits);
	if (isSmall(entry)) {
		yield wholeContent(descriptor, entry);
		return;
	}
	const start = await dataStart(descriptor, entry);
	const check = new ContentCheck(entry);
	const pieces = readPieces(descriptor, start, entry.compressedSize);
	for await (const piece of entry.method === stored ? pieces : inflatePieces(pieces)) {
		check.add(piece);
		yield piece;
	}
	check.finish();
}
function openEntry({ descriptor, entry, limits }) {
	requireReadable(entry, limits);
	return isSmall(entry) ? readerOf(wholeContent(descriptor, entry)) : null;
}
function isSmall({ size, compressedSize }) {
	return size <= wholeBytes && compressedSize <= wholeBytes;
}
function wholeContent(descriptor, entry) {
	const { compressedSize, size, headerOffset: offset } = entry;
	let read = compressed(localHeaderBytes + entry.nameBytes.length + entry.extraBytes + compressedSize);
	let length = readAtOnce(descriptor, read, offset);
	const start = dataOffset(read.subarray(0, length), entry);
	if (start + compressedSize > length) {
		read = compressed(start + compressedSize);
		length = readAtOnce(descriptor, read, offset);
	}
	if (start + compressedSize > length) throw new EntryError("entry-unreadable", "the file ends too early");
	const data = read.subarray(start, start + compressedSize);
	const content = entry.method === stored ? data : inflateWhole(data, size);
	const check = new ContentCheck(entry);
	check.add(content);
	check.finish();
	return content;
}
let compressedBytes = Buffer.alloc(0);
function compressed(length) {
	if (compressedBytes.length < length) compressedBytes = Buffer.allocUnsafeSlow(Math.ceil(length * 1.25));
	return compressedBytes.subarray(0, length);
}
function dataOffset(header, { nameBytes }) {
	if (header.length < localHeaderBytes || header.readUInt32LE(0) !== localHeaderSignature) throw new EntryError("entry-unreadable", "no local header");
	const nameEnd = localHeaderBytes + header.readUInt16LE(26);
	if (!header.subarray(localHeaderBytes, nameEnd).equals(nameBytes)) throw new EntryError("entry-unreadable", "two different names");
	return nameEnd + header.readUInt16LE(28);
}
function requireReadable(entry, limits) {
	const { method, size, compressedSize, encrypted } = entry;
	if (encrypted) throw new EntryError("entry-unreadable", "encrypted");
	if (method !== stored && method !== deflated) throw new EntryError("entry-unreadable", `compression method ${method}`);
	if (size > limits.entryBytes) throw new EntryError("entry-limit", `more than ${limits.entryBytes} bytes`);
	if (size > limits.ratioFrom && size > compressedSize * limits.ratio) throw new EntryError("entry-limit", `more than ${limits.ratio} times its compressed size`);
}
async function dataStart(descriptor, entry) {
	const header = await readExactly(descriptor, entry.headerOffset, localHeaderBytes + entry.nameBytes.length);
	return entry.headerOffset + dataOffset(header, entry);
}
function inflateWhole(data, size) {
	try {
		return inflateRawSync(data, {
			maxOutputLength: size + 1,
			chunkSize: Math.max(64, size + 1)
		});
	} catch (error) {
		throw new EntryError("entry-unreadable", systemCode(error), { cause: error });
	}
}
async function* readPieces(descriptor, start, length) {
	for (let done = 0; done < length; done += pieceBytes) yield await readExactly(descriptor, start + done, Math.min(pieceBytes, length - done));
}
async function* inflatePieces(pieces) {
	const inflate = createInflateRaw({ chunkSize: 2 ** 20 });
	pipeline(Readable.from(pieces), inflate, () => {});
	try {
		const pieces = inflate;
		for await (const piece of pieces) yield piece;
	} catch (error) {
		if (error instanceof EntryError) throw error;
		throw new EntryError("entry-unreadable", systemCode(error), { cause: error });
	}
}
var ContentCheck = class {
	#entry;
	#bytes = 0;
	#sum = 0;
	constructor(entry) {
		this.#entry = entry;
	}
	add(content) {
		this.#bytes += content.length;
		this.#sum = crc32(content, this.#sum);
		if (this.#bytes > this.#entry.size) throw new EntryError("entry-unreadable", "longer than stated");
	}
	finish() {
		if (this.#bytes !== this.#entry.size) throw new EntryError("entry-unreadable", "shorter than stated");
		if (this.#sum >>> 0 !== this.#entry.crc32 >>> 0) throw new EntryError("entry-unreadable", "checksum");
	}
};

// src/input/entry-at.ts
function entryAt(path, place) {
	return place.is === "file" ? new FileEntry(place.file, path) : zippedEntry(path, place);
}

export { joinInstants as C, compareText as D, compareBy as E, forEachInstant as S, unpackInstants as T, systemCode as _, readFilesHere as a, diagnosticSeverities as b, parseJson as c, isRecord as d, recordsOf as f, defaultLimits as g, openFolder as h, judgeThreadFile as i, Fields as l, repairWhole as m, zippedEntry as n, Reading as o, repairText as p, ThreadFileReader as r, readJson as s, entryAt as t, countUnknownKeys as u, EntryError as v, packInstants as w, sortDiagnostics as x, Diagnostics as y };