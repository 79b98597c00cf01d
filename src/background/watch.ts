import type { Directory } from '../core/directory.ts';
import type { TabEvent } from '../core/flow/event.ts';
import { receive, settle } from '../core/flow/reduce.ts';
import { judge } from '../core/judge.ts';
import type { Navigation } from '../core/navigation.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Session } from './session.ts';

/** A page and what the core thinks of it. */
export interface Judged {
  readonly navigation: Navigation;
  readonly verdict: Verdict;
}

/** Tells the person; see `present.ts`. */
export interface Present {
  page(tabId: number, judged: Judged): void;
  /** An impostor that is about to load, or that the browser blocked: nothing of it is shown. */
  impostor(tabId: number, judged: Judged): void;
}

/** Takes in one event of a tab: what it did to the tab, what the core thinks of the page, what the person is told. */
export function watch(event: TabEvent, session: Session, directory: Directory, present: Present): void {
  const step = receive(session.tabs(), event, directory);
  const { navigation } = step;
  if (!navigation) {
    session.setTabs(step.tabs);
    if (event.kind === 'before-navigate' || (event.kind === 'failed' && !wasAborted(event.error)))
      foresee(event.tabId, event.url, event.atMs, directory, present);
    return;
  }
  const verdict = judge(navigation, directory);
  session.setTabs(settle(step.tabs, event.tabId, verdict, directory));
  present.page(event.tabId, { navigation, verdict });
}

/** Somebody went elsewhere meanwhile, we ourselves perhaps: NS_BINDING_ABORTED is 0x804b0002. */
function wasAborted(error: string): boolean {
  return error === 'net::ERR_ABORTED' || error.includes('2152398850');
}

/** A name can be judged before its page loads, and when the browser blocked it by itself. */
function foresee(tabId: number, address: string, atMs: number, directory: Directory, present: Present): void {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return;
  const url = new URL(address);
  const navigation: Navigation = { url, requested: url, arrival: 'link', atMs };
  const verdict = judge(navigation, directory);
  if (verdict.kind === 'lookalike' && verdict.certainty === 'certain') present.impostor(tabId, { navigation, verdict });
}
