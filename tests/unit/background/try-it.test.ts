import { expect, test } from 'vitest';
import { tryIt } from '../../../src/catalogue/try-it.ts';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { createBrowser, load } from './world.ts';

const { dead, start, fake } = tryIt.addresses;

const BLOCKED = { chromium: 'net::ERR_BLOCKED_BY_CLIENT', firefox: 'Error code 2147500036' } as const;

/** A tab is sent to an address of which the browser blocks the request; only Firefox announces our page that stands in for it. */
function blocked(tabId: number, url: string, atMs: number, error: string = BLOCKED.chromium): readonly TabEvent[] {
  return [
    { kind: 'before-navigate', tabId, url, atMs },
    { kind: 'failed', tabId, url, error, atMs: atMs + 5 },
  ];
}

function standIn(tabId: number, name: string, atMs: number, transition = 'link', qualifiers: readonly string[] = []): TabEvent {
  return { kind: 'committed', tabId, url: `try-it#${name}`, transition, qualifiers, atMs };
}

test.for(Object.entries(BLOCKED))(
  '%s: the dead page is guided from, opened by the person, and its door leads to its start page',
  async ([, error]) => {
    const browser = createBrowser();
    const worker = await browser.wake();
    expect(await worker.ask<'try-it'>({ kind: 'try-it', tabId: 1, what: 'dead' })).toEqual({ done: true });
    await worker.hear(...blocked(1, dead, 1000, error), standIn(1, 'dead', 1020));
    expect(browser.opened).toEqual([
      [1, dead],
      [1, 'try-it#dead'],
    ]);
    expect(browser.faces.get(1)).toMatchObject({ severity: 'guide', badge: '?' });
    expect(browser.popups).toEqual([1]);
    const popup = await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 1 });
    expect(popup).toMatchObject({
      severity: 'guide',
      isTry: true,
      mayKeepChoice: false,
      page: { kind: 'out-of-flow', name: 'Anytown Library', cause: { kind: 'bare' } },
      technical: { arrival: 'typed' },
    });
    expect(popup.doors.map(({ name }) => name)).toEqual(['Anytown Library']);
    expect(popup.tellStart).toBeUndefined();
    expect(popup.bookmark).toBeUndefined();
    await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: popup.doors[0]?.id ?? '' });
    expect(browser.opened.at(-1)).toEqual([1, start]);
    await worker.hear(...blocked(1, start, 3000, error), standIn(1, 'start', 3020));
    expect(browser.opened.at(-1)).toEqual([1, 'try-it#start']);
    expect(browser.faces.get(1)).toMatchObject({ severity: 'silent' });
  },
);

test('the fake is stopped by the real warning page; a person who goes on meets a page of ours, and the browser lets nothing through', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.ask<'try-it'>({ kind: 'try-it', tabId: 1, what: 'fake' });
  await worker.hear(...blocked(1, fake, 1000));
  const [, page = ''] = browser.opened.at(-1) ?? [];
  expect(page).toMatch(/^warning#/);
  const nonce = page.slice('warning#'.length);
  const warning = await worker.ask<'show-warning'>({ kind: 'show-warning', nonce });
  expect(warning).toMatchObject({
    kind: 'warning',
    isTry: true,
    page: { name: 'Anytown Library', certainty: 'certain', technique: 'embedded' },
    doors: [{ name: 'Anytown Library' }],
  });
  await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce });
  expect(browser.opened.at(-1)).toEqual([1, fake]);
  await worker.hear(...blocked(1, fake, 2000));
  expect(browser.opened.at(-1)).toEqual([1, 'try-it#fake']);
  await worker.hear(standIn(1, 'fake', 2020));
  expect(browser.opened.at(-1)).toEqual([1, 'try-it#fake']);
  expect(browser.faces.get(1)).toMatchObject({ severity: 'stop' });
});

test('what was tried is known only when a page says that it was shown, also to a worker that wakes later', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.ask<'try-it'>({ kind: 'try-it', tabId: 1, what: 'dead' });
  await worker.hear(...blocked(1, dead, 1000), standIn(1, 'dead', 1020));
  expect(await worker.ask<'show-tried'>({ kind: 'show-tried' })).toEqual({ dead: false, fake: false });
  expect(await worker.ask<'note-tried'>({ kind: 'note-tried', what: 'dead' })).toEqual({ dead: true, fake: false });
  await worker.hear();
  const later = await browser.wake();
  expect(await later.ask<'show-tried'>({ kind: 'show-tried' })).toEqual({ dead: true, fake: false });
});

