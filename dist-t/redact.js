import { F as isKnownFolder, I as sections, M as foldersOf, N as isInFacebookFolder, j as isKnownFileName } from "./audit.js";

// src/parser/redact.ts
function withoutUser(name) {
	const match = /^facebook-.+?(-(?:\d{4}-\d{2}-\d{2}|\d{2}_\d{2}_\d{4}))((?:-[A-Za-z0-9]+)*)(\.zip)?$/i.exec(name);
	if (match === null) return /\.zip$/i.test(name) ? "<name>.zip" : "<name>";
	const [, day = "", rest = "", zip = ""] = match;
	return `facebook-<user>${day}${rest.replace(/-(?!\d{1,3}(?:-|$))[A-Za-z0-9]+/g, "-<id>")}${zip}`;
}
const programKey = /^[A-Za-z][A-Za-z0-9]{0,30}(?:_[A-Za-z0-9]{1,30}){0,8}$/;
function withoutPersonalKey(key) {
	return key === "__proto__" || programKey.test(key) && !/\d{5}/.test(key) ? key : "<key>";
}
function withoutPersonalKeys(pointer) {
	return pointer.split("/").map((segment) => segment === "" || /^\d{1,9}$/.test(segment) ? segment : withoutPersonalKey(segment)).join("/");
}
function withoutPersonInDetail(detail) {
	return detail.replace(/^at ([^]*?)(, byte \d+)?$/, (_, pointer, byte = "") => `at ${withoutPersonalKeys(pointer)}${byte}`);
}
function withoutPersonalSection(section) {
	return section === "e2ee" || sections.some((name) => name === section) || /^[a-z]+(?:_[a-z0-9]+)+$/.test(section) ? section : "<folder>";
}
function withoutPerson(path) {
	return withThreadNamed(path, () => "<thread>");
}
function withThreadNamed(path, named) {
	const segments = path.split("/");
	const name = segments.at(-1) ?? "";
	if (!isInFacebookFolder(path)) return segments.length > 1 ? `<folder>/${knownNameOnly(name)}` : withoutUserOrName(name);
	const thread = threadPlace(segments, foldersOf(path).lastIndexOf("messages"));
	const isInThread = (place) => thread !== null && place >= thread;
	return segments.map((segment, place) => {
		if (place < segments.length - 1) return isInThread(place) ? named(segment) : isFacebookName(segment) ? segment : "<folder>";
		return isInThread(place) || !isFacebookName(segment) ? knownNameOnly(segment) : segment;
	}).join("/");
}
function threadPlace(segments, messages) {
	if (messages < 0) return null;
	const below = segments[messages + 1] ?? "";
	return sections.some((section) => section === below) || segments.length > messages + 3 || segments.length === messages + 2 ? messages + 2 : messages + 1;
}
function folderWithoutPerson(folder) {
	if (folder === "") return ".";
	return withoutPerson(`${folder}/message_1.json`).split("/").slice(0, -1).join("/");
}
function isFacebookName(name) {
	if (isKnownFolder(name) || isKnownFileName(name)) return true;
	return /^[a-z'’-]+(?:_[a-z0-9'’-]+)+(?:\.[a-z]+)?$/.test(name) && !/\d{5}|_\d+(?:\.[a-z]+)?$/.test(name);
}
function knownNameOnly(name) {
	return isKnownFileName(name) ? name : ending("<file>", name);
}
function withoutUserOrName(name) {
	return /^facebook-/i.test(name) || /\.zip$/i.test(name) ? withoutUser(name) : knownNameOnly(name);
}
function ending(stem, name) {
	return `${stem}${/\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? ""}`;
}

export { withoutPersonalKey as a, withoutUser as c, withoutPersonInDetail as i, withThreadNamed as n, withoutPersonalKeys as o, withoutPerson as r, withoutPersonalSection as s, folderWithoutPerson as t };