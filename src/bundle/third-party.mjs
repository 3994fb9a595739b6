// The licences of the packages whose code is in the bundle: they ask to go with every copy.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param {readonly import('rolldown').RolldownOutput['output'][number][]} output */
export function thirdParty(output) {
  const modules = output.flatMap((chunk) =>
    chunk.type === 'chunk'
      ? Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : [],
  );
  const folders = [...new Set(modules.filter((id) => id.includes('/node_modules/')).map(packageFolder))];
  const packages = folders
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return [
    'dyi-audit contains code of these packages, under the licences that follow.',
    ...packages.map((each) => `${'-'.repeat(80)}\n${nameOf(each)} (${each.license})\n\n${licenceOf(each)}`),
    '',
  ].join('\n\n');

  function licenceOf({ folder, name }) {
    const file = readdirSync(folder).find((entry) => /^licen[cs]e\b/i.test(entry));
    if (file === undefined) throw new Error(`${name} comes without the text of its licence`);
    return readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n');
  }
}

function nameOf({ name, version }) {
  return `${name} ${version}`;
}

/** The nearest folder with a package.json that names a package. */
function packageFolder(file) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const description = join(folder, 'package.json');
    if (existsSync(description) && 'version' in JSON.parse(readFileSync(description, 'utf8'))) return folder;
  }
}
