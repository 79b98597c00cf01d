// Where browsers are installed on Linux, macOS and Windows; CHROME_PATH and FIREFOX_PATH come first.
import { existsSync } from 'node:fs';

const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A Chromium, Chrome or Edge; `undefined` where there is none. */
export function chromiumPath() {
  return [process.env.CHROME_PATH, ...CHROMIUMS].find((path) => path && existsSync(path));
}

/** A Firefox; `undefined` where there is none. */
export function firefoxPath() {
  return [process.env.FIREFOX_PATH, ...FIREFOXES].find((path) => path && existsSync(path));
}
