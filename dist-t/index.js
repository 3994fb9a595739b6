import { C as formatNames, R as auditResultSchema, T as auditExport, U as defaultKnowledge, W as knowledgeFrom, w as loadReporter } from "./audit.js";
import { t as inspectExport } from "./inspect.js";
import { p as ExportError } from "./start.js";

export { ExportError, auditExport, auditResultSchema, defaultKnowledge, formatNames, inspectExport, knowledgeFrom, loadReporter };