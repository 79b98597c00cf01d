import type { Service } from '../catalogue/types.ts';
import { loginKey } from '../core/login.ts';
import { type Severity, severityOf } from '../core/severity.ts';
import type { Loudness } from '../core/straight-way.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import type { Judged, Present } from './watch.ts';

/** So soon after it was taken away a tab is not taken again: a start page that leads back here must not go round in circles. */
const TAKEN_LATELY_MS = 5000;

export interface PresentParts extends Pick<Ports, 'button' | 'tabs' | 'rules' | 'title' | 'warningPage' | 'nonce' | 'clock'> {
  readonly session: Session;
  /** The service to open without a click, by the person's own choice. */
  readonly straightWay: (judged: Judged) => Service | undefined;
  readonly loudness: () => Loudness;
}

const BADGES: { readonly [severity in Severity]: string } = { silent: '', reassure: '', guide: '?', caution: '!', stop: '!' };

/**
 * How long after a page came, or after the person turned to it, the popup may still open by itself. It takes the focus, and nobody types in a
 * page that has only just come; of one that is there for longer nobody can tell without reading it. A slow worker is late: the badge tells.
 */
export const POPUP_WITHIN_MS = 1500;

/** What the popup opens for by itself: a visit, by its time. What goes on since `sinceMs` is told once, however many visits that takes. */
interface Announcement {
  readonly tabId: number;
  readonly visitAtMs: number;
  readonly sinceMs: number;
}

export interface Presenter extends Present {
  /** The person turned to this tab at this moment: what waits there is told now. */
  turnTo(tabId: number, atMs: number): void;
}

export function createPresenter(parts: PresentParts): Presenter {
  const { session, button, tabs, rules, title, straightWay, loudness, warningPage, nonce, clock } = parts;

  /** Visits whose popup waits until the person looks at their tab; lost with the worker, and then the badge alone tells. */
  const waiting = new Map<number, Announcement>();

  function showWarning(tabId: number, { navigation: { url }, verdict }: Judged): void {
    const shown = session.warningFor(tabId, url.href) ?? { nonce: nonce(), tabId, url: url.href };
    session.addWarning(shown);
    void session.written().then(() => tabs.open(tabId, warningPage(shown.nonce)));
    // From now on the browser itself keeps every request from it; a passage that has run out must not let it through.
    if (isHostItself(verdict)) void rules.block(url.hostname).catch(reportFailure);
    void rules.end(tabId, url.hostname).catch(reportFailure);
  }

  /** Takes the tab to the service that the person chose for good; `false` when they are to choose now. */
  function takeStraight(tabId: number, judged: Judged): boolean {
    const { verdict } = judged;
    const service = straightWay(judged);
    if (!service || verdict.kind !== 'out-of-flow') return false;
    const login = loginKey(verdict.login);
    const nowMs = clock.nowMs();
    const last = session.taking(tabId);
    if (last?.login === login && nowMs - last.atMs < TAKEN_LATELY_MS) return false;
    session.setTaking(tabId, { login, service: service.id, atMs: nowMs });
    void session.written().then(() => tabs.open(tabId, service.start));
    return true;
  }

  /** Only what is calm can be made quieter. */
  function opensByItself(severity: Severity): boolean {
    return severity === 'caution' || (severity === 'guide' && loudness() !== 'badge');
  }

  /** `cameAtMs`: when the person got to see the page. */
  async function openPopupOnce(announcement: Announcement, cameAtMs: number): Promise<void> {
    const { tabId, visitAtMs, sinceMs } = announcement;
    const inFront = await tabs.isInFront(tabId);
    // The tab may have closed by now, or moved on.
    if (session.tabs().get(tabId)?.visit?.atMs !== visitAtMs || session.announcedAtMs(tabId) === sinceMs) return;
    if (!inFront) {
      for (const other of waiting.keys()) if (!session.tabs().has(other)) waiting.delete(other);
      waiting.set(tabId, announcement);
      return;
    }
    waiting.delete(tabId);
    if (clock.nowMs() - cameAtMs > POPUP_WITHIN_MS) return;
    session.setAnnounced(tabId, sinceMs);
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
      const taken = takeStraight(tabId, judged);
      const shown = button.show(tabId, { severity, badge: BADGES[severity], title: title(severity) });
      const visit = session.tabs().get(tabId)?.visit;
      if (taken || !visit || !opensByItself(severity)) return;
      // A circle is told once, however often it goes round.
      const sinceMs = judged.verdict.kind === 'loop' ? (visit.trouble?.sinceMs ?? visit.atMs) : visit.atMs;
      void shown.then(() => openPopupOnce({ tabId, visitAtMs: visit.atMs, sinceMs }, visit.atMs));
    },
    impostor(tabId, judged) {
      if (!session.mayPass(tabId, judged.navigation.url.hostname, clock.nowMs())) showWarning(tabId, judged);
    },
    turnTo(tabId, atMs) {
      const announcement = waiting.get(tabId);
      if (announcement) void openPopupOnce(announcement, atMs);
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
