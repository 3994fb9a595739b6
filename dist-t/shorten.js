import { T as LazySegmenter } from "./terminal.js";

// src/reporter/format/shorten.ts
const graphemes = new LazySegmenter("en", { granularity: "grapheme" });
function shorten(text, longest) {
	if (text.length <= longest) return text;
	const kept = [];
	for (const { segment } of graphemes.segment(text)) {
		if (kept.length === longest) return `${kept.slice(0, -1).join("")}…`;
		kept.push(segment);
	}
	return text;
}

export { shorten as t };