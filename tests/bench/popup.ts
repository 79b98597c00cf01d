import { until } from '../e2e/harness/browser.ts';
import { launchChromium } from '../e2e/harness/chromium.ts';
import { startWorld } from '../world/world.ts';

/**
 * How long the popup takes until it can be used, in Chromium. With the worker awake: the real popup, from the press of the button (which makes its
 * window), and from its page's first byte. With the worker killed: its page in a tab, from its first byte, for only the worker can press the button here.
 * Needs a build.
 */
const RUNS = 21;

const PRESENTED = `return performance.getEntriesByName('presented')[0]?.startTime`;

const world = await startWorld();
const browser = await launchChromium(new URL('../../.output/chrome-mv3', import.meta.url).pathname, world);
const popup = await browser.ownAddress('popup.html');

async function visit(): Promise<void> {
  await browser.open('https://weather.example/', 'typed');
  await until('another page', async () => (await browser.address()).startsWith('https://weather.example/'));
}

interface Usable {
  readonly sincePressMs: number;
  readonly sinceFirstByteMs: number;
}

async function warm(): Promise<Usable> {
  await visit();
  const pressedMs = Date.now();
  await browser.pressButton();
  const { at, begunMs } = await until('the popup can be used', async () => {
    const seen = await browser.inPopup<{ at?: number; begunMs: number }>(
      `return { at: (() => {${PRESENTED}})(), begunMs: performance.timeOrigin };`,
    );
    return seen?.at === undefined ? undefined : { at: seen.at, begunMs: seen.begunMs };
  });
  await browser.closePopup();
  return { sincePressMs: begunMs + at - pressedMs, sinceFirstByteMs: at };
}

async function cold(): Promise<number> {
  await visit();
  await browser.killWorker();
  await browser.open(popup, 'typed');
  return until('the popup can be used', () => browser.run<number | undefined>(PRESENTED));
}

function report(name: string, all: readonly number[], goalMs: number): void {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  console.log(`${name}: median ${at(0.5)} ms, slowest ${at(1)} ms of ${all.length} (goal ${goalMs} ms)`);
}

async function times<T>(what: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await what());
  return all;
}

const awake = await times(warm);
report(
  'worker awake, since its first byte',
  awake.map(({ sinceFirstByteMs }) => sinceFirstByteMs),
  100,
);
report(
  'worker awake, since the button was pressed',
  awake.map(({ sincePressMs }) => sincePressMs),
  100,
);
report('worker killed, in a tab, since its first byte', await times(cold), 200);
await browser.close();
await world.close();
