import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { commentsIn, sourceOf, sourcesBelow } from '../tools/syntax.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Every file of the project, and what people read of it. */
const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .stdout.trim()
  .split('\n');
const pages = files.filter((file) => file.endsWith('.md'));

/** `src/core/names/` and `names/` name the same folder: a page may say as much of a path as it likes, from any folder on. */
const paths = new Set(
  files.flatMap((file) => {
    const steps = file.split('/');
    return steps.flatMap((_, end) => steps.slice(0, end + 1).map((_, start) => steps.slice(start, end + 1).join('/')));
  }),
);

/** What a page names though it is not in the project: what commands make, what browsers read, and what a reader is to write. */
const ELSEWHERE = /^(?:out|\.output|distribution)\/|^policies\.json$|^shield\.json$|^repair\.html$|^XX\.|\/example\.ts$|^\.\w+$/;

const isPath = (name: string): boolean =>
  /^[\w.@-]+(?:\/[\w.@-]+)*\/?$/.test(name) &&
  (/\.(?:ts|mjs|json|md|html|css)$/.test(name) || /^(?:src|tests|docs|entrypoints|assets)\//.test(name));

const missing = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !ELSEWHERE.test(name) && !paths.has(name.replace(/\/$/, '')));

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

test.for(pages)('%s: every file and folder that it names is there', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  expect(missing([...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name).filter(isPath))).toEqual([]);
});

const plan = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');

test('every file and folder in the plan of the house is there, and one that is not would be missed', () => {
  const drawn =
    plan.slice(plan.indexOf('## The rooms'), plan.indexOf('### Who may import whom')) + plan.slice(plan.indexOf('## File by file'));
  const named = [...drawn.matchAll(/[\w.-]+\.(?:ts|mjs|json|html|css|md)\b|[\w.-]+\/(?=\s|\w)/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(300);
  expect(missing(named)).toEqual([]);
  expect(missing(['src/core/judge.ts', 'flow/', 'nowhere/judge.ts', 'jugde.ts'])).toEqual(['nowhere/judge.ts', 'jugde.ts']);
});

/** The part of the plan that lists folder by folder what one changes in each file: the files that it names, by their folders. */
const listed = new Map(
  plan
    .slice(plan.indexOf('## File by file'))
    .split(/^### /m)
    .slice(1)
    .map((part): [string, ReadonlySet<string>] => [
      /^`([^`]+)\/`/.exec(part)?.[1] ?? '',
      new Set([...part.matchAll(/[\w-]+(?:\.test)?\.ts\b/g)].map(([name]) => name)),
    ]),
);

/** Data: each file is named after what it is about. */
const DATA = /^src\/catalogue\/(?:providers|servers|brands|pages)\//;

test('every source is in the plan of the house, where it stands: with no code at hand one can say which file a change is for', () => {
  const sources = files.filter((file) => /^(?:src|entrypoints)\/.*(?<!\.d)\.ts$/.test(file) && !DATA.test(file));
  const unlisted = sources.filter((file) => {
    const steps = dirname(file).split('/');
    const folder = steps.map((_, index) => steps.slice(0, steps.length - index).join('/')).find((path) => listed.has(path));
    return !listed.get(folder ?? '')?.has(basename(file));
  });
  expect(sources.length).toBeGreaterThan(300);
  expect(unlisted).toEqual([]);
});

/** Words over which readers of plain English stumble; a comment may break the line between two of them. */
const STUMBLING = /\b(?:whoever|nobody[\s*]+but|only[\s*]+who|by[\s*]+whom[\s*]+it[\s*]+is)\b/gi;

const INSTEAD = 'write "a person who …", "those who …", "anybody who …", "no matter who …" or "only the …" instead';

/** What was said at the time stays as it was said. */
const HISTORY: ReadonlySet<string> = new Set(['CHANGELOG.md', 'docs/incidents.md', 'docs/measurements.md']);

const stumblingIn = (text: string): readonly string[] => [...text.matchAll(STUMBLING)].map(([words]) => words);

test('comments and pages say in plain words who does what', () => {
  const comments = sourcesBelow('src', 'entrypoints').flatMap((source) =>
    commentsIn(source).map(({ line, text }) => ({ place: `${source.file}:${line}`, text })),
  );
  const texts = pages.filter((page) => !HISTORY.has(page)).map((page) => ({ place: page, text: readFileSync(join(ROOT, page), 'utf8') }));
  expect(comments.length).toBeGreaterThan(1000);
  expect(
    [...comments, ...texts].flatMap(({ place, text }) => stumblingIn(text).map((words) => `${place}: ${words}`)),
    INSTEAD,
  ).toEqual([]);
  const planted = "/** Whoever asks; nobody\n * but us. */\nf('whoever'); // only who asks";
  expect(commentsIn(sourceOf('planted.ts', planted)).flatMap(({ text }) => stumblingIn(text))).toHaveLength(3);
});
