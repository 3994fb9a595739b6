// The result itself.

import { json as asJson } from './format/json.ts';
import type { Reporter } from './reporter.ts';

export const json: Reporter = (result) => `${asJson(result, 2)}\n`;
