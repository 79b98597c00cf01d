import { keptText, withoutQuery } from '../web-address.ts';
import type { Committed } from './event.ts';
import { ANYBODY } from './finished-login.ts';
import { samePage } from './same-page.ts';
import { NEW_TAB, type TabState, type Tabs, withTab } from './tab-state.ts';
import { isSameWorld } from './world.ts';

/** Of a page in another world, or in one that is not known yet, nothing is taken over that could be kept. */
export function withOwnPast(tab: TabState): TabState {
  const { opener, ...rest } = tab;
  if (!opener || isSameWorld(tab.world, opener.world)) return tab;
  const isElsewhere = tab.world !== undefined && opener.world !== undefined;
  return isElsewhere ? rest : { ...tab, opener: { ...opener, flows: [], inside: false } };
}

/** The tab that this one is a copy of: "duplicate tab" looks like a tab restored from the history, but the page is still there in another one. */
export function twinOf(tabs: Tabs, { world }: TabState, { tabId, url }: Committed): TabState | undefined {
  const shown = keptText(url).href;
  const others = [...tabs].filter(([otherId, other]) => otherId !== tabId && isSameWorld(world, other.world));
  const twins = others.filter(([, { visit }]) => visit !== undefined && samePage(visit.url, shown));
  return (twins.find(([, { inside }]) => inside) ?? twins[0])?.[1];
}

/** A tab that was duplicated stands where the other does. */
export function copyOf(twin: TabState, tab: TabState): TabState {
  const { flows, inside, requests, heldBy } = twin;
  return { ...tab, flows, inside, ...(requests && { requests }), ...(heldBy !== undefined && { heldBy }) };
}

/** A page opens a tab: each may send the other anywhere from now on. */
export function opened(tabs: Tabs, tabId: number, openerTabId: number): Tabs {
  const [tab, opener] = [tabs.get(tabId) ?? NEW_TAB, tabs.get(openerTabId)];
  const holder = opener?.visit ? new URL(opener.visit.url).origin : ANYBODY;
  const heldBy = tab.heldBy === undefined || tab.heldBy === holder ? holder : ANYBODY;
  const next = withTab(tabs, tabId, { ...tab, opener: openerOf(opener), heldBy });
  return opener ? withTab(next, openerTabId, { ...opener, heldBy: ANYBODY }) : next;
}

function openerOf(opener: TabState | undefined): NonNullable<TabState['opener']> {
  const url = opener?.visit?.url;
  return {
    flows: opener?.flows ?? [],
    inside: opener?.inside ?? false,
    ...(url !== undefined && { url: withoutQuery(url) }),
    ...(opener?.world && { world: opener.world }),
  };
}
