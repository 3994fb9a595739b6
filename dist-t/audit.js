import { C as joinInstants, D as compareText, E as compareBy, S as forEachInstant, T as unpackInstants, _ as systemCode, a as readFilesHere, b as diagnosticSeverities, d as isRecord, f as recordsOf$1, g as defaultLimits, h as openFolder, i as judgeThreadFile, l as Fields, m as repairWhole, o as Reading, p as repairText, s as readJson, u as countUnknownKeys, v as EntryError, w as packInstants, x as sortDiagnostics, y as Diagnostics } from "./read.js";
import { _ as unknownCodes, a as isIncomplete, b as keysOf, f as readToolVersion, g as levels, h as connectionBases, n as exitCodeOf, p as ExportError, v as verdictIds, y as verdictLevels } from "./start.js";
import { createHash, randomBytes } from "node:crypto";
import { open, readFile, realpath, rename, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { unlinkSync } from "node:fs";
import { availableParallelism } from "node:os";

globalThis.__t=(globalThis.__t||((n)=>{const u=process.cpuUsage();globalThis.__l=globalThis.__l||[];globalThis.__l.push([n,(u.user+u.system)/1000])}));__t("eval audit");
__t("> zod/v4/core/core.js");
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}

__t("> zod/v4/core/util.js");
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject$1(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject$1(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject$1(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject$1(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own$1(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own$1(inst, key, value, false);
}
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own$1(this, key, compute(this));
			},
			set(value) {
				own$1(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own$1(this, key, fn.bind(this));
		},
		set(value) {
			own$1(this, key, value);
		}
	});
}
function claim$1(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim$1(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
const CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}

__t("> zod/v4/locales/en.js");
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}

__t("> src/model/day.ts");
const pattern = /^((?:19|20|21)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/;
function isCalendarDay(text) {
	return partsOf(text) !== null;
}
function startOfDay(day) {
	const { year, month, date } = knownPartsOf(day);
	return Date.UTC(year, (month ?? 1) - 1, date ?? 1);
}
function endOfDay(day) {
	const { year, month, date } = knownPartsOf(day);
	if (month === null) return Date.UTC(year + 1, 0, 1);
	if (date === null) return Date.UTC(year, month, 1);
	return Date.UTC(year, month - 1, date + 1);
}
function boundToFuzzy(bound) {
	return {
		earliest: bound.earliest === null ? null : startOfDay(bound.earliest),
		latest: bound.latest === null ? null : endOfDay(bound.latest)
	};
}
function knownPartsOf(day) {
	const parts = partsOf(day);
	if (parts === null) throw new RangeError(`not a calendar day: ${day}`);
	return parts;
}
function partsOf(text) {
	const match = pattern.exec(text);
	if (match === null) return null;
	const year = Number(match[1]);
	const month = match[2] === void 0 ? null : Number(match[2]);
	const date = match[3] === void 0 ? null : Number(match[3]);
	if (month !== null && (month < 1 || month > 12)) return null;
	if (month !== null && date !== null && (date < 1 || date > daysIn(year, month))) return null;
	return {
		year,
		month,
		date
	};
}
function daysIn(year, month) {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

__t("> src/knowledge/names.ts");
function normaliseAppName(name) {
	return name.replace(/[\u2122\u00ae]/gu, "").normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

__t("> zod/v4/core/errors.js");
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer);
const $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}

__t("> zod/v4/core/parse.js");
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse$1 = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};

__t("> zod/v4/core/regexes.js");
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const email$1 = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime$1(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const _null$1 = /^null$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;

__t("> zod/v4/core/checks.js");
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});

__t("> zod/v4/core/doc.js");
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};

__t("> zod/v4/core/versions.js");
const version = {
	major: 4,
	minor: 6,
	patch: 7
};

__t("> zod/v4/core/schemas.js");
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own$1(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email$1);
	$ZodStringFormat.init(inst, def);
});
const URL_BAD_FORMAT = 1;
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime$1(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNull = /*@__PURE__*/ $constructor("$ZodNull", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = _null$1;
	inst._zod.values = /* @__PURE__ */ new Set([null]);
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (input === null) return payload;
		payload.issues.push({
			expected: "null",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const allowsEval$1 = allowsEval;
	const fastEnabled = jit && allowsEval$1.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
function discriminatorMap(def) {
	const map = /* @__PURE__ */ new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, /* @__PURE__ */ new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject$1(a) && isPlainObject$1(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject$1(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}

__t("> zod/v4/core/registries.js");
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

__t("> zod/v4/core/api.js");
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
	return new Class({
		type: "null",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _positive(params) {
	return /* @__PURE__ */ _gt(0, params);
}
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
	return /* @__PURE__ */ _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, ch._zod.def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}

__t("> zod/v4/mini/schemas.js");
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own$1(this, "with", value);
	},
	parse(data, params) {
		return parse$1(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ $constructor("ZodMiniStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	ZodMiniString.init(inst, def);
});
const ZodMiniEmail = /*@__PURE__*/ $constructor("ZodMiniEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function email(params) {
	return _email(ZodMiniEmail, params);
}
const ZodMiniURL = /*@__PURE__*/ $constructor("ZodMiniURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function url(params) {
	return _url(ZodMiniURL, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
	return _never(ZodMiniNever, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ never(),
		...normalizeParams(params)
	});
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: /* @__PURE__ */ string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
const ZodMiniReadonly = /*@__PURE__*/ $constructor("ZodMiniReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
	return new ZodMiniReadonly({
		type: "readonly",
		innerType
	});
}
const ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
	return _refine(ZodMiniCustom, fn, _params);
}

__t("> zod/v4/mini/iso.js");
const ZodMiniISODateTime = /*@__PURE__*/ $constructor("ZodMiniISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
	return _isoDateTime(ZodMiniISODateTime, params);
}

__t("> src/knowledge/schema.ts");
let made = null;
function knowledgeSchema() {
	return (made ??= makeSchemas()).document;
}
function makeSchemas() {
	const listOf = (item) => readonly(array(item));
	const kebabId = string().check(_regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "not kebab-case"));
	const permissionId = string().check(_regex(/^[a-z0-9]+(?:[_-][a-z0-9]+)*$/, "not a permission id"));
	const filled = string().check(_regex(/\S/, "empty text"));
	const day = string().check(refine(isCalendarDay, "not a calendar date"));
	const sourceIds = listOf(kebabId);
	const wording = strictObject({
		en: filled,
		fr: filled
	});
	const bound = strictObject({
		earliest: nullable(day),
		latest: nullable(day),
		note: optional(wording),
		sources: sourceIds
	});
	const right = _enum([
		"yes",
		"no",
		"disputed",
		"unspecified",
		"page"
	]);
	const rights = strictObject({
		read: right,
		write: right,
		delete: right
	});
	const reach = _enum([
		"history",
		"live-only",
		"outgoing-only",
		"page-only",
		"none",
		"unknown"
	]);
	const scope = _enum([
		"user-private",
		"page",
		"page-to-user",
		"professional-account",
		"business-account"
	]);
	const subject = strictObject({
		id: kebabId,
		name: filled,
		group: _enum([
			"messaging-partner",
			"chat-client",
			"device-integration",
			"requester",
			"other-data-partner",
			"documented-without"
		]),
		aliases: listOf(filled),
		unverifiedAliases: listOf(filled),
		aliasNote: optional(wording),
		note: optional(wording),
		domains: listOf(string().check(_regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, "not a domain"))),
		facebookAppIds: listOf(strictObject({
			id: string().check(_regex(/^\d+$/, "not a number")),
			source: kebabId
		})),
		notTheSame: optional(listOf(wording)),
		displayNameVerified: boolean()
	});
	const position = strictObject({
		by: union([filled, wording]),
		says: wording,
		date: optional(day),
		source: kebabId
	});
	const certainty = _enum([
		"high",
		"medium",
		"low"
	]);
	const claim = strictObject({
		id: kebabId,
		subject: kebabId,
		basis: _enum([
			"documented-partner",
			"platform-permission",
			"documented-requester",
			"chat-client",
			"device-integration",
			"partner-other-data",
			"documented-without-message-right"
		]),
		permission: optional(permissionId),
		purpose: optional(_enum(["messaging-only", "messaging-optional"])),
		rights,
		reach,
		scope,
		custody: _enum([
			"device",
			"provider-server",
			"unknown"
		]),
		custodyNote: optional(wording),
		from: bound,
		to: bound,
		trigger: nullable(wording),
		confidence: strictObject({
			right: certainty,
			dates: certainty,
			note: optional(wording)
		}),
		positions: listOf(position),
		note: optional(wording),
		sources: sourceIds
	});
	const permission = strictObject({
		id: permissionId,
		kind: _enum([
			"permission",
			"partner-only",
			"table",
			"dialog",
			"endpoint",
			"law",
			"user-initiated",
			"never-seen"
		]),
		rights,
		reach,
		scope,
		from: bound,
		to: bound,
		note: optional(wording),
		sources: sourceIds
	});
	const source = strictObject({
		id: kebabId,
		title: filled,
		publisher: filled,
		date: day,
		dateIs: _enum(["published", "consulted"]),
		url: url({ protocol: /^https?$/ }),
		status: _enum(["read", "quoted"]),
		states: filled
	});
	const event = strictObject({
		date: day,
		event: wording,
		tag: _enum([
			"platform",
			"permission",
			"chat",
			"partner",
			"device",
			"law",
			"trap"
		]),
		sources: sourceIds
	});
	const contact = strictObject({
		id: kebabId,
		company: filled,
		address: listOf(filled),
		email: nullable(email()),
		form: nullable(url({ protocol: /^https$/ })),
		law: _enum(["gdpr", "pipeda"]),
		subjects: listOf(kebabId),
		licence: filled,
		sources: sourceIds
	});
	return {
		wording,
		bound,
		document: strictObject({
			version: string().check(refine((text) => text.length === 10 && isCalendarDay(text), "not a full date")),
			subjects: listOf(subject),
			claims: listOf(claim),
			permissions: listOf(permission),
			events: listOf(event),
			contacts: listOf(contact),
			facts: listOf(strictObject({
				id: kebabId,
				fact: wording,
				sources: sourceIds
			})),
			neverMatch: listOf(filled),
			deviceCompanies: strictObject({
				names: listOf(filled),
				sources: sourceIds
			}),
			notClaimed: listOf(strictObject({
				name: filled,
				reason: wording
			})),
			sources: listOf(source)
		})
	};
}

__t("> src/knowledge/check.ts");
function problemsIn(document) {
	const parsed = knowledgeSchema().safeParse(document, { error: en_default().localeError });
	if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join(".") || "document"}: ${issue.message}`);
	const knowledge = parsed.data;
	return [
		...idProblems(knowledge),
		...nameProblems(knowledge),
		...knowledge.claims.flatMap((claim) => claimProblems(claim, knowledge)),
		...knowledge.permissions.flatMap((permission) => spanProblems(`permissions.${permission.id}`, permission)),
		...unsupported(knowledge),
		...sourceProblems(knowledge),
		...knowledge.contacts.flatMap((contact) => contact.subjects.filter((id) => !knowledge.subjects.some((subject) => subject.id === id)).map((id) => `contacts.${contact.id}: no subject ${id}`)),
		...wordingProblems(knowledge, "document")
	];
}
function idProblems(knowledge) {
	return [
		"subjects",
		"claims",
		"permissions",
		"contacts",
		"facts",
		"sources"
	].flatMap((list) => repeated(knowledge[list].map(({ id }) => id)).map((id) => `${list}: id ${id} is not unique`));
}
function nameProblems(knowledge) {
	const ignored = new Set(knowledge.neverMatch.map(normaliseAppName));
	const owners = /* @__PURE__ */ new Map();
	const problems = [];
	for (const subject of knowledge.subjects) for (const alias of [...subject.aliases, ...subject.unverifiedAliases]) {
		const name = normaliseAppName(alias);
		const owner = owners.get(name) ?? subject.id;
		owners.set(name, owner);
		if (owner !== subject.id) problems.push(`subjects.${subject.id}: alias ${alias} is also one of ${owner}`);
		if (ignored.has(name)) problems.push(`subjects.${subject.id}: alias ${alias} is in neverMatch`);
		if (name === "") problems.push(`subjects.${subject.id}: alias ${alias} is empty when normalised`);
	}
	return problems;
}
function claimProblems(claim, knowledge) {
	const at = `claims.${claim.id}`;
	const problems = spanProblems(at, claim);
	if (!knowledge.subjects.some(({ id }) => id === claim.subject)) problems.push(`${at}: no subject ${claim.subject}`);
	if (claim.permission !== void 0 && !knowledge.permissions.some(({ id }) => id === claim.permission)) problems.push(`${at}: no permission ${claim.permission}`);
	if (claim.basis === "documented-partner" && claim.positions.length === 0) problems.push(`${at}: a documented partner without a position`);
	const isClient = claim.basis === "chat-client" || claim.basis === "device-integration";
	if (isClient && claim.purpose === void 0) problems.push(`${at}: no purpose`);
	if (!isClient && claim.purpose !== void 0) problems.push(`${at}: a purpose, but no client or device`);
	return problems;
}
function spanProblems(at, { from, to }) {
	const problems = [];
	if (!inOrder$1(from.earliest, from.latest)) problems.push(`${at}: from.earliest is after from.latest`);
	if (!inOrder$1(to.earliest, to.latest)) problems.push(`${at}: to.earliest is after to.latest`);
	if (!inOrder$1(from.earliest, to.latest)) problems.push(`${at}: from.earliest is after to.latest`);
	return problems;
}
function inOrder$1(earliest, latest) {
	return earliest === null || latest === null || startOfDay(earliest) < endOfDay(latest);
}
function unsupported(knowledge) {
	return [
		...knowledge.claims.map(({ id, sources }) => ({
			at: `claims.${id}`,
			sources
		})),
		...knowledge.permissions.map(({ id, sources }) => ({
			at: `permissions.${id}`,
			sources
		})),
		...knowledge.events.map(({ date, sources }) => ({
			at: `events.${date}`,
			sources
		})),
		...knowledge.contacts.map(({ id, sources }) => ({
			at: `contacts.${id}`,
			sources
		})),
		...knowledge.facts.map(({ id, sources }) => ({
			at: `facts.${id}`,
			sources
		})),
		{
			at: "deviceCompanies",
			sources: knowledge.deviceCompanies.sources
		}
	].filter(({ sources }) => sources.length === 0).map(({ at }) => `${at}: no source`);
}
function sourceProblems(knowledge) {
	const known = new Set(knowledge.sources.map(({ id }) => id));
	const cited = citations(knowledge);
	const used = new Set(cited.map(({ source }) => source));
	return [...cited.filter(({ source }) => !known.has(source)).map(({ at, source }) => `${at}: no source ${source}`), ...[...known].filter((id) => !used.has(id)).map((id) => `sources.${id}: nothing uses it`)];
}
function cite(at, sources) {
	return sources.map((source) => ({
		at,
		source
	}));
}
function citations(knowledge) {
	return [
		...knowledge.subjects.flatMap((subject) => cite(`subjects.${subject.id}`, subject.facebookAppIds.map(({ source }) => source))),
		...knowledge.claims.flatMap((claim) => cite(`claims.${claim.id}`, [
			...claim.sources,
			...claim.from.sources,
			...claim.to.sources,
			...claim.positions.map(({ source }) => source)
		])),
		...knowledge.permissions.flatMap((permission) => cite(`permissions.${permission.id}`, [
			...permission.sources,
			...permission.from.sources,
			...permission.to.sources
		])),
		...knowledge.events.flatMap((event) => cite(`events.${event.date}`, event.sources)),
		...knowledge.contacts.flatMap((contact) => cite(`contacts.${contact.id}`, contact.sources)),
		...knowledge.facts.flatMap((fact) => cite(`facts.${fact.id}`, fact.sources)),
		...cite("deviceCompanies", knowledge.deviceCompanies.sources)
	];
}
function wordingProblems(value, at) {
	if (typeof value !== "object" || value === null) return [];
	if (isWording(value)) return value.en.trim().includes(" ") && value.en === value.fr ? [`${at}: en and fr are the same`] : [];
	return Object.entries(value).flatMap(([key, inner]) => wordingProblems(inner, `${at}.${key}`));
}
function isWording(value) {
	return "en" in value && "fr" in value && typeof value.en === "string" && typeof value.fr === "string";
}
function repeated(ids) {
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

__t("> src/knowledge/digest.ts");
function digestOf(document) {
	return `sha256:${createHash("sha256").update(canonicalJson(document), "utf8").digest("hex")}`;
}
function canonicalJson(document) {
	return JSON.stringify(document, (_key, value) => isPlainObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b))) : value);
}
function isPlainObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

__t("> src/knowledge/own-document.ts");
const ownDigest = "sha256:c14d4c38da4c86c2eb21de2cefc7ed00b41ed273752ebee46f23cce41b2b0203";
const ownDocument = JSON.parse("{\"version\":\"2026-11-25\",\"subjects\":[{\"id\":\"spotify\",\"name\":\"Spotify\",\"group\":\"messaging-partner\",\"aliases\":[\"Spotify\"],\"unverifiedAliases\":[\"Spotify Music\",\"Spotify Premium\"],\"domains\":[\"spotify.com\",\"open.spotify.com\",\"play.spotify.com\",\"spoti.fi\",\"spotify.link\"],\"facebookAppIds\":[],\"notTheSame\":[{\"en\":\"any other name that merely contains “Spotify”\",\"fr\":\"tout autre nom qui contient seulement «\xA0Spotify\xA0»\"}],\"displayNameVerified\":false,\"note\":{\"en\":\"A Spotify link in a message proves nothing about access: since March 2016 people can share such links from inside Messenger.\",\"fr\":\"Un lien Spotify dans un message ne prouve aucun accès\xA0: depuis mars 2016, on peut partager ces liens depuis Messenger.\"}},{\"id\":\"netflix\",\"name\":\"Netflix\",\"group\":\"messaging-partner\",\"aliases\":[\"Netflix\"],\"unverifiedAliases\":[\"Netflix Social\",\"Netflix Recommendations\"],\"domains\":[\"netflix.com\"],\"facebookAppIds\":[],\"displayNameVerified\":false},{\"id\":\"rbc\",\"name\":\"Royal Bank of Canada\",\"group\":\"messaging-partner\",\"aliases\":[],\"unverifiedAliases\":[\"RBC\",\"RBC Royal Bank\",\"RBC Mobile\",\"Royal Bank of Canada\",\"RBC Banque Royale\",\"Banque Royale du Canada\",\"RBC Canada\"],\"aliasNote\":{\"en\":\"The name of the bank’s Facebook app is not published: every name listed is a guess. Its phone app was called “RBC Canada” in 2013.\",\"fr\":\"Le nom de l’application Facebook de la banque n’est pas publié\xA0: chaque nom de la liste est une supposition. Son application mobile s’appelait «\xA0RBC Canada\xA0» en 2013.\"},\"domains\":[\"rbc.com\",\"rbcroyalbank.com\"],\"facebookAppIds\":[],\"displayNameVerified\":false},{\"id\":\"dropbox\",\"name\":\"Dropbox\",\"group\":\"messaging-partner\",\"aliases\":[\"Dropbox\"],\"unverifiedAliases\":[\"Dropbox for Groups\"],\"domains\":[\"dropbox.com\",\"db.tt\"],\"facebookAppIds\":[{\"id\":\"210019893730\",\"source\":\"dropbox-oauth\"}],\"displayNameVerified\":false},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"tiydl\",\"name\":\"This Is Your Digital Life\",\"group\":\"requester\",\"aliases\":[\"thisisyourdigitallife\",\"This Is Your Digital Life\"],\"unverifiedAliases\":[\"GSR App\",\"CPW Lab App\"]},{\"domains\":[\"hootsuite.com\",\"ow.ly\"],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"hootsuite\",\"name\":\"Hootsuite\",\"group\":\"requester\",\"aliases\":[\"HootSuite\",\"Hootsuite\"],\"unverifiedAliases\":[]},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"dashclock-fb\",\"name\":\"DashClock Facebook Extension\",\"group\":\"requester\",\"aliases\":[\"DashClock Facebook Extension\"],\"unverifiedAliases\":[\"Dashclock Facebook\"]},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"fbstats\",\"name\":\"fbstats\",\"group\":\"requester\",\"aliases\":[\"fbstats\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the project. Whoever ran it chose the name of the Facebook app.\",\"fr\":\"C’est le nom du projet. Celui qui l’exécutait choisissait le nom de l’application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"fb-slack\",\"name\":\"Facebook-Slack-Integration\",\"group\":\"requester\",\"aliases\":[\"Facebook-Slack-Integration\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the project. Whoever ran it chose the name of the Facebook app.\",\"fr\":\"C’est le nom du projet. Celui qui l’exécutait choisissait le nom de l’application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"fb-counter\",\"name\":\"Facebook-Messages-Counter\",\"group\":\"requester\",\"aliases\":[\"Facebook-Messages-Counter\"],\"unverifiedAliases\":[\"Facebook Messages Counter\"],\"aliasNote\":{\"en\":\"This is the name of the project. Whoever ran it chose the name of the Facebook app.\",\"fr\":\"C’est le nom du projet. Celui qui l’exécutait choisissait le nom de l’application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"privly\",\"name\":\"Privly Android\",\"group\":\"requester\",\"aliases\":[],\"unverifiedAliases\":[\"Privly\",\"Privly Android\"],\"aliasNote\":{\"en\":\"This is the name of the project. Whoever ran it chose the name of the Facebook app.\",\"fr\":\"C’est le nom du projet. Celui qui l’exécutait choisissait le nom de l’application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[{\"id\":\"214161588598007\",\"source\":\"ilinking-code\"}],\"displayNameVerified\":false,\"id\":\"ilinkingpages\",\"name\":\"ilinkingpages\",\"group\":\"requester\",\"aliases\":[\"ilinkingpages\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the project. Whoever ran it chose the name of the Facebook app.\",\"fr\":\"C’est le nom du projet. Celui qui l’exécutait choisissait le nom de l’application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[{\"id\":\"618524414871055\",\"source\":\"issheintome-code\"}],\"displayNameVerified\":false,\"id\":\"issheintome\",\"name\":\"issheintome\",\"group\":\"requester\",\"aliases\":[],\"unverifiedAliases\":[\"issheintome\",\"isheintome\"],\"aliasNote\":{\"en\":\"This is the name of the project. Whoever ran it chose the name of the Facebook app.\",\"fr\":\"C’est le nom du projet. Celui qui l’exécutait choisissait le nom de l’application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[{\"id\":\"854947141185631\",\"source\":\"message-backup-code\"}],\"displayNameVerified\":false,\"id\":\"message-backup\",\"name\":\"Message Backup for Facebook\",\"group\":\"requester\",\"aliases\":[],\"unverifiedAliases\":[\"Message Backup for Facebook\",\"Message Backup\"],\"aliasNote\":{\"en\":\"This is the name of the Android app. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom de l’application Android. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"hg10\",\"name\":\"Hg10\",\"group\":\"requester\",\"aliases\":[],\"unverifiedAliases\":[\"Hg10\"],\"aliasNote\":{\"en\":\"This is the name of the project. Whoever ran it chose the name of the Facebook app.\",\"fr\":\"C’est le nom du projet. Celui qui l’exécutait choisissait le nom de l’application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"secure-facebook-chat\",\"name\":\"Secure (Facebook) Chat\",\"group\":\"requester\",\"aliases\":[],\"unverifiedAliases\":[\"Secure (Facebook) Chat\",\"Secure Facebook Chat\"],\"aliasNote\":{\"en\":\"This is the name of the project. Whoever ran it chose the name of the Facebook app.\",\"fr\":\"C’est le nom du projet. Celui qui l’exécutait choisissait le nom de l’application Facebook.\"}},{\"domains\":[\"live.com\",\"hotmail.com\",\"outlook.com\"],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"windows-live\",\"name\":\"Windows Live Messenger / Hotmail / Outlook.com\",\"group\":\"chat-client\",\"aliases\":[\"Windows Live Messenger\",\"Windows Live\",\"Hotmail\",\"Outlook.com\"],\"unverifiedAliases\":[\"Microsoft\",\"Microsoft account\"],\"aliasNote\":{\"en\":\"The app may appear under one of several names. The bare words “Windows”, “Messenger” and “Outlook” match nothing.\",\"fr\":\"L’application peut apparaître sous plusieurs noms. Les mots «\xA0Windows\xA0», «\xA0Messenger\xA0» et «\xA0Outlook\xA0» seuls ne correspondent à rien.\"}},{\"domains\":[\"skype.com\"],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"skype\",\"name\":\"Skype\",\"group\":\"chat-client\",\"aliases\":[\"Skype\"],\"unverifiedAliases\":[\"Skype for Windows\"]},{\"domains\":[\"meebo.com\"],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"meebo\",\"name\":\"Meebo\",\"group\":\"chat-client\",\"aliases\":[\"Meebo\",\"meebo\"],\"unverifiedAliases\":[\"Meebo Messenger\"]},{\"domains\":[\"imo.im\"],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"imo\",\"name\":\"imo.im\",\"group\":\"chat-client\",\"aliases\":[\"imo\",\"imo.im\"],\"unverifiedAliases\":[\"imo messenger\",\"imo instant messenger\"]},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"digsby\",\"name\":\"Digsby\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"Digsby\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"emesene\",\"name\":\"emesene\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"emesene\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"yahoo-messenger\",\"name\":\"Yahoo! Messenger\",\"group\":\"chat-client\",\"aliases\":[\"Yahoo! Messenger\"],\"unverifiedAliases\":[\"Yahoo Messenger\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"aim\",\"name\":\"AIM\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"AIM\",\"AOL Instant Messenger\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"ebuddy\",\"name\":\"eBuddy\",\"group\":\"chat-client\",\"aliases\":[\"eBuddy\"],\"unverifiedAliases\":[\"eBuddy Messenger\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"nimbuzz\",\"name\":\"Nimbuzz\",\"group\":\"chat-client\",\"aliases\":[\"Nimbuzz\"],\"unverifiedAliases\":[\"Nimbuzz Messenger\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"palringo\",\"name\":\"Palringo\",\"group\":\"chat-client\",\"aliases\":[\"Palringo\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"implus\",\"name\":\"IM+ (Shape Services)\",\"group\":\"chat-client\",\"aliases\":[\"IM+\"],\"unverifiedAliases\":[\"IM+ Messenger\",\"Shape Services\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"icq\",\"name\":\"ICQ\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"ICQ\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"qip\",\"name\":\"QIP\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"QIP\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"flock\",\"name\":\"Flock\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"Flock\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"fim\",\"name\":\"FIM\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"FIM\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"pidgin\",\"name\":\"Pidgin\",\"group\":\"chat-client\",\"aliases\":[\"Pidgin\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"adium\",\"name\":\"Adium\",\"group\":\"chat-client\",\"aliases\":[\"Adium\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"miranda\",\"name\":\"Miranda IM\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"Miranda IM\",\"Miranda\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"empathy\",\"name\":\"Empathy\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"Empathy\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"trillian\",\"name\":\"Trillian (Cerulean Studios)\",\"group\":\"chat-client\",\"aliases\":[\"Trillian\"],\"unverifiedAliases\":[\"Cerulean Studios\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"jitsi\",\"name\":\"Jitsi\",\"group\":\"chat-client\",\"aliases\":[\"Jitsi\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"xabber\",\"name\":\"Xabber\",\"group\":\"chat-client\",\"aliases\":[\"Xabber\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"chatsecure\",\"name\":\"ChatSecure\",\"group\":\"chat-client\",\"aliases\":[\"ChatSecure\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"conversations\",\"name\":\"Conversations\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"Conversations\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"loqui\",\"name\":\"Loqui IM\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"Loqui\",\"Loqui IM\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"ichat\",\"name\":\"Apple iChat / Messages\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"iChat\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"kopete\",\"name\":\"Kopete\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"Kopete\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"smuxi\",\"name\":\"Smuxi\",\"group\":\"chat-client\",\"aliases\":[],\"unverifiedAliases\":[\"Smuxi\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"netvizz\",\"name\":\"Netvizz\",\"group\":\"documented-without\",\"aliases\":[\"netvizz\",\"Netvizz\"],\"unverifiedAliases\":[]},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"pixable\",\"name\":\"Pixable\",\"group\":\"documented-without\",\"aliases\":[\"Pixable\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":true,\"id\":\"wolfram\",\"name\":\"Wolfram Alpha personal report\",\"group\":\"documented-without\",\"aliases\":[\"Wolfram Connection\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"The app’s name differs from the product’s.\",\"fr\":\"Le nom de l’application diffère de celui du produit.\"},\"note\":{\"en\":\"No source says that this app read the inbox.\",\"fr\":\"Aucune source ne dit que cette application lisait la boîte de réception.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"bing\",\"name\":\"Bing / Microsoft\",\"group\":\"other-data-partner\",\"aliases\":[\"Bing\"],\"unverifiedAliases\":[\"Microsoft Bing\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"amazon\",\"name\":\"Amazon\",\"group\":\"other-data-partner\",\"aliases\":[\"Amazon\"],\"unverifiedAliases\":[\"Amazon.com\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"yahoo\",\"name\":\"Yahoo\",\"group\":\"other-data-partner\",\"aliases\":[\"Yahoo!\",\"Yahoo\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"sony\",\"name\":\"Sony\",\"group\":\"other-data-partner\",\"aliases\":[\"Sony\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"apple\",\"name\":\"Apple\",\"group\":\"other-data-partner\",\"aliases\":[],\"unverifiedAliases\":[\"Apple\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"nytimes\",\"name\":\"The New York Times\",\"group\":\"other-data-partner\",\"aliases\":[\"The New York Times\"],\"unverifiedAliases\":[\"NYTimes\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"yandex\",\"name\":\"Yandex\",\"group\":\"other-data-partner\",\"aliases\":[\"Yandex\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"huawei\",\"name\":\"Huawei\",\"group\":\"other-data-partner\",\"aliases\":[],\"unverifiedAliases\":[\"Huawei\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"pandora\",\"name\":\"Pandora\",\"group\":\"other-data-partner\",\"aliases\":[\"Pandora\"],\"unverifiedAliases\":[\"Pandora Radio\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"rotten-tomatoes\",\"name\":\"Rotten Tomatoes\",\"group\":\"other-data-partner\",\"aliases\":[\"Rotten Tomatoes\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"yelp\",\"name\":\"Yelp\",\"group\":\"other-data-partner\",\"aliases\":[\"Yelp\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"docs-com\",\"name\":\"Docs.com (Microsoft)\",\"group\":\"other-data-partner\",\"aliases\":[\"Docs.com\"],\"unverifiedAliases\":[\"Docs for Facebook\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"scribd\",\"name\":\"Scribd\",\"group\":\"other-data-partner\",\"aliases\":[\"Scribd\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"clicker\",\"name\":\"Clicker\",\"group\":\"other-data-partner\",\"aliases\":[],\"unverifiedAliases\":[\"Clicker\"],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"tripadvisor\",\"name\":\"TripAdvisor\",\"group\":\"other-data-partner\",\"aliases\":[\"TripAdvisor\"],\"unverifiedAliases\":[],\"aliasNote\":{\"en\":\"This is the name of the product. No source shows the name of its Facebook app.\",\"fr\":\"C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"blackberry\",\"name\":\"BlackBerry (message list, Hub)\",\"group\":\"device-integration\",\"aliases\":[],\"unverifiedAliases\":[\"BlackBerry\"],\"aliasNote\":{\"en\":\"Whether such a phone appears in the list of connected apps is not established; every name here is a guess.\",\"fr\":\"Il n’est pas établi qu’un tel téléphone figure dans la liste des applications connectées ; chaque nom ici est une supposition.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"motoblur\",\"name\":\"Motorola MOTOBLUR\",\"group\":\"device-integration\",\"aliases\":[],\"unverifiedAliases\":[\"MOTOBLUR\",\"Motorola\"],\"aliasNote\":{\"en\":\"Whether such a phone appears in the list of connected apps is not established; every name here is a guess.\",\"fr\":\"Il n’est pas établi qu’un tel téléphone figure dans la liste des applications connectées ; chaque nom ici est une supposition.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"htc\",\"name\":\"HTC Sense\",\"group\":\"device-integration\",\"aliases\":[],\"unverifiedAliases\":[\"HTC Sense\",\"HTC\"],\"aliasNote\":{\"en\":\"Whether such a phone appears in the list of connected apps is not established; every name here is a guess.\",\"fr\":\"Il n’est pas établi qu’un tel téléphone figure dans la liste des applications connectées ; chaque nom ici est une supposition.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"sony-xperia\",\"name\":\"Sony Xperia\",\"group\":\"device-integration\",\"aliases\":[],\"unverifiedAliases\":[\"Sony Xperia\",\"Xperia\"],\"aliasNote\":{\"en\":\"Whether such a phone appears in the list of connected apps is not established; every name here is a guess.\",\"fr\":\"Il n’est pas établi qu’un tel téléphone figure dans la liste des applications connectées ; chaque nom ici est une supposition.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"samsung\",\"name\":\"Samsung Social Hub\",\"group\":\"device-integration\",\"aliases\":[],\"unverifiedAliases\":[\"Samsung\",\"Samsung Social Hub\"],\"aliasNote\":{\"en\":\"Whether such a phone appears in the list of connected apps is not established; every name here is a guess.\",\"fr\":\"Il n’est pas établi qu’un tel téléphone figure dans la liste des applications connectées ; chaque nom ici est une supposition.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"windows-phone\",\"name\":\"Windows Phone messaging hub\",\"group\":\"device-integration\",\"aliases\":[],\"unverifiedAliases\":[\"Windows Phone\"],\"aliasNote\":{\"en\":\"Whether such a phone appears in the list of connected apps is not established; every name here is a guess.\",\"fr\":\"Il n’est pas établi qu’un tel téléphone figure dans la liste des applications connectées ; chaque nom ici est une supposition.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"palm\",\"name\":\"Palm Synergy (HP webOS)\",\"group\":\"device-integration\",\"aliases\":[],\"unverifiedAliases\":[\"Palm\",\"Palm webOS\"],\"aliasNote\":{\"en\":\"Whether such a phone appears in the list of connected apps is not established; every name here is a guess.\",\"fr\":\"Il n’est pas établi qu’un tel téléphone figure dans la liste des applications connectées ; chaque nom ici est une supposition.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"inq\",\"name\":\"INQ\",\"group\":\"device-integration\",\"aliases\":[],\"unverifiedAliases\":[\"INQ\"],\"aliasNote\":{\"en\":\"Whether such a phone appears in the list of connected apps is not established; every name here is a guess.\",\"fr\":\"Il n’est pas établi qu’un tel téléphone figure dans la liste des applications connectées ; chaque nom ici est une supposition.\"}},{\"domains\":[],\"facebookAppIds\":[],\"displayNameVerified\":false,\"id\":\"nokia\",\"name\":\"Nokia\",\"group\":\"device-integration\",\"aliases\":[],\"unverifiedAliases\":[\"Nokia\"],\"aliasNote\":{\"en\":\"Whether such a phone appears in the list of connected apps is not established; every name here is a guess.\",\"fr\":\"Il n’est pas établi qu’un tel téléphone figure dans la liste des applications connectées ; chaque nom ici est une supposition.\"}}],\"claims\":[{\"id\":\"spotify-partner\",\"basis\":\"documented-partner\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"yes\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"from\":{\"earliest\":null,\"latest\":\"2017-12\",\"note\":{\"en\":\"No start date is published. The New York Times’ records cover deals from 2010 on; Spotify could be connected with Facebook from 27 April 2010, for sharing music.\",\"fr\":\"Aucune date de début n’est publiée. Les documents du New York Times couvrent des accords conclus dès 2010 ; Spotify pouvait être relié à Facebook à partir du 27 avril 2010, pour partager de la musique.\"},\"sources\":[\"nyt2018\",\"ap-nyt2018\",\"bitterwallet2010\",\"ansonalex2011\",\"techwarrant\"]},\"to\":{\"earliest\":\"2015-12\",\"latest\":\"2017-12\",\"note\":{\"en\":\"Contested. Facebook says that it ended about three years before December 2018; the New York Times’ records of 2017 list the deals as active.\",\"fr\":\"Contesté. Selon Facebook, cela s’est terminé environ trois ans avant décembre 2018 ; les documents de 2017 cités par le New York Times donnent les accords pour actifs.\"},\"sources\":[\"bfm2018\",\"fb-messaging-2018-12-19\",\"ap-nyt2018\",\"whitefield\"]},\"trigger\":{\"en\":\"signing in with Facebook in Spotify’s desktop app, as Facebook describes it\",\"fr\":\"se connecter avec Facebook dans l’application de bureau de Spotify, selon Facebook\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"positions\":[{\"by\":\"Facebook\",\"says\":{\"en\":\"partners did get access to messages, but only for their messaging feature and after the person had signed in with Facebook\",\"fr\":\"des partenaires ont bien eu accès aux messages, mais seulement pour leur fonction de messagerie et une fois la personne connectée avec Facebook\"},\"date\":\"2018-12-18\",\"source\":\"thewrap\"},{\"by\":\"Spotify\",\"says\":{\"en\":\"it has no evidence that it ever accessed private messages\",\"fr\":\"elle n’a aucun indice d’avoir jamais consulté des messages privés\"},\"date\":\"2018-12-19\",\"source\":\"thewrap\"},{\"by\":\"The New York Times\",\"says\":{\"en\":\"Spotify could read, write and delete messages and see all participants, for more than 70 million users a month\",\"fr\":\"Spotify pouvait lire, écrire et supprimer des messages et voir tous les participants, pour plus de 70 millions d’utilisateurs par mois\"},\"date\":\"2018-12-18\",\"source\":\"nyt2018\"},{\"by\":{\"en\":\"Spotify, as reported\",\"fr\":\"Spotify, d’après la presse\"},\"says\":{\"en\":\"it was unaware of the broad powers that Facebook had given it\",\"fr\":\"elle ignorait l’étendue des droits que Facebook lui avait donnés\"},\"date\":\"2018-12-19\",\"source\":\"musically2018\"}],\"sources\":[\"nyt2018\",\"ap-nyt2018\",\"bfm2018\",\"firstpost\",\"thewrap\"],\"subject\":\"spotify\"},{\"id\":\"netflix-partner\",\"basis\":\"documented-partner\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"yes\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"from\":{\"earliest\":\"2011\",\"latest\":\"2014-09\",\"note\":{\"en\":\"The plaintiffs’ letter dates an agreement to “by 2013” and a second one to August 2013; one press report says 2011. The public feature started in September 2014.\",\"fr\":\"La lettre des plaignants situe un accord «\xA0au plus tard en 2013\xA0» et un second en août 2013 ; un article de presse dit 2011. La fonction ouverte au public date de septembre 2014.\"},\"sources\":[\"klein-letter\",\"newmediarockstars\"]},\"to\":{\"earliest\":\"2015-01\",\"latest\":\"2017-12\",\"note\":{\"en\":\"Contested. Netflix says that it closed the feature in 2015; the New York Times’ records of 2017 list the deals as active.\",\"fr\":\"Contesté. Netflix dit avoir fermé la fonction en 2015 ; les documents de 2017 cités par le New York Times donnent les accords pour actifs.\"},\"sources\":[\"tomsguide\",\"bfm2018\",\"ap-nyt2018\",\"whitefield\"]},\"trigger\":{\"en\":\"recommending a title to a Facebook friend\",\"fr\":\"recommander un titre à un ami Facebook\"},\"confidence\":{\"right\":\"high\",\"dates\":\"medium\"},\"positions\":[{\"by\":\"Facebook\",\"says\":{\"en\":\"confirms access for the feature, only after the person had signed in with Facebook\",\"fr\":\"confirme un accès pour cette fonction, seulement une fois la personne connectée avec Facebook\"},\"date\":\"2018-12-18\",\"source\":\"fb-partners-2018-12-18\"},{\"by\":\"Netflix\",\"says\":{\"en\":\"at no time did it access private messages or ask for the ability to do so\",\"fr\":\"à aucun moment elle n’a consulté de messages privés ni demandé à pouvoir le faire\"},\"date\":\"2018-12-19\",\"source\":\"tomsguide\"},{\"by\":\"Meta\",\"says\":{\"en\":\"did not share people’s private messages with Netflix; the agreement let people write to their friends about what they watched\",\"fr\":\"n’a pas transmis de messages privés à Netflix ; l’accord permettait d’écrire à ses amis à propos de ce que l’on regardait\"},\"date\":\"2024-04\",\"source\":\"meta-stone-2024\"},{\"by\":{\"en\":\"the plaintiffs in Klein v. Meta\",\"fr\":\"les plaignants dans l’affaire Klein v. Meta\"},\"says\":{\"en\":\"Netflix had programmatic access to users’ private message inboxes\",\"fr\":\"Netflix avait un accès par programme aux boîtes de messages privés des utilisateurs\"},\"date\":\"2023-04-14\",\"source\":\"klein-letter\"}],\"sources\":[\"nyt2018\",\"ap-nyt2018\",\"business-standard2018\",\"firstpost\",\"klein-letter\",\"tomsguide\"],\"subject\":\"netflix\"},{\"id\":\"rbc-partner\",\"basis\":\"documented-partner\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"disputed\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"from\":{\"earliest\":\"2013-01\",\"latest\":\"2013-12\",\"sources\":[\"tyee2019\",\"edmonton-rbc\"]},\"to\":{\"earliest\":\"2015-01\",\"latest\":\"2015-12\",\"sources\":[\"tyee2019\",\"edmonton-rbc\"]},\"trigger\":{\"en\":\"sending money to a Facebook friend from the bank’s app\",\"fr\":\"envoyer de l’argent à un ami Facebook depuis l’application de la banque\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"high\",\"note\":{\"en\":\"What the bank could do is contested.\",\"fr\":\"Ce que la banque pouvait faire est contesté.\"}},\"positions\":[{\"by\":{\"en\":\"Royal Bank of Canada\",\"fr\":\"Banque Royale du Canada\"},\"says\":{\"en\":\"it did not have the ability to see users’ messages\",\"fr\":\"elle n’avait pas la possibilité de voir les messages des utilisateurs\"},\"date\":\"2018-12-19\",\"source\":\"edmonton-rbc\"},{\"by\":\"Facebook\",\"says\":{\"en\":\"the bank’s technology could read and write messages; the bank used only the writing\",\"fr\":\"l’outil de la banque pouvait lire et écrire des messages ; elle ne s’est servie que de l’écriture\"},\"date\":\"2018-12-19\",\"source\":\"globe-rbc\"},{\"by\":{\"en\":\"Facebook, to The Tyee\",\"fr\":\"Facebook, à The Tyee\"},\"says\":{\"en\":\"the bank could read, write and delete messages from 2013 to 2015\",\"fr\":\"la banque pouvait lire, écrire et supprimer des messages de 2013 à 2015\"},\"date\":\"2019-01\",\"source\":\"tyee2019\"},{\"by\":{\"en\":\"Privacy Commissioner of Canada\",\"fr\":\"Commissariat à la protection de la vie privée du Canada\"},\"says\":{\"en\":\"investigated; the case was closed and the result was not published\",\"fr\":\"a enquêté ; le dossier a été clos et le résultat n’a pas été publié\"},\"date\":\"2021-08-26\",\"source\":\"tyee2021\"}],\"sources\":[\"nyt2018\",\"ap-nyt2018\",\"tyee2019\",\"globe-rbc\",\"edmonton-rbc\",\"tyee2021\",\"yahoo-rbc2013\"],\"subject\":\"rbc\"},{\"id\":\"dropbox-partner\",\"basis\":\"documented-partner\",\"rights\":{\"read\":\"unspecified\",\"write\":\"yes\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-messaging-2018-12-19\"],\"note\":{\"en\":\"No start date is published.\",\"fr\":\"Aucune date de début n’est publiée.\"}},\"to\":{\"earliest\":\"2015-12\",\"latest\":\"2015-12\",\"note\":{\"en\":\"Facebook’s “about three years” before December 2018 covers the four partners together.\",\"fr\":\"Les «\xA0environ trois ans\xA0» de Facebook avant décembre 2018 valent pour les quatre partenaires ensemble.\"},\"sources\":[\"bfm2018\",\"fb-messaging-2018-12-19\"]},\"trigger\":{\"en\":\"sending a shared-folder invitation to a Facebook friend\",\"fr\":\"envoyer à un ami Facebook une invitation à un dossier partagé\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\",\"note\":{\"en\":\"Dropbox is named by Facebook alone, and Facebook explained reading, writing and deleting for the four partners together.\",\"fr\":\"Seul Facebook nomme Dropbox, et il a expliqué la lecture, l’écriture et la suppression pour les quatre partenaires ensemble.\"}},\"positions\":[{\"by\":\"Facebook\",\"says\":{\"en\":\"names Dropbox as one of four messaging partners, for sharing folders with friends\",\"fr\":\"nomme Dropbox parmi quatre partenaires de messagerie, pour partager des dossiers avec des amis\"},\"date\":\"2018-12-19\",\"source\":\"fb-messaging-2018-12-19\"},{\"by\":{\"en\":\"Dropbox, on a help page\",\"fr\":\"Dropbox, dans une page d’aide\"},\"says\":{\"en\":\"it asks for basic info, e-mail address and groups\",\"fr\":\"elle demande les informations de base, l’adresse e-mail et les groupes\"},\"source\":\"dropbox251\"}],\"note\":{\"en\":\"Beyond its help page, no statement by Dropbox is known.\",\"fr\":\"Hormis sa page d’aide, on ne connaît aucune déclaration de Dropbox.\"},\"sources\":[\"firstpost\",\"techwarrant\",\"dropbox251\"],\"subject\":\"dropbox\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"id\":\"dropbox-scope-negative\",\"basis\":\"documented-without-message-right\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"dropbox-oauth\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"dropbox251\"]},\"trigger\":{\"en\":\"agreeing to what the consent screen listed\",\"fr\":\"accepter ce qu’énumérait l’écran de consentement\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\",\"note\":{\"en\":\"This holds for the permissions on the consent screen; a partner’s right seems to have needed no public permission.\",\"fr\":\"Cela vaut pour les autorisations de l’écran de consentement ; le droit d’un partenaire ne semble être passé par aucune autorisation publique.\"}},\"note\":{\"en\":\"This is not evidence against the partner claim: partner access seems not to have gone through a public permission.\",\"fr\":\"Cela ne réfute pas le partenariat\xA0: l’accès des partenaires ne semble pas être passé par une autorisation publique.\"},\"sources\":[\"dropbox251\",\"dropbox-oauth\"],\"subject\":\"dropbox\"},{\"basis\":\"documented-requester\",\"permission\":\"read_mailbox\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"positions\":[{\"by\":\"Cambridge Analytica\",\"says\":{\"en\":\"the company behind the app gave it no content of messages, and it never handled such data\",\"fr\":\"la société derrière l’application ne lui a remis aucun contenu de messages, et elle n’a jamais traité de telles données\"},\"date\":\"2018-04-10\",\"source\":\"engadget-tiydl\"}],\"id\":\"tiydl-read-mailbox\",\"custody\":\"provider-server\",\"from\":{\"earliest\":\"2013\",\"latest\":\"2014\",\"sources\":[\"engadget-tiydl\"]},\"to\":{\"earliest\":\"2014\",\"latest\":\"2015-10\",\"sources\":[\"wired-tiydl\"]},\"trigger\":{\"en\":\"granting the inbox permission, as about 1,500 people did, a small share of those who used the app\",\"fr\":\"accorder l’autorisation sur la boîte de réception, ce qu’ont fait environ 1 500 personnes, une petite part de celles qui ont utilisé l’application\"},\"confidence\":{\"right\":\"high\",\"dates\":\"medium\"},\"sources\":[\"wired-tiydl\",\"engadget-tiydl\"],\"subject\":\"tiydl\"},{\"basis\":\"documented-requester\",\"permission\":\"read_mailbox\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"hootsuite-inbox\",\"custody\":\"provider-server\",\"from\":{\"earliest\":null,\"latest\":\"2012-01-10\",\"sources\":[\"boneheadseo\"]},\"to\":{\"earliest\":null,\"latest\":\"2015-10\",\"sources\":[\"wired-tiydl\"]},\"trigger\":{\"en\":\"connecting a Facebook profile\",\"fr\":\"relier un profil Facebook\"},\"confidence\":{\"right\":\"low\",\"dates\":\"low\",\"note\":{\"en\":\"It rests on one blog with a screenshot.\",\"fr\":\"Cela repose sur un seul blog, avec une capture d’écran.\"}},\"sources\":[\"boneheadseo\"],\"subject\":\"hootsuite\"},{\"basis\":\"documented-requester\",\"permission\":\"read_mailbox\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"dashclock-inbox\",\"custody\":\"device\",\"from\":{\"earliest\":\"2013\",\"latest\":null,\"note\":{\"en\":\"The code was published in April 2014; 2013 is a cautious earliest year.\",\"fr\":\"Le code a été publié en avril 2014 ; 2013 est une première année prudente.\"},\"sources\":[\"dashclock\"]},\"to\":{\"earliest\":null,\"latest\":\"2015-10\",\"sources\":[\"wired-tiydl\"]},\"trigger\":{\"en\":\"logging in inside the extension\",\"fr\":\"se connecter dans l’extension\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"note\":{\"en\":\"By its author’s account it counts unread messages; it only reads.\",\"fr\":\"Selon son auteur, elle compte les messages non lus ; elle ne fait que lire.\"},\"sources\":[\"dashclock\"],\"subject\":\"dashclock-fb\"},{\"basis\":\"documented-requester\",\"permission\":\"read_mailbox\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"fbstats-inbox\",\"custody\":\"unknown\",\"from\":{\"earliest\":null,\"latest\":\"2015-02-06\",\"note\":{\"en\":\"The first version of the code, of 28 February 2014, asks for it already.\",\"fr\":\"La première version du code, du 28 février 2014, la demande déjà.\"},\"sources\":[\"fbstats5\",\"fbstats-code\"]},\"to\":{\"earliest\":null,\"latest\":\"2015-10\",\"sources\":[\"wired-tiydl\",\"restfb371\"]},\"trigger\":{\"en\":\"granting the permission when logging in\",\"fr\":\"accorder l’autorisation au moment de la connexion\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"note\":{\"en\":\"Each user set up a Facebook app of their own for it.\",\"fr\":\"Chaque utilisateur créait pour cela sa propre application Facebook.\"},\"sources\":[\"fbstats5\",\"fbstats-code\"],\"subject\":\"fbstats\"},{\"basis\":\"documented-requester\",\"permission\":\"read_mailbox\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"fb-slack-inbox\",\"custody\":\"unknown\",\"from\":{\"earliest\":null,\"latest\":\"2015-10-06\",\"sources\":[\"slack-issue\"]},\"to\":{\"earliest\":null,\"latest\":\"2015-10\",\"sources\":[\"wired-tiydl\",\"restfb371\"]},\"trigger\":{\"en\":\"granting the permission when logging in\",\"fr\":\"accorder l’autorisation au moment de la connexion\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"sources\":[\"slack-issue\"],\"subject\":\"fb-slack\"},{\"basis\":\"documented-requester\",\"permission\":\"read_mailbox\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"fb-counter-inbox\",\"custody\":\"unknown\",\"from\":{\"earliest\":null,\"latest\":\"2017-06\",\"sources\":[\"fb-counter1\"]},\"to\":{\"earliest\":null,\"latest\":\"2017-07-10\",\"note\":{\"en\":\"For other people’s accounts the permission was gone by October 2015; v2.3, the last version with the inbox, ended on 10 July 2017.\",\"fr\":\"Pour les comptes d’autrui, l’autorisation avait disparu en octobre 2015 ; la v2.3, dernière version avec la boîte de réception, a pris fin le 10 juillet 2017.\"},\"sources\":[\"wired-tiydl\",\"fb-v23\"]},\"trigger\":{\"en\":\"granting the permission when logging in\",\"fr\":\"accorder l’autorisation au moment de la connexion\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"note\":{\"en\":\"The script runs on the person’s own token from Facebook’s Graph API Explorer; it has no app of its own.\",\"fr\":\"Le script emploie un jeton que la personne tire de l’explorateur d’API de Facebook ; il n’a pas d’application propre.\"},\"sources\":[\"fb-counter1\",\"fb-counter-readme\"],\"subject\":\"fb-counter\"},{\"basis\":\"documented-requester\",\"permission\":\"read_mailbox\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"privly-inbox\",\"custody\":\"unknown\",\"from\":{\"earliest\":null,\"latest\":\"2016-01-20\",\"sources\":[\"privly64\"]},\"to\":{\"earliest\":null,\"latest\":\"2016-01\",\"sources\":[\"wired-tiydl\",\"restfb371\"]},\"trigger\":{\"en\":\"granting the permission when logging in\",\"fr\":\"accorder l’autorisation au moment de la connexion\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"sources\":[\"privly64\"],\"subject\":\"privly\"},{\"basis\":\"documented-requester\",\"permission\":\"read_mailbox\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"ilinkingpages-inbox\",\"custody\":\"unknown\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"ilinking-code\"],\"note\":{\"en\":\"The code was published on 6 July 2012; when the app ran is not known.\",\"fr\":\"Le code a été publié le 6 juillet 2012 ; on ne sait pas quand l’application a tourné.\"}},\"to\":{\"earliest\":null,\"latest\":\"2015-10\",\"sources\":[\"wired-tiydl\",\"restfb371\"]},\"trigger\":{\"en\":\"granting the permission when logging in\",\"fr\":\"accorder l’autorisation au moment de la connexion\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"sources\":[\"ilinking-code\"],\"subject\":\"ilinkingpages\"},{\"basis\":\"documented-requester\",\"permission\":\"xmpp_login\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"ilinkingpages-chat\",\"custody\":\"unknown\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"ilinking-code\"]},\"to\":{\"earliest\":null,\"latest\":\"2015-04-30\",\"sources\":[\"fb-faq-v2\"]},\"trigger\":{\"en\":\"granting the permission when logging in\",\"fr\":\"accorder l’autorisation au moment de la connexion\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"sources\":[\"ilinking-code\"],\"subject\":\"ilinkingpages\"},{\"basis\":\"documented-requester\",\"permission\":\"read_mailbox\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"issheintome-inbox\",\"custody\":\"provider-server\",\"custodyNote\":{\"en\":\"The code sends the text of one conversation to the site’s server for a score.\",\"fr\":\"Le code envoie le texte d’une conversation au serveur du site pour obtenir une note.\"},\"from\":{\"earliest\":\"2013-11-23\",\"latest\":null,\"sources\":[\"issheintome-code\"]},\"to\":{\"earliest\":null,\"latest\":\"2015-10\",\"sources\":[\"wired-tiydl\",\"restfb371\"]},\"trigger\":{\"en\":\"granting the permission when logging in\",\"fr\":\"accorder l’autorisation au moment de la connexion\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"sources\":[\"issheintome-code\"],\"subject\":\"issheintome\"},{\"basis\":\"documented-requester\",\"permission\":\"read_mailbox\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"message-backup-inbox\",\"custody\":\"device\",\"custodyNote\":{\"en\":\"It wrote the conversations that the person chose to a file on the phone.\",\"fr\":\"Elle écrivait les conversations choisies par la personne dans un fichier sur le téléphone.\"},\"from\":{\"earliest\":\"2014-06-15\",\"latest\":null,\"note\":{\"en\":\"The first release was built on 15 June 2014; when it came out is not known.\",\"fr\":\"La première version a été compilée le 15 juin 2014 ; on ne sait pas quand elle est sortie.\"},\"sources\":[\"message-backup-code\"]},\"to\":{\"earliest\":null,\"latest\":\"2015-10\",\"sources\":[\"wired-tiydl\",\"restfb371\"]},\"trigger\":{\"en\":\"granting the permission when logging in\",\"fr\":\"accorder l’autorisation au moment de la connexion\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"sources\":[\"message-backup-code\"],\"subject\":\"message-backup\"},{\"basis\":\"documented-requester\",\"permission\":\"read_mailbox\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"hg10-inbox\",\"custody\":\"device\",\"from\":{\"earliest\":\"2014-11-08\",\"latest\":null,\"sources\":[\"hg10-code\"]},\"to\":{\"earliest\":null,\"latest\":\"2015-06-03\",\"sources\":[\"hg10-code\"]},\"trigger\":{\"en\":\"granting the permission when logging in\",\"fr\":\"accorder l’autorisation au moment de la connexion\"},\"confidence\":{\"right\":\"high\",\"dates\":\"medium\"},\"sources\":[\"hg10-code\"],\"subject\":\"hg10\"},{\"basis\":\"documented-requester\",\"permission\":\"xmpp_login\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"hg10-chat\",\"custody\":\"device\",\"from\":{\"earliest\":\"2014-11-08\",\"latest\":null,\"sources\":[\"hg10-code\"]},\"to\":{\"earliest\":null,\"latest\":\"2015-06-03\",\"sources\":[\"hg10-code\",\"hg10-24\"]},\"trigger\":{\"en\":\"granting the permission when logging in\",\"fr\":\"accorder l’autorisation au moment de la connexion\"},\"confidence\":{\"right\":\"high\",\"dates\":\"medium\"},\"sources\":[\"hg10-code\",\"hg10-24\"],\"subject\":\"hg10\"},{\"basis\":\"documented-requester\",\"permission\":\"xmpp_login\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"secure-facebook-chat-chat\",\"custody\":\"unknown\",\"from\":{\"earliest\":\"2014-01-25\",\"latest\":null,\"sources\":[\"secure-chat-code\"]},\"to\":{\"earliest\":null,\"latest\":\"2015-08-09\",\"sources\":[\"secure-chat-code\"]},\"trigger\":{\"en\":\"granting the permission when logging in\",\"fr\":\"accorder l’autorisation au moment de la connexion\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"sources\":[\"secure-chat-code\"],\"subject\":\"secure-facebook-chat\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"windows-live-chat\",\"purpose\":\"messaging-optional\",\"custody\":\"unknown\",\"custodyNote\":{\"en\":\"Where messages passed is not documented: the person’s computer or the provider’s servers.\",\"fr\":\"Par où passaient les messages n’est pas documenté\xA0: l’ordinateur de la personne ou les serveurs du fournisseur.\"},\"from\":{\"earliest\":\"2010-08\",\"latest\":\"2011-02-21\",\"note\":{\"en\":\"Country by country: 13 countries in 2010, worldwide in February 2011.\",\"fr\":\"Pays par pays\xA0: 13 pays en 2010, le monde entier en février 2011.\"},\"sources\":[\"onlinepcsupport\",\"wl-2010\",\"liveside\"]},\"to\":{\"earliest\":\"2015-02-24\",\"latest\":\"2015-04-30\",\"sources\":[\"zdnet-outlook\",\"clubic2015\"]},\"trigger\":{\"en\":\"turning on Facebook chat, an option of its own beside the connection with Facebook\",\"fr\":\"activer la discussion Facebook, une option distincte de la connexion avec Facebook\"},\"confidence\":{\"right\":\"high\",\"dates\":\"high\",\"note\":{\"en\":\"That the route existed is sure; whether the person turned it on is not known.\",\"fr\":\"L’existence de cette voie est sûre ; on ne sait pas si la personne l’a activée.\"}},\"sources\":[\"wl-2010\",\"liveside\",\"zdnet-outlook\"],\"subject\":\"windows-live\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"skype-chat\",\"purpose\":\"messaging-optional\",\"custody\":\"unknown\",\"custodyNote\":{\"en\":\"Where messages passed is not documented: the person’s computer or the provider’s servers.\",\"fr\":\"Par où passaient les messages n’est pas documenté\xA0: l’ordinateur de la personne ou les serveurs du fournisseur.\"},\"from\":{\"earliest\":\"2011-06-20\",\"latest\":\"2011-08\",\"sources\":[\"gigaom-skype\"]},\"to\":{\"earliest\":\"2015-02\",\"latest\":\"2015-04-30\",\"sources\":[\"clubic2015\"]},\"trigger\":{\"en\":\"connecting Facebook inside Skype\",\"fr\":\"relier Facebook dans Skype\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"sources\":[\"gigaom-skype\",\"clubic2015\"],\"subject\":\"skype\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"meebo-chat\",\"purpose\":\"messaging-only\",\"custody\":\"provider-server\",\"from\":{\"earliest\":\"2009-02\",\"latest\":\"2009-02\",\"sources\":[\"tc-meebo\",\"adweek-icq\"]},\"to\":{\"earliest\":\"2012-07-11\",\"latest\":\"2012-07-11\",\"sources\":[\"failory-meebo\"]},\"trigger\":{\"en\":\"adding Facebook in Meebo\",\"fr\":\"ajouter Facebook dans Meebo\"},\"confidence\":{\"right\":\"high\",\"dates\":\"high\"},\"sources\":[\"tc-meebo\",\"failory-meebo\"],\"subject\":\"meebo\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"imo-chat\",\"purpose\":\"messaging-only\",\"custody\":\"provider-server\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-12\",\"note\":{\"en\":\"No source read gives the start. Facebook Chat opened to such services on 10 February 2010; the end of 2011 is an assumption.\",\"fr\":\"Aucune source lue ne donne le début. Facebook Chat s’est ouvert à ces services le 10 février 2010 ; la fin de 2011 est une hypothèse.\"},\"sources\":[\"xmpp2010\"]},\"to\":{\"earliest\":\"2014-03-03\",\"latest\":\"2014-03-03\",\"sources\":[\"imo2014\"]},\"trigger\":{\"en\":\"adding Facebook in imo\",\"fr\":\"ajouter Facebook dans imo\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\",\"note\":{\"en\":\"The end is well documented, the start is not.\",\"fr\":\"La fin est bien documentée, le début ne l’est pas.\"}},\"sources\":[\"imo2014\"],\"subject\":\"imo\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"digsby-chat\",\"purpose\":\"messaging-optional\",\"custody\":\"unknown\",\"custodyNote\":{\"en\":\"Where messages passed is not documented: the person’s computer or the provider’s servers.\",\"fr\":\"Par où passaient les messages n’est pas documenté\xA0: l’ordinateur de la personne ou les serveurs du fournisseur.\"},\"from\":{\"earliest\":\"2008-05-01\",\"latest\":\"2008-05-01\",\"note\":{\"en\":\"By a way of its own at first; Facebook Chat opened to other programs in February 2010.\",\"fr\":\"D’abord par ses propres moyens ; Facebook Chat s’est ouvert aux autres programmes en février 2010.\"},\"sources\":[\"tc-digsby\",\"xmpp2010\"]},\"to\":{\"earliest\":null,\"latest\":\"2016-03\",\"note\":{\"en\":\"When Digsby itself ended is not recorded here; the gateway was off by March 2016.\",\"fr\":\"La fin de Digsby n’est pas consignée ici ; la passerelle était coupée en mars 2016.\"},\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in Digsby\",\"fr\":\"ajouter Facebook dans Digsby\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"sources\":[\"tc-digsby\"],\"subject\":\"digsby\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"emesene-chat\",\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-09-08\",\"sources\":[\"xmpp2010\",\"emesene849\"]},\"to\":{\"earliest\":null,\"latest\":\"2016-03\",\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in emesene\",\"fr\":\"ajouter Facebook dans emesene\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"note\":{\"en\":\"It logged in with a token of the Facebook Platform, so it can stand in the list of connected apps.\",\"fr\":\"Il se connectait avec un jeton de la plateforme Facebook\xA0: il peut donc figurer dans la liste des applications connectées.\"},\"sources\":[\"emesene849\",\"emesene1204\"],\"subject\":\"emesene\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"yahoo-messenger-chat\",\"purpose\":\"messaging-optional\",\"custody\":\"unknown\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-12\",\"note\":{\"en\":\"Facebook Chat opened to other programs on 10 February 2010. That this one followed before the end of 2011 is an assumption.\",\"fr\":\"Facebook Chat s’est ouvert aux autres programmes le 10 février 2010. Que celui-ci ait suivi avant la fin de 2011 est une hypothèse.\"},\"sources\":[\"xmpp2010\",\"wp-fbfeatures\"]},\"to\":{\"earliest\":\"2012\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Its end is not recorded here; 2012 is an assumption. By March 2016 Facebook’s gateway was off for all.\",\"fr\":\"Sa fin n’est pas consignée ici ; 2012 est une hypothèse. En mars 2016, la passerelle de Facebook était coupée pour tous.\"},\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in the program\",\"fr\":\"ajouter Facebook dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"sources\":[\"wp-fbfeatures\"],\"subject\":\"yahoo-messenger\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"aim-chat\",\"purpose\":\"messaging-optional\",\"custody\":\"unknown\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-12\",\"note\":{\"en\":\"Facebook Chat opened to other programs on 10 February 2010. That this one followed before the end of 2011 is an assumption.\",\"fr\":\"Facebook Chat s’est ouvert aux autres programmes le 10 février 2010. Que celui-ci ait suivi avant la fin de 2011 est une hypothèse.\"},\"sources\":[\"xmpp2010\",\"wp-fbfeatures\"]},\"to\":{\"earliest\":\"2012\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Its end is not recorded here; 2012 is an assumption. By March 2016 Facebook’s gateway was off for all.\",\"fr\":\"Sa fin n’est pas consignée ici ; 2012 est une hypothèse. En mars 2016, la passerelle de Facebook était coupée pour tous.\"},\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in the program\",\"fr\":\"ajouter Facebook dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"note\":{\"en\":\"The person linked the account with Facebook Connect, so it can stand in the list of connected apps.\",\"fr\":\"On reliait le compte par Facebook Connect\xA0: il peut donc figurer dans la liste des applications connectées.\"},\"sources\":[\"eweek2010\",\"techradar2010\",\"trackback2010\",\"wp-fbfeatures\"],\"subject\":\"aim\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"ebuddy-chat\",\"purpose\":\"messaging-only\",\"custody\":\"provider-server\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-12\",\"note\":{\"en\":\"Facebook Chat opened to other programs on 10 February 2010. That this one followed before the end of 2011 is an assumption.\",\"fr\":\"Facebook Chat s’est ouvert aux autres programmes le 10 février 2010. Que celui-ci ait suivi avant la fin de 2011 est une hypothèse.\"},\"sources\":[\"xmpp2010\",\"wp-fbfeatures\"]},\"to\":{\"earliest\":\"2012\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Its end is not recorded here; 2012 is an assumption. By March 2016 Facebook’s gateway was off for all.\",\"fr\":\"Sa fin n’est pas consignée ici ; 2012 est une hypothèse. En mars 2016, la passerelle de Facebook était coupée pour tous.\"},\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in the program\",\"fr\":\"ajouter Facebook dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"sources\":[\"wp-fbfeatures\",\"askmeaboutlinux2011\"],\"subject\":\"ebuddy\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"nimbuzz-chat\",\"purpose\":\"messaging-only\",\"custody\":\"provider-server\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-12\",\"note\":{\"en\":\"Facebook Chat opened to other programs on 10 February 2010. That this one followed before the end of 2011 is an assumption.\",\"fr\":\"Facebook Chat s’est ouvert aux autres programmes le 10 février 2010. Que celui-ci ait suivi avant la fin de 2011 est une hypothèse.\"},\"sources\":[\"xmpp2010\",\"wp-fbfeatures\"]},\"to\":{\"earliest\":\"2012\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Its end is not recorded here; 2012 is an assumption. By March 2016 Facebook’s gateway was off for all.\",\"fr\":\"Sa fin n’est pas consignée ici ; 2012 est une hypothèse. En mars 2016, la passerelle de Facebook était coupée pour tous.\"},\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in the program\",\"fr\":\"ajouter Facebook dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"sources\":[\"wp-fbfeatures\",\"askmeaboutlinux2011\"],\"subject\":\"nimbuzz\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"palringo-chat\",\"purpose\":\"messaging-only\",\"custody\":\"provider-server\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-12\",\"note\":{\"en\":\"Facebook Chat opened to other programs on 10 February 2010. That this one followed before the end of 2011 is an assumption.\",\"fr\":\"Facebook Chat s’est ouvert aux autres programmes le 10 février 2010. Que celui-ci ait suivi avant la fin de 2011 est une hypothèse.\"},\"sources\":[\"xmpp2010\",\"wp-fbfeatures\"]},\"to\":{\"earliest\":\"2012\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Its end is not recorded here; 2012 is an assumption. By March 2016 Facebook’s gateway was off for all.\",\"fr\":\"Sa fin n’est pas consignée ici ; 2012 est une hypothèse. En mars 2016, la passerelle de Facebook était coupée pour tous.\"},\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in the program\",\"fr\":\"ajouter Facebook dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"sources\":[\"wp-fbfeatures\",\"wp-palringo\"],\"subject\":\"palringo\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"implus-chat\",\"purpose\":\"messaging-only\",\"custody\":\"unknown\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-12\",\"note\":{\"en\":\"Facebook Chat opened to other programs on 10 February 2010. That this one followed before the end of 2011 is an assumption.\",\"fr\":\"Facebook Chat s’est ouvert aux autres programmes le 10 février 2010. Que celui-ci ait suivi avant la fin de 2011 est une hypothèse.\"},\"sources\":[\"xmpp2010\",\"wp-fbfeatures\"]},\"to\":{\"earliest\":\"2012\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Its end is not recorded here; 2012 is an assumption. By March 2016 Facebook’s gateway was off for all.\",\"fr\":\"Sa fin n’est pas consignée ici ; 2012 est une hypothèse. En mars 2016, la passerelle de Facebook était coupée pour tous.\"},\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in the program\",\"fr\":\"ajouter Facebook dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"sources\":[\"wp-fbfeatures\"],\"subject\":\"implus\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"icq-chat\",\"purpose\":\"messaging-optional\",\"custody\":\"unknown\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-12\",\"note\":{\"en\":\"Facebook Chat opened to other programs on 10 February 2010. That this one followed before the end of 2011 is an assumption.\",\"fr\":\"Facebook Chat s’est ouvert aux autres programmes le 10 février 2010. Que celui-ci ait suivi avant la fin de 2011 est une hypothèse.\"},\"sources\":[\"xmpp2010\",\"wp-fbfeatures\"]},\"to\":{\"earliest\":\"2012\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Its end is not recorded here; 2012 is an assumption. By March 2016 Facebook’s gateway was off for all.\",\"fr\":\"Sa fin n’est pas consignée ici ; 2012 est une hypothèse. En mars 2016, la passerelle de Facebook était coupée pour tous.\"},\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in the program\",\"fr\":\"ajouter Facebook dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"note\":{\"en\":\"The person linked the account with Facebook Connect, so it can stand in the list of connected apps.\",\"fr\":\"On reliait le compte par Facebook Connect\xA0: il peut donc figurer dans la liste des applications connectées.\"},\"sources\":[\"adweek-icq\",\"wp-fbfeatures\"],\"subject\":\"icq\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"qip-chat\",\"purpose\":\"messaging-optional\",\"custody\":\"unknown\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-12\",\"note\":{\"en\":\"Facebook Chat opened to other programs on 10 February 2010. That this one followed before the end of 2011 is an assumption.\",\"fr\":\"Facebook Chat s’est ouvert aux autres programmes le 10 février 2010. Que celui-ci ait suivi avant la fin de 2011 est une hypothèse.\"},\"sources\":[\"xmpp2010\",\"wp-fbfeatures\"]},\"to\":{\"earliest\":\"2012\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Its end is not recorded here; 2012 is an assumption. By March 2016 Facebook’s gateway was off for all.\",\"fr\":\"Sa fin n’est pas consignée ici ; 2012 est une hypothèse. En mars 2016, la passerelle de Facebook était coupée pour tous.\"},\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in the program\",\"fr\":\"ajouter Facebook dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"sources\":[\"wp-fbfeatures\"],\"subject\":\"qip\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"flock-chat\",\"purpose\":\"messaging-optional\",\"custody\":\"unknown\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-12\",\"note\":{\"en\":\"Facebook Chat opened to other programs on 10 February 2010. That this one followed before the end of 2011 is an assumption.\",\"fr\":\"Facebook Chat s’est ouvert aux autres programmes le 10 février 2010. Que celui-ci ait suivi avant la fin de 2011 est une hypothèse.\"},\"sources\":[\"xmpp2010\",\"wp-fbfeatures\"]},\"to\":{\"earliest\":\"2012\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Its end is not recorded here; 2012 is an assumption. By March 2016 Facebook’s gateway was off for all.\",\"fr\":\"Sa fin n’est pas consignée ici ; 2012 est une hypothèse. En mars 2016, la passerelle de Facebook était coupée pour tous.\"},\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in the program\",\"fr\":\"ajouter Facebook dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"sources\":[\"wp-fbfeatures\"],\"subject\":\"flock\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"id\":\"fim-chat\",\"purpose\":\"messaging-only\",\"custody\":\"unknown\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2011-12\",\"note\":{\"en\":\"Facebook Chat opened to other programs on 10 February 2010. That this one followed before the end of 2011 is an assumption.\",\"fr\":\"Facebook Chat s’est ouvert aux autres programmes le 10 février 2010. Que celui-ci ait suivi avant la fin de 2011 est une hypothèse.\"},\"sources\":[\"xmpp2010\",\"wp-fbfeatures\"]},\"to\":{\"earliest\":\"2012\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Its end is not recorded here; 2012 is an assumption. By March 2016 Facebook’s gateway was off for all.\",\"fr\":\"Sa fin n’est pas consignée ici ; 2012 est une hypothèse. En mars 2016, la passerelle de Facebook était coupée pour tous.\"},\"sources\":[\"fb-faq-v2\",\"jitsi239\"]},\"trigger\":{\"en\":\"adding Facebook in the program\",\"fr\":\"ajouter Facebook dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"low\"},\"sources\":[\"wp-fbfeatures\"],\"subject\":\"fim\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"pidgin-chat\",\"to\":{\"earliest\":\"2015-07-10\",\"latest\":\"2015-07-12\",\"sources\":[\"fb-faq-v2\",\"pidgin22\",\"pidgin29\"]},\"sources\":[\"techradar2010\",\"eweek2010\",\"xmppfw\",\"pidgin22\",\"pidgin29\"],\"subject\":\"pidgin\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"adium-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Facebook announced the end for 30 April 2015; the gateway went off in steps until about March 2016.\",\"fr\":\"Facebook avait annoncé la fin pour le 30 avril 2015 ; la passerelle s’est arrêtée par étapes jusque vers mars 2016.\"},\"sources\":[\"fb-faq-v2\",\"conversations1397\",\"jitsi239\"]},\"sources\":[\"techradar2010\",\"eweek2010\",\"xmppfw\",\"ext61-list\"],\"subject\":\"adium\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"miranda-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Facebook announced the end for 30 April 2015; the gateway went off in steps until about March 2016.\",\"fr\":\"Facebook avait annoncé la fin pour le 30 avril 2015 ; la passerelle s’est arrêtée par étapes jusque vers mars 2016.\"},\"sources\":[\"fb-faq-v2\",\"conversations1397\",\"jitsi239\"]},\"sources\":[\"techradar2010\",\"eweek2010\",\"xmppfw\"],\"subject\":\"miranda\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"empathy-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Facebook announced the end for 30 April 2015; the gateway went off in steps until about March 2016.\",\"fr\":\"Facebook avait annoncé la fin pour le 30 avril 2015 ; la passerelle s’est arrêtée par étapes jusque vers mars 2016.\"},\"sources\":[\"fb-faq-v2\",\"conversations1397\",\"jitsi239\"]},\"sources\":[\"trackback2010\",\"xmppfw\"],\"subject\":\"empathy\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"trillian-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Facebook announced the end for 30 April 2015; the gateway went off in steps until about March 2016.\",\"fr\":\"Facebook avait annoncé la fin pour le 30 avril 2015 ; la passerelle s’est arrêtée par étapes jusque vers mars 2016.\"},\"sources\":[\"fb-faq-v2\",\"conversations1397\",\"jitsi239\"]},\"sources\":[\"wp-fbfeatures\",\"xmppfw\",\"ext61-list\"],\"subject\":\"trillian\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"jitsi-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Facebook announced the end for 30 April 2015; the gateway went off in steps until about March 2016.\",\"fr\":\"Facebook avait annoncé la fin pour le 30 avril 2015 ; la passerelle s’est arrêtée par étapes jusque vers mars 2016.\"},\"sources\":[\"fb-faq-v2\",\"conversations1397\",\"jitsi239\"]},\"sources\":[\"wp-fbfeatures\",\"xmppfw\",\"jitsi239\"],\"subject\":\"jitsi\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"xabber-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2015-12\",\"sources\":[\"fb-faq-v2\",\"xabber594\"]},\"sources\":[\"xmppfw\",\"xabber594\"],\"subject\":\"xabber\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"chatsecure-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-02\",\"sources\":[\"fb-faq-v2\",\"chatsecure738\"]},\"sources\":[\"xmppfw\",\"chatsecure738\"],\"subject\":\"chatsecure\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"conversations-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Facebook announced the end for 30 April 2015; the gateway went off in steps until about March 2016.\",\"fr\":\"Facebook avait annoncé la fin pour le 30 avril 2015 ; la passerelle s’est arrêtée par étapes jusque vers mars 2016.\"},\"sources\":[\"fb-faq-v2\",\"conversations1397\",\"jitsi239\"]},\"sources\":[\"conversations875\",\"conversations1397\",\"xmppfw\"],\"subject\":\"conversations\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"loqui-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Facebook announced the end for 30 April 2015; the gateway went off in steps until about March 2016.\",\"fr\":\"Facebook avait annoncé la fin pour le 30 avril 2015 ; la passerelle s’est arrêtée par étapes jusque vers mars 2016.\"},\"sources\":[\"fb-faq-v2\",\"conversations1397\",\"jitsi239\"]},\"sources\":[\"loqui652\",\"loqui700\",\"xmppfw\"],\"subject\":\"loqui\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"ichat-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Facebook announced the end for 30 April 2015; the gateway went off in steps until about March 2016.\",\"fr\":\"Facebook avait annoncé la fin pour le 30 avril 2015 ; la passerelle s’est arrêtée par étapes jusque vers mars 2016.\"},\"sources\":[\"fb-faq-v2\",\"conversations1397\",\"jitsi239\"]},\"sources\":[\"techradar2010\",\"eweek2010\",\"imessage8\"],\"subject\":\"ichat\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"kopete-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Facebook announced the end for 30 April 2015; the gateway went off in steps until about March 2016.\",\"fr\":\"Facebook avait annoncé la fin pour le 30 avril 2015 ; la passerelle s’est arrêtée par étapes jusque vers mars 2016.\"},\"sources\":[\"fb-faq-v2\",\"conversations1397\",\"jitsi239\"]},\"sources\":[\"kopete29\",\"xmppfw\"],\"subject\":\"kopete\"},{\"basis\":\"chat-client\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"positions\":[],\"purpose\":\"messaging-only\",\"custody\":\"device\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":null,\"sources\":[\"xmpp2010\"]},\"trigger\":{\"en\":\"logging in to Facebook Chat in the program\",\"fr\":\"se connecter à Facebook Chat dans le programme\"},\"confidence\":{\"right\":\"medium\",\"dates\":\"medium\"},\"note\":{\"en\":\"As a rule people logged in with their password, so the program is normally not in the list of connected apps.\",\"fr\":\"On se connectait en général avec son mot de passe\xA0: le programme ne figure donc normalement pas dans la liste des applications connectées.\"},\"id\":\"smuxi-chat\",\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-03\",\"note\":{\"en\":\"Facebook announced the end for 30 April 2015; the gateway went off in steps until about March 2016.\",\"fr\":\"Facebook avait annoncé la fin pour le 30 avril 2015 ; la passerelle s’est arrêtée par étapes jusque vers mars 2016.\"},\"sources\":[\"fb-faq-v2\",\"conversations1397\",\"jitsi239\"]},\"sources\":[\"smuxi173\",\"xmppfw\"],\"subject\":\"smuxi\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"id\":\"netvizz-negative\",\"basis\":\"documented-without-message-right\",\"from\":{\"earliest\":\"2013-01\",\"latest\":\"2013-01\",\"sources\":[\"netvizz\"]},\"to\":{\"earliest\":\"2013-01\",\"latest\":\"2013-01\",\"sources\":[\"netvizz\"]},\"trigger\":null,\"confidence\":{\"right\":\"high\",\"dates\":\"high\",\"note\":{\"en\":\"This holds for January 2013 and says nothing of other dates.\",\"fr\":\"Cela vaut pour janvier 2013 et ne dit rien d’autres dates.\"}},\"sources\":[\"netvizz\"],\"subject\":\"netvizz\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"id\":\"pixable-negative\",\"basis\":\"documented-without-message-right\",\"from\":{\"earliest\":\"2011-11\",\"latest\":\"2011-11\",\"sources\":[\"pixable\"]},\"to\":{\"earliest\":\"2011-11\",\"latest\":\"2011-11\",\"sources\":[\"pixable\"]},\"trigger\":null,\"confidence\":{\"right\":\"high\",\"dates\":\"high\",\"note\":{\"en\":\"This holds for November 2011 and says nothing of other dates.\",\"fr\":\"Cela vaut pour novembre 2011 et ne dit rien d’autres dates.\"}},\"sources\":[\"pixable\"],\"subject\":\"pixable\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"nothing: it was a deal between the companies\",\"fr\":\"rien\xA0: c’était un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"bing-other-data\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"nyt-other\",\"cnet2018\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"nyt-other\",\"cnet2018\"]},\"note\":{\"en\":\"the names of friends; also instant personalization (public profile data), by February 2011\",\"fr\":\"les noms des amis ; aussi la personnalisation instantanée (données publiques du profil), en février 2011 au plus tard\"},\"sources\":[\"nyt-other\",\"cnet2018\",\"ip2011\"],\"subject\":\"bing\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"nothing: it was a deal between the companies\",\"fr\":\"rien\xA0: c’était un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"amazon-other-data\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"nyt-other\",\"cnet2018\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"nyt-other\",\"cnet2018\"]},\"note\":{\"en\":\"names and contact information through friends; also Facebook on its own devices\",\"fr\":\"noms et coordonnées obtenus par les amis ; aussi Facebook sur ses propres appareils\"},\"sources\":[\"nyt-other\",\"cnet2018\",\"studentproblems\"],\"subject\":\"amazon\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"nothing: it was a deal between the companies\",\"fr\":\"rien\xA0: c’était un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"yahoo-other-data\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"nyt-other\",\"business-standard2018\"]},\"to\":{\"earliest\":null,\"latest\":\"2018-09\",\"note\":{\"en\":\"until summer 2018\",\"fr\":\"jusqu’à l’été 2018\"},\"sources\":[\"business-standard2018\",\"cnet2018\"]},\"note\":{\"en\":\"friends’ posts, until summer 2018; also Facebook on devices\",\"fr\":\"publications des amis, jusqu’à l’été 2018 ; aussi Facebook sur des appareils\"},\"sources\":[\"nyt-other\",\"business-standard2018\",\"cnet2018\",\"studentproblems\"],\"subject\":\"yahoo\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"nothing: it was a deal between the companies\",\"fr\":\"rien\xA0: c’était un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"sony-other-data\",\"from\":{\"earliest\":null,\"latest\":\"2017-12\",\"sources\":[\"nyt-other\"]},\"to\":{\"earliest\":\"2017-01\",\"latest\":null,\"sources\":[\"nyt-other\"]},\"note\":{\"en\":\"e-mail addresses through friends, in 2017\",\"fr\":\"adresses e-mail obtenues par les amis, en 2017\"},\"sources\":[\"nyt-other\"],\"subject\":\"sony\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"nothing: it was a deal between the companies\",\"fr\":\"rien\xA0: c’était un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"apple-other-data\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"nyt-other\",\"billboard2018\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"nyt-other\",\"billboard2018\"]},\"note\":{\"en\":\"contacts and calendar entries; also Facebook on its own devices\",\"fr\":\"contacts et calendriers ; aussi Facebook sur ses propres appareils\"},\"sources\":[\"nyt-other\",\"billboard2018\",\"studentproblems\"],\"subject\":\"apple\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"nothing: it was a deal between the companies\",\"fr\":\"rien\xA0: c’était un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"nytimes-other-data\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"nyt-other\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"nyt-other\"]},\"note\":{\"en\":\"friend lists\",\"fr\":\"listes d’amis\"},\"sources\":[\"nyt-other\"],\"subject\":\"nytimes\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"nothing: it was a deal between the companies\",\"fr\":\"rien\xA0: c’était un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"yandex-other-data\",\"from\":{\"earliest\":\"2014-01\",\"latest\":\"2014-01\",\"sources\":[\"yandex2018\"]},\"to\":{\"earliest\":\"2015\",\"latest\":null,\"note\":{\"en\":\"Yandex says that the feed stopped in 2015 and that it knew of no access after that.\",\"fr\":\"Yandex dit que le flux s’est arrêté en 2015 et n’avoir eu connaissance d’aucun accès ensuite.\"},\"sources\":[\"yandex2018\"]},\"note\":{\"en\":\"public posts of people in some countries, for its search engine\",\"fr\":\"publications publiques de personnes de certains pays, pour son moteur de recherche\"},\"sources\":[\"yandex2018\"],\"subject\":\"yandex\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"nothing: it was a deal between the companies\",\"fr\":\"rien\xA0: c’était un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"huawei-other-data\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"thewrap\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"thewrap\"]},\"note\":{\"en\":\"other data; also one of the 52 device companies\",\"fr\":\"d’autres données ; aussi l’une des 52 entreprises d’appareils\"},\"sources\":[\"thewrap\",\"devices52\"],\"subject\":\"huawei\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"a deal between the companies\",\"fr\":\"un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"pandora-other-data\",\"from\":{\"earliest\":\"2010-04-21\",\"latest\":\"2010-04-21\",\"sources\":[\"ip2010\"]},\"to\":{\"earliest\":\"2014-01\",\"latest\":\"2017-12\",\"note\":{\"en\":\"Facebook says that it shut instant personalization down in 2014; the New York Times’ records of 2017 still list such deals.\",\"fr\":\"Facebook dit avoir arrêté la personnalisation instantanée en 2014 ; les documents de 2017 du New York Times citent encore de tels accords.\"},\"sources\":[\"paray\",\"nyt2018\"]},\"note\":{\"en\":\"instant personalization: public profile data only\",\"fr\":\"personnalisation instantanée\xA0: données publiques du profil seulement\"},\"sources\":[\"ip2010\",\"paray\",\"nyt-other\"],\"subject\":\"pandora\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"a deal between the companies\",\"fr\":\"un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"rotten-tomatoes-other-data\",\"from\":{\"earliest\":\"2010-09-17\",\"latest\":\"2010-09-17\",\"sources\":[\"gigaom-rt\"]},\"to\":{\"earliest\":\"2014-01\",\"latest\":\"2017-12\",\"note\":{\"en\":\"Facebook says that it shut instant personalization down in 2014; the New York Times’ records of 2017 still list such deals.\",\"fr\":\"Facebook dit avoir arrêté la personnalisation instantanée en 2014 ; les documents de 2017 du New York Times citent encore de tels accords.\"},\"sources\":[\"paray\",\"nyt2018\"]},\"note\":{\"en\":\"instant personalization: public profile data only\",\"fr\":\"personnalisation instantanée\xA0: données publiques du profil seulement\"},\"sources\":[\"ip2011\",\"gigaom-rt\",\"paray\",\"nyt-other\"],\"subject\":\"rotten-tomatoes\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"a deal between the companies\",\"fr\":\"un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"yelp-other-data\",\"from\":{\"earliest\":\"2010-04-21\",\"latest\":\"2010-04-21\",\"sources\":[\"ip2010\"]},\"to\":{\"earliest\":\"2014-01\",\"latest\":\"2014-12\",\"sources\":[\"paray\"]},\"note\":{\"en\":\"instant personalization: public profile data only\",\"fr\":\"personnalisation instantanée\xA0: données publiques du profil seulement\"},\"sources\":[\"ip2010\",\"paray\"],\"subject\":\"yelp\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"a deal between the companies\",\"fr\":\"un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"docs-com-other-data\",\"from\":{\"earliest\":\"2010-04-21\",\"latest\":\"2010-04-21\",\"sources\":[\"ip2010\"]},\"to\":{\"earliest\":\"2014-01\",\"latest\":\"2014-12\",\"sources\":[\"paray\"]},\"note\":{\"en\":\"instant personalization: public profile data only\",\"fr\":\"personnalisation instantanée\xA0: données publiques du profil seulement\"},\"sources\":[\"ip2010\",\"paray\"],\"subject\":\"docs-com\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"a deal between the companies\",\"fr\":\"un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"scribd-other-data\",\"from\":{\"earliest\":null,\"latest\":\"2011-02\",\"sources\":[\"ip2011\"]},\"to\":{\"earliest\":\"2014-01\",\"latest\":\"2014-12\",\"sources\":[\"paray\"]},\"note\":{\"en\":\"instant personalization: public profile data only\",\"fr\":\"personnalisation instantanée\xA0: données publiques du profil seulement\"},\"sources\":[\"ip2011\",\"paray\"],\"subject\":\"scribd\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"a deal between the companies\",\"fr\":\"un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"clicker-other-data\",\"from\":{\"earliest\":null,\"latest\":\"2011-02\",\"sources\":[\"ip2011\"]},\"to\":{\"earliest\":\"2014-01\",\"latest\":\"2014-12\",\"sources\":[\"paray\"]},\"note\":{\"en\":\"instant personalization: public profile data only\",\"fr\":\"personnalisation instantanée\xA0: données publiques du profil seulement\"},\"sources\":[\"ip2011\",\"paray\"],\"subject\":\"clicker\"},{\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"custody\":\"unknown\",\"positions\":[],\"basis\":\"partner-other-data\",\"trigger\":{\"en\":\"a deal between the companies\",\"fr\":\"un accord entre les entreprises\"},\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"id\":\"tripadvisor-other-data\",\"from\":{\"earliest\":null,\"latest\":\"2011-02\",\"sources\":[\"ip2011\"]},\"to\":{\"earliest\":\"2014-01\",\"latest\":\"2014-12\",\"sources\":[\"paray\"]},\"note\":{\"en\":\"instant personalization: public profile data only\",\"fr\":\"personnalisation instantanée\xA0: données publiques du profil seulement\"},\"sources\":[\"ip2011\",\"paray\"],\"subject\":\"tripadvisor\"},{\"basis\":\"device-integration\",\"purpose\":\"messaging-optional\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"device\",\"custodyNote\":{\"en\":\"The phone showed the messages; whether the maker’s servers took part is not documented here.\",\"fr\":\"Le téléphone affichait les messages ; rien ici n’indique si les serveurs du fabricant intervenaient.\"},\"from\":{\"earliest\":\"2007\",\"latest\":null,\"note\":{\"en\":\"Facebook’s arrangements with makers began about 2007; the start of this one is not recorded here.\",\"fr\":\"Les accords de Facebook avec les fabricants ont commencé vers 2007 ; le début de celui-ci n’est pas consigné ici.\"},\"sources\":[\"nyt-devices\"]},\"to\":{\"earliest\":null,\"latest\":\"2018-10\",\"note\":{\"en\":\"The end of the arrangements as a whole; this one may have ended earlier.\",\"fr\":\"La fin de l’ensemble de ces accords ; celui-ci a pu finir plus tôt.\"},\"sources\":[\"macomb\",\"epoch52\"]},\"trigger\":{\"en\":\"adding the Facebook account to the phone\",\"fr\":\"ajouter le compte Facebook au téléphone\"},\"positions\":[],\"id\":\"blackberry-device\",\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"sources\":[\"quandary2018\",\"bb-2007\",\"crackberry\",\"devices52\",\"nyt-devices\"],\"subject\":\"blackberry\"},{\"basis\":\"device-integration\",\"purpose\":\"messaging-optional\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"device\",\"custodyNote\":{\"en\":\"The phone showed the messages; whether the maker’s servers took part is not documented here.\",\"fr\":\"Le téléphone affichait les messages ; rien ici n’indique si les serveurs du fabricant intervenaient.\"},\"from\":{\"earliest\":\"2007\",\"latest\":null,\"note\":{\"en\":\"Facebook’s arrangements with makers began about 2007; the start of this one is not recorded here.\",\"fr\":\"Les accords de Facebook avec les fabricants ont commencé vers 2007 ; le début de celui-ci n’est pas consigné ici.\"},\"sources\":[\"nyt-devices\"]},\"to\":{\"earliest\":null,\"latest\":\"2018-10\",\"note\":{\"en\":\"The end of the arrangements as a whole; this one may have ended earlier.\",\"fr\":\"La fin de l’ensemble de ces accords ; celui-ci a pu finir plus tôt.\"},\"sources\":[\"macomb\",\"epoch52\"]},\"trigger\":{\"en\":\"adding the Facebook account to the phone\",\"fr\":\"ajouter le compte Facebook au téléphone\"},\"positions\":[],\"id\":\"motoblur-device\",\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"sources\":[\"moto-cnet\",\"moto-bi\",\"devices52\",\"nyt-devices\"],\"subject\":\"motoblur\"},{\"basis\":\"device-integration\",\"purpose\":\"messaging-optional\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"device\",\"custodyNote\":{\"en\":\"The phone showed the messages; whether the maker’s servers took part is not documented here.\",\"fr\":\"Le téléphone affichait les messages ; rien ici n’indique si les serveurs du fabricant intervenaient.\"},\"from\":{\"earliest\":\"2007\",\"latest\":null,\"note\":{\"en\":\"Facebook’s arrangements with makers began about 2007; the start of this one is not recorded here.\",\"fr\":\"Les accords de Facebook avec les fabricants ont commencé vers 2007 ; le début de celui-ci n’est pas consigné ici.\"},\"sources\":[\"nyt-devices\"]},\"to\":{\"earliest\":null,\"latest\":\"2018-10\",\"note\":{\"en\":\"The end of the arrangements as a whole; this one may have ended earlier.\",\"fr\":\"La fin de l’ensemble de ces accords ; celui-ci a pu finir plus tôt.\"},\"sources\":[\"macomb\",\"epoch52\"]},\"trigger\":{\"en\":\"adding the Facebook account to the phone\",\"fr\":\"ajouter le compte Facebook au téléphone\"},\"positions\":[],\"id\":\"htc-device\",\"confidence\":{\"right\":\"low\",\"dates\":\"low\",\"note\":{\"en\":\"The maker had such an arrangement, and the arrangements included messaging; no source read shows messages on this phone.\",\"fr\":\"Le fabricant avait un tel accord, et ces accords comprenaient la messagerie ; aucune source lue ne montre de messages sur ce téléphone.\"}},\"sources\":[\"devices52\",\"nyt-devices\"],\"subject\":\"htc\"},{\"basis\":\"device-integration\",\"purpose\":\"messaging-optional\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"device\",\"custodyNote\":{\"en\":\"The phone showed the messages; whether the maker’s servers took part is not documented here.\",\"fr\":\"Le téléphone affichait les messages ; rien ici n’indique si les serveurs du fabricant intervenaient.\"},\"from\":{\"earliest\":\"2007\",\"latest\":null,\"note\":{\"en\":\"Facebook’s arrangements with makers began about 2007; the start of this one is not recorded here.\",\"fr\":\"Les accords de Facebook avec les fabricants ont commencé vers 2007 ; le début de celui-ci n’est pas consigné ici.\"},\"sources\":[\"nyt-devices\"]},\"to\":{\"earliest\":null,\"latest\":\"2018-10\",\"note\":{\"en\":\"The end of the arrangements as a whole; this one may have ended earlier.\",\"fr\":\"La fin de l’ensemble de ces accords ; celui-ci a pu finir plus tôt.\"},\"sources\":[\"macomb\",\"epoch52\"]},\"trigger\":{\"en\":\"adding the Facebook account to the phone\",\"fr\":\"ajouter le compte Facebook au téléphone\"},\"positions\":[],\"id\":\"sony-xperia-device\",\"confidence\":{\"right\":\"low\",\"dates\":\"low\",\"note\":{\"en\":\"The maker had such an arrangement, and the arrangements included messaging; no source read shows messages on this phone.\",\"fr\":\"Le fabricant avait un tel accord, et ces accords comprenaient la messagerie ; aucune source lue ne montre de messages sur ce téléphone.\"}},\"sources\":[\"devices52\",\"nyt-devices\"],\"subject\":\"sony-xperia\"},{\"basis\":\"device-integration\",\"purpose\":\"messaging-optional\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"device\",\"custodyNote\":{\"en\":\"The phone showed the messages; whether the maker’s servers took part is not documented here.\",\"fr\":\"Le téléphone affichait les messages ; rien ici n’indique si les serveurs du fabricant intervenaient.\"},\"from\":{\"earliest\":\"2007\",\"latest\":null,\"note\":{\"en\":\"Facebook’s arrangements with makers began about 2007; the start of this one is not recorded here.\",\"fr\":\"Les accords de Facebook avec les fabricants ont commencé vers 2007 ; le début de celui-ci n’est pas consigné ici.\"},\"sources\":[\"nyt-devices\"]},\"to\":{\"earliest\":null,\"latest\":\"2018-10\",\"note\":{\"en\":\"The end of the arrangements as a whole; this one may have ended earlier.\",\"fr\":\"La fin de l’ensemble de ces accords ; celui-ci a pu finir plus tôt.\"},\"sources\":[\"macomb\",\"epoch52\"]},\"trigger\":{\"en\":\"adding the Facebook account to the phone\",\"fr\":\"ajouter le compte Facebook au téléphone\"},\"positions\":[],\"id\":\"samsung-device\",\"confidence\":{\"right\":\"low\",\"dates\":\"low\",\"note\":{\"en\":\"The maker had such an arrangement, and the arrangements included messaging; no source read shows messages on this phone.\",\"fr\":\"Le fabricant avait un tel accord, et ces accords comprenaient la messagerie ; aucune source lue ne montre de messages sur ce téléphone.\"}},\"sources\":[\"devices52\",\"nyt-devices\"],\"subject\":\"samsung\"},{\"basis\":\"device-integration\",\"purpose\":\"messaging-optional\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"device\",\"custodyNote\":{\"en\":\"The phone showed the messages; whether the maker’s servers took part is not documented here.\",\"fr\":\"Le téléphone affichait les messages ; rien ici n’indique si les serveurs du fabricant intervenaient.\"},\"from\":{\"earliest\":\"2007\",\"latest\":null,\"note\":{\"en\":\"Facebook’s arrangements with makers began about 2007; the start of this one is not recorded here.\",\"fr\":\"Les accords de Facebook avec les fabricants ont commencé vers 2007 ; le début de celui-ci n’est pas consigné ici.\"},\"sources\":[\"nyt-devices\"]},\"to\":{\"earliest\":null,\"latest\":\"2018-10\",\"note\":{\"en\":\"The end of the arrangements as a whole; this one may have ended earlier.\",\"fr\":\"La fin de l’ensemble de ces accords ; celui-ci a pu finir plus tôt.\"},\"sources\":[\"macomb\",\"epoch52\"]},\"trigger\":{\"en\":\"adding the Facebook account to the phone\",\"fr\":\"ajouter le compte Facebook au téléphone\"},\"positions\":[],\"id\":\"windows-phone-device\",\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"sources\":[\"wp-adweek\",\"wp-techwarrant\",\"devices52\",\"nyt-devices\"],\"subject\":\"windows-phone\"},{\"basis\":\"device-integration\",\"purpose\":\"messaging-optional\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"device\",\"custodyNote\":{\"en\":\"The phone showed the messages; whether the maker’s servers took part is not documented here.\",\"fr\":\"Le téléphone affichait les messages ; rien ici n’indique si les serveurs du fabricant intervenaient.\"},\"from\":{\"earliest\":\"2007\",\"latest\":null,\"note\":{\"en\":\"Facebook’s arrangements with makers began about 2007; the start of this one is not recorded here.\",\"fr\":\"Les accords de Facebook avec les fabricants ont commencé vers 2007 ; le début de celui-ci n’est pas consigné ici.\"},\"sources\":[\"nyt-devices\"]},\"to\":{\"earliest\":null,\"latest\":\"2018-10\",\"note\":{\"en\":\"The end of the arrangements as a whole; this one may have ended earlier.\",\"fr\":\"La fin de l’ensemble de ces accords ; celui-ci a pu finir plus tôt.\"},\"sources\":[\"macomb\",\"epoch52\"]},\"trigger\":{\"en\":\"adding the Facebook account to the phone\",\"fr\":\"ajouter le compte Facebook au téléphone\"},\"positions\":[],\"id\":\"palm-device\",\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"sources\":[\"palm-2010\",\"devices52\",\"nyt-devices\"],\"subject\":\"palm\"},{\"basis\":\"device-integration\",\"purpose\":\"messaging-optional\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"device\",\"custodyNote\":{\"en\":\"The phone showed the messages; whether the maker’s servers took part is not documented here.\",\"fr\":\"Le téléphone affichait les messages ; rien ici n’indique si les serveurs du fabricant intervenaient.\"},\"from\":{\"earliest\":\"2007\",\"latest\":null,\"note\":{\"en\":\"Facebook’s arrangements with makers began about 2007; the start of this one is not recorded here.\",\"fr\":\"Les accords de Facebook avec les fabricants ont commencé vers 2007 ; le début de celui-ci n’est pas consigné ici.\"},\"sources\":[\"nyt-devices\"]},\"to\":{\"earliest\":null,\"latest\":\"2018-10\",\"note\":{\"en\":\"The end of the arrangements as a whole; this one may have ended earlier.\",\"fr\":\"La fin de l’ensemble de ces accords ; celui-ci a pu finir plus tôt.\"},\"sources\":[\"macomb\",\"epoch52\"]},\"trigger\":{\"en\":\"adding the Facebook account to the phone\",\"fr\":\"ajouter le compte Facebook au téléphone\"},\"positions\":[],\"id\":\"inq-device\",\"confidence\":{\"right\":\"high\",\"dates\":\"low\"},\"sources\":[\"inq-2011\",\"devices52\",\"nyt-devices\"],\"subject\":\"inq\"},{\"basis\":\"device-integration\",\"purpose\":\"messaging-optional\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"custody\":\"device\",\"custodyNote\":{\"en\":\"The phone showed the messages; whether the maker’s servers took part is not documented here.\",\"fr\":\"Le téléphone affichait les messages ; rien ici n’indique si les serveurs du fabricant intervenaient.\"},\"from\":{\"earliest\":\"2007\",\"latest\":null,\"note\":{\"en\":\"Facebook’s arrangements with makers began about 2007; the start of this one is not recorded here.\",\"fr\":\"Les accords de Facebook avec les fabricants ont commencé vers 2007 ; le début de celui-ci n’est pas consigné ici.\"},\"sources\":[\"nyt-devices\"]},\"to\":{\"earliest\":null,\"latest\":\"2018-10\",\"note\":{\"en\":\"The end of the arrangements as a whole; this one may have ended earlier.\",\"fr\":\"La fin de l’ensemble de ces accords ; celui-ci a pu finir plus tôt.\"},\"sources\":[\"macomb\",\"epoch52\"]},\"trigger\":{\"en\":\"adding the Facebook account to the phone\",\"fr\":\"ajouter le compte Facebook au téléphone\"},\"positions\":[],\"id\":\"nokia-device\",\"confidence\":{\"right\":\"low\",\"dates\":\"low\",\"note\":{\"en\":\"The maker had such an arrangement, and the arrangements included messaging; no source read shows messages on this phone.\",\"fr\":\"Le fabricant avait un tel accord, et ces accords comprenaient la messagerie ; aucune source lue ne montre de messages sur ce téléphone.\"}},\"sources\":[\"devices52\",\"nyt-devices\"],\"subject\":\"nokia\"}],\"permissions\":[{\"id\":\"read_mailbox\",\"kind\":\"permission\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"from\":{\"earliest\":\"2009-08-11\",\"latest\":\"2009-08-11\",\"sources\":[\"fbdev2009\",\"tc2009-inbox\"]},\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2015-10-06\",\"note\":{\"en\":\"On 30 April 2015 Facebook began to remove it from apps it had not approved; v2.4 of 8 July 2015 dropped it, and by 6 October 2015 it was gone.\",\"fr\":\"Le 30 avril 2015, Facebook a commencé à la retirer aux applications qu’il n’avait pas approuvées ; la v2.4 du 8 juillet 2015 l’a abandonnée, et le 6 octobre 2015 elle avait disparu.\"},\"sources\":[\"fb-faq-v2\",\"fb-v24\",\"slack-issue\",\"wired-tiydl\"]},\"note\":{\"en\":\"The Inbox API: every thread in full, with the words of people who never used the app. From May 2014 a new app had to pass Facebook’s review to ask for it.\",\"fr\":\"L’accès à la boîte de réception\xA0: chaque conversation entière, y compris les mots de personnes qui n’ont jamais utilisé l’application. À partir de mai 2014, une nouvelle application devait passer l’examen de Facebook pour le demander.\"},\"sources\":[\"fbdev2009\",\"register2009\",\"forbes2010\",\"fbdev428\",\"fbdev-msg\",\"fbdev591\",\"fb-faq-v2\",\"fb-review\",\"fb-v24\",\"sromku369\",\"slack-issue\",\"wired-tiydl\",\"restfb371\",\"nodefb173\"]},{\"id\":\"xmpp_login\",\"kind\":\"permission\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"no\"},\"reach\":\"live-only\",\"scope\":\"user-private\",\"from\":{\"earliest\":\"2010-02-10\",\"latest\":\"2010-02-10\",\"sources\":[\"xmpp2010\"]},\"to\":{\"earliest\":\"2015-04-30\",\"latest\":\"2016-03\",\"note\":{\"en\":\"The permission ended on 30 April 2015; the gateway chat.facebook.com went off in steps from July 2015 to about March 2016.\",\"fr\":\"L’autorisation a pris fin le 30 avril 2015 ; la passerelle chat.facebook.com s’est arrêtée par étapes de juillet 2015 à mars 2016 environ.\"},\"sources\":[\"fb-faq-v2\",\"pidgin22\",\"xabber594\",\"jitsi239\"]},\"note\":{\"en\":\"Live chat between two people, without history. In April 2016 one developer wrote that it worked again for some integrations by invitation; nothing confirms this.\",\"fr\":\"Discussion en direct entre deux personnes, sans historique. En avril 2016, un développeur a écrit qu’elle fonctionnait de nouveau pour quelques intégrations, sur invitation ; rien ne le confirme.\"},\"sources\":[\"xmpp2010\",\"xmppfw\",\"fb-faq-v2\",\"loqui652\",\"restfb440\"]},{\"id\":\"fql-unified_thread\",\"kind\":\"table\",\"rights\":{\"read\":\"yes\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"history\",\"scope\":\"user-private\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-changelog\"]},\"to\":{\"earliest\":\"2015-10\",\"latest\":\"2016-08-07\",\"sources\":[\"wired-tiydl\",\"fb-changelog\"]},\"note\":{\"en\":\"The tables unified_thread and unified_message, read with read_mailbox. v2.0, the last version that offered such tables, ended on 7 August 2016.\",\"fr\":\"Les tables unified_thread et unified_message, lues avec read_mailbox. La v2.0, dernière version à offrir de telles tables, a pris fin le 7 août 2016.\"},\"sources\":[\"fb-changelog\"]},{\"id\":\"partner-inbox-api\",\"kind\":\"partner-only\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"yes\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"from\":{\"earliest\":null,\"latest\":\"2013\",\"sources\":[\"klein-letter\"]},\"to\":{\"earliest\":\"2015-12\",\"latest\":\"2017-12\",\"note\":{\"en\":\"Contested: Facebook says about December 2015; records of 2017 list the deals as active.\",\"fr\":\"Contesté\xA0: Facebook dit vers décembre 2015 ; des documents de 2017 donnent les accords pour actifs.\"},\"sources\":[\"bfm2018\",\"whitefield\"]},\"note\":{\"en\":\"The interface for messaging partners, called “Inbox API” and, from August 2013, “Titan API”. It was no public permission.\",\"fr\":\"L’interface des partenaires de messagerie, nommée «\xA0Inbox API\xA0» puis, en août 2013, «\xA0Titan API\xA0». Ce n’était pas une autorisation publique.\"},\"sources\":[\"fb-messaging-2018-12-19\",\"klein-letter\",\"bfm2018\"]},{\"id\":\"device-integrated-apis\",\"kind\":\"partner-only\",\"rights\":{\"read\":\"yes\",\"write\":\"yes\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"from\":{\"earliest\":null,\"latest\":\"2007\",\"sources\":[\"nyt-devices\"]},\"to\":{\"earliest\":\"2018-06\",\"latest\":\"2018-10\",\"note\":{\"en\":\"Some companies kept such an arrangement longer, among them Amazon, Apple and Alibaba.\",\"fr\":\"Quelques entreprises ont gardé un tel accord plus longtemps, dont Amazon, Apple et Alibaba.\"},\"sources\":[\"macomb\",\"epoch52\"]},\"note\":{\"en\":\"For makers of phones and other devices that showed Facebook in their own interface.\",\"fr\":\"Pour les fabricants de téléphones et d’autres appareils qui affichaient Facebook dans leur propre interface.\"},\"sources\":[\"nyt-devices\",\"macomb\"]},{\"id\":\"dma-interoperability\",\"kind\":\"law\",\"rights\":{\"read\":\"unspecified\",\"write\":\"unspecified\",\"delete\":\"unspecified\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"from\":{\"earliest\":\"2025-11-14\",\"latest\":\"2025-11-14\",\"sources\":[\"dma-lavx\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"dma-lavx\"]},\"note\":{\"en\":\"Chats between WhatsApp and BirdyChat or Haiket in the EU, end-to-end encrypted and off until turned on. This is not Facebook Login; nothing is known for Messenger.\",\"fr\":\"Discussions entre WhatsApp et BirdyChat ou Haiket dans l’UE, chiffrées de bout en bout et à activer soi-même. Cela ne passe pas par la connexion Facebook ; on ne sait rien pour Messenger.\"},\"sources\":[\"dma-lavx\",\"dma-mef\"]},{\"id\":\"export-transfer\",\"kind\":\"user-initiated\",\"rights\":{\"read\":\"unspecified\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"unknown\",\"scope\":\"user-private\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"dataport\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"dataport\"]},\"note\":{\"en\":\"A copy of one’s own data sent straight to another service. Whether messages can be part of it is not established.\",\"fr\":\"Une copie de ses propres données envoyée directement à un autre service. Il n’est pas établi que les messages puissent en faire partie.\"},\"sources\":[\"dataport\"]},{\"id\":\"read_page_mailboxes\",\"kind\":\"permission\",\"rights\":{\"read\":\"page\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"page-only\",\"scope\":\"page\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-shares\"]},\"to\":{\"earliest\":\"2019-04-30\",\"latest\":\"2020-06-30\",\"sources\":[\"fb-shares\"]},\"note\":{\"en\":\"The inbox of a Page only.\",\"fr\":\"La boîte de réception d’une Page seulement.\"},\"sources\":[\"fb-shares\"]},{\"id\":\"pages_messaging\",\"kind\":\"permission\",\"rights\":{\"read\":\"page\",\"write\":\"page\",\"delete\":\"no\"},\"reach\":\"page-only\",\"scope\":\"page\",\"from\":{\"earliest\":\"2016-04-12\",\"latest\":\"2016-04-12\",\"sources\":[\"fb-v26\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-conv\"]},\"sources\":[\"fb-v26\",\"fb-conv\"]},{\"id\":\"pages_messaging_phone_number\",\"kind\":\"permission\",\"rights\":{\"read\":\"no\",\"write\":\"page\",\"delete\":\"no\"},\"reach\":\"page-only\",\"scope\":\"page\",\"from\":{\"earliest\":\"2016-04-12\",\"latest\":\"2016-04-12\",\"sources\":[\"fb-v26\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-v26\"]},\"sources\":[\"fb-v26\"]},{\"id\":\"pages_messaging_subscriptions\",\"kind\":\"permission\",\"rights\":{\"read\":\"page\",\"write\":\"page\",\"delete\":\"no\"},\"reach\":\"page-only\",\"scope\":\"page\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"mp-changelog\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"mp-changelog\"]},\"note\":{\"en\":\"For messages that a Page sends to its subscribers. The policy changed on 4 March 2020; the permission’s start and end are not recorded here.\",\"fr\":\"Pour les messages qu’une Page envoie à ses abonnés. Les règles ont changé le 4 mars 2020 ; le début et la fin de l’autorisation ne sont pas consignés ici.\"},\"sources\":[\"mp-changelog\"]},{\"id\":\"pages_messaging_payments\",\"kind\":\"permission\",\"rights\":{\"read\":\"no\",\"write\":\"page\",\"delete\":\"no\"},\"reach\":\"page-only\",\"scope\":\"page\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"rn-fbsdk-types\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"rn-fbsdk-types\"]},\"note\":{\"en\":\"Stands in lists of permissions beside the others for messages to a Page; by its name, for payments in such a conversation. Its own page at Facebook was not found.\",\"fr\":\"Figure dans des listes d’autorisations à côté des autres sur les messages à une Page ; d’après son nom, pour des paiements dans une telle conversation. Sa page chez Facebook n’a pas été retrouvée.\"},\"sources\":[\"rn-fbsdk-types\"]},{\"id\":\"user_messaging\",\"kind\":\"permission\",\"rights\":{\"read\":\"page\",\"write\":\"page\",\"delete\":\"no\"},\"reach\":\"page-only\",\"scope\":\"page-to-user\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"mp-webview\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"mp-webview\"]},\"note\":{\"en\":\"The person’s thread with one bot only.\",\"fr\":\"La conversation de la personne avec un robot, rien d’autre.\"},\"sources\":[\"mp-webview\"]},{\"id\":\"user_messenger_contact\",\"kind\":\"permission\",\"rights\":{\"read\":\"no\",\"write\":\"page\",\"delete\":\"no\"},\"reach\":\"page-only\",\"scope\":\"page-to-user\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"login-connect\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"login-connect\"]},\"note\":{\"en\":\"Lets a business write to the person from its Page; it opens no inbox.\",\"fr\":\"Permet à une entreprise d’écrire à la personne depuis sa Page ; elle n’ouvre aucune boîte de réception.\"},\"sources\":[\"login-connect\"]},{\"id\":\"instagram_manage_messages\",\"kind\":\"permission\",\"rights\":{\"read\":\"page\",\"write\":\"page\",\"delete\":\"no\"},\"reach\":\"page-only\",\"scope\":\"professional-account\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-conv\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-conv\"]},\"sources\":[\"fb-conv\"]},{\"id\":\"instagram_business_manage_messages\",\"kind\":\"permission\",\"rights\":{\"read\":\"page\",\"write\":\"page\",\"delete\":\"no\"},\"reach\":\"page-only\",\"scope\":\"professional-account\",\"from\":{\"earliest\":\"2024-07-23\",\"latest\":\"2024-07-23\",\"sources\":[\"mp-ig\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"ig-login\"]},\"note\":{\"en\":\"Comes with Instagram Login for businesses; called business_manage_messages at first.\",\"fr\":\"Accompagne la connexion Instagram pour les entreprises ; nommée d’abord business_manage_messages.\"},\"sources\":[\"mp-ig\",\"ig-login\"]},{\"id\":\"business_manage_messages\",\"kind\":\"permission\",\"rights\":{\"read\":\"page\",\"write\":\"page\",\"delete\":\"no\"},\"reach\":\"page-only\",\"scope\":\"professional-account\",\"from\":{\"earliest\":\"2024-07-23\",\"latest\":null,\"sources\":[\"mp-ig\"]},\"to\":{\"earliest\":null,\"latest\":\"2025-01-27\",\"sources\":[\"ig-login\"]},\"note\":{\"en\":\"The first name of instagram_business_manage_messages.\",\"fr\":\"Le premier nom d’instagram_business_manage_messages.\"},\"sources\":[\"ig-login\"]},{\"id\":\"whatsapp_business_messaging\",\"kind\":\"permission\",\"rights\":{\"read\":\"page\",\"write\":\"page\",\"delete\":\"no\"},\"reach\":\"page-only\",\"scope\":\"business-account\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-wa\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-wa\"]},\"note\":{\"en\":\"A WhatsApp business number only.\",\"fr\":\"Un numéro WhatsApp d’entreprise seulement.\"},\"sources\":[\"fb-wa\"]},{\"id\":\"send-dialog\",\"kind\":\"dialog\",\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"outgoing-only\",\"scope\":\"user-private\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"send-dialog\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"send-dialog\"]},\"note\":{\"en\":\"The person sends a link from an app; the app sees nothing of the inbox.\",\"fr\":\"La personne envoie un lien depuis une application ; celle-ci ne voit rien de la boîte de réception.\"},\"sources\":[\"send-dialog\"]},{\"id\":\"publish_actions\",\"kind\":\"permission\",\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-ads-2018\"]},\"to\":{\"earliest\":\"2018-04-24\",\"latest\":\"2018-08-01\",\"sources\":[\"fb-ads-2018\"]},\"note\":{\"en\":\"Posts on the timeline only.\",\"fr\":\"Publications sur le journal seulement.\"},\"sources\":[\"fb-ads-2018\"]},{\"id\":\"read_requests\",\"kind\":\"permission\",\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"permissions2012\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"permissions2012\"]},\"note\":{\"en\":\"Friend requests only.\",\"fr\":\"Demandes d’amis seulement.\"},\"sources\":[\"permissions2012\",\"fb-scopes-code\"]},{\"id\":\"manage_notifications\",\"kind\":\"permission\",\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"permissions2012\"]},\"to\":{\"earliest\":\"2015-07-08\",\"latest\":\"2015-10\",\"sources\":[\"sromku369\",\"slack-issue\"]},\"note\":{\"en\":\"Facebook’s notifications only.\",\"fr\":\"Notifications de Facebook seulement.\"},\"sources\":[\"permissions2012\",\"fb-scopes-code\",\"sromku369\"]},{\"id\":\"sms\",\"kind\":\"permission\",\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"outgoing-only\",\"scope\":\"user-private\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-scopes-code\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-scopes-code\"]},\"note\":{\"en\":\"By its name, an old permission about text messages to the person’s phone, not about the inbox.\",\"fr\":\"D’après son nom, une ancienne autorisation sur les SMS vers le téléphone de la personne, non sur la boîte de réception.\"},\"sources\":[\"fb-scopes-code\"]},{\"id\":\"manage_mailbox\",\"kind\":\"never-seen\",\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-scopes-code\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-scopes-code\"]},\"note\":{\"en\":\"It is in no list of permissions that was read; treated as never having existed.\",\"fr\":\"Elle ne figure dans aucune liste d’autorisations consultée ; on la tient pour inexistante.\"},\"sources\":[\"permissions2012\",\"fb-scopes-code\"]},{\"id\":\"graph-thread-today\",\"kind\":\"endpoint\",\"rights\":{\"read\":\"no\",\"write\":\"no\",\"delete\":\"no\"},\"reach\":\"none\",\"scope\":\"user-private\",\"from\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-thread\"]},\"to\":{\"earliest\":null,\"latest\":null,\"sources\":[\"fb-thread\"]},\"note\":{\"en\":\"Today a thread can be read through the API only by developers of the app themselves.\",\"fr\":\"Aujourd’hui, seuls les développeurs de l’application peuvent lire une conversation par l’API.\"},\"sources\":[\"fb-thread\"]}],\"events\":[{\"date\":\"2007-05-24\",\"event\":{\"en\":\"Facebook Platform opens to applications\",\"fr\":\"La plateforme Facebook s’ouvre aux applications\"},\"tag\":\"platform\",\"sources\":[\"fb-platform-2007\"]},{\"date\":\"2008-05-01\",\"event\":{\"en\":\"Digsby lets people chat on Facebook from its own program\",\"fr\":\"Digsby permet de discuter sur Facebook depuis son propre programme\"},\"tag\":\"chat\",\"sources\":[\"tc-digsby\"]},{\"date\":\"2009-02-09\",\"event\":{\"en\":\"Meebo is the first service joined to Facebook Connect and Facebook Chat\",\"fr\":\"Meebo est le premier service relié à Facebook Connect et à Facebook Chat\"},\"tag\":\"chat\",\"sources\":[\"tc-meebo\"]},{\"date\":\"2009-08-11\",\"event\":{\"en\":\"Facebook releases the Inbox API and the permission read_mailbox\",\"fr\":\"Facebook publie l’accès à la boîte de réception et l’autorisation read_mailbox\"},\"tag\":\"permission\",\"sources\":[\"fbdev2009\",\"tc2009-inbox\"]},{\"date\":\"2010-02-10\",\"event\":{\"en\":\"Facebook Chat opens to other programs over XMPP\",\"fr\":\"Facebook Chat s’ouvre à d’autres programmes par XMPP\"},\"tag\":\"chat\",\"sources\":[\"xmpp2010\",\"eweek2010\"]},{\"date\":\"2010-04-21\",\"event\":{\"en\":\"Graph API v1.0; instant personalization with Yelp, Pandora and Docs.com\",\"fr\":\"Graph API v1.0 ; personnalisation instantanée avec Yelp, Pandora et Docs.com\"},\"tag\":\"platform\",\"sources\":[\"fb-changelog\",\"ip2010\"]},{\"date\":\"2010-09-17\",\"event\":{\"en\":\"Rotten Tomatoes joins instant personalization\",\"fr\":\"Rotten Tomatoes rejoint la personnalisation instantanée\"},\"tag\":\"platform\",\"sources\":[\"gigaom-rt\"]},{\"date\":\"2010-11-15\",\"event\":{\"en\":\"The new Messages joins chat, e-mail and text messages, so read_mailbox reaches more\",\"fr\":\"Les nouveaux Messages réunissent discussion, e-mail et SMS\xA0: read_mailbox atteint davantage\"},\"tag\":\"permission\",\"sources\":[\"fbdev428\",\"forbes2010\"]},{\"date\":\"2011-02-21\",\"event\":{\"en\":\"Facebook chat in Windows Live and Hotmail worldwide, about 20 million connections\",\"fr\":\"La discussion Facebook dans Windows Live et Hotmail partout dans le monde, environ 20 millions de connexions\"},\"tag\":\"chat\",\"sources\":[\"liveside\"]},{\"date\":\"2011-06-20\",\"event\":{\"en\":\"Skype 5.5 beta for Windows adds Facebook chat\",\"fr\":\"Skype 5.5 bêta pour Windows ajoute la discussion Facebook\"},\"tag\":\"chat\",\"sources\":[\"gigaom-skype\"]},{\"date\":\"2011-11-29\",\"event\":{\"en\":\"The FTC announces a settlement with Facebook\",\"fr\":\"La FTC annonce un accord avec Facebook\"},\"tag\":\"law\",\"sources\":[\"ftc2011\"]},{\"date\":\"2012-07-11\",\"event\":{\"en\":\"Meebo shuts down\",\"fr\":\"Meebo ferme\"},\"tag\":\"chat\",\"sources\":[\"failory-meebo\"]},{\"date\":\"2012-07-27\",\"event\":{\"en\":\"FTC order C-4365 against Facebook\",\"fr\":\"Ordonnance C-4365 de la FTC contre Facebook\"},\"tag\":\"law\",\"sources\":[\"ftc2019\"]},{\"date\":\"2012-10-03\",\"event\":{\"en\":\"offline_access is removed: access of an unused app lapses after about 60 days\",\"fr\":\"offline_access est supprimée\xA0: l’accès d’une application inutilisée s’éteint après environ 60 jours\"},\"tag\":\"platform\",\"sources\":[\"offline2012\"]},{\"date\":\"2013-03-06\",\"event\":{\"en\":\"The inbox tables can be read only while the person is logged in\",\"fr\":\"Les tables de la boîte de réception ne se lisent plus que pendant une session de la personne\"},\"tag\":\"permission\",\"sources\":[\"fbdev-2013-03-06\"]},{\"date\":\"2013-08\",\"event\":{\"en\":\"A “Titan API” agreement with Netflix, according to the plaintiffs in Klein v. Meta\",\"fr\":\"Un accord «\xA0Titan API\xA0» avec Netflix, selon les plaignants dans Klein v. Meta\"},\"tag\":\"partner\",\"sources\":[\"klein-letter\"]},{\"date\":\"2013-12\",\"event\":{\"en\":\"Royal Bank of Canada announces sending money to Facebook friends\",\"fr\":\"La Banque Royale du Canada annonce l’envoi d’argent à des amis Facebook\"},\"tag\":\"partner\",\"sources\":[\"edmonton-rbc\",\"yahoo-rbc2013\"]},{\"date\":\"2014\",\"event\":{\"en\":\"Under v2 the inbox permission exists but is not granted, one developer writes\",\"fr\":\"Sous la v2, l’autorisation existe mais n’est pas accordée, écrit un développeur\"},\"tag\":\"permission\",\"sources\":[\"andree\"]},{\"date\":\"2014-03-03\",\"event\":{\"en\":\"imo.im ends support for other networks\",\"fr\":\"imo.im abandonne les autres réseaux\"},\"tag\":\"chat\",\"sources\":[\"imo2014\"]},{\"date\":\"2014-04-30\",\"event\":{\"en\":\"Graph API v2.0: review for anything beyond public profile, e-mail and friends\",\"fr\":\"Graph API v2.0\xA0: examen exigé au-delà du profil public, de l’e-mail et des amis\"},\"tag\":\"platform\",\"sources\":[\"fb-changelog\",\"fb-review\"]},{\"date\":\"2014-09\",\"event\":{\"en\":\"Netflix starts private recommendations through Facebook\",\"fr\":\"Netflix lance les recommandations privées par Facebook\"},\"tag\":\"partner\",\"sources\":[\"newmediarockstars\"]},{\"date\":\"2015-02-24\",\"event\":{\"en\":\"Outlook.com announces the end of Facebook chat\",\"fr\":\"Outlook.com annonce la fin de la discussion Facebook\"},\"tag\":\"chat\",\"sources\":[\"zdnet-outlook\"]},{\"date\":\"2015-04-30\",\"event\":{\"en\":\"v1.0 ends: permissions without approval are removed, and so is xmpp_login\",\"fr\":\"Fin de la v1.0\xA0: les autorisations non approuvées sont retirées, xmpp_login aussi\"},\"tag\":\"permission\",\"sources\":[\"fb-faq-v2\",\"fb-changelog\"]},{\"date\":\"2015-07-08\",\"event\":{\"en\":\"v2.4 comes without read_mailbox\",\"fr\":\"La v2.4 paraît sans read_mailbox\"},\"tag\":\"permission\",\"sources\":[\"fb-v24\",\"sromku369\",\"fbgraph122\"]},{\"date\":\"2015-07-10\",\"event\":{\"en\":\"Pidgin users are cut off, 10 to 12 July\",\"fr\":\"Les utilisateurs de Pidgin sont coupés, du 10 au 12 juillet\"},\"tag\":\"chat\",\"sources\":[\"pidgin22\",\"pidgin29\"]},{\"date\":\"2015-08-22\",\"event\":{\"en\":\"Kopete can no longer reach Facebook Chat, Xabber still can\",\"fr\":\"Kopete n’atteint plus Facebook Chat, Xabber encore\"},\"tag\":\"chat\",\"sources\":[\"kopete29\"]},{\"date\":\"2015-10-06\",\"event\":{\"en\":\"read_mailbox is gone in practice\",\"fr\":\"read_mailbox a disparu en pratique\"},\"tag\":\"permission\",\"sources\":[\"slack-issue\",\"wired-tiydl\"]},{\"date\":\"2015-12\",\"event\":{\"en\":\"The messaging partnerships end, “about three years” before December 2018 by Facebook’s account\",\"fr\":\"Les partenariats de messagerie prennent fin, «\xA0environ trois ans\xA0» avant décembre 2018 selon Facebook\"},\"tag\":\"partner\",\"sources\":[\"bfm2018\"]},{\"date\":\"2015-12\",\"event\":{\"en\":\"The last XMPP logins of some programs\",\"fr\":\"Les dernières connexions XMPP de certains programmes\"},\"tag\":\"chat\",\"sources\":[\"xabber594\"]},{\"date\":\"2016-01-26\",\"event\":{\"en\":\"read_mailbox is refused as an invalid scope\",\"fr\":\"read_mailbox est refusée comme autorisation invalide\"},\"tag\":\"permission\",\"sources\":[\"restfb371\",\"privly64\"]},{\"date\":\"2016-03\",\"event\":{\"en\":\"The XMPP gateway is off completely\",\"fr\":\"La passerelle XMPP est entièrement coupée\"},\"tag\":\"chat\",\"sources\":[\"jitsi239\",\"chatsecure738\"]},{\"date\":\"2016-03-03\",\"event\":{\"en\":\"Spotify links can be shared from inside Messenger: no right over the inbox\",\"fr\":\"On peut partager des liens Spotify depuis Messenger\xA0: aucun droit sur la boîte de réception\"},\"tag\":\"trap\",\"sources\":[\"spotify-messenger-2016\"]},{\"date\":\"2016-04-12\",\"event\":{\"en\":\"pages_messaging arrives (v2.6)\",\"fr\":\"pages_messaging apparaît (v2.6)\"},\"tag\":\"permission\",\"sources\":[\"fb-v26\"]},{\"date\":\"2016-08-07\",\"event\":{\"en\":\"v2.0 ends\",\"fr\":\"Fin de la v2.0\"},\"tag\":\"platform\",\"sources\":[\"fb-changelog\"]},{\"date\":\"2017\",\"event\":{\"en\":\"Facebook draws up the records that the New York Times later reads; all deals are listed as active\",\"fr\":\"Facebook dresse les documents que le New York Times lira ; tous les accords y figurent comme actifs\"},\"tag\":\"partner\",\"sources\":[\"whitefield\",\"ap-nyt2018\"]},{\"date\":\"2017-02-23\",\"event\":{\"en\":\"Spotify gives up its own inbox, which was not Facebook’s\",\"fr\":\"Spotify abandonne sa propre messagerie, qui n’était pas celle de Facebook\"},\"tag\":\"trap\",\"sources\":[\"ringer2017\"]},{\"date\":\"2017-07-10\",\"event\":{\"en\":\"v2.3 ends, the last version with the inbox\",\"fr\":\"Fin de la v2.3, la dernière avec la boîte de réception\"},\"tag\":\"permission\",\"sources\":[\"fb-v23\"]},{\"date\":\"2018-04-09\",\"event\":{\"en\":\"Unused access of apps begins to expire after 90 days\",\"fr\":\"Les accès inutilisés des applications commencent à expirer après 90 jours\"},\"tag\":\"platform\",\"sources\":[\"tc90\"]},{\"date\":\"2018-04-10\",\"event\":{\"en\":\"Facebook: about 1,500 people gave This Is Your Digital Life access to their inbox\",\"fr\":\"Facebook\xA0: environ 1 500 personnes ont donné à This Is Your Digital Life accès à leur boîte de réception\"},\"tag\":\"law\",\"sources\":[\"engadget-tiydl\"]},{\"date\":\"2018-06-30\",\"event\":{\"en\":\"38 of 52 arrangements with device makers have ended\",\"fr\":\"38 des 52 accords avec des fabricants d’appareils ont pris fin\"},\"tag\":\"device\",\"sources\":[\"macomb\"]},{\"date\":\"2018-07-31\",\"event\":{\"en\":\"Hundreds of thousands of apps without review lose their access\",\"fr\":\"Des centaines de milliers d’applications sans examen perdent leur accès\"},\"tag\":\"platform\",\"sources\":[\"verge2018\"]},{\"date\":\"2018-10\",\"event\":{\"en\":\"The API answers that the inbox is deprecated\",\"fr\":\"L’API répond que la boîte de réception n’est plus proposée\"},\"tag\":\"permission\",\"sources\":[\"nodefb173\"]},{\"date\":\"2018-12-05\",\"event\":{\"en\":\"The UK Parliament publishes internal papers of Facebook that name Royal Bank of Canada\",\"fr\":\"Le Parlement britannique publie des documents internes de Facebook qui nomment la Banque Royale du Canada\"},\"tag\":\"law\",\"sources\":[\"six4three\"]},{\"date\":\"2018-12-18\",\"event\":{\"en\":\"The New York Times names Spotify, Netflix and Royal Bank of Canada; Facebook says that partners did get access to messages\",\"fr\":\"Le New York Times nomme Spotify, Netflix et la Banque Royale du Canada ; Facebook dit que des partenaires ont eu accès aux messages\"},\"tag\":\"partner\",\"sources\":[\"nyt2018\",\"fb-partners-2018-12-18\"]},{\"date\":\"2018-12-19\",\"event\":{\"en\":\"Facebook names four messaging partners\",\"fr\":\"Facebook nomme quatre partenaires de messagerie\"},\"tag\":\"partner\",\"sources\":[\"fb-messaging-2018-12-19\",\"firstpost\"]},{\"date\":\"2019-02-08\",\"event\":{\"en\":\"Canada’s Privacy Commissioner is reported to investigate Royal Bank of Canada\",\"fr\":\"On apprend que le Commissariat à la vie privée du Canada enquête sur la Banque Royale du Canada\"},\"tag\":\"partner\",\"sources\":[\"tyee2019\"]},{\"date\":\"2019-04-30\",\"event\":{\"en\":\"read_page_mailboxes is deprecated (v3.3)\",\"fr\":\"read_page_mailboxes est abandonnée (v3.3)\"},\"tag\":\"permission\",\"sources\":[\"fb-shares\"]},{\"date\":\"2019-05-31\",\"event\":{\"en\":\"District of Columbia v. Facebook: the court refuses to dismiss the case\",\"fr\":\"District de Columbia contre Facebook\xA0: le tribunal refuse de rejeter l’affaire\"},\"tag\":\"law\",\"sources\":[\"dc2019\"]},{\"date\":\"2019-07-24\",\"event\":{\"en\":\"FTC complaint and a penalty of 5 billion dollars\",\"fr\":\"Plainte de la FTC et sanction de 5 milliards de dollars\"},\"tag\":\"law\",\"sources\":[\"ftc2019\"]},{\"date\":\"2020-04-23\",\"event\":{\"en\":\"A court approves the FTC settlement\",\"fr\":\"Un tribunal approuve l’accord avec la FTC\"},\"tag\":\"law\",\"sources\":[\"ftc2020\"]},{\"date\":\"2020-06-30\",\"event\":{\"en\":\"read_page_mailboxes stops\",\"fr\":\"read_page_mailboxes cesse de fonctionner\"},\"tag\":\"permission\",\"sources\":[\"fb-shares\"]},{\"date\":\"2020-07\",\"event\":{\"en\":\"Facebook says that the 90-day expiry had failed for about 5,000 developers\",\"fr\":\"Facebook dit que l’expiration à 90 jours avait échoué pour environ 5 000 développeurs\"},\"tag\":\"platform\",\"sources\":[\"fb2020\"]},{\"date\":\"2021-08-26\",\"event\":{\"en\":\"Canada’s investigation of Royal Bank of Canada is reported closed, its result unpublished\",\"fr\":\"On apprend que l’enquête canadienne sur la Banque Royale du Canada est close, sans résultat publié\"},\"tag\":\"law\",\"sources\":[\"tyee2021\"]},{\"date\":\"2022-12-22\",\"event\":{\"en\":\"End of the period covered by a settlement of 725 million dollars in the United States\",\"fr\":\"Fin de la période couverte par un accord de 725 millions de dollars aux États-Unis\"},\"tag\":\"law\",\"sources\":[\"mdl2843\"]},{\"date\":\"2023-04-14\",\"event\":{\"en\":\"The plaintiffs’ letter in Klein v. Meta about Netflix, made public in March 2024\",\"fr\":\"La lettre des plaignants dans Klein v. Meta au sujet de Netflix, rendue publique en mars 2024\"},\"tag\":\"law\",\"sources\":[\"klein-letter\"]},{\"date\":\"2023-06-01\",\"event\":{\"en\":\"District of Columbia v. Facebook: judgment for Facebook\",\"fr\":\"District de Columbia contre Facebook\xA0: jugement en faveur de Facebook\"},\"tag\":\"law\",\"sources\":[\"dc2023\"]},{\"date\":\"2024-04\",\"event\":{\"en\":\"Meta denies having shared private messages with Netflix\",\"fr\":\"Meta nie avoir transmis des messages privés à Netflix\"},\"tag\":\"partner\",\"sources\":[\"meta-stone-2024\",\"bfm2024\"]},{\"date\":\"2025-07-31\",\"event\":{\"en\":\"District of Columbia v. Facebook: revived on appeal, and not over\",\"fr\":\"District de Columbia contre Facebook\xA0: relancé en appel, et pas terminé\"},\"tag\":\"law\",\"sources\":[\"dc2025\"]},{\"date\":\"2025-11-14\",\"event\":{\"en\":\"WhatsApp announces chats with other services in the EU\",\"fr\":\"WhatsApp annonce des discussions avec d’autres services dans l’UE\"},\"tag\":\"law\",\"sources\":[\"dma-lavx\",\"dma-mef\"]}],\"contacts\":[{\"id\":\"spotify\",\"company\":\"Spotify AB\",\"address\":[\"Birger Jarlsgatan 61\",\"113 56 Stockholm\",\"Sweden\"],\"email\":\"privacy@spotify.com\",\"form\":null,\"law\":\"gdpr\",\"subjects\":[\"spotify\"],\"licence\":\"CC0-1.0\",\"sources\":[\"datenanfragen\"]},{\"id\":\"netflix\",\"company\":\"Netflix International B.V.\",\"address\":[\"Karperstraat 8-10\",\"1075 KZ Amsterdam\",\"The Netherlands\"],\"email\":\"privacy@netflix.com\",\"form\":null,\"law\":\"gdpr\",\"subjects\":[\"netflix\"],\"licence\":\"CC0-1.0\",\"sources\":[\"datenanfragen\"]},{\"id\":\"dropbox\",\"company\":\"Dropbox International Unlimited Company\",\"address\":[\"One Park Place, Floor 5\",\"Upper Hatch Street\",\"Dublin 2\",\"Ireland\"],\"email\":\"privacy@dropbox.com\",\"form\":null,\"law\":\"gdpr\",\"subjects\":[\"dropbox\"],\"licence\":\"CC0-1.0\",\"sources\":[\"datenanfragen\"]},{\"id\":\"rbc\",\"company\":\"Royal Bank of Canada\",\"address\":[],\"email\":null,\"form\":null,\"law\":\"pipeda\",\"subjects\":[\"rbc\"],\"licence\":\"no licence needed: a name\",\"sources\":[\"tyee2021\",\"opc-access\"]},{\"id\":\"hootsuite\",\"company\":\"Hootsuite Inc.\",\"address\":[\"5 East 8th Avenue\",\"Vancouver, BC V5T 1R6\",\"Canada\"],\"email\":\"privacy@hootsuite.com\",\"form\":null,\"law\":\"gdpr\",\"subjects\":[\"hootsuite\"],\"licence\":\"CC0-1.0\",\"sources\":[\"datenanfragen\"]},{\"id\":\"microsoft\",\"company\":\"Microsoft Ireland Operations Ltd.\",\"address\":[\"One Microsoft Place\",\"South County Business Park\",\"Leopardstown\",\"Dublin 18\",\"Ireland\"],\"email\":null,\"form\":\"https://www.microsoft.com/en-us/concern/privacyrequest-msa\",\"law\":\"gdpr\",\"subjects\":[\"windows-live\",\"skype\",\"windows-phone\",\"bing\",\"docs-com\"],\"licence\":\"CC0-1.0\",\"sources\":[\"datenanfragen\"]},{\"id\":\"yahoo\",\"company\":\"Yahoo EMEA Limited\",\"address\":[\"5-7 Point Square\",\"North Wall Quay\",\"Dublin 1\",\"Ireland\"],\"email\":\"dpo-contact@yahooinc.com\",\"form\":null,\"law\":\"gdpr\",\"subjects\":[\"yahoo-messenger\",\"aim\",\"yahoo\"],\"licence\":\"CC0-1.0\",\"sources\":[\"datenanfragen\"]},{\"id\":\"htc\",\"company\":\"HTC Europe Co. Ltd\",\"address\":[\"Salamanca\",\"Wellington Street\",\"Slough, Berkshire\",\"SL1 1YP\",\"United Kingdom\"],\"email\":\"global-privacy@htc.com\",\"form\":null,\"law\":\"gdpr\",\"subjects\":[\"htc\"],\"licence\":\"CC0-1.0\",\"sources\":[\"datenanfragen\"]},{\"id\":\"samsung\",\"company\":\"Samsung Electronics (UK) Limited\",\"address\":[\"Samsung House\",\"2000 Hillswood Drive\",\"Chertsey, Surrey\",\"KT16 0RS\",\"United Kingdom\"],\"email\":\"dataprotection@samsung.com\",\"form\":\"https://www.samsung.com/request-desk/\",\"law\":\"gdpr\",\"subjects\":[\"samsung\"],\"licence\":\"CC0-1.0\",\"sources\":[\"datenanfragen\"]},{\"id\":\"apple\",\"company\":\"Apple Distribution International Ltd.\",\"address\":[\"Hollyhill Industrial Estate\",\"Hollyhill, Cork\",\"Ireland\"],\"email\":null,\"form\":\"https://www.apple.com/legal/privacy/contact/\",\"law\":\"gdpr\",\"subjects\":[\"apple\"],\"licence\":\"CC0-1.0\",\"sources\":[\"datenanfragen\"]},{\"id\":\"huawei\",\"company\":\"Huawei Technologies Co. Ltd.\",\"address\":[\"Huawei Base\",\"Bantian\",\"Longgang District\",\"Shenzhen\",\"China\"],\"email\":null,\"form\":\"https://www.huawei.com/en/personal-data-request\",\"law\":\"gdpr\",\"subjects\":[\"huawei\"],\"licence\":\"CC0-1.0\",\"sources\":[\"datenanfragen\"]},{\"id\":\"nytimes\",\"company\":\"The New York Times Company\",\"address\":[\"620 Eighth Avenue\",\"New York\",\"NY 10018\",\"United States of America\"],\"email\":\"privacy@nytimes.com\",\"form\":null,\"law\":\"gdpr\",\"subjects\":[\"nytimes\"],\"licence\":\"CC0-1.0\",\"sources\":[\"datenanfragen\"]}],\"facts\":[{\"id\":\"app-scoped-id\",\"fact\":{\"en\":\"The user_app_scoped_id in the export is the person’s id inside that app. Facebook sends the app the same kind of id with a deletion request, so it is the reference to quote in a letter.\",\"fr\":\"Le user_app_scoped_id de l’export est l’identifiant de la personne dans cette application. Facebook transmet le même type d’identifiant avec une demande de suppression\xA0: c’est la référence à citer dans une lettre.\"},\"sources\":[\"fbcallback\"]},{\"id\":\"app-names-differ\",\"fact\":{\"en\":\"The name of an app on Facebook can differ from the product’s: Wolfram’s report ran as “Wolfram Connection”.\",\"fr\":\"Le nom d’une application sur Facebook peut différer de celui du produit\xA0: le rapport de Wolfram fonctionnait sous le nom «\xA0Wolfram Connection\xA0».\"},\"sources\":[\"wolfram\"]},{\"id\":\"passwords-not-listed\",\"fact\":{\"en\":\"A chat program could also log in with user name and password. That left no app to connect, so such programs are not expected in the list.\",\"fr\":\"Un programme de discussion pouvait aussi se connecter avec nom d’utilisateur et mot de passe. Aucune application n’était alors reliée\xA0: ces programmes ne devraient pas figurer dans la liste.\"},\"sources\":[\"xmppfw\"]},{\"id\":\"correspondents-apps\",\"fact\":{\"en\":\"A message also sits in the other person’s inbox, so an app connected by a correspondent could reach it.\",\"fr\":\"Un message se trouve aussi dans la boîte de réception de l’autre\xA0: une application reliée par un correspondant pouvait donc l’atteindre.\"},\"sources\":[\"wired-tiydl\"]},{\"id\":\"extension-2015\",\"fact\":{\"en\":\"Facebook gave 61 companies more time with friends’ data after May 2015, about six months as a rule. Whether that included messages is not stated.\",\"fr\":\"Facebook a laissé à 61 entreprises un délai sur les données des amis après mai 2015, environ six mois en général. Rien ne dit si cela comprenait les messages.\"},\"sources\":[\"ext61-list\",\"ext61-alphr\"]}],\"neverMatch\":[\"Messenger\",\"Windows\",\"Mobile\",\"Outlook\"],\"deviceCompanies\":{\"names\":[\"Accedo\",\"Acer\",\"Airtel\",\"Alcatel/TCL\",\"Alibaba\",\"Amazon\",\"Apple\",\"AT&T\",\"BlackBerry\",\"Dell\",\"DNP\",\"Docomo\",\"Garmin\",\"Gemalto\",\"HP/Palm\",\"HTC\",\"Huawei\",\"INQ\",\"Kodak\",\"LG\",\"MediaTek/Mstar\",\"Microsoft\",\"Miyowa/Hape Esia\",\"Motorola/Lenovo\",\"Mozilla\",\"Myriad\",\"Nexian\",\"Nokia\",\"Nuance\",\"O2\",\"Opentech ENG\",\"Opera\",\"OPPO\",\"Orange\",\"Pantech\",\"PocketNet\",\"Qualcomm\",\"Samsung\",\"Sony\",\"Sprint\",\"T-Mobile\",\"TIM\",\"Tobii\",\"U2topia\",\"Verisign\",\"Verizon\",\"Virgin Mobile\",\"Vodafone\",\"Warner Bros\",\"Western Digital\",\"Yahoo\",\"Zing Mobile\"],\"sources\":[\"devices52\"]},\"notClaimed\":[{\"name\":\"SocialSafe\",\"reason\":{\"en\":\"sometimes said to have saved or read the inbox; no source read supports it\",\"fr\":\"on dit parfois qu’il sauvegardait ou lisait la boîte de réception ; aucune source lue ne l’appuie\"}},{\"name\":\"Backupify\",\"reason\":{\"en\":\"sometimes said to have saved or read the inbox; no source read supports it\",\"fr\":\"on dit parfois qu’il sauvegardait ou lisait la boîte de réception ; aucune source lue ne l’appuie\"}},{\"name\":\"IFTTT\",\"reason\":{\"en\":\"sometimes said to have saved or read the inbox; no source read supports it\",\"fr\":\"on dit parfois qu’il sauvegardait ou lisait la boîte de réception ; aucune source lue ne l’appuie\"}},{\"name\":\"myPersonality\",\"reason\":{\"en\":\"nothing is known about messages\",\"fr\":\"on ne sait rien au sujet des messages\"}},{\"name\":\"Five Labs\",\"reason\":{\"en\":\"nothing is known about messages\",\"fr\":\"on ne sait rien au sujet des messages\"}},{\"name\":\"Digisfera\",\"reason\":{\"en\":\"nothing is known about messages\",\"fr\":\"on ne sait rien au sujet des messages\"}},{\"name\":\"MIT Immersion\",\"reason\":{\"en\":\"it read Gmail, not Facebook\",\"fr\":\"il lisait Gmail, non Facebook\"}},{\"name\":\"ThreadSurfer\",\"reason\":{\"en\":\"nothing is known about messages\",\"fr\":\"on ne sait rien au sujet des messages\"}}],\"sources\":[{\"id\":\"nyt2018\",\"title\":\"As Facebook Raised a Privacy Wall, It Carved an Opening for Tech Giants\",\"publisher\":\"The New York Times\",\"date\":\"2018-12-18\",\"dateIs\":\"published\",\"url\":\"https://www.nytimes.com/2018/12/18/technology/facebook-privacy.html\",\"status\":\"quoted\",\"states\":\"Spotify, Netflix and the Royal Bank of Canada could read, write and delete private messages and see all participants on a thread. Read in republished text and in quotations.\"},{\"id\":\"ap-nyt2018\",\"title\":\"Report: Facebook shared private messages with partners\",\"publisher\":\"Associated Press, in The Daily Herald\",\"date\":\"2018-12\",\"dateIs\":\"published\",\"url\":\"https://heraldnet.com/business/report-facebook-shared-private-messages-with-partners\",\"status\":\"read\",\"states\":\"Highlights of the New York Times report: the three companies, the three rights, 70 million users a month at Spotify; deals from 2010 on, all active in 2017, some in 2018.\"},{\"id\":\"business-standard2018\",\"title\":\"Five ways Facebook shared your data with large technology companies\",\"publisher\":\"Business Standard, text of The New York Times\",\"date\":\"2018-12-20\",\"dateIs\":\"published\",\"url\":\"https://business-standard.com/amp/article/international/five-ways-facebook-shared-your-data-with-large-technology-companies-118122001186_1.html\",\"status\":\"read\",\"states\":\"Netflix could read, write and delete messages and see all participants; its feature dates from 2014. Yahoo saw friends’ posts until summer 2018.\"},{\"id\":\"whitefield\",\"title\":\"Facebook let Spotify and Netflix snoop on your private messages\",\"publisher\":\"Whitefield Consulting\",\"date\":\"2018-12-20\",\"dateIs\":\"published\",\"url\":\"http://whitefieldconsulting.com/2018/12/20/facebook-let-spotify-and-netflix-snoop-on-your-private/\",\"status\":\"read\",\"states\":\"The New York Times as reported: the deals were all active in 2017, some in 2018.\"},{\"id\":\"fb-partners-2018-12-18\",\"title\":\"Let’s Clear Up a Few Things About Facebook’s Partners\",\"publisher\":\"Facebook\",\"date\":\"2018-12-18\",\"dateIs\":\"published\",\"url\":\"https://about.fb.com/news/2018/12/facebooks-partners/\",\"status\":\"quoted\",\"states\":\"Partners did get access to messages, for a partner’s messaging feature, after the person had signed in with Facebook. Quoted by TheWrap and Student Problems.\"},{\"id\":\"fb-messaging-2018-12-19\",\"title\":\"Facts About Facebook’s Messaging Partnerships\",\"publisher\":\"Facebook\",\"date\":\"2018-12-19\",\"dateIs\":\"published\",\"url\":\"https://about.fb.com/news/2018/12/facebooks-messaging-partnerships/\",\"status\":\"quoted\",\"states\":\"Four messaging partners: Spotify, Netflix, Dropbox, Royal Bank of Canada. Quoted by Firstpost and TechWarrant.\"},{\"id\":\"studentproblems\",\"title\":\"Facebook Admits To Allowing Netflix And Spotify Access To Private Messages\",\"publisher\":\"Student Problems\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://www.studentproblems.com/facebook-admits-to-allowing-netflix-and-spotify-access-to-private-messages/\",\"status\":\"read\",\"states\":\"Quotes Facebook’s post of 18 December 2018; integration partners were Apple, Amazon, BlackBerry and Yahoo.\"},{\"id\":\"firstpost\",\"title\":\"Facebook defends its messaging partnerships with Netflix, Spotify and more\",\"publisher\":\"Firstpost\",\"date\":\"2018-12-20\",\"dateIs\":\"published\",\"url\":\"https://www.firstpost.com/tech/news-analysis/facebook-defends-its-messaging-partnerships-with-netflix-spotify-and-more-5762101.html\",\"status\":\"read\",\"states\":\"Quotes the statement on four partners and the reason given for each right.\"},{\"id\":\"techwarrant\",\"title\":\"Facebook: Netflix and Spotify had access to Messenger for integration\",\"publisher\":\"TechWarrant\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"https://techwarrant.com/facebook-netflix-and-spotify-had-access-to-messenger-for-integration/amp\",\"status\":\"read\",\"states\":\"Reports the four partners; no announcement of Spotify’s feature is to be found; Dropbox let people share links to folders.\"},{\"id\":\"thewrap\",\"title\":\"Facebook Admits It Gave Netflix, Spotify Special Access to User Messages\",\"publisher\":\"TheWrap\",\"date\":\"2018-12-19\",\"dateIs\":\"published\",\"url\":\"https://www.thewrap.com/facebook-admits-netflix-spotify-access-user-messages/\",\"status\":\"read\",\"states\":\"Facebook’s yes, and Spotify’s statement that it has no evidence of having accessed private messages. Huawei had other data.\"},{\"id\":\"musically2018\",\"title\":\"Spotify and Netflix get dragged in to Facebook’s privacy mess\",\"publisher\":\"Music Ally\",\"date\":\"2018-12-19\",\"dateIs\":\"published\",\"url\":\"https://musically.com/2018/12/19/spotify-and-netflix-get-dragged-in-to-facebooks-privacy-mess/\",\"status\":\"read\",\"states\":\"The New York Times as quoted: Spotify and Netflix said they were unaware of the broad powers granted; more than 70 million users a month at Spotify.\"},{\"id\":\"bitterwallet2010\",\"title\":\"Music goes social with Spotify, more clutter for Facebook\",\"publisher\":\"Bitterwallet\",\"date\":\"2010-04-27\",\"dateIs\":\"published\",\"url\":\"https://www.bitterwallet.com/social-media/music-goes-social-with-spotify-more-clutter-for-facebook-28803\",\"status\":\"read\",\"states\":\"From 27 April 2010 Spotify could be connected with Facebook, through Facebook Connect, to share music.\"},{\"id\":\"ansonalex2011\",\"title\":\"Listen to Music on Facebook with Spotify\",\"publisher\":\"Anson Alex\",\"date\":\"2011-09\",\"dateIs\":\"published\",\"url\":\"https://ansonalex.com/tech-news/listen-to-music-on-facebook-with-spotify\",\"status\":\"read\",\"states\":\"From F8 in September 2011 one could connect Facebook and Spotify; songs sent to friends went to Spotify’s own inbox.\"},{\"id\":\"spotify-messenger-2016\",\"title\":\"Facebook Messenger Integrates Spotify Sharing\",\"publisher\":\"Billboard\",\"date\":\"2016-03-03\",\"dateIs\":\"published\",\"url\":\"https://www.billboard.com/articles/business/6898280/facebook-messenger-spotify\",\"status\":\"read\",\"states\":\"From March 2016 Spotify links can be shared from inside Messenger.\"},{\"id\":\"ringer2017\",\"title\":\"A Requiem for the Spotify Inbox\",\"publisher\":\"The Ringer\",\"date\":\"2017-05-12\",\"dateIs\":\"published\",\"url\":\"https://www.theringer.com/2017/5/12/16037382/long-live-the-spotify-inbox-on-demand-week-fddb1cbc7f81\",\"status\":\"read\",\"states\":\"Spotify announced the end of its own inbox on 23 February 2017.\"},{\"id\":\"tomsguide\",\"title\":\"Facebook data partnerships and privacy\",\"publisher\":\"Tom’s Guide\",\"date\":\"2018-12-19\",\"dateIs\":\"published\",\"url\":\"https://tomsguide.com/us/facebook-data-partnerships-privacy,news-28888.html\",\"status\":\"read\",\"states\":\"Netflix: the feature ran from 2014 to 2015; it never accessed private messages nor asked for that.\"},{\"id\":\"newmediarockstars\",\"title\":\"Netflix Introduces Private Recommendations Via Facebook\",\"publisher\":\"New Media Rockstars\",\"date\":\"2014-09\",\"dateIs\":\"published\",\"url\":\"https://newmediarockstars.com/2014/09/netflix-introduces-private-recommendations-via-facebook/\",\"status\":\"read\",\"states\":\"Netflix’s private recommendations started in September 2014.\"},{\"id\":\"klein-letter\",\"title\":\"Facebook Shared Private DMs With Netflix For Nearly A Decade, According To Lawsuit\",\"publisher\":\"ZeroHedge\",\"date\":\"2024-04-02\",\"dateIs\":\"published\",\"url\":\"https://www.zerohedge.com/technology/facebook-shared-private-dms-netflix-nearly-decade-according-lawsuit\",\"status\":\"read\",\"states\":\"Quotes the plaintiffs’ letter in Klein v. Meta: an Inbox API agreement by 2013, Titan API in August 2013.\"},{\"id\":\"meta-stone-2024\",\"title\":\"Court Docs: Facebook Allowed Netflix to Access User DMs\",\"publisher\":\"The Patriot United\",\"date\":\"2024-04\",\"dateIs\":\"published\",\"url\":\"https://thepatriotunited.com/court-docs-facebook-allowed-netflix-to-access-user-dms/\",\"status\":\"read\",\"states\":\"Andy Stone for Meta: people’s private messages were not shared with Netflix.\"},{\"id\":\"bfm2018\",\"title\":\"Facebook révèle pourquoi Spotify et Netflix ont accédé à vos messages\",\"publisher\":\"BFM Tech&Co\",\"date\":\"2018-12-20\",\"dateIs\":\"published\",\"url\":\"http://l.bfmtv.com/tech/vie-numerique/facebook-revele-pourquoi-spotify-et-netflix-ont-accede-a-vos-messages_AN-201812200060.html\",\"status\":\"read\",\"states\":\"Facebook: partners had the rights to read, write and delete, in an experiment that had ended about three years before.\"},{\"id\":\"bfm2024\",\"title\":\"Netflix a-t-il vraiment accès à vos messages privés Facebook ?\",\"publisher\":\"BFM Tech&Co\",\"date\":\"2024-04-03\",\"dateIs\":\"published\",\"url\":\"https://l.bfmtv.com/tech/facebook/netflix-a-t-il-vraiment-acces-a-vos-messages-prives-facebook_AV-202404030388.html\",\"status\":\"read\",\"states\":\"Meta’s denial of 2024 set beside Facebook’s yes of 2018.\"},{\"id\":\"edmonton-rbc\",\"title\":\"RBC denies having ability to see users’ Facebook messages after NYT report\",\"publisher\":\"Edmonton Journal\",\"date\":\"2018-12-19\",\"dateIs\":\"published\",\"url\":\"https://edmontonjournal.com/technology/rbc-denies-having-ability-to-see-users-facebook-messages-after-nyt-report/wcm/6322e0a4-32d7-4ee8-8d01-c98b6718fc87\",\"status\":\"read\",\"states\":\"RBC: feature announced in December 2013, taken out of service in 2015; it could not see users’ messages.\"},{\"id\":\"globe-rbc\",\"title\":\"RBC hits back on Facebook report, says it couldn’t see users’ messages\",\"publisher\":\"The Globe and Mail\",\"date\":\"2018-12-19\",\"dateIs\":\"published\",\"url\":\"https://cdn-dev.tgam.arcpublishing.com/business/article-rbc-hits-back-on-facebook-report-says-it-couldnt-see-users-messages\",\"status\":\"read\",\"states\":\"Facebook: RBC’s technology could read and write messages; RBC used only the writing.\"},{\"id\":\"yahoo-rbc2013\",\"title\":\"Send money via Facebook? Now you can\",\"publisher\":\"Yahoo Finance Canada\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"http://ca.finance.yahoo.com/blogs/dashboard/send-money-via-facbeook-now-204413796.html\",\"status\":\"read\",\"states\":\"RBC updated its phone app, \\\"RBC Canada\\\", to send Interac e-Transfers to Messenger contacts. The Facebook app’s name is not given.\"},{\"id\":\"tyee2019\",\"title\":\"RBC, Facebook and private messages: an investigation\",\"publisher\":\"The Tyee\",\"date\":\"2019-02-08\",\"dateIs\":\"published\",\"url\":\"https://thetyee.ca/News/2019/02/08/RBC-Facebook-Private-Messages-Investigation/\",\"status\":\"read\",\"states\":\"Facebook’s spokesperson: RBC could read, write and delete, from 2013 to 2015; Canada’s Privacy Commissioner investigates.\"},{\"id\":\"tyee2021\",\"title\":\"Federal Privacy Commissioner Quietly Closed RBC Investigation\",\"publisher\":\"The Tyee\",\"date\":\"2021-08-26\",\"dateIs\":\"published\",\"url\":\"http://thetyee.ca/News/2021/08/26/Federal-Privacy-Commissioner-Quietly-Closed-RBC-Investigation/\",\"status\":\"read\",\"states\":\"The investigation was closed; its result was not published.\"},{\"id\":\"six4three\",\"title\":\"Note and selected documents from the Six4Three case\",\"publisher\":\"UK Parliament, copy on Scribd\",\"date\":\"2018-12-05\",\"dateIs\":\"published\",\"url\":\"https://vi.scribd.com/document/394996006\",\"status\":\"read\",\"states\":\"Internal papers of Facebook published by the UK Parliament name RBC among companies with extended access.\"},{\"id\":\"dropbox251\",\"title\":\"What information does Dropbox and Facebook exchange when I link my accounts?\",\"publisher\":\"Dropbox\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://www.dropbox.com/help/251\",\"status\":\"read\",\"states\":\"Dropbox receives basic info, e-mail address and groups; it sends shared-folder invitations to Facebook friends.\"},{\"id\":\"dropbox-oauth\",\"title\":\"CSRF in Facebook/Dropbox\",\"publisher\":\"Into the Symmetry\",\"date\":\"2017-04\",\"dateIs\":\"published\",\"url\":\"http://blog.intothesymmetry.com/2017/04/csrf-in-facebookdropbox-mallory-added.html\",\"status\":\"quoted\",\"states\":\"Login address of Dropbox’s Facebook app 210019893730 for choosing files in groups: publish_actions, user_groups, email. Read in a Chinese translation that reproduces the address.\"},{\"id\":\"fb-platform-2007\",\"title\":\"Facebook Unveils Platform for Developers of Social Applications\",\"publisher\":\"Facebook\",\"date\":\"2007-05-24\",\"dateIs\":\"published\",\"url\":\"https://newsroom.fb.com/news/2007/05/facebook-unveils-platform-for-developers-of-social-applications/\",\"status\":\"read\",\"states\":\"Facebook Platform opens with 85 applications.\"},{\"id\":\"fbdev2009\",\"title\":\"New Opportunities for Inbox and Notification Integration\",\"publisher\":\"Facebook for Developers\",\"date\":\"2009-08-11\",\"dateIs\":\"published\",\"url\":\"https://developers.facebook.com/blog/post/2009/08/11/new-opportunities-for-inbox-and-notification-integration/\",\"status\":\"read\",\"states\":\"The Inbox API and the permission read_mailbox are released; three FQL tables; no sending.\"},{\"id\":\"tc2009-inbox\",\"title\":\"Facebook Launches One-Way Inbox API. Woo hoo.\",\"publisher\":\"TechCrunch\",\"date\":\"2009-08-11\",\"dateIs\":\"published\",\"url\":\"https://techcrunch.com/2009/08/11/facebook-launches-one-way-mailbox-api-woo-hoo/\",\"status\":\"read\",\"states\":\"The Inbox API receives messages and cannot send them.\"},{\"id\":\"register2009\",\"title\":\"Facebook mailbox API: privacy\",\"publisher\":\"The Register\",\"date\":\"2009-09-23\",\"dateIs\":\"published\",\"url\":\"http://www.theregister.co.uk/Alert/2009/09/23/facebook_mailbox_api_privacy/\",\"status\":\"read\",\"states\":\"The mailbox API reads; sending is about the only thing not enabled.\"},{\"id\":\"forbes2010\",\"title\":\"How Facebook Applications Can Download All the Messages in Your Inbox\",\"publisher\":\"Forbes\",\"date\":\"2010-11-29\",\"dateIs\":\"published\",\"url\":\"http://blogs.forbes.com/kashmirhill/2010/11/29/how-facebook-applications-can-download-all-the-messages-in-your-inbox/\",\"status\":\"read\",\"states\":\"With read_mailbox an application can download the content of the inbox.\"},{\"id\":\"fbdev428\",\"title\":\"Delivering Read APIs for the New Messages\",\"publisher\":\"Facebook for Developers\",\"date\":\"2010-11-15\",\"dateIs\":\"published\",\"url\":\"http://developers.facebook.com/blog/post/428\",\"status\":\"read\",\"states\":\"The new Messages joins messages, texts, chats and e-mail in one thread; applications read it with read_mailbox.\"},{\"id\":\"fbdev591\",\"title\":\"Developer blog, post 591\",\"publisher\":\"Facebook for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/blog/post/591\",\"status\":\"read\",\"states\":\"The Inbox API moves to the new inbox, after September 2011.\"},{\"id\":\"fbdev-msg\",\"title\":\"Message\",\"publisher\":\"Facebook for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"http://developers.facebook.com/docs/reference/api/message/\",\"status\":\"read\",\"states\":\"Reading a message always needs a user session and read_mailbox.\"},{\"id\":\"fbdev-2013-03-06\",\"title\":\"Non-versioned changes: 6 March 2013\",\"publisher\":\"Facebook for Developers\",\"date\":\"2013-03-06\",\"dateIs\":\"published\",\"url\":\"https://developers.facebook.com/docs/graph-api/changelog/non-versioned-changes/mar-6-2013\",\"status\":\"read\",\"states\":\"The tables message, thread and mailbox_folder need a user session.\"},{\"id\":\"offline2012\",\"title\":\"Changes to Facebook API: Access Tokens and offline_access\",\"publisher\":\"Treehouse\",\"date\":\"2012-10-03\",\"dateIs\":\"published\",\"url\":\"https://blog.teamtreehouse.com/change-to-facebook-api-offline_access\",\"status\":\"read\",\"states\":\"offline_access is removed; access tokens expire after sixty days.\"},{\"id\":\"permissions2012\",\"title\":\"fb Permissions\",\"publisher\":\"John Kolovos\",\"date\":\"2012-02-15\",\"dateIs\":\"published\",\"url\":\"http://johnkolovos.blogspot.com/2012/02/fb-permissions.html\",\"status\":\"read\",\"states\":\"Copy of Facebook’s list of permissions: read_mailbox, read_requests, xmpp_login, manage_notifications; no manage_mailbox.\"},{\"id\":\"fb-scopes-code\",\"title\":\"FacebookCsharpSdk: extended permissions\",\"publisher\":\"barans, on GitHub\",\"date\":\"2016-08-02\",\"dateIs\":\"published\",\"url\":\"https://github.com/barans/FacebookCsharpSdk\",\"status\":\"read\",\"states\":\"A list of extended permissions with read_mailbox, read_requests, manage_notifications and sms, and without manage_mailbox.\"},{\"id\":\"fb-changelog\",\"title\":\"Facebook Platform Changelog\",\"publisher\":\"Facebook for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/graph-api/changelog\",\"status\":\"read\",\"states\":\"v1.0 from 21 April 2010 until 30 April 2015; v2.0 from 30 April 2014 until 7 August 2016; v2.4 from 8 July 2015.\"},{\"id\":\"fb-review\",\"title\":\"Review\",\"publisher\":\"Facebook for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/facebook-login/permissions/review\",\"status\":\"read\",\"states\":\"Review is needed for anything beyond public_profile, email and user_friends.\"},{\"id\":\"fb-faq-v2\",\"title\":\"Frequently asked questions\",\"publisher\":\"Facebook for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/apps/faq\",\"status\":\"read\",\"states\":\"On 30 April 2015 permissions that had not been approved are removed; xmpp_login is removed from existing users.\"},{\"id\":\"andree\",\"title\":\"Facebook chat is locking you in\",\"publisher\":\"andree.si\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://andree.si/en/facebook-chat-is-locking-you-in/\",\"status\":\"read\",\"states\":\"A developer: under v2 the inbox permission exists but is not granted; the inbox edge reads and cannot publish.\"},{\"id\":\"fb-v23\",\"title\":\"Graph API changelog, version 2.3\",\"publisher\":\"Facebook for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/graph-api/changelog/version2.3\",\"status\":\"read\",\"states\":\"v2.3 ends on 10 July 2017.\"},{\"id\":\"fb-v24\",\"title\":\"Graph API changelog, version 2.4\",\"publisher\":\"Facebook for Developers\",\"date\":\"2015-07-08\",\"dateIs\":\"published\",\"url\":\"https://developers.facebook.com/docs/graph-api/changelog/version2.4\",\"status\":\"read\",\"states\":\"v2.4 of 8 July 2015.\"},{\"id\":\"sromku369\",\"title\":\"Issue 369 of android-simple-facebook\",\"publisher\":\"sromku, on GitHub\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://github.com/sromku/android-simple-facebook/issues/369\",\"status\":\"read\",\"states\":\"v2.4 dropped read_mailbox, read_stream, manage_notifications, user_activities and user_interests.\"},{\"id\":\"fbgraph122\",\"title\":\"Issue 122 of fb_graph2\",\"publisher\":\"nov, on GitHub\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://github.com/nov/fb_graph2/issues/122\",\"status\":\"read\",\"states\":\"Permissions removed with v2.4.\"},{\"id\":\"slack-issue\",\"title\":\"Facebook API v2.4 no longer supports read_mailbox (issue 1 of Facebook-Slack-Integration)\",\"publisher\":\"WhiteHatArpit, on GitHub\",\"date\":\"2015-10-06\",\"dateIs\":\"published\",\"url\":\"https://github.com/WhiteHatArpit/Facebook-Slack-Integration/issues/1\",\"status\":\"read\",\"states\":\"On 6 October 2015: read_mailbox is no longer available with v2.4. The project’s README of July 2015 asks for it.\"},{\"id\":\"restfb371\",\"title\":\"deprecated permissions? (issue 371 of restfb)\",\"publisher\":\"restfb, on GitHub\",\"date\":\"2016-01-26\",\"dateIs\":\"published\",\"url\":\"https://github.com/restfb/restfb/issues/371\",\"status\":\"read\",\"states\":\"Facebook’s login names read_mailbox among the invalid scopes.\"},{\"id\":\"restfb440\",\"title\":\"Adding xmpp_login extended page permission (pull request 440 of restfb)\",\"publisher\":\"restfb, on GitHub\",\"date\":\"2016-04-14\",\"dateIs\":\"published\",\"url\":\"https://github.com/restfb/restfb/pull/440\",\"status\":\"read\",\"states\":\"One developer says that xmpp_login works again, by invitation, for some new Messenger integrations.\"},{\"id\":\"nodefb173\",\"title\":\"Issue 173 of facebook-node-sdk\",\"publisher\":\"node-facebook, on GitHub\",\"date\":\"2018-10-10\",\"dateIs\":\"published\",\"url\":\"https://github.com/node-facebook/facebook-node-sdk/issues/173\",\"status\":\"read\",\"states\":\"The API answers that the endpoint is deprecated because read_mailbox is.\"},{\"id\":\"fb-thread\",\"title\":\"Thread\",\"publisher\":\"Facebook for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/graph-api/reference/thread\",\"status\":\"read\",\"states\":\"The node is only accessible for developers of the app.\"},{\"id\":\"send-dialog\",\"title\":\"Send Dialog\",\"publisher\":\"Facebook for Developers\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/sharing/reference/send-dialog\",\"status\":\"read\",\"states\":\"The person sends a link as a message; no extended permission; no data comes back to the app.\"},{\"id\":\"fb-ads-2018\",\"title\":\"Developer news of 24 April 2018\",\"publisher\":\"Facebook for Developers\",\"date\":\"2018-04-24\",\"dateIs\":\"published\",\"url\":\"https://developers.facebook.com/ads/blog/post/2018/04/24\",\"status\":\"read\",\"states\":\"publish_actions: no new grants from 24 April 2018, off on 1 August 2018.\"},{\"id\":\"fb-v26\",\"title\":\"Graph API changelog, version 2.6\",\"publisher\":\"Facebook for Developers\",\"date\":\"2016-04-12\",\"dateIs\":\"published\",\"url\":\"https://developers.facebook.com/docs/graph-api/changelog/archive/version2.6\",\"status\":\"read\",\"states\":\"pages_messaging and pages_messaging_phone_number start on 12 April 2016.\"},{\"id\":\"fb-shares\",\"title\":\"Message shares\",\"publisher\":\"Facebook for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/graph-api/reference/message/shares/\",\"status\":\"read\",\"states\":\"read_page_mailboxes is deprecated with v3.3 and stops after 30 June 2020.\"},{\"id\":\"fb-conv\",\"title\":\"Conversations\",\"publisher\":\"Meta for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/messenger-platform/conversations\",\"status\":\"read\",\"states\":\"pages_messaging and instagram_manage_messages reach the conversations of a Page or a professional account.\"},{\"id\":\"mp-changelog\",\"title\":\"Messenger Platform changelog, archive\",\"publisher\":\"Meta for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/messenger-platform/changelog/archive\",\"status\":\"read\",\"states\":\"The policy of subscription messaging changed on 4 March 2020.\"},{\"id\":\"rn-fbsdk-types\",\"title\":\"Types of react-native-fbsdk: the list of permissions\",\"publisher\":\"DefinitelyTyped, on GitHub\",\"date\":\"2026-11-25\",\"dateIs\":\"consulted\",\"url\":\"https://github.com/DefinitelyTyped/DefinitelyTyped/blob/01a759cc13f37ef94010b2b03d2ad124b7f820fb/types/react-native-fbsdk/index.d.ts\",\"status\":\"read\",\"states\":\"Lists pages_messaging_payments after pages_messaging and pages_messaging_subscriptions.\"},{\"id\":\"mp-webview\",\"title\":\"Webview permissions\",\"publisher\":\"Meta for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/messenger-platform/webview/permissions\",\"status\":\"read\",\"states\":\"user_messaging and user_profile concern the person’s thread with the bot.\"},{\"id\":\"mp-ig\",\"title\":\"Instagram: get started\",\"publisher\":\"Meta for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/messenger-platform/instagram/get-started\",\"status\":\"read\",\"states\":\"Instagram Login exists since 23 July 2024.\"},{\"id\":\"ig-login\",\"title\":\"Instagram API with Instagram Login\",\"publisher\":\"Meta for Developers\",\"date\":\"2025-01-21\",\"dateIs\":\"published\",\"url\":\"https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login\",\"status\":\"read\",\"states\":\"The permission instagram_business_manage_messages replaces business_manage_messages, which ends on 27 January 2025.\"},{\"id\":\"fb-wa\",\"title\":\"WhatsApp permissions\",\"publisher\":\"Meta for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/documentation/business-messaging/whatsapp/permissions/\",\"status\":\"read\",\"states\":\"whatsapp_business_messaging concerns a WhatsApp business number.\"},{\"id\":\"login-connect\",\"title\":\"Login Connect with Messenger\",\"publisher\":\"Meta for Developers, copy on faq.com\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://faq.com/?q=https://developers.facebook.com/docs/facebook-login/login-connect/\",\"status\":\"read\",\"states\":\"With user_messenger_contact a business may message the person.\"},{\"id\":\"dataport\",\"title\":\"Data portability\",\"publisher\":\"Meta for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/documentation/data-portability\",\"status\":\"read\",\"states\":\"Export Your Information can transfer data directly to a destination.\"},{\"id\":\"fbcallback\",\"title\":\"Data deletion request callback\",\"publisher\":\"Meta for Developers\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://developers.facebook.com/docs/development/create-an-app/app-dashboard/data-deletion-callback/\",\"status\":\"read\",\"states\":\"With a deletion request Facebook sends the app an app-scoped id of the person.\"},{\"id\":\"dma-lavx\",\"title\":\"WhatsApp opens door to EU messaging interoperability\",\"publisher\":\"LavX News\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"https://news.lavx.hu/article/whatsapp-opens-door-to-eu-messaging-interoperability-third-party-chats-roll-out\",\"status\":\"read\",\"states\":\"On 14 November 2025 Meta announced third-party chats with BirdyChat and Haiket for WhatsApp in the EU.\"},{\"id\":\"dma-mef\",\"title\":\"WhatsApp’s first EU interoperability partners named\",\"publisher\":\"Mobile Ecosystem Forum\",\"date\":\"2025-11-17\",\"dateIs\":\"published\",\"url\":\"https://mobileecosystemforum.com/2025/11/17/whatsapps-first-eu-interoperability-partners-named-but-will-birdychat-and-haiket-move-the-needle\",\"status\":\"read\",\"states\":\"One-to-one chats, off until the person turns them on, end-to-end encrypted.\"},{\"id\":\"tc90\",\"title\":\"Facebook begins blocking apps from accessing user data after 90 days of non-use\",\"publisher\":\"TechCrunch\",\"date\":\"2018-04-10\",\"dateIs\":\"published\",\"url\":\"https://techcrunch.com/2018/04/10/facebook-begins-blocking-apps-from-accessing-user-data-after-90-days-of-non-use/\",\"status\":\"read\",\"states\":\"Access that is not used for 90 days expires; introduced from 9 to 21 April 2018.\"},{\"id\":\"verge2018\",\"title\":\"Facebook shuts off access to user data for hundreds of thousands of apps\",\"publisher\":\"The Verge\",\"date\":\"2018-07-31\",\"dateIs\":\"published\",\"url\":\"https://www.theverge.com/2018/7/31/17637244/facebook-apps-api-access-shut-off-missed-review-deadline\",\"status\":\"read\",\"states\":\"Apps that had not been submitted for review lose their access.\"},{\"id\":\"fb2020\",\"title\":\"Improving Data Limits and Simplifying Terms\",\"publisher\":\"Facebook\",\"date\":\"2020-07\",\"dateIs\":\"published\",\"url\":\"https://about.fb.com/news/2020/07/improving-data-limits-simplifying-terms/\",\"status\":\"read\",\"states\":\"The expiry after 90 days had failed for about 5,000 developers.\"},{\"id\":\"ext61-list\",\"title\":\"Facebook Acknowledges It Shared User Data With 61 Companies\",\"publisher\":\"Windows 10 News Info\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"http://www.windows10newsinfo.com/smf/index.php?topic=35231.0\",\"status\":\"read\",\"states\":\"Lists firms with an extension past May 2015, among them Actiance, Adium, AOL and Cerulean Studios.\"},{\"id\":\"ext61-alphr\",\"title\":\"Check out which companies benefited from Facebook’s data extension\",\"publisher\":\"Alphr\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://www.alphr.com/security/1009680/check-out-which-companies-benefited-from-facebook-s-data-extension/\",\"status\":\"read\",\"states\":\"The extension concerned details about users’ friends; Serotek had eight months.\"},{\"id\":\"xmpp2010\",\"title\":\"Welcome, Facebook\",\"publisher\":\"XMPP Standards Foundation\",\"date\":\"2010-02-10\",\"dateIs\":\"published\",\"url\":\"https://xmpp.org/2010/02/welcome-facebook/\",\"status\":\"read\",\"states\":\"Facebook Chat opens to XMPP clients on 10 February 2010.\"},{\"id\":\"xmppfw\",\"title\":\"FacebookChatHowTo\",\"publisher\":\"robbiehanson/XMPPFramework, on GitHub\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://github.com/robbiehanson/XMPPFramework/wiki/FacebookChatHowTo\",\"status\":\"read\",\"states\":\"Two ways to log in: with the Facebook Platform (xmpp_login), or with user name and password.\"},{\"id\":\"techradar2010\",\"title\":\"Facebook Chat opened up to new mobile and desktop IM clients\",\"publisher\":\"TechRadar\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"https://www.techradar.com/news/internet/facebook-chat-opened-up-to-new-mobile-and-desktop-im-clients-669748\",\"status\":\"read\",\"states\":\"Facebook Chat works with AIM, iChat, Pidgin, Adium and Miranda.\"},{\"id\":\"eweek2010\",\"title\":\"Facebook Chat Taps XMPP to Connect with AIM\",\"publisher\":\"eWeek\",\"date\":\"2010-02-11\",\"dateIs\":\"published\",\"url\":\"http://www.eweek.com/print/c/a/Messaging-and-Collaboration/Facebook-Chat-Taps-JabberXMPP-to-Connect-With-AIM-784692/\",\"status\":\"read\",\"states\":\"AIM links a Facebook account with Facebook Connect; iChat, Pidgin, Adium and Miranda are named.\"},{\"id\":\"trackback2010\",\"title\":\"Facebook Chat, non solo dal browser\",\"publisher\":\"Trackback\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"https://www.trackback.it/articolo/facebook-chat-non-solo-dal-browser/18079/\",\"status\":\"read\",\"states\":\"AIM and Empathy come with settings for Facebook Chat; Pidgin, Adium and iChat are named.\"},{\"id\":\"adweek-icq\",\"title\":\"ICQ Adds Facebook Chat Users to Its Chat List\",\"publisher\":\"Adweek\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"https://www.adweek.com/digital/icq-adds-facebook-chat-users-to-its-chat-list/\",\"status\":\"read\",\"states\":\"ICQ 7 connects with Facebook Connect and now chats with Facebook friends, weeks after AIM in February 2010. Meebo was first, in February 2009.\"},{\"id\":\"wp-fbfeatures\",\"title\":\"Facebook features\",\"publisher\":\"Wikipedia\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://en.wikipedia.org/wiki/Facebook_features\",\"status\":\"quoted\",\"states\":\"Names of programs that supported Facebook Chat. Read in an archived copy.\"},{\"id\":\"wp-palringo\",\"title\":\"Palringo\",\"publisher\":\"Wikipedia\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"http://en.wikipedia.org/wiki/Palringo\",\"status\":\"read\",\"states\":\"Palringo is a server-based instant messaging application.\"},{\"id\":\"tc-digsby\",\"title\":\"Facebook Chat Escapes the Walled Garden\",\"publisher\":\"TechCrunch\",\"date\":\"2008-05-01\",\"dateIs\":\"published\",\"url\":\"https://techcrunch.com/2008/05/01/facebook-chat-escapes-the-walled-garden/\",\"status\":\"read\",\"states\":\"Digsby chats with Facebook friends, by a way of its own.\"},{\"id\":\"tc-meebo\",\"title\":\"As IM Finally Begins To Open Up, Yahoo And Microsoft Cling To The Stone Age\",\"publisher\":\"TechCrunch\",\"date\":\"2009-02-09\",\"dateIs\":\"published\",\"url\":\"http://www.techcrunch.com/2009/02/09/as-im-finally-begins-to-open-up-yahoo-and-microsoft-cling-to-the-stone-age/\",\"status\":\"read\",\"states\":\"Meebo is the first to join Facebook Connect and Facebook Chat.\"},{\"id\":\"failory-meebo\",\"title\":\"Meebo\",\"publisher\":\"Failory\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://failory.com/google/meebo\",\"status\":\"read\",\"states\":\"Meebo Messenger was shut on 11 July 2012.\"},{\"id\":\"imo2014\",\"title\":\"imo.im ending support for third-party chat services to focus on its own\",\"publisher\":\"MobileSyrup\",\"date\":\"2014-03-03\",\"dateIs\":\"published\",\"url\":\"https://mobilesyrup.com/2014/03/03/imo-im-ending-support-for-third-party-chat-services-to-focus-on-its-own/\",\"status\":\"read\",\"states\":\"imo.im ends support for other networks on 3 March 2014.\"},{\"id\":\"wl-2010\",\"title\":\"Windows Live Messenger has already powered 1.5 billion minutes of Facebook chat\",\"publisher\":\"Microsoft, Windows Live blog\",\"date\":\"2010-11-10\",\"dateIs\":\"published\",\"url\":\"http://blogs.windows.com/windows_live/b/windowslive/archive/2010/11/10/windows-live-messenger-has-already-powered-1-5-billion-minutes-of-facebook-chat.aspx\",\"status\":\"read\",\"states\":\"Over ten million people connected, in 13 countries.\"},{\"id\":\"onlinepcsupport\",\"title\":\"Windows Live Messenger for Facebook Chat\",\"publisher\":\"Online PC Support\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://www.onlinepcsupport.com/tech-news/microsoft/windows-live-messenger-for-facebook-chat/\",\"status\":\"read\",\"states\":\"Facebook chat in Windows Live Messenger since August 2010; among the three most used apps on Facebook.\"},{\"id\":\"liveside\",\"title\":\"Chat with your Facebook friends via Hotmail now available worldwide\",\"publisher\":\"LiveSide\",\"date\":\"2011-02-21\",\"dateIs\":\"published\",\"url\":\"https://www.liveside.net/2011/02/21/chat-with-your-facebook-friends-via-hotmail-now-available-worldwide/\",\"status\":\"read\",\"states\":\"Worldwide in Hotmail and Messenger; about 20 million connections; the chat is a separate option.\"},{\"id\":\"zdnet-outlook\",\"title\":\"Microsoft to drop Facebook, Google chat integration in Outlook.com\",\"publisher\":\"ZDNet\",\"date\":\"2015-02-24\",\"dateIs\":\"published\",\"url\":\"https://www.zdnet.com/home-and-office/networking/microsoft-to-drop-facebook-google-chat-integration-in-outlook-com/\",\"status\":\"read\",\"states\":\"Outlook.com drops Facebook chat within weeks of 24 February 2015.\"},{\"id\":\"gigaom-skype\",\"title\":\"Why Skype just added deeper Facebook integration\",\"publisher\":\"GigaOM\",\"date\":\"2011-06-20\",\"dateIs\":\"published\",\"url\":\"http://gigaom.com/2011/06/20/why-skype-just-added-deeper-facebook-integration/\",\"status\":\"read\",\"states\":\"Skype 5.5 beta for Windows adds Facebook instant messages.\"},{\"id\":\"clubic2015\",\"title\":\"Facebook Chat fonctionnel sur logiciels tiers\",\"publisher\":\"Clubic\",\"date\":\"2015-04-30\",\"dateIs\":\"published\",\"url\":\"https://clubic.com/messagerie-instantanee/actualite-765326-facebook-chat-fonctionnel-logiciels-tiers.html\",\"status\":\"read\",\"states\":\"The end of XMPP; Microsoft has removed Facebook from Skype and Outlook.com.\"},{\"id\":\"emesene849\",\"title\":\"Add group in facebook not working (issue 849 of emesene)\",\"publisher\":\"emesene, on GitHub\",\"date\":\"2011-09-08\",\"dateIs\":\"published\",\"url\":\"https://github.com/emesene/emesene/issues/849\",\"status\":\"read\",\"states\":\"emesene chats on Facebook in 2011.\"},{\"id\":\"emesene1204\",\"title\":\"emesene with xmpp ideas (issue 1204 of emesene)\",\"publisher\":\"emesene, on GitHub\",\"date\":\"2012-04-23\",\"dateIs\":\"published\",\"url\":\"https://github.com/emesene/emesene/issues/1204\",\"status\":\"read\",\"states\":\"emesene takes an OAuth token of Facebook and connects by XMPP.\"},{\"id\":\"imessage8\",\"title\":\"GChat Accounts and Facebook Accounts (issue 8 of imessageclient)\",\"publisher\":\"CamHenlin, on GitHub\",\"date\":\"2015-02-08\",\"dateIs\":\"published\",\"url\":\"https://github.com/CamHenlin/imessageclient/issues/8\",\"status\":\"read\",\"states\":\"A person connects a Facebook account to Apple’s Messages in 2015.\"},{\"id\":\"askmeaboutlinux2011\",\"title\":\"Smartphone Instant Messaging Clients (Chat or Messengers)\",\"publisher\":\"Ask Me About Linux\",\"date\":\"2011-10-19\",\"dateIs\":\"published\",\"url\":\"https://askmeaboutlinux.com/2011/10/19/smartphone-instant-messaging-clients-chat-or-messengers/\",\"status\":\"read\",\"states\":\"Messages of programs such as Nimbuzz and eBuddy go by way of the provider’s own servers.\"},{\"id\":\"smuxi173\",\"title\":\"Pull request 173 of smuxi\",\"publisher\":\"meebey, on GitHub\",\"date\":\"2014-01-21\",\"dateIs\":\"published\",\"url\":\"https://github.com/meebey/smuxi/pull/173\",\"status\":\"read\",\"states\":\"Smuxi has a Facebook engine on XMPP.\"},{\"id\":\"pidgin22\",\"title\":\"Issue 22 of purple-facebook\",\"publisher\":\"dequis, on GitHub\",\"date\":\"2015-07-12\",\"dateIs\":\"published\",\"url\":\"https://github.com/dequis/purple-facebook/issues/22\",\"status\":\"read\",\"states\":\"Pidgin users are cut off around 10 to 12 July 2015.\"},{\"id\":\"pidgin29\",\"title\":\"Issue 29 of purple-facebook\",\"publisher\":\"dequis, on GitHub\",\"date\":\"2015-07\",\"dateIs\":\"published\",\"url\":\"https://github.com/dequis/purple-facebook/issues/29\",\"status\":\"read\",\"states\":\"Pidgin users are cut off in July 2015.\"},{\"id\":\"kopete29\",\"title\":\"facebook-jabber is broken (issue 29 of iris)\",\"publisher\":\"psi-im, on GitHub\",\"date\":\"2015-08-22\",\"dateIs\":\"published\",\"url\":\"https://github.com/psi-im/iris/issues/29\",\"status\":\"read\",\"states\":\"A user of Kopete can no longer chat on Facebook, while Xabber still can.\"},{\"id\":\"conversations875\",\"title\":\"every facebook / xmpp login seen as a new browser (issue 875 of Conversations)\",\"publisher\":\"iNPUTmice, on GitHub\",\"date\":\"2015-01-13\",\"dateIs\":\"published\",\"url\":\"https://github.com/iNPUTmice/Conversations/issues/875\",\"status\":\"read\",\"states\":\"Conversations is used with a Facebook account in January 2015.\"},{\"id\":\"conversations1397\",\"title\":\"Failed to connect to Facebook (issue 1397 of Conversations)\",\"publisher\":\"iNPUTmice, on GitHub\",\"date\":\"2015-09-07\",\"dateIs\":\"published\",\"url\":\"https://github.com/iNPUTmice/Conversations/issues/1397\",\"status\":\"read\",\"states\":\"By September 2015 some servers of the gateway still answer and others do not.\"},{\"id\":\"xabber594\",\"title\":\"Facebook Chat no longer works in Xabber (issue 594 of xabber-android)\",\"publisher\":\"redsolution, on GitHub\",\"date\":\"2015-12-31\",\"dateIs\":\"published\",\"url\":\"https://github.com/redsolution/xabber-android/issues/594\",\"status\":\"read\",\"states\":\"Some logins worked until about the middle of December 2015.\"},{\"id\":\"chatsecure738\",\"title\":\"Facebook login stuck at ’signing in’ (issue 738 of ChatSecureAndroid)\",\"publisher\":\"guardianproject, on GitHub\",\"date\":\"2016-02-11\",\"dateIs\":\"published\",\"url\":\"https://github.com/guardianproject/ChatSecureAndroid/issues/738\",\"status\":\"read\",\"states\":\"Facebook has recently shut off its XMPP servers; they had worked beyond the deadline of April 2015.\"},{\"id\":\"jitsi239\",\"title\":\"Issue 239 of jitsi\",\"publisher\":\"jitsi, on GitHub\",\"date\":\"2016-03-16\",\"dateIs\":\"published\",\"url\":\"https://github.com/jitsi/jitsi/issues/239\",\"status\":\"read\",\"states\":\"The XMPP service has recently been turned off completely.\"},{\"id\":\"loqui652\",\"title\":\"Synchronize messages (issue 652 of Loqui IM)\",\"publisher\":\"loqui, on GitHub\",\"date\":\"2015-02-28\",\"dateIs\":\"published\",\"url\":\"https://github.com/loqui/im/issues/652\",\"status\":\"read\",\"states\":\"Facebook’s XMPP gave no history of messages.\"},{\"id\":\"loqui700\",\"title\":\"Facebook XMPP Chat API dropped (issue 700 of Loqui IM)\",\"publisher\":\"loqui, on GitHub\",\"date\":\"2015-05-01\",\"dateIs\":\"published\",\"url\":\"https://github.com/loqui/im/issues/700\",\"status\":\"read\",\"states\":\"Loqui IM prepares to remove Facebook Chat in May 2015.\"},{\"id\":\"hg10-24\",\"title\":\"cannot connect to facebook (issue 24 of Hg10)\",\"publisher\":\"amonchakai, on GitHub\",\"date\":\"2015-03-25\",\"dateIs\":\"published\",\"url\":\"https://github.com/amonchakai/Hg10/issues/24\",\"status\":\"read\",\"states\":\"Hg10 connects to Facebook Chat; its author expects to remove that.\"},{\"id\":\"wired-tiydl\",\"title\":\"Cambridge Analytica Could Also Access Private Facebook Messages\",\"publisher\":\"Wired, copy on palada.net\",\"date\":\"2018-04-10\",\"dateIs\":\"published\",\"url\":\"http://palada.net/index.php/2018/04/10/news-5746\",\"status\":\"read\",\"states\":\"read_mailbox was not fully deprecated until October 2015; This Is Your Digital Life asked for it. Facebook’s notice: shared messages may have included messages from you.\"},{\"id\":\"engadget-tiydl\",\"title\":\"Cambridge Analytica and access to private Facebook messages\",\"publisher\":\"Engadget\",\"date\":\"2018-04-10\",\"dateIs\":\"published\",\"url\":\"https://www.engadget.com/2018/04/10/cambridge-analytica-access-private-facebook-messages/\",\"status\":\"read\",\"states\":\"About 1,500 people granted the inbox permission; Cambridge Analytica denies having handled such data.\"},{\"id\":\"boneheadseo\",\"title\":\"Posts tagged Facebook\",\"publisher\":\"Bonehead SEO\",\"date\":\"2012-01-10\",\"dateIs\":\"published\",\"url\":\"http://boneheadseo.com/blog/tag/facebook\",\"status\":\"read\",\"states\":\"A blog with a screenshot: HootSuite’s Facebook permissions and personal messages.\"},{\"id\":\"dashclock\",\"title\":\"DashClock Facebook Extension: README\",\"publisher\":\"robbypond, on GitHub\",\"date\":\"2014-04\",\"dateIs\":\"published\",\"url\":\"https://github.com/robbypond/dashclock-facebook-extension\",\"status\":\"read\",\"states\":\"The author asks for read_mailbox to count unread messages.\"},{\"id\":\"fbstats5\",\"title\":\"no permission (issue 5 of fbstats)\",\"publisher\":\"phiresky, on GitHub\",\"date\":\"2015-02-06\",\"dateIs\":\"published\",\"url\":\"https://github.com/phiresky/fbstats/issues/5\",\"status\":\"read\",\"states\":\"A user has granted read_mailbox to fbstats.\"},{\"id\":\"fbstats-code\",\"title\":\"fbstats: code and README\",\"publisher\":\"phiresky, on GitHub\",\"date\":\"2014-02-28\",\"dateIs\":\"published\",\"url\":\"https://github.com/phiresky/fbstats\",\"status\":\"read\",\"states\":\"Asks for read_mailbox since 28 February 2014; each user sets up an app of their own.\"},{\"id\":\"privly64\",\"title\":\"Invalid facebook permission (issue 64 of privly-android)\",\"publisher\":\"privly, on GitHub\",\"date\":\"2016-01-20\",\"dateIs\":\"published\",\"url\":\"https://github.com/privly/privly-android/issues/64\",\"status\":\"read\",\"states\":\"Privly for Android asked for read_mailbox, which is now refused.\"},{\"id\":\"fb-counter1\",\"title\":\"Issue 1 of Facebook-Messages-Counter\",\"publisher\":\"Sunil02324, on GitHub\",\"date\":\"2017-06\",\"dateIs\":\"published\",\"url\":\"https://github.com/Sunil02324/Facebook-Messages-Counter/issues/1\",\"status\":\"read\",\"states\":\"The script needs read_mailbox; in June 2017 the scope is said to show still under v2.3.\"},{\"id\":\"fb-counter-readme\",\"title\":\"Facebook-Messages-Counter: README\",\"publisher\":\"Sunil02324, on GitHub\",\"date\":\"2016-11-26\",\"dateIs\":\"published\",\"url\":\"https://github.com/Sunil02324/Facebook-Messages-Counter\",\"status\":\"read\",\"states\":\"The script runs with a token that the person takes from Facebook’s Graph API Explorer.\"},{\"id\":\"ilinking-code\",\"title\":\"iLinking: login with Facebook mail\",\"publisher\":\"paulomcnally, on GitHub\",\"date\":\"2012-07-06\",\"dateIs\":\"published\",\"url\":\"https://github.com/paulomcnally/iLinking/blob/7f2f35ddc71fcd068c52cf9b63f9e09ab5be5734/web/http/connections/facebook/mail/index.php\",\"status\":\"read\",\"states\":\"The login of apps.facebook.com/ilinkingpages asks for read_mailbox and xmpp_login.\"},{\"id\":\"issheintome-code\",\"title\":\"issheintome: login\",\"publisher\":\"smilli, on GitHub\",\"date\":\"2013-11-23\",\"dateIs\":\"published\",\"url\":\"https://github.com/smilli/issheintome/blob/1aad38b03b3a6ee59a24605b07b46c766b877b7a/static/js/main.js\",\"status\":\"read\",\"states\":\"The site asks for read_mailbox and sends the text of a conversation to its server for a score.\"},{\"id\":\"message-backup-code\",\"title\":\"Message Backup for Facebook, an Android app: code and releases\",\"publisher\":\"chamika, on GitHub\",\"date\":\"2016-04-03\",\"dateIs\":\"published\",\"url\":\"https://github.com/chamika/fb-msg-backup/blob/f006214f1548563f15c004a4bd70ae2432326479/FacebookMessageBackup/src/com/chamika/fbmsgbackup/activity/FBAuthActivity.java\",\"status\":\"read\",\"states\":\"Asks for read_mailbox alone; the files of its release 1.0 are of 15 June 2014; later “Facebook restricted” it.\"},{\"id\":\"hg10-code\",\"title\":\"Hg10: synchronise history with Facebook\",\"publisher\":\"amonchakai, on GitHub\",\"date\":\"2014-11-08\",\"dateIs\":\"published\",\"url\":\"https://github.com/amonchakai/Hg10/commit/328daf8c65ae8b2a00e58b2f7037961d9cceed14\",\"status\":\"read\",\"states\":\"From 8 November 2014 the login asks for read_mailbox and xmpp_login; both are gone from the code on 3 June 2015.\"},{\"id\":\"secure-chat-code\",\"title\":\"Secure (Facebook) Chat\",\"publisher\":\"zhuzhuor, on GitHub\",\"date\":\"2014-01-25\",\"dateIs\":\"published\",\"url\":\"https://github.com/zhuzhuor/secure-facebook-chat\",\"status\":\"read\",\"states\":\"A login button that asks for xmpp_login, since 25 January 2014; given up when Facebook closed the chat interface.\"},{\"id\":\"netvizz\",\"title\":\"Posts of January 2013\",\"publisher\":\"The Politics of Systems\",\"date\":\"2013-01\",\"dateIs\":\"published\",\"url\":\"http://thepoliticsofsystems.net/2013/01\",\"status\":\"read\",\"states\":\"Netvizz asks for user_status, user_groups, friends_likes, user_likes and read_stream.\"},{\"id\":\"pixable\",\"title\":\"Pixable’s permissions\",\"publisher\":\"Pastebin\",\"date\":\"2011-11\",\"dateIs\":\"published\",\"url\":\"https://pastebin.com/AbH2PPTN\",\"status\":\"read\",\"states\":\"A list of permissions without one over messages.\"},{\"id\":\"wolfram\",\"title\":\"Facebook report: frequently asked questions\",\"publisher\":\"Wolfram Alpha\",\"date\":\"2026-08\",\"dateIs\":\"consulted\",\"url\":\"https://www.wolframalpha.com/fbfaqs.html\",\"status\":\"read\",\"states\":\"Wolfram’s report on Facebook ran as the app \\\"Wolfram Connection\\\".\"},{\"id\":\"datenanfragen\",\"title\":\"Company records, at commit 0a29c3d\",\"publisher\":\"Datenanfragen.de\",\"date\":\"2026-07-21\",\"dateIs\":\"published\",\"url\":\"https://github.com/datenanfragen/data/tree/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies\",\"status\":\"read\",\"states\":\"Names, brands, postal and e-mail addresses of companies, under CC0-1.0.\"},{\"id\":\"nyt-devices\",\"title\":\"Facebook Gave Device Makers Deep Access to Data on Users and Friends\",\"publisher\":\"The New York Times, copy on a blog\",\"date\":\"2018-06\",\"dateIs\":\"published\",\"url\":\"https://ubcckengaren.blogspot.com/2018/06\",\"status\":\"read\",\"states\":\"At least 60 makers since about 2007; the features included messaging.\"},{\"id\":\"devices52\",\"title\":\"Facebook reveals names of 52 companies it gave deep data access to, to the US Congress\",\"publisher\":\"BGR India\",\"date\":\"2018-07-03\",\"dateIs\":\"published\",\"url\":\"https://www.bgr.in/news/facebook-reveals-names-of-52-companies-it-gave-deep-data-access-to-the-us-congress/\",\"status\":\"read\",\"states\":\"The 52 companies that Facebook named.\"},{\"id\":\"macomb\",\"title\":\"Facebook offers detail about its ties to device makers in new data turned over to Congress\",\"publisher\":\"The Macomb Daily\",\"date\":\"2018-06-30\",\"dateIs\":\"published\",\"url\":\"https://www.macombdaily.com/2018/06/30/facebook-offers-detail-about-its-ties-to-device-makers-in-new-data-turned-over-to-congress/\",\"status\":\"read\",\"states\":\"38 of 52 arrangements have ended; seven more will.\"},{\"id\":\"epoch52\",\"title\":\"Facebook Reveals It Shared User Data With 52 Companies\",\"publisher\":\"The Epoch Times\",\"date\":\"2018-07-02\",\"dateIs\":\"published\",\"url\":\"http://uplift.theepoch.com/facebook-reveals-it-shared-user-data-with-over-50-hardware-and-software-companies_2581317.html\",\"status\":\"read\",\"states\":\"38 ended, seven to end in July and one in October 2018; Tobii, Amazon, Apple, Mozilla, Alibaba and Opera remain.\"},{\"id\":\"crackberry\",\"title\":\"Facebook has been sharing user data with 60 smartphone OEMs, including BlackBerry\",\"publisher\":\"CrackBerry\",\"date\":\"2018-06-04\",\"dateIs\":\"published\",\"url\":\"https://crackberry.com/facebook-has-been-sharing-user-data-60-smartphone-oems-including-blackberry\",\"status\":\"read\",\"states\":\"The arrangements let makers offer features such as messaging.\"},{\"id\":\"quandary2018\",\"title\":\"Facebook’s Data-Sharing Partnerships and the Limits of Privacy Protections\",\"publisher\":\"Quandary Peak Research\",\"date\":\"2018-07\",\"dateIs\":\"published\",\"url\":\"https://quandarypeak.com/2018/07/facebooks-data-sharing-partnerships-and-the-limits-of-privacy-protections/\",\"status\":\"read\",\"states\":\"BlackBerry said that it used the data to give its customers access to their own Facebook messages and networks.\"},{\"id\":\"bb-2007\",\"title\":\"BlackBerry bursts into mobile social networking\",\"publisher\":\"Silicon Republic\",\"date\":\"2007-10-25\",\"dateIs\":\"published\",\"url\":\"https://www.siliconrepublic.com/comms/blackberry-bursts-into-mobile-social-networking\",\"status\":\"read\",\"states\":\"The Facebook application of October 2007 reads and writes messages, also offline.\"},{\"id\":\"moto-cnet\",\"title\":\"Making MotoBlur manageable\",\"publisher\":\"CNET\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"http://howto.cnet.com/8300-5_39-0.html?keyword=blur\",\"status\":\"read\",\"states\":\"The Messages widget joins e-mail, text messages and Facebook messages.\"},{\"id\":\"moto-bi\",\"title\":\"Review of the Motorola CLIQ\",\"publisher\":\"Business Insider Australia\",\"date\":\"2009-10-16\",\"dateIs\":\"published\",\"url\":\"https://www.businessinsider.com.au/review-of-the-motorola-cliq-2009-10\",\"status\":\"read\",\"states\":\"The messages widget shows private messages on Facebook.\"},{\"id\":\"wp-adweek\",\"title\":\"Windows Phone Mango Update Threads Brings SMS, Facebook and Messenger Together\",\"publisher\":\"Adweek\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"https://www.adweek.com/digital/windows-phone-mango-update-threads-brings-sms-facebook-messenger-together/\",\"status\":\"read\",\"states\":\"Threads of Windows Phone join text messages and Facebook messages.\"},{\"id\":\"wp-techwarrant\",\"title\":\"Facebook releases Messenger for Windows Phone\",\"publisher\":\"TechWarrant\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"https://www.techwarrant.com/facebook-releases-messenger-for-windows-phone/\",\"status\":\"read\",\"states\":\"Facebook chat is built into the Messages app of Windows Phone.\"},{\"id\":\"palm-2010\",\"title\":\"HP bursts into the smartphone market with webOS 2.0\",\"publisher\":\"Silicon Republic\",\"date\":\"2010-10-19\",\"dateIs\":\"published\",\"url\":\"https://www.siliconrepublic.com/life/hp-bursts-into-the-smartphone-market-with-webos-2-0\",\"status\":\"read\",\"states\":\"With webOS 2.0, Facebook messages in the messaging app through Synergy.\"},{\"id\":\"inq-2011\",\"title\":\"Facebook Phone + Android = INQ Cloud Touch\",\"publisher\":\"Digital Netizen\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"http://www.digitalnetizen.com/smart-phone-technology/facebook-phone-android-inq-cloud-touch/\",\"status\":\"read\",\"states\":\"The INQ Cloud Touch has Facebook Chat as a messenger of the phone.\"},{\"id\":\"nyt-other\",\"title\":\"Posts of December 2018\",\"publisher\":\"The New Civil Rights Movement\",\"date\":\"2018-12\",\"dateIs\":\"published\",\"url\":\"https://thenewcivilrightsmovement.com/2018/12/\",\"status\":\"read\",\"states\":\"The New York Times as quoted: Bing, Amazon, Yahoo, Sony, Apple and others had other data.\"},{\"id\":\"cnet2018\",\"title\":\"Facebook gave Netflix, Spotify, others heaps of user data, report says\",\"publisher\":\"CNET\",\"date\":\"2018-12-18\",\"dateIs\":\"published\",\"url\":\"https://www.cnet.com/tech/services-and-software/facebook-reportedly-gave-tech-giants-greater-access-to-users-data/\",\"status\":\"read\",\"states\":\"Bing saw the names of friends, Amazon names and contact information through friends, Yahoo streams of friends’ posts.\"},{\"id\":\"billboard2018\",\"title\":\"Facebook Gave Access to Users’ Private Messages to Netflix, Spotify: Report\",\"publisher\":\"Billboard\",\"date\":\"2018-12\",\"dateIs\":\"published\",\"url\":\"https://www.billboard.com/articles/news/8490960/facebook-access-users-private-messages-netflix-spotify\",\"status\":\"read\",\"states\":\"Apple had contacts and calendar entries.\"},{\"id\":\"yandex2018\",\"title\":\"Understanding How Yandex Worked with Facebook\",\"publisher\":\"Yandex\",\"date\":\"2026-11\",\"dateIs\":\"consulted\",\"url\":\"https://yandex.com/blog/yacompany-com/yandex-facebook\",\"status\":\"read\",\"states\":\"From January 2014 Yandex indexed public posts in some countries; the feed stopped in 2015.\"},{\"id\":\"ip2010\",\"title\":\"A Look at Facebook’s Three Instant Personalization Partners: Yelp, Pandora, Docs.com\",\"publisher\":\"Adweek\",\"date\":\"2010-04-27\",\"dateIs\":\"published\",\"url\":\"https://www.adweek.com/digital/a-look-at-facebooks-three-instant-personalization-partners-yelp-pandora-docs-com/\",\"status\":\"read\",\"states\":\"The first three partners of instant personalization.\"},{\"id\":\"gigaom-rt\",\"title\":\"Facebook Pushes Ahead With Instant Personalization\",\"publisher\":\"GigaOM\",\"date\":\"2010-09-17\",\"dateIs\":\"published\",\"url\":\"http://gigaom.com/2010/09/17/facebook-reactivates-instant-personalization-partner-program/\",\"status\":\"read\",\"states\":\"Rotten Tomatoes is the fourth partner.\"},{\"id\":\"ip2011\",\"title\":\"Facebook Instant Personalization: Inception to Implementation\",\"publisher\":\"Social Technology Review\",\"date\":\"2011-02-15\",\"dateIs\":\"published\",\"url\":\"https://www.socialtechnologyreview.com/articles/facebook-instant-personalization-inception-implementation-comprehensive-review\",\"status\":\"read\",\"states\":\"Five more partners: Rotten Tomatoes, Bing, Scribd, Clicker, TripAdvisor. They get public profile data.\"},{\"id\":\"paray\",\"title\":\"Posts, page 8\",\"publisher\":\"Paray\",\"date\":\"2018-12-19\",\"dateIs\":\"published\",\"url\":\"https://paray.com/author/admin/page/8\",\"status\":\"read\",\"states\":\"Facebook: instant personalization was shut down in 2014.\"},{\"id\":\"opc-access\",\"title\":\"Interpretation bulletin: access to personal information\",\"publisher\":\"Office of the Privacy Commissioner of Canada\",\"date\":\"2013-05\",\"dateIs\":\"published\",\"url\":\"https://www.priv.gc.ca/en/privacy-topics/privacy-laws-in-canada/the-personal-information-protection-and-electronic-documents-act-pipeda/pipeda-compliance-help/pipeda-interpretation-bulletins/interpretations_05_access/\",\"status\":\"read\",\"states\":\"Principle 4.9 of PIPEDA: on request, a person is told whether an organisation holds information about them, and is given access.\"},{\"id\":\"ftc2011\",\"title\":\"Facebook Settles FTC Charges\",\"publisher\":\"Hunton Privacy Blog\",\"date\":\"2011-11-29\",\"dateIs\":\"published\",\"url\":\"https://www.huntonprivacyblog.com/2011/11/29/facebook-settles-ftc-charges/\",\"status\":\"read\",\"states\":\"On 29 November 2011 the FTC announces a settlement with Facebook.\"},{\"id\":\"ftc2019\",\"title\":\"United States v. Facebook: complaint and stipulated order\",\"publisher\":\"US Department of Justice, copy on DocumentCloud\",\"date\":\"2019-07-24\",\"dateIs\":\"published\",\"url\":\"https://www.documentcloud.org/documents/6211971\",\"status\":\"read\",\"states\":\"Complaint and a penalty of 5 billion dollars; the earlier order, C-4365, is of 27 July 2012.\"},{\"id\":\"ftc2020\",\"title\":\"Facebook Privacy Violations Accord Is Approved\",\"publisher\":\"Dow Jones, on MarketScreener\",\"date\":\"2020-04-25\",\"dateIs\":\"published\",\"url\":\"https://www.marketscreener.com/FACEBOOK-10547141/news/Facebook-Privacy-Violations-Accord-Is-Approved-30475908/\",\"status\":\"read\",\"states\":\"The court approved the settlement on 23 April 2020.\"},{\"id\":\"dc2019\",\"title\":\"Facebook Wants D.C. Appellate Court To Toss Suit Over Cambridge Analytica\",\"publisher\":\"MediaPost\",\"date\":\"2019-06\",\"dateIs\":\"published\",\"url\":\"https://www.mediapost.com/publications/article/336736/facebook-wants-dc-appellate-court-to-toss-suit-o.html\",\"status\":\"read\",\"states\":\"The D.C. Superior Court has refused to dismiss the District’s suit.\"},{\"id\":\"dc2023\",\"title\":\"D.C. Superior Court Rules in Facebook’s Favor\",\"publisher\":\"Communications Litigation Today\",\"date\":\"2023-06-05\",\"dateIs\":\"published\",\"url\":\"http://stage.communicationslitigationtoday.com/article/2023/06/05/dc-superior-court-rules-in-facebooks-favor-dismisses-2018-cppa-suit-2306020060\",\"status\":\"read\",\"states\":\"Summary judgment for Facebook on Thursday 1 June 2023.\"},{\"id\":\"dc2025\",\"title\":\"Facebook must face DC attorney general’s lawsuit tied to Cambridge Analytica scandal\",\"publisher\":\"Reuters, on TradingKey\",\"date\":\"2025-07-31\",\"dateIs\":\"published\",\"url\":\"https://www.tradingkey.com/news/more-news/250952646-reuters\",\"status\":\"read\",\"states\":\"The D.C. Court of Appeals revives the District’s suit.\"},{\"id\":\"mdl2843\",\"title\":\"Facebook $725 Million Privacy Settlement: How to Claim Your Share of the Money\",\"publisher\":\"CNET\",\"date\":\"2023-04-19\",\"dateIs\":\"published\",\"url\":\"https://www.cnet.com/personal-finance/facebook-725-million-privacy-settlement-how-to-claim-your-share-of-the-money/\",\"status\":\"read\",\"states\":\"For people in the United States who used Facebook between 24 May 2007 and 22 December 2022.\"}]}");

__t("> src/knowledge/day.ts");
function spanOf({ from, to }) {
	return {
		from: boundToFuzzy(from),
		to: boundToFuzzy(to)
	};
}

__t("> src/knowledge/knowledge.ts");
var InvalidKnowledge = class extends Error {
	name = "InvalidKnowledge";
	problems;
	constructor(problems) {
		super(`${problems.length} problems in the knowledge base, the first: ${problems[0] ?? ""}`);
		this.problems = problems;
	}
};
let own = null;
function defaultKnowledge() {
	own ??= indexed(ownDocument, ownDigest);
	return own;
}
function knowledgeFrom(document) {
	const problems = problemsIn(document);
	if (problems.length > 0) throw new InvalidKnowledge(problems);
	const checked = knowledgeSchema().parse(document);
	return indexed(checked, digestOf(checked));
}
function lookUpApp(knowledge, name) {
	return knowledge.matchOf(normaliseAppName(name));
}
function indexed(document, digest) {
	const subjects = byId(document.subjects);
	const permissions = byId(document.permissions);
	const sources = byId(document.sources);
	const claims = /* @__PURE__ */ new Map();
	for (const claim of document.claims) claims.set(claim.subject, [...claims.get(claim.subject) ?? [], claim]);
	const matches = matchesIn(document);
	const inboxPermission = permissions.get("read_mailbox");
	if (inboxPermission === void 0) throw new InvalidKnowledge(["permissions: no read_mailbox"]);
	return {
		version: document.version,
		digest,
		document,
		inboxPermission,
		claimsOf: (subjectId) => claims.get(subjectId) ?? [],
		subject: (id) => subjects.get(id) ?? null,
		permission: (id) => permissions.get(id) ?? null,
		source: (id) => sources.get(id) ?? null,
		matchOf: (name) => matches.get(name) ?? null
	};
}
function byId(items) {
	return new Map(items.map((item) => [item.id, item]));
}
function matchesIn(document) {
	const matches = /* @__PURE__ */ new Map();
	for (const subject of document.subjects) {
		const label = normaliseAppName(subject.name);
		for (const alias of subject.aliases.map(normaliseAppName)) matches.set(alias, {
			subject,
			match: alias === label ? "exact" : "alias"
		});
		for (const alias of subject.unverifiedAliases.map(normaliseAppName)) matches.set(alias, {
			subject,
			match: "unverified-alias"
		});
	}
	for (const name of document.neverMatch) matches.delete(normaliseAppName(name));
	return matches;
}

__t("> src/analyser/overlap.ts");
const earliestOf = (instant) => instant.earliest ?? -Infinity;
const latestOf = (instant) => instant.latest ?? Infinity;
function isEmpty(span) {
	return earliestOf(span.from) >= latestOf(span.to);
}
function overlapOf(a, b) {
	if (isEmpty(a) || isEmpty(b)) return "none";
	if (!(earliestOf(a.from) < latestOf(b.to) && earliestOf(b.from) < latestOf(a.to))) return "none";
	return endsAfterStart(a.to, b.from) && endsAfterStart(b.to, a.from) ? "certain" : "possible";
}
function endsAfterStart(to, from) {
	return to.earliest !== null && from.latest !== null && to.earliest > from.latest;
}
function possibleWindow(a, b) {
	if (overlapOf(a, b) === "none") return null;
	return windowOf$1(Math.max(earliestOf(a.from), earliestOf(b.from)), Math.min(latestOf(a.to), latestOf(b.to)));
}
function certainWindow(a, b) {
	if (overlapOf(a, b) === "none") return null;
	const from = Math.max(a.from.latest ?? Infinity, b.from.latest ?? Infinity);
	const to = Math.min(a.to.earliest ?? -Infinity, b.to.earliest ?? -Infinity);
	return from < to ? windowOf$1(from, to) : null;
}
function windowOf$1(from, to) {
	return {
		from: boundOrNull(from),
		to: boundOrNull(to)
	};
}
function boundOrNull(instant) {
	return Number.isFinite(instant) ? instant : null;
}

__t("> src/analyser/claims.ts");
function subjectClaims(knowledge, subject, connection) {
	if (subject === null) return [];
	return knowledge.claimsOf(subject.id).map((claim) => meet(connection, spanOf(claim), {
		id: claim.id,
		basis: claim.basis,
		origin: "knowledge",
		originNote: null,
		purpose: claim.purpose ?? null,
		permission: claim.permission ?? null,
		scope: claim.scope,
		rights: claim.rights,
		reach: claim.reach,
		sources: claim.sources,
		positions: claim.positions
	}));
}
function recordedClaims(knowledge, recorded, connection) {
	return knowledge.document.permissions.flatMap((permission) => {
		if (!concernsMessages(permission)) return [];
		return recorded.filter((record) => record.permission === permission.id).map((record) => recordedClaim(permission, record, connection));
	});
}
function recordedClaim(permission, record, connection) {
	const right = spanOf(permission);
	return meet(connection, {
		from: bounded(record.from, right.from),
		to: bounded(record.to, right.to)
	}, {
		...permissionClaim(permission),
		origin: record.origin,
		originNote: record.source
	});
}
function concernsMessages(permission) {
	return Object.values(permission.rights).some((right) => right !== "no");
}
function platformClaim(permission, connection) {
	return meet(connection, spanOf(permission), {
		...permissionClaim(permission),
		rights: {
			read: "unspecified",
			write: "unspecified",
			delete: "unspecified"
		}
	});
}
function permissionClaim(permission) {
	return {
		id: permission.id,
		basis: "platform-permission",
		origin: "knowledge",
		originNote: null,
		purpose: null,
		permission: permission.id,
		scope: permission.scope,
		rights: permission.rights,
		reach: permission.reach,
		sources: permission.sources,
		positions: []
	};
}
function bounded(recorded, otherwise) {
	return recorded === null ? otherwise : {
		earliest: recorded.from,
		latest: recorded.to
	};
}
function meet(connection, span, claim) {
	return {
		...claim,
		span,
		overlap: overlapOf(connection, span),
		certainWindow: certainWindow(connection, span),
		possibleWindow: possibleWindow(connection, span)
	};
}

__t("> src/model/span.ts");
function exactly(instant) {
	return {
		earliest: instant,
		latest: instant
	};
}
function toIso(instant) {
	return new Date(instant).toISOString();
}
function toIsoOrNull(instant) {
	return instant === null ? null : toIso(instant);
}

__t("> src/analyser/connection.ts");
const platformOpened = Date.UTC(2007, 4, 24);
const expiryBegan = Date.UTC(2018, 3, 9);
function connectionOf(app, asOf, firstPost) {
	const { added, removed } = app;
	if (added === null) return removed === null ? undated(asOf) : endedOnly(removed, firstPost);
	if (removed !== null) return dated(exactly(added), exactly(removed), ["added", "removed"]);
	switch (app.category) {
		case "active": return dated(exactly(added), {
			earliest: asOf,
			latest: asOf
		}, ["added", "open-until-export"]);
		case "removed": return dated(exactly(added), {
			earliest: added,
			latest: asOf
		}, ["added", "end-not-recorded"]);
		case null: return dated(exactly(added), untilExpiry(added, asOf), ["added", "assumes-listed-is-connected"]);
		default: return dated(exactly(added), untilExpiry(added, asOf), ["added", "assumes-expiry"]);
	}
}
function dated(from, to, basis) {
	return {
		span: {
			from,
			to
		},
		basis,
		dated: true
	};
}
function undated(asOf) {
	const anywhen = {
		earliest: platformOpened,
		latest: asOf
	};
	return {
		span: {
			from: anywhen,
			to: anywhen
		},
		basis: ["undated"],
		dated: false
	};
}
function endedOnly(removed, firstPost) {
	const posted = firstPost !== null && firstPost <= removed;
	return dated({
		earliest: platformOpened,
		latest: posted ? firstPost : removed
	}, exactly(removed), [posted ? "first-post" : "start-not-recorded", "removed"]);
}
function untilExpiry(added, asOf) {
	return {
		earliest: Math.max(added, Math.min(asOf ?? added, expiryBegan)),
		latest: asOf
	};
}

__t("> src/model/grouping.ts");
function groupBy(values, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [value]);
		else group.push(value);
	}
	return groups;
}

__t("> src/analyser/distinct-sweep.ts");
var DistinctSweep = class {
	#last;
	#sums;
	#things = 0;
	constructor(places, things) {
		this.#last = new Int32Array(things).fill(-1);
		this.#sums = new Int32Array(places + 1);
	}
	see(thing, place) {
		const before = this.#last[thing] ?? -1;
		if (before === place) return;
		this.#last[thing] = place;
		if (before < 0) this.#things += 1;
		else this.#add(before, -1);
		this.#add(place, 1);
	}
	countSince(place) {
		let earlier = 0;
		for (let at = place; at > 0; at -= at & -at) earlier += this.#sums[at] ?? 0;
		return this.#things - earlier;
	}
	#add(place, change) {
		for (let at = place + 1; at < this.#sums.length; at += at & -at) this.#sums[at] = (this.#sums[at] ?? 0) + change;
	}
};

__t("> src/model/names.ts");
function nameKey(name) {
	return name.normalize("NFC").trim().toLowerCase();
}

__t("> src/analyser/people.ts");
const deletedPeople = new Set([
	"Facebook user",
	"Utilisateur Facebook",
	"Utilisateur de Facebook",
	"Utilisatrice de Facebook",
	"Facebook-Nutzer",
	"Facebook-Nutzerin",
	"Facebook-Nutzer/in",
	"Facebook-Benutzer",
	"Usuario de Facebook",
	"Usuária do Facebook",
	"Usuário do Facebook",
	"Utilizador do Facebook",
	"Utente di Facebook",
	"Utente Facebook",
	"Facebook-gebruiker",
	"Utilizator Facebook",
	"Facebook naudotojas",
	"„Facebook“ naudotojas",
	"Użytkownik Facebooka",
	"Facebook-användare",
	"Facebook-bruger",
	"Facebook-bruker",
	"Facebook-käyttäjä",
	"Uživatel Facebooku",
	"Facebook-felhasználó",
	"Facebook kullanıcısı",
	"Χρήστης Facebook",
	"Пользователь Facebook",
	"Користувач Facebook",
	"Facebookユーザー",
	"Facebook 사용자",
	"Facebook 用户",
	"Facebook 用戶",
	"مستخدم فيسبوك",
	"Pengguna Facebook",
	"Người dùng Facebook"
].map(nameKey));
function countedPeople(names, owner) {
	const keys = new Set(names.map(nameKey));
	keys.delete("");
	if (owner !== null) keys.delete(nameKey(owner));
	for (const key of keys) if (deletedPeople.has(key)) keys.delete(key);
	return keys;
}

__t("> src/analyser/stretches.ts");
var Stretches = class {
	#borders;
	#messages;
	#first;
	#last;
	#conversations;
	#conversation = 0;
	#stretch = -1;
	constructor(windows) {
		const borders = /* @__PURE__ */ new Set();
		for (const { from, to } of windows) {
			if (from !== null) borders.add(from);
			if (to !== null) borders.add(to);
		}
		this.#borders = Float64Array.from(borders).sort();
		this.#messages = new Float64Array(this.count);
		this.#first = new Float64Array(this.count).fill(Infinity);
		this.#last = new Float64Array(this.count).fill(-Infinity);
		this.#conversations = Array.from({ length: this.count }, () => []);
	}
	get count() {
		return this.#borders.length + 1;
	}
	begin(conversation) {
		this.#conversation = conversation;
		this.#stretch = -1;
	}
	add(instant) {
		let stretch = this.#stretch;
		if (stretch < 0 || instant >= (this.#borders[stretch] ?? Infinity)) {
			stretch = this.#bordersUntil(instant);
			this.#stretch = stretch;
			this.#conversations[stretch]?.push(this.#conversation);
			if (instant < (this.#first[stretch] ?? Infinity)) this.#first[stretch] = instant;
		}
		this.#messages[stretch] = (this.#messages[stretch] ?? 0) + 1;
		if (instant > (this.#last[stretch] ?? -Infinity)) this.#last[stretch] = instant;
	}
	conversationsIn(stretch) {
		return this.#conversations[stretch] ?? [];
	}
	runOf({ from, to }) {
		return {
			start: from === null ? 0 : this.#bordersUntil(from),
			end: to === null ? this.count : this.#bordersUntil(to)
		};
	}
	dated() {
		const { count } = this;
		const before = new Float64Array(count + 1);
		const next = new Int32Array(count + 1).fill(count);
		const previous = new Int32Array(count + 1).fill(-1);
		for (let stretch = 0; stretch < count; stretch += 1) {
			const messages = this.#messages[stretch] ?? 0;
			before[stretch + 1] = (before[stretch] ?? 0) + messages;
			previous[stretch + 1] = messages > 0 ? stretch : previous[stretch] ?? -1;
		}
		for (let stretch = count - 1; stretch >= 0; stretch -= 1) next[stretch] = (this.#messages[stretch] ?? 0) > 0 ? stretch : next[stretch + 1] ?? count;
		return ({ start, end }) => {
			const messages = start < end ? (before[end] ?? 0) - (before[start] ?? 0) : 0;
			if (messages === 0) return {
				messages,
				first: null,
				last: null
			};
			return {
				messages,
				first: this.#first[next[start] ?? 0] ?? null,
				last: this.#last[previous[end] ?? 0] ?? null
			};
		};
	}
	#bordersUntil(instant) {
		let low = 0;
		let high = this.#borders.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if ((this.#borders[middle] ?? Infinity) <= instant) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};

__t("> src/analyser/exposure.ts");
const nothing = {
	conversations: 0,
	messages: 0,
	people: 0,
	first: null,
	last: null
};
function countMessages(conversations, owner, windows) {
	const asked = new Map([...windows].map((window) => [keyOf(window), window]));
	const stretches = new Stretches(asked.values());
	for (const [number, { instants }] of conversations.entries()) {
		stretches.begin(number);
		forEachInstant(instants, (instant) => stretches.add(instant));
	}
	const dated = stretches.dated();
	const people = numberPeople(conversations, owner);
	const present = new DistinctSweep(stretches.count, conversations.length);
	const met = new DistinctSweep(stretches.count, people.count);
	const endingAt = groupBy(asked.values(), (window) => stretches.runOf(window).end);
	const tallies = /* @__PURE__ */ new Map();
	for (let stretch = 0; stretch < stretches.count; stretch += 1) {
		for (const conversation of stretches.conversationsIn(stretch)) {
			present.see(conversation, stretch);
			for (const person of people.of[conversation] ?? []) met.see(person, stretch);
		}
		for (const window of endingAt.get(stretch + 1) ?? []) {
			const run = stretches.runOf(window);
			const found = dated(run);
			if (found.messages === 0) continue;
			tallies.set(keyOf(window), {
				conversations: present.countSince(run.start),
				...found,
				people: met.countSince(run.start)
			});
		}
	}
	return {
		total: {
			...dated({
				start: 0,
				end: stretches.count
			}),
			conversations: conversations.length,
			messages: conversations.reduce((sum, conversation) => sum + conversation.messages, 0),
			people: people.count
		},
		tally: (window) => tallies.get(keyOf(window)) ?? nothing
	};
}
function keyOf({ from, to }) {
	return `${from ?? ""}/${to ?? ""}`;
}
function numberPeople(conversations, owner) {
	const numbers = /* @__PURE__ */ new Map();
	const of = conversations.map(({ people }) => Uint32Array.from(countedPeople(people, owner), (key) => {
		const number = numbers.get(key) ?? numbers.size;
		numbers.set(key, number);
		return number;
	}));
	return {
		count: numbers.size,
		of
	};
}
function lowerBound(ascending, bound) {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((ascending[middle] ?? Infinity) < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}

__t("> src/analyser/ladder.ts");
const reviewRequired = Date.UTC(2014, 4, 1);
const inboxApiOpened = Date.UTC(2009, 7, 11);
const ladder = [
	{
		verdict: "recorded",
		applies: (app) => first(app.claims, isRecordedMessageRight)
	},
	{
		verdict: "partner",
		applies: (app) => first(known(app), (c) => isPartner(c) && c.overlap === "certain")
	},
	{
		verdict: "client",
		applies: (app) => first(known(app), (c) => isMessagingOnly(c) && c.overlap === "certain")
	},
	{
		verdict: "partner-uncertain",
		applies: (app) => first(app.claims, (c) => isPartner(c) && met(c))
	},
	{
		verdict: "client-uncertain",
		applies: (app) => first(app.claims, (c) => isClient(c) && met(c))
	},
	{
		verdict: "requester",
		applies: (app) => first(known(app), (c) => isRequester(c) && met(c))
	},
	{
		verdict: "undated",
		applies: (app) => !app.dated && "without-claim"
	},
	{
		verdict: "other-data",
		applies: (app) => app.claims.every(isOtherData) && first(known(app), isOtherData)
	},
	{
		verdict: "platform-open",
		applies: (app) => met(app.inbox) && beganBefore(app.connection, reviewRequired) && app.inbox
	},
	{
		verdict: "platform-reviewed",
		applies: (app) => met(app.inbox) && app.inbox
	},
	{
		verdict: "partner-outside",
		applies: (app) => first(known(app), (c) => isPartner(c) && c.overlap === "none")
	},
	{
		verdict: "page-only",
		applies: (app) => first(app.claims, isRecordedPageRight)
	},
	{
		verdict: "before-inbox-api",
		applies: (app) => endedBy(app.connection, inboxApiOpened) && "without-claim"
	},
	{
		verdict: "no-known-route",
		applies: () => "without-claim"
	}
];
function decide(app) {
	for (const { verdict, applies } of ladder) {
		const decision = applies(app);
		if (decision !== false) return {
			verdict,
			claim: decision === "without-claim" ? null : decision
		};
	}
	throw new Error("the ladder has no last row");
}
function first(claims, fits) {
	const fitting = claims.filter(fits);
	return fitting.find((c) => c.overlap === "certain") ?? fitting.find((c) => c.overlap === "possible") ?? fitting[0] ?? false;
}
function known(app) {
	return app.unverified ? app.claims.filter((c) => c.origin !== "knowledge") : app.claims;
}
function met(claim) {
	return claim.overlap !== "none";
}
function isRecorded(claim) {
	return claim.origin !== "knowledge";
}
function isRecordedMessageRight(claim) {
	return isRecorded(claim) && claim.scope === "user-private" && claim.reach !== "none" && Object.values(claim.rights).some((right) => right === "yes" || right === "disputed");
}
function isRecordedPageRight(claim) {
	return isRecorded(claim) && claim.scope !== "user-private";
}
function isPartner(claim) {
	return claim.basis === "documented-partner";
}
function isClient(claim) {
	return claim.basis === "chat-client" || claim.basis === "device-integration";
}
function isRequester(claim) {
	const asked = claim.permission === "read_mailbox" || claim.permission === "xmpp_login";
	return claim.basis === "documented-requester" && asked;
}
function isMessagingOnly(claim) {
	return isClient(claim) && claim.purpose === "messaging-only";
}
function isOtherData(claim) {
	return claim.basis === "partner-other-data" || claim.basis === "documented-without-message-right";
}
function beganBefore(connection, instant) {
	return connection.from.earliest === null || connection.from.earliest < instant;
}
function endedBy(connection, instant) {
	return connection.to.latest !== null && connection.to.latest <= instant;
}

__t("> src/analyser/traces.ts");
const noTrace = {
	count: 0,
	first: null,
	last: null
};
const noTraces = {
	sharedLinks: noTrace,
	posts: noTrace,
	offMetaEvents: noTrace
};
function indexTraces(parsed) {
	const posts = /* @__PURE__ */ new Map();
	for (const post of parsed.posts) collect(posts, normaliseAppName(post.app), [post.at]);
	const events = /* @__PURE__ */ new Map();
	for (const business of parsed.offMeta) collect(events, normaliseAppName(business.name), business.events);
	for (const instants of [...posts.values(), ...events.values()]) instants.sort((a, b) => a - b);
	return {
		firstPost(app, until) {
			const first = posts.get(normaliseAppName(app))?.[0];
			return first !== void 0 && first <= until ? first : null;
		},
		traces(app, subject, window) {
			const domains = subject?.domains ?? [];
			const names = [app, ...subject === null ? [] : [...subject.aliases, ...domains]];
			return {
				sharedLinks: within(window, hostsOf(parsed.links, domains)),
				posts: within(window, [posts.get(normaliseAppName(app)) ?? []]),
				offMetaEvents: within(window, [...new Set(names.map(normaliseAppName))].map((name) => events.get(name) ?? []))
			};
		}
	};
}
function collect(map, key, instants) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [...instants]);
	else for (const instant of instants) list.push(instant);
}
function hostsOf(links, domains) {
	if (domains.length === 0) return [];
	return [...links].filter(([host]) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`))).map(([, instants]) => instants);
}
function within(window, lists) {
	let count = 0;
	let first = Infinity;
	let last = -Infinity;
	for (const instants of lists) {
		const start = lowerBound(instants, window.from ?? -Infinity);
		const end = lowerBound(instants, window.to ?? Infinity);
		if (start >= end) continue;
		count += end - start;
		first = Math.min(first, instants[start] ?? Infinity);
		last = Math.max(last, instants[end - 1] ?? -Infinity);
	}
	return count === 0 ? noTrace : {
		count,
		first,
		last
	};
}

__t("> src/analyser/analyse.ts");
function analyse(parsed, knowledge, asOf) {
	const traces = indexTraces(parsed);
	const blocked = new Set(parsed.blocked.map(normaliseAppName));
	const { status } = parsed.coverage.messages;
	const readable = status === "found" || status === "empty";
	const decided = parsed.apps.map((app) => decideApp(app, {
		knowledge,
		asOf,
		traces,
		blocked: blocked.has(normaliseAppName(app.name))
	}));
	const windows = readable ? decided.flatMap(({ reach }) => reach === null ? [] : windowsOf(reach)) : [];
	const counts = countMessages(parsed.conversations, parsed.owner, windows);
	return {
		apps: decided.map(({ analysed, reach }) => {
			const exposure = reach === null || !readable ? null : exposureOf(reach, counts.tally);
			return {
				...analysed,
				exposure,
				unknowns: unknownsOf({
					...analysed,
					exposure
				})
			};
		}).sort(byGravity),
		total: counts.total
	};
}
function decideApp(app, around) {
	const { knowledge } = around;
	const match = lookUpApp(knowledge, app.name);
	const subject = match?.subject ?? null;
	const firstPost = app.removed === null ? null : around.traces.firstPost(app.name, app.removed);
	const connection = connectionOf(app, around.asOf, firstPost);
	const inbox = platformClaim(knowledge.inboxPermission, connection.span);
	const listed = [...recordedClaims(knowledge, app.permissions, connection.span), ...subjectClaims(knowledge, subject, connection.span)];
	const decision = decide({
		claims: listed,
		unverified: match?.match === "unverified-alias",
		connection: connection.span,
		dated: connection.dated,
		inbox
	});
	const level = verdictLevels[decision.verdict];
	const exposed = level === "held" || level === "maybe" || level === "open" ? decision.claim : null;
	return {
		analysed: {
			app,
			match,
			connection,
			...decision,
			level,
			claims: decision.claim === inbox ? [...listed, inbox] : listed,
			traces: exposed?.possibleWindow ? around.traces.traces(app.name, subject, exposed.possibleWindow) : noTraces,
			blocked: around.blocked
		},
		reach: exposed === null ? null : reachOf(exposed, level)
	};
}
function reachOf({ certainWindow, possibleWindow, reach }, level) {
	const reachesBack = reach === "history" || reach === "unknown";
	const backwards = possibleWindow === null ? "empty" : {
		from: null,
		to: possibleWindow.to
	};
	return {
		certain: level === "held" ? certainWindow ?? "empty" : null,
		possible: possibleWindow ?? "empty",
		withHistory: reachesBack ? backwards : null
	};
}
function windowsOf({ certain, possible, withHistory }) {
	return [
		certain,
		possible,
		withHistory
	].filter((window) => window !== null && window !== "empty");
}
function exposureOf({ certain, possible, withHistory }, tally) {
	const count = (window) => window === "empty" ? nothing : tally(window);
	return {
		certain: certain === null ? null : count(certain),
		possible: count(possible),
		withHistory: withHistory === null ? null : count(withHistory)
	};
}
function unknownsOf(analysed) {
	const { connection, verdict, claim, level, match, exposure } = analysed;
	const open = level === "held" || level === "maybe" || level === "open";
	const unknowns = [];
	if (open && verdict !== "recorded") unknowns.push("grant");
	if (open) unknowns.push("use");
	if (isFuzzy(connection.span.from)) unknowns.push("start");
	if (isFuzzy(connection.span.to)) unknowns.push("end");
	if (open && claim && isFuzzySpan(claim.span)) unknowns.push("right-dates");
	if (match?.match === "unverified-alias") unknowns.push("identity");
	if (open && exposure === null) unknowns.push("messages");
	return unknowns;
}
function isFuzzy({ earliest, latest }) {
	return earliest === null || latest === null || latest - earliest > 864e5;
}
function isFuzzySpan(span) {
	return isFuzzy(span.from) || isFuzzy(span.to);
}
const byGravity = compareBy((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level), (a, b) => verdictIds.indexOf(a.verdict) - verdictIds.indexOf(b.verdict), (a, b) => compareText(a.app.name, b.app.name), (a, b) => compareText(a.app.userAppScopedId ?? "", b.app.userAppScopedId ?? ""), (a, b) => (a.app.added ?? 0) - (b.app.added ?? 0), (a, b) => (a.app.removed ?? 0) - (b.app.removed ?? 0), (a, b) => compareText(JSON.stringify(a.app.evidence), JSON.stringify(b.app.evidence)));

__t("> src/model/result.ts");
const schemaVersion = 1;
const count = int().check(_nonnegative());
const instant = datetime({ precision: 3 });
const instantOrNull = nullable(instant);
const fuzzyInstant = strictObject({
	earliest: instantOrNull,
	latest: instantOrNull
});
const window = strictObject({
	from: instantOrNull,
	to: instantOrNull
});
const part = strictObject({
	name: string(),
	kind: _enum([
		"folder",
		"zip",
		"memory"
	]),
	entries: count
});
const status = _enum([
	"found",
	"empty",
	"absent",
	"unreadable"
]);
const fileCoverage$1 = strictObject({
	status,
	files: array(string()),
	records: count
});
const messageCoverage$1 = strictObject({
	status,
	files: count,
	conversations: count,
	messages: count,
	first: instantOrNull,
	last: instantOrNull
});
const coverage = strictObject({
	apps: fileCoverage$1,
	messages: messageCoverage$1,
	appPosts: fileCoverage$1,
	offMetaActivity: fileCoverage$1,
	blockedApps: fileCoverage$1,
	unreadable: array(strictObject({
		file: string(),
		code: string(),
		detail: string()
	})),
	unrecognisedFiles: count,
	unknownKeys: array(strictObject({
		kind: string(),
		key: string(),
		count
	}))
});
const rightValues = [
	"yes",
	"no",
	"disputed",
	"unspecified"
];
const right = _enum(rightValues);
const rights = strictObject({
	read: nullable(right),
	write: nullable(right),
	delete: nullable(right)
});
const claimRight = _enum([...rightValues, "page"]);
const claimRights = strictObject({
	read: claimRight,
	write: claimRight,
	delete: claimRight
});
const reach = _enum([
	"history",
	"live-only",
	"outgoing-only",
	"page-only",
	"none",
	"unknown"
]);
const claim = strictObject({
	id: string(),
	basis: _enum([
		"documented-partner",
		"platform-permission",
		"documented-requester",
		"chat-client",
		"device-integration",
		"partner-other-data",
		"documented-without-message-right"
	]),
	origin: _enum([
		"export",
		"permissions-file",
		"knowledge"
	]),
	originNote: optional(string()),
	rights: claimRights,
	reach,
	span: strictObject({
		from: fuzzyInstant,
		to: fuzzyInstant
	}),
	overlap: _enum([
		"certain",
		"possible",
		"none"
	]),
	certainWindow: nullable(window),
	possibleWindow: nullable(window),
	sources: array(string()),
	positions: array(strictObject({
		by: string(),
		says: string(),
		source: string()
	}))
});
const tally = strictObject({
	conversations: count,
	messages: count,
	people: count,
	first: instantOrNull,
	last: instantOrNull
});
const exposure = strictObject({
	certain: nullable(tally),
	possible: tally,
	withHistory: nullable(tally)
});
const trace = strictObject({
	count,
	first: instantOrNull,
	last: instantOrNull
});
const app = strictObject({
	name: string(),
	userAppScopedId: nullable(string()),
	category: nullable(string()),
	subject: nullable(string()),
	match: nullable(_enum([
		"exact",
		"alias",
		"unverified-alias"
	])),
	connection: strictObject({
		from: fuzzyInstant,
		to: fuzzyInstant,
		basis: array(_enum(connectionBases))
	}),
	verdict: _enum(verdictIds),
	level: _enum(levels),
	decidedBy: nullable(count),
	rights,
	reach: nullable(reach),
	claims: array(claim),
	exposure: nullable(exposure),
	traces: strictObject({
		sharedLinks: trace,
		posts: trace,
		offMetaEvents: trace
	}),
	blocked: boolean(),
	unknowns: array(_enum(unknownCodes)),
	evidence: array(strictObject({
		file: string(),
		pointer: string()
	}))
});
const conversation = strictObject({
	id: string(),
	section: nullable(string()),
	title: nullable(string()),
	participants: array(string()),
	messages: count,
	first: instantOrNull,
	last: instantOrNull,
	apps: array(strictObject({
		app: count,
		overlap: _enum([
			"certain",
			"possible",
			"none"
		])
	}))
});
const source = strictObject({
	title: string(),
	publisher: string(),
	date: string(),
	dateIs: _enum(["published", "consulted"]),
	url: string()
});
const diagnostic = strictObject({
	code: _enum(keysOf(diagnosticSeverities)),
	severity: _enum([
		"info",
		"warning",
		"error"
	]),
	file: nullable(string()),
	pointer: nullable(string()),
	count: int().check(_positive())
});
const baseline = strictObject({
	accepted: array(strictObject({
		app: count,
		fingerprint: string(),
		reason: string(),
		expires: nullable(string())
	})),
	unused: array(strictObject({
		fingerprint: string(),
		because: _enum([
			"stale",
			"expired",
			"no-reason"
		]),
		app: nullable(count),
		expires: nullable(string())
	}))
});
const auditResultSchema = strictObject({
	schemaVersion: literal(1),
	tool: strictObject({
		name: literal("dyi-audit"),
		version: string()
	}),
	knowledge: strictObject({
		version: string(),
		digest: string()
	}),
	export: strictObject({
		parts: array(part),
		layouts: array(_enum([
			"2018",
			"2019",
			"2021",
			"2023",
			"e2ee"
		])),
		exportedAt: instantOrNull,
		exportedAtBasis: _enum([
			"option",
			"name",
			"latest-record",
			"unknown"
		]),
		owner: nullable(string())
	}),
	coverage,
	summary: strictObject({
		apps: count,
		byLevel: strictObject({
			held: count,
			maybe: count,
			open: count,
			unknown: count,
			none: count
		}),
		conversations: count,
		messages: count,
		people: count
	}),
	volume: array(strictObject({
		month: string().check(_regex(/^\d{4}-\d{2}$/)),
		messages: count
	})),
	apps: array(app),
	baseline: optional(baseline),
	conversations: optional(array(conversation)),
	sources: record(string(), source),
	diagnostics: array(diagnostic)
});

__t("> src/analyser/volume.ts");
function messagesPerMonth(conversations) {
	const counts = /* @__PURE__ */ new Map();
	for (const { instants } of conversations) {
		let month = {
			start: 0,
			next: -Infinity
		};
		let inMonth = 0;
		const settle = () => void counts.set(month.start, (counts.get(month.start) ?? 0) + inMonth);
		forEachInstant(instants, (instant) => {
			if (instant >= month.next) {
				if (inMonth > 0) settle();
				month = monthOf(instant);
				inMonth = 0;
			}
			inMonth += 1;
		});
		if (inMonth > 0) settle();
	}
	return [...counts].sort(([a], [b]) => a - b).map(([start, messages]) => ({
		month: toIso(start).slice(0, 7),
		messages
	}));
}
function monthOf(instant) {
	const date = new Date(instant);
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	return {
		start: Date.UTC(year, month, 1),
		next: Date.UTC(year, month + 1, 1)
	};
}

__t("> src/analyser/compose.ts");
function composeResult(composition) {
	const { knowledge, parsed, analysis } = composition;
	const apps = analysis.apps.map((app) => appResult(app, composition.language));
	return {
		schemaVersion: 1,
		tool: {
			name: "dyi-audit",
			version: composition.toolVersion
		},
		knowledge: {
			version: knowledge.version,
			digest: knowledge.digest
		},
		export: {
			parts: parsed.parts.map((part) => ({ ...part })),
			layouts: [...parsed.layouts],
			exportedAt: toIsoOrNull(composition.asOf),
			exportedAtBasis: composition.asOfBasis,
			owner: parsed.owner
		},
		coverage: parsed.coverage,
		summary: {
			apps: apps.length,
			byLevel: countByLevel(apps),
			conversations: analysis.total.conversations,
			messages: analysis.total.messages,
			people: analysis.total.people
		},
		volume: messagesPerMonth(parsed.conversations),
		apps,
		...composition.withConversations ? { conversations: parsed.conversations.map((entry) => conversationResult(entry, analysis.apps)) } : {},
		sources: citedSources(apps, knowledge),
		diagnostics: parsed.diagnostics.map((diagnostic) => ({ ...diagnostic }))
	};
}
function countByLevel(apps) {
	const byLevel = {
		held: 0,
		maybe: 0,
		open: 0,
		unknown: 0,
		none: 0
	};
	for (const app of apps) byLevel[app.level] += 1;
	return byLevel;
}
function appResult(analysed, language) {
	const { app, match, connection, claim } = analysed;
	return {
		name: app.name,
		userAppScopedId: app.userAppScopedId,
		category: app.category,
		subject: match?.subject.id ?? null,
		match: match?.match ?? null,
		connection: {
			from: fuzzyResult(connection.span.from),
			to: fuzzyResult(connection.span.to),
			basis: [...connection.basis]
		},
		verdict: analysed.verdict,
		level: analysed.level,
		decidedBy: claim === null ? null : analysed.claims.indexOf(claim),
		rights: rightsOf(claim),
		reach: claim?.reach ?? null,
		claims: analysed.claims.map((each) => claimResult(each, language)),
		exposure: exposureResult(analysed.exposure),
		traces: {
			sharedLinks: traceResult(analysed.traces.sharedLinks),
			posts: traceResult(analysed.traces.posts),
			offMetaEvents: traceResult(analysed.traces.offMetaEvents)
		},
		blocked: analysed.blocked,
		unknowns: [...analysed.unknowns],
		evidence: app.evidence.map((origin) => ({ ...origin }))
	};
}
function rightsOf(claim) {
	if (claim === null) return {
		read: null,
		write: null,
		delete: null
	};
	const { read, write, delete: remove } = claim.rights;
	return {
		read: ownRight(read),
		write: ownRight(write),
		delete: ownRight(remove)
	};
}
function ownRight(right) {
	return right === "page" ? "no" : right;
}
function claimResult(claim, language) {
	return {
		id: claim.id,
		basis: claim.basis,
		origin: claim.origin,
		...claim.originNote === null ? {} : { originNote: claim.originNote },
		rights: { ...claim.rights },
		reach: claim.reach,
		span: {
			from: fuzzyResult(claim.span.from),
			to: fuzzyResult(claim.span.to)
		},
		overlap: claim.overlap,
		certainWindow: windowResult(claim.certainWindow),
		possibleWindow: windowResult(claim.possibleWindow),
		sources: [...claim.sources],
		positions: claim.positions.map((position) => ({
			by: typeof position.by === "string" ? position.by : position.by[language],
			says: position.says[language],
			source: position.source
		}))
	};
}
function fuzzyResult(instant) {
	return {
		earliest: toIsoOrNull(instant.earliest),
		latest: toIsoOrNull(instant.latest)
	};
}
function windowResult(window) {
	return window === null ? null : {
		from: toIsoOrNull(window.from),
		to: toIsoOrNull(window.to)
	};
}
function exposureResult(exposure) {
	if (exposure === null) return null;
	const { certain, possible, withHistory } = exposure;
	return {
		certain: certain === null ? null : tallyResult(certain),
		possible: tallyResult(possible),
		withHistory: withHistory === null ? null : tallyResult(withHistory)
	};
}
function tallyResult(tally) {
	return {
		...tally,
		first: toIsoOrNull(tally.first),
		last: toIsoOrNull(tally.last)
	};
}
function traceResult(trace) {
	return {
		count: trace.count,
		first: toIsoOrNull(trace.first),
		last: toIsoOrNull(trace.last)
	};
}
function conversationResult(conversation, apps) {
	const instants = unpackInstants(conversation.instants);
	return {
		id: conversation.id,
		section: conversation.section,
		title: conversation.title,
		participants: [...conversation.people],
		messages: conversation.messages,
		first: toIsoOrNull(conversation.instants.first),
		last: toIsoOrNull(conversation.instants.last),
		apps: apps.flatMap(({ claim, level }, app) => {
			if (claim === null || level === "unknown" || level === "none") return [];
			return [{
				app,
				overlap: level === "held" && holdsMessage(instants, claim.certainWindow) ? "certain" : holdsMessage(instants, claim.possibleWindow) ? "possible" : "none"
			}];
		})
	};
}
function holdsMessage(instants, window) {
	if (window === null) return false;
	return (instants[lowerBound(instants, window.from ?? -Infinity)] ?? Infinity) < (window.to ?? Infinity);
}
function citedSources(apps, knowledge) {
	const cited = new Set(apps.flatMap(({ claims }) => claims.flatMap((claim) => [...claim.sources, ...claim.positions.map((position) => position.source)])));
	return Object.fromEntries([...cited].sort(compareText).flatMap((id) => {
		const source = knowledge.source(id);
		if (source === null) return [];
		const { title, publisher, date, dateIs, url } = source;
		return [[id, {
			title,
			publisher,
			date,
			dateIs,
			url
		}]];
	}));
}

__t("> src/analyser/recorded.ts");
function withRecordedPermissions(parsed, file) {
	const apps = parsed.apps.map((app) => {
		const name = normaliseAppName(app.name);
		const mine = file.entries.filter((entry) => entry.app === app.userAppScopedId || normaliseAppName(entry.app) === name);
		return mine.length === 0 ? app : {
			...app,
			permissions: [...app.permissions, ...mine.flatMap(recordsOf)]
		};
	});
	const names = new Set(parsed.apps.map((app) => normaliseAppName(app.name)));
	const ids = new Set(parsed.apps.map((app) => app.userAppScopedId));
	const strays = file.entries.flatMap((entry, place) => names.has(normaliseAppName(entry.app)) || ids.has(entry.app) ? [] : [place]);
	return {
		...parsed,
		apps,
		diagnostics: [...parsed.diagnostics, ...strayDiagnostic(file, strays)]
	};
}
function recordsOf(entry) {
	return entry.permissions.map((permission) => ({
		permission,
		origin: "permissions-file",
		from: windowOf(entry.from),
		to: windowOf(entry.to),
		source: entry.source ?? null
	}));
}
function windowOf(day) {
	return day === void 0 || day === null ? null : {
		from: startOfDay(day),
		to: endOfDay(day)
	};
}
function unknownPermissions(parsed, knowledge, file) {
	const found = new Diagnostics();
	for (const { permissions, evidence } of parsed.apps) {
		const [first] = evidence;
		for (const { permission, origin } of permissions) {
			if (knowledge.permission(permission) !== null || origin !== "export" || first === void 0) continue;
			found.report("permission-unknown", first.file, first.pointer);
		}
	}
	for (const [place, entry] of (file?.entries ?? []).entries()) for (const [at, permission] of entry.permissions.entries()) {
		if (knowledge.permission(permission) !== null) continue;
		found.report("permission-unknown", file?.name ?? null, `/${place}/permissions/${at}`);
	}
	return found.list();
}
function strayDiagnostic(file, strays) {
	const [first] = strays;
	if (first === void 0) return [];
	return [{
		code: "permissions-app-not-found",
		severity: "warning",
		file: file.name,
		pointer: `/${first}`,
		count: strays.length
	}];
}

__t("> src/input/signature.ts");
const signatures = [
	{
		type: "zip",
		bytes: [
			80,
			75,
			3,
			4
		]
	},
	{
		type: "zip",
		bytes: [
			80,
			75,
			5,
			6
		]
	},
	{
		type: "zip",
		bytes: [
			80,
			75,
			7,
			8
		]
	},
	{
		type: "rar",
		bytes: [
			82,
			97,
			114,
			33,
			26,
			7
		]
	},
	{
		type: "7z",
		bytes: [
			55,
			122,
			188,
			175,
			39,
			28
		]
	},
	{
		type: "gzip",
		bytes: [31, 139]
	}
];
const unfinished = /\.(?:crdownload|part|partial|download|opdownload)$/i;
function whatIs(head, name) {
	if (unfinished.test(name)) return "unfinished-download";
	const found = signatures.find(({ bytes }) => bytes.every((byte, place) => head[place] === byte));
	if (found !== void 0) return found.type;
	if (Buffer.from(head.subarray(257, 262)).toString("latin1") === "ustar") return "tar";
	const text = Buffer.from(head).toString("latin1").trimStart();
	if (/^(?:<!doctype html|<html)/i.test(text)) return "html";
	if (/^(?:\u00ef\u00bb\u00bf)?[{[]/.test(text)) return "json";
	return /\.(?:zip|exe)$/i.test(name) ? "zip" : "unknown";
}

__t("> src/input/open.ts");
async function openParts(paths, options) {
	const limits = options.limits ?? defaultLimits;
	const parts = [];
	const unopened = [];
	const opened = /* @__PURE__ */ new Set();
	async function openOne(path) {
		const target = await realpath(path);
		if (opened.has(target)) return;
		opened.add(target);
		try {
			const part = await openPart(path, limits);
			const zips = part.kind === "folder" ? zipsBeside(part) : [];
			parts.push(zips.length === 0 ? part : without(part, zips));
			for (const zip of zips) await openOne(join(path, zip));
		} catch (error) {
			if (!(error instanceof ExportError)) throw error;
			unopened.push({
				name: basename(path),
				error
			});
		}
	}
	try {
		const absolute = paths.map((path) => resolve(options.cwd, path));
		for (const [place, path] of absolute.entries()) await requireReadable(path, paths[place] ?? path);
		for (const path of absolute) await openOne(path);
	} catch (error) {
		await Promise.all(parts.map((part) => part.close()));
		throw error;
	}
	return {
		parts: parts.sort(byNameAndContent),
		unopened: unopened.sort((a, b) => compareText(a.name, b.name))
	};
}
async function requireReadable(path, asNamed) {
	try {
		await stat(path);
	} catch (error) {
		const code = systemCode(error);
		if (code === "ENOENT" || code === "ENOTDIR") throw new ExportError("path-not-found", { path: asNamed }, { cause: error });
		throw new ExportError("path-unreadable", {
			path: asNamed,
			reason: code
		}, { cause: error });
	}
}
async function openPart(path, limits) {
	const status = await stat(path);
	if (status.isDirectory()) return openFolder(path, limits);
	const part = basename(path);
	if (!status.isFile()) throw new ExportError("not-a-zip", {
		part,
		found: "unknown"
	});
	if (status.size === 0) throw new ExportError("empty-part", { part });
	const found = await readSignature(path, part);
	if (found === "zip") {
		const { openZip } = await import("./zip.js");
		return openZip(path, limits);
	}
	throw new ExportError("not-a-zip", {
		part,
		found
	});
}
async function readSignature(path, part) {
	try {
		const file = await open(path, "r");
		try {
			const head = Buffer.alloc(512);
			const { bytesRead } = await file.read(head, 0, head.length, 0);
			return whatIs(head.subarray(0, bytesRead), part);
		} finally {
			await file.close();
		}
	} catch (error) {
		throw new ExportError("path-unreadable", {
			path: part,
			reason: systemCode(error)
		}, { cause: error });
	}
}
function zipsBeside(folder) {
	return folder.entries.filter(({ path, size }) => size > 0 && /^[^/]*(?:facebook|messages|messenger)[^/]*\.zip$/i.test(path)).map(({ path }) => path);
}
function without(folder, zips) {
	return {
		...folder,
		entries: folder.entries.filter(({ path }) => !zips.includes(path))
	};
}
const byNameAndContent = compareBy((a, b) => compareText(a.name, b.name), (a, b) => compareText(a.kind, b.kind), (a, b) => a.entries.length - b.entries.length, (a, b) => compareText(listing(a), listing(b)));
function listing(part) {
	return part.entries.map(({ path, size }) => `${path}\0${size}`).join("\0");
}

__t("> src/parser/label-values.ts");
function labelledRecords(document) {
	if (Array.isArray(document)) return document;
	return isRecord(document) && Array.isArray(document["label_values"]) ? [document] : null;
}
function labelValuesOf(record, context) {
	const values = record.get("label_values");
	return Array.isArray(values) ? entries(values, `${record.pointer}/label_values`, context) : null;
}
function nestedEntries(item, pointer, context) {
	const list = isRecord(item) ? item["dict"] : void 0;
	return Array.isArray(list) ? entries(list, `${pointer}/dict`, context) : [];
}
function nameIn(record, entries) {
	const saidToBe = [...entries.filter(({ fieldName, label }) => /^(?:app_?)?name$/i.test(fieldName ?? "") || /^(?:app(?:lication)? )?name$/i.test(label ?? "")).map((entry) => entry.fields.text("value")), record.text("title")];
	const guessed = entries.map((entry) => entry.fields.text("value"));
	return saidToBe.find((text) => text !== null && text.trim() !== "") ?? guessed.find((text) => text !== null && /\p{L}/u.test(text)) ?? null;
}
function entriesWithin(entry, context) {
	const { fields } = entry;
	const vec = fields.get("vec");
	const items = Array.isArray(vec) ? vec.flatMap((item, place) => nestedEntries(item, `${fields.pointer}/vec/${place}`, context)) : [];
	const group = fields.get("dict");
	const within = Array.isArray(group) ? entries(group, `${fields.pointer}/dict`, context) : [];
	return [...items, ...within].flatMap((inner) => [inner, ...entriesWithin(inner, context)]);
}
function entries(values, pointer, context) {
	return recordsOf$1(values, pointer, context).map((fields) => {
		const vec = fields.get("vec");
		const dict = fields.get("dict");
		return {
			fields,
			label: fields.text("label"),
			fieldName: fields.text("ent_field_name"),
			list: Array.isArray(vec) ? vec : Array.isArray(dict) ? dict : null
		};
	});
}

__t("> src/parser/paths.ts");
const facebookFolders = /* @__PURE__ */ new Set([
	"about_you",
	"ads_and_businesses",
	"ads_information",
	"apps",
	"apps_and_websites",
	"apps_and_websites_off_of_facebook",
	"calls_and_messages",
	"comments_and_reactions",
	"connections",
	"facebook_gaming",
	"following_and_followers",
	"friends_and_followers",
	"likes_and_reactions",
	"logged_information",
	"messages",
	"other_activity",
	"other_logged_information",
	"other_personal_information",
	"personal_information",
	"preferences",
	"profile_information",
	"security_and_login_information",
	"your_activity_across_facebook",
	"your_facebook_activity",
	"your_interactions_on_facebook"
]);
const otherCategories = /* @__PURE__ */ new Set([
	...[
		"posts",
		"photos_and_videos",
		"comments",
		"groups",
		"events",
		"friends",
		"pages",
		"stories",
		"polls"
	],
	...[
		"marketplace",
		"facebook_marketplace",
		"payment_history",
		"facebook_payments",
		"fundraisers",
		"reviews"
	],
	...[
		"saved_items_and_collections",
		"search_history",
		"search",
		"location",
		"your_places",
		"your_topics"
	],
	...[
		"short_videos",
		"live_audio_rooms",
		"news",
		"notifications",
		"activity_messages",
		"your_problem_reports"
	],
	...[
		"voice_recording_and_transcription",
		"facebook_portal",
		"facebook_assistant",
		"journalist_registration"
	]
]);
const instagramFolders = /* @__PURE__ */ new Set([
	"your_instagram_activity",
	"apps_and_websites_off_of_instagram",
	"followers_and_following",
	"login_and_account_creation",
	"login_and_profile_creation"
]);
const facebookOnlyFolders = /* @__PURE__ */ new Set([
	"apps_and_websites_off_of_facebook",
	"facebook_gaming",
	"profile_information",
	"your_activity_across_facebook",
	"your_facebook_activity",
	"your_interactions_on_facebook"
]);
function isJunk(path) {
	const segments = path.split("/");
	const name = segments.at(-1) ?? "";
	return segments.includes("__MACOSX") || name.startsWith("._") || name === ".DS_Store" || name === "Thumbs.db" || name === "desktop.ini";
}
const commonFolders = /* @__PURE__ */ new Set([
	"apps",
	"connections",
	"messages",
	"preferences"
]);
function rootOf(path) {
	const segments = path.split("/");
	const root = foldersOf(path).findIndex((folder) => facebookFolders.has(folder) || instagramFolders.has(folder));
	return root < 0 ? null : segments.slice(0, root).join("/");
}
function belowRoot(path) {
	const root = rootOf(path);
	return root === null || root === "" ? path : path.slice(root.length + 1);
}
function isKnownFolder(name) {
	return facebookFolders.has(name) || sections.some((section) => section === name);
}
function isInFacebookFolder(path) {
	return foldersOf(path).some((folder) => facebookFolders.has(folder));
}
function isInTellingFolder(path) {
	return foldersOf(path).some((folder) => facebookFolders.has(folder) && !commonFolders.has(folder));
}
function isInFacebookOnlyFolder(path) {
	return foldersOf(path).some((folder) => facebookOnlyFolders.has(folder));
}
function isInOtherCategory(path) {
	return foldersOf(path).some((folder) => otherCategories.has(folder));
}
function isInInstagramFolder(path) {
	return foldersOf(path).some((folder) => instagramFolders.has(folder));
}
function foldersOf(path) {
	return path.toLowerCase().split("/").slice(0, -1);
}
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
function extension(path) {
	const name = fileName(path);
	const dot = name.lastIndexOf(".");
	return dot < 0 ? "" : name.slice(dot + 1);
}
const sections = [
	"inbox",
	"archived_threads",
	"filtered_threads",
	"message_requests",
	"e2ee_cutover",
	"legacy_threads"
];
function threadPath(path, part) {
	if (!/^message(?:_\d+)?\.json$/.test(fileName(path))) return null;
	const folders = path.split("/").slice(0, -1);
	const lower = folders.map((folder) => folder.toLowerCase());
	const conversation = folders.at(-1) ?? part;
	const above = lower.at(-2);
	if (above === void 0 || above === "messages") return {
		conversation,
		section: null,
		knownSection: true
	};
	const known = sections.find((section) => section === above);
	if (known !== void 0) return {
		conversation,
		section: known,
		knownSection: true
	};
	return lower.at(-3) === "messages" ? {
		conversation,
		section: above,
		knownSection: false
	} : {
		conversation,
		section: null,
		knownSection: true
	};
}

__t("> src/parser/kinds/connected-apps.ts");
const unnamedApp = "(unnamed app)";
const knownKeys$2 = /* @__PURE__ */ new Set([
	"name",
	"added_timestamp",
	"time_added",
	"user_app_scoped_id",
	"category",
	"removed_timestamp",
	"permissions"
]);
const listKeys$2 = ["installed_apps", "installed_apps_v2"];
const knownCategories = /* @__PURE__ */ new Set([
	"active",
	"inactive",
	"removed"
]);
function readConnectedApps(value, context) {
	const labelled = labelledRecords(value);
	if (labelled !== null) return readLabelled$1(labelled, context);
	if (!isRecord(value)) return null;
	const lists = listKeys$2.filter((key) => Array.isArray(value[key]));
	if (lists.length === 0) return null;
	countUnknownKeys(value, "connected-apps-file", new Set(listKeys$2), context);
	return lists.flatMap((key) => readList(value, key, context));
}
function readList(document, key, context) {
	const list = document[key];
	if (!Array.isArray(list)) return [];
	const isV2 = key === "installed_apps_v2";
	return recordsOf$1(list, `/${key}`, context).map((fields) => {
		fields.countUnknown("connected-apps", knownKeys$2);
		const category = fields.text("category");
		if (category !== null && !knownCategories.has(category)) fields.report("category-unknown", "category");
		const added = fields.time("added_timestamp", "seconds") ?? fields.time("time_added", "seconds");
		const removed = fields.time("removed_timestamp", "seconds");
		if (removed !== null && category !== null && category !== "removed") fields.report("removed-but-not-in-category", "removed_timestamp");
		if (added !== null && removed !== null && removed < added) fields.report("dates-contradict");
		return {
			name: readName(fields),
			userAppScopedId: fields.id("user_app_scoped_id"),
			category,
			added,
			removed,
			permissions: readPermissions$1(fields),
			origin: {
				file: context.file,
				pointer: fields.pointer
			},
			era: isV2 ? eraOfV2(context.file) : eraOfV1(fields, context.file),
			exportDay: context.day
		};
	});
}
function readName(fields) {
	const name = fields.text("name");
	if (name !== null && name.trim() !== "") return name;
	fields.report("name-missing", "name");
	return unnamedApp;
}
function readPermissions$1(fields) {
	const list = fields.get("permissions");
	if (list === void 0) return [];
	const names = (Array.isArray(list) ? list : []).filter((entry) => typeof entry === "string");
	if (!Array.isArray(list) || names.length < list.length) fields.report("field-wrong-type", "permissions");
	return names.map((name) => name.trim().toLowerCase());
}
function eraOfFile(file) {
	switch (fileName(file)) {
		case "installed_apps.json": return "2018";
		case "apps_and_websites.json": return foldersOf(file).includes("apps_and_websites") ? "2019" : "2021";
		default: return "2023";
	}
}
function eraOfV2(file) {
	return fileName(file) === "apps_and_websites.json" ? "2021" : "2023";
}
function eraOfV1(fields, file) {
	return fileName(file) === "installed_apps.json" || fields.get("time_added") !== void 0 ? "2018" : "2019";
}
function readLabelled$1(values, context) {
	const records = recordsOf$1(values, "", context);
	const labelled = records.filter((fields) => labelValuesOf(fields, context) !== null);
	if (labelled.length < records.length) return null;
	return labelled.map((fields) => {
		fields.report("unrecognised-shape");
		return {
			name: labelledName(fields, context),
			userAppScopedId: null,
			category: null,
			added: null,
			removed: null,
			permissions: [],
			origin: {
				file: context.file,
				pointer: fields.pointer
			},
			era: "2023",
			exportDay: context.day
		};
	});
}
function labelledName(fields, context) {
	const name = nameIn(fields, labelValuesOf(fields, context) ?? []);
	if (name === null) fields.report("name-missing");
	return name ?? "(unnamed app)";
}

__t("> src/parser/apps.ts");
function joinApps(records, sink) {
	const apps = [...groupBy([...records].sort(newestFirst), identity).values()].flatMap((group) => {
		const [newest] = group;
		return newest === void 0 ? [] : [join$1(newest, group)];
	});
	reportJoined(apps, sink);
	return apps;
}
function reportJoined(apps, sink) {
	const byName = groupBy(apps.filter((app) => app.name !== unnamedApp), (app) => app.name);
	for (const { userAppScopedId, evidence } of apps) {
		const [first, ...others] = evidence;
		if (userAppScopedId === null || first === void 0 || others.length === 0) continue;
		sink.report("app-records-merged", first.file, first.pointer);
	}
	for (const namesakes of byName.values()) {
		const [first] = namesakes.length > 1 ? namesakes.flatMap((app) => app.evidence) : [];
		if (first !== void 0) sink.report("app-name-twice", first.file, first.pointer);
	}
}
function join$1(newest, group) {
	return {
		name: newest.name,
		userAppScopedId: newest.userAppScopedId,
		category: newest.category,
		added: group.find((record) => record.added !== null)?.added ?? null,
		removed: newest.removed,
		permissions: [...new Set(group.flatMap((record) => record.permissions))].map(recordedInExport),
		evidence: distinct(group.map((record) => record.origin))
	};
}
function recordedInExport(permission) {
	return {
		permission,
		origin: "export",
		from: null,
		to: null,
		source: null
	};
}
function identity(record) {
	const { name, userAppScopedId, category, added, removed, permissions } = record;
	return userAppScopedId === null ? JSON.stringify([
		name,
		category,
		added,
		removed,
		permissions
	]) : `id ${userAppScopedId}`;
}
function distinct(origins) {
	return [...new Map(origins.map((origin) => [`${origin.file}\0${origin.pointer}`, origin])).values()];
}
const newestFirst = compareBy((a, b) => compareText(b.era, a.era), (a, b) => (b.exportDay ?? -Infinity) - (a.exportDay ?? -Infinity) || 0, (a, b) => compareText(a.origin.file, b.origin.file), (a, b) => a.origin.pointer.length - b.origin.pointer.length, (a, b) => compareText(a.origin.pointer, b.origin.pointer), (a, b) => compareText(identity(a), identity(b)), (a, b) => (b.removed ?? 0) - (a.removed ?? 0), (a, b) => (b.added ?? 0) - (a.added ?? 0), (a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));

__t("> src/parser/coverage.ts");
function coverageOf({ inventory, records, threads, unrecognised }, reading) {
	const emptyCategories = new Set(inventory.files.flatMap(({ kind }) => kind.is === "no-data" ? [kind.of] : []));
	const appsFolderIsEmpty = emptyCategories.has("apps");
	return {
		apps: fileCoverage(records.apps, appsFolderIsEmpty),
		messages: messageCoverage(threads, emptyCategories.has("messages")),
		appPosts: fileCoverage(records.posts, appsFolderIsEmpty),
		offMetaActivity: fileCoverage(records.offMeta, appsFolderIsEmpty),
		blockedApps: fileCoverage(records.blocked, appsFolderIsEmpty),
		unreadable: reading.unreadableFiles().map((entry) => ({ ...entry })),
		unrecognisedFiles: unrecognised.length,
		unknownKeys: reading.unknownKeys.list().map(({ kind, key, count }) => ({
			kind,
			key,
			count
		}))
	};
}
function fileCoverage(kind, saidEmpty) {
	return {
		status: statusOf({
			records: kind.values.length,
			read: kind.read.length,
			broken: kind.broken,
			saidEmpty
		}),
		files: [...new Set(kind.read.map((listed) => listed.file))].sort(compareText),
		records: kind.values.length
	};
}
function messageCoverage(threads, saidEmpty) {
	let first = Infinity;
	let last = -Infinity;
	for (const { instants } of threads.conversations) {
		first = Math.min(first, instants.first ?? Infinity);
		last = Math.max(last, instants.last ?? -Infinity);
	}
	return {
		status: statusOf({
			records: threads.conversations.length,
			read: threads.files,
			broken: threads.broken,
			saidEmpty
		}),
		files: threads.files,
		conversations: threads.conversations.length,
		messages: threads.conversations.reduce((sum, conversation) => sum + conversation.messages, 0),
		first: toIsoOrNull(Number.isFinite(first) ? first : null),
		last: toIsoOrNull(Number.isFinite(last) ? last : null)
	};
}
function statusOf({ records, read, broken, saidEmpty }) {
	if (records > 0) return "found";
	if (broken > 0) return "unreadable";
	return read > 0 || saidEmpty ? "empty" : "absent";
}
function unrecognisedFiles(inventory, threads, idle) {
	return [...inventory.files.filter((listed) => listed.kind.is === "unknown" && !idle.has(listed.part)), ...threads.unrecognised].map((listed) => listed.file).sort(compareText);
}

__t("> src/parser/file-kinds.ts");
const recordKinds = [
	"connected-apps",
	"app-posts",
	"off-meta-activity",
	"blocked-apps",
	"profile"
];
const fileNames = {
	"connected-apps": [
		"installed_apps.json",
		"apps_and_websites.json",
		"connected_apps_and_websites.json"
	],
	"app-posts": ["posts_from_apps_and_websites.json"],
	"off-meta-activity": ["your_off-facebook_activity.json", "your_activity_off_meta_technologies.json"],
	"blocked-apps": ["permissions_you_have_granted_to_apps.json"],
	profile: ["profile_information.json"]
};
const kindByName = new Map(recordKinds.flatMap((kind) => fileNames[kind].map((name) => [name, kind])));
const otherKnownFiles = /* @__PURE__ */ new Set([
	"your_apps.json",
	"instant_games.json",
	"your_activity_off_meta_technologies_settings.json",
	"your_off-facebook_activity_settings.json",
	"autofill_information.json",
	"secret_conversations.json",
	"secret_groups.json",
	"support_messages.json",
	"ai_conversations.json",
	"messenger_contacts_you've_blocked.json",
	"messenger_contacts_you_ve_blocked.json",
	"your_cross-app_messaging_settings.json",
	"community_chats_settings.json",
	"chat_invites_received.json",
	"information_about_your_devices.json",
	"messaging_settings.json",
	"messenger_ui_settings.json",
	"messenger_active_status_settings.json",
	"messenger_active_status_platform_settings.json",
	"your_chat_settings_on_web.json",
	"your_messenger_app_install_information.json",
	"encrypted_messaging_backup_settings.json",
	"your_end-to-end_encryption_enabled_messenger_device.json",
	"your_responsiveness_in_messaging_threads.json",
	"previously_removed_contacts.json"
]);
function isKnownFileName(name) {
	return kindByName.has(name) || otherKnownFiles.has(name) || /^(?:message(?:_\d{1,5})?\.json|no-data\.txt)$/.test(name);
}
const appsFolders = /* @__PURE__ */ new Set([
	"apps",
	"apps_and_websites",
	"apps_and_websites_off_of_facebook"
]);
const mediaExtensions = /* @__PURE__ */ new Set([
	...[
		"jpg",
		"jpeg",
		"png",
		"gif",
		"webp",
		"heic",
		"bmp",
		"tif",
		"tiff",
		"svg"
	],
	...[
		"mp4",
		"mov",
		"avi",
		"webm",
		"3gp",
		"mkv",
		"m4v"
	],
	...[
		"mp3",
		"aac",
		"m4a",
		"wav",
		"ogg",
		"opus"
	],
	...[
		"pdf",
		"txt",
		"doc",
		"docx",
		"xls",
		"xlsx",
		"ppt",
		"pptx",
		"srt",
		"vcf"
	]
]);
function fileKind(path, part) {
	if (isJunk(path)) return { is: "junk" };
	if (isInInstagramFolder(path)) return { is: "instagram" };
	const ending = extension(path);
	const folders = foldersOf(path);
	if (fileName(path) === "no-data.txt") return {
		is: "no-data",
		of: categoryOf(folders.at(-1))
	};
	if (ending === "json") return jsonKind(path, folders, part);
	if (ending === "html" || ending === "htm") return { is: "html" };
	if (ending === "zip") return { is: "archive" };
	return mediaExtensions.has(ending) ? { is: "media" } : { is: "other" };
}
function jsonKind(path, folders, part) {
	const name = fileName(path);
	const kind = kindByName.get(name);
	if (kind !== void 0) return { is: kind };
	const thread = threadPath(path, part);
	if (thread !== null) return {
		is: "thread",
		...thread
	};
	if (otherKnownFiles.has(name)) return { is: "other-known" };
	const folder = folders.at(-1);
	const inFacebookFolder = isInFacebookFolder(path) || isInOtherCategory(path);
	if ((folder === "messages" || !inFacebookFolder) && /_\d+\.json$/.test(name)) return {
		is: "e2ee-candidate",
		conversation: baseName(path)
	};
	return folder === "messages" || folder !== void 0 && appsFolders.has(folder) || !inFacebookFolder ? { is: "unknown" } : { is: "other-json" };
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1, -5);
}
function categoryOf(folder) {
	if (folder === void 0) return "other";
	if (appsFolders.has(folder)) return "apps";
	return folder === "messages" || sections.some((section) => section === folder) ? "messages" : "other";
}

__t("> src/parser/doubtful-files.ts");
const tellingKeys = [
	{
		kind: "connected-apps",
		key: /^\s*\{\s*"installed_apps(?:_v2)?"\s*:/
	},
	{
		kind: "app-posts",
		key: /^\s*\{\s*"app_posts(?:_v2)?"\s*:/
	},
	{
		kind: "off-meta-activity",
		key: /^\s*\{\s*"off_facebook_activity(?:_v2)?"\s*:/
	}
];
const e2eeThread = /^\s*\{[^]*"(?:participants"\s*:\s*\[\s*"|threadName"\s*:|senderName"\s*:)/;
async function settleByContent(files) {
	const named = new Set(files.map((listed) => listed.kind.is));
	const missing = tellingKeys.filter(({ kind }) => !named.has(kind));
	const settled = [];
	for (const listed of files) {
		const { is } = listed.kind;
		const isDoubtful = is === "unknown" || is === "unlikely-e2ee";
		settled.push(isDoubtful ? {
			...listed,
			kind: kindByContent(listed, await headOf(listed), missing)
		} : listed);
	}
	return settled;
}
function kindByContent({ entry, kind }, head, missing) {
	const record = kind.is === "unknown" ? missing.find(({ key }) => key.test(head)) : void 0;
	if (record !== void 0) return { is: record.kind };
	if (e2eeThread.test(head)) return {
		is: "e2ee-candidate",
		conversation: baseName(entry.path)
	};
	return kind.is === "unlikely-e2ee" ? { is: "other-json" } : kind;
}
async function headOf({ entry }) {
	try {
		for await (const chunk of entry.chunks()) return new TextDecoder().decode(chunk.subarray(0, 4096)).replaceAll("\0", "");
	} catch (error) {
		if (!(error instanceof EntryError)) throw error;
	}
	return "";
}

__t("> src/parser/part-names.ts");
const dayInName = /-(?:(\d{4})-(\d{2})-(\d{2})|(\d{2})_(\d{2})_(\d{4}))(?=-|\.|$| )/;
function readPartName(name) {
	const match = dayInName.exec(name);
	if (match === null) return {
		user: null,
		day: null
	};
	const [, year, month, date, oldMonth, oldDate, oldYear] = match;
	const day = dayOf(year ?? oldYear, month ?? oldMonth, date ?? oldDate);
	const user = /^facebook-(.+)$/i.exec(name.slice(0, match.index))?.[1] ?? null;
	return {
		user: day === null ? null : user,
		day
	};
}
function dayOf(year = "", month = "", date = "") {
	const instant = Date.UTC(Number(year), Number(month) - 1, Number(date));
	return new Date(instant).toISOString().startsWith(`${year}-${month}-${date}`) ? instant : null;
}
function latestDay(names) {
	const days = names.map((name) => readPartName(name).day).filter((day) => day !== null);
	return days.length === 0 ? null : Math.max(...days);
}

__t("> src/parser/roots.ts");
const recordKindNames$1 = new Set(recordKinds);
function settleByRoot(files) {
	const instagram = instagramRoots(files);
	const facebook = facebookRoots(files, instagram);
	return files.map((listed) => {
		if (listed.kind.is === "junk") return listed;
		if (lies(listed, instagram)) return {
			...listed,
			kind: { is: "instagram" }
		};
		if (listed.root !== null || !liesBeside(listed, facebook)) return listed;
		switch (listed.kind.is) {
			case "unknown": return {
				...listed,
				kind: { is: "other-json" }
			};
			case "e2ee-candidate": return {
				...listed,
				kind: {
					is: "unlikely-e2ee",
					conversation: listed.kind.conversation
				}
			};
			default: return listed;
		}
	});
}
function instagramRoots(files) {
	const found = rootsOf(files.filter((listed) => listed.kind.is === "instagram"));
	const facebook = rootsOf(files.filter((listed) => recordKindNames$1.has(listed.kind.is) || isJson(listed) && isInFacebookOnlyFolder(listed.entry.path)));
	return new Map([...found].map(([part, roots]) => [part, new Set([...roots].filter((root) => facebook.get(part)?.has(root) !== true))]));
}
function facebookRoots(files, instagram) {
	return rootsOf(files.filter((listed) => isJson(listed) && isInFacebookFolder(listed.entry.path) && !lies(listed, instagram)));
}
function rootsOf(files) {
	const roots = /* @__PURE__ */ new Map();
	for (const { part, root } of files) if (root !== null) roots.set(part, (roots.get(part) ?? /* @__PURE__ */ new Set()).add(root));
	return roots;
}
function isJson({ entry }) {
	return extension(entry.path) === "json";
}
function lies({ entry, part, root }, roots) {
	const mine = roots.get(part);
	if (mine === void 0) return false;
	return root === null ? [...mine].some((folder) => below(entry.path, folder) !== null) : mine.has(root);
}
function liesBeside({ entry, part }, roots) {
	return [...roots.get(part) ?? []].some((root) => below(entry.path, root)?.includes("/") === true);
}
function below(path, folder) {
	if (folder === "") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

__t("> src/parser/inventory.ts");
async function takeInventory(parts) {
	const listed = parts.flatMap((part, place) => part.entries.map((entry) => ({
		entry,
		file: belowRoot(entry.path),
		part: place,
		...placeIn(part, entry),
		kind: fileKind(entry.path, part.name)
	})));
	const files = await settleByContent(settleByRoot(listed));
	return {
		files,
		threads: groupThreads(files)
	};
}
function placeIn(part, entry) {
	const root = rootOf(entry.path);
	const folder = root === null ? "" : root.slice(root.lastIndexOf("/") + 1);
	return {
		root,
		day: readPartName(folder).day ?? readPartName(part.name).day
	};
}
function filesOf(inventory, kind) {
	return inventory.files.filter((listed) => listed.kind.is === kind).sort((a, b) => compareText(a.file, b.file) || a.part - b.part);
}
function messageFolders({ threads }) {
	const folders = threads.flatMap((thread) => thread.sources.flat().map(({ file, kind }) => {
		const segments = file.split("/");
		const below = kind.is !== "thread" ? 1 : kind.section === null ? 2 : 3;
		return segments.slice(0, -below).join("/");
	}));
	return [...new Set(folders)];
}
function groupThreads(files) {
	const threads = /* @__PURE__ */ new Map();
	const copies = /* @__PURE__ */ new Map();
	for (const listed of files) {
		const { kind } = listed;
		if (kind.is !== "thread" && kind.is !== "e2ee-candidate") continue;
		const { conversation } = kind;
		const key = `${kind.is}\0${conversation}`;
		const thread = threads.get(key) ?? {
			kind: kind.is,
			conversation,
			sections: /* @__PURE__ */ new Set(),
			sources: /* @__PURE__ */ new Map()
		};
		threads.set(key, thread);
		if (kind.is === "thread" && kind.section !== null) thread.sections.add(kind.section);
		const source = sourceKey(listed, copies);
		const before = thread.sources.get(source);
		if (before === void 0) thread.sources.set(source, [listed]);
		else before.push(listed);
	}
	return [...threads.entries()].sort(([a], [b]) => compareText(a, b)).map(([, thread]) => ({
		kind: thread.kind,
		conversation: thread.conversation,
		section: mainSection(thread.sections),
		sources: [...thread.sources.entries()].sort(([a], [b]) => compareText(a, b)).map(([, list]) => list)
	}));
}
function sourceKey({ entry, part, kind }, copies) {
	const place = `${part}\0${entry.path}`;
	const copy = copies.get(place) ?? 0;
	copies.set(place, copy + 1);
	return `${part}\0${kind.is === "thread" ? entry.path.slice(0, entry.path.lastIndexOf("/") + 1) : entry.path}\0${copy}`;
}
function mainSection(found) {
	return sections.find((section) => found.has(section)) ?? [...found].sort(compareText)[0] ?? null;
}

__t("> src/parser/kinds/app-posts.ts");
const listKeys$1 = ["app_posts", "app_posts_v2"];
const knownKeys$1 = /* @__PURE__ */ new Set([
	"timestamp",
	"title",
	"attachments",
	"data",
	"tags"
]);
function readAppPosts(value, context) {
	if (Array.isArray(value)) return value.length === 0 ? [] : null;
	if (!isRecord(value)) return null;
	const lists = listKeys$1.filter((key) => Array.isArray(value[key]));
	if (lists.length === 0) return null;
	countUnknownKeys(value, "app-posts-file", new Set(listKeys$1), context);
	return lists.flatMap((key) => {
		const list = value[key];
		return recordsOf$1(Array.isArray(list) ? list : [], `/${key}`, context).map((fields) => {
			fields.countUnknown("app-posts", knownKeys$1);
			return {
				at: fields.time("timestamp", "seconds"),
				app: appOf(fields.text("title"))
			};
		});
	});
}
function datedPosts(records) {
	return records.flatMap(({ at, app }) => at !== null && app !== null ? [{
		at,
		app
	}] : []);
}
function appOf(title) {
	if (title === null) return null;
	const via = title.lastIndexOf(" via ");
	if (via < 0) return null;
	const app = title.slice(via + 5).replace(/\.\s*$/, "");
	return app.trim() === "" ? null : app;
}

__t("> src/parser/layouts.ts");
function layoutsOf(inventory, records, threads) {
	const eras = new Set(appEras(records));
	if (eras.size === 0) for (const era of threadEras(inventory)) eras.add(era);
	if (threads.hasE2ee) eras.add("e2ee");
	return [...eras].sort(compareText);
}
function appEras(records) {
	const fromRecords = records.apps.values.map((record) => record.era);
	return fromRecords.length > 0 ? fromRecords : records.apps.read.map((listed) => eraOfFile(listed.file));
}
function threadEras(inventory) {
	const since2021 = inventory.files.some(({ entry }) => foldersOf(entry.path).includes("apps_and_websites_off_of_facebook"));
	return inventory.files.filter((listed) => listed.kind.is === "thread").map(({ entry }) => {
		if (fileName(entry.path) === "message.json") return "2018";
		const folders = foldersOf(entry.path);
		if (folders.includes("your_facebook_activity") || folders.includes("your_activity_across_facebook")) return "2023";
		return since2021 ? "2021" : "2019";
	});
}

__t("> src/parser/recognise.ts");
const recordKindNames = new Set(recordKinds);
function isFacebookJson({ kind, entry }) {
	switch (kind.is) {
		case "other-known": return true;
		case "thread": return kind.section !== null || isInFacebookFolder(entry.path);
		case "other-json":
		case "unknown":
		case "no-data": return isInTellingFolder(entry.path);
		default: return recordKindNames.has(kind.is);
	}
}
const otherServices = [
	{
		service: "Google Takeout",
		path: /(?:^|\/)Takeout\//i
	},
	{
		service: "Twitter / X",
		path: /(?:^|\/)data\/(?:account|tweets|direct-messages)\.js$/i
	},
	{
		service: "WhatsApp",
		path: /(?:^|\/)(?:WhatsApp Chat [^/]*\.txt|_chat\.txt)$/i
	},
	{
		service: "Snapchat",
		path: /(?:^|\/)json\/(?:snap_history|chat_history)\.json$/i
	},
	{
		service: "TikTok",
		path: /(?:^|\/)user_data(?:_tiktok)?\.json$/i
	},
	{
		service: "Spotify",
		path: /(?:^|\/)StreamingHistory\w*\.json$/i
	},
	{
		service: "LinkedIn",
		path: /(?:^|\/)(?:Connections|messages)\.csv$/i
	}
];
function lookAlike(name, files) {
	const kept = files.filter((listed) => listed.kind.is !== "junk");
	if (kept.some(isFacebookJson)) return null;
	const count = (kind) => kept.filter((listed) => listed.kind.is === kind).length;
	if (kept.every((listed) => isStub(listed))) return new ExportError("empty-part", { part: name });
	const instagram = kept.filter((listed) => listed.kind.is === "instagram").find(({ entry }) => isInInstagramFolder(entry.path))?.file;
	if (instagram !== void 0) return new ExportError("instagram-export", {
		part: name,
		file: instagram
	});
	const service = otherServices.find(({ path }) => kept.some(({ entry }) => path.test(entry.path)));
	if (service !== void 0) return new ExportError("other-service-export", {
		part: name,
		service: service.service
	});
	const html = htmlOf(kept);
	if (html !== null) return new ExportError(html.before2018 ? "html-export-before-2018" : "html-export", {
		part: name,
		file: html.file
	});
	const archives = kept.filter((listed) => listed.kind.is === "archive" && !isStub(listed) && !isInFacebookFolder(listed.entry.path));
	if (archives.length > 0 && count("unknown") === 0) return new ExportError("zip-of-zips", {
		part: name,
		files: archives.map((listed) => listed.file).slice(0, 5)
	});
	if (count("unknown") === 0 && count("media") > 0) return new ExportError("media-only", {
		part: name,
		files: count("media")
	});
	const json = kept.filter(({ entry }) => extension(entry.path) === "json").length;
	return new ExportError("not-an-export", {
		part: name,
		files: kept.length,
		json
	});
}
function requireExport(inventory, names) {
	const errors = names.map((name, part) => lookAlike(name, inventory.files.filter((listed) => listed.part === part)));
	return errors.includes(null) ? null : mostTelling(errors.filter((error) => error !== null));
}
const telling = [
	"html-export",
	"html-export-before-2018",
	"instagram-export",
	"other-service-export",
	"zip-of-zips",
	"media-only",
	"not-an-export",
	"empty-part"
];
function mostTelling(errors) {
	const rank = (error) => telling.indexOf(error.code);
	return [...errors].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
function isStub({ kind, entry }) {
	return kind.is === "archive" && entry.size === 0;
}
function htmlOf(files) {
	const pages = files.filter((listed) => listed.kind.is === "html");
	const old = pages.find(({ entry }) => /(?:^|\/)html\/(?:messages|apps|friends|timeline)\.htm$/i.test(entry.path));
	const page = old ?? pages.find(({ entry }) => isInFacebookFolder(entry.path) || /(?:^|\/)start_here\.html?$/i.test(entry.path) || /(?:^|\/)index\.html?$/i.test(entry.path) && !files.some((listed) => listed.kind.is === "unknown"));
	return page === void 0 ? null : {
		file: page.file,
		before2018: old !== void 0
	};
}

__t("> src/parser/kinds/blocked-apps.ts");
function readBlockedApps(value, context) {
	if (Array.isArray(value)) return value.length === 0 ? [] : null;
	if (!isRecord(value)) return null;
	const entries = labelValuesOf(new Fields(value, "", context), context);
	if (entries === null) return null;
	const lists = entries.filter((entry) => entry.list !== null);
	if (lists.length > 1) context.sink.report("unrecognised-shape", context.file, "/label_values");
	return lists.slice(0, 1).flatMap((list) => namesIn(list, context));
}
function namesIn({ fields, list }, context) {
	return (list ?? []).flatMap((item, place) => {
		const pointer = `${fields.pointer}/vec/${place}`;
		const name = [typeof item === "string" ? fields.repaired(item) : isRecord(item) ? new Fields(item, pointer, context).text("value") : null, ...nestedEntries(item, pointer, context).map((entry) => entry.fields.text("value"))].find((text) => text !== null && text !== "");
		return name === void 0 || name === null ? [] : [name];
	});
}

__t("> src/parser/kinds/off-meta-activity.ts");
const listKeys = ["off_facebook_activity", "off_facebook_activity_v2"];
const knownKeys = /* @__PURE__ */ new Set(["name", "events"]);
const knownEventKeys = /* @__PURE__ */ new Set([
	"id",
	"type",
	"timestamp"
]);
function readOffMetaActivity(value, context) {
	const labelled = labelledRecords(value);
	if (labelled !== null) return readLabelled(labelled, context);
	if (!isRecord(value)) return null;
	const lists = listKeys.filter((key) => Array.isArray(value[key]));
	if (lists.length === 0) return null;
	countUnknownKeys(value, "off-meta-activity-file", new Set(listKeys), context);
	return lists.flatMap((key) => {
		const list = value[key];
		return recordsOf$1(Array.isArray(list) ? list : [], `/${key}`, context).map((fields) => {
			fields.countUnknown("off-meta-activity", knownKeys);
			return {
				name: fields.text("name") ?? "",
				events: readEvents(fields, context)
			};
		});
	});
}
function readEvents(business, context) {
	const list = business.get("events");
	if (list === void 0) return [];
	if (!Array.isArray(list)) {
		business.report("field-wrong-type", "events");
		return [];
	}
	return ascending(recordsOf$1(list, `${business.pointer}/events`, context).map((event) => {
		event.countUnknown("off-meta-event", knownEventKeys);
		return event.time("timestamp", "seconds");
	}));
}
function readLabelled(values, context) {
	const records = recordsOf$1(values, "", context);
	const businesses = [];
	for (const fields of records) {
		const entries = labelValuesOf(fields, context);
		if (entries === null) return null;
		const events = entries.flatMap((entry) => entriesWithin(entry, context)).map((detail) => detail.fields.time("timestamp_value", "seconds"));
		businesses.push({
			name: fields.text("title") ?? nameIn(fields, entries) ?? "",
			events: ascending(events)
		});
	}
	return businesses;
}
function ascending(instants) {
	return instants.filter((instant) => instant !== null).sort((a, b) => a - b);
}

__t("> src/parser/kinds/profile.ts");
function readOwner(value, context) {
	if (!isRecord(value)) return null;
	for (const key of ["profile_v2", "profile"]) {
		const profile = value[key];
		const name = isRecord(profile) ? profile["name"] : void 0;
		if (!isRecord(name)) continue;
		const full = new Fields(name, `/${key}/name`, context).text("full_name");
		if (full !== null && full.trim() !== "") return full;
	}
	return null;
}

__t("> src/parser/records.ts");
async function readRecords(inventory, reading) {
	const files = (kind) => filesOf(inventory, kind);
	const apps = await readKind(files("connected-apps"), readConnectedApps, reading);
	const posts = await readKind(files("app-posts"), readAppPosts, reading);
	const offMeta = await readKind(files("off-meta-activity"), readOffMetaActivity, reading);
	const blocked = await readKind(files("blocked-apps"), readBlockedApps, reading);
	const profiles = await readKind(files("profile"), readProfile, reading);
	return {
		apps: joined(apps),
		posts: joined(posts),
		offMeta: joined(offMeta),
		blocked: joined(blocked),
		owners: profiles.read.flatMap(({ listed, values }) => values.map((owner) => ({
			owner,
			listed
		}))),
		appLists: apps.read.flatMap(({ listed, values, complete }) => complete ? [{
			apps: JSON.stringify(values),
			listed
		}] : []),
		files: [
			apps,
			posts,
			offMeta,
			blocked,
			profiles
		].flatMap((kind) => kind.read.map(({ listed }) => listed))
	};
}
async function readKind(files, read, reading) {
	const found = [];
	let broken = 0;
	for (const listed of files) {
		const json = await readJson(listed, reading);
		if (json === null || !json.complete) broken += 1;
		if (json === null) continue;
		const values = read(json.value, reading.context(listed));
		if (values !== null && (json.complete || values.length > 0)) found.push({
			listed,
			values,
			complete: json.complete
		});
		else if (json.complete) {
			broken += 1;
			reading.unreadable(listed.file, "wrong-shape", "");
		}
	}
	return {
		read: found,
		broken
	};
}
function joined({ read, broken }) {
	const kept = [...new Map(read.map((entry) => [`${entry.listed.file}\0${JSON.stringify(entry.values)}`, entry])).values()];
	return {
		values: kept.flatMap((entry) => entry.values),
		read: kept.map((entry) => entry.listed),
		broken
	};
}
function readProfile(value, context) {
	const owner = readOwner(value, context);
	return owner === null ? [] : [owner];
}

__t("> src/parser/same-export.ts");
function exportsIn(inventory, names, records) {
	return names.flatMap((name, part) => {
		const mine = inventory.files.filter((listed) => listed.part === part && listed.root !== null && !aside.has(listed.kind.is));
		const roots = new Set(mine.map((listed) => listed.root));
		return [...roots].map((root) => {
			const here = ({ listed }) => listed.part === part && listed.root === root;
			const lists = records.appLists.filter(here);
			return {
				name: roots.size > 1 && root !== null && root !== "" ? fileNameAsWritten(root) : name,
				owner: records.owners.find(here)?.owner ?? null,
				apps: lists.length === 0 ? null : lists.map((list) => list.apps).join("")
			};
		});
	});
}
const aside = /* @__PURE__ */ new Set(["instagram", "junk"]);
function fileNameAsWritten(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
const dayAndNight = 864e5;
function requireOneExport(parts, merge) {
	const owners = groups(parts.filter((part) => part.owner !== null), (part) => nameKey(part.owner ?? ""));
	if (owners.length > 1) throw new ExportError("two-people", { owners: owners.map((group) => ({
		owner: group[0]?.owner ?? "",
		parts: group.map((part) => part.name)
	})) });
	if (merge) return;
	const labelled = groups(parts, (part) => exportLabel(part.name)).filter((group) => exportLabel(group[0]?.name ?? "") !== "");
	if (labelled.length > 1 && !isOneNight(labelled)) throw twoExports(labelled);
	const lists = groups(parts.filter((part) => part.apps !== null), (part) => part.apps ?? "");
	if (lists.length > 1) throw twoExports(lists);
}
function twoExports(groups) {
	return new ExportError("two-exports", { exports: groups.map((group) => ({
		label: exportLabel(group[0]?.name ?? ""),
		parts: group.map((part) => part.name)
	})) });
}
function exportLabel(name) {
	const { user, day } = readPartName(name);
	return [user ?? "", day === null ? "" : toIso(day).slice(0, 10)].filter((word) => word !== "").join(" ");
}
function isOneNight(groups) {
	const names = groups.map((group) => readPartName(group[0]?.name ?? ""));
	const users = new Set(names.map((name) => name.user));
	const days = names.map((name) => name.day).filter((day) => day !== null);
	return users.size === 1 && days.length === names.length && Math.max(...days) - Math.min(...days) <= dayAndNight;
}
function groups(values, keyOf) {
	return [...groupBy(values, keyOf)].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

__t("> src/parser/idle-parts.ts");
function reportUnopened(name, error, reading) {
	if (error.code === "empty-part" && /^facebook_\d+\.zip$/i.test(name)) reading.diagnostics.report("part-empty-stub", name);
	else reading.unreadable(name, "part-unreadable", error.code);
}
function reportIdleParts(inventory, names, records, threads, reading) {
	const idle = /* @__PURE__ */ new Set();
	const useful = /* @__PURE__ */ new Set([...records.files.map((listed) => listed.part), ...threads.parts]);
	for (const [part, name] of names.entries()) {
		const files = inventory.files.filter((listed) => listed.part === part);
		reportAside(name, files, reading);
		const found = !useful.has(part) && !files.some(({ kind }) => kind.is === "other-json") ? lookAlike(name, files) : null;
		const code = found === null ? null : codeOf(found);
		if (found !== null) idle.add(part);
		if (code !== null) reading.diagnostics.report(code, name);
	}
	return idle;
}
function reportAside(name, files, reading) {
	const pages = files.filter(({ kind, entry }) => kind.is === "html" && isInFacebookFolder(entry.path)).length;
	if (pages > 0) reading.diagnostics.report("html-twin", name, null, pages);
	if (files.some(({ kind }) => kind.is === "instagram")) reading.diagnostics.report("instagram-part", name);
	const stubs = files.filter(({ kind, entry }) => kind.is === "archive" && entry.size === 0).length;
	if (stubs > 0) reading.diagnostics.report("part-empty-stub", name, null, stubs);
	const archives = files.filter(({ kind, entry }) => kind.is === "archive" && entry.size > 0 && !entry.path.includes("/")).length;
	if (archives > 0) reading.diagnostics.report("archive-not-opened", name, null, archives);
}
function codeOf({ code }) {
	switch (code) {
		case "media-only": return "part-without-json";
		case "html-export":
		case "instagram-export":
		case "empty-part": return null;
		default: return "other-export-part";
	}
}

__t("> src/parser/joined-rows.ts");
function joinRows(sources, onLink) {
	const table = new JoinTable(sources);
	const order = table.order();
	const instants = new Float64Array(order.length);
	let count = 0;
	let dated = 0;
	for (let start = 0; start < order.length;) {
		const instant = table.instantOf(order[start] ?? 0);
		let end = start + 1;
		while (end < order.length && Object.is(table.instantOf(order[end] ?? 0), instant)) end += 1;
		for (const { copies, hosts } of table.shared(order.subarray(start, end))) {
			count += copies;
			if (Number.isNaN(instant)) continue;
			instants.fill(instant, dated, dated + copies);
			dated += copies;
			for (const host of hosts) for (let copy = 0; copy < copies; copy += 1) onLink(host, instant);
		}
		start = end;
	}
	return {
		count,
		instants: instants.slice(0, dated)
	};
}
var JoinTable = class {
	#instants;
	#senders;
	#identities;
	#sources;
	#hosts = /* @__PURE__ */ new Map();
	#rows = 0;
	constructor(sources) {
		const count = sources.flat().reduce((sum, { rows }) => sum + rows.count, 0);
		this.#instants = new Float64Array(count);
		this.#senders = new Int32Array(count);
		this.#identities = new Uint32Array(2 * count);
		this.#sources = new Uint32Array(count);
		const names = /* @__PURE__ */ new Map();
		for (const [source, files] of sources.entries()) for (const file of files) this.#add(file, source, names);
	}
	#add({ rows, senders }, source, names) {
		const first = this.#rows;
		this.#instants.set(rows.instants, first);
		this.#identities.set(rows.identities, 2 * first);
		this.#sources.fill(source, first, first + rows.count);
		const numberOf = (name) => {
			const number = names.get(name) ?? names.size;
			names.set(name, number);
			return number;
		};
		const nobody = numberOf("");
		const numbers = senders.map(numberOf);
		for (let row = 0; row < rows.count; row += 1) this.#senders[first + row] = numbers[rows.senders[row] ?? -1] ?? nobody;
		for (const [place, row] of rows.linkRows.entries()) {
			const host = rows.hosts[rows.linkHosts[place] ?? 0] ?? "";
			const hosts = this.#hosts.get(first + row);
			if (hosts === void 0) this.#hosts.set(first + row, [host]);
			else hosts.push(host);
		}
		this.#rows += rows.count;
	}
	instantOf(row) {
		return this.#instants[row] ?? NaN;
	}
	order() {
		const rows = Uint32Array.from({ length: this.#rows }, (_, row) => row);
		const key = (row) => {
			const instant = this.#instants[row] ?? NaN;
			return Number.isNaN(instant) ? Infinity : instant;
		};
		return rows.sort((a, b) => {
			const [first, second] = [key(a), key(b)];
			return first === second ? a - b : first - second;
		});
	}
	shared(rows) {
		const found = /* @__PURE__ */ new Map();
		for (const row of rows) {
			const source = this.#sources[row] ?? 0;
			const key = `${this.#senders[row]}/${this.#identities[2 * row]}/${this.#identities[2 * row + 1]}`;
			const message = found.get(key);
			if (message === void 0) {
				found.set(key, {
					copies: 1,
					source,
					inSource: 1,
					hosts: this.#hosts.get(row) ?? []
				});
				continue;
			}
			message.inSource = message.source === source ? message.inSource + 1 : 1;
			message.source = source;
			message.copies = Math.max(message.copies, message.inSource);
		}
		return found.values();
	}
};

__t("> src/parser/conversation.ts");
function buildConversation(thread, sources, reading, links) {
	const parts = sources.map((results) => results.flatMap((result) => result.status === "read" ? [readPart(result, reading)] : []));
	const all = parts.flat();
	return {
		id: thread.conversation,
		section: all.some((part) => part.scan.shape === "e2ee-thread") ? "e2ee" : thread.section,
		title: all.map((part) => part.title).find((title) => title !== null && title !== "") ?? null,
		people: peopleIn(all),
		...needsRows(thread) ? joinParts(parts, links) : gather(all, links)
	};
}
function needsRows({ sources }) {
	return sources.length > 1;
}
function readPart({ listed, scan }, reading) {
	let partially = 0;
	const repaired = (written) => {
		if (scan.shape === "e2ee-thread") return repairWhole(written);
		const { text, repair } = repairText(written);
		if (repair === "partially-repaired") partially += 1;
		return text;
	};
	const part = {
		title: scan.title === null ? null : repaired(scan.title),
		participants: scan.participants.map(repaired),
		senders: scan.senders.map(repaired),
		scan
	};
	if (partially > 0) reading.diagnostics.report("text-partially-repaired", listed.file, null, partially);
	return part;
}
function peopleIn(parts) {
	const names = new Set(parts.flatMap((part) => [...part.participants, ...part.senders]));
	names.delete("");
	return [...names].sort(compareText);
}
function gather(parts, links) {
	let messages = 0;
	const lists = [];
	for (const { scan } of parts) {
		messages += scan.messages.count;
		if (scan.messages.as !== "summary") continue;
		lists.push(scan.messages.instants);
		for (const { host, instants } of scan.messages.links) for (const instant of instants) links.add(host, instant);
	}
	return {
		messages,
		instants: joinInstants(lists)
	};
}
function joinParts(sources, links) {
	const rows = sources.map((parts) => parts.flatMap(({ scan, senders }) => scan.messages.as === "rows" ? [{
		rows: scan.messages,
		senders
	}] : []));
	const { count, instants } = joinRows(rows, (host, at) => links.add(host, at));
	return {
		messages: count,
		instants: packInstants(instants)
	};
}

__t("> src/parser/host-times.ts");
var HostTimes = class {
	#byHost = /* @__PURE__ */ new Map();
	add(host, at) {
		const found = this.#byHost.get(host);
		if (found === void 0) {
			const instants = /* @__PURE__ */ new Float64Array(4);
			instants[0] = at;
			this.#byHost.set(host, {
				instants,
				count: 1
			});
			return;
		}
		if (found.count === found.instants.length) {
			const larger = new Float64Array(2 * found.count);
			larger.set(found.instants);
			found.instants = larger;
		}
		found.instants[found.count] = at;
		found.count += 1;
	}
	list() {
		return new Map([...this.#byHost].sort(([a], [b]) => compareText(a, b)).map(([host, { instants, count }]) => [host, instants.slice(0, count).sort()]));
	}
};

__t("> src/parser/threads.ts");
async function readThreads(inventory, reading, { readFiles, onProgress }) {
	const files = inOrder(inventory.threads.map((thread, place) => new WaitingThread(thread, place)));
	const total = {
		files: files.length,
		bytes: files.reduce((sum, { listed }) => sum + listed.entry.size, 0)
	};
	const done = {
		files: 0,
		bytes: 0
	};
	const read = new ReadThreads(reading);
	await readFiles(files.map(({ listed, thread }) => ({
		entry: listed.entry,
		withRows: needsRows(thread.thread)
	})), (place, fileReading) => {
		const file = files[place];
		if (file === void 0) throw new RangeError("no such file was asked for");
		const { thread, listed } = file;
		thread.put(file, judgeThreadFile(listed, fileReading, reading));
		if (thread.isComplete) read.add(thread);
		done.files += 1;
		done.bytes += listed.entry.size;
		onProgress({
			files: {
				done: done.files,
				total: total.files
			},
			bytes: {
				done: done.bytes,
				total: total.bytes
			}
		});
	});
	reportSections(inventory, reading);
	return read.finish();
}
var WaitingThread = class {
	thread;
	place;
	sources;
	#missing;
	constructor(thread, place) {
		this.thread = thread;
		this.place = place;
		this.sources = thread.sources.map(() => []);
		this.#missing = thread.sources.flat().length;
	}
	get isComplete() {
		return this.#missing === 0;
	}
	files() {
		return this.thread.sources.flatMap((files, source) => files.map((listed, place) => ({
			listed,
			thread: this,
			source,
			place
		})));
	}
	put({ source, place }, result) {
		const results = this.sources[source];
		if (results !== void 0) results[place] = result;
		this.#missing -= 1;
	}
};
function inOrder(threads) {
	return threads.map((thread) => {
		const files = thread.files();
		return {
			files,
			bytes: files.reduce((sum, { listed }) => sum + listed.entry.size, 0)
		};
	}).sort((a, b) => b.bytes - a.bytes).flatMap(({ files }) => files);
}
var ReadThreads = class {
	#reading;
	#conversations = [];
	#links = new HostTimes();
	#files = /* @__PURE__ */ new Set();
	#parts = /* @__PURE__ */ new Set();
	#unrecognised = [];
	#broken = 0;
	#hasE2ee = false;
	constructor(reading) {
		this.#reading = reading;
	}
	add({ thread, place, sources }) {
		const results = sources.flat();
		const read = results.filter((result) => result.status === "read");
		for (const { listed } of read) {
			this.#files.add(listed.file);
			this.#parts.add(listed.part);
		}
		this.#broken += results.filter((result) => result.status === "broken" || isPartial(result)).length;
		for (const result of results) if (result.status === "no-thread") this.#unrecognised.push(result.listed);
		this.#hasE2ee ||= read.some((result) => result.scan.shape === "e2ee-thread");
		if (read.length === 0) return;
		const conversation = buildConversation(thread, sources, this.#reading, this.#links);
		this.#conversations.push({
			place,
			conversation
		});
	}
	finish() {
		return {
			conversations: this.#conversations.sort((a, b) => a.place - b.place).map(({ conversation }) => conversation),
			links: this.#links.list(),
			files: this.#files.size,
			broken: this.#broken,
			unrecognised: this.#unrecognised,
			hasE2ee: this.#hasE2ee,
			parts: this.#parts
		};
	}
};
function isPartial(result) {
	return result.status === "read" && result.scan.outcome.status !== "complete";
}
function reportSections(inventory, reading) {
	for (const { kind, file } of inventory.files) {
		if (kind.is !== "thread" || kind.knownSection) continue;
		reading.diagnostics.report("unknown-section", file.split("/").slice(0, -2).join("/"));
	}
}

__t("> src/parser/parse.ts");
async function parseExport(parts, options) {
	const [firstUnopened] = options.unopened;
	if (parts.length === 0 && firstUnopened !== void 0) throw firstUnopened.error;
	const inventory = await takeInventory(parts);
	const names = parts.map((part) => part.name);
	const refusal = requireExport(inventory, names);
	const reading = new Reading();
	for (const { name, error } of options.unopened) reportUnopened(name, error, reading);
	for (const part of parts) for (const { code, path, detail } of part.problems) reading.problem(code, path ?? part.name, detail);
	const records = await readRecords(inventory, reading);
	requireOneExport(exportsIn(inventory, names, records), options.merge);
	const threads = await readThreads(inventory, reading, options);
	if (refusal !== null && records.files.length === 0 && threads.conversations.length === 0) throw firstUnopened?.error ?? refusal;
	const idle = reportIdleParts(inventory, names, records, threads, reading);
	const unrecognised = unrecognisedFiles(inventory, threads, idle);
	const owner = records.owners[0]?.owner ?? null;
	if (owner === null) reading.diagnostics.report("owner-unknown", null);
	return {
		parts: parts.map((part) => ({
			name: part.name,
			kind: part.kind,
			entries: part.entries.length
		})),
		layouts: layoutsOf(inventory, records, threads),
		owner,
		coverage: coverageOf({
			inventory,
			records,
			threads,
			unrecognised
		}, reading),
		apps: joinApps(records.apps.values, reading.diagnostics),
		conversations: threads.conversations,
		messageFolders: messageFolders(inventory),
		links: threads.links,
		posts: datedPosts(records.posts.values),
		offMeta: records.offMeta.values,
		blocked: records.blocked.values,
		latestRecord: latestRecord(records, threads.conversations),
		unrecognised,
		unknownKeys: reading.unknownKeys.list(),
		diagnostics: reading.diagnostics.list()
	};
}
function latestRecord(records, conversations) {
	let latest = -Infinity;
	const consider = (instant) => {
		if (instant !== null && instant !== void 0 && instant > latest) latest = instant;
	};
	for (const app of records.apps.values) {
		consider(app.added);
		consider(app.removed);
	}
	for (const post of records.posts.values) consider(post.at);
	for (const business of records.offMeta.values) consider(business.events.at(-1));
	for (const conversation of conversations) consider(conversation.instants.last);
	return latest === -Infinity ? null : latest;
}

__t("> src/parser/after-export.ts");
const grace = 2592e5;
function datedAfterExport(parsed, exportedAt) {
	if (exportedAt === null) return [];
	const isLater = (instant) => instant !== null && instant !== void 0 && instant > exportedAt + grace;
	const found = new Diagnostics();
	for (const { added, removed, evidence } of parsed.apps) {
		const [first] = evidence;
		if (first !== void 0 && (isLater(added) || isLater(removed))) found.report("date-after-export", first.file, first.pointer);
	}
	const conversations = parsed.conversations.filter(({ instants }) => isLater(instants.last)).length;
	if (conversations > 0) found.report("date-after-export", null, null, conversations);
	return found.list();
}

__t("> src/workers/read-files.ts");
const bytesPerWorker = 32 * 2 ** 20;
const mostWorkers = 4;
function readFilesWith(jobs) {
	return async (requests, take) => {
		const workers = jobs ?? workersThatPay(requests);
		const orders = workers > 1 ? ordersFor(requests) : null;
		if (orders === null) return readFilesHere(requests, take);
		const { readInWorkers } = await import("./pool.js");
		return readInWorkers(orders, workers, take);
	};
}
function workersThatPay(requests) {
	const bytes = requests.reduce((sum, { entry }) => sum + entry.size, 0);
	return Math.min(Math.floor(bytes / bytesPerWorker), availableParallelism(), mostWorkers);
}
function ordersFor(requests) {
	const orders = [];
	for (const [place, { entry, withRows }] of requests.entries()) {
		const lies = entry.place();
		if (lies === null) return null;
		orders.push({
			place,
			path: entry.path,
			bytes: entry.size,
			lies,
			withRows
		});
	}
	return orders;
}

__t("> src/audit.ts");
async function auditExport(paths, options = {}) {
	return conclude(await readExport(paths, options), options);
}
async function readExport(paths, options = {}) {
__t('openParts');	const opened = await openParts(paths, { cwd: options.cwd ?? process.cwd() });
	try {
		return await readParts(opened, options);
	} finally {
		await Promise.all(opened.parts.map((part) => part.close()));
	}
}
async function readParts(opened, options = {}) {
	__t('opened');const parsed = await parseExport(opened.parts, {
		unopened: opened.unopened,
		merge: options.merge ?? false,
		readFiles: readFilesWith(options.jobs ?? null),
		onProgress: options.onProgress ?? (() => {})
	});
	const date = dateOf(parsed, options.asOf ?? null);
	const diagnostics = sortDiagnostics([...parsed.diagnostics, ...datedAfterExport(parsed, date.asOf)]);
	return {
		parsed: {
			...parsed,
			diagnostics
		},
		...date
	};
}
function conclude(...a){__t('read');return conclude0(...a)}
function conclude0({ parsed, asOf, asOfBasis }, options = {}) {
	const knowledge = options.knowledge ?? defaultKnowledge();
	const withPermissions = withPermissionsOf(parsed, options.permissions ?? null, knowledge);
	const result = composeResult({
		toolVersion: readToolVersion(),
		knowledge,
		parsed: withPermissions,
		asOf,
		asOfBasis,
		analysis: analyse(withPermissions, knowledge, asOf),
		language: options.language ?? "en",
		withConversations: options.conversations ?? false
	});
	__t('composed'); const rrr= auditResultSchema.parse(result); __t('validated'); return rrr;
}
function withPermissionsOf(parsed, file, knowledge) {
	const recorded = file === null ? parsed : withRecordedPermissions(parsed, file);
	const unknown = unknownPermissions(parsed, knowledge, file);
	return {
		...recorded,
		diagnostics: sortDiagnostics([...recorded.diagnostics, ...unknown])
	};
}
function dateOf(parsed, option) {
	if (option !== null) return {
		asOf: option,
		asOfBasis: "option"
	};
	const day = latestDay(parsed.parts.map((part) => part.name));
	if (day !== null) return {
		asOf: day,
		asOfBasis: "name"
	};
	return parsed.latestRecord === null ? {
		asOf: null,
		asOfBasis: "unknown"
	} : {
		asOf: parsed.latestRecord,
		asOfBasis: "latest-record"
	};
}

__t("> src/reporter/reporter.ts");
const reporters = {
	text: async () => (await import("./terminal.js").then((n) => n.t)).terminal,
	markdown: async () => (await import("./markdown.js")).markdown,
	html: async () => (await import("./html.js")).html,
	json: async () => (await import("./json2.js")).json,
	ndjson: async () => (await import("./ndjson.js")).ndjson,
	csv: async () => (await import("./csv.js")).csv,
	sarif: async () => (await import("./sarif.js")).sarif,
	junit: async () => (await import("./junit.js")).junit,
	github: async () => (await import("./github.js")).github,
	gitlab: async () => (await import("./gitlab.js")).gitlab
};
const formatNames = keysOf(reporters);
async function loadReporter(format) {
	return reporters[format]();
}

__t("> @date-fns/utc/date/mini.js");
var UTCDateMini = class extends Date {
	constructor() {
		super();
		this.setTime(arguments.length === 0 ? Date.now() : arguments.length === 1 ? typeof arguments[0] === "string" ? +new Date(arguments[0]) : arguments[0] : Date.UTC(...arguments));
	}
	getTimezoneOffset() {
		return 0;
	}
};
const re = /^(get|set)(?!UTC)/;
Object.getOwnPropertyNames(Date.prototype).forEach((method) => {
	if (re.test(method)) {
		const utcMethod = Date.prototype[method.replace(re, "$1UTC")];
		if (utcMethod) UTCDateMini.prototype[method] = utcMethod;
	}
});

__t("> date-fns/constants.js");
const maxTime = Math.pow(10, 8) * 24 * 60 * 60 * 1e3;
const minTime = -maxTime;
const millisecondsInWeek = 6048e5;
const millisecondsInDay = 864e5;
const millisecondsInMinute = 6e4;
const millisecondsInHour = 36e5;
const constructFromSymbol = Symbol.for("constructDateFrom");

__t("> date-fns/constructFrom.js");
function constructFrom(date, value) {
	if (typeof date === "function") return date(value);
	if (date && typeof date === "object" && constructFromSymbol in date) return date[constructFromSymbol](value);
	if (date instanceof Date) return new date.constructor(value);
	return new Date(value);
}

__t("> date-fns/toDate.js");
function toDate(argument, context) {
	return constructFrom(context || argument, argument);
}

__t("> date-fns/isDate.js");
function isDate(value) {
	return value instanceof Date || typeof value === "object" && Object.prototype.toString.call(value) === "[object Date]";
}

__t("> date-fns/isValid.js");
function isValid(date) {
	return !(!isDate(date) && typeof date !== "number" || isNaN(+toDate(date)));
}

__t("> date-fns/parseISO.js");
function parseISO(argument, options) {
	const invalidDate = () => constructFrom(options?.in, NaN);
	const additionalDigits = options?.additionalDigits ?? 2;
	const dateStrings = splitDateString(argument);
	let date;
	if (dateStrings.date) {
		const parseYearResult = parseYear(dateStrings.date, additionalDigits);
		date = parseDate(parseYearResult.restDateString, parseYearResult.year);
	}
	if (!date || isNaN(+date)) return invalidDate();
	const timestamp = +date;
	let time = 0;
	let offset;
	if (dateStrings.time) {
		time = parseTime(dateStrings.time);
		if (isNaN(time)) return invalidDate();
	}
	if (dateStrings.timezone) {
		offset = parseTimezone(dateStrings.timezone);
		if (isNaN(offset)) return invalidDate();
	} else {
		const tmpDate = new Date(timestamp + time);
		const result = toDate(0, options?.in);
		result.setFullYear(tmpDate.getUTCFullYear(), tmpDate.getUTCMonth(), tmpDate.getUTCDate());
		result.setHours(tmpDate.getUTCHours(), tmpDate.getUTCMinutes(), tmpDate.getUTCSeconds(), tmpDate.getUTCMilliseconds());
		return result;
	}
	return toDate(timestamp + time + offset, options?.in);
}
const patterns = {
	dateTimeDelimiter: /[T ]/,
	timeZoneDelimiter: /[Z ]/i,
	timezone: /([Z+-].*)$/
};
const dateRegex = /^-?(?:(\d{3})|(\d{2})(?:-?(\d{2}))?|W(\d{2})(?:-?(\d{1}))?|)$/;
const timeRegex = /^(\d{2}(?:[.,]\d*)?)(?::?(\d{2}(?:[.,]\d*)?))?(?::?(\d{2}(?:[.,]\d*)?))?$/;
const timezoneRegex = /^([+-])(\d{2})(?::?(\d{2}))?$/;
function splitDateString(dateString) {
	const dateStrings = {};
	const array = dateString.split(patterns.dateTimeDelimiter);
	let timeString;
	if (array.length > 2) return dateStrings;
	if (/:/.test(array[0])) timeString = array[0];
	else {
		dateStrings.date = array[0];
		timeString = array[1];
		if (patterns.timeZoneDelimiter.test(dateStrings.date)) {
			dateStrings.date = dateString.split(patterns.timeZoneDelimiter)[0];
			timeString = dateString.substr(dateStrings.date.length, dateString.length);
		}
	}
	if (timeString) {
		const token = patterns.timezone.exec(timeString);
		if (token) {
			dateStrings.time = timeString.replace(token[1], "");
			dateStrings.timezone = token[1];
		} else dateStrings.time = timeString;
	}
	return dateStrings;
}
function parseYear(dateString, additionalDigits) {
	const regex = new RegExp("^(?:(\\d{4}|[+-]\\d{" + (4 + additionalDigits) + "})|(\\d{2}|[+-]\\d{" + (2 + additionalDigits) + "})$)");
	const captures = dateString.match(regex);
	if (!captures) return {
		year: NaN,
		restDateString: ""
	};
	const year = captures[1] ? parseInt(captures[1]) : null;
	const century = captures[2] ? parseInt(captures[2]) : null;
	return {
		year: century === null ? year : century * 100,
		restDateString: dateString.slice((captures[1] || captures[2]).length)
	};
}
function parseDate(dateString, year) {
	if (year === null) return /* @__PURE__ */ new Date(NaN);
	const captures = dateString.match(dateRegex);
	if (!captures) return /* @__PURE__ */ new Date(NaN);
	const isWeekDate = !!captures[4];
	const dayOfYear = parseDateUnit(captures[1]);
	const month = parseDateUnit(captures[2]) - 1;
	const day = parseDateUnit(captures[3]);
	const week = parseDateUnit(captures[4]);
	const dayOfWeek = parseDateUnit(captures[5]) - 1;
	if (isWeekDate) {
		if (!validateWeekDate(year, week, dayOfWeek)) return /* @__PURE__ */ new Date(NaN);
		return dayOfISOWeekYear(year, week, dayOfWeek);
	} else {
		const date = /* @__PURE__ */ new Date(0);
		if (!validateDate(year, month, day) || !validateDayOfYearDate(year, dayOfYear)) return /* @__PURE__ */ new Date(NaN);
		date.setUTCFullYear(year, month, Math.max(dayOfYear, day));
		return date;
	}
}
function parseDateUnit(value) {
	return value ? parseInt(value) : 1;
}
function parseTime(timeString) {
	const captures = timeString.match(timeRegex);
	if (!captures) return NaN;
	const hours = parseTimeUnit(captures[1]);
	const minutes = parseTimeUnit(captures[2]);
	const seconds = parseTimeUnit(captures[3]);
	if (!validateTime(hours, minutes, seconds)) return NaN;
	return hours * millisecondsInHour + minutes * millisecondsInMinute + seconds * 1e3;
}
function parseTimeUnit(value) {
	return value && parseFloat(value.replace(",", ".")) || 0;
}
function parseTimezone(timezoneString) {
	if (timezoneString === "Z") return 0;
	const captures = timezoneString.match(timezoneRegex);
	if (!captures) return 0;
	const sign = captures[1] === "+" ? -1 : 1;
	const hours = parseInt(captures[2]);
	const minutes = captures[3] && parseInt(captures[3]) || 0;
	if (!validateTimezone(hours, minutes)) return NaN;
	return sign * (hours * millisecondsInHour + minutes * millisecondsInMinute);
}
function dayOfISOWeekYear(isoWeekYear, week, day) {
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(isoWeekYear, 0, 4);
	const fourthOfJanuaryDay = date.getUTCDay() || 7;
	const diff = (week - 1) * 7 + day + 1 - fourthOfJanuaryDay;
	date.setUTCDate(date.getUTCDate() + diff);
	return date;
}
const daysInMonths = [
	31,
	null,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function isLeapYearIndex(year) {
	return year % 400 === 0 || year % 4 === 0 && year % 100 !== 0;
}
function validateDate(year, month, date) {
	return month >= 0 && month <= 11 && date >= 1 && date <= (daysInMonths[month] || (isLeapYearIndex(year) ? 29 : 28));
}
function validateDayOfYearDate(year, dayOfYear) {
	return dayOfYear >= 1 && dayOfYear <= (isLeapYearIndex(year) ? 366 : 365);
}
function validateWeekDate(_year, week, day) {
	return week >= 1 && week <= 53 && day >= 0 && day <= 6;
}
function validateTime(hours, minutes, seconds) {
	if (hours === 24) return minutes === 0 && seconds === 0;
	return seconds >= 0 && seconds < 60 && minutes >= 0 && minutes < 60 && hours >= 0 && hours < 25;
}
function validateTimezone(_hours, minutes) {
	return minutes >= 0 && minutes <= 59;
}

__t("> src/cli/options.ts");
const mostJobs = 64;
function readExportOptions(options) {
	return {
		merge: options.merge ?? false,
		...options.jobs === void 0 ? {} : { jobs: readCount("--jobs", options.jobs, mostJobs) },
		...options.asOf === void 0 ? {} : { asOf: readAsOf(options.asOf) }
	};
}
function readAsOf(value) {
	if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value)) return startOfDay(value);
	if (/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value)) {
		const instant = parseISO(value, { in: (instant) => new UTCDateMini(+new Date(instant)) });
		if (isValid(instant)) return instant.getTime();
	}
	throw new ExportError("option-value", {
		option: "--as-of",
		value,
		expected: "2024-05-01, 2024-05-01T12:00:00Z"
	});
}
const failOnLevels = levels.filter((level) => level !== "none");
function readFailOn(value) {
	const level = failOnLevels.find((name) => name === value);
	if (level !== void 0) return level;
	throw new ExportError("option-value", {
		option: "--fail-on",
		value,
		expected: failOnLevels.join(", ")
	});
}
function readCount(option, value, most, least = 1) {
	const count = /^\d{1,15}$/.test(value) ? Number(value) : -1;
	if (count >= least && count <= most) return count;
	throw new ExportError("option-value", {
		option,
		value,
		expected: `${least} … ${most}`
	});
}
const inspectFormats = ["text", "json"];
function readTimeZone(value) {
	if (value === "UTC") return value;
	try {
		return new Intl.DateTimeFormat("en", { timeZone: value }).resolvedOptions().timeZone;
	} catch (error) {
		throw new ExportError("option-value", {
			option: "--time-zone",
			value,
			expected: "UTC, Europe/Paris, America/Montreal"
		}, { cause: error });
	}
}
function readChoice(option, value, names) {
	const choice = names.find((name) => name === value);
	if (choice !== void 0) return choice;
	throw new ExportError("option-value", {
		option,
		value,
		expected: names.join(", ")
	});
}

__t("> src/cli/progress.ts");
const silent = {
	update: () => {},
	end: async () => {}
};
const pauseMs = 100;
const clearLine = "\r\x1B[K";
function showProgress(io, quiet, words) {
	if (quiet || !io.stderr.isTTY) return silent;
	const line = ({ files, bytes }) => words(files.done, files.total, Math.floor(100 * bytes.done / Math.max(1, bytes.total)));
	let shownAt = -Infinity;
	const forget = io.onInterrupt(() => void io.stderr.write(clearLine));
	return {
		update(progress) {
			const now = io.now();
			if (now - shownAt < pauseMs) return;
			shownAt = now;
			io.stderr.write(`${clearLine}${line(progress).slice(0, (io.stderr.columns ?? 80) - 1)}`);
		},
		async end() {
			forget();
			if (shownAt > -Infinity) await io.stderr.write(clearLine);
		}
	};
}

__t("> src/cli/side-files.ts");
async function readPermissions(path, io) {
	const { parsePermissionsFile } = await import("./permissions-file.js");
	return {
		name: basename(path),
		entries: parsePermissionsFile(await readText(path, io), path)
	};
}
async function readKnowledge(options, io) {
	const knowledge = options.knowledge === void 0 ? defaultKnowledge() : await knowledgeFile(options.knowledge, io);
	if (options.aliases === void 0) return knowledge;
	const { aliasesFrom, withAliases } = await import("./aliases.js");
	return withAliases(knowledge, aliasesFrom(parseJson(await readText(options.aliases, io), (cause) => new ExportError("aliases-file", {
		path: options.aliases ?? "",
		problem: "not-json",
		pointer: null
	}, { cause })), options.aliases), options.aliases);
}
async function knowledgeFile(path, io) {
	const invalid = (problem, cause) => new ExportError("knowledge-file", {
		path,
		problem,
		pointer: null
	}, { cause });
	const document = parseJson(await readText(path, io), (cause) => invalid("not-json", cause));
	try {
		return knowledgeFrom(document);
	} catch (error) {
		if (!(error instanceof InvalidKnowledge)) throw error;
		throw invalid(error.message, error);
	}
}
function parseJson(text, invalid) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw invalid(error);
	}
}
async function readText(path, io) {
	try {
		return await readFile(resolve(io.cwd, path), "utf8");
	} catch (error) {
		throw unreadable(path, error);
	}
}
function unreadable(path, cause) {
	const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
	return reason === "ENOENT" ? new ExportError("path-not-found", { path }, { cause }) : new ExportError("path-unreadable", {
		path,
		reason
	}, { cause });
}

__t("> src/cli/conclude-export.ts");
async function concludeExport(paths, options, { io, text, language }) {
	const readOptions = readExportOptions(options);
	const auditOptions = {
		language,
		conversations: options.conversations ?? false,
		knowledge: await readKnowledge(options, io),
		...options.permissions === void 0 ? {} : { permissions: await readPermissions(options.permissions, io) }
	};
	if (paths.length === 0) {
		await io.stderr.write(`dyi-audit: ${text.cli.noExport}\n${text.cli.helpHint}\n`);
		return null;
	}
	const progress = showProgress(io, options.quiet ?? false, text.cli.reading);
	const read = await readExport(paths, {
		...readOptions,
		cwd: io.cwd,
		onProgress: progress.update
	}).finally(progress.end);
	return conclude(read, auditOptions);
}

__t("> src/cli/output.ts");
async function writeOutput(path, text, io) {
	const target = await followLink(resolve(io.cwd, path));
	try {
		if (await isSpecial(target)) await writeFile(target, text);
		else await replaceFile(target, text, io);
	} catch (error) {
		const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
		throw new ExportError("output-failed", {
			path,
			reason
		}, { cause: error });
	}
}
async function replaceFile(target, text, io) {
	const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
	const file = await open(draft, "wx", 384);
	const forget = io.onInterrupt(() => removeNow(draft));
	try {
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, target);
	} catch (error) {
		await unlink(draft).catch(() => {});
		throw error;
	} finally {
		forget();
	}
}
function removeNow(draft) {
	try {
		unlinkSync(draft);
	} catch {}
}
async function followLink(path) {
	return realpath(path).catch(() => path);
}
async function isSpecial(path) {
	const status = await stat(path).catch(() => null);
	return status !== null && !status.isFile() && !status.isDirectory();
}

__t("> src/cli/deliver.ts");
async function deliver(report, options, session) {
	const { output } = options;
	await deliverTo(output === void 0 || output === "-" ? null : output, report, options, session);
}
async function deliverTo(file, report, options, { io, text }) {
	if (file === null) {
		await io.stdout.write(report);
		return;
	}
	await writeOutput(file, report, io);
	if (!(options.quiet ?? false) && io.stderr.isTTY) await io.stderr.write(`${text.cli.wrote(file)}\n`);
}
function useColour(options, io) {
	if (options.colour === false || options.color === false) return false;
	if ((io.env["NO_COLOR"] ?? "") !== "") return false;
	if ((io.env["FORCE_COLOR"] ?? "") !== "") return io.env["FORCE_COLOR"] !== "0";
	return io.stdout.isTTY && io.env["TERM"] !== "dumb";
}

__t("> src/cli/privacy.ts");
async function readPrivacy(options, io) {
	const apps = options.pseudonymiseApps ?? false;
	if (!apps && !(options.pseudonymise ?? false)) {
		if (options.keyFile !== void 0) throw new ExportError("options-conflict", {
			problem: "needs",
			options: ["--key-file", "--pseudonymise"]
		});
		return {
			apply: (result) => result,
			randomKey: false
		};
	}
	const { pseudonymise } = await import("./pseudonymise.js");
	const key = options.keyFile === void 0 ? randomBytes(32) : await readKey(options.keyFile, io);
	return {
		apply: (result) => pseudonymise(result, key, { apps }),
		randomKey: options.keyFile === void 0
	};
}
const shortestKey = 16;
const longestKey = 2 ** 20;
async function readKey(path, io) {
	const file = resolve(io.cwd, path);
	try {
		const status = await stat(file);
		if (!status.isFile() || status.size > longestKey) throw new ExportError("key-file", {
			path,
			problem: "not-a-file"
		});
		const key = await readFile(file);
		if (key.length < shortestKey) throw new ExportError("key-file", {
			path,
			problem: "too-short"
		});
		return key;
	} catch (error) {
		throw error instanceof ExportError ? error : unreadable(path, error);
	}
}

__t("> src/cli/targets.ts");
function readTargets(formats, { output }, io) {
	const standard = output === void 0 || output === "-" ? null : output;
	const asked = (formats ?? ["text"]).map(readTarget);
	const plain = asked.filter(({ file }) => file === null);
	if (plain.length > 1) conflict("two-reports", plain);
	if (plain.length === 0 && output !== void 0) conflict("output-unused", asked);
	const targets = asked.map(({ format, file }) => ({
		format,
		file: file ?? standard
	}));
	const files = targets.flatMap(({ file }) => file === null ? [] : [resolve(io.cwd, file)]);
	if (new Set(files).size < files.length) conflict("same-file", targets);
	return targets;
}
function readTarget(value) {
	const [, name = value, file = ""] = /^([^=]*)=(.+)$/s.exec(value) ?? [];
	return {
		format: readChoice("--format", name, formatNames),
		file: file === "" || file === "-" ? null : file
	};
}
function conflict(problem, targets) {
	const options = targets.map(({ format, file }) => file === null ? format : `${format}=${file}`);
	throw new ExportError("options-conflict", {
		problem,
		options
	});
}

__t("> src/cli/present.ts");
const mostFindings = 1e6;
async function readPresentation(options, { io }, standard) {
	return {
		targets: readTargets(options.format, options, io),
		timeZone: readTimeZone(options.timeZone ?? "UTC"),
		gate: {
			failOn: options.failOn === void 0 ? standard : readFailOn(options.failOn),
			maxFindings: options.maxFindings === void 0 ? 0 : readCount("--max-findings", options.maxFindings, mostFindings, 0),
			strict: options.strict ?? false
		},
		privacy: await readPrivacy(options, io)
	};
}
async function present(result, { targets, timeZone, gate, privacy }, options, session) {
	const { io, text } = session;
	const quiet = options.quiet ?? false;
	const shown = privacy.apply(result);
	const reports = [];
	for (const { format, file } of targets) {
		const words = (await loadReporter(format))(shown, {
			catalogue: text,
			width: io.stdout.columns ?? columnsOf(io.env["COLUMNS"]),
			colour: file === null && useColour(options, io),
			timeZone,
			verbose: options.verbose ?? false,
			all: options.all ?? false,
			gate
		});
		reports.push({
			text: words,
			file
		});
	}
	for (const report of reports) await deliverTo(report.file, report.text, options, session);
	if (privacy.randomKey && !quiet) await io.stderr.write(`dyi-audit: ${text.cli.randomKey}\n`);
	const inSight = targets.some(({ format, file }) => format === "text" && file === null);
	if (isIncomplete(result, gate.strict) && !quiet && !inSight) await io.stderr.write(`dyi-audit: ${text.cli.incomplete}\n`);
	return exitCodeOf(result, gate);
}
function columnsOf(value) {
	const columns = Number(value);
	return Number.isInteger(columns) && columns >= 40 ? columns : 80;
}

__t("evald audit");
export { string as $, $ZodUnknown as $n, $ZodEncodeError as $r, _uuidv4 as $t, fileKind as A, $ZodKSUID as An, BIGINT_FORMAT_RANGES as Ar, _minLength as At, groupBy as B, $ZodOptional as Bn, issue as Br, _regex as Bt, formatNames as C, $ZodIPv6 as Cn, flattenError as Cr, _jwt as Ct, readExport as D, $ZodISOTime as Dn, isCalendarDay as Dr, _lt as Dt, conclude as E, $ZodISODuration as En, endOfDay as Er, _lowercase as Et, isKnownFolder as F, $ZodNull as Fn, derived as Fr, _normalize as Ft, lookUpApp as G, $ZodString as Gn, omit as Gr, _toLowerCase as Gt, toIsoOrNull as H, $ZodPrefault as Hn, merge as Hr, _startsWith as Ht, sections as I, $ZodNullable as In, extend as Ir, _null as It, array as J, $ZodType as Jn, pick as Jr, _ulid as Jt, datetime as K, $ZodStringFormat as Kn, own$1 as Kr, _toUpperCase as Kt, openParts as L, $ZodNumber as Ln, getEnumValues as Lr, _number as Lt, foldersOf as M, $ZodNanoID as Mn, assignProp as Mr, _nanoid as Mt, isInFacebookFolder as N, $ZodNever as Nn, clone as Nr, _never as Nt, readParts as O, $ZodIntersection as On, startOfDay as Or, _lte as Ot, isJunk as P, $ZodNonOptional as Pn, constantCatch as Pr, _nonnegative as Pt, strictObject as Q, $ZodUnion as Qn, shallowClone as Qr, _uuid as Qt, auditResultSchema as R, $ZodNumberFormat as Rn, hide as Rr, _overwrite as Rt, UTCDateMini as S, $ZodIPv4 as Sn, $ZodError as Sr, _isoTime as St, auditExport as T, $ZodISODateTime as Tn, normaliseAppName as Tr, _length as Tt, defaultKnowledge as U, $ZodReadonly as Un, mergeDefs as Ur, _string as Ut, toIso as V, $ZodPipe as Vn, jsonStringifyReplacer as Vr, _slugify as Vt, knowledgeFrom as W, $ZodRecord as Wn, normalizeParams as Wr, _superRefine as Wt, literal as X, $ZodURL as Xn, required as Xr, _uppercase as Xt, int as Y, $ZodULID as Yn, rawShape as Yr, _unknown as Yt, nullable as Z, $ZodUUID as Zn, safeExtend as Zr, _url as Zt, isValid as _, $ZodEmail as _n, _safeEncodeAsync as _r, _ipv4 as _t, concludeExport as a, $ZodBase64 as an, base64url as ar, _cidrv6 as at, millisecondsInDay as b, $ZodExactOptional as bn, validate as br, _isoDateTime as bt, readPermissions as c, $ZodCIDRv4 as cn, _decode as cr, _e164 as ct, failOnLevels as d, $ZodCUID2 as dn, _encodeAsync as dr, _endsWith as dt, $constructor as ei, _uuidv6 as en, $ZodXID as er, _array as et, inspectFormats as f, $ZodCatch as fn, _parse as fr, _gt as ft, readExportOptions as g, $ZodE164 as gn, _safeEncode as gr, _int as gt, readCount as h, $ZodDiscriminatedUnion as hn, _safeDecodeAsync as hr, _includes as ht, writeOutput as i, $ZodArray as in, base64 as ir, _cidrv4 as it, isKnownFileName as j, $ZodLiteral as jn, NUMBER_FORMAT_RANGES as jr, _multipleOf as jt, readPartName as k, $ZodJWT as kn, en_default as kr, _maxLength as kt, readText as l, $ZodCIDRv6 as ln, _decodeAsync as lr, _email as lt, readChoice as m, $ZodDefault as mn, _safeDecode as mr, _guid as mt, readPresentation as n, globalConfig as ni, _xid as nn, base64urlCharset as nr, _base64url as nt, parseJson as o, $ZodBase64URL as on, integer as or, _cuid as ot, readAsOf as p, $ZodCustom as pn, _parseAsync as pr, _gte as pt, _enum as q, $ZodTransform as qn, partial as qr, _trim as qt, deliver as r, globalRegistry as rn, standardProps as rr, _boolean as rt, readKnowledge as s, $ZodBoolean as sn, number as sr, _cuid2 as st, present as t, config as ti, _uuidv7 as tn, base64Charset as tr, _base64 as tt, showProgress as u, $ZodCUID as un, _encode as ur, _emoji as ut, toDate as v, $ZodEmoji as vn, _safeParse as vr, _ipv6 as vt, loadReporter as w, $ZodISODate as wn, formatError as wr, _ksuid as wt, millisecondsInWeek as x, $ZodGUID as xn, validateAsync$1 as xr, _isoDuration as xt, constructFrom as y, $ZodEnum as yn, _safeParseAsync as yr, _isoDate as yt, nameKey as z, $ZodObjectJIT as zn, installLazyProp as zr, _refine as zt };