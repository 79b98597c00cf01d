import { createHash, X509Certificate } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumPath } from '../../../.ci/browsers.mjs';
import { chromiumTree } from '../spoken/chromium-tree.ts';
import { transcript } from '../spoken/transcript.ts';
import {
  type BrowserUnderTest,
  type Command,
  clickOn,
  doorOf,
  PICTURE_MS,
  type Planted,
  type PlantedFolder,
  type Popup,
  type PopupContent,
  READ_POPUP,
  until,
  type Way,
} from './browser.ts';
import { downloadedTo } from './downloaded.ts';
import { companions, type LaunchOptions } from './launch-options.ts';
import { manageChromium } from './managed.ts';
import { requestsIn } from './net-log.ts';
import type { Network } from './network.ts';
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
  home: 'auto_toplevel',
  // The page of the history does that, and calls it a bookmark.
  history: 'auto_bookmark',
  tile: 'auto_bookmark',
};

/** Finds a link to an address in a page of the browser's own, whose parts are hidden in shadow roots. */
const FIND_LINK = (url: string): string => `
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const link = all(document).find((one) => one.localName === 'a' && one.href === ${JSON.stringify(url)});`;

/** Clicks it; `false` when it is not there yet. */
const CLICK_IN_HISTORY = (url: string): string => `(() => { ${FIND_LINK(url)} link?.click(); return link !== undefined; })()`;

/** Where it is, in the middle. */
const WHERE = (url: string): string => `(() => {
  ${FIND_LINK(url)}
  const box = link?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
})()`;

/** A thing that a thread did, as Chromium traces it; times in µs, on the machine's monotonic clock. */
export interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The time that the thread itself was at work. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    /** The file of Chromium that asked for a task. */
    readonly src_file?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

export interface ChromiumUnderTest extends BrowserUnderTest {
  /** All that Chromium's threads did meanwhile. */
  traced(action: () => Promise<void>): Promise<readonly Traced[]>;
}

/** What the browser's own bars take of a window's height. */
const BARS = 87;

/** Keys that a program presses go to the page, and never to the browser's own address bar. */
async function nobodyTypesThere(): Promise<never> {
  throw new Error('no program types into Chromium’s address bar');
}

