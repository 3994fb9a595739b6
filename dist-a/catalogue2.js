import { c as buildFormatLongFn, i as buildMatchFn, o as buildLocalizeFn, r as buildMatchPatternFn, t as formatsOf } from "./formats.js";

// node_modules/date-fns/locale/fr/_lib/formatDistance.js
const formatDistanceLocale = {
	lessThanXSeconds: {
		one: "moins d’une seconde",
		other: "moins de {{count}} secondes"
	},
	xSeconds: {
		one: "1 seconde",
		other: "{{count}} secondes"
	},
	halfAMinute: "30 secondes",
	lessThanXMinutes: {
		one: "moins d’une minute",
		other: "moins de {{count}} minutes"
	},
	xMinutes: {
		one: "1 minute",
		other: "{{count}} minutes"
	},
	aboutXHours: {
		one: "environ 1 heure",
		other: "environ {{count}} heures"
	},
	xHours: {
		one: "1 heure",
		other: "{{count}} heures"
	},
	xDays: {
		one: "1 jour",
		other: "{{count}} jours"
	},
	aboutXWeeks: {
		one: "environ 1 semaine",
		other: "environ {{count}} semaines"
	},
	xWeeks: {
		one: "1 semaine",
		other: "{{count}} semaines"
	},
	aboutXMonths: {
		one: "environ 1 mois",
		other: "environ {{count}} mois"
	},
	xMonths: {
		one: "1 mois",
		other: "{{count}} mois"
	},
	aboutXYears: {
		one: "environ 1 an",
		other: "environ {{count}} ans"
	},
	xYears: {
		one: "1 an",
		other: "{{count}} ans"
	},
	overXYears: {
		one: "plus d’un an",
		other: "plus de {{count}} ans"
	},
	almostXYears: {
		one: "presqu’un an",
		other: "presque {{count}} ans"
	}
};
const formatDistance = (token, count, options) => {
	let result;
	const form = formatDistanceLocale[token];
	if (typeof form === "string") result = form;
	else if (count === 1) result = form.one;
	else result = form.other.replace("{{count}}", String(count));
	if (options?.addSuffix) {
		if (options.comparison && options.comparison > 0) return "dans " + result;
		else return "il y a " + result;
	}
	return result;
};

// node_modules/date-fns/locale/fr/_lib/formatLong.js
const dateFormats = {
	full: "EEEE d MMMM y",
	long: "d MMMM y",
	medium: "d MMM y",
	short: "dd/MM/y"
};
const timeFormats = {
	full: "HH:mm:ss zzzz",
	long: "HH:mm:ss z",
	medium: "HH:mm:ss",
	short: "HH:mm"
};
const dateTimeFormats = {
	full: "{{date}} 'à' {{time}}",
	long: "{{date}} 'à' {{time}}",
	medium: "{{date}}, {{time}}",
	short: "{{date}}, {{time}}"
};
const formatLong = {
	date: buildFormatLongFn({
		formats: dateFormats,
		defaultWidth: "full"
	}),
	time: buildFormatLongFn({
		formats: timeFormats,
		defaultWidth: "full"
	}),
	dateTime: buildFormatLongFn({
		formats: dateTimeFormats,
		defaultWidth: "full"
	})
};

// node_modules/date-fns/locale/fr/_lib/formatRelative.js
const formatRelativeLocale = {
	lastWeek: "eeee 'dernier à' p",
	yesterday: "'hier à' p",
	today: "'aujourd’hui à' p",
	tomorrow: "'demain à' p'",
	nextWeek: "eeee 'prochain à' p",
	other: "P"
};
const formatRelative = (token, _date, _baseDate, _options) => formatRelativeLocale[token];

// node_modules/date-fns/locale/fr/_lib/localize.js
const eraValues = {
	narrow: ["av. J.-C", "ap. J.-C"],
	abbreviated: ["av. J.-C", "ap. J.-C"],
	wide: ["avant Jésus-Christ", "après Jésus-Christ"]
};
const quarterValues = {
	narrow: [
		"T1",
		"T2",
		"T3",
		"T4"
	],
	abbreviated: [
		"1er trim.",
		"2ème trim.",
		"3ème trim.",
		"4ème trim."
	],
	wide: [
		"1er trimestre",
		"2ème trimestre",
		"3ème trimestre",
		"4ème trimestre"
	]
};
const monthValues = {
	narrow: [
		"J",
		"F",
		"M",
		"A",
		"M",
		"J",
		"J",
		"A",
		"S",
		"O",
		"N",
		"D"
	],
	abbreviated: [
		"janv.",
		"févr.",
		"mars",
		"avr.",
		"mai",
		"juin",
		"juil.",
		"août",
		"sept.",
		"oct.",
		"nov.",
		"déc."
	],
	wide: [
		"janvier",
		"février",
		"mars",
		"avril",
		"mai",
		"juin",
		"juillet",
		"août",
		"septembre",
		"octobre",
		"novembre",
		"décembre"
	]
};
const dayValues = {
	narrow: [
		"D",
		"L",
		"M",
		"M",
		"J",
		"V",
		"S"
	],
	short: [
		"di",
		"lu",
		"ma",
		"me",
		"je",
		"ve",
		"sa"
	],
	abbreviated: [
		"dim.",
		"lun.",
		"mar.",
		"mer.",
		"jeu.",
		"ven.",
		"sam."
	],
	wide: [
		"dimanche",
		"lundi",
		"mardi",
		"mercredi",
		"jeudi",
		"vendredi",
		"samedi"
	]
};
const dayPeriodValues = {
	narrow: {
		am: "AM",
		pm: "PM",
		midnight: "minuit",
		noon: "midi",
		morning: "mat.",
		afternoon: "ap.m.",
		evening: "soir",
		night: "mat."
	},
	abbreviated: {
		am: "AM",
		pm: "PM",
		midnight: "minuit",
		noon: "midi",
		morning: "matin",
		afternoon: "après-midi",
		evening: "soir",
		night: "matin"
	},
	wide: {
		am: "AM",
		pm: "PM",
		midnight: "minuit",
		noon: "midi",
		morning: "du matin",
		afternoon: "de l’après-midi",
		evening: "du soir",
		night: "du matin"
	}
};
const ordinalNumber = (dirtyNumber, options) => {
	const number = Number(dirtyNumber);
	const unit = options?.unit;
	if (number === 0) return "0";
	const feminineUnits = [
		"year",
		"week",
		"hour",
		"minute",
		"second"
	];
	let suffix;
	if (number === 1) suffix = unit && feminineUnits.includes(unit) ? "ère" : "er";
	else suffix = "ème";
	return number + suffix;
};
const LONG_MONTHS_TOKENS = ["MMM", "MMMM"];
const localize = {
	preprocessor: (date, parts) => {
		if (date.getDate() === 1) return parts;
		if (!parts.some((part) => part.isToken && LONG_MONTHS_TOKENS.includes(part.value))) return parts;
		return parts.map((part) => part.isToken && part.value === "do" ? {
			isToken: true,
			value: "d"
		} : part);
	},
	ordinalNumber,
	era: buildLocalizeFn({
		values: eraValues,
		defaultWidth: "wide"
	}),
	quarter: buildLocalizeFn({
		values: quarterValues,
		defaultWidth: "wide",
		argumentCallback: (quarter) => quarter - 1
	}),
	month: buildLocalizeFn({
		values: monthValues,
		defaultWidth: "wide"
	}),
	day: buildLocalizeFn({
		values: dayValues,
		defaultWidth: "wide"
	}),
	dayPeriod: buildLocalizeFn({
		values: dayPeriodValues,
		defaultWidth: "wide"
	})
};

