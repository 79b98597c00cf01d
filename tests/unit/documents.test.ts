import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;

/** What people read: every page of it that is in the project. */
const pages = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: ROOT, encoding: 'utf8' })
  .stdout.trim()
  .split('\n');

const scripts: object = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;

test('there are pages to look at', () => {
  expect(pages).toContain('README.md');
  expect(pages).toContain('docs/security.md');
});

test.for(pages)('%s: every link leads to something, and every command is there', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  const commands = [...text.matchAll(/\bnpm run (?:--silent )?([\w-]+)/g)].map(([, command = '']) => command);
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});
