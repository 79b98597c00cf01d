/**
 * Whether this is Firefox for Android: there an extension has no windows, no bookmarks, no keyword of the address bar and no managed policy
 * (`@mdn/browser-compat-data`; the test over what is built asks for each before it is used).
 */
export function isPhone(): boolean {
  return chrome.windows === undefined;
}
