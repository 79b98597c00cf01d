import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { chromiumPath } from '../../.ci/browsers.mjs';
import { pages } from '../../src/catalogue/pages/index.ts';
import { createPageCheck } from '../../src/core/page-check/check-page.ts';
import type { PageFacts } from '../../src/core/page-check/page-facts.ts';
import { readCorpus } from '../page-eval/corpus.ts';
import { ELSEWHERE } from '../page-eval/elsewhere.ts';
import { BLIND } from '../vectors/hard-pages/blind.ts';
import { hardPages } from '../vectors/hard-pages/index.ts';

/**
 * What asking about a page costs: the reading of it in Chromium, by the script that ships, in a world of its own as the browser runs it; the judgement, over the corpus of facts; and the bytes. Needs a build.
 *
 *   node tests/bench/page-check.ts            invented pages, small and as large as is read
 *   node tests/bench/page-check.ts FOLDER     saved pages in this folder (`*.html`), too: nothing of them is loaded or run
 */
const GOAL = { readP99Ms: 20, judgedMedianMs: 0.2, packedBytes: 20_000 };
const OUTPUT = new URL('../../.output/chrome-mv3/', import.meta.url).pathname;

interface Reading {
  /** The time that the page's thread was at work, as it was told to read: the first time, and then the fastest. */
  readonly firstMs: number;
  readonly bestMs: number;
  readonly elements: number;
  readonly isPartial: boolean;
  readonly bytes: number;
}

/** They are alike in size: each so many will do. */
const EACH = 6;

/** So often a page is read. */
const RUNS = 3;

const reader = readFileSync(join(OUTPUT, 'read-page.js'), 'utf8').trim().replace(/;$/, '');

/** Runs the shipped script where extensions' scripts run, each time that it is told to. It has no clock: on a busy machine it would stop early. */
const READS = `performance.now = () => 0;
addEventListener('read-now', async () => {
  const { facts } = await (${reader});
  document.documentElement.dataset.reading = JSON.stringify({
    elements: document.querySelectorAll('*').length, isPartial: facts.isPartial, bytes: new TextEncoder().encode(JSON.stringify(facts)).length,
  });
});`;

function madePage(rows: number): string {
  const row = (n: number): string =>
    `<div class="row"><span>Item ${n}</span> <a href="https://site-${n % 90}.example/${n}">More about it</a> <img alt="Picture ${n}" src="/i/${n}.png"></div>`;
  const rowsOfIt = Array.from({ length: rows }, (_, n) => row(n)).join('');
  return `<!doctype html><title>A long page</title><h1>Log in</h1><form><input name="user"><input type="password"></form>${rowsOfIt}<p>© 2026 Somebody</p>`;
}

function savedPages(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.html?$/i.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function report(name: string, times: readonly number[], unit: string): { readonly median: number; readonly p99: number } {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const [median, p95, p99, most] = [at(0.5), at(0.95), at(0.99), at(1)];
  console.log(
    `${name} (${times.length}): median ${median.toFixed(3)}, p95 ${p95.toFixed(3)}, p99 ${p99.toFixed(3)}, most ${most.toFixed(3)} ${unit}`,
  );
  return { median, p99 };
}

async function timedIn(page: Page, session: CDPSession): Promise<Reading> {
  const atWorkMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  // What the browser still has to do for the page is not the reading.
  await page.evaluate('void document.documentElement.getBoundingClientRect()');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = await atWorkMs();
    await page.evaluate(`void dispatchEvent(new Event('read-now'))`);
    times.push((await atWorkMs()) - before);
  }
  const written = await page.evaluate('document.documentElement.dataset.reading');
  const [firstMs = Number.NaN] = times;
  return { firstMs, bestMs: Math.min(...times), ...(JSON.parse(String(written)) as Omit<Reading, 'firstMs' | 'bestMs'>) };
}

