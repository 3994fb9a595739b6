// Compiles the scanner's AssemblyScript, and writes it as a module that needs no file beside it: node src/parser/scan/build.mjs

import { writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const source = 'src/parser/scan/assembly/scanner.ts';
const target = 'src/parser/scan/scanner-wasm.ts';

let wasm = null;
const said = asc.createMemoryStream();
const { error } = await asc.main(
  [
    source,
    ...['--outFile', 'scanner.wasm', '--runtime', 'stub', '--enable', 'simd', '--noAssert'],
    ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge'],
    ...['--initialMemory', '16', '--lowMemoryLimit', '0'],
  ],
  {
    stderr: said,
    writeFile(name, contents) {
      if (name === 'scanner.wasm') wasm = contents;
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
    '// The scanner, compiled from ./assembly by `npm run scanner`: base64 of WebAssembly. Not to be edited.',
    '',
    'export const scannerWasm =',
    `  '${lines.join("' +\n  '")}';`,
    '',
  ].join('\n'),
);
