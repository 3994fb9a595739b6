// Packs the package, installs the tarball in an empty folder, and uses it as a stranger would: as a command, as a
// library, and with its types. Needs the npm registry or npm's cache for the dependencies.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'dyi-audit-pack-'));
const example = join(root, 'fixtures/example');
const parts = readdirSync(example)
  .filter((name) => name.endsWith('.zip'))
  .map((name) => join(example, name));

function npm(args, cwd) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function must(condition, message) {
  if (!condition) throw new Error(message);
  console.log(`ok: ${message}`);
}

try {
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root));
  const names = packed.files.map((file) => file.path);
  must(
    names.includes('bin/dyi-audit.js') && names.includes('dist/index.d.ts'),
    'the tarball holds the program',
  );
  must(
    names.includes('bin/dyi-audit.1') && names.includes('dist/audit-result.schema.json'),
    'its manual page and the schema of its output',
  );
  must(!names.some((name) => /^(?:src|test|fixtures)\//.test(name)), 'the tarball holds nothing else');

  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  npm(
    ['install', '--no-audit', '--no-fund', '--omit=dev', '--prefer-offline', join(folder, packed.filename)],
    folder,
  );

  const run = spawnSync('npx', ['--no-install', 'dyi-audit', ...parts, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  must(run.status === 0, 'npx dyi-audit exits with 0 on the example');
  must(JSON.parse(run.stdout).summary.apps > 50, 'and finds its apps');

  const inWorkers = spawnSync(
    'npx',
    ['--no-install', 'dyi-audit', ...parts, '--format', 'json', '--jobs', '2'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  must(inWorkers.stdout === run.stdout, 'and the same in workers');

  writeFileSync(
    join(folder, 'use.ts'),
    `import { auditExport, type AuditResult } from 'dyi-audit';
const result: AuditResult = await auditExport(${JSON.stringify(parts)});
console.log(result.summary.apps, result.apps[0]?.verdict);
`,
  );
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { module: 'nodenext', target: 'es2023', strict: true, types: [], outDir: 'out' },
      include: ['use.ts'],
    }),
  );
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    cwd: folder,
    stdio: 'inherit',
  });
  must(true, 'its types are right for a strict user');
  const used = execFileSync(process.execPath, [join(folder, 'out/use.js')], { encoding: 'utf8' });
  must(/^\d+ \w+/.test(used), 'import { auditExport } from "dyi-audit" works');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
