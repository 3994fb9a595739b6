import { t as json$1 } from "./json.js";

// src/reporter/json.ts
const json = (result) => `${json$1(result, 2)}\n`;

export { json };