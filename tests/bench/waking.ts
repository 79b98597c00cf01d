import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FULL_STORES } from '../vectors/full-stores.ts';
import type { Waking } from './waking-process.ts';

/**
 * What it costs to wake the worker: CPU time of a fresh process from the worker's first statement to its first verdict, when it tells the toolbar button;
 * beside a worker that does nothing, and one `new URL`. Browsers keep the compiled script, so compiling counts by itself.
 *
 *   node tests/bench/waking.ts                                 what is built
 *   node tests/bench/waking.ts --before ../base/.output        beside another build, by turns
 *   node tests/bench/waking.ts --runs 31
 *   node tests/bench/waking.ts --full                          with stores as full as they can be and fuller, beside empty ones, by turns
 */
const { values } = parseArgs({
  options: { before: { type: 'string' }, runs: { type: 'string', default: '21' }, full: { type: 'boolean', default: false } },
});
const RUNS = Number(values.runs);

/** First verdict of a woken worker, at the median. */
const GOAL_MS = 60;

const PAGES: readonly (readonly [page: string, url: string, transition: string])[] = [
  ['an ordinary host', 'https://www.weather-of-today.example/', 'link'],
  ['a bookmarked login', 'https://access.login.nhs.uk/enter-email', 'auto_bookmark'],
];

/** A worker that listens to the same and says at once that there is nothing to say. */
const EMPTY_WORKER = `
chrome.webNavigation.onBeforeNavigate.addListener(() => undefined);
chrome.webNavigation.onCommitted.addListener(({ tabId }) => chrome.action.getTitle({ tabId }));
for (const name of ['onErrorOccurred', 'onHistoryStateUpdated', 'onReferenceFragmentUpdated', 'onCreatedNavigationTarget', 'onTabReplaced'])
  chrome.webNavigation[name].addListener(() => undefined);
for (const event of [chrome.tabs.onRemoved, chrome.tabs.onActivated, chrome.windows.onFocusChanged, chrome.runtime.onInstalled, chrome.runtime.onMessage])
  event.addListener(() => undefined);
`;

/** The same, which parses one address. */
const PARSING_WORKER = `${EMPTY_WORKER}
new URL('https://www.weather-of-today.example/');
`;

const SOURCE = new URL('./waking-process.ts', import.meta.url);

function builtIn(folder: string): string {
  return join(folder, 'chrome-mv3', 'background.js');
}

/** `stored`: the file that says what the worker finds; `left`: one for what the next worker of the same browser finds. */
function wake(worker: string, url: string, transition: string, stored = '', left = ''): Waking {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code, worker, url, transition, stored, left], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`${worker} gave no verdict on ${url}: ${stderr.slice(0, 2000)}`);
  }
}

function show(name: string, all: readonly Waking[]): number {
  const figures = (of: (waking: Waking) => number): readonly [median: number, least: number] => {
    const sorted = all.map(of).toSorted((a, b) => a - b);
    return [sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, sorted[0] ?? Number.NaN];
  };
  const columns = [
    figures(({ compiledMs }) => compiledMs),
    figures(({ listeningMs }) => listeningMs),
    figures(({ verdictMs }) => verdictMs),
  ];
  const texts = columns.map(([median, least]) => `${median.toFixed(1)} (${least.toFixed(1)})`.padStart(16));
  console.log(`${name.padEnd(28)}${texts.join('')}`);
  return columns[2]?.[0] ?? Number.NaN;
}

// Taking the types out loads a compiler, whose threads would be measured, too.
const code = stripTypeScriptTypes(readFileSync(SOURCE, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'waking-'));
const writeWorker = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const workers: readonly (readonly [name: string, file: string])[] = [
  ['empty worker', writeWorker('empty.js', EMPTY_WORKER)],
  ['empty worker, 1 × new URL', writeWorker('parsing.js', PARSING_WORKER)],
  ...(values.before === undefined ? [] : [['before', builtIn(values.before)] as const]),
  ['this build', builtIn(new URL('../../.output', import.meta.url).pathname)],
];

/** Nothing that anybody puts into the storage may slow the next waking by more. */
const MOST_SLOWER = 1.1;

function wakeFull(): void {
  const [[page, url, transition] = ['', '', '']] = PAGES;
  const worker = builtIn(new URL('../../.output', import.meta.url).pathname);
  const stores = Object.entries(FULL_STORES).map(([name, found], i) => {
    const file = join(folder, `stores-${i}.json`);
    writeFileSync(file, JSON.stringify(found));
    const first = wake(worker, url, transition, file, file);
    console.log(`${name.padEnd(40)} first waking of a browser ${first.verdictMs.toFixed(1).padStart(8)} ms`);
    return [name, file] as const;
  });
  const all = [['nothing stored', ''] as const, ...stores, ['nothing stored, again', ''] as const];
  const wakings = new Map(all.map(([name]) => [name, [] as Waking[]] as const));
  for (let run = 0; run < RUNS; run += 1) for (const [name, file] of all) wakings.get(name)?.push(wake(worker, url, transition, file));
  console.log(`\n${page}, ${RUNS} fresh processes each; ms of CPU time, median (least)`);
  console.log(`${''.padEnd(36)}${['compiled', 'listening', 'first verdict'].map((title) => title.padStart(16)).join('')}`);
  const medians = [...wakings].map(([name, each]) => [name, show(name.padEnd(36), each)] as const);
  const [[, emptyMs] = ['', Number.NaN]] = medians;
  const slower = medians.filter(([, medianMs]) => medianMs > emptyMs * MOST_SLOWER);
  console.log(`goal: none takes more than ${MOST_SLOWER} times as long: ${slower.length === 0 ? 'met' : 'missed'}`);
  for (const [name, medianMs] of slower) console.log(`  ${name}: ${(medianMs / emptyMs).toFixed(2)} times`);
}

try {
  if (values.full) wakeFull();
  else
    for (const [page, url, transition] of PAGES) {
      const wakings = new Map(workers.map(([name]) => [name, [] as Waking[]] as const));
      // By turns, so that a busy machine is as busy for each.
      for (let run = 0; run < RUNS; run += 1) for (const [name, file] of workers) wakings.get(name)?.push(wake(file, url, transition));
      console.log(`\n${page}, ${RUNS} fresh processes each; ms of CPU time, median (least)`);
      console.log(`${''.padEnd(28)}${['compiled', 'listening', 'first verdict'].map((title) => title.padStart(16)).join('')}`);
      for (const [name, all] of wakings) {
        const medianMs = show(name, all);
        if (name === 'this build') console.log(`goal ${GOAL_MS} ms: ${medianMs <= GOAL_MS ? 'met' : 'missed'}`);
      }
    }
} finally {
  rmSync(folder, { recursive: true });
}
