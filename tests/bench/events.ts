import { until } from '../e2e/harness/browser.ts';
import { launchChromium, type Traced } from '../e2e/harness/chromium.ts';
import { startWorld } from '../world/world.ts';

/**
 * What Frontdoor's worker costs for an event, in Chromium: the time that its thread is at work from one navigation to the next, over the
 * events of that navigation (it is announced, it commits). That is all that it does: the browser's own part of each call, what it keeps, the
 * button; but for the questions of this very bench, which come through the browser's inspector. `node tests/bench/events.ts [navigations]`, after a
 * build.
 */

const NAVIGATIONS = Number(process.argv[2] ?? 300);
const EVENTS_EACH = 2;

const PAGES: readonly (readonly [kind: string, url: string, says: string])[] = [
  ['any page', 'https://weather.example/', 'Rain'],
  ['any page', 'https://www.search.example/', 'nhs login'],
  ['a service', 'https://www.nhsapp.service.nhs.uk/login', 'Continue with NHS login'],
  ['a login, healthy', 'https://records.example/start', 'Enter your email address'],
  ['a login, guided', 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 'Stale request'],
];

/** Where the inspector's messages arrive. */
const INSPECTOR = 'blink.mojom.DevTools';

/** The work of the thread of our worker: tasks that are not part of another, and not the inspector's. */
function tasksOf(trace: readonly Traced[]): readonly Traced[] {
  const threads = new Set(
    trace.flatMap(({ name, pid, tid, args }) => (name === 'thread_name' && args?.name === 'ServiceWorker thread' ? [`${pid} ${tid}`] : [])),
  );
  if (threads.size !== 1) throw new Error(`one worker was expected, ${threads.size} were there`);
  const tasks = trace.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask' && threads.has(`${pid} ${tid}`),
  );
  const inspected = trace.filter(
    ({ pid, tid, args }) => threads.has(`${pid} ${tid}`) && args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith(INSPECTOR),
  );
  let endUs = 0;
  return tasks
    .toSorted((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0, args }) => {
      const isOutermost = ts >= endUs;
      endUs = Math.max(endUs, ts + dur);
      return isOutermost && !args?.src_file?.includes('/inspector/') && !inspected.some((part) => part.ts >= ts && part.ts < ts + dur);
    });
}

const quantile = (numbers: readonly number[], q: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * q)] ?? Number.NaN;

const world = await startWorld();
const browser = await launchChromium(new URL('../../.output/chrome-mv3', import.meta.url).pathname, world, { installed: true });
const starts: { readonly kind: string; readonly atUs: number }[] = [];
const nowUs = (): number => Number(process.hrtime.bigint() / 1000n);
try {
  await browser.newTab();
  const trace = await browser.traced(async () => {
    for (let done = 0; done < NAVIGATIONS; done += 1) {
      const [kind, url, says] = PAGES[done % PAGES.length] ?? ['', '', ''];
      starts.push({ kind, atUs: nowUs() });
      await browser.open(url, 'bookmark');
      await until(`the page says ${says}`, () =>
        browser.run<boolean>(`return document.readyState === 'complete' && document.body.innerText.includes(${JSON.stringify(says)})`),
      );
      await browser.closePopup();
    }
  });
  const tasks = tasksOf(trace);
  const costs = starts.map(({ kind, atUs }, index) => {
    const endUs = starts[index + 1]?.atUs ?? nowUs();
    const own = tasks.filter(({ ts }) => ts >= atUs && ts < endUs);
    return { kind, us: own.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / EVENTS_EACH };
  });
  for (const kind of ['all', ...new Set(PAGES.map(([name]) => name))]) {
    const us = costs.filter((cost) => kind === 'all' || cost.kind === kind).map((cost) => cost.us);
    console.log(
      `${kind}: ${Math.round(quantile(us, 0.5))} µs an event at the median, ${Math.round(quantile(us, 0.95))} at the 95th percentile (${us.length} navigations)`,
    );
  }
} finally {
  await browser.close();
  await world.close();
}
