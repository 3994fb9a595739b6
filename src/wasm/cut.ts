// Cuts instants with WebAssembly, some ten times as fast as code that has yet to be compiled.

import { cutPlainlyAt, type CutAt, type CutResult, type Cutter } from '../model/cut.ts';
import { WasmMemory } from './memory.ts';
import { startWasm, type WasmExports } from './webassembly.ts';

/** Where there is no WebAssembly with SIMD, plainly. */
export const cutAt: CutAt = (borders) => {
  shared ??= start();
  return shared === null ? cutPlainlyAt(borders) : cutterOf(shared, borders);
};

/** One for all: where thousands of exports are read in turn, memory for each of them would be collected far too often. */
interface Shared {
  readonly wasm: WasmExports;
  readonly memory: WasmMemory;
  /** Whose borders lie in the memory. */
  user: Cutter | null;
}

let shared: Shared | null = null;

function start(): Shared | null {
  const wasm = startWasm();
  return wasm === null ? null : { wasm, memory: new WasmMemory(wasm), user: null };
}

/** The borders, the columns and the steps lie one behind the other. */
function cutterOf(all: Shared, borders: Float64Array): Cutter {
  const { wasm, memory } = all;
  const rows = borders.length + 1;
  const start = wasm.window.value;
  const firsts = start + 8 * rows;
  const lasts = firsts + 8 * rows;
  const stretches = lasts + 8 * rows;
  const messages = stretches + 4 * rows;
  const steps = messages + 4 * rows;
  let room = 0;
  let result: { -readonly [key in keyof CutResult]: CutResult[key] } = noResult();
  const makeRoom = (bytes: number): boolean => {
    if (!memory.grow(steps + bytes)) return false;
    room = bytes;
    result = {
      count: 0,
      stretches: memory.words(stretches, rows),
      messages: memory.words(messages, rows),
      first: memory.doubles(firsts, rows),
      last: memory.doubles(lasts, rows),
    };
    memory.doubles(start, borders.length).set(borders);
    return true;
  };
  const cutter: Cutter = (instants) => {
    const { first } = instants;
    let length = 0;
    for (const piece of instants.steps) length += piece.length;
    if (all.user !== cutter || length > room) {
      if (!makeRoom(Math.max(room, 2 * length, 2 ** 16))) return cutPlainlyAt(borders)(instants);
      all.user = cutter;
    }
    result.count = 0;
    if (first === null) return result;
    let end = steps;
    for (const piece of instants.steps) {
      memory.put(piece, end);
      end += piece.length;
    }
    result.count = wasm.cut(start, borders.length, first, steps, length, firsts, lasts, stretches, messages);
    return result;
  };
  return cutter;
}

function noResult(): CutResult {
  const words = new Uint32Array(0);
  const doubles = new Float64Array(0);
  return { count: 0, stretches: words, messages: words, first: doubles, last: doubles };
}
