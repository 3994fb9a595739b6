// What the build does to make a start cheaper, without changing what the program does.

import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** For rolldown's `transform.inject`. */
export function lazyGlobals(root) {
  return { 'Intl.Segmenter': [join(root, 'src/bundle/lazy-segmenter.mjs'), 'LazySegmenter'] };
}

/** @returns a plugin for rolldown */
export function fastStart(root) {
  const ownDocument = join(root, 'src/knowledge/own-document.ts');
  const ownWidth = join(root, 'src/reporter/format/string-width.ts');
  const widthForPackages = '\0string-width';
  return {
    name: 'fast-start',

    // wrap-ansi measures with the same short cut as the program itself.
    resolveId(source, importer) {
      return source === 'string-width' && importer?.includes('/node_modules/wrap-ansi/')
        ? widthForPackages
        : null;
    },

    transform(code, id) {
      if (id.endsWith('/node_modules/commander/lib/command.js')) return lazyChildProcess(code);
      return id.endsWith('/node_modules/string-width/index.js') ? lazyExpressions(code) : null;
    },

    renderChunk(code) {
      return { code: inAscii(lazyBuiltins(code)), map: null };
    },

    async load(id) {
      if (id === widthForPackages) {
        return `export { stringWidth as default } from ${JSON.stringify(ownWidth)};`;
      }
      // Facts are data: as JSON they are read faster than as code, and their digest needs no second look.
      if (id === ownDocument) {
        this.emitFile({
          type: 'asset',
          fileName: 'knowledge.json',
          source: JSON.stringify(await valuesOf(id)),
        });
        return `import { readFileSync } from 'node:fs';
const own = JSON.parse(readFileSync(new URL('./knowledge.json', import.meta.url), 'utf8'));
export const { ownDocument, ownDigest } = own;`;
      }
      return null;
    },
  };
}

/**
 * Makes a module's regular expressions on Unicode properties when they are first used: to check one of emoji as it is loaded
 * takes longer than to load everything else that prints.
 */
function lazyExpressions(code) {
  const found = [...code.matchAll(/^const (\w+Regex) = (\/.*\/[dgimsuvy]*);$/gm)];
  if (!found.some(([line]) => line.includes('RGI_Emoji'))) throw new Error('string-width has changed');
  let lazy = code;
  for (const [line, name, literal] of found) {
    const flags = literal.slice(literal.lastIndexOf('/') + 1);
    const source = literal.slice(1, literal.lastIndexOf('/'));
    const made = `${name}Made`;
    lazy = lazy
      .replace(line, '')
      .replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${name}()`)
      .concat(`\nlet ${made};\nfunction ${name}() {\n`)
      .concat(`  return (${made} ??= new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)}));\n}\n`);
  }
  return { code: lazy, map: null };
}

/** Modules of Node that many runs never use, and that take milliseconds to load. */
const seldomUsed = ['child_process', 'crypto', 'fs/promises', 'zlib'];

/** Loads these modules of Node where they are used, which costs nothing from the second time on. */
function lazyBuiltins(code) {
  return seldomUsed.reduce((rest, module) => {
    const name = `node_${module.replace('/', '_')}`;
    const line = `let ${name} = require("node:${module}");\n`;
    // What is looked at as a whole, as by a package that asks for its default, is loaded at once.
    const isTakenApart = rest.includes(line) && !new RegExp(`\\b${name}\\b[^. ]`).test(rest);
    if (!isTakenApart) return rest;
    return rest
      .replace(line, '')
      .replaceAll(new RegExp(`\\b${name}\\.`, 'g'), () => `require("node:${module}").`);
  }, code);
}

/** commander starts programs of other files as commands, which this one has none of. */
function lazyChildProcess(code) {
  const line = "const childProcess = require('node:child_process');\n";
  if (!code.includes(line)) throw new Error('commander has changed');
  return {
    code: code.replace(line, '').replaceAll('childProcess.', "require('node:child_process')."),
    map: null,
  };
}

/** One letter beyond ASCII makes a whole file twice as large in memory, and slower to read. */
function inAscii(code) {
  // There an escape would be six letters.
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code)) throw new Error('a raw text has a letter beyond ASCII');
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What a module of the source exports. */
async function valuesOf(file) {
  const bundle = await rolldown({ input: file, platform: 'node' });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return { ...(await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) };
}
