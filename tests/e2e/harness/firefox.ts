import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { firefoxPath } from '../../../.ci/browsers.mjs';
import { READ_TREE, treeIn } from '../spoken/firefox-tree.ts';
import { transcript } from '../spoken/transcript.ts';
import { asOnPhone, PHONE } from './as-on-a-phone.ts';
import {
  type BrowserUnderTest,
  type Command,
  clickOn,
  doorOf,
  type Heard,
  PICTURE_MS,
  type Planted,
  type Popup,
  type PopupContent,
  READ_POPUP,
  until,
  type Way,
} from './browser.ts';
import { downloadedTo } from './downloaded.ts';
import { companions, type LaunchOptions } from './launch-options.ts';
import { managedHome } from './managed.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import type { Network } from './network.ts';
import { RECORDER_ID, TAKE_HEARD } from './recorder.ts';

const ADD_ON = 'frontdoor@frontdoor.example';

/** What a function body gives, as text: what Chromium waits for, and nothing waits for here, would be an empty object without a word. */
const AS_JSON = `(given) => {
  if (typeof given?.then === 'function') throw new Error('nobody waits for a promise here');
  return JSON.stringify(given);
}`;

/** `inside` runs a function body inside the page of a `<browser>` element, whichever process that lives in; `soon` waits for a fact. Marionette ends every script after 30 s. */
const RUN_INSIDE = `
  const inside = (browser, body) => new Promise((resolve, reject) => {
    const name = 'frontdoor-' + Math.random();
    const manager = browser.messageManager;
    const end = (settle, value) => {
      window.clearTimeout(late);
      window.clearInterval(watching);
      // That of a page that went away hears nothing more.
      if (browser.messageManager === manager) manager.removeMessageListener(name, heard);
      settle(value);
    };
    const heard = ({ data }) => ('error' in data ? end(reject, new Error(data.error)) : end(resolve, data.value));
    // A page never answers that gives way to one of another process while it is asked.
    const watching = window.setInterval(() => browser.messageManager !== manager && end(reject, new Error('the page went away')), 20);
    const late = window.setTimeout(() => end(reject, new Error('the page did not answer')), 15000);
    if (!manager) return end(reject, new Error('the page went away'));
    manager.addMessageListener(name, heard);
    const script = 'try { const window = content, document = content.document, location = content.location; const json = (' + ${JSON.stringify(AS_JSON)} + ')((() => {' + body + '})());'
      + 'sendAsyncMessage(' + JSON.stringify(name) + ', { value: json === undefined ? null : JSON.parse(json) }) } catch (error) { sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }) }';
    manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
  const soon = async (what, isSo, withinMs) => {
    for (const endMs = Date.now() + withinMs; !(await isSo()); ) {
      if (Date.now() > endMs) throw new Error('waited in vain: ' + what);
      await new Promise((done) => window.setTimeout(done, 20));
    }
  };
  const extension = WebExtensionPolicy.getByID('${ADD_ON}').extension;
  const panel = () => [...window.document.querySelectorAll('browser.webextension-popup-browser')].find((browser) => browser.currentURI.spec.endsWith('/popup.html'));
  const allTabs = () => [...Services.wm.getEnumerator('navigator:browser')].flatMap((one) => one.gBrowser.tabs)
    .sort((a, b) => a.linkedBrowser.browserId - b.linkedBrowser.browserId);
`;

const POPUP_IN_PANEL = `
  const guides = [];
  const front = window.gBrowser.selectedBrowser;
  const popup = panel;
`;

/** See `guideIsPopup`: a person who is shown the guide turns back to the tab that it is about before anything else is done. */
const POPUP_IN_TAB = `
  const guides = allTabs().flatMap((tab) => {
    const [, id] = /^moz-extension:.*[/]popup[.]html#tab=([0-9]+)$/.exec(tab.linkedBrowser.currentURI.spec) ?? [];
    return id === undefined ? [] : [{ tab, about: extension.apiManager.global.tabTracker.getTab(Number(id), null) }];
  });
  for (const { tab, about } of guides) if (tab.selected && about) about.ownerDocument.defaultView.gBrowser.selectedTab = about;
  const front = window.gBrowser.selectedBrowser;
  const popup = () => panel() ?? guides.find(({ about }) => about === window.gBrowser.selectedTab)?.tab.linkedBrowser;
`;