/** Chromium, with the timing script as its only extension, that reaches nothing but this process. */
async function readingsOf(all: readonly string[]): Promise<readonly Reading[]> {
  const folder = mkdtempSync(join(tmpdir(), 'frontdoor-read-'));
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // Nothing of a saved page is loaded, run or sent.
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'");
    response.end(all[Number(request.url?.slice(1))] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const script = { matches: ['http://127.0.0.1/*'], js: ['timed.js'], run_at: 'document_start' };
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Timed reading', version: '1', content_scripts: [script] }),
  );
  writeFileSync(join(folder, 'timed.js'), READS);
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge found; set CHROME_PATH');
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [folder],
    args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const readings: Reading[] = [];
    for (const [number] of all.entries()) {
      // A saved page may send its reader elsewhere before it is read: that one is not counted.
      const reading = await page
        .goto(`http://127.0.0.1:${port}/${number}`, { timeout: 20_000 })
        .then(() => timedIn(page, session))
        .catch(() => undefined);
      if (reading) readings.push(reading);
    }
    return readings;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function read(name: string, all: readonly string[]): Promise<number> {
  const readings = await readingsOf(all);
  const of = (what: (reading: Reading) => number): readonly number[] => readings.map(what);
  console.log(`read in Chromium, ${name}:`);
  report(
    '  the first time',
    of(({ firstMs }) => firstMs),
    'ms',
  );
  const { p99 } = report(
    `  the best of ${RUNS}`,
    of(({ bestMs }) => bestMs),
    'ms',
  );
  report(
    '  elements',
    of(({ elements }) => elements),
    '',
  );
  report(
    '  facts',
    of(({ bytes }) => bytes),
    'bytes',
  );
  console.log(`  not counted: ${all.length - readings.length}; read in part: ${readings.filter(({ isPartial }) => isPartial).length}\n`);
  return p99;
}

function judged(all: readonly PageFacts[]): number {
  const check = createPageCheck(pages);
  const timed = (facts: PageFacts): number => {
    const started = process.hrtime.bigint();
    check(facts, ELSEWHERE);
    return Number(process.hrtime.bigint() - started) / 1_000_000;
  };
  const [first, ...rest] = all;
  if (first) console.log(`the first judgement of all, which makes the index of names: ${timed(first).toFixed(2)} ms`);
  const { median } = report('judged, each page for the first time', rest.map(timed), 'ms');
  // The second time and the fastest of several: what is not the machine's other work, nor the compiler's.
  report('judged, once more', rest.map(timed), 'ms');
  report(
    `judged, the best of ${RUNS}`,
    rest.map((facts) => Math.min(...Array.from({ length: RUNS }, () => timed(facts)))),
    'ms',
  );
  return median;
}

function packed(): number {
  const chunks = readdirSync(join(OUTPUT, 'chunks')).filter((name) => name.startsWith('check-page-'));
  return ['read-page.js', ...chunks.map((name) => `chunks/${name}`)].reduce((sum, name) => {
    const bytes = readFileSync(join(OUTPUT, name));
    const small = gzipSync(bytes).length;
    console.log(`${name.replace(/-[\w-]{8}\.js$/, '.js')}: ${bytes.length} bytes, ${small} packed`);
    return sum + small;
  }, 0);
}

function met(what: string, figure: number, goal: number): void {
  console.log(`${what}: ${figure} of ${goal}, ${figure <= goal ? 'met' : 'MISSED'}`);
}

const [folder] = process.argv.slice(2);
const bytes = packed();
console.log('');
const median = judged(readCorpus().map(({ facts }) => facts));
console.log('');
const p99s = [
  await read(
    'hard pages, all small',
    [...hardPages, ...BLIND].filter((_, n) => n % EACH === 0).map(({ html }) => html),
  ),
  await read(
    'a made page of 400 rows',
    Array.from({ length: 10 }, () => madePage(400)),
  ),
  await read(
    'a made page of 4,000 rows, more than is read',
    Array.from({ length: 5 }, () => madePage(4000)),
  ),
  ...(folder === undefined ? [] : [await read('saved pages', savedPages(folder))]),
];
met('reading, slowest p99 of a group at its best, ms', Number(Math.max(...p99s).toFixed(1)), GOAL.readP99Ms);
met('judging, median, ms', Number(median.toFixed(3)), GOAL.judgedMedianMs);
met('bytes, packed', bytes, GOAL.packedBytes);
