import { r as findingsOf, t as incompleteMessage } from "./incomplete.js";
import { t as json } from "./json.js";

// src/reporter/gitlab.ts
const severities = {
	held: "major",
	maybe: "minor",
	open: "info",
	unknown: "info",
	none: "info"
};
const gitlab = (result, options) => {
	const { catalogue: text, all } = options;
	const incomplete = incompleteMessage(result, options);
	const entries = findingsOf(result, options).filter(({ app }) => all || app.level !== "none").map((finding) => ({
		description: `${finding.title}. ${finding.message}`,
		check_name: finding.app.verdict,
		fingerprint: finding.fingerprint,
		severity: finding.accepted === null ? severities[finding.app.level] : "info",
		location: {
			path: finding.file,
			lines: { begin: 1 }
		}
	}));
	const missing = incomplete === null ? [] : [{
		description: `${text.ci.incomplete.title}. ${incomplete}`,
		check_name: "incomplete",
		fingerprint: "incomplete",
		severity: "blocker",
		location: {
			path: "export",
			lines: { begin: 1 }
		}
	}];
	return `${json([...missing, ...entries], 2)}\n`;
};

export { gitlab };