import { c as describeError, d as languages, l as detectLanguage, m as usageCodes, p as ExportError, r as exitCodes, t as nodeIo, u as loadCatalogue } from "./start.js";

globalThis.__t=(globalThis.__t||((n)=>{const u=process.cpuUsage();globalThis.__l=globalThis.__l||[];globalThis.__l.push([n,(u.user+u.system)/1000])}));__t("eval cli");
// src/cli/run.ts
async function run(argv, io) {
	if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
		await io.stdout.write(`${io.version}\n`);
		return exitCodes.done;
	}
	const language = languageOf(argv, io.env);
	try {
		const asked = languageArgument(argv);
		if (asked !== null && languages.every((known) => known !== asked)) throw new ExportError("option-value", {
			option: "--lang",
			value: asked,
			expected: languages.join(", ")
		});
		const { runProgram } = await import("./program.js").then((n) => n.t);
		return await runProgram(argv, io, language);
	} catch (error) {
		const text = await loadCatalogue(language);
		if (error instanceof ExportError) {
			const { message, hint } = describeError(text, error);
			await io.stderr.write(`dyi-audit: ${message}\n${indent(hint)}\n`);
			return usageCodes.has(error.code) ? exitCodes.usage : exitCodes.notAnExport;
		}
		await io.stderr.write(`${text.cli.bug(io.version, process.version, stackOf(error))}\n`);
		return exitCodes.bug;
	}
}
function languageOf(argv, env) {
	const asked = languageArgument(argv);
	return languages.find((language) => language === asked) ?? detectLanguage(env);
}
function languageArgument(argv) {
	const end = argv.indexOf("--");
	const options = end < 0 ? argv : argv.slice(0, end);
	const place = options.findIndex((option) => option === "--lang" || option.startsWith("--lang="));
	const option = options[place];
	if (option === void 0) return null;
	return option.startsWith("--lang=") ? option.slice(7) : options[place + 1] ?? null;
}
function stackOf(error) {
	if (!(error instanceof Error)) return "unknown";
	const places = [...(error.stack ?? "").matchAll(/at (?:async )?([\w.<>$ ]+)?.*?dist\/([\w/-]+\.js:\d+)/g)];
	return [error.name, ...places.slice(0, 8).map(([, where = "", place = ""]) => `  ${where.trim()} ${place}`)].join("\n");
}
function indent(text) {
	return text.split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
}

__t("evald cli");
export { nodeIo, run };