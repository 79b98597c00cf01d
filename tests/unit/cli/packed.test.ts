import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packCheck } from '../../tools/pack-check.ts';

const folder = mkdtempSync(join(tmpdir(), 'frontdoor-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('one file answers in an empty folder as the sources do, says how it is called, and carries the licences of what is in it', async () => {
  const file = await packCheck(folder);
  const answersOf = (main: string, ...args: readonly string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [main, ...args], { cwd: folder, env: {}, encoding: 'utf8' });
    return { status, stdout };
  };
  const sources = new URL('../../../src/cli/main.ts', import.meta.url).pathname;
  // The suffix list, the catalogue, the protected names: all that is made otherwise while packing.
  const args = [
    'https://access.login.nhs.uk/enter-email',
    'https://idp.uni.ac.uk/idp/profile/SAML2/Redirect/SSO?execution=e1s1',
    'https://nhslogin.club/',
  ];
  expect(answersOf(file, ...args)).toEqual(answersOf(sources, ...args));
  expect(answersOf(file, ...args).stdout).toContain('https://uni.ac.uk/');
  expect(answersOf(file, '--help').stdout).toMatch(/node frontdoor-check\.mjs --bookmarks FILE/);
  const text = readFileSync(file, 'utf8');
  for (const words of ['Frontdoor is under the MIT licence', 'htmlparser2 ', 'fflate ', 'Mozilla Public License Version 2.0'])
    expect(text).toContain(words);
});
