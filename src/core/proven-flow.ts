import type { TabState, Tabs } from './flow/tab-state.ts';
import { loginKey } from './login.ts';
import type { Flow } from './navigation.ts';
import type { Verdict } from './verdict.ts';

/**
 * Marks the login that a tab is in the middle of as proven, as long as page after page is: the mark of one page is what the next may rest on. Whatever
 * else the tab shows ends it.
 */
export function withProof(tabs: Tabs, tabId: number, verdict: Verdict): Tabs {
  const tab = tabs.get(tabId);
  if (!tab || tab.flows.length === 0) return tabs;
  const isProven = verdict.kind === 'official' && verdict.isProven === true && tab.inside;
  return new Map(tabs).set(tabId, isProven ? marked(tab, loginKey(verdict.login), verdict.sentBy) : marked(tab));
}

function marked(tab: TabState, login?: string, sentBy?: string): TabState {
  const mark = ({ isProven: _before, sentBy: _named, ...flow }: Flow): Flow =>
    flow.login === login ? { ...flow, isProven: true, ...(sentBy !== undefined && { sentBy }) } : flow;
  return { ...tab, flows: tab.flows.map(mark) };
}
