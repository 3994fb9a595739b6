// `node --import` of this file makes Node load TypeScript, with counters in the program and in its scanner.

import { register } from 'node:module';
import { countScanners } from './counted-scanner.mjs';
import { countersName, mostCounters } from './counters.mjs';

globalThis[countersName] = new Uint32Array(mostCounters);
await countScanners();
register('./hook.mjs', import.meta.url);
