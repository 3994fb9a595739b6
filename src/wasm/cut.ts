// Cuts instants with WebAssembly, some ten times as fast as code that has yet to be compiled.

import { cutPlainlyAt, type CutAt, type CutResult, type Cutter } from '../model/cut.ts';
import { WasmMemory } from './memory.ts';
import { startWasm, type WasmExports } from './webassembly.ts';

/** Where there is no WebAssembly with SIMD, plainly. */
export const cutAt: CutAt = (borders) => {
  const wasm = startWasm();
  return wasm === null ? cutPlainlyAt(borders) : cutterOf(wasm, borders);
};

/** The borders, the columns and the steps lie one behind the other where files would be read otherwise. */
function cutterOf(wasm: WasmExports, borders: Float64Array): Cutter {
  const rows = borders.length + 1;
  const places = { borders: wasm.window.value, firsts: 0, lasts: 0, stretches: 0, messages: 0, steps: 0 };
  places.firsts = places.borders + 8 * rows;
  places.lasts = places.firsts + 8 * rows;
  places.stretches = places.lasts + 8 * rows;
  places.messages = places.stretches + 4 * rows;
  places.steps = places.messages + 4 * rows;
  const memory = new WasmMemory(wasm);
  let room = 0;
  let result: { -readonly [key in keyof CutResult]: CutResult[key] } = noResult();
  const makeRoom = (bytes: number): void => {
    room = bytes;
    memory.grow(places.steps + bytes);
    result = {
      count: 0,
      stretches: memory.words(places.stretches, rows),
      messages: memory.words(places.messages, rows),
      first: memory.doubles(places.firsts, rows),
      last: memory.doubles(places.lasts, rows),
    };
  };
  makeRoom(2 ** 16);
  memory.doubles(places.borders, borders.length).set(borders);
  return ({ first, steps }) => {
    result.count = 0;
    if (first === null) return result;
    if (steps.length > room) makeRoom(2 * steps.length);
    memory.put(steps, places.steps);
    result.count = wasm.cut(
      places.borders,
      borders.length,
      first,
      places.steps,
      steps.length,
      places.firsts,
      places.lasts,
      places.stretches,
      places.messages,
    );
    return result;
  };
}

function noResult(): CutResult {
  const words = new Uint32Array(0);
  const doubles = new Float64Array(0);
  return { count: 0, stretches: words, messages: words, first: doubles, last: doubles };
}
