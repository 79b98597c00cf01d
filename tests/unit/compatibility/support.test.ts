import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apiUsesIn } from '../../compatibility/api-uses.ts';
import { faultsIn, type Target } from '../../compatibility/support.ts';

const PHONE: Target = { browser: 'firefox_android', since: 149 };
const OLD_FIREFOX: Target = { browser: 'firefox', since: 142 };
const CHROME: Target = { browser: 'chrome', since: 127 };

const wrong = (code: string, target: Target): readonly string[] =>
  apiUsesIn('planted.ts', code).flatMap((use) => faultsIn(use, target).map(({ feature, says }) => `${feature} ${says}`));

const misuses: readonly (readonly [code: string, target: Target, first: string, because: string])[] = [
  ['browser.windows.get(1)', PHONE, 'windows is not there', 'a phone has no windows'],
  ['globalThis.chrome.windows.get(1)', PHONE, 'windows is not there', 'by its long name'],
  ['const { windows } = browser; windows.get(1)', PHONE, 'windows is not there', 'under a name of its own'],
  ['const { get } = browser.windows; get(1)', PHONE, 'windows is not there', 'a part of it under a name'],
  ['function later() { all.get(1) } const all = chrome.windows;', PHONE, 'windows is not there', 'named below its use'],
  ['keep(chrome.windows)', PHONE, 'windows is not there', 'handed on unasked'],
  ['try { chrome.windows.get(1) } catch {}', PHONE, 'windows is not there', 'what always fails is no answer'],
  ['chrome.windows.get?.(1)', PHONE, 'windows is not there', 'asked for too late'],
  ['if (chrome.omnibox) chrome.windows.get(1)', PHONE, 'windows is not there', 'another one was asked for'],
  ['if (!chrome.windows) chrome.windows.get(1)', PHONE, 'windows is not there', 'asked for the wrong way round'],
  ['chrome.windows || chrome.windows.get(1)', PHONE, 'windows is not there', 'the same in short'],
  ['if (!chrome.windows) { note(); } chrome.windows.get(1)', PHONE, 'windows is not there', 'nobody left'],
  ['chrome.storage.managed.get(null)', PHONE, 'storage.managed is not there', 'an area that is missing'],
  ['chrome.storage[area].get(null)', PHONE, 'storage.managed is not there', 'it may be that area'],
  ['chrome.tabs.create({ url, openerTabId: 1 })', PHONE, 'tabs.create.openerTabId is not there', 'a parameter that is missing'],
  ['chrome.tabs.query({}) ', PHONE, 'tabs.query is there in part: May only return', 'there in part'],
  ['chrome.action.openPopup()', OLD_FIREFOX, 'action.openPopup Before Firefox 149', 'there, but only for a press'],
  ['chrome.action.openPopup()', { browser: 'chrome', since: 126 }, 'action.openPopup is not there', 'one version too old'],
  ['chrome.tabs.opne(1)', CHROME, 'tabs.opne is unknown', 'a slip of the pen'],
];

test.for(misuses)('%s is a misuse: %4$s', ([code, target, first]) => {
  expect(wrong(code, target)[0]).toContain(first);
});

const proper: readonly (readonly [code: string, target: Target, because: string])[] = [
  ['chrome.windows?.get(1)', PHONE, 'asked for'],
  ['chrome.windows?.onFocusChanged.addListener(hear)', PHONE, 'the rest is not reached'],
  ['if (chrome.windows) chrome.windows.get(1)', PHONE, 'in a condition'],
  ['if (chrome.windows?.get) chrome.windows.get(1)', PHONE, 'with its member'],
  ['chrome.windows && chrome.windows.get(1)', PHONE, 'in short'],
  ['const first = chrome.windows ? chrome.windows.get(1) : 0', PHONE, 'one or the other'],
  ['const is = chrome.windows === undefined', PHONE, 'compared with nothing'],
  ["if (typeof chrome.windows !== 'undefined') chrome.windows.get(1)", PHONE, 'the old way'],
  ['if (chrome.windows !== void 0) chrome.windows.get(1)', PHONE, 'as packers write it'],
  ['function f() { const { windows } = chrome; if (!windows) return; later(() => windows.get(1)); }', PHONE, 'left before'],
  ['chrome.storage[area]?.get(null)', PHONE, 'whichever area it is'],
  ['chrome.webNavigation[name].addListener(hear)', PHONE, 'all of them are there'],
  ['function f(chrome) { chrome.windows.get(1) }', PHONE, 'another thing of that name'],
  ['for (const chrome of all) chrome.windows.get(1)', PHONE, 'so is that'],
  ['const table = { windows: { get: 1 } }; table.windows.get', PHONE, 'and that'],
  ['chrome.tabs.create({ url, active: true })', PHONE, 'parameters that are there'],
  ['chrome.action.openPopup({ windowId: 1 })', { browser: 'firefox', since: 149 }, 'new enough'],
];

test.for(proper)('%s is no misuse: %3$s', ([code, target]) => {
  expect(wrong(code, target)).toEqual([]);
});

test('each use is seen in the sources, too', () => {
  const root = new URL('../../../', import.meta.url);
  const files = globSync('src/platform/*.ts', { cwd: root });
  const uses = files.flatMap((file) => apiUsesIn(file, readFileSync(new URL(file, root), 'utf8')));
  expect(uses.length).toBeGreaterThan(50);
  const missing = uses.flatMap((use) => faultsIn(use, PHONE)).filter(({ says }) => says === 'is not there');
  expect(missing).toEqual([]);
});
