import type { Browser } from 'puppeteer-core';
import type { Spoken } from './transcript.ts';

/** WebDriver BiDi as it is sent: Puppeteer has no method for the browser's own windows. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** What Firefox says of a part of a page. */
interface Told {
  readonly role: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly states: readonly string[];
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly Told[];
}

/** Firefox's own words, where they are not ARIA's. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['text leaf', 'text'],
  ['pushbutton', 'button'],
  ['entry', 'textbox'],
  ['checkbutton', 'checkbox'],
  ['radiobutton', 'radio'],
  ['graphic', 'image'],
  ['grouping', 'group'],
  ['paragraph', 'block'],
  ['section', 'block'],
  ['text container', 'block'],
  ['whitespace', 'block'],
  ['mark', 'inline'],
  ['strong', 'inline'],
  ['text', 'inline'],
]);

/** What Firefox adds to the name of a field for a file. */
const FILE = / Browse… No file selected\.$/;

/**
 * Reads the tree of the page in a `<browser>` of the browser's own window. The page is in another process, and what it tells comes late: it is read until it is of this
 * address, has a heading, and stays as it is.
 */
export const READ_TREE = `async (browser, address) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const told = (one) => {
    const [base, extra] = [{}, {}];
    one.getState(base, extra);
    const list = service.getStringStates(base.value, extra.value);
    const states = Array.from({ length: list.length }, (_, at) => list.item(at));
    const attributes = {};
    for (const each of one.attributes?.enumerate() ?? []) {
      const { key, value } = each.QueryInterface(Ci.nsIPropertyElement);
      attributes[key] = value;
    }
    const children = [];
    for (let child = one.firstChild; child; child = child.nextSibling) children.push(told(child));
    return { role: service.getStringRole(one.role), name: one.name, description: one.description, states, attributes, children };
  };
  let before;
  for (let times = 0; times < 500; times += 1) {
    const page = service.getAccessibleFor(browser)?.firstChild;
    if (page && page.QueryInterface(Ci.nsIAccessibleDocument).URL === address) {
      const now = JSON.stringify(told(page));
      if (now === before && now.includes('"role":"heading"')) return now;
      before = now;
    }
    await new Promise((done) => window.setTimeout(done, 10));
  }
  throw new Error('no accessibility tree of ' + address);
}`;

/** The tree that Firefox gives to screen readers, of the page at this address. */
export async function firefoxTree(browser: Browser, address: string): Promise<Spoken> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = windows.result as { readonly contexts: readonly { readonly context: string }[] };
  const { result } = await connection.send('script.evaluate', {
    target: { context: contexts[0]?.context },
    awaitPromise: true,
    expression: `(${READ_TREE})(window.gBrowser.selectedBrowser, ${JSON.stringify(address)})`,
  });
  const answer = result as { readonly result?: { readonly value: string }; readonly exceptionDetails?: { readonly text: string } };
  if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
  return treeIn(answer.result.value);
}

/** What `READ_TREE` read. */
export function treeIn(read: string): Spoken {
  return spoken(JSON.parse(read));
}

function spoken(one: Told): Spoken {
  const role = roleOf(one);
  return {
    role,
    name: (one.name ?? '').replace(FILE, ''),
    description: one.description ?? '',
    states: statesOf(role, one),
    live: role === 'alert' ? 'assertive' : one.attributes.live,
    children: one.children.filter((child) => child.role !== 'list item marker').map(spoken),
  };
}

function roleOf({ role, attributes }: Told): string {
  const aria = attributes['xml-roles'];
  return role === 'landmark' && aria !== undefined ? aria : (ROLES.get(role) ?? role);
}

function statesOf(role: string, { states, attributes }: Told): readonly string[] {
  return [
    ...(role === 'heading' ? [`level ${attributes.level}`] : []),
    ...(role === 'summary' ? [states.includes('expanded') ? 'expanded' : 'collapsed'] : []),
    ...(states.includes('checked') ? ['checked'] : []),
    ...(states.includes('unavailable') && role !== 'group' ? ['unavailable'] : []),
    ...(states.includes('invalid') ? ['wrong'] : []),
  ];
}
