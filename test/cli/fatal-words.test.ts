// An error names folders, files and people as a stranger may have written them: nothing of that moves a terminal's cursor.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { fakeIo } from './fake-io.ts';

const harmful = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const odd = '\u001b[2J\u202e\u009b31m\r\n\u2028';
const apps = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
const profile = 'personal_information/profile_information/profile_information.json';

async function said(files: Readonly<Record<string, unknown>>, language: string): Promise<[number, string]> {
  const cwd = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(cwd, dirname(path)), { recursive: true });
    writeFileSync(join(cwd, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const { io, stderr } = fakeIo({ cwd });
  const parts = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  return [await run([...parts, '--lang', language], io), stderr()];
}

describe.each(['en', 'fr'])('an error in %s', (language) => {
  it('names two people without what could be an escape sequence', async () => {
    const ownerOf = (name: string): object => ({ profile_v2: { name: { full_name: name } } });
    const [code, words] = await said(
      {
        [`a/${profile}`]: ownerOf(`Jane${odd} Fake`),
        [`b/${profile}`]: ownerOf('Bob Made-Up'),
        [`b/${apps}`]: {},
      },
      language,
    );
    expect(code).toBe(2);
    expect(words).toMatch(/Jane\ufffd\[2J/);
    expect(words).not.toMatch(harmful);
  });

  it('names two exports and an HTML page alike', async () => {
    const list = (name: string): object => ({ installed_apps_v2: [{ name }] });
    const [code, words] = await said(
      { [`a/${apps}`]: list('x'), [`b\u202e\u0007/${apps}`]: list('y') },
      language,
    );
    expect(code).toBe(2);
    expect(words).not.toMatch(harmful);
    const [, page] = await said(
      { [`c\u202e\u0007/messages/inbox/x\u001b_1/message_1.html`]: '<html>' },
      language,
    );
    expect(page).toContain('\ufffd');
    expect(page).not.toMatch(harmful);
  });
});
