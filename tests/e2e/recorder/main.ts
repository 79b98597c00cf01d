import { mkdirSync, writeFileSync } from 'node:fs';
import { startWorld } from '../../world/world.ts';
import { type BrowserUnderTest, type Heard, until } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { freshTab } from './fresh-tab.ts';
import { type Journey, journeysIn, take } from './journeys.ts';
import { normalised } from './normalised.ts';
import type { Recording } from './recording.ts';
import { broken, replay } from './replay.ts';
import { travellerIn } from './traveller.ts';

/** Records every journey in both browsers. `node tests/e2e/recorder/main.ts firefox cas` does one alone. Fails when a promise is broken, but writes what it heard all the same. */

const VECTORS = new URL('../../vectors/events', import.meta.url).pathname;

interface Recorded {
  readonly recording: Recording;
  /** What went wrong in the browser itself. */
  readonly failure: unknown;
}

async function record(browser: BrowserUnderTest, journey: Journey): Promise<Recorded> {
  await freshTab(browser);
  await browser.takeHeard();
  const failure = await take(journey, travellerIn(browser)).then(
    () => undefined,
    (error: unknown) => error,
  );
  const heard: Heard[] = [];
  const address = await browser.address();
  await until(`the recorder heard of ${address}`, async () => {
    heard.push(...(await browser.takeHeard()));
    return heard.some(({ name, details }) => name !== 'onBeforeNavigate' && details.url === address);
  });
  const events = normalised(heard);
  const { judged, learned } = replay(events);
  return { recording: { journey: journey.name, promise: journey.promise, judged, learned, events }, failure };
}

/** One event a line: that is what a person compares. */
function written({ events, ...rest }: Recording): string {
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  return `${head},\n  "events": [\n${events.map((event) => `    ${JSON.stringify(event)}`).join(',\n')}\n  ]\n}\n`;
}

const [only, ...names] = process.argv.slice(2);
const world = await startWorld();
let failures = 0;
try {
  for (const kind of only ? [only] : ['chromium', 'firefox']) {
    const browser = await launch(world, kind, { recorder: true, installed: true });
    try {
      mkdirSync(`${VECTORS}/${kind}`, { recursive: true });
      for (const journey of journeysIn(browser.kind).filter(({ name }) => names.length === 0 || names.includes(name))) {
        try {
          const { recording, failure } = await record(browser, journey);
          writeFileSync(`${VECTORS}/${kind}/${journey.name}.json`, written(recording));
          const faults = [
            ...broken(recording.promise, replay(recording.events).told),
            ...(failure === undefined ? [] : [failure instanceof Error ? failure.message : String(failure)]),
          ];
          if (faults.length > 0) failures += 1;
          console.log(`${kind} ${journey.name}: ${faults.length === 0 ? recording.promise : faults.join('; ')}`);
        } catch (error) {
          failures += 1;
          console.log(`${kind} ${journey.name}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    } finally {
      await browser.close();
    }
  }
} finally {
  await world.close();
}
process.exitCode = failures === 0 ? 0 : 1;
