import type { Directory } from '../core/directory.ts';
import type { TabEvent } from '../core/flow/event.ts';
import { wasAborted } from '../core/flow/failure-of.ts';
import { receive, settle } from '../core/flow/reduce.ts';
import { judge } from '../core/judge.ts';
import type { Navigation } from '../core/navigation.ts';
import { lookalike } from '../core/rules/lookalike.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Learning } from './learning.ts';
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

export interface WatchParts {
  readonly session: Session;
  readonly directory: () => Directory;
  readonly present: Present;
  readonly learning: Learning;
}

/** Takes in one event of a tab: what it did to the tab, what the core thinks of the page, what the person is told. */
export function watch(event: TabEvent, { session, directory: current, present, learning }: WatchParts): void {
  const directory = current();
  const { tabs, navigation, lessons = [], used = [] } = receive(session.tabs(), event, directory, learning.wasUsed);
  if (!navigation) {
    session.setTabs(tabs);
    if (event.kind === 'before-navigate' || (event.kind === 'failed' && !wasAborted(event.error))) foresee(event, directory, present);
    return;
  }
  const verdict = judge(navigation, directory);
  session.setTabs(settle(tabs, event.tabId, verdict, directory));
  present.page(event.tabId, { navigation, verdict });
  if (lessons.length > 0 || used.length > 0) void learning.learn(event.tabId, { lessons, used }, navigation.atMs);
}

/** A name can be judged before its page loads, and when the browser blocked it by itself. */
function foresee(
  event: { readonly tabId: number; readonly url: string; readonly atMs: number },
  directory: Directory,
  present: Present,
): void {
  if (!/^https?:/i.test(event.url) || !URL.canParse(event.url)) return;
  const url = new URL(event.url);
  const navigation: Navigation = { url, requested: url, arrival: 'link', atMs: event.atMs };
  const verdict = lookalike(navigation, directory);
  if (verdict?.kind === 'lookalike' && verdict.certainty === 'certain') present.impostor(event.tabId, { navigation, verdict });
}
