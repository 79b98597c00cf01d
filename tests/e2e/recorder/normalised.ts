import { deflateRawSync } from 'node:zlib';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { tabEventOf } from '../../../src/platform/tab-event-of.ts';
import type { Heard } from '../harness/browser.ts';
import { RECORDED_AT_MS } from './recording.ts';

/** Parameters whose values are new every time. */
const ONE_TIME: ReadonlySet<string> = new Set(['code', 'state', 'nonce', 'code_challenge', 'request', 'request_uri', 'ticket']);

const AUTHN_REQUEST = deflateRawSync(
  `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0" IssueInstant="${new Date(RECORDED_AT_MS).toISOString()}"/>`,
).toString('base64');

/** Events as Frontdoor takes them in, with everything made up that differs from one recording to the next. */
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

  const events = heard.flatMap(({ name, details }): readonly TabEvent[] => {
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
      case 'found':
      case 'closed':
        return { ...event, ...at };
      default:
        return { ...event, ...at, url: address(event.url) };
    }
  });
}

function numbered(numbers: Map<number, number>, id: number): number {
  const known = numbers.get(id) ?? numbers.size + 1;
  numbers.set(id, known);
  return known;
}
