// src/reporter/format/json.ts
const unseen = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
function json(value, indent = 0) {
	return JSON.stringify(value, null, indent).replace(unseen, escapeUnits);
}
function escapeUnits(character) {
	return Array.from({ length: character.length }, (_, place) => {
		return `\\u${character.charCodeAt(place).toString(16).padStart(4, "0")}`;
	}).join("");
}

export { json as t };