test('nothing of it is kept for good', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const before = structuredClone(browser.kept);
  await worker.ask<'try-it'>({ kind: 'try-it', tabId: 1, what: 'dead' });
  await worker.hear(...blocked(1, dead, 1000), standIn(1, 'dead', 1020));
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'frontdoor-try-it' });
  await worker.hear(...blocked(1, start, 3000), standIn(1, 'start', 3020));
  await worker.hear(...blocked(1, fake, 4000));
  expect(browser.kept).toEqual(before);
});

test('a page that leads there has the popup opened no more often than by any other dead page, and as if by itself', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://stranger.example/', 'typed', 500));
  for (const atMs of [1000, 5000, 9000]) await worker.hear(...blocked(1, dead, atMs), standIn(1, 'dead', atMs + 20));
  expect(browser.popups).toEqual([1]);
  const popup = await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 1 });
  expect(popup.technical?.arrival).toBe('link');
});

test('that our page was opened as a person does says nothing of who opened the address', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://stranger.example/', 'typed', 500));
  await worker.hear(...blocked(1, dead, 1000), standIn(1, 'dead', 1020, 'typed', ['from_address_bar']));
  expect((await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 1 })).technical?.arrival).toBe('link');
});

test('a tab that was sent there and went elsewhere is as any other', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.ask<'try-it'>({ kind: 'try-it', tabId: 1, what: 'dead' });
  await worker.hear(...load(1, 'https://stranger.example/', 'typed', 500));
  await worker.hear(...blocked(1, dead, 1000), standIn(1, 'dead', 1020));
  expect((await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 1 })).technical?.arrival).toBe('link');
});

const NEIGHBOURS: readonly [url: string, because: string][] = [
  [`https://x.${new URL(dead).hostname}/`, 'a host below is none of them'],
  ['https://sign-in.anytown.example.com/password', 'a host that goes on is another one'],
  ['https://access.login.nhs.uk/enter-email', 'a real login that somebody else has blocked'],
];

test.for(NEIGHBOURS)('%s, blocked, is stood in for by nobody: %s', async ([url]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...blocked(1, url, 1000));
  expect(browser.opened.filter(([, page]) => page.startsWith('try-it'))).toEqual([]);
});

test('an address of it that failed for any other reason proves nothing, and nothing is shown', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.ask<'try-it'>({ kind: 'try-it', tabId: 1, what: 'dead' });
  await worker.hear(...blocked(1, dead, 1000, 'net::ERR_NAME_NOT_RESOLVED'));
  expect(browser.opened).toEqual([[1, dead]]);
  expect(browser.popups).toEqual([]);
});

test('in a private window of a browser that shows no page of ours there, its own page stands in', async () => {
  const browser = createBrowser();
  browser.world.showsOursInPrivate = false;
  browser.world.privateTabs.add(1);
  const worker = await browser.wake();
  await worker.hear(...blocked(1, dead, 1000));
  expect(browser.opened).toEqual([]);
  expect(browser.faces.get(1)).toMatchObject({ severity: 'guide' });
  expect(browser.popups).toEqual([1]);
  expect(await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 1 })).toMatchObject({ isTry: true, page: { kind: 'out-of-flow' } });
});

test('nobody is led to it from elsewhere: it is not searched, not listed, and no door of another page', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  for (const typed of ['anytown', 'Anytown Library', start, 'library']) {
    expect((await worker.servicesNamed(typed)).filter(({ id }) => id === 'frontdoor-try-it')).toEqual([]);
  }
  await worker.hear(...load(1, 'https://access.login.nhs.uk/enter-email', 'auto_bookmark', 1000));
  const popup = await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 1 });
  const offered = [...popup.doors, ...popup.allDoors, ...(popup.search?.mine ?? [])];
  expect(offered.length).toBeGreaterThan(100);
  expect(offered.filter(({ id }) => id === 'frontdoor-try-it')).toEqual([]);
});

test('it vouches for nobody and mutes nobody: an impostor is stopped, no matter who leads to it from there', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.ask<'try-it'>({ kind: 'try-it', tabId: 1, what: 'dead' });
  await worker.hear(...blocked(1, dead, 1000), standIn(1, 'dead', 1020));
  await worker.hear(...load(1, 'https://account.login.nhs.uk.evil.example/', 'link', 2000));
  expect(browser.opened.at(-1)?.[1]).toMatch(/^warning#/);
  await worker.hear(...load(2, `https://${new URL(dead).hostname}.evil.example/`, 'link', 3000));
  expect(browser.faces.get(2)).toMatchObject({ severity: 'silent' });
  await worker.hear(...load(1, 'https://access.login.nhs.uk/enter-email', 'link', 4000));
  expect(browser.faces.get(1)?.severity).not.toBe('reassure');
});
