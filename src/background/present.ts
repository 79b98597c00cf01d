import { type Severity, severityOf } from '../core/severity.ts';
import type { BrowserTabs, Clock, NetworkRules, Nonce, ToolbarButton } from './ports.ts';
import type { Session } from './session.ts';
import type { Judged, Present } from './watch.ts';

/** What the toolbar button says, in the person's language. */
export type ButtonTitle = (severity: Severity) => string;

export interface PresentParts {
  readonly session: Session;
  readonly button: ToolbarButton;
  readonly tabs: BrowserTabs;
  readonly rules: NetworkRules;
  readonly title: ButtonTitle;
  readonly warningPage: (nonce: string) => string;
  readonly nonce: Nonce;
  readonly clock: Clock;
}

const BADGES: { readonly [severity in Severity]: string } = { silent: '', reassure: '', guide: '?', caution: '!', stop: '!' };

const OPENS_BY_ITSELF: ReadonlySet<Severity> = new Set<Severity>(['guide', 'caution']);

export interface Presenter extends Present {
  /** The person turned to this tab: what waits there is told now. */
  turnTo(tabId: number): void;
}

export function createPresenter({ session, button, tabs, rules, title, warningPage, nonce, clock }: PresentParts): Presenter {
  /** Visits whose popup waits until the person looks at their tab; lost with the worker, and then the badge alone tells. */
  const waiting = new Map<number, number>();

  function showWarning(tabId: number, { navigation: { url }, verdict }: Judged): void {
    const shown = session.warningFor(tabId, url.href) ?? { nonce: nonce(), tabId, url: url.href };
    session.addWarning(shown);
    void session.written().then(() => tabs.open(tabId, warningPage(shown.nonce)));
    // From now on the browser itself keeps every request from it; a passage that has run out must not let it through.
    if (isHostItself(verdict)) void rules.block(url.hostname).catch(reportFailure);
    void rules.end(tabId, url.hostname).catch(reportFailure);
  }

  async function openPopupOnce(tabId: number, visitAtMs: number): Promise<void> {
    if (session.announcedAtMs(tabId) === visitAtMs) return;
    if (!(await tabs.isInFront(tabId))) {
      waiting.set(tabId, visitAtMs);
      return;
    }
    waiting.delete(tabId);
    session.setAnnounced(tabId, visitAtMs);
    await button.openPopup(tabId);
  }

  return {
    page(tabId, judged) {
      const severity = severityOf(judged.verdict);
      const { url } = judged.navigation;
      if (severity === 'stop' && !session.mayPass(tabId, url.hostname, clock.nowMs())) {
        showWarning(tabId, judged);
        return;
      }
      waiting.delete(tabId);
      const shown = button.show(tabId, { severity, badge: BADGES[severity], title: title(severity) });
      const visitAtMs = session.tabs().get(tabId)?.visit?.atMs;
      if (OPENS_BY_ITSELF.has(severity) && visitAtMs !== undefined) void shown.then(() => openPopupOnce(tabId, visitAtMs));
    },
    impostor(tabId, judged) {
      if (!session.mayPass(tabId, judged.navigation.url.hostname, clock.nowMs())) showWarning(tabId, judged);
    },
    turnTo(tabId) {
      const visitAtMs = waiting.get(tabId);
      if (visitAtMs !== undefined) void openPopupOnce(tabId, visitAtMs);
    },
  };
}

/** The host is the impostor; not so where only an address on it is (user information, a path), or where a genuine login was misused. */
function isHostItself(verdict: Judged['verdict']): boolean {
  return verdict.kind === 'lookalike' && verdict.technique !== 'userinfo' && verdict.technique !== 'path';
}

function reportFailure(error: unknown): void {
  console.error('Frontdoor could not change its session rules:', error);
}
