import { expect, test } from 'vitest';
import { createBrowser, load } from './world.ts';

const FAKE = 'https://account.login.nhs.uk.evil.example/';
const FORM = 'https://tax.example/long-form';

/** The warning stands in tab 1 and, duplicated or brought back from the history, in tab 2; what tab 1 shows then. */
async function copied() {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, FAKE, 'link', 1000));
  const nonce = browser.opened[0]?.[1].split('#')[1] ?? '';
  await worker.hear(...load(2, 'https://weather.example/', 'typed', 2000), ...load(1, FORM, 'typed', 5000));
  browser.opened.length = 0;
  return { browser, worker, nonce };
}

test('a copy of the warning in another tab is one that has expired, and does nothing to the tab of the first', async () => {
  const { browser, worker, nonce } = await copied();
  const shown = await worker.ask<'show-warning'>({ kind: 'show-warning', nonce }, { tabId: 2 });
  expect(shown.kind).toBe('expired');
  expect(shown.doors.map(({ id }) => id)).toContain('nhs-app');
  for (const serviceId of ['nhs-app', undefined])
    expect(await worker.ask<'leave-warning'>({ kind: 'leave-warning', nonce, serviceId }, { tabId: 2 })).toEqual({ done: false });
  expect(await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce }, { tabId: 2 })).toEqual({ done: false });
  expect(browser.opened).toEqual([]);
  expect(browser.passed).toEqual([]);
  // Its doors lead out of the tab in which they stand.
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 2, serviceId: 'nhs-app' }, { tabId: 2 });
  expect(browser.opened).toEqual([[2, 'https://www.nhsapp.service.nhs.uk/login']]);
});

test.for([{ tabId: 1 }, {}])('the warning in its own tab, or where the browser names none (%o), leads on and out', async (sender) => {
  const { browser, worker, nonce } = await copied();
  expect((await worker.ask<'show-warning'>({ kind: 'show-warning', nonce }, sender)).kind).toBe('warning');
  expect(await worker.ask<'leave-warning'>({ kind: 'leave-warning', nonce, serviceId: 'nhs-app' }, sender)).toEqual({ done: true });
  expect(await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce }, sender)).toEqual({ done: true });
  expect(browser.opened).toEqual([
    [1, 'https://www.nhsapp.service.nhs.uk/login'],
    [1, FAKE],
  ]);
  expect(browser.passed).toEqual([[1, new URL(FAKE).hostname]]);
});

test('a tab that the browser puts in the place of another takes its warning along', async () => {
  const { worker, nonce } = await copied();
  await worker.hear({ kind: 'replaced', tabId: 7, replacedTabId: 1, atMs: 6000 });
  expect((await worker.ask<'show-warning'>({ kind: 'show-warning', nonce }, { tabId: 7 })).kind).toBe('warning');
  expect((await worker.ask<'show-warning'>({ kind: 'show-warning', nonce }, { tabId: 1 })).kind).toBe('expired');
});
