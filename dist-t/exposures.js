import { g as levels, v as verdictIds } from "./start.js";
import { a as appColumns, c as exportKey, h as defineTable, o as appKey, s as exportColumns } from "./record.js";

// src/batch/tables/apps.ts
const rights = [
	"yes",
	"no",
	"disputed",
	"unspecified"
];
const noClaim = "no claim decided the verdict";
function rightTo(what) {
	return {
		type: "string",
		description: `Whether the claim that decided the verdict gives a right to ${what} messages.`,
		values: rights,
		missing: noClaim
	};
}
function bound(what) {
	return {
		type: "datetime",
		description: `The ${what}.`,
		missing: "not bounded on this side"
	};
}
function traceOf(what) {
	return {
		type: "integer",
		description: `${what} inside the possible window.`,
		unit: "count"
	};
}
const appsTable = defineTable({
	name: "apps",
	description: "One row for each connected app of each export, with its verdict: what it could do, never what it did.",
	columns: {
		...exportColumns,
		app_id: {
			type: "string",
			description: "Pseudonym of this connection (keyed HMAC of the app-scoped id): another in each export."
		},
		app_name: {
			type: "string",
			description: "Name of the app. Which names are shown was decided when the batch was planned (appNames in run.json).",
			missing: "not shown: few have the app, so its name could tell who a participant is"
		},
		app_key: {
			type: "string",
			description: "Pseudonym of the name of the app (keyed HMAC): the same app in all exports."
		},
		category: {
			type: "string",
			description: "The category that Facebook lists it under; other: one that is not known.",
			values: [
				"active",
				"inactive",
				"removed",
				"other"
			],
			missing: "the export has no categories (before 2021)"
		},
		subject: {
			type: "string",
			description: "The app or service of the knowledge base that its whole name stands for.",
			missing: "nothing is known of it"
		},
		match: {
			type: "string",
			description: "How its name led to the subject.",
			values: [
				"exact",
				"alias",
				"unverified-alias"
			],
			missing: "nothing is known of it"
		},
		verdict: {
			type: "string",
			description: "The verdict.",
			values: verdictIds
		},
		level: {
			type: "string",
			description: "Level of the verdict, from the gravest to the slightest.",
			values: levels
		},
		from_earliest: bound("earliest instant at which the connection can have begun"),
		from_latest: bound("latest instant at which it can have begun"),
		to_earliest: bound("earliest instant at which it can have ended"),
		to_latest: bound("latest instant at which it can have ended"),
		connection_basis: {
			type: "string",
			description: "What these bounds rest on, codes separated by \";\".",
			missing: "nothing"
		},
		right_read: rightTo("read"),
		right_write: rightTo("write"),
		right_delete: rightTo("delete"),
		reach: {
			type: "string",
			description: "Which messages the right covered.",
			values: [
				"history",
				"live-only",
				"outgoing-only",
				"page-only",
				"none",
				"unknown"
			],
			missing: noClaim
		},
		blocked: {
			type: "boolean",
			description: "Whether the participant blocked the app."
		},
		shared_links: traceOf("Links to its domains in messages"),
		app_posts: traceOf("Posts it made"),
		off_meta_events: traceOf("Events off Meta technologies that name it"),
		unknowns: {
			type: "string",
			description: "What is not known of it, codes separated by \";\".",
			missing: "nothing that matters"
		}
	},
	primaryKey: ["export_id", "app_id"],
	foreignKeys: [exportKey]
});

