import { deflateRawSync } from 'node:zlib';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { wasAborted } from '../../../src/core/flow/failure-of.ts';
import { tabEventOf } from '../../../src/platform/tab-event-of.ts';
import type { Heard } from '../harness/browser.ts';
import { RECORDED_AT_MS } from './recording.ts';

/** Parameters whose values are new every time. */
const ONE_TIME: ReadonlySet<string> = new Set(['code', 'state', 'nonce', 'code_challenge', 'request', 'request_uri', 'ticket']);

/** What an empty tab shows. */
const EMPTY: ReadonlySet<string> = new Set(['about:blank', 'chrome://newtab/']);

const AUTHN_REQUEST = deflateRawSync(
  `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0" IssueInstant="${new Date(RECORDED_AT_MS).toISOString()}"/>`,
).toString('base64');

/**
 * Events as Frontdoor takes them in: in the order in which they happened, without what is told of empty tabs, and with everything made up
 * that differs from one recording to the next.
 */
export function normalised(heard: readonly Heard[]): readonly TabEvent[] {
  const tabs = new Map<number, number>();
  const values = new Map<string, string>();
  const tab = (id: number): number => numbered(tabs, id);

  function madeUp(name: string, value: string): string {
    if (name === 'SAMLRequest') return AUTHN_REQUEST;
    if (name === 'wct') return new Date(RECORDED_AT_MS).toISOString();
    if (!ONE_TIME.has(name)) return value;
    const known = values.get(name + value);
    if (known) return known;
    const count = [...values.keys()].filter((key) => key.startsWith(name)).length;
    const dummy = `${name}-${count + 1}`;
    values.set(name + value, dummy);
    return dummy;
  }

  function address(text: string): string {
    if (!/^https?:/.test(text)) return text;
    const url = new URL(text);
    for (const [name, value] of [...url.searchParams]) {
      const dummy = madeUp(name, value);
      if (dummy !== value) url.searchParams.set(name, dummy);
    }
    // Names of sessions in a path: long, and no word.
    url.pathname = url.pathname.replace(/\/(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{16,}/g, '/session');
    return url.href;
  }

  const inOrder = withEndsInPlace(heard.toSorted((a, b) => a.details.timeStamp - b.details.timeStamp));
  const events = withoutEmpty(inOrder).flatMap(({ name, details }): readonly TabEvent[] => {
    const event: TabEvent | undefined =
      name === 'onRemoved' ? { kind: 'closed', tabId: details.tabId, atMs: 0 } : tabEventOf(name, details);
    return event ? [event] : [];
  });
  return events.map((event, index): TabEvent => {
    const at = { tabId: tab(event.tabId), atMs: index * 100 };
    switch (event.kind) {
      case 'opened':
        return { ...event, ...at, openerTabId: tab(event.openerTabId) };
      case 'replaced':
        return { ...event, ...at, replacedTabId: tab(event.replacedTabId) };
      case 'created':
      case 'found':
      case 'closed':
        return { ...event, ...at };
      default:
        return { ...event, ...at, url: address(event.url) };
    }
  });
}

/** A tab that somebody opens is empty first, which is told or not. One that a page opened is empty as long as the page wants it to be. */
function withoutEmpty(heard: readonly Heard[]): readonly Heard[] {
  const inUse = new Set(heard.flatMap(({ name, details }) => (name === 'onCreatedNavigationTarget' ? [details.tabId] : [])));
  const shown = new Set(heard.flatMap(({ details }) => (EMPTY.has(details.url ?? 'about:blank') ? [] : [details.tabId])));
  return heard.filter(({ details: { tabId, url = 'about:blank' } }) => {
    if (!EMPTY.has(url)) inUse.add(tabId);
    return shown.has(tabId) && inUse.has(tabId);
  });
}

/**
 * When Firefox breaks off a load to begin it in another process, either is told first: the end of the one, or the beginning of the other.
 */
function withEndsInPlace(heard: readonly Heard[]): readonly Heard[] {
  const inPlace: Heard[] = [];
  for (const one of heard) {
    const at = wasAborted(one.details.error ?? '') ? inPlace.findLastIndex((other) => isOf('onBeforeNavigate', other, one)) : -1;
    const isRepeated = at > 0 && isOf('onBeforeNavigate', inPlace[at - 1], one);
    inPlace.splice(at < 0 ? inPlace.length : isRepeated ? at : at + 1, 0, one);
  }
  return inPlace;
}

/** That event of the same page in the same tab. */
function isOf(name: Heard['name'], other: Heard | undefined, { details }: Heard): boolean {
  return other?.name === name && other.details.tabId === details.tabId && other.details.url === details.url;
}

function numbered(numbers: Map<number, number>, id: number): number {
  const known = numbers.get(id) ?? numbers.size + 1;
  numbers.set(id, known);
  return known;
}
