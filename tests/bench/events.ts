import { until } from '../e2e/harness/browser.ts';
import { launchChromium, type Traced } from '../e2e/harness/chromium.ts';
import { startWorld } from '../world/world.ts';

/**
 * What Frontdoor's worker costs for an event, in Chromium: the time that its thread is at work from one navigation to the next, over the
 * events that the browser told it meanwhile. That is all that it does: the browser's own part of each call, what it keeps, the button, the answer to
 * the popup; but for the questions of this very bench, which come through the browser's inspector. `node tests/bench/events.ts [navigations]`, after
 * a build.
 */

const NAVIGATIONS = Number(process.argv[2] ?? 300);

const PAGES: readonly (readonly [kind: string, url: string, says: string])[] = [
  ['any page', 'https://weather.example/', 'Rain'],
  ['any page', 'https://www.search.example/', 'nhs login'],
  ['a service', 'https://www.nhsapp.service.nhs.uk/login', 'Continue with NHS login'],
  ['a login, healthy', 'https://records.example/start', 'Enter your email address'],
  ['a login, guided', 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 'Stale request'],
];

/** Where the inspector's messages arrive, and where the browser's events do. */
const INSPECTOR = 'blink.mojom.DevTools';
const EVENTS = 'extensions.mojom.EventDispatcher';

interface Work {
  /** Tasks of the thread of our worker that are not part of another, and not the inspector's. */
  readonly tasks: readonly Traced[];
  readonly events: readonly Traced[];
}

function workIn(trace: readonly Traced[]): Work {
  const threads = new Set(
    trace.flatMap(({ name, pid, tid, args }) => (name === 'thread_name' && args?.name === 'ServiceWorker thread' ? [`${pid} ${tid}`] : [])),
  );
  if (threads.size !== 1) throw new Error(`one worker was expected, ${threads.size} were there`);
  const own = trace.filter(({ pid, tid }) => threads.has(`${pid} ${tid}`)).toSorted((a, b) => a.ts - b.ts);
  const inspected = own.filter((part) => interfaceOf(part).startsWith(INSPECTOR));
  let endUs = 0;
  return {
    tasks: own.filter(({ name, ph, ts, dur = 0, args }) => {
      if (name !== 'ThreadControllerImpl::RunTask' || ph !== 'X') return false;
      const isOutermost = ts >= endUs;
      endUs = Math.max(endUs, ts + dur);
      return isOutermost && !args?.src_file?.includes('/inspector/') && !inspected.some((part) => part.ts >= ts && part.ts < ts + dur);
    }),
    events: own.filter((part) => part.name === 'Receive mojo message' && interfaceOf(part) === EVENTS),
  };
}

function interfaceOf({ args }: Traced): string {
  return args?.chrome_mojo_event_info?.mojo_interface_tag ?? '';
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
  const { tasks, events } = workIn(trace);
  const costs = starts.map(({ kind, atUs }, index) => {
    const endUs = starts[index + 1]?.atUs ?? nowUs();
    const meanwhile = (all: readonly Traced[]) => all.filter(({ ts }) => ts >= atUs && ts < endUs);
    const told = meanwhile(events).length;
    return { kind, told, us: meanwhile(tasks).reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / told };
  });
  for (const kind of ['all', ...new Set(PAGES.map(([name]) => name))]) {
    const some = costs.filter((cost) => kind === 'all' || cost.kind === kind);
    const us = some.map((cost) => cost.us);
    const told = some.reduce((sum, cost) => sum + cost.told, 0) / some.length;
    console.log(
      `${kind}: ${Math.round(quantile(us, 0.5))} µs an event at the median, ${Math.round(quantile(us, 0.95))} at the 95th percentile (${us.length} navigations, ${told.toFixed(1)} events each)`,
    );
  }
} finally {
  await browser.close();
  await world.close();
}
