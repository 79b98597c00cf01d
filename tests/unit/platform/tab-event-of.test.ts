import { expect, test } from 'vitest';
import { NAVIGATION_EVENTS, type NavigationDetails, tabEventOf } from '../../../src/platform/tab-event-of.ts';

const details = (more: Partial<NavigationDetails>): NavigationDetails => ({
  tabId: 1,
  timeStamp: 1000,
  url: 'https://a.example/',
  ...more,
});
const OF_PAGES = NAVIGATION_EVENTS.filter((name) => name !== 'onCreatedNavigationTarget' && name !== 'onTabReplaced');

test.for(OF_PAGES)('%s: only what fills a tab, and only once it is seen', (name) => {
  expect(tabEventOf(name, details({ frameId: 0 }))).toMatchObject({ tabId: 1, url: 'https://a.example/', atMs: 1000 });
  expect(tabEventOf(name, details({ frameId: 0, documentLifecycle: 'active' }))).toBeDefined();
  expect(tabEventOf(name, details({ frameId: 7 })), 'a frame in it').toBeUndefined();
  expect(tabEventOf(name, details({ frameId: 0, documentLifecycle: 'prerender' })), 'made ready beforehand').toBeUndefined();
});

test('only where a browser may announce the target of a redirect, an announced page may be one', () => {
  const firefoxs = tabEventOf('onBeforeNavigate', details({ frameId: 0 }));
  expect(firefoxs).toEqual({ kind: 'before-navigate', tabId: 1, url: 'https://a.example/', mayBeRedirectTarget: true, atMs: 1000 });
  const chromiums = tabEventOf('onBeforeNavigate', details({ frameId: 0, documentLifecycle: 'active' }));
  expect(chromiums).toEqual({ kind: 'before-navigate', tabId: 1, url: 'https://a.example/', atMs: 1000 });
});

test('a window that a frame opens counts as opened by the page around it', () => {
  const opened = tabEventOf('onCreatedNavigationTarget', { ...details({ tabId: 2, sourceTabId: 1 }), frameId: 7 });
  expect(opened).toEqual({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 1000 });
});