/** A function body as a script of the page itself runs, without what only the browser's own scripts see; the page's policy does not hold it up. */
const asPage = (body: string): string =>
  `const page = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  const said = Cu.evalInSandbox(${JSON.stringify(`(${AS_JSON})((() => {${body}})())`)}, page);
  return said === undefined ? undefined : JSON.parse(said);`;

/** Hears every request before it is sent, in the process that all of them go through. */
const HEAR_REQUESTS = `
  const made = [];
  const observer = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, loadingPrincipal, externalContentPolicyType } = channel.loadInfo;
      const extension = [triggeringPrincipal, loadingPrincipal].find((principal) => principal?.addonPolicy);
      const asker = extension ?? triggeringPrincipal;
      made.push({
        url: channel.URI.spec,
        by: asker?.isContentPrincipal ? asker.originNoSuffix : '',
        forTab: externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT,
      });
    },
  };
  Services.obs.addObserver(observer, 'http-on-modify-request');
  Services.frontdoorTest = { made };`;

/** A port where nothing listens (RFC 863 gave it to what is thrown away). */
const NOWHERE_PORT = 9;

/**
 * Trusts an authority for websites, in this profile, and asks whether it does: a page that fails for it later says only that its host cannot be proven. It is done before
 * anything can be reached. What Firefox is only just proving keeps an authority out: it is told to be trusted, and for as long as the browser runs it is not. Firefox asks
 * for its own settings as soon as it starts, in every run.
 */
const TRUST = `
  const certificates = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB);
  const { CA_CERT } = Ci.nsIX509Cert;
  const authority = certificates.addCertFromBase64(arguments_[0], 'C,,');
  return certificates.isCertTrusted(authority, CA_CERT, certificates.TRUSTED_SSL);`;

/** Secure, and not by an exception that somebody made. */
const IS_SECURE = `
  const { STATE_IS_SECURE, STATE_CERT_USER_OVERRIDDEN } = Ci.nsIWebProgressListener;
  const { state } = front.securityUI;
  return (state & STATE_IS_SECURE) !== 0 && (state & STATE_CERT_USER_OVERRIDDEN) === 0;`;

/**
 * Opens an empty tab and waits until it is there: what is opened too soon would be told of the empty page, or be replaced by it. Firefox has told the tab to load before it is
 * asked, and hears that it loads before the answer.
 */
const OPEN_EMPTY = `
  const tab = window.gBrowser.addTrustedTab('about:blank', arguments_[0]);
  const { linkedBrowser } = tab;
  const isEmpty = async () => (await inside(linkedBrowser, 'return true;')) && !linkedBrowser.webProgress.isLoadingDocument;
  await soon('the empty tab is there', isEmpty, 20000);`;

const EMPTY_TAB = `${OPEN_EMPTY} window.gBrowser.selectedTab = tab;`;

/** Gives the process of a new tab behind the one in front. */
const EMPTY_BEHIND = `${OPEN_EMPTY} return linkedBrowser.frameLoader.remoteTab.osPid;`;

const PROCESS_IN_FRONT = 'return front.frameLoader.remoteTab.osPid;';

const LOAD_IN_LAST = `
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  allTabs().at(-1).linkedBrowser.fixupAndLoadURIString(arguments_[0], { triggeringPrincipal });`;

const TAKE_REQUESTS = 'return JSON.stringify(Services.frontdoorTest.made);';

/** Every page of a tab gets the size of a phone's, whatever the window's is, in every window. */
const SMALL_PAGES = `
  const sheet = '#tabbrowser-tabpanels browser { width: ${PHONE.width}px !important; max-width: ${PHONE.width}px !important; max-height: ${PHONE.height}px !important; }';
  const sheets = Cc['@mozilla.org/content/style-sheet-service;1'].getService(Ci.nsIStyleSheetService);
  sheets.loadAndRegisterSheet(Services.io.newURI('data:text/css,' + encodeURIComponent(sheet)), sheets.AUTHOR_SHEET);`;

