import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumPath } from '../../../.ci/browsers.mjs';
import type { World } from '../../world/world.ts';
import {
  type BrowserUnderTest,
  type Command,
  clickOn,
  doorOf,
  type Planted,
  type Popup,
  type PopupContent,
  READ_POPUP,
  until,
  type Way,
} from './browser.ts';
import { companions, type LaunchOptions } from './launch-options.ts';
import { requestsIn } from './net-log.ts';
import { TAKE_HEARD } from './recorder.ts';

/** The workers' files. */
const FRONTDOOR = '/background.js';
const RECORDER_WORKER = '/recorder.js';

/** Puppeteer counts the popup among the pages; it is no tab. */
const POPUP = '/popup.html';

/** CDP `TransitionType`s; the browser turns them into what the webNavigation API tells. */
const TRANSITIONS: { readonly [way in Way]: string } = {
  link: 'link',
  bookmark: 'auto_bookmark',
  typed: 'typed',
  suggestion: 'generated',
  external: 'link',
};

export async function launchChromium(extension: string, world: World, options: LaunchOptions = {}): Promise<BrowserUnderTest> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge found; set CHROME_PATH');
  const userDataDir = mkdtempSync(join(tmpdir(), 'frontdoor-chromium-'));
  const netLog = join(userDataDir, 'net-log.json');
  const loaded = options.mayUseBookmarks ? withBookmarks(extension, userDataDir) : extension;
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [loaded, ...companions(options)],
    userDataDir,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${world.tlsPort}, MAP *:80 127.0.0.1:${world.plainPort}, MAP * 127.0.0.1`,
      '--ignore-certificate-errors',
      '--window-size=1000,800',
      ...(options.requestsTo === undefined ? [] : [`--log-net-log=${netLog}`]),
    ],
  });
  const [first] = await browser.pages();
  let current: Page = first ?? (await browser.newPage());

  const workerTarget = (script: string) =>
    browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:') && target.url().endsWith(script),
      { timeout: 10_000 },
    );
  const worker = async (script = FRONTDOOR) => {
    const found = await (await workerTarget(script)).worker();
    if (!found) throw new Error(`the worker ${script} is not there`);
    return found;
  };

  // Tabs by number, in the order in which they turned up.
  const numbers = new Map<Page, number>();
  let lastNumber = 0;
  async function openTabs(): Promise<readonly (readonly [number, Page])[]> {
    const pages = await browser.pages(true);
    for (const page of pages) {
      if (numbers.has(page) || page.url().endsWith(POPUP)) continue;
      lastNumber += 1;
      numbers.set(page, lastNumber);
    }
    for (const page of numbers.keys()) if (!pages.includes(page)) numbers.delete(page);
    return [...numbers].map(([page, number]) => [number, page] as const);
  }

  async function send(method: string, parameters: object = {}): Promise<object | undefined> {
    const session = await current.createCDPSession();
    // A navigation that is stopped or redirected away answers with an error, which is no concern of ours.
    const answer = await session.send(method as 'Page.enable', parameters as never).catch(() => undefined);
    await session.detach().catch(() => undefined);
    return answer as object | undefined;
  }

  async function goInHistory(by: number): Promise<void> {
    const history = (await send('Page.getNavigationHistory')) as { currentIndex: number; entries: readonly { id: number }[] };
    const entry = history.entries[history.currentIndex + by];
    if (!entry) throw new Error('there is nothing to go to');
    await send('Page.navigateToHistoryEntry', { entryId: entry.id });
  }

  const commands: { readonly [command in Command]: () => Promise<void> } = {
    back: () => goInHistory(-1),
    forward: () => goInHistory(1),
    reload: async () => void (await send('Page.reload')),
    duplicate: () =>
      inWorker(FRONTDOOR, `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.duplicate(tab.id))`),
    close: async () => {
      await current.close();
      const [, last] = (await openTabs()).at(-1) ?? [];
      if (last) current = last;
    },
    reopen: () => inWorker(RECORDER_WORKER, 'chrome.sessions.restore()'),
  };

  async function inWorker<T>(script: string, expression: string): Promise<T> {
    return (await (await worker(script)).evaluate(expression)) as T;
  }
  const popupTarget = () => browser.targets().find((target) => target.url().endsWith(POPUP));

  async function readPopup(): Promise<Popup | undefined> {
    const target = popupTarget();
    if (!target) return undefined;
    const page = await target.asPage();
    const inside = (body: string) => page.evaluate(`(() => {${body}})()`);
    const content = (await inside(READ_POPUP)) as PopupContent | null;
    const click = async (selector: string): Promise<void> => void (await inside(clickOn(selector)).catch(ignoreClosed));
    return content === null
      ? undefined
      : {
          ...content,
          press: (serviceId) => click(doorOf(serviceId)),
          click,
          picture: async (path) => {
            await page.screenshot({ path: path as `${string}.png` });
          },
        };
  }

  // While the worker is awake: later on it may be dead.
  await worker();
  const ours = (await workerTarget(FRONTDOOR)).url();
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 20_000 });
  await (await welcome.page())?.close();
  return {
    kind: 'chromium',
    async open(url, way) {
      if (way === 'external') current = await browser.newPage();
      await send('Page.navigate', { url, transitionType: TRANSITIONS[way] });
    },
    async newTab() {
      current = await browser.newPage();
    },
    async tab() {
      const found = (await openTabs()).find(([, page]) => page === current);
      if (!found) throw new Error('no tab is in front');
      return found[0];
    },
    tabs: async () => (await openTabs()).map(([number]) => number),
    async turnTo(tab) {
      const [, page] = (await openTabs()).find(([number]) => number === tab) ?? [];
      if (!page) throw new Error(`there is no tab ${tab}`);
      current = page;
      await page.bringToFront();
    },
    command: (command) => commands[command](),
    takeHeard: () => inWorker(RECORDER_WORKER, TAKE_HEARD),
    async run<T>(script: string): Promise<T> {
      return (await current.evaluate(`(() => { ${script} })()`)) as T;
    },
    click: (selector) => current.click(selector),
    async openOwn(page) {
      await send('Page.navigate', { url: new URL(`/${page}`, ours).href });
    },
    documents: async () => current.frames().map((frame) => frame.url()),
    ownAddress: async (file) => new URL(file, ours).href,
    async plant(folders) {
      await (await worker()).evaluate(async (folders) => {
        for (const { title, bookmarks } of folders) {
          const { id: parentId } = await chrome.bookmarks.create({ parentId: '1', title });
          for (const bookmark of bookmarks) await chrome.bookmarks.create({ parentId, ...bookmark });
        }
      }, folders);
    },
    async planted() {
      return (await worker()).evaluate(async () => {
        const found: Planted[] = [];
        const walk = (nodes: readonly chrome.bookmarks.BookmarkTreeNode[]): void => {
          for (const { id, parentId = '', index = 0, title, url, dateAdded = 0, children = [] } of nodes) {
            found.push({ id, parent: parentId, index, title, ...(url !== undefined && { url }), dateAdded });
            walk(children);
          }
        };
        walk(await chrome.bookmarks.getTree());
        return found;
      });
    },
    async address() {
      return current.evaluate(() => location.href).catch(() => '');
    },
    async button() {
      return (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const tabId = tab?.id ?? -1;
        return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
      });
    },
    pressButton: () => inWorker(FRONTDOOR, 'chrome.action.openPopup()'),
    popup: readPopup,
    async popupDetails() {
      const page = await popupTarget()?.asPage();
      return page ? page.evaluate(() => document.body.textContent ?? '') : '';
    },
    async closePopup() {
      const target = popupTarget();
      if (!target) return;
      await (await target.asPage()).close().catch(ignoreClosed);
      await until('the popup is closed', async () => popupTarget() === undefined);
    },
    async killWorker() {
      const target = await workerTarget(FRONTDOOR);
      await (await target.worker())?.close();
      await until('the worker is dead', async () => !browser.targets().includes(target));
    },
    async picture(path) {
      await current.screenshot({ path: path as `${string}.png` });
    },
    version: () => browser.version(),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      if (options.requestsTo !== undefined) writeFileSync(options.requestsTo, JSON.stringify(requestsIn(netLog)));
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A copy of the extension that has the permission from the start. */
function withBookmarks(extension: string, folder: string): string {
  const copy = join(folder, 'frontdoor');
  cpSync(extension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'bookmarks'], optional_permissions: [] }));
  return copy;
}

function ignoreClosed(error: unknown): void {
  if (!(error instanceof Error && /closed|detached|destroyed|Target/i.test(error.message))) throw error;
}
