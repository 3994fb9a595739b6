// The scanner compiled once more, with counters: so the fuzzer sees what an input reaches in it as in the rest of the program.
// What is shipped is tried too, as it is; this one leads the way.

import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';
import ts from 'typescript';
import { countedName, countersName, mostCounters } from './counters.mjs';

/** Behind those of everything else. */
const firstCounter = mostCounters / 2;
const counterName = '__reached';

/** Makes every scanner that is made while `countedName` is set the counted one. */
export async function countScanners() {
  const counted = new WebAssembly.Module(await compileCounted());
  const { Instance } = WebAssembly;
  const env = { reached: (place) => void (globalThis[countersName][firstCounter + place] += 1) };
  WebAssembly.Instance = class extends Instance {
    constructor(module, imports) {
      if (globalThis[countedName] === true) super(counted, { env });
      else super(module, imports);
    }
  };
}

/** @returns {Promise<Uint8Array>} the WebAssembly */
async function compileCounted() {
  let wasm = null;
  const said = asc.createMemoryStream();
  const sources = new Map();
  let next = 0;
  const { error } = await asc.main(
    [
      'src/wasm/assembly/scanner.ts',
      ...['--outFile', 'counted.wasm', '--runtime', 'stub', '--enable', 'simd', '--noAssert'],
      ...['--optimizeLevel', '1', '--initialMemory', '16', '--lowMemoryLimit', '0'],
    ],
    {
      stderr: said,
      readFile(name, folder) {
        const path = `${folder}/${name}`;
        if (!sources.has(path)) sources.set(path, counted(path));
        return sources.get(path);
      },
      writeFile(name, contents) {
        if (name === 'counted.wasm') wasm = contents;
      },
    },
  );
  if (error !== null || wasm === null) throw new Error(said.toString());
  return wasm;

  function counted(path) {
    let text;
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      return null;
    }
    if (!path.includes('assembly/') || path.includes('node_modules')) return text;
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    /** Texts by the place where they are put in. */
    const insertions = [];
    const add = (place, inserted) => insertions.push({ place, inserted });
    const call = () => `${counterName}(${(next += 1)})`;
    const statement = (node) => {
      if (ts.isBlock(node)) add(node.getStart() + 1, ` ${call()};`);
      else if (!ts.isIfStatement(node)) {
        add(node.getStart(), `{ ${call()}; `);
        add(node.end, ' }');
      }
    };
    const visit = (node) => {
      if (ts.isIfStatement(node)) {
        statement(node.thenStatement);
        if (node.elseStatement !== undefined) statement(node.elseStatement);
      } else if (ts.isWhileStatement(node) || ts.isForStatement(node) || ts.isDoStatement(node)) {
        statement(node.statement);
      } else if (ts.isFunctionDeclaration(node) && node.body !== undefined) statement(node.body);
      else if (ts.isCaseOrDefaultClause(node) && node.statements.length > 0) {
        add(node.statements[0].getStart(), `${call()}; `);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    if (insertions.length === 0) return text;
    const changed = insertions
      .map((each, order) => ({ ...each, order }))
      .sort((a, b) => b.place - a.place || b.order - a.order)
      .reduce((all, { place, inserted }) => all.slice(0, place) + inserted + all.slice(place), text);
    return `${changed}\n@external("env", "reached")\ndeclare function ${counterName}(place: i32): void;\n`;
  }
}
