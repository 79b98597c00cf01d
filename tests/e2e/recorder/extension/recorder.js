// Records what the browser says of navigations, as it says it. Loaded beside Frontdoor, in tests only.
const api = globalThis.browser ?? globalThis.chrome;
globalThis.recorded = [];
for (const name of [
  'onBeforeNavigate',
  'onCommitted',
  'onErrorOccurred',
  'onCreatedNavigationTarget',
  'onHistoryStateUpdated',
  'onReferenceFragmentUpdated',
  'onTabReplaced',
]) {
  api.webNavigation[name].addListener((details) => globalThis.recorded.push({ name, details }));
}
api.tabs.onRemoved.addListener((tabId) => globalThis.recorded.push({ name: 'onRemoved', details: { tabId, timeStamp: Date.now() } }));
