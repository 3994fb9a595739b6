// Compiles the AssemblyScript, and writes it as a module that needs no file beside it: node src/wasm/build.mjs

import { writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const source = 'src/wasm/assembly/scanner.ts';
const target = 'src/wasm/compiled.ts';

let wasm = null;
const said = asc.createMemoryStream();
const { error } = await asc.main(
  [
    source,
    ...['--outFile', 'program.wasm', '--runtime', 'stub', '--enable', 'simd', '--noAssert'],
    ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge'],
    ...['--initialMemory', '16', '--lowMemoryLimit', '0'],
  ],
  {
    stderr: said,
    writeFile(name, contents) {
      if (name === 'program.wasm') wasm = contents;
    },
  },
);
if (error !== null || wasm === null) {
  process.stderr.write(said.toString());
  process.exit(1);
}
const lines = Buffer.from(wasm)
  .toString('base64')
  .match(/.{1,100}/g);
writeFileSync(
  target,
  [
    '// The WebAssembly, compiled from ./assembly by `npm run scanner`: base64 of WebAssembly. Not to be edited.',
    '',
    'export const compiledWasm =',
    `  '${lines.join("' +\n  '")}';`,
    '',
  ].join('\n'),
);