export async function launchChromium(extension: string, network: Network, options: LaunchOptions = {}): Promise<ChromiumUnderTest> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge found; set CHROME_PATH');
  const userDataDir = mkdtempSync(join(tmpdir(), 'frontdoor-chromium-'));
  const netLog = join(userDataDir, 'net-log.json');
  const downloads = join(userDataDir, 'downloads');
  const loaded = options.mayUseBookmarks ? withBookmarks(extension, userDataDir) : extension;
  const extensions = [loaded, ...companions(options)];
  if (options.installed) install(extensions, userDataDir);
  const start = (): Promise<Browser> =>
    puppeteer.launch({
      executablePath,
      headless: options.headless ?? true,
      pipe: true,
      enableExtensions: options.installed || options.byPolicy ? true : extensions,
      // It would keep the browser from fetching what its policy installs.
      ignoreDefaultArgs: options.byPolicy ? ['--disable-background-networking'] : false,
      userDataDir,
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
      defaultViewport: null,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        ...(options.byPolicy ? [] : ['--disable-background-networking']),
        '--disable-component-update',
        '--disable-sync',
        `--host-resolver-rules=MAP *:443 ${network.address}:${network.tlsPort}, MAP *:80 ${network.address}:${network.plainPort}, MAP * ${network.address}`,
        // Whatever this key has signed is good, and shown so; every other certificate is looked at as for everybody.
        `--ignore-certificate-errors-spki-list=${keyIn(network.authority)}`,
        `--window-size=${options.window?.width ?? 1000},${options.window ? options.window.height + BARS : 800}`,
        // Else it is 800 × 600, and a small window below the toolbar is cut off sooner than on anybody's.
        '--screen-info={1920x1080}',
        ...(options.requestsTo === undefined ? [] : [`--log-net-log=${netLog}`]),
      ],
    });
  const unmanage = options.policy && manageChromium(loaded, options.policy);
  let browser = await start().catch((error: unknown) => {
    unmanage?.();
    throw error;
  });
  const [first] = await browser.pages();
  let current: Page = first ?? (await browser.newPage());

  const workerTarget = (script: string) =>
    browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:') && target.url().endsWith(script),
      { timeout: 30_000 },
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

  /** The browser and its extensions number windows alike. */
  async function currentWindow(): Promise<number> {
    const session = await current.createCDPSession();
    const { windowId } = await session.send('Browser.getWindowForTarget');
    await session.detach();
    return windowId;
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
  /** Does something that opens a page, and turns to it. */
  async function turnToNew(open: () => Promise<unknown>): Promise<void> {
    const before = new Set(await browser.pages(true));
    await open();
    current = await until('a new page', async () => (await browser.pages(true)).find((page) => !before.has(page)));
  }

  async function openFromHistory(url: string): Promise<void> {
    await current.goto('chrome://history/');
    await until(`${url} is in the history`, async () => (await current.evaluate(CLICK_IN_HISTORY(url))) as boolean);
  }

  /** Presses a picture until the page is loaded behind it, before anybody sees it; then lets go. */
  async function openFromTile(url: string): Promise<void> {
    const { host } = new URL(url);
    await current.goto('chrome://new-tab-page/');
    const { mouse } = current;
    const { x, y } = await until(
      `${url} is among the pictures`,
      async () => ((await current.evaluate(WHERE(url))) as { x: number; y: number } | null) ?? undefined,
    );
    const asked = network.log.at(host).length;
    await mouse.move(x, y);
    await mouse.down();
    await until(`${url} is loaded before it is opened`, async () => network.log.at(host).length > asked);
    await mouse.up();
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
          // A key that closes it may not live to be let go.
          key: (key) => page.keyboard.press(key).catch(ignoreClosed),
          spoken: () => spokenIn(page),
          picture: (path) => takePicture(page, path),
        };
  }

  await until('the worker listens', () => inWorker<boolean>(FRONTDOOR, 'chrome.webNavigation.onCommitted.hasListeners()'));
  // While the worker is awake: later on it may be dead.
  if (options.policy) {
    // A policy comes seconds after the extension that was loaded just now, and later while pages load.
    await until('the policy has arrived', () =>
      inWorker<boolean>(FRONTDOOR, 'chrome.storage.managed.get(null).then((found) => Object.keys(found).length > 0)'),
    );
  }
  const ours = (await workerTarget(FRONTDOOR)).url();
  let wakings = 1;
  browser.on('targetcreated', (target) => {
    if (target.url() === ours) wakings += 1;
  });
  if (!options.installed && !options.byPolicy) {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 30_000 });
    await (await welcome.page())?.close();
  }
  return {
    kind: 'chromium',
    async open(url, way) {
      if (way === 'history') return openFromHistory(url);
      if (way === 'tile') return openFromTile(url);
      if (way === 'external') current = await browser.newPage();
      await send('Page.navigate', { url, transitionType: TRANSITIONS[way] });
    },
    async newTab() {
      current = await browser.newPage();
    },
    newContainerTab: () => Promise.reject(new Error('Chromium has no containers')),
    newPrivateWindow: () => turnToNew(() => inWorker(FRONTDOOR, `chrome.windows.create({ incognito: true })`)),
    async openBehind(url) {
      const session = await browser.target().createCDPSession();
      await session.send('Target.createTarget', { url, background: true });
      await session.detach();
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
    installedAs: () =>
      inWorker(
        FRONTDOOR,
        `Promise.all([chrome.management.getSelf(), chrome.action.getUserSettings(), chrome.extension.isAllowedIncognitoAccess()]).then(
          ([{ installType }, { isOnToolbar }, inPrivateWindows]) => ({ byOrganisation: installType === 'admin', isPinned: isOnToolbar, inPrivateWindows }))`,
      ),
    async policies() {
      await current.goto('chrome://policy/');
      return until('the policies are listed', async () => ((await current.evaluate(TEXT_OF_ALL)) as string) || undefined);
    },
    documents: async () => current.frames().map((frame) => frame.url()),
    ownAddress: async (file) => new URL(file, ours).href,
    async plant(folders) {
      await (await worker()).evaluate(async (folders) => {
        const plant = async (into: string, { title, bookmarks, folders = [] }: PlantedFolder): Promise<void> => {
          const { id: parentId } = await chrome.bookmarks.create({ parentId: into, title });
          for (const bookmark of bookmarks) await chrome.bookmarks.create({ parentId, ...bookmark });
          for (const folder of folders) await plant(parentId, folder);
        };
        for (const folder of folders) await plant('1', folder);
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
    type: (text) => current.keyboard.type(text),
    // A key that opens another page may not live to be let go.
    press: (key) => current.keyboard.press(key).catch(ignoreClosed),
    typeIntoAddressBar: nobodyTypesThere,
    addressBarLines: nobodyTypesThere,
    enterAddress: nobodyTypesThere,
    async address() {
      return current.evaluate(() => location.href).catch(() => '');
    },
    async button() {
      return (await worker()).evaluate(
        async (windowId) => {
          const [tab] = await chrome.tabs.query({ active: true, windowId });
          const tabId = tab?.id ?? -1;
          return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
        },
        await currentWindow(),
      );
    },
    // The window may only be on its way to the front: a person to whom nothing comes presses again.
    async pressButton() {
      const windowId = await currentWindow();
      const opens = (): Promise<boolean> =>
        inWorker(FRONTDOOR, `chrome.action.openPopup({ windowId: ${windowId} }).then(() => true, () => false)`);
      await until('the popup opens', async () => (await opens()) || popupTarget() !== undefined);
    },
    async pressForReal() {
      const session = await browser.target().createCDPSession();
      // The browser means the target of the tab, not that of the document in it.
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const own = await current.createCDPSession();
      const { targetInfo } = await own.send('Target.getTargetInfo');
      const tab = targetInfos.find(
        ({ url, browserContextId }) => url === targetInfo.url && browserContextId === targetInfo.browserContextId,
      );
      if (!tab) throw new Error('no tab is in front');
      await session.send('Extensions.triggerAction' as 'Page.enable', { id: new URL(ours).host, targetId: tab.targetId } as never);
      await Promise.all([session.detach(), own.detach()]);
    },
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
      const isDead = (): boolean => !browser.targets().includes(target);
      // One that is only just starting does not hear it, and one that is about to end answers no more.
      await until('the worker is dead', async () => {
        if (!isDead()) await (await target.worker())?.close().catch(ignoreClosed);
        return isDead();
      });
    },
    async stallWorker(forMs) {
      await inWorker(FRONTDOOR, `void setTimeout(() => { const endMs = Date.now() + ${forMs}; while (Date.now() < endMs); }, 0)`);
    },
    wakings: async () => wakings,
    async workerMemory() {
      const { client } = await worker();
      // What a finalizer lets go is collected by the second.
      for (let times = 0; times < 2; times += 1) await client.send('HeapProfiler.collectGarbage');
      return (await client.send('Runtime.getHeapUsage')).usedSize;
    },
    async clearCookies(host) {
      const all = await browser.cookies();
      await browser.deleteCookie(...all.filter(({ domain }) => host === undefined || domain.replace(/^\./, '') === host));
    },
    stored: (area) => inWorker(FRONTDOOR, `chrome.storage.${area}.get(null)`),
    downloaded: async (name) => downloadedTo(downloads, name),
    async relaunch() {
      const url = current.url();
      await browser.close();
      numbers.clear();
      browser = await start();
      await worker();
      current = await until('the tab that was in front is back', async () =>
        (await browser.pages(true)).find((page) => page.url() === url),
      );
      await current.bringToFront();
    },
    async inPopup<T>(body: string) {
      const page = await popupTarget()?.asPage();
      return page && ((await page.evaluate(`(() => {${body}})()`)) as T);
    },
    async traced(action) {
      const session = await browser.target().createCDPSession();
      const all: Traced[] = [];
      session.on('Tracing.dataCollected', ({ value }) => all.push(...(value as unknown as readonly Traced[])));
      await session.send('Tracing.start', {
        categories: 'toplevel,devtools.timeline,disabled-by-default-devtools.timeline',
        transferMode: 'ReportEvents',
      });
      await action();
      const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      return all;
    },
    async clipboard() {
      await browser.defaultBrowserContext().overridePermissions(new URL(current.url()).origin, ['clipboard-read']);
      // Only the page that has the focus may read it.
      await current.bringToFront();
      return (await current.evaluate('navigator.clipboard.readText()')) as string;
    },
    spoken: () => spokenIn(current),
    picture: (path) => takePicture(current, path),
    async isSecure() {
      const session = await current.createCDPSession();
      const told = new Promise<string>((resolve) =>
        session.once('Security.visibleSecurityStateChanged', ({ visibleSecurityState }) => resolve(visibleSecurityState.securityState)),
      );
      await session.send('Security.enable');
      const state = await told;
      await session.detach();
      return state === 'secure';
    },
    version: () => browser.version(),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      unmanage?.();
      await browser.close();
      if (options.requestsTo !== undefined) writeFileSync(options.requestsTo, JSON.stringify(requestsIn(netLog)));
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 1000 });
    },
  };
}

