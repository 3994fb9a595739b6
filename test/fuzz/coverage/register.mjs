// `node --import` of this file makes Node load TypeScript, with counters in the program.

import { register } from 'node:module';
import { countersName, mostCounters } from './counters.mjs';

globalThis[countersName] = new Uint32Array(mostCounters);
register('./hook.mjs', import.meta.url);
