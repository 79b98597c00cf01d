import { readFileSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';

/**
 * One waking, in a process of its own: runs a built worker over a browser that is made of nothing, tells it of one page, and prints what that cost. Run by
 * `waking.ts`, without its types, so that nothing else is at work in this process.
 */

/** What a waking cost, in milliseconds of CPU time. */
export interface Waking {
  /** Compiling the script. */
  readonly compiledMs: number;
  /** From the first statement to the last: all listeners are there. */
  readonly listeningMs: number;
  /** From the first statement until the toolbar button is told of the page. */
  readonly verdictMs: number;
}

const [file = '', url = '', transition = '', stored = '', left = ''] = process.argv.slice(1);
const TAB = 1;
/** What a worker does behind its verdict takes less. */
const LEFT_AFTER_MS = 2000;

type Listener = (...told: readonly unknown[]) => unknown;

/** What is stored, by area: read before anything is measured, as the browser reads it. */
const stores: { readonly [area: string]: object } = stored === '' ? {} : JSON.parse(readFileSync(stored, 'utf8'));

/** What the worker writes. */
const leftBehind = { session: new Map<string, unknown>(), local: new Map<string, unknown>() };
const leave = (area: keyof typeof leftBehind) => async (entries: unknown) => {
  for (const [key, value] of Object.entries(entries ?? {})) leftBehind[area].set(key, value);
};

const listeners = new Map<string, Listener[]>();
const { promise: told, resolve: tell } = Promise.withResolvers<number>();

/** Answers that mean something; all else answers with nothing. */
const ANSWERS: { readonly [call: string]: (...given: readonly unknown[]) => unknown } = {
  'runtime.getURL': (path) => `chrome-extension://abcdefghijklmnopabcdefghijklmnop${path}`,
  'runtime.getManifest': () => ({ manifest_version: 3, name: 'Frontdoor', version: '0' }),
  'i18n.getMessage': (key) => String(key),
  'i18n.getUILanguage': () => 'en',
  'storage.session.get': async () => stores.session ?? {},
  'storage.session.set': leave('session'),
  'storage.local.get': async () => stores.local ?? {},
  'storage.local.set': leave('local'),
  'storage.sync.get': async () => stores.sync ?? {},
  'storage.managed.get': async () => stores.managed ?? {},
  'permissions.contains': async () => false,
  'declarativeNetRequest.getDynamicRules': async () => [],
  'declarativeNetRequest.getSessionRules': async () => [],
  'declarativeNetRequest.getEnabledRulesets': async () => [],
  'tabs.get': async () => ({ id: TAB, windowId: 1, active: true, incognito: false }),
  'tabs.query': async () => [{ id: TAB, windowId: 1, active: true, incognito: false }],
  'action.getTitle': async () => {
    tell(cpuMs());
    return '';
  },
  'action.setTitle': async () => tell(cpuMs()),
};

const VALUES: { readonly [path: string]: unknown } = {
  'runtime.id': 'abcdefghijklmnopabcdefghijklmnop',
  'runtime.lastError': undefined,
  'windows.WINDOW_ID_NONE': -1,
};

/** The browser's API as far as anybody asks for it: `onX` is an event, `X` and the areas of the storage are parts of a part, all else is called. */
function part(path: string): object {
  const made = new Map<string, unknown>();
  const make = (name: string): unknown => {
    const inner = path === '' ? name : `${path}.${name}`;
    if (inner in VALUES) return VALUES[inner];
    if (/^on[A-Z]/.test(name)) return event(inner);
    return path === '' || path === 'storage' || /^[A-Z]/.test(name) ? part(inner) : call(inner);
  };
  return new Proxy(
    {},
    {
      has: () => true,
      get(_, name) {
        if (typeof name !== 'string' || name === 'then') return undefined;
        if (!made.has(name)) made.set(name, make(name));
        return made.get(name);
      },
    },
  );
}

function call(path: string): (...given: readonly unknown[]) => unknown {
  return (...given) => {
    const answer = path in ANSWERS ? ANSWERS[path]?.(...given) : Promise.resolve();
    const callback = given.at(-1);
    if (typeof callback === 'function') void Promise.resolve(answer).then((found) => callback(found));
    return answer;
  };
}

function event(path: string): object {
  const own: Listener[] = [];
  listeners.set(path, own);
  return {
    addListener: (listener: Listener) => void own.push(listener),
    removeListener: () => undefined,
    hasListener: () => false,
    hasListeners: () => own.length > 0,
  };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function dispatch(name: string, details: object): void {
  for (const listener of listeners.get(`webNavigation.${name}`) ?? []) listener(details);
}

Reflect.set(globalThis, 'chrome', part(''));
const source = readFileSync(file, 'utf8');
const frame = { tabId: TAB, frameId: 0, parentFrameId: -1, processId: 1, frameType: 'outermost_frame', documentLifecycle: 'active', url };

const unreadMs = cpuMs();
const script = new Script(source, { filename: file });
const startMs = cpuMs();
script.runInThisContext();
const listeningMs = cpuMs() - startMs;
dispatch('onBeforeNavigate', { ...frame, timeStamp: Date.now() });
dispatch('onCommitted', { ...frame, timeStamp: Date.now(), transitionType: transition, transitionQualifiers: [] });
const verdictMs = (await told) - startMs;
const waking: Waking = { compiledMs: startMs - unreadMs, listeningMs, verdictMs };
if (left !== '') {
  await new Promise((done) => setTimeout(done, LEFT_AFTER_MS));
  const session = Object.fromEntries([...leftBehind.session].filter(([key]) => !key.startsWith('tab:')));
  const local = { ...stores.local, ...Object.fromEntries(leftBehind.local) };
  writeFileSync(left, JSON.stringify({ ...stores, local, session }));
}
// The worker's clocks would keep the process waiting.
process.stdout.write(JSON.stringify(waking), () => process.exit());