// node_modules/date-fns/locale/fr/_lib/match.js
const matchOrdinalNumberPattern = /^(\d+)(ième|ère|ème|er|e)?/i;
const parseOrdinalNumberPattern = /\d+/i;
const matchEraPatterns = {
	narrow: /^(av\.J\.C|ap\.J\.C|ap\.J\.-C)/i,
	abbreviated: /^(av\.J\.-C|av\.J-C|apr\.J\.-C|apr\.J-C|ap\.J-C)/i,
	wide: /^(avant Jésus-Christ|après Jésus-Christ)/i
};
const parseEraPatterns = { any: [/^av/i, /^ap/i] };
const matchQuarterPatterns = {
	narrow: /^T?[1234]/i,
	abbreviated: /^[1234](er|ème|e)? trim\.?/i,
	wide: /^[1234](er|ème|e)? trimestre/i
};
const parseQuarterPatterns = { any: [
	/1/i,
	/2/i,
	/3/i,
	/4/i
] };
const matchMonthPatterns = {
	narrow: /^[jfmasond]/i,
	abbreviated: /^(janv|févr|mars|avr|mai|juin|juill|juil|août|sept|oct|nov|déc)\.?/i,
	wide: /^(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/i
};
const parseMonthPatterns = {
	narrow: [
		/^j/i,
		/^f/i,
		/^m/i,
		/^a/i,
		/^m/i,
		/^j/i,
		/^j/i,
		/^a/i,
		/^s/i,
		/^o/i,
		/^n/i,
		/^d/i
	],
	any: [
		/^ja/i,
		/^f/i,
		/^mar/i,
		/^av/i,
		/^ma/i,
		/^juin/i,
		/^juil/i,
		/^ao/i,
		/^s/i,
		/^o/i,
		/^n/i,
		/^d/i
	]
};
const matchDayPatterns = {
	narrow: /^[lmjvsd]/i,
	short: /^(di|lu|ma|me|je|ve|sa)/i,
	abbreviated: /^(dim|lun|mar|mer|jeu|ven|sam)\.?/i,
	wide: /^(dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)/i
};
const parseDayPatterns = {
	narrow: [
		/^d/i,
		/^l/i,
		/^m/i,
		/^m/i,
		/^j/i,
		/^v/i,
		/^s/i
	],
	any: [
		/^di/i,
		/^lu/i,
		/^ma/i,
		/^me/i,
		/^je/i,
		/^ve/i,
		/^sa/i
	]
};
const matchDayPeriodPatterns = {
	narrow: /^(a|p|minuit|midi|mat\.?|ap\.?m\.?|soir|nuit)/i,
	any: /^([ap]\.?\s?m\.?|du matin|de l'après[-\s]midi|du soir|de la nuit)/i
};
const parseDayPeriodPatterns = { any: {
	am: /^a/i,
	pm: /^p/i,
	midnight: /^min/i,
	noon: /^mid/i,
	morning: /mat/i,
	afternoon: /ap/i,
	evening: /soir/i,
	night: /nuit/i
} };
const match = {
	ordinalNumber: buildMatchPatternFn({
		matchPattern: matchOrdinalNumberPattern,
		parsePattern: parseOrdinalNumberPattern,
		valueCallback: (value) => parseInt(value)
	}),
	era: buildMatchFn({
		matchPatterns: matchEraPatterns,
		defaultMatchWidth: "wide",
		parsePatterns: parseEraPatterns,
		defaultParseWidth: "any"
	}),
	quarter: buildMatchFn({
		matchPatterns: matchQuarterPatterns,
		defaultMatchWidth: "wide",
		parsePatterns: parseQuarterPatterns,
		defaultParseWidth: "any",
		valueCallback: (index) => index + 1
	}),
	month: buildMatchFn({
		matchPatterns: matchMonthPatterns,
		defaultMatchWidth: "wide",
		parsePatterns: parseMonthPatterns,
		defaultParseWidth: "any"
	}),
	day: buildMatchFn({
		matchPatterns: matchDayPatterns,
		defaultMatchWidth: "wide",
		parsePatterns: parseDayPatterns,
		defaultParseWidth: "any"
	}),
	dayPeriod: buildMatchFn({
		matchPatterns: matchDayPeriodPatterns,
		defaultMatchWidth: "any",
		parsePatterns: parseDayPeriodPatterns,
		defaultParseWidth: "any"
	})
};

// node_modules/date-fns/locale/fr.js
const fr = {
	code: "fr",
	formatDistance,
	formatLong,
	formatRelative,
	localize,
	match,
	options: {
		weekStartsOn: 1,
		firstWeekContainsDate: 4
	}
};

// src/text/fr/grammar.ts
const plural = (count, one, other) => Math.abs(count) < 2 ? one : other;
const of = (words) => /^[aeéèêiouy]/i.test(words) ? `d’${words}` : `de ${words}`;
const isDay = (date) => /^\d{1,2}(?:er)?\s/.test(date);
const the = (date) => isDay(date) ? `le ${date}` : date;
const on = (date) => isDay(date) ? `le ${date}` : `en ${date}`;

// src/text/fr/ci.ts
const because = {
	stale: () => "n’accepte plus rien\xA0: ce qu’elle visait a disparu",
	expired: (expires) => `a expiré (${expires})`,
	"no-reason": () => "n’a pas encore de raison et n’accepte donc rien\xA0: écrivez-en une dans le fichier"
};
const until = (expires) => expires === null ? "" : `, jusqu’au ${expires}`;
const ci = {
	nameless: "(application sans nom)",
	title: (app, verdict) => `${app} : ${verdict}`,
	exposed: (counts, history) => `Vos conversations d’alors : ${counts.join(", ")}${history === null ? "" : ` ${history}`}.`,
	notKnown: (what) => `Non connu : ${what.join(" ; ")}.`,
	accepted: (reason, expires) => `Accepté dans la référence${until(expires)} (${reason}).`,
	andMore: (count) => `... et ${count} de plus`,
	summary: (counts, apps) => `Applications connectées : ${apps} (${counts.join(", ")})`,
	incomplete: {
		title: "La réponse est incomplète",
		test: "la lecture de l’export est complète",
		warnings: "Il y a des avertissements, et --strict les compte comme une réponse incomplète.",
		other: "Une partie de l’entrée n’a pas pu être lue."
	},
	leftOut: (count, limit) => `${count} résultats ne sont pas dans ce fichier : GitHub refuse un fichier de plus de ${limit} résultats. Les plus graves viennent d’abord.`,
	shownOnly: (limit) => `GitHub n’affiche que les ${limit} premiers de ces résultats.`,
	whyHeading: "Pourquoi il s’applique",
	nextHeading: "Ce que vous pouvez faire",
	notKnownHeading: "Ce que l’on ne sait pas",
	changeHeading: "Ce qui le changerait",
	baseline: {
		title: "Référence",
		entry: (fingerprint, why, expires) => `L’entrée ${fingerprint} ${because[why](expires ?? "")}.`,
		accepted: (app, reason, expires) => `Accepté${until(expires)} : ${app} (${reason})`,
		updated: (file, added, removed, entries) => `Écrit : ${file} (ajouts : ${added}, retraits : ${removed}, entrées en tout : ${entries}).`,
		reasonsMissing: (count) => `${count} ${plural(count, "entrée n’a pas de raison et n’accepte", "entrées n’ont pas de raison et n’acceptent")} encore rien : écrivez-en une dans le fichier, ou donnez-la avec --reason.`,
		notUpdated: (file) => `La réponse est incomplète : ${file} reste tel quel.`
	}
};

// src/text/fr/system-reasons.ts
const systemReasons = {
	EACCES: "vous n’en avez pas le droit",
	EPERM: "le système ne l’autorise pas",
	EBUSY: "un autre programme l’utilise",
	EDQUOT: "votre quota de disque est épuisé",
	EIO: "le disque a signalé une erreur",
	EISDIR: "c’est un dossier",
	ELOOP: "ses liens tournent en rond",
	EMFILE: "trop de fichiers sont ouverts",
	ENAMETOOLONG: "son nom est trop long",
	ENOENT: "son dossier n’existe pas",
	ENOSPC: "le disque est plein",
	ENOTDIR: "une partie de son chemin n’est pas un dossier",
	EROFS: "le disque est en lecture seule"
};

// src/text/fr/batch.ts
const number$1 = (value) => value.toLocaleString("fr-FR");
const counted = (value, one, other) => `${number$1(value)} ${value < 2 ? one : other}`;
const exportsOf = (value) => counted(value, "export", "exports");
function duration(seconds) {
	if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
	if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
	return `${Math.round(seconds / 3600)} h`;
}
const batch = {
	commands: {
		batch: "beaucoup d’exports à la fois\xA0: sur une machine, ou répartis sur un cluster",
		plan: "trouver les exports, les répartir et écrire le plan dans un nouveau dossier",
		run: "examiner les exports de certains lots du plan ; ce qui est fait n’est jamais refait",
		status: "où en est le traitement, d’après ses fichiers",
		missing: "les lots qui restent à traiter, comme sbatch --array= les attend",
		merge: "réunir les résultats en tables\xA0: CSV, dictionnaire des variables, data package"
	},
	inputs: "des exports, des dossiers d’exports, des motifs entre guillemets, ou un fichier CSV avec les colonnes id et path",
	options: {
		out: "le dossier du traitement",
		shards: "répartir les exports en autant de lots (par défaut\xA0: un pour 50 exports, au plus 1000)",
		keyFile: "former les pseudonymes avec cette clé ; sans elle, avec une clé aléatoire qui reste dans le dossier",
		asOf: "quand tous les exports ont été faits (2024-05-01), si leurs noms ne le disent pas",
		merge: "lire comme un seul des parties d’exports différents, là où elles sont listées comme un export",
		conversations: "ajouter des tables des conversations et de leurs membres, sous pseudonymes",
		linkContacts: "donner à un contact le même pseudonyme dans tous les exports\xA0: les amis de deux participants apparaissent alors",
		appNames: (names) => `quels noms d’applications montrent les tables : ${names.join(", ")} (par défaut known : ceux de la base de connaissances ; common : aussi ceux d’au moins 10 participants)`,
		shard: "traiter ce lot ; auto\xA0: celui que dit le tableau de tâches de l’ordonnanceur",
		shardList: "traiter ces lots\xA0: 3,9,12 ou 0-7",
		all: "traiter tous les lots",
		jobs: "examiner autant d’exports à la fois (par défaut 1)",
		isolate: "un processus propre à chaque export\xA0: plus lent, et rien ne passe de l’un à l’autre",
		memory: "mémoire de chaque processus, en Mio ; un export qui en demande plus échoue seul",
		timeLimit: "secondes pour un export (par défaut 3600) ; un export qui en demande plus échoue seul",
		retryFailed: "refaire les exports qui ont manqué de mémoire ou de temps, ou qui ont planté",
		ownKeyFile: "où se trouve maintenant le fichier de clé, s’il a été déplacé depuis le plan",
		json: "en JSON",
		list: "lister les exports qui n’ont pas donné de réponse entière",
		paths: "avec leurs chemins, qui peuvent nommer des personnes",
		partial: "réunir ce qui est là, et dire dans les fichiers que ce n’est pas tout"
	},
	whichShards: "Dites quels lots traiter\xA0: --shard NUMÉRO, --shard auto, --shards LISTE ou --all.",
	planned: (exports, shards, out) => `${exportsOf(exports)} en ${counted(shards, "lot", "lots")}, selon le plan écrit dans : ${out}`,
	ownKey: (path) => `Les pseudonymes sont formés avec une clé aléatoire : ${path}\nQui la possède peut dire qui est qui. Gardez-la pour vous ; supprimez-la quand personne n’a plus à le savoir.`,
	running: (done, total, rate, left) => `${number$1(done)} sur ${exportsOf(total)}${rate === null ? "" : `, ${number$1(rate)} par minute`}${left === null ? "" : `, encore ${duration(left)} environ`}`,
	interrupted: (done, total) => `Arrêté après ${number$1(done)} sur ${exportsOf(total)}. Ce qui est fait est en sûreté ; la même commande reprend là.`,
	ran: (exports, examined) => `${counted(exports, "export traité", "exports traités")}, dont ${number$1(examined)} cette fois-ci.`,
	statusLine: (status, count) => `  ${status.padEnd(17)} ${number$1(count).padStart(9)}`,
	failedExport: (exportId, code) => `  ${exportId} a échoué : ${code}`,
	moreFailed: (count) => `  et ${number$1(count)} de plus ; pour tous les voir : dyi-audit batch status --list`,
	progressLine: (published, shards, done, exports) => `${number$1(published)} sur ${counted(shards, "lot publié", "lots publiés")}, ${number$1(done)} sur ${counted(exports, "export traité", "exports traités")}.`,
	shardLine: (shard, state, done, exports) => `  lot ${shard} : ${state === "damaged" ? "son fichier est abîmé, traitez-le à nouveau ; " : ""}${number$1(done)} sur ${counted(exports, "export traité", "exports traités")}`,
	notMerged: (missing, shards) => `Rien n’a été réuni : il manque ${number$1(missing)} sur ${counted(shards, "lot", "lots")}. Traitez ceux qui manquent (dyi-audit batch missing les liste), ou réunissez ce qui est là avec --partial.`,
	merged: (exports, tables, out) => `${counted(exports, "export réuni", "exports réunis")} en ${counted(tables, "table", "tables")} : ${out}`,
	mergedInPart: (missing, shards) => `Les tables ne sont pas complètes : il manque ${number$1(missing)} sur ${counted(shards, "lot", "lots")}. run.json et datapackage.json le disent.`
};
const listProblems = {
	columns: "il faut les colonnes id et path, et une valeur dans chacune",
	participants: "un export ne peut avoir deux participants",
	"not-csv": "ce n’est pas du CSV"
};
const keyProblems = {
	unreadable: "il est illisible",
	"not-a-file": "ce n’est pas un simple fichier d’au plus 1 Mio",
	"too-short": "il a moins de 16 octets",
	"other-key": "ce n’est pas la clé du plan"
};
const differences = {
	manifest: "appartient à un autre plan",
	tool: "a été fait par une autre version de ce programme",
	knowledge: "a été fait avec une autre base de connaissances",
	shard: "est un lot que le plan n’a pas"
};
const batchErrors = {
	"batch-no-exports": ({ inputs }) => ({
		message: "Il n’y a pas d’export dans ce que vous avez indiqué.",
		hint: `${inputs.map((input) => `  - ${input}\n`).join("")}Indiquez les exports, un dossier qui les contient, un motif entre guillemets, ou un fichier CSV avec les colonnes id et path.`
	}),
	"batch-list": ({ path, problem, line }) => ({
		message: `La liste « ${path} » est inutilisable : ${listProblems[problem] ?? problem} (ligne ${number$1(line)}).`,
		hint: `Attendu : du CSV tel que
  id,path
  p001,donations/p001.zip
Les chemins relatifs partent du dossier de la liste. Les lignes de même id sont les parties d’un même export. Une colonne participant dit de qui vient l’export, là où une personne en a donné plusieurs.`
	}),
	"batch-same-id": ({ id }) => ({
		message: `Deux exports porteraient le même nom, « ${id} ».`,
		hint: "Donnez un fichier CSV avec les colonnes id et path, où chaque export a son propre id."
	}),
	"batch-key": ({ path, problem }) => ({
		message: `Le fichier de clé « ${path} » est inutilisable : ${keyProblems[problem] ?? problem}.`,
		hint: `Une bonne clé est faite de 32 octets aléatoires : head -c 32 /dev/urandom > study.key && chmod 600 study.key
Gardez-la à part des tables. Si elle a été déplacée depuis le plan, dites où elle est avec --key-file.`
	}),
	"batch-planned": ({ path }) => ({
		message: `« ${path} » contient déjà un autre plan.`,
		hint: "Un plan ne change jamais. Choisissez un autre dossier avec --out, ou redonnez les mêmes entrées et options."
	}),
	"batch-no-plan": ({ path }) => ({
		message: `Il n’y a pas de plan dans « ${path} ».`,
		hint: "Faites-en un d’abord\xA0: dyi-audit batch plan EXPORTS --out DOSSIER"
	}),
	"batch-damaged": ({ path }) => ({
		message: `« ${path} » est abîmé.`,
		hint: "Si c’est un lot, traitez-le à nouveau (dyi-audit batch missing le nomme). Si c’est le plan, refaites-le dans un autre dossier."
	}),
	"batch-other": ({ path, differs }) => ({
		message: `« ${path} » ${differences[differs] ?? "n’est pas de ce traitement"}.`,
		hint: "Les résultats de deux plans, versions ou bases de connaissances ne sont jamais mêlés. Faites tout le traitement avec une seule ; pour une autre, faites un plan dans un autre dossier."
	}),
	"batch-shard": ({ value, shards }) => ({
		message: `« ${value} » n’est pas un lot de ce plan.`,
		hint: `Il a ${counted(shards, "lot", "lots")}, de 0 à ${shards - 1}.`
	}),
	"batch-no-shard-number": ({ found }) => ({
		message: found.length === 0 ? "Aucun ordonnanceur ne dit quel lot traiter." : `Plusieurs ordonnanceurs disent quel lot traiter : ${found.join(", ")}.`,
		hint: "Dites-le vous-même\xA0: --shard NUMÉRO. --shard auto fonctionne dans un tableau de tâches de Slurm, PBS, Grid Engine, LSF, Kubernetes, AWS Batch ou Google Batch."
	}),
	"batch-write-failed": ({ path, reason }) => ({
		message: `« ${path} » n’a pas pu être écrit : ${systemReasons[reason] ?? reason}.`,
		hint: "Ce qui était là avant est intact, et le travail fait est en sûreté. Libérez de la place ou réparez le disque, puis relancez la même commande."
	})
};

// src/text/fr/levels.ts
const levels = {
	held: {
		name: "détenu",
		meaning: "un droit sur les messages est documenté, et votre compte était relié à l’application pendant que ce droit existait ; ou bien une autorisation sur les messages est consignée pour cette application"
	},
	maybe: {
		name: "peut-être",
		meaning: "un droit sur les messages est documenté, mais les dates, l’identité de l’application ou votre accord sont incertains"
	},
	open: {
		name: "ouvert",
		meaning: "toute application pouvait demander l’accès à la boîte de réception pendant que celle-ci était connectée, ou l’était peut-être ; on n’en connaît que peu qui l’aient demandé, et l’on ne sait rien de celle-ci"
	},
	unknown: {
		name: "inconnu",
		meaning: "l’export ne donne aucune date pour cette application\xA0: on ne peut la rapprocher de rien"
	},
	none: {
		name: "aucun",
		meaning: "aucune voie connue vers vos messages privés ne correspond à ses dates, ce qui ne prouve pas qu’il n’y en ait eu aucune"
	}
};

// src/text/fr/cli.ts
const cli = {
	description: "Quelles applications connectées pouvaient atteindre vos messages Facebook, quand, et comment le sait-on ? Lit un export Facebook «\xA0Télécharger vos informations\xA0» au format JSON, sur cette machine seulement\xA0: rien n’est envoyé, décompressé ni modifié.",
	examples: `Les trois usages les plus courants :
  dyi-audit facebook-vous-*.zip                  toutes les parties de votre export, dans n’importe quel ordre
  dyi-audit facebook-vous/ -f json -o audit.json un dossier, en JSON, dans un fichier
  dyi-audit explain spotify                      ce que l’on sait d’une application, avec les sources
`,
	usage: "[command] <export...> [options]",
	arguments: {
		exports: "le dossier ou le zip de votre export, ou toutes ses parties dans n’importe quel ordre",
		name: "une application, une autorisation, un verdict ou un code ; sans nom, tout ce que l’on sait",
		result: "ce qui a été écrit avec --format json"
	},
	commands: {
		audit: "quelles applications connectées pouvaient atteindre les messages de cet export (commande par défaut)",
		check: "la même chose pour une CI\xA0: code de sortie 1 si une application atteint un niveau donné",
		inspect: "ce qu’est cet export et ce qu’il contient, sans rien de personnel\xA0: pour un rapport de bug",
		explain: "ce que l’on sait d’une application, d’une autorisation, d’un verdict ou d’un code, avec les sources",
		help: "l’aide d’une commande",
		letter: "une lettre à l’entreprise d’une application\xA0: qu’a-t-elle obtenu, et prière de l’effacer",
		schema: "le schéma JSON de la sortie JSON",
		report: "un résultat enregistré, sous toute autre forme, sans l’export"
	},
	options: {
		help: "afficher cette aide",
		version: "afficher la version",
		format: (names) => `forme du rapport : ${names.join(", ")} ; NOM=FICHIER l’écrit dans un fichier, et peut se répéter`,
		inspectFormat: (names) => `forme du rapport : ${names.join(", ")}`,
		output: "écrire le rapport dans ce fichier, en entier ou pas du tout",
		app: "l’application dont parle la lettre\xA0: son nom entier ou votre identifiant propre à celle-ci",
		asOf: "date de l’export (2024-05-01), si son nom ne la donne pas",
		permissions: "fichier JSON ou CSV des autorisations que vous savez détenues par une application",
		aliases: "fichier JSON d’autres noms d’applications connues\xA0: {\"spotify\": [\"Nom dans ma langue\"]}",
		knowledge: "utiliser cette base de connaissances au lieu de celle du programme",
		merge: "lire comme un seul export les parties de plusieurs exports d’une même personne",
		jobs: "lire les messages avec ce nombre de processus légers (1\xA0: aucun ; par défaut\xA0: autant qu’il est utile)",
		conversations: "lister aussi les conversations, avec les noms des personnes",
		verbose: "ajouter les preuves, les sources, et qui conteste quoi",
		all: "lister toutes les applications, pas seulement les plus importantes",
		failOn: (levels$1, standard) => `sortir avec le code 1 si une application atteint : ${levels$1.map((level) => `${level} (${levels[level].name})`).join(", ")}${standard === null ? "" : ` (par défaut ${standard})`}`,
		maxFindings: "combien d’applications peuvent atteindre le niveau sans échec (par défaut 0)",
		baseline: "fichier des constats examinés et acceptés, chacun avec une raison",
		updateBaseline: "écrire les constats d’aujourd’hui dans la référence ; les raisons déjà écrites y restent",
		reason: "la raison des nouvelles entrées ; sans elle, elles n’acceptent rien tant que vous n’en écrivez pas",
		pseudonymise: "remplacer les personnes, les conversations et vos identifiants par des pseudonymes",
		pseudonymiseApps: "la même chose, et les applications aussi",
		keyFile: "la clé des pseudonymes, 16 octets ou plus ; sans elle, une clé tirée au hasard ne sert qu’une fois",
		strict: "compter les avertissements comme une réponse incomplète (code 3) ; aucune entrée de la référence ne doit être de trop",
		timeZone: "afficher les heures dans ce fuseau (Europe/Paris) ; les résultats sont toujours en UTC",
		lang: "langue du rapport\xA0: en, fr",
		noColour: "sans couleur (comme NO_COLOR)",
		quiet: "ne rien écrire sur stderr, sauf les erreurs"
	},
	titles: {
		usage: "Utilisation\xA0:",
		arguments: "Arguments\xA0:",
		options: "Options\xA0:",
		commands: "Commandes\xA0:"
	},
	placeholders: {
		command: "commande",
		options: "options",
		export: "export",
		name: "nom",
		file: "fichier",
		date: "date",
		language: "langue",
		level: "niveau",
		zone: "fuseau",
		input: "entrée",
		folder: "dossier",
		number: "nombre",
		list: "liste",
		which: "lesquels",
		mib: "mio",
		seconds: "secondes",
		text: "texte",
		result: "résultat"
	},
	wrongUsage: {
		unknownOption: (option, similar) => `Il n’y a pas d’option ${option}.${similar === null ? "" : ` Vouliez-vous dire ${similar} ?`}`,
		unknownCommand: (command, similar) => `Il n’y a pas de commande ${command}.${similar === null ? "" : ` Vouliez-vous dire ${similar} ?`}`,
		valueMissing: (option) => `L’option ${option} demande une valeur.`,
		optionMissing: (option) => `L’option ${option} est obligatoire.`,
		argumentMissing: (argument) => `L’argument <${argument}> manque.`,
		tooManyArguments: (most, given) => most === 0 ? "Cette commande ne prend aucun argument." : `Trop d’arguments : ${given}, pour ${most} au plus.`
	},
	helpHint: "Essayez\xA0: dyi-audit --help",
	noExport: "Indiquez l’export à lire\xA0: son dossier, son zip, ou toutes ses parties.",
	reading: (done, total, percent) => `Lecture des messages : ${percent} % (${done} fichiers sur ${total})`,
	randomKey: "Les pseudonymes viennent d’une clé tirée au hasard, qui n’existe plus\xA0: une autre exécution en donnera d’autres. Gardez une clé avec --key-file pour retrouver les mêmes.",
	wrote: (file) => `Écrit : ${file}`,
	incomplete: "La réponse est incomplète\xA0: une partie de l’export n’a pas pu être lue ou manque. Le rapport dit laquelle.",
	bug: (version, node, place) => `dyi-audit: une erreur de ce programme, pas de votre export. Merci de la signaler avec ces lignes ; elles ne contiennent rien de votre export.
  dyi-audit ${version}, Node ${node}
  ${place.replaceAll("\n", "\n  ")}`
};

// src/text/fr/codes.ts
const unknowns = {
	grant: "si ce droit vous a été demandé, et si vous l’avez accordé",
	use: "si quelqu’un s’en est jamais servi",
	start: "le jour exact où la connexion a commencé",
	end: "le jour exact où la connexion a pris fin",
	"right-dates": "les dates exactes entre lesquelles ce droit existait",
	identity: "si c’est bien l’application dont parlent les sources\xA0: seul un nom probable correspond",
	messages: "quelles conversations cela concerne\xA0: l’export ne contient aucun message lisible à mettre en regard"
};
const connectionBases = {
	added: "début\xA0: la date de connexion dans l’export",
	removed: "fin\xA0: la date de suppression dans l’export",
	"open-until-export": "donnée comme active\xA0: connectée jusqu’à la création de l’export",
	"assumes-expiry": "donnée comme inactive\xA0: on suppose que Facebook a laissé expirer l’accès inutilisé, ce qu’il a commencé à faire le 9 avril 2018 ; la fin n’est donc connue qu’approximativement",
	"assumes-listed-is-connected": "la liste n’a pas de catégories\xA0: on suppose l’application connectée au moins jusqu’au 9 avril 2018, quand les accès inutilisés ont commencé à expirer, ou jusqu’à l’export s’il est plus ancien",
	"end-not-recorded": "donnée comme supprimée, mais l’export ne dit pas quand",
	"start-not-recorded": "supprimée ; l’export ne dit pas depuis quand elle était connectée",
	"first-post": "début\xA0: au plus tard la première publication faite par l’application",
	undated: "l’export ne donne aucune date"
};
const claimBases = {
	"documented-partner": "partenaire de messagerie de Facebook, selon les sources",
	"platform-permission": "une autorisation de la plateforme de Facebook",
	"documented-requester": "a demandé un droit sur les messages, selon les sources",
	"chat-client": "programme de discussion pour les messages Facebook, selon les sources",
	"device-integration": "fonction d’un appareil ou d’un système d’exploitation, selon les sources",
	"partner-other-data": "partenaire de Facebook pour d’autres données, selon les sources",
	"documented-without-message-right": "ne demandait pas les messages, selon les sources"
};
const claimOrigins = {
	export: "d’après votre export",
	"permissions-file": "d’après le fichier d’autorisations que vous avez fourni",
	knowledge: "d’après des sources publiées"
};
const reaches = {
	history: "tous les messages, y compris les anciens",
	"live-only": "seulement les messages reçus ou envoyés pendant la connexion",
	"outgoing-only": "seulement les messages envoyés par son intermédiaire",
	"page-only": "seulement les messages à une Page ou une entreprise",
	none: "aucun message",
	unknown: "non connue"
};
const overlaps = {
	certain: "certainement",
	possible: "peut-être",
	none: "non"
};
const coverageKinds = {
	apps: "applications connectées",
	messages: "messages",
	appPosts: "publications faites par des applications",
	offMetaActivity: "activité signalée à Facebook par des entreprises",
	blockedApps: "applications que vous avez bloquées"
};
const coverageStatuses = {
	found: "dans cet export",
	empty: "dans cet export, mais sans contenu",
	absent: "pas dans cet export",
	unreadable: "lecture impossible"
};
const layouts = {
	"2018": "premier format JSON (printemps 2018)",
	"2019": "format de 2018 au début de 2021",
	"2021": "format de 2021 à 2023 environ",
	"2023": "format en usage depuis 2023 environ",
	e2ee: "téléchargement des discussions chiffrées de bout en bout"
};
const consequences = {
	complete: "La liste des applications et les messages ont été trouvés et lus en entier\xA0: la réponse sera complète.",
	"apps-missing": "La liste des applications connectées manque ou n’a pas pu être lue\xA0: on ne peut rien dire d’aucune application. Demandez à Facebook «\xA0Applications et sites web\xA0», au format JSON.",
	"messages-missing": "Les messages manquent ou n’ont pas pu être lus\xA0: on ne peut mettre aucune conversation en regard des applications. Demandez à Facebook «\xA0Messages\xA0», au format JSON, ou ajoutez les parties manquantes.",
	"part-unreadable": "Quelque chose n’a pas pu être lu en entier\xA0: la réponse sera incomplète.",
	"no-categories": "Certaines applications n’ont pas de catégorie (active, inactive, supprimée), comme dans les exports d’avant 2021\xA0: la fin de leur connexion n’est connue qu’approximativement.",
	"no-app-ids": "Certaines applications n’ont pas d’identifiant propre à l’application, comme dans les exports d’avant 2021\xA0: il n’y en a donc pas à citer dans une lettre à l’entreprise.",
	"date-from-records": "La date de l’export est déduite de son élément le plus récent ; l’export peut être plus récent. Vous pouvez indiquer la date avec --as-of.",
	"date-unknown": "La date de l’export n’est pas connue\xA0: on ne sait donc pas jusqu’à quand les applications actives étaient connectées. Indiquez-la avec --as-of.",
	"owner-unknown": "On n’a pas trouvé à qui appartient cet export\xA0: vous figurez donc parmi les personnes comptées. Pour y remédier, demandez à Facebook «\xA0Informations de profil\xA0».",
	"unknown-keys": "Certains éléments ont des champs que ce programme ne connaît pas. Ils sont laissés de côté ; les signaler nous aide.",
	"unknown-files": "Certains fichiers JSON, dans des dossiers connus, ne sont pas connus de ce programme. Ils sont laissés de côté ; les signaler nous aide."
};

// src/text/fr/diagnostics.ts
const again = "Décompressez ou téléchargez de nouveau cette partie ; si rien ne change, demandez un nouvel export à Facebook. Le reste a été lu.";
const diagnostics = {
	"part-unreadable": {
		short: "partie qui n’a pas pu être ouverte",
		long: "L’une des parties indiquées n’est ni un zip ni un dossier lisible. Les autres ont été lues ; ce qu’elle contient manque à la réponse. Téléchargez-la de nouveau et relancez la même commande."
	},
	"part-empty-stub": {
		short: "archive vide ajoutée par Facebook",
		long: "Facebook place une archive vide dans certaines parties. Elle ne contient rien, et rien ne manque."
	},
	"part-without-json": {
		short: "partie sans fichier JSON",
		long: "Une partie ne contient que des photos, des vidéos ou d’autres fichiers. C’est courant quand un export vient en plusieurs parties ; la réponse n’en a pas besoin."
	},
	"entry-duplicate": {
		short: "même fichier deux fois dans une archive",
		long: "Une archive contient deux fois un même fichier, de contenu identique. Il a été lu une fois."
	},
	"entry-ambiguous": {
		short: "deux fichiers différents sous un même nom",
		long: "Une archive contient deux fichiers différents sous le même nom, ce que Facebook ne fait pas. Les deux ont été lus. Si vous n’avez pas créé vous-même cette archive, téléchargez-la de nouveau."
	},
	"entry-unreadable": {
		short: "fichier qui n’a pas pu être lu",
		long: `Un fichier est endommagé, chiffré, compressé d’une manière inhabituelle, ou son accès vous est refusé. ${again}`
	},
	"entry-limit": {
		short: "fichier ou dossier au-delà d’une limite",
		long: "Un fichier décompressé dépasse de loin ce que contiennent les exports de Facebook, ou des dossiers sont imbriqués trop profondément. Il a été laissé de côté, pour qu’une archive défectueuse ne puisse pas remplir la mémoire. Téléchargez de nouveau l’export depuis Facebook."
	},
	"entry-name-unsafe": {
		short: "fichier au nom dangereux",
		long: "Une archive contient un fichier dont le nom désigne un lieu hors de l’archive ou contient des caractères de contrôle, ce que Facebook ne fait pas. Il a été laissé de côté. Utilisez l’archive fournie par Facebook lui-même."
	},
	"entry-name-not-utf8": {
		short: "nom de fichier dans un ancien codage",
		long: "Un nom de fichier dans une archive n’est pas en UTF-8, comme l’écrivent certains programmes de compression. Le fichier a été lu ; son nom peut paraître étrange."
	},
	"link-not-followed": {
		short: "lien non suivi",
		long: "Un lien symbolique se trouve parmi les fichiers. Les liens ne sont jamais suivis, car ils peuvent mener hors de l’export. S’il mène à une partie de votre export, indiquez cette partie dans la commande."
	},
	"not-a-regular-file": {
		short: "entrée qui n’est pas un fichier ordinaire",
		long: "L’une des entrées est un périphérique, un tube ou une prise réseau. Elle a été laissée de côté ; aucun export de Facebook n’en contient."
	},
	"archive-not-opened": {
		short: "zip non ouvert",
		long: "Un zip se trouve à côté des fichiers de l’export, mais ne porte pas un nom comme ceux que Facebook donne à ses parties. S’il en est une, indiquez-le sur la ligne de commande avec les autres."
	},
	"html-twin": {
		short: "pages HTML à côté du JSON",
		long: "Il y a aussi des pages HTML, comme lorsque des exports des deux formats ont été décompressés dans un même dossier. Seul le JSON a été lu."
	},
	"instagram-part": {
		short: "partie qui est un export d’Instagram",
		long: "L’une des parties vient d’Instagram. Elle a été laissée de côté\xA0: cette réponse porte sur les messages Facebook."
	},
	"other-export-part": {
		short: "partie qui n’est pas un export de Facebook",
		long: "L’une des parties vient d’un autre service ou ne contient rien de connu. Elle a été laissée de côté."
	},
	"json-syntax": {
		short: "fichier qui n’est pas du JSON valable",
		long: `Un fichier a un défaut dans son JSON ; ce qui était complet avant ce défaut a été lu. Si vous avez modifié le fichier, annulez la modification. ${again}`
	},
	"json-truncated": {
		short: "fichier qui s’arrête trop tôt",
		long: `Un fichier est vide ou s’arrête au milieu, comme après un téléchargement interrompu ou sur un disque plein ; ce qui était complet a été lu. ${again}`
	},
	"json-too-deep": {
		short: "JSON imbriqué trop profondément",
		long: "Un fichier contient des listes dans des listes bien plus profondes que celles de Facebook. Ce qui précède a été lu. Utilisez le fichier fourni par Facebook lui-même."
	},
	"json-too-large": {
		short: "fichier JSON trop grand pour être lu",
		long: "Un fichier est plus long que tout texte que ce programme peut contenir. Il a été laissé de côté. Demandez à Facebook des exports de périodes plus courtes, et lisez-les ensemble avec --merge."
	},
	"json-duplicate-key": {
		short: "même clé deux fois dans un objet JSON",
		long: "Un élément nomme deux fois un champ, ce que Facebook ne fait pas. La dernière valeur compte."
	},
	"json-bom": {
		short: "indicateur d’ordre des octets au début d’un fichier",
		long: "Un fichier commence par un indicateur d’ordre des octets, que certains éditeurs ajoutent. Il a été lu normalement."
	},
	"encoding-utf16": {
		short: "fichier en UTF-16",
		long: "Un fichier est en UTF-16 et non en UTF-8, comme après un enregistrement dans un éditeur. Il a été lu normalement."
	},
	"encoding-invalid": {
		short: "fichier qui n’est pas un texte valable",
		long: `Les octets d’un fichier ne forment un texte ni en UTF-8 ni en UTF-16. Rien n’en a été lu. ${again}`
	},
	"trailing-nul": {
		short: "octets vides à la fin d’un fichier",
		long: "Un fichier se termine par des octets nuls, comme après une panne ou sur certaines cartes mémoire. Ce qui les précède a été lu."
	},
	"wrong-shape": {
		short: "fichier qui ne contient pas ce que son nom annonce",
		long: "Un fichier est du JSON valable, mais pas la liste ou la conversation attendue sous son nom. Rien n’en a été lu. Facebook a peut-être changé son format\xA0: un rapport de bug avec le résultat de dyi-audit inspect nous aide."
	},
	"unrecognised-shape": {
		short: "éléments sous une forme encore inconnue",
		long: "Des éléments sont écrits sous une forme que ce programme ne connaît qu’en partie. Seul ce qui ne demande aucune supposition a été repris. Un rapport de bug avec le résultat de dyi-audit inspect nous aide."
	},
	"unknown-section": {
		short: "dossier de messages encore inconnu",
		long: "Des conversations se trouvent dans un dossier dont le nom est nouveau pour ce programme. Elles ont été lues comme les autres."
	},
	"record-not-an-object": {
		short: "élément qui n’en est pas un",
		long: "À la place d’un élément, une liste contient autre chose. Cela a été laissé de côté ; les autres éléments ont été lus."
	},
	"record-too-large": {
		short: "élément trop grand pour être lu",
		long: "Un seul élément est plus grand que tous ceux que l’on connaît de Facebook. Il a été laissé de côté ; les autres ont été lus."
	},
	"field-wrong-type": {
		short: "champ dont la valeur est d’un autre type",
		long: "La valeur d’un champ n’est pas du type attendu\xA0: un nombre à la place d’un texte, par exemple. Elle a été lue quand cela ne demandait aucune supposition, sinon laissée de côté."
	},
	"field-missing": {
		short: "champ qui manque",
		long: "Il manque à un élément un champ qu’il devrait avoir. L’élément a été lu sans lui."
	},
	"name-missing": {
		short: "application sans nom",
		long: "Un élément de la liste des applications n’a pas de nom. Il est présenté comme sans nom, et rien de ce que l’on sait des applications ne peut lui correspondre."
	},
	"timestamp-text": {
		short: "date écrite comme un texte",
		long: "Une date est un texte fait de chiffres et non un nombre. Elle a été lue comme ce nombre."
	},
	"timestamp-unit": {
		short: "date dans une unité inhabituelle",
		long: "Une date est en millisecondes là où l’on attend des secondes, ou l’inverse. Sa grandeur dit laquelle, et elle a été lue ainsi."
	},
	"timestamp-invalid": {
		short: "date impossible",
		long: "Une date est négative, postérieure à l’an 2100, ou n’est pas un nombre. Elle compte comme non connue."
	},
	"timestamp-missing": {
		short: "message sans date",
		long: "Un message n’a pas de champ pour sa date. Il compte dans l’ensemble des messages, mais dans aucune période."
	},
	"text-partially-repaired": {
		short: "texte réparé en partie",
		long: "Facebook écrit sous une forme altérée les lettres que l’anglais n’a pas. La plus grande partie de ce texte a pu être rétablie ; le reste est tel qu’on l’a trouvé."
	},
	"text-lone-surrogate": {
		short: "moitié de caractère dans un texte",
		long: "Un texte contient la moitié d’un caractère, comme un emoji coupé en deux. Le reste du texte a été lu normalement."
	},
	"id-not-exact": {
		short: "identifiant qui a perdu des chiffres",
		long: "Un identifiant est écrit de telle sorte que ses derniers chiffres sont perdus, comme après le passage du fichier par un autre programme. Il n’est pas affiché, car un identifiant faux est pire que pas d’identifiant. Utilisez le fichier tel que Facebook l’a créé."
	},
	"category-unknown": {
		short: "catégorie d’application encore inconnue",
		long: "Une application a une autre catégorie que active, inactive ou supprimée. La fin de sa connexion est tenue pour incertaine, sauf si l’export donne la date de sa suppression."
	},
	"dates-contradict": {
		short: "application supprimée avant d’être ajoutée",
		long: "La date de suppression d’une application précède sa date de connexion. Une telle connexion ne recoupe rien\xA0: le verdict sur cette application dit peu de chose."
	},
	"date-after-export": {
		short: "date postérieure à l’export",
		long: "Un élément porte une date plus récente que l’export lui-même. Vérifiez la date donnée avec --as-of, ou le nom de l’export."
	},
	"removed-but-not-in-category": {
		short: "application avec une date de suppression, mais pas donnée comme supprimée",
		long: "Une application a une date de suppression, mais une autre catégorie que supprimée. C’est la date qui compte."
	},
	"app-records-merged": {
		short: "éléments d’une même application, réunis",
		long: "Plusieurs éléments ont le même identifiant propre à l’application. Ils ont été réunis en une seule application."
	},
	"app-name-twice": {
		short: "un même nom pour deux applications",
		long: "Deux applications ont le même nom et des identifiants différents. Elles sont présentées séparément."
	},
	"permission-unknown": {
		short: "autorisation non connue",
		long: "Une autorisation consignée n’est pas de celles que ce programme connaît. Elle ne décide de rien. Vérifiez son orthographe."
	},
	"permissions-app-not-found": {
		short: "application de votre fichier d’autorisations absente de l’export",
		long: "Une entrée du fichier donné avec --permissions nomme une application que l’export ne mentionne pas. Les noms sont comparés en entier ; l’identifiant propre à l’application convient aussi."
	},
	"owner-unknown": {
		short: "export qui ne dit pas à qui il appartient",
		long: "L’export ne contient pas de profil\xA0: vous figurez donc parmi les personnes comptées. Pour y remédier, demandez à Facebook «\xA0Informations de profil\xA0»."
	}
};

// src/text/fr/file-errors.ts
const at = (pointer) => pointer === null || pointer === "" ? "" : ` (à l’endroit ${pointer})`;
const resultProblems = {
	"not-json": () => "ce n’est pas du JSON valable",
	"not-a-result": () => "ce n’est pas un résultat de dyi-audit",
	"schema-version": (found) => `son schemaVersion est ${found ?? "absent"}, et cette version du programme lit la 1`,
	"wrong-shape": (pointer) => `quelque chose n’y est pas comme le veut le schéma${at(pointer)}`
};
const baselineProblems = {
	"not-json": "ce n’est pas du JSON valable",
	"wrong-shape": "quelque chose n’y est pas comme dans une référence",
	"other-method": "ses empreintes sont faites autrement que celles de cette version du programme",
	twice: "deux entrées y concernent le même constat",
	"not-a-day": "une date n’y est pas écrite comme 2027-12-31"
};
const conflicts = {
	"two-reports": (options) => ({
		message: `Un seul rapport peut aller au terminal ou à -o : ${options.join(", ")}.`,
		hint: "Donnez un fichier à chacun des autres\xA0: -f text -f sarif=results.sarif -f junit=results.xml"
	}),
	"same-file": (options) => ({
		message: `Deux rapports seraient écrits dans un même fichier : ${options.join(", ")}.`,
		hint: "Donnez à chacun un fichier à lui."
	}),
	"output-unused": (options) => ({
		message: `Il ne reste aucun rapport pour -o : chacun a déjà un fichier (${options.join(", ")}).`,
		hint: "Omettez -o, ou ajoutez le format qui doit y aller\xA0: -f json -o result.json"
	}),
	needs: (options) => ({
		message: `L’option ${options[0] ?? ""} demande ${options[1] ?? ""}.`,
		hint: "Donnez les deux."
	})
};
const fileErrors = {
	"options-conflict": ({ problem, options }) => conflicts[problem](options),
	"result-file": ({ path, problem, at: where }) => ({
		message: `Le résultat « ${path} » ne peut pas être affiché : ${resultProblems[problem](where)}.`,
		hint: "Attendu\xA0: le fichier produit par dyi-audit avec --format json, inchangé. Pour lire un export, omettez la commande report\xA0: dyi-audit facebook-vous-*.zip"
	}),
	"baseline-file": ({ path, problem, pointer }) => ({
		message: `La référence « ${path} » ne peut pas servir : ${baselineProblems[problem]}${at(pointer)}.`,
		hint: "Corrigez-la, ou écrivez-en une autre sous un autre nom\xA0: dyi-audit check EXPORT --baseline FICHIER --update-baseline"
	}),
	"key-file": ({ path, problem }) => ({
		message: `La clé « ${path} » ne peut pas servir : ${problem === "too-short" ? "elle a moins de 16 octets" : "ce n’est pas un fichier ordinaire"}.`,
		hint: "Faites-en une que personne ne puisse deviner, gardez-la, et gardez-la pour vous\xA0: openssl rand -out key.bin 32"
	})
};

// src/text/fr/errors.ts
const howToExport = `Demandez du JSON à Facebook : dans l’Espace Comptes, ouvrez Vos informations et autorisations > Exporter vos informations (les menus changent parfois de place). Choisissez
  - le format JSON, et non HTML
  - la période « Depuis le début »
  - les catégories Applications et sites web, Messages, et Informations de profil
Facebook vous prévient quand l’export est prêt, après quelques minutes ou quelques jours.`;
const downloadAgain = "Téléchargez de nouveau cette partie depuis Facebook et attendez qu’elle soit complète. Les liens de téléchargement expirent après quelques jours ; demandez alors un nouvel export.";
const place = (pointer) => pointer === null || pointer === "" || pointer === "/" ? "" : ` (à ${pointer})`;
const lines = (items) => items.map((item) => `  - ${item}`).join("\n");
const number = (value) => value.toLocaleString("fr-FR");
const files = (count) => `${number(count)} ${plural(count, "fichier", "fichiers")}`;
const zipReasons = {
	"no-end": "la fin du fichier manque, comme après un téléchargement interrompu",
	split: "c’est un morceau d’une archive découpée en plusieurs fichiers",
	directory: "sa table des matières est endommagée",
	overlap: "elle annonce plus de contenu qu’elle ne peut en avoir"
};
const fileTypes = {
	rar: "une archive RAR",
	"7z": "une archive 7z",
	gzip: "une archive gzip",
	tar: "une archive tar",
	json: "un fichier JSON isolé",
	html: "une page web en HTML",
	"unfinished-download": "un téléchargement inachevé",
	unknown: "autre chose"
};
const notZipHints = {
	json: "Indiquez le dossier qui contient tout l’export décompressé, et non l’un de ses fichiers.",
	html: `Si c’est une page de votre export, celui-ci est en HTML et ne peut pas être lu ici. Si elle est venue à la place du téléchargement, connectez-vous à Facebook et téléchargez de nouveau le zip.\n${howToExport}`,
	"unfinished-download": "Attendez que votre navigateur ait terminé, puis indiquez le zip lui-même."
};
const filePlace = (where) => {
	if (where?.is !== "line") return place(where?.pointer ?? null);
	return ` (ligne ${number(where.line)}${where.field === null ? "" : `, ${where.field}`})`;
};
const permissionsProblems = {
	"not-json": "ce n’est pas du JSON valable",
	"not-csv": "ce n’est pas du CSV valable",
	"no-rows": "il n’a aucune ligne sous les noms de colonnes",
	columns: "ses colonnes ne sont pas app, permissions, from, to, source",
	"not-a-list": "ce n’est pas une liste d’enregistrements",
	"not-a-record": "un élément n’est pas un enregistrement",
	"unknown-field": "un enregistrement a un champ inconnu",
	"no-app": "un enregistrement ne nomme aucune application",
	"no-permissions": "un enregistrement n’a pas de liste d’autorisations",
	"not-a-day": "une date n’est pas écrite comme 2014, 2014-05 ou 2014-05-01",
	"ends-before-it-begins": "un enregistrement finit avant de commencer",
	"not-a-text": "un champ n’est pas un texte"
};
const aliasProblems = {
	"not-json": "ce n’est pas du JSON valable",
	"wrong-shape": "ce n’est pas un objet fait de listes de noms",
	"unknown-subject": "il nomme une application que la base de connaissances n’a pas",
	"empty-name": "un nom est vide",
	"name-of-another-subject": "un nom appartient déjà à une autre application",
	"name-that-matches-nothing": "un nom en dit trop peu pour désigner une application précise"
};
const worded = (table, code) => table[code] ?? code;
const errors = {
	...batchErrors,
	...fileErrors,
	"path-not-found": ({ path }) => ({
		message: `Il n’y a ni fichier ni dossier « ${path} ».`,
		hint: "Vérifiez le chemin. S’il contient des espaces, mettez-le entre guillemets droits."
	}),
	"path-unreadable": ({ path, reason }) => ({
		message: `« ${path} » ne peut pas être lu : ${worded(systemReasons, reason)}.`,
		hint: "Assurez-vous d’avoir le droit de le lire et qu’aucun autre programme ne le retient, puis relancez la même commande."
	}),
	"two-people": ({ owners }) => ({
		message: `Ces parties appartiennent à ${number(owners.length)} personnes différentes.`,
		hint: `${lines(owners.map(({ owner, parts }) => `${owner} : ${parts.join(", ")}`))}
Lisez l’export d’une seule personne à la fois. Deux personnes ne sont jamais réunies, même avec --merge.`
	}),
	"two-exports": ({ exports }) => ({
		message: `Ces parties viennent de ${number(exports.length)} exports différents.`,
		hint: `${lines(exports.map(({ label, parts }) => `${label === "" ? "sans date" : label} : ${parts.join(", ")}`))}
N’indiquez que les parties d’un seul export ; le plus récent est en général le meilleur. Si tous sont des exports d’une même personne, --merge les lit comme un seul.`
	}),
	"option-value": ({ option, value, expected }) => ({
		message: `« ${value} » n’est pas une valeur pour ${option}.`,
		hint: `Valeurs attendues : ${expected}.`
	}),
	"permissions-file": ({ path, problem, place: where }) => ({
		message: `Le fichier d’autorisations « ${path} » ne peut pas être utilisé : ${permissionsProblems[problem]}${filePlace(where)}.`,
		hint: `Il faut du JSON tel que
  [{"app": "Exemple", "permissions": ["read_mailbox"], "from": "2012-03", "to": "2014", "source": "ma page de paramètres"}]
ou du CSV avec les colonnes app, permissions, from, to, source, les autorisations étant séparées par des points-virgules. Seules app et permissions sont obligatoires.`
	}),
	"aliases-file": ({ path, problem, pointer }) => ({
		message: `Le fichier de noms « ${path} » ne peut pas être utilisé : ${worded(aliasProblems, problem)}${place(pointer)}.`,
		hint: `Il faut du JSON tel que {"spotify": ["Nom dans ma langue"]}. Les identifiants des applications connues sont donnés par : dyi-audit explain`
	}),
	"knowledge-file": ({ path, problem, pointer }) => ({
		message: `La base de connaissances « ${path} » ne peut pas être utilisée : ${problem === "not-json" ? "ce n’est pas du JSON valable" : problem}${place(pointer)}.`,
		hint: "Le défaut est nommé en anglais, comme les champs du fichier. Corrigez le fichier, ou omettez --knowledge pour utiliser la base de connaissances du programme."
	}),
	"app-not-chosen": ({ problem, asked, candidates, more }) => ({
		message: problem === "missing" ? "Dites avec --app sur quelle application porte la lettre." : problem === "unknown" ? `Aucune application de cet export ne se nomme « ${asked ?? ""} ».` : `Plusieurs applications de cet export se nomment « ${asked ?? ""} ».`,
		hint: candidates.length === 0 ? "Cet export n’énumère aucune application connectée." : `${problem === "ambiguous" ? "Dites laquelle par son identifiant\xA0: --app, puis le numéro." : "Donnez le nom entier, entre guillemets s’il contient des espaces, ou l’identifiant."}
${lines(candidates.map(({ name, id, day }) => [
			name === "" ? "(sans nom)" : name,
			...id === null ? [] : [`identifiant ${id}`],
			...day === null ? [] : [day]
		].join(", ")))}${more === 0 ? "" : `\n  … et ${number(more)} de plus`}`
	}),
	"output-failed": ({ path, reason }) => ({
		message: `Le rapport n’a pas pu être écrit dans « ${path} » : ${worded(systemReasons, reason)}.`,
		hint: "Choisissez un autre fichier avec -o, ou omettez -o pour voir le rapport ici. Si le fichier existait déjà, il est resté tel quel."
	}),
	"limit-option": ({ option, value }) => ({
		message: `« ${value} » n’est pas une limite pour ${option}.`,
		hint: "Il faut un nombre entier supérieur à 0."
	}),
	"html-export": ({ part, file }) => ({
		message: `« ${part} » est un export de Facebook en HTML ; il faut du JSON.`,
		hint: `Trouvé : ${file}\nLes pages faites pour être lues omettent ce qu’il faut ici, comme les dates exactes.\n${howToExport}`
	}),
	"html-export-before-2018": ({ part, file }) => ({
		message: `« ${part} » est un export de Facebook en HTML d’avant 2018 ; il faut du JSON.`,
		hint: `Trouvé : ${file}\nAvant 2018, Facebook ne faisait d’exports qu’en HTML. Gardez celui-ci : il peut mentionner des applications que les exports plus récents ne montrent plus.\n${howToExport}`
	}),
	"instagram-export": ({ part, file }) => ({
		message: `« ${part} » est un export d’Instagram, et non de Facebook.`,
		hint: `Trouvé : ${file}\nL’Espace Comptes fait les deux : choisissez-y votre profil Facebook.\n${howToExport}`
	}),
	"other-service-export": ({ part, service }) => ({
		message: `« ${part} » semble être un export d’un autre service (${service}), et non de Facebook.`,
		hint: howToExport
	}),
	"media-only": ({ part, files: count }) => ({
		message: `« ${part} » ne contient que des photos, des vidéos ou d’autres médias (${files(count)}), et pas de JSON.`,
		hint: `Les grands exports viennent en plusieurs parties, et certaines ne contiennent que des photos et des vidéos. Indiquez toutes les parties ensemble, par exemple : dyi-audit facebook-vous-*.zip\nSi vous avez toutes les parties et qu’aucune ne contient de JSON, refaites la demande.\n${howToExport}`
	}),
	"zip-encrypted": ({ part }) => ({
		message: `Le zip « ${part} » est protégé par un mot de passe.`,
		hint: "Facebook ne fait pas cela\xA0: quelqu’un l’a donc recréé. Décompressez-le avec le mot de passe, et indiquez le dossier."
	}),
	"zip-damaged": ({ part, reason }) => ({
		message: `L’archive zip « ${part} » est endommagée : ${worded(zipReasons, reason)}.`,
		hint: reason === "split" ? "Réunissez les morceaux avec le programme qui les a découpés, ou téléchargez de nouveau le zip depuis Facebook. Les parties que Facebook fournit sont des zips entiers, qu’il n’y a pas à réunir." : downloadAgain
	}),
	"zip-of-zips": ({ part, files: names }) => ({
		message: `« ${part} » n’est pas lui-même un export, mais contient d’autres zips.`,
		hint: `Trouvés :\n${lines(names)}\nDécompressez-le une fois, puis indiquez ces zips ou le dossier où ils se trouvent. Eux n’ont pas à être décompressés.`
	}),
	"not-a-zip": ({ part, found }) => ({
		message: `« ${part} » n’est pas un zip : c’est ${worded(fileTypes, found)}.`,
		hint: notZipHints[found] ?? "Il faut le zip tel que Facebook l’a créé, ou le dossier de l’export décompressé. Les autres archives doivent d’abord être décompressées."
	}),
	"empty-part": ({ part }) => ({
		message: `« ${part} » est vide.`,
		hint: `Le téléchargement a peut-être échoué, ou ce n’est pas le bon dossier. ${downloadAgain}`
	}),
	"home-directory": ({ part }) => ({
		message: `« ${part} » est votre dossier personnel ou la racine du disque, où l’on ne cherche pas.`,
		hint: "Indiquez le dossier ou le zip de l’export lui-même, par exemple\xA0: dyi-audit ~/Téléchargements/facebook-vous-2024-05-01.zip"
	}),
	"not-an-export": ({ part, files: count, json }) => ({
		message: `« ${part} » n’est pas un export de Facebook : rien de ce qu’il contient n’est connu (${files(count)}, dont ${number(json)} en JSON).`,
		hint: `Il faut le zip créé par Facebook, ou son dossier décompressé, avec des dossiers tels que messages ou apps_and_websites_off_of_facebook. S’ils sont un niveau plus haut ou plus bas, indiquez ce dossier.\n${howToExport}`
	}),
	"limit-exceeded": ({ part, limit, allowed, found }) => ({
		message: `« ${part} » contient ${limit === "entries" ? "trop de fichiers" : `trop d’une même chose (${limit})`} : ${number(found)}, pour un maximum de ${number(allowed)}.`,
		hint: "Aucun export de Facebook connu à ce jour n’est aussi grand. Vérifiez que vous avez bien indiqué l’export lui-même, et que le zip vient de Facebook."
	})
};

// src/text/fr/explain.ts
const support = {
	high: "bonne",
	medium: "moyenne",
	low: "faible"
};
const explain = {
	known: "Ce que l’on sait, avec les sources\xA0: ajoutez l’un de ces noms après `explain`.",
	subjects: "Applications et services",
	permissions: "Autorisations et voies d’accès",
	verdicts: "Verdicts",
	levels: "Niveaux",
	codes: "Codes des rapports",
	pages: "Et aussi",
	pageNames: {
		timeline: "ce qui s’est passé et quand, avec les sources",
		facts: "les faits qui ne concernent aucune application en particulier"
	},
	notClaimed: (name, reason) => `Rien n’est affirmé sur ${name} : ${reason}.`,
	deviceCompany: (name) => `${name} est l’une des 52 entreprises que Facebook a nommées au Congrès des États-Unis en 2018 pour un partage de données, surtout des fabricants d’appareils. Rien de plus n’en est affirmé.`,
	askMore: "dyi-audit explain <nom>",
	notFound: (name) => `On ne sait rien de « ${name} ». Cela ne dit rien de l’application : sur la plupart, rien n’a été publié.`,
	similar: (names) => `Les noms sont comparés en entier, car un nom ressemblant est celui d’un inconnu. Connus et proches : ${names.join(", ")}`,
	neverMatches: (name) => `« ${name} » en dit trop peu pour désigner une application précise ; ce nom ne correspond donc à aucune.`,
	unverified: (name) => `« ${name} » est un nom probable qu’aucune source ne confirme.`,
	aliases: "Ses noms",
	unverifiedAliases: "Noms probables qu’aucune source ne confirme (au plus un verdict incertain)",
	domains: "Liens comptés à côté, dans les messages",
	claim: "Affirmation",
	rights: "Droits documentés sur les messages",
	right: {
		yes: "oui",
		no: "non",
		disputed: "contesté",
		unspecified: "non précisé",
		page: "seulement les messages à une Page ou une entreprise"
	},
	rightNames: {
		read: "lire",
		write: "écrire",
		delete: "supprimer"
	},
	reach: "Portée",
	custody: "Où passaient les messages",
	custodies: {
		device: "l’appareil de la personne",
		"provider-server": "les serveurs du fournisseur",
		unknown: "non connu"
	},
	from: "Depuis",
	to: "Jusqu’à",
	between: (earliest, latest) => `entre ${the(earliest)} et ${the(latest)}`,
	notBefore: (earliest) => `pas avant ${the(earliest)} ; la date exacte n’est pas connue`,
	notAfter: (latest) => `au plus tard ${the(latest)} ; la date exacte n’est pas connue`,
	unknown: "non connu",
	supportLabel: "Qualité des sources",
	support: (right, dates) => `${support[right]} pour le droit, ${support[dates]} pour les dates`,
	trigger: "Ce que la personne devait faire",
	note: "Remarque",
	positions: "Qui dit quoi",
	sources: "Sources",
	quoted: "connu par d’autres sources qui le citent",
	consulted: (day) => `consulté ${on(day)}`,
	contact: "Contact pour les demandes sur les données",
	scope: "Quels messages",
	scopes: {
		"user-private": "les messages privés de la personne",
		page: "les messages à une Page",
		"page-to-user": "la conversation entre une entreprise et la personne",
		"professional-account": "les messages d’un compte professionnel",
		"business-account": "les messages d’un compte d’entreprise"
	},
	level: "Niveau",
	why: "Pourquoi il s’applique",
	notKnown: "Ce que l’on ne sait pas",
	wouldChange: "Ce qui le changerait",
	nextSteps: "Que faire ensuite",
	means: "Ce que cela signifie"
};

// src/text/fr/html.ts
const html = {
	title: "Quelles applications connectées pouvaient atteindre mes messages Facebook",
	skip: "Aller à la réponse",
	noAnswer: "On ne peut rien dire de vos applications connectées.",
	made: "Cette page a été faite sur votre propre machine. Elle ne charge rien et n’envoie rien.",
	nameless: "(sans nom)",
	more: (count) => `… et ${count} de plus, dans la liste ci-dessous.`,
	levelHints: {
		held: "un droit documenté, pendant votre connexion",
		maybe: "un droit documenté, mais un point est incertain",
		open: "auraient pu demander, comme toute application",
		unknown: "sans date dans l’export",
		none: "aucune voie connue vers les messages"
	},
	timeline: {
		title: "Quand",
		intro: "Une ligne par application\xA0: la barre épaisse est le temps de votre connexion, la barre fine au-dessus le temps où le droit existait. Là où les deux se recouvrent, en couleur, le droit pouvait vous atteindre. Vos propres messages sont en bas, mois par mois, en couleur là où ils tombent dans ce temps.",
		connected: "connectée",
		right: "le droit existait",
		bothHeld: "les deux\xA0: détenu",
		bothMaybe: "les deux\xA0: peut-être",
		fading: "en fondu\xA0: la date n’est connue qu’à peu près",
		describedApp: (name, connected) => `${name} : connexion, ${connected}`,
		describedRight: (span) => `le droit existait, ${span}`,
		describedBoth: (overlap) => `les deux à la fois : ${overlap}`,
		volume: "Vos messages, par mois",
		volumeDescribed: (highest) => `Messages par mois dans toutes vos conversations, au plus ${highest}. Les nombres par année suivent.`,
		month: (month, messages, count) => `${month} : ${messages} ${plural(count, "message", "messages")}`,
		perYear: "Les nombres par année",
		year: "Année",
		messages: "Messages"
	},
	panels: {
		title: "Les applications qui comptent le plus",
		right: "Le droit existait",
		evidence: "Éléments à l’appui et sources",
		notKnown: "Ce que l’on ne sait pas, et ce qui changerait la réponse",
		nextSteps: "Ce que vous pouvez faire"
	},
	table: {
		title: (apps, count) => plural(count, "Votre seule application connectée", `Vos ${apps} applications connectées`),
		intro: "Choisissez une application pour voir où elle figure dans votre export.",
		find: "Chercher une application",
		show: "Afficher",
		shown: (shown, total) => `${shown} sur ${total}`,
		app: "Application",
		verdict: "Verdict",
		from: "Début de la connexion",
		to: "Fin",
		messages: "Messages d’alors",
		conversations: "Conversations d’alors",
		nothing: "–",
		numbers: "Les messages et conversations comptés sont datés du temps où l’application pouvait avoir un droit\xA0; là où aucun droit n’est connu, rien n’est compté (–)."
	},
	glossary: "Ce que les mots veulent dire",
	footer: (version, knowledge) => `Fait par dyi-audit ${version}, avec ce que l’on savait le ${knowledge}.`
};

// src/text/fr/inspect.ts
const partKinds = {
	folder: "dossier",
	zip: "zip",
	memory: "en mémoire"
};
const inspect = {
	title: "Ce qu’est cet export et ce qu’il contient",
	parts: "Parties",
	part: (name, kind, entries) => `${name} (${partKinds[kind]}, ${entries} ${entries === "1" || entries === "0" ? "entrée" : "entrées"})`,
	layout: "Format",
	date: "Date de création",
	dateBases: {
		option: "comme vous l’avez indiqué avec --as-of",
		name: "d’après le nom de l’export",
		"latest-record": "la date de son élément le plus récent",
		unknown: "non connue ; indiquez-la avec --as-of"
	},
	owner: {
		known: "l’export le dit (non affiché ici)",
		unknown: "l’export ne le dit pas"
	},
	ownerTitle: "À qui il appartient",
	kinds: "Ce qu’il contient",
	records: (count, files, number) => `${number(count)} ${plural(count, "élément", "éléments")} dans ${number(files)} ${plural(files, "fichier", "fichiers")}`,
	conversations: (conversations, messages, number) => `${number(conversations)} ${plural(conversations, "conversation", "conversations")}, ${number(messages)} ${plural(messages, "message", "messages")}`,
	period: (first, last) => `du ${first} au ${last}`,
	noPeriod: "aucun message n’a de date",
	sections: "Conversations par dossier",
	noSection: "dans aucun dossier",
	folders: "Dossiers de messages",
	place: (file, pointer) => pointer === null ? file : `${file}, d’abord à ${pointer}`,
	unknownFiles: "Fichiers non connus",
	unknownKeys: "Champs non connus",
	unreadable: "Non lus en entier",
	diagnostics: "Remarques",
	consequences: "Ce qui en résulte pour la réponse",
	none: "rien",
	shareable: "Ce texte est fait pour être joint à un rapport de bug\xA0: il ne contient ni nom de personne, ni titre de conversation, ni message, ni identifiant. Relisez-le une fois avant de l’envoyer."
};

// src/text/fr/letter.ts
const sharedQuestions = [
	"si vous avez obtenu, par Facebook, le contenu de messages de ma correspondance ou des données à leur sujet (par exemple qui y prenait part, et quand) ; si oui, sur quelle période, par quelle autorisation ou interface, et dans quel but ;",
	"quelles autorisations vous déteniez sur mon compte Facebook, et de quand à quand ;",
	"si vous en conservez encore quelque chose, sauvegardes et journaux compris, et jusqu’à quand ;"
];
const letter = {
	blanks: {
		name: "[votre nom]",
		address: "[votre adresse postale ou électronique]",
		company: "[l’entreprise qui édite l’application, avec son adresse pour les demandes sur les données ; voir sa politique de confidentialité]",
		companyAddress: "[son adresse pour les demandes sur les données ; voir sa politique de confidentialité]",
		placeAndDate: "[lieu, date]",
		signature: "[signature]",
		account: "[l’adresse e-mail ou le numéro de téléphone de votre compte Facebook]"
	},
	subject: {
		gdpr: "Demande d’accès et d’effacement au titre des articles 15 et 17 du règlement général sur la protection des données (RGPD)",
		pipeda: "Demande d’accès à mes renseignements personnels et de suppression au titre de la Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE)"
	},
	greeting: "Madame, Monsieur,",
	opening: (app, exported) => `Mon compte Facebook est ou a été relié à une application nommée « ${app} ». La copie de mes données que Facebook m’a remise${exported === null ? "" : `, en date du ${exported},`} en dit ceci :`,
	facts: {
		app: (name) => `Nom de l’application : ${name}`,
		id: (id) => `Mon identifiant propre à l’application : ${id}`,
		noId: (blank) => `Mon compte Facebook : ${blank}`,
		from: (when) => `Relié depuis : ${when}`,
		to: (when) => `Relié jusqu’à : ${when}`
	},
	when: {
		notRecorded: "date non consignée",
		byFirstPost: (day) => `date non consignée ; l’application a publié pour moi le ${day}`,
		stillConnected: "encore relié quand Facebook a fait la copie",
		listedAs: (category) => `date non consignée ; application donnée comme « ${category} »`,
		listed: "date non consignée ; application citée parmi les miennes"
	},
	aboutId: "L’identifiant propre à l’application (app-scoped user id) est celui par lequel Facebook désigne mon compte à votre application.",
	reasons: {
		partner: "En décembre 2018, Facebook a nommé votre entreprise parmi quatre à qui il avait donné accès aux messages privés pour une fonction de messagerie.",
		client: "Selon des sources publiques, des messages Facebook pouvaient passer par votre programme, service ou appareil.",
		requester: "Selon des sources publiques, votre application demandait une autorisation sur les messages. Je ne sais pas si elle me l’a demandée.",
		platform: "D’août 2009 jusque dans le courant de 2015, une application pouvait demander l’autorisation «\xA0read_mailbox\xA0», qui donnait le droit de lire la boîte de réception d’une personne si elle acceptait. Je ne sais pas si la vôtre l’a demandée.",
		recorded: "J’ai un document qui énumère, pour votre application, une autorisation sur les messages privés.",
		general: "Je souhaite savoir ce que votre application a obtenu par Facebook."
	},
	unconfirmed: "Si cette application n’est pas la vôtre, merci de me le dire.",
	noClaim: "Je n’affirme pas que quelqu’un se soit servi d’un droit sur mes messages. Je demande ce que vous avez obtenu.",
	access: {
		gdpr: {
			ask: "1. Accès (article 15). Veuillez me dire si vous traitez des données à caractère personnel me concernant, y compris celles venues de Facebook, m’en remettre une copie, et me donner les informations énumérées à l’article 15, paragraphe 1. Veuillez indiquer en particulier",
			questions: [...sharedQuestions, "à qui vous l’avez transmis, et avec quelles garanties pour les destinataires situés hors de l’Espace économique européen."]
		},
		pipeda: {
			ask: "1. Accès (annexe 1, principe 4.9). Veuillez me dire si vous détenez des renseignements personnels me concernant, y compris ceux venus de Facebook, m’y donner accès, et m’informer de l’usage qui en a été fait et des tiers à qui ils ont été communiqués. Veuillez indiquer en particulier",
			questions: [...sharedQuestions, "à qui vous l’avez communiqué."]
		}
	},
	erasure: {
		gdpr: "2. Effacement (article 17). Après votre réponse, veuillez effacer toutes les données à caractère personnel me concernant que vous avez obtenues par Facebook, et le notifier à ceux à qui vous les avez transmises (article 19). Si vous vous fondez sur mon consentement, je le retire. Veuillez confirmer l’effacement, ou me dire ce que vous conservez et pour quel motif.",
		pipeda: "2. Retrait du consentement et suppression (annexe 1, principes 4.3.8 et 4.5.3). Je retire mon consentement à ce que vous recueilliez, utilisiez et communiquiez par Facebook des renseignements personnels me concernant. Après votre réponse, veuillez détruire ou effacer ce que vous avez obtenu ainsi et dont vous n’avez plus besoin, et me le confirmer, ou me dire ce que vous conservez et pourquoi."
	},
	nothing: "Si vous ne détenez rien de tel, merci de l’écrire expressément.",
	deadline: {
		gdpr: "J’attends votre réponse dans un délai d’un mois à compter de la réception (article 12, paragraphe 3). S’il vous faut vous assurer de mon identité, merci de ne demander que ce qui est nécessaire pour cela (article 12, paragraphe 6).",
		pipeda: "J’attends votre réponse dans les 30 jours suivant la réception (paragraphe 8(3)). S’il vous faut vous assurer de mon identité, merci de ne demander que ce qui est nécessaire pour cela."
	},
	closing: "Veuillez agréer, Madame, Monsieur, mes salutations distinguées.",
	notes: {
		before: "Avant de l’envoyer",
		fillIn: "Complétez ce qui est entre [crochets], et supprimez ce qui ne convient pas.",
		checkAddress: (publisher, day) => `L’adresse est celle que ${publisher} donnait le ${day}. Vérifiez-la sur le site de l’entreprise.`,
		noAddress: "Aucune adresse de cette entreprise n’est connue ici. Sa politique de confidentialité dit où écrire, souvent à un délégué à la protection des données.",
		form: (url) => `Cette entreprise reçoit les demandes par un formulaire : ${url}`,
		unconfirmed: (app, company) => `« ${app} » n’est qu’un nom probable d’une application de ${company} ; aucune source ne le confirme. Vérifiez que l’application est bien la sienne.`,
		login: "Si vous vous connectez encore à ce service avec Facebook, choisissez d’abord un autre moyen de connexion, ou supprimez le second point\xA0: effacer ce qui vient de Facebook peut mettre fin à cette connexion.",
		after: "À quoi s’attendre",
		expect: {
			gdpr: "Une réponse dans un délai d’un mois ; l’entreprise peut en prendre deux de plus si elle vous dit pourquoi. Elle répondra souvent qu’elle ne détient rien\xA0: une connexion en direct laisse peu de traces, et des années ont passé.",
			pipeda: "Une réponse dans les 30 jours ; l’organisation peut prendre plus de temps si elle vous dit pourquoi. Elle répondra souvent qu’elle ne détient rien\xA0: une connexion en direct laisse peu de traces, et des années ont passé."
		},
		complain: {
			gdpr: "Sans réponse, vous pouvez saisir votre autorité de protection des données ; en France\xA0: https://www.cnil.fr/fr/plaintes",
			pipeda: "Sans réponse, vous pouvez saisir le Commissariat à la protection de la vie privée du Canada\xA0: https://www.priv.gc.ca"
		},
		also: "Ce que vous pouvez faire en plus",
		remove: "Supprimez l’application si vous ne l’utilisez plus\xA0: https://www.facebook.com/settings?tab=applications (cela arrête tout nouvel accès ; cela n’efface pas ce qui a été copié).",
		askFacebook: "Demandez à Facebook lui-même quelles autorisations avait l’application, et quand elle s’en est servie\xA0: https://www.facebook.com/help/contact/540977946302970"
	}
};

// src/text/fr/report.ts
const isOne = (count) => count === "1";
const some = (count, apps) => isOne(apps) ? "Votre seule application connectée" : `Sur vos ${apps} applications connectées, ${count}`;
const report = {
	answer: {
		held: (held, apps, count, rights) => `${some(held, apps)} ${plural(count, "détenait", "détenaient")} un droit documenté ${rights === null ? "sur vos messages" : `${of(rights)} vos messages`} pendant que votre compte y était relié.`,
		maybe: (maybe, count) => `${maybe} ${plural(count, "autre en détenait peut-être un", "autres en détenaient peut-être un")} : un droit est documenté, mais les dates, l’identité de l’application ou votre accord sont incertains.`,
		maybeOnly: (maybe, apps) => `${some(maybe, apps)} ${isOne(maybe) ? "détenait" : "détenaient"} peut-être un droit sur vos messages : un droit est documenté, mais les dates, l’identité de l’application ou votre accord sont incertains. ${isOne(apps) ? "Ce n’est pas certain." : "Pour aucune, ce n’est certain."}`,
		none: (apps) => isOne(apps) ? "Pour votre seule application connectée, les sources n’établissent aucun droit sur vos messages pendant que votre compte y était relié." : `Pour aucune de vos ${apps} applications connectées, les sources n’établissent de droit sur vos messages pendant que votre compte y était relié.`,
		noApps: "Votre export ne mentionne aucune application connectée. Il ne parle que des applications que Facebook conservait encore dans sa liste.",
		further: (some, count, right) => `${some} d’entre elles ${plural(count, "pouvait", "pouvaient")} aussi les ${right}.`,
		noUse: "Si quelqu’un s’est servi d’un tel droit, aucun export ne peut le montrer."
	},
	rights: {
		read: "lire",
		write: "écrire",
		delete: "supprimer",
		none: "droits non précisés",
		disputed: "contesté"
	},
	incomplete: {
		title: "Cette réponse est incomplète.",
		apps: {
			absent: "Cet export ne contient pas la liste des applications connectées\xA0: on ne peut donc rien dire d’aucune application. Si votre export est en plusieurs parties, indiquez-les toutes ; sinon, refaites la demande à Facebook en choisissant «\xA0Applications et sites web en dehors de Facebook\xA0», au format JSON.",
			unreadable: "La liste des applications connectées n’a pas pu être lue\xA0: on ne peut donc rien dire d’aucune application."
		},
		messages: {
			absent: "Cet export ne contient pas de messages\xA0: aucune conversation n’a donc pu être mise en regard des applications. Si votre export est en plusieurs parties, indiquez-les toutes ; sinon, refaites la demande à Facebook en choisissant «\xA0Messages\xA0», au format JSON, pour la période «\xA0Depuis le début\xA0».",
			unreadable: "Les messages n’ont pas pu être lus\xA0: aucune conversation n’a donc pu être mise en regard des applications."
		},
		parts: (count) => `${count} ${plural(count, "fichier ou partie n’a pas pu être lu", "fichiers ou parties n’ont pas pu être lus")} en entier ; voyez « Ce qui a été lu ».`
	},
	table: {
		app: "Application",
		known: "Ce que l’on sait",
		rights: "Droits",
		connected: "Connexion",
		exposed: "Vos messages d’alors",
		from: "début\xA0:",
		to: "fin\xA0:",
		between: (earliest, latest) => `entre ${the(earliest)} et ${the(latest)}`,
		notBefore: (earliest) => `${earliest} ou après`,
		notAfter: (latest) => `${latest} ou avant`,
		unknown: "inconnu",
		undated: "aucune date",
		stillConnected: "toujours connectée",
		conversations: (range, largest) => `${range} ${plural(largest, "conversation", "conversations")}`,
		messages: (range, largest) => `${range} ${plural(largest, "message", "messages")}`,
		range: (least, most) => least === most ? most : `entre ${least} et ${most}`,
		upTo: (most) => `jusqu’à ${most}`,
		withHistory: (most) => `(jusqu’à ${most} avec les plus anciens)`,
		notCounted: "non compté\xA0: aucun message dans cet export",
		blocked: "bloquée par vous"
	},
	open: {
		title: (apps, count) => plural(count, "L’autre application", `Les ${apps} autres applications`),
		line: (apps, count) => `${apps} ${plural(count, "application aurait", "applications auraient")} pu demander l’accès à votre boîte de réception : jusqu’en 2015, toute application pouvait demander « read_mailbox », et l’on n’en connaît que peu qui l’aient fait. On ne sait rien de ce que ${plural(count, "celle-ci demandait", "celles-ci demandaient")}.`,
		listHint: "Pour les voir toutes\xA0: --all.",
		undated: (apps, count) => `${apps} ${plural(count, "application n’a", "applications n’ont")} aucune date dans l’export : on ne peut donc rien affirmer ni exclure.`,
		none: (apps, count) => `Pour ${apps} ${plural(count, "application", "applications")}, on ne connaît aucune voie vers vos messages. Cela ne veut pas dire sans risque.`
	},
	coverage: {
		title: "Ce qui a été lu",
		line: (kind, status, detail) => `${kind} : ${status}${detail === "" ? "" : `, ${detail}`}`,
		records: (count, number) => `${count} ${plural(number, "élément", "éléments")}`,
		messages: (conversations, messages, first, last) => `${messages} messages dans ${conversations} conversations, du ${first} au ${last}`,
		messagesUndated: (conversations, messages) => `${messages} messages dans ${conversations} conversations`,
		exported: (day, basis) => `Export du ${day} (${basis}).`,
		exportedUnknown: "La date de l’export n’est pas connue. Indiquez-la avec --as-of 2024-05-01.",
		dateBases: {
			option: "comme vous l’avez indiqué",
			name: "d’après son nom",
			"latest-record": "la date de son élément le plus récent",
			unknown: "non connue"
		},
		unreadable: "N’ont pas pu être lus\xA0:",
		more: (count) => `… et ${count} de plus (--verbose les donne tous)`,
		diagnostics: "Remarques\xA0:",
		times: (count) => `${count} fois`
	},
	limits: {
		title: "Ce qu’aucun export ne peut montrer",
		lines: [
			"Quelles autorisations une application détenait\xA0: Facebook ne les énumère pas. Tous les droits cités plus haut viennent de sources publiques, ou d’un fichier que vous avez donné.",
			"Les applications des personnes à qui vous écriviez\xA0: vos messages sont aussi dans leurs boîtes de réception.",
			"Les programmes de discussion qui se connectaient avec votre mot de passe, et les Pages ou entreprises à qui vous avez écrit.",
			"Les messages et conversations supprimés, ou chiffrés de bout en bout (ceux-ci font l’objet d’un téléchargement à part), et ce qui est en dehors des dates choisies en demandant l’export.",
			"Les applications supprimées depuis longtemps\xA0: la liste de Facebook semble remonter à 2015 environ."
		]
	},
	next: {
		title: "Ce que vous pouvez faire",
		explain: (command) => `Voyez les éléments à l’appui et qui les conteste : --verbose. Ce que l’on sait d’une application : ${command}`,
		picture: (options) => `Voyez-le en image dans votre navigateur : ${options}`,
		remove: "Supprimez les applications que vous n’utilisez plus\xA0: https://www.facebook.com/settings?tab=applications (cela arrête tout nouvel accès ; cela n’efface pas ce qui a été copié).",
		ask: "Demandez à une entreprise ce qu’elle a obtenu par les messages de Facebook, et de l’effacer. Citez votre identifiant propre à l’application (--verbose l’affiche)\xA0: c’est le numéro sous lequel l’application vous connaît.",
		expect: "Attendez-vous à la réponse «\xA0nous ne détenons rien\xA0»\xA0: une connexion en direct laisse peu de traces, et des années ont passé."
	},
	details: {
		title: "Éléments à l’appui",
		id: "Votre identifiant propre à l’application",
		basis: "Connexion",
		claim: (id) => `Affirmation ${id}`,
		rights: "droits",
		reach: "portée",
		existed: "le droit existait",
		overlap: "pendant votre connexion",
		window: (from, to) => `début : ${from}, fin : ${to}`,
		sources: "Sources",
		positions: "Qui dit quoi",
		says: (by, says) => `${by} : ${says}`,
		unknowns: "Non connu",
		evidence: "Dans votre export",
		traces: "Traces",
		links: (count, number) => `${count} ${plural(number, "lien vers elle", "liens vers elle")} dans des messages`,
		posts: (count, number) => `${count} ${plural(number, "publication faite par elle", "publications faites par elle")}`,
		events: (count, number) => `${count} ${plural(number, "événement qu’elle a signalé", "événements qu’elle a signalés")} à Facebook`,
		consulted: (day) => `consulté ${on(day)}`,
		yourFile: (source) => `votre fichier : ${source}`
	},
	conversations: {
		title: "Vos conversations",
		name: "Conversation",
		people: "Personnes",
		messages: "Messages",
		period: "De la première à la dernière date",
		met: "Applications qui auraient pu l’atteindre",
		certain: (apps) => `certainement à cette époque : ${apps}`,
		possible: (apps) => `peut-être : ${apps}`,
		noApp: "aucune au niveau détenu ou peut-être",
		untitled: "(sans titre)"
	},
	timeline: {
		title: "Quand",
		legend: "█ ━ certainement   ░ ╌ peut-être. Le droit pouvait servir là où les deux lignes se rencontrent. La dernière ligne montre combien on s’écrivait.",
		connected: "connexion",
		right: "droit",
		messages: "messages",
		more: (count) => `… et ${count} de plus`
	}
};

// src/text/fr/verdicts.ts
const removeApp = "Si vous n’utilisez plus l’application, supprimez-la dans vos paramètres Facebook, sous «\xA0Applications et sites web\xA0». Cela arrête tout nouvel accès ; cela n’efface pas ce qui a déjà été copié.";
const askCompany = "Demandez à l’entreprise ce qu’elle a obtenu par les messages de Facebook et si elle en conserve quelque chose, et demandez-lui de l’effacer. Citez l’identifiant propre à l’application qui figure dans l’export\xA0: c’est par lui que l’entreprise vous connaît. Là où le RGPD s’applique (articles 15 et 17), elle a un mois pour répondre. `dyi-audit letter` rédige cette demande.";
const expectLittle = "Attendez-vous à ce qu’elle réponde ne rien détenir\xA0: une connexion en direct laisse peu de traces, et des années ont passé.";
const readSources = "Voyez qui dit quoi, avec les dates\xA0: dyi-audit explain, suivi du nom de l’application.";
const remember = "Si vous vous rappelez quand vous avez utilisé l’application, rapprochez-le des dates de ce rapport ; l’export ne permet pas de les préciser davantage.";
const supplyPermissions = "Si vous savez quelles autorisations avait l’application, par exemple grâce à une ancienne copie de votre page de paramètres, donnez-les avec --permissions.";
const useUnknown = "Si quelqu’un s’est servi de ce droit sur vos messages\xA0: aucun export ne peut le montrer.";
const grantUnknown = "Si ce droit vous a été demandé et si vous l’avez accordé\xA0: un export n’énumère pas les autorisations d’une application.";
const verdicts = {
	recorded: {
		short: "détenu\xA0: autorisation consignée",
		long: "Une autorisation qui donne un droit sur les messages privés est consignée pour cette application, dans l’export lui-même ou dans un fichier d’autorisations que vous avez fourni.",
		why: "C’est le seul verdict qui repose sur un document vous concernant\xA0: une liste d’autorisations dans l’export, ou dans le fichier donné avec --permissions, nomme une autorisation sur les messages privés.",
		notKnown: `${useUnknown} Si l’autorisation vient d’un fichier que vous avez fourni, elle ne vaut que ce que vaut ce fichier. Ce document l’emporte même si les dates de la connexion ne concordent pas avec la période où l’autorisation existait ; le rapport montre si elles concordent.`,
		wouldChange: "Une correction de ce document\xA0: un fichier sans cette autorisation, ou un export qui ne la mentionne pas.",
		nextSteps: [
			removeApp,
			askCompany,
			expectLittle
		]
	},
	partner: {
		short: "détenu\xA0: partenaire de messagerie",
		long: "Cette application porte le nom d’une entreprise à qui Facebook avait donné accès aux messages privés, et votre compte y était relié pendant que cet accès existait\xA0: elle aurait pu atteindre vos messages.",
		why: "En décembre 2018, Facebook a nommé quatre entreprises partenaires de messagerie\xA0: Spotify, Netflix, Dropbox et la Banque Royale du Canada. Votre connexion avec celle-ci recoupe la période de cet accès, quelle que soit celle des dates publiées qui est juste.",
		notKnown: `S’il suffisait d’être relié, ou s’il fallait se servir de la fonction de messagerie : les sources divergent. ${grantUnknown} ${useUnknown} La fin de cet accès est contestée : vers décembre 2015 selon Facebook, alors que des documents de 2017 vus par le New York Times donnent encore de tels accords pour actifs.`,
		wouldChange: "D’autres dates de votre connexion, ou la publication d’une fin du partenariat antérieure à votre connexion.",
		nextSteps: [
			readSources,
			removeApp,
			askCompany,
			expectLittle
		]
	},
	client: {
		short: "détenu\xA0: application de messagerie",
		long: "Envoyer et recevoir des messages Facebook était l’objet même du programme de ce nom, et votre compte y était relié pendant que Facebook le permettait\xA0: elle aurait pu atteindre vos messages.",
		why: "Selon les sources, c’était un programme de discussion, ou une fonction intégrée à un appareil, dont la messagerie était le seul objet, et votre connexion recoupe la période où cela fonctionnait.",
		notKnown: `Lesquels de vos messages sont passés par elle, et s’ils restaient sur votre appareil ou transitaient par des serveurs du fournisseur, sauf si les sources le disent. ${useUnknown}`,
		wouldChange: "D’autres dates de votre connexion, ou une source montrant que l’application fonctionnait aussi sans vos messages.",
		nextSteps: [
			readSources,
			removeApp,
			askCompany,
			expectLittle
		]
	},
	"partner-uncertain": {
		short: "peut-être\xA0: partenaire de messagerie possible",
		long: "Cette application pourrait avoir eu l’accès d’un partenaire à vos messages\xA0: le partenariat est documenté, mais les dates ou l’identité de l’application sont incertaines.",
		why: "Le partenariat est documenté. Votre connexion peut le recouper, mais pas nécessairement ; ou bien le nom de l’application n’est qu’un nom probable de ce partenaire, qu’aucune source ne confirme.",
		notKnown: `Si votre compte y était relié pendant que l’accès existait, ou si c’est bien l’application du partenaire. ${grantUnknown} ${useUnknown}`,
		wouldChange: "Des dates plus précises de votre connexion ou du partenariat, ou une source qui confirme le nom de l’application.",
		nextSteps: [
			readSources,
			remember,
			removeApp,
			askCompany,
			expectLittle
		]
	},
	"client-uncertain": {
		short: "peut-être\xA0: servait peut-être aux messages",
		long: "Cette application pouvait transporter vos messages Facebook, mais il est incertain qu’elle ait été connectée pour cela, qu’elle l’ait été à temps, ou qu’elle soit celle dont parlent les sources.",
		why: "Selon les sources, c’était un programme de discussion ou une fonction d’un appareil. Soit la messagerie n’était qu’une de ses possibilités, soit votre connexion ne recoupe pas nécessairement la période où cela fonctionnait, soit seul un nom probable, non confirmé, correspond.",
		notKnown: `Si vous vous en êtes servi pour des messages. ${grantUnknown}`,
		wouldChange: "Votre propre souvenir de l’usage que vous en faisiez, des dates plus précises, ou une source qui confirme le nom de l’application.",
		nextSteps: [
			readSources,
			remember,
			removeApp,
			askCompany
		]
	},
	requester: {
		short: "peut-être\xA0: connue pour avoir demandé",
		long: "Selon les sources, une application de ce nom demandait un droit sur les messages, et votre compte y était relié à cette époque, ou l’était peut-être ; on ne sait pas si elle vous l’a demandé, ni si vous avez accepté.",
		why: "Une source montre qu’elle demandait la boîte de réception (read_mailbox) ou la discussion (xmpp_login), et votre connexion recoupe, ou peut recouper, la période où c’était possible.",
		notKnown: `${grantUnknown} Une application pouvait demander à certains et pas à d’autres, et chacun pouvait refuser. ${useUnknown}`,
		wouldChange: "Un document énumérant les autorisations que vous lui avez données, ou des dates plus précises.",
		nextSteps: [
			readSources,
			supplyPermissions,
			removeApp,
			askCompany,
			expectLittle
		]
	},
	undated: {
		short: "inconnu\xA0: aucune date",
		long: "L’export ne donne aucune date pour cette application\xA0: on ne peut donc pas dire si elle était connectée pendant qu’un droit sur les messages existait.",
		why: "Dans l’export, sa date de connexion et sa date de suppression manquent toutes deux ou valent zéro, et rien de ce que l’on sait d’elle ne permet de conclure sans dates.",
		notKnown: "Quand elle était connectée, et donc quels droits elle aurait pu demander.",
		wouldChange: "Un export plus ancien de votre compte qui contient encore la date\xA0: ajoutez-le avec --merge. Un export fait avant la suppression d’une application montre souvent encore depuis quand elle était connectée.",
		nextSteps: [
			"Si vous avez gardé un export plus ancien, lisez les deux ensemble\xA0: dyi-audit, les deux exports, et --merge.",
			supplyPermissions,
			removeApp
		]
	},
	"other-data": {
		short: "aucun\xA0: connue pour d’autres données",
		long: "Ce qui est publié sur une application ou une entreprise de ce nom concerne d’autres données que les messages, ou dit qu’elle ne demandait pas les messages.",
		why: "Les sources la nomment comme partenaire pour d’autres données, ou indiquent quelles autorisations elle demandait, et aucune d’elles ne porte sur les messages.",
		notKnown: "S’il y avait autre chose que ce que décrivent les sources.",
		wouldChange: "Une source qui établit un droit de cette application sur les messages.",
		nextSteps: [readSources, removeApp]
	},
	"platform-open": {
		short: "ouvert\xA0: toute application pouvait demander",
		long: "Pendant que cette application était connectée, ou l’était peut-être, toute application pouvait vous demander le droit de lire toute votre boîte de réception ; on n’en connaît que peu qui l’aient demandé, et l’on ne sait rien de celle-ci.",
		why: "À partir du 11 août 2009, une application pouvait demander l’autorisation read_mailbox, qui lui permettait de lire tous les messages, même anciens, si la personne acceptait. Elle a été retirée entre le 30 avril et le 6 octobre 2015. Votre connexion recoupe, ou peut recouper, cette période, et elle peut avoir commencé avant mai 2014, quand Facebook s’est mis à examiner quelles nouvelles applications pouvaient la demander.",
		notKnown: `Si cette application a jamais demandé la boîte de réception. ${grantUnknown} ${useUnknown}`,
		wouldChange: "Un document montrant ce que l’application demandait, ou des dates plus précises.",
		nextSteps: [
			"C’est le verdict le plus courant des comptes anciens ; il n’est pas le signe que quelque chose s’est produit.",
			supplyPermissions,
			removeApp
		]
	},
	"platform-reviewed": {
		short: "ouvert\xA0: après examen par Facebook",
		long: "Cette application était connectée, ou l’était peut-être, pendant que l’autorisation sur la boîte de réception existait encore, mais elle ne l’a été qu’après que Facebook s’était mis à examiner quelles nouvelles applications pouvaient la demander ; on ne sait rien de celle-ci.",
		why: "Votre connexion a commencé le 1er mai 2014 ou après, et recoupe, ou peut recouper, les derniers mois de l’autorisation read_mailbox, retirée entre le 30 avril et le 6 octobre 2015. À partir de mai 2014, une nouvelle application devait passer l’examen de Facebook pour la demander.",
		notKnown: `Si cette application était alors nouvelle sur la plateforme, si elle a passé un tel examen, et si elle a jamais demandé. ${grantUnknown} ${useUnknown}`,
		wouldChange: "Un document montrant ce que l’application demandait, ou des dates plus précises.",
		nextSteps: [supplyPermissions, removeApp]
	},
	"partner-outside": {
		short: "aucun\xA0: partenaire, à une autre époque",
		long: "Cette application porte le nom d’un partenaire de messagerie de Facebook, mais, autant que les dates le disent, votre compte n’y était pas relié pendant que cet accès existait.",
		why: "Le partenariat est documenté, et d’après les dates de l’export votre connexion est en dehors de toutes les dates publiées à son sujet.",
		notKnown: "Si votre compte y avait été relié une autre fois auparavant\xA0: un export ne montre qu’une connexion par application, avec au plus une date de début et une date de fin.",
		wouldChange: "D’autres dates du partenariat, ou une connexion plus ancienne que cet export ne montre pas.",
		nextSteps: [readSources, removeApp]
	},
	"page-only": {
		short: "aucun\xA0: messages à des Pages seulement",
		long: "Les autorisations consignées pour cette application concernent les messages à une Page ou à une entreprise, pas les messages entre personnes.",
		why: "Parmi les autorisations sur les messages, une liste dans l’export, ou dans le fichier donné avec --permissions, n’en nomme que de cette sorte.",
		notKnown: "Si cette liste est complète.",
		wouldChange: "Un document mentionnant une autorisation sur les messages privés.",
		nextSteps: ["Si vous avez écrit à la Page ou à l’entreprise qui utilise cette application, celle-ci pouvait atteindre cette conversation ; demandez à l’entreprise.", removeApp]
	},
	"before-inbox-api": {
		short: "aucun\xA0: terminée avant que l’on puisse demander",
		long: "Votre connexion avec cette application avait pris fin avant le 11 août 2009, date à partir de laquelle les applications pouvaient demander la boîte de réception.",
		why: "L’autorisation read_mailbox est apparue le 11 août 2009 ; d’après les dates de l’export, l’application avait été supprimée avant.",
		notKnown: "Ce que l’application a obtenu comme autres données. Avant 2009, aucune autorisation des applications en général sur la boîte de réception n’est documentée.",
		wouldChange: "Une fin plus tardive de la connexion, ou une source montrant une voie plus ancienne vers les messages.",
		nextSteps: ["Pour ce verdict, il n’y a rien à faire au sujet des messages."]
	},
	"no-known-route": {
		short: "aucun\xA0: pas de voie connue",
		long: "On ne connaît aucune voie vers vos messages privés qui corresponde aux dates de cette application.",
		why: "Rien de ce que l’on sait de cette application ne conduit à un autre verdict, et d’après ses dates elle n’était pas connectée pendant que les applications en général pouvaient demander la boîte de réception, d’août 2009 jusque dans le courant de 2015. Aujourd’hui, Facebook ne propose aux applications que des autorisations sur les messages à des Pages et à des entreprises.",
		notKnown: "Ce qui n’a jamais été publié. Ne connaître aucune voie ne prouve pas qu’il n’y en ait eu aucune.",
		wouldChange: "D’autres dates, ou une source qui établit un droit de cette application sur les messages.",
		nextSteps: [removeApp]
	}
};

// src/text/fr/catalogue.ts
const french = {
	language: "fr",
	levels,
	verdicts,
	unknowns,
	connectionBases,
	claimBases,
	claimOrigins,
	reaches,
	overlaps,
	coverageKinds,
	coverageStatuses,
	layouts,
	consequences,
	diagnostics,
	errors,
	report,
	html,
	inspect,
	explain,
	letter,
	ci,
	cli,
	batch,
	formats: formatsOf("fr", fr)
};

export { french };