const COUNT_WAKINGS = `
  Services.frontdoorWakings = 1;
  extension.on('background-script-started', () => { Services.frontdoorWakings += 1; });`;

/**
 * Firefox leaves a worker alive, and says nothing, where a listener of it has not ended, where it is only just starting, and where an event comes
 * while it is told; so it is told until it is dead.
 */
const KILL_WORKER = `
  for (let tries = 0; extension.backgroundState !== 'stopped'; tries += 1) {
    if (tries === 200) throw new Error('the worker does not die: ' + extension.backgroundState);
    await extension.terminateBackground();
    if (extension.backgroundState !== 'stopped') await new Promise((done) => window.setTimeout(done, 20));
  }`;

/** Collects garbage in the process of the worker, and adds up what about:memory books to its page. */
const MEASURE_WORKER = `
  await extension.wakeupBackground();
  const background = [...extension.views].find((view) => view.viewType === 'background').xulBrowser;
  for (let times = 0; times < 3; times += 1) await inside(background, 'Cu.forceShrinkingGC(); Cu.forceCC();');
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  let bytes = 0;
  const add = (_process, path, _kind, _units, amount) => {
    if (['window-objects/top(moz-extension:', extension.uuid, '_generated_background_page'].every((part) => path.includes(part))) bytes += amount;
  };
  await new Promise((done) => manager.getReports(add, null, done, null, false));
  return bytes;`;

/** The popup of the window in front, from the moment that it begins to open, when nothing is to be seen of it, until it closes. */
const POPUP_BEGUN = `
  const action = extension.apiManager.global.browserActionFor(extension);
  const { ViewPopup } = ChromeUtils.importESModule('resource:///modules/ExtensionPopups.sys.mjs');
  const begun = () => ViewPopup.for(extension, window);`;

/**
 * A press comes to nothing, and Firefox says nothing of it, where the window is not in front yet, and where a panel is only just closing; so the button is pressed until the
 * popup begins to open. Not at once again: of two presses the second may close what the first has opened. `press` is a function.
 */
const PRESS_UNTIL_BEGUN = `
  const opens = () => begun()?.destroyed === false;
  let said = 'nothing';
  for (let tries = 0; !opens(); tries += 1) {
    if (tries === 10) throw new Error('the popup does not begin to open; Firefox says: ' + said);
    await press().catch((error) => { said = String(error); });
    for (let waits = 0; waits < 50 && !opens(); waits += 1) await new Promise((done) => window.setTimeout(done, 20));
  }`;

const PRESS_BUTTON = `${POPUP_BEGUN}
  const press = () => action.openPopup(window, false);
  ${PRESS_UNTIL_BEGUN}`;

/** A press while the popup is open would close it. */
const PRESS_FOR_REAL = `${POPUP_BEGUN}
  await soon('no popup is open', () => !begun(), 10000);
  const press = async () => action.triggerAction(window);
  ${PRESS_UNTIL_BEGUN}`;

/**
 * One that still loads, in a panel that nobody sees, is closed by itself; of a panel that is only just opening the first request to close is lost. It is closed when its view
 * is in no panel any more: until then a press of the button would come to nothing.
 */
const CLOSE_POPUP = `${POPUP_BEGUN}
  for (const { tab } of guides) tab.ownerDocument.defaultView.gBrowser.removeTab(tab);
  const panelOf = () => window.document.getElementById(action.viewId)?.closest('panel');
  const isClosed = () => {
    begun()?.closePopup();
    if (!begun()) panelOf()?.hidePopup();
    return !begun() && !panelOf();
  };
  await soon('the popup is closed', isClosed, 20000);`;

