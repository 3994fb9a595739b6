import { C as formatNames, Q as knowledgeFrom, R as auditResultSchema, T as auditExport, Z as defaultKnowledge, w as loadReporter } from "./audit.js";
import { t as inspectExport } from "./inspect.js";
import { p as ExportError } from "./start.js";

export { ExportError, auditExport, auditResultSchema, defaultKnowledge, formatNames, inspectExport, knowledgeFrom, loadReporter };