/** Not by `page.screenshot`, which holds up every other call of the browser for as long as it hangs. */
async function takePicture(page: Page, path: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' }, { timeout: PICTURE_MS });
    writeFileSync(path, Buffer.from(data, 'base64'));
  } finally {
    await session.detach().catch(ignoreClosed);
  }
}

/** What a screen reader is told of a page. */
async function spokenIn(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const [title, tree] = await Promise.all([page.title(), chromiumTree(session)]).finally(() => session.detach().catch(ignoreClosed));
  return transcript(title, tree);
}

/** The text of a page of the browser's own, whose parts keep theirs to themselves. */
const TEXT_OF_ALL = `(() => {
  const textOf = (root) => [...root.querySelectorAll('*')].flatMap((one) => [
    one.hidden || getComputedStyle(one).display === 'none' ? '' : one.shadowRoot ? textOf(one.shadowRoot) : one.childElementCount === 0 ? one.textContent.trim() : '',
  ]).filter(Boolean).join('\\n');
  return textOf(document);
})()`;

/** A certificate's key, hashed as Chromium wants it. */
function keyIn(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
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

/**
 * Writes extensions into a new profile, as they stand there after they were installed; and that tabs are to come back. An unpacked extension
 * is named after its folder, in letters from `a` to `p`.
 */
function install(folders: readonly string[], userDataDir: string): void {
  const permissions = {
    api: ['declarativeNetRequest', 'sessions', 'storage', 'webNavigation'],
    explicit_host: [],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = folders.map((folder) => {
    const path = realpathSync(folder);
    const digits = [...createHash('sha256').update(path).digest('hex').slice(0, 32)];
    const id = digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
    return [
      id,
      {
        path,
        location: 4,
        state: 1,
        creation_flags: 38,
        incognito: true,
        active_permissions: permissions,
        granted_permissions: permissions,
      },
    ];
  });
  mkdirSync(join(userDataDir, 'Default'), { recursive: true });
  const preferences = {
    session: { restore_on_startup: 1 },
    extensions: { ui: { developer_mode: true }, settings: Object.fromEntries(settings) },
  };
  writeFileSync(join(userDataDir, 'Default', 'Preferences'), JSON.stringify(preferences));
}

function ignoreClosed(error: unknown): void {
  if (!(error instanceof Error && /closed|detached|destroyed|Target/i.test(error.message))) throw error;
}