const COMMANDS: { readonly [command in Command]: string } = {
  // `false`: also to pages on which nobody clicked; scripts click for the tests.
  back: 'window.gBrowser.goBack(false);',
  forward: 'window.gBrowser.goForward(false);',
  reload: 'window.gBrowser.reload();',
  duplicate: 'window.gBrowser.selectedTab = window.gBrowser.duplicateTab(window.gBrowser.selectedTab);',
  // Until Firefox has put the tab's page by, there is nothing to bring back; a window that closes with its tab is not asked.
  close: `const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
    const url = front.currentURI.spec;
    const isLast = window.gBrowser.tabs.length === 1;
    window.gBrowser.removeTab(window.gBrowser.selectedTab);
    const isKept = () => SessionStore.getClosedTabDataForWindow(window)[0]?.state.entries.at(-1)?.url === url;
    for (let tries = 0; tries < 250 && !isLast && url.startsWith('http') && !isKept(); tries += 1)
      await new Promise((done) => window.setTimeout(done, 20));`,
  reopen: `const { SessionWindowUI } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionWindowUI.sys.mjs');
    if (!SessionWindowUI.undoCloseTab(window)) throw new Error('there is no closed tab to bring back');`,
};

/** Opens a page of the extension and waits until it has taken the place of the page before, which may be the same page: a test that looked at once would see that one. */
const OPEN_OWN = `
  const url = Services.io.newURI(extension.baseURL + arguments_[0]).spec;
  await new Promise((done, failed) => {
    const end = (how) => {
      window.gBrowser.removeProgressListener(listener);
      how();
    };
    const listener = {
      onLocationChange(progress, _request, location) {
        if (progress.isTopLevel && location.spec === url) end(done);
      },
    };
    window.gBrowser.addProgressListener(listener);
    window.setTimeout(() => end(() => failed(new Error('not opened: ' + url))), 30000);
    front.fixupAndLoadURIString(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  });`;

/** How Firefox's own front end opens an address; \`arguments_[0]\` is it. */
const OPENINGS: { readonly [way in Way]: string } = {
  tile: `throw new Error('Firefox loads no page before it is opened');`,
  link: `window.gBrowser.selectedBrowser.fixupAndLoadURIString(arguments_[0], { triggeringPrincipal: Services.scriptSecurityManager.createNullPrincipal({}) });`,
  bookmark: `window.PlacesUIUtils.openNodeIn({ uri: arguments_[0], type: 0, itemId: 7, bookmarkGuid: 'abcdefghijkl', parent: null }, 'current', { ownerWindow: window });`,
  typed: `window.gURLBar.focus(); window.gURLBar.value = arguments_[0]; window.gURLBar.handleCommand();`,
  suggestion: `const { UrlbarResult } = ChromeUtils.importESModule('chrome://browser/content/urlbar/UrlbarResult.mjs');
    window.gURLBar.pickResult(new UrlbarResult({ type: 3, source: 3, payload: { url: arguments_[0] } }), new window.MouseEvent('click'));`,
  external: `window.browserDOMWindow.openURI(Services.io.newURI(arguments_[0]), null, Ci.nsIBrowserDOMWindow.OPEN_NEWTAB, Ci.nsIBrowserDOMWindow.OPEN_EXTERNAL, Services.scriptSecurityManager.createNullPrincipal({}));`,
  home: `Services.prefs.setStringPref('browser.startup.homepage', arguments_[0]); window.BrowserCommands.home();`,
  history: `const query = window.PlacesUtils.history.getNewQuery();
    query.uri = Services.io.newURI(arguments_[0]);
    const { root } = window.PlacesUtils.history.executeQuery(query, window.PlacesUtils.history.getNewQueryOptions());
    root.containerOpen = true;
    if (root.childCount === 0) throw new Error('not in the history: ' + arguments_[0]);
    window.PlacesUIUtils.openNodeIn(root.getChild(0), 'current', { ownerWindow: window });
    root.containerOpen = false;`,
};

/** Presses keys, one after another, where the focus is. */
const PRESS = `const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keys.beginInputTransactionForTests(window)) throw new Error('no keys');
  for (const key of arguments_[0]) {
    const event = new window.KeyboardEvent('', { key });
    keys.keydown(event);
    keys.keyup(event);
    await new Promise((done) => window.setTimeout(done, 20));
  }`;