// src/batch/tables/claims.ts
const noOverlap = "the connection and the right did not meet";
const claimsTable = defineTable({
	name: "claims",
	description: "One row for each claim about each app: a right that is documented, and how it met the connection.",
	columns: {
		...appColumns,
		claim_number: {
			type: "integer",
			description: "Place among the claims of the app, from 0.",
			unit: "count"
		},
		claim_id: {
			type: "string",
			description: "Id of the claim or the permission in the knowledge base."
		},
		basis: {
			type: "string",
			description: "What kind of claim it is.",
			values: [
				"documented-partner",
				"platform-permission",
				"documented-requester",
				"chat-client",
				"device-integration",
				"partner-other-data",
				"documented-without-message-right"
			]
		},
		origin: {
			type: "string",
			description: "Who says so.",
			values: [
				"export",
				"permissions-file",
				"knowledge"
			]
		},
		decides: {
			type: "boolean",
			description: "Whether it decided the verdict."
		},
		overlap: {
			type: "string",
			description: "Whether the connection met the right.",
			values: [
				"certain",
				"possible",
				"none"
			]
		},
		possible_from: {
			type: "datetime",
			description: "Start of the possible window.",
			missing: `not bounded, or ${noOverlap}`
		},
		possible_to: {
			type: "datetime",
			description: "End of the possible window.",
			missing: `not bounded, or ${noOverlap}`
		},
		certain_from: {
			type: "datetime",
			description: "Start of the certain window.",
			missing: "no moment is sure"
		},
		certain_to: {
			type: "datetime",
			description: "End of the certain window.",
			missing: "no moment is sure"
		},
		sources: {
			type: "string",
			description: "Ids of the sources, separated by \";\"; `dyi-audit explain` gives them in full.",
			missing: "the export itself"
		}
	},
	primaryKey: [
		"export_id",
		"app_id",
		"claim_number"
	],
	foreignKeys: [appKey]
});

// src/batch/tables/conversations.ts
const conversationsTable = defineTable({
	name: "conversations",
	description: "One row for each conversation of each export (only where the plan asked for it).",
	columns: {
		...exportColumns,
		conversation_id: {
			type: "string",
			description: "Pseudonym of the conversation: another in each export."
		},
		section: {
			type: "string",
			description: "Where Messenger keeps it.",
			values: [
				"inbox",
				"archived_threads",
				"filtered_threads",
				"message_requests",
				"e2ee_cutover",
				"legacy_threads",
				"other"
			],
			missing: "the export does not say"
		},
		participants: {
			type: "integer",
			description: "Distinct names in it, the owner included.",
			unit: "count"
		},
		messages: {
			type: "integer",
			description: "Messages, dated or not.",
			unit: "count"
		},
		first: {
			type: "datetime",
			description: "The first dated message.",
			missing: "there is none"
		},
		last: {
			type: "datetime",
			description: "The last dated message.",
			missing: "there is none"
		}
	},
	primaryKey: ["export_id", "conversation_id"],
	foreignKeys: [exportKey]
});
const membersTable = defineTable({
	name: "members",
	description: "One row for each person in each conversation (only where the plan asked for it).",
	columns: {
		...exportColumns,
		conversation_id: {
			type: "string",
			description: "Pseudonym of the conversation."
		},
		contact_id: {
			type: "string",
			description: "Pseudonym of the person. One friend of two participants has two of them, unless the plan links contacts."
		},
		is_owner: {
			type: "boolean",
			description: "Whether it is the owner of the export."
		}
	},
	primaryKey: [
		"export_id",
		"conversation_id",
		"contact_id"
	],
	foreignKeys: [{
		columns: ["export_id", "conversation_id"],
		table: "conversations"
	}]
});

// src/batch/tables/exposures.ts
const exposuresTable = defineTable({
	name: "exposures",
	description: "Up to three rows for each app of level held, maybe or open: what existed while it could reach messages, surely, possibly, or with the history before.",
	columns: {
		...appColumns,
		kind: {
			type: "string",
			description: "Which messages are counted: inside the certain window, inside the possible window, or all before its end.",
			values: [
				"certain",
				"possible",
				"with_history"
			]
		},
		conversations: {
			type: "integer",
			description: "Conversations with such messages.",
			unit: "count"
		},
		messages: {
			type: "integer",
			description: "Such messages.",
			unit: "count"
		},
		people: {
			type: "integer",
			description: "People in these conversations, without the owner.",
			unit: "count"
		},
		first: {
			type: "datetime",
			description: "The first such message.",
			missing: "there is none"
		},
		last: {
			type: "datetime",
			description: "The last such message.",
			missing: "there is none"
		}
	},
	primaryKey: [
		"export_id",
		"app_id",
		"kind"
	],
	foreignKeys: [appKey]
});

export { appsTable as a, claimsTable as i, conversationsTable as n, membersTable as r, exposuresTable as t };