/** A machine that runs other browsers and ten servers is slow. */
const LAUNCH_MS = 180_000;

export async function launchFirefox(extension: string, network: Network, options: LaunchOptions = {}): Promise<BrowserUnderTest> {
  const executable = firefoxPath();
  if (!executable) throw new Error('no Firefox found; set FIREFOX_PATH');
  const profile = mkdtempSync(join(tmpdir(), 'frontdoor-firefox-'));
  const downloads = join(profile, 'downloads');
  const prefer = (ports: string) => writeFileSync(join(profile, 'user.js'), preferences(network.address, ports, downloads, options));
  const home = options.policy && managedHome(ADD_ON, options.policy, profile);
  const portFile = join(profile, 'MarionetteActivePort');

  async function start() {
    rmSync(portFile, { force: true });
    const child = spawn(
      executable ?? '',
      [
        ...(options.headless === false ? [] : ['--headless']),
        '--no-remote',
        '--marionette',
        '-remote-allow-system-access',
        '--profile',
        profile,
        '--width=1000',
        '--height=800',
      ],
      { stdio: 'ignore', env: { ...process.env, ...(home && { HOME: home }), MOZ_HEADLESS_WIDTH: '1000', MOZ_HEADLESS_HEIGHT: '800' } },
    );
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const listens = async () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8'));
    const port = await until('Firefox listens', listens, LAUNCH_MS).catch((error: unknown) => {
      // Nobody else knows of it yet.
      child.kill('SIGKILL');
      throw error;
    });
    const marionette: Marionette = await connectMarionette(port);
    if (options.requestsTo !== undefined) await marionette.chrome(HEAR_REQUESTS);
    if (options.asOnPhone) await marionette.chrome(SMALL_PAGES);
    return { child, gone, marionette };
  }

  prefer(`443=${NOWHERE_PORT};80=${NOWHERE_PORT}`);
  let running = await start();
  const base64 = network.authority.replaceAll(/-----.*?-----|\s/g, '');
  await until('Firefox trusts the authority', () => running.marionette.chrome<boolean>(TRUST, base64));
  const ports = `443=${network.tlsPort};80=${network.plainPort}`;
  await running.marionette.chrome<void>(`Services.prefs.setStringPref('network.socket.forcePort', arguments_[0]);`, ports);
  // For when it starts again.
  prefer(ports);
  const loaded = options.asOnPhone ? asOnPhone(extension, profile) : extension;
  for (const folder of options.byPolicy ? [] : [loaded, ...companions(options)]) {
    if (options.installed) await running.marionette.installForGood(packed(folder, profile));
    else await running.marionette.install(folder);
  }

  const parts = RUN_INSIDE + (options.guideIsPopup ? POPUP_IN_TAB : POPUP_IN_PANEL);
  const chrome = <T>(script: string, ...args: readonly unknown[]): Promise<T> => running.marionette.chrome<T>(parts + script, ...args);

  const closeWelcome = `const tab = window.gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
    if (tab) window.gBrowser.removeTab(tab);
    return Boolean(tab);`;
  if (options.byPolicy)
    await until('the policy has installed it', () =>
      running.marionette.chrome<boolean>(`return Boolean(WebExtensionPolicy.getByID('${ADD_ON}')?.extension?.backgroundState)`),
    );
  if (options.installed || options.byPolicy) await chrome<void>('await extension.wakeupBackground();');
  else await until('the welcome page opens after install', () => chrome<boolean>(closeWelcome));
  await chrome<void>(COUNT_WAKINGS);

  async function popup(): Promise<Popup | undefined> {
    const content = await chrome<PopupContent | null>(
      'const open = popup(); return open ? inside(open, arguments_[0]) : null;',
      READ_POPUP,
    );
    const click = (selector: string) => chrome<void>('await inside(popup(), arguments_[0]);', asPerson(clickOn(selector)));
    return content === null
      ? undefined
      : {
          ...content,
          press: (serviceId) => click(doorOf(serviceId)),
          click,
          key: (key) => chrome<void>(`popup().focus(); ${PRESS}`, [key]),
          spoken: () => spokenIn('popup()'),
          picture: (path) => picture('popup()', path),
        };
  }

  async function spokenIn(element: string): Promise<string> {
    const [title, read] = await chrome<[string, string]>(
      `const browser = ${element};
      return [browser.contentTitle, await (${READ_TREE})(browser, browser.currentURI.spec)];`,
    );
    return transcript(title, treeIn(read));
  }

  async function picture(element: string, path: string): Promise<void> {
    const base64 = await chrome<string>(`
      const browser = ${element};
      const hung = new Promise((_, reject) => window.setTimeout(() => reject(new Error('the picture hung')), ${PICTURE_MS}));
      // Of no part of the page, but of what is in sight.
      const drawn = browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const bitmap = await Promise.race([drawn, hung]);
      const canvas = new window.OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return window.btoa(text);`);
    writeFileSync(path, Buffer.from(base64, 'base64'));
  }

  return {
    kind: 'firefox',
    async open(url, way, heldUpMs = 0) {
      if (heldUpMs === 0) return chrome<void>(OPENINGS[way], url);
      await whileHeldUp(await chrome<number>(PROCESS_IN_FRONT), heldUpMs, () => chrome<void>(OPENINGS[way], url));
    },
    newTab: () => chrome<void>(EMPTY_TAB, {}),
    newContainerTab: () => chrome<void>(EMPTY_TAB, { userContextId: 2 }),
    newPrivateWindow: () =>
      chrome<void>(`const opened = window.OpenBrowserWindow({ private: true });
      await new Promise((done) => Services.obs.addObserver(function seen(subject) {
        if (subject !== opened) return;
        Services.obs.removeObserver(seen, 'browser-delayed-startup-finished');
        done();
      }, 'browser-delayed-startup-finished'));
      opened.focus();`),
    async openBehind(url, heldUpMs = 0) {
      if (heldUpMs === 0) return chrome<void>(`window.gBrowser.addTrustedTab(arguments_[0], { inBackground: true });`, url);
      await whileHeldUp(await chrome<number>(EMPTY_BEHIND, { inBackground: true }), heldUpMs, () => chrome<void>(LOAD_IN_LAST, url));
    },
    tab: () => chrome<number>(`return front.browserId`),
    tabs: () =>
      chrome<number[]>(
        `return allTabs().filter((tab) => guides.every((guide) => guide.tab !== tab)).map((tab) => tab.linkedBrowser.browserId)`,
      ),
    turnTo: (tab) =>
      chrome<void>(
        `const tab = allTabs().find((one) => one.linkedBrowser.browserId === arguments_[0]);
        tab.ownerDocument.defaultView.focus();
        tab.ownerDocument.defaultView.gBrowser.selectedTab = tab;`,
        tab,
      ),
    command: (command) => chrome<void>(COMMANDS[command]),
    takeHeard: () =>
      chrome<Heard[]>(`
        const views = [...WebExtensionPolicy.getByID('${RECORDER_ID}').extension.views];
        return inside(views.find((view) => view.viewType === 'background').xulBrowser, 'return window.wrappedJSObject.${TAKE_HEARD.replace('globalThis.', '')}')`),
    run: (script) => chrome(`return inside(front, arguments_[0])`, asPage(script)),
    click: (selector) => chrome<void>('await inside(front, arguments_[0]);', asPerson(clickOn(selector))),
    installedAs: () =>
      chrome(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { installTelemetryInfo } = await AddonManager.getAddonByID('${ADD_ON}');
        const widget = '${ADD_ON}'.replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
        return {
          byOrganisation: installTelemetryInfo?.source === 'enterprise-policy',
          isPinned: window.CustomizableUI.getPlacementOfWidget(widget)?.area === 'nav-bar',
          inPrivateWindows: extension.policy.privateBrowsingAllowed,
        };`),
    async policies() {
      await chrome<void>(
        `front.fixupAndLoadURIString('about:policies', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,
      );
      return until('the policies are listed', () =>
        chrome<string>(`const { document } = front.contentWindow ?? {};
        return document?.location?.href === 'about:policies' && document.readyState === 'complete' ? document.body.innerText : '';`),
      );
    },
    openOwn: (page) => chrome<void>(OPEN_OWN, page),
    plant: (folders) =>
      chrome<void>(
        `const { PlacesUtils } = ChromeUtils.importESModule('resource://gre/modules/PlacesUtils.sys.mjs');
        const planted = ({ title, bookmarks, folders = [] }) =>
          ({ title, type: PlacesUtils.bookmarks.TYPE_FOLDER, children: [...bookmarks, ...folders.map(planted)] });
        await PlacesUtils.bookmarks.insertTree({ guid: PlacesUtils.bookmarks.toolbarGuid, children: arguments_[0].map(planted) });`,
        folders,
      ),
    planted: () =>
      chrome<Planted[]>(
        `const { PlacesUtils } = ChromeUtils.importESModule('resource://gre/modules/PlacesUtils.sys.mjs');
        const found = [];
        const walk = (node, parent) => {
          found.push({ id: node.guid, parent, index: node.index, title: node.title, ...(node.uri && { url: node.uri }), dateAdded: node.dateAdded });
          for (const child of node.children ?? []) walk(child, node.guid);
        };
        walk(await PlacesUtils.promiseBookmarksTree(), '');
        return found;`,
      ),
    documents: () =>
      chrome<string[]>(
        `return front.browsingContext.getAllBrowsingContextsInSubtree().map((one) => one.currentWindowGlobal?.documentURI.spec ?? '')`,
      ),
    ownAddress: (file) => chrome<string>(`return extension.getURL(arguments_[0])`, file),
    type: (text) => chrome<void>(PRESS, [...text]),
    press: (key) => chrome<void>(PRESS, [key]),
    typeIntoAddressBar: (text) => chrome<void>(`window.gURLBar.focus(); window.gURLBar.select(); ${PRESS}`, [...text]),
    addressBarLines: () =>
      chrome<string[]>(
        `const lines = window.gURLBar.view.isOpen ? [...window.document.querySelectorAll('#urlbar .urlbarView-row')] : [];
        return lines.filter((line) => line.checkVisibility()).map((line) => line.textContent);`,
      ),
    enterAddress: () => chrome<void>(`window.gURLBar.focus(); ${PRESS}`, ['Enter']),
    address: () => chrome<string>(`return front.currentURI.spec`),
    button: () =>
      chrome(`const face = extension.apiManager.global.browserActionFor(extension).action.getContextData(window.gBrowser.selectedTab);
        return { badge: face.badgeText ?? '', title: face.title ?? '' };`),
    pressButton: () => chrome<void>(PRESS_BUTTON),
    pressForReal: () => chrome<void>(PRESS_FOR_REAL),
    inPopup: (body) => chrome(`const open = popup(); return open ? inside(open, arguments_[0]) : undefined`, body),
    popup,
    popupDetails: () => chrome<string>(`return inside(popup(), 'return document.body.textContent')`),
    closePopup: () => chrome<void>(CLOSE_POPUP),
    killWorker: () => chrome<void>(KILL_WORKER),
    stallWorker: (forMs) =>
      chrome<void>(
        `await extension.wakeupBackground();
        const background = [...extension.views].find((view) => view.viewType === 'background').xulBrowser;
        await inside(background, 'window.setTimeout(() => { const endMs = Date.now() + ' + arguments_[0] + '; while (Date.now() < endMs); }, 0)');`,
        forMs,
      ),
    wakings: () => chrome<number>('return Services.frontdoorWakings'),
    workerMemory: () => chrome<number>(MEASURE_WORKER),
    clearCookies: (host) =>
      chrome<void>(
        `for (const cookie of Services.cookies.cookies)
          if (arguments_[0] === null || cookie.host.replace(/^[.]/, '') === arguments_[0])
            Services.cookies.remove(cookie.host, cookie.name, cookie.path, cookie.originAttributes);`,
        host ?? null,
      ),
    stored: (area) =>
      chrome(
        area === 'local'
          ? `const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
            const storage = await ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension));
            return JSON.parse(JSON.stringify(await storage.get(null)));`
          : `const { extensionStorageSession } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
            const kept = Object.entries(extensionStorageSession.get(extension));
            // What is undefined is left out, as for code that reads it in the browser: the protocol would make it null.
            return JSON.parse(JSON.stringify(Object.fromEntries(kept.map(([key, value]) => [key, value?.deserialize?.(globalThis, true) ?? value]))));`,
      ),
    downloaded: async (name) => downloadedTo(downloads, name),
    async relaunch() {
      await chrome<void>('window.setTimeout(() => Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit), 0);');
      await running.gone;
      running.marionette.close();
      running = await start();
      await until('the tab that was in front is back', () => chrome<boolean>(`return front.currentURI.spec.startsWith('https:')`));
    },
    clipboard: () => chrome<string>(`return window.navigator.clipboard.readText()`),
    spoken: () => spokenIn('front'),
    picture: (path) => picture('front', path),
    isSecure: () => chrome<boolean>(IS_SECURE),
    version: () => chrome<string>(`return 'Firefox/' + Services.appinfo.version`),
    closed: () => running.gone,
    async close() {
      if (options.requestsTo !== undefined) writeFileSync(options.requestsTo, await running.marionette.chrome<string>(TAKE_REQUESTS));

      running.marionette.close();
      running.child.kill();
      await running.gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 1000 });
    },
  };
}

/** Does something while a process stands still, as on a busy machine, and lets it go on after so long. */
async function whileHeldUp(processId: number, heldUpMs: number, act: () => Promise<void>): Promise<void> {
  process.kill(processId, 'SIGSTOP');
  try {
    await act();
    await new Promise((done) => setTimeout(done, heldUpMs));
  } finally {
    process.kill(processId, 'SIGCONT');
  }
}

/** Runs it as if a person had just clicked: only then may a page ask for a permission. */
function asPerson(script: string): string {
  return `const clicking = content.windowUtils.setHandlingUserInput(true); try { ${script} } finally { clicking.destruct(); }`;
}

/** An unpacked extension as one file. */
function packed(folder: string, into: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  const file = join(into, `${names.length}-files.xpi`);
  writeFileSync(file, zipSync(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]))));
  return file;
}

/** Every name leads to the local world; nothing calls home; no page is updated or welcomed, nor restored unless the extension is there for good. */
function preferences(
  address: string,
  ports: string,
  downloads: string,
  { recorder, installed, byPolicy, asOnPhone }: LaunchOptions,
): string {
  const all: { readonly [name: string]: string | number | boolean } = {
    'marionette.port': 0,
    'network.dns.forceResolve': address,
    'network.socket.forcePort': ports,
    'network.trr.mode': 5,
    'network.http.http3.enable': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // As for everybody.
    'dom.security.https_first': true,
    'network.stricttransportsecurity.preloadlist': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': installed ? 3 : 0,
    'browser.sessionstore.restore_on_demand': false,
    'xpinstall.signatures.required': !installed && !byPolicy,
    'privacy.userContext.enabled': true,
    'browser.aboutwelcome.enabled': false,
    'browser.tabs.warnOnClose': false,
    'browser.sessionstore.resume_from_crash': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.auto': false,
    'app.update.enabled': false,
    'extensions.update.enabled': false,
    'signon.rememberSignons': false,
    // Nobody is there to answer: a person who loads a page again that a form has led to wants the form sent again.
    'dom.confirm_repost.testing.always_accept': true,
    // Nobody is there to answer: what an extension asks for is granted.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'ui.systemUsesDarkTheme': 0,
    'dom.disable_open_during_load': false,
    // Fingers, which point coarsely and hover over nothing.
    ...(asOnPhone && { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }),
    // What was recorded lives in the recorder's background page, which must not be put to sleep.
    ...(recorder && { 'extensions.background.idle.timeout': 3_600_000 }),
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
