import type { Service } from '../catalogue/types.ts';
import type { Loudness } from '../core/auto-open.ts';
import type { TabState } from '../core/flow/tab-state.ts';
import { loginKey } from '../core/login.ts';
import { type Navigation, OPENED_BY_PERSON } from '../core/navigation.ts';
import type { Severity } from '../core/severity.ts';
import type { Judgement } from './judgement.ts';
import type { Passages } from './passages.ts';
import type { Face, Ports } from './ports.ts';
import type { Session } from './session.ts';
import { createShowWarning } from './show-warning.ts';
import { isStillAt } from './still-there.ts';
import type { Warnings } from './warnings.ts';
import type { Judged, Present } from './watch.ts';

/** So soon after it was taken away a tab is not taken again: a start page that leads back here must not go round in circles. */
const AUTO_OPENED_LATELY_MS = 5000;

export interface PresentParts extends Pick<Ports, 'button' | 'tabs' | 'rules' | 'title' | 'warningPage' | 'clock'> {
  readonly session: Session;
  readonly warnings: Warnings;
  readonly passages: Passages;
  /** The service to open without a click, by the person's own choice. */
  readonly autoOpen: (judged: Judged) => Service | undefined;
  readonly loudness: () => Loudness;
}

const BADGES: { readonly [severity in Severity]: string } = { silent: '', reassure: '', guide: '?', caution: '!', stop: '!' };

/**
 * How long after a page came, or after the person turned to it, the popup may still open by itself. It takes the focus, and nobody types in a
 * page that has only just come; of one that is there for longer nobody can tell without reading it. A slow worker is late: the badge tells.
 */
export const POPUP_WITHIN_MS = 1500;

/** So often at most a page can have the popup open: any page may lead to a login page that cannot work. */
const BY_PAGE_EACH_MS = 60_000;

/** What the popup opens for by itself: a visit, by its time. What goes on since `sinceMs` is told once, however many visits that takes. */
interface Announcement {
  readonly tabId: number;
  readonly cameAtMs: number;
  readonly sinceMs: number;
  /** Whether the tab still shows it. */
  readonly isThere: (state: TabState) => boolean;
  /** A page may have brought it about. */
  readonly isByPage: boolean;
}

export interface Presenter extends Present {
  /** The person has our own button take this tab elsewhere. */
  leave(tabId: number): void;
  /** The person turned to this tab at this moment: what waits there is told now. */
  turnTo(tabId: number, atMs: number): void;
}

export function createPresenter(parts: PresentParts): Presenter {
  const { session, button, title, loudness } = parts;
  const announcer = createAnnouncer(parts);
  const autoOpenDoor = createAutoOpener(parts);

  const showFace = (tabId: number, { severity }: Judgement): Promise<void> =>
    button.show(tabId, faceOf(severity, title(severity), session.of(tabId).state));

  const warning = createShowWarning({ ...parts, tell: (tabId) => tellOfStop(tabId, announcer, parts) });

  return {
    page(tabId, judged) {
      const { severity } = judged.judgement;
      announcer.forget(tabId);
      const shown = showFace(tabId, judged.judgement);
      if (severity === 'stop') return warning.stop(tabId, judged, true);
      if (autoOpenDoor(tabId, judged) || !opensByItself(severity, loudness())) return;
      const announcement = announcementOf(tabId, judged, session.of(tabId).state);
      if (announcement) void shown.then(() => announcer.announce(announcement));
    },
    unshown(tabId, judgement, atMs) {
      const { failed } = session.of(tabId).state;
      const isThere = (state: TabState): boolean => state.failed === failed;
      const announcement = { tabId, cameAtMs: atMs, sinceMs: atMs, isThere, isByPage: false };
      void showFace(tabId, judgement).then(() => announcer.announce(announcement));
    },
    impostor: warning.stop,
    brokenOff: warning.brokenOff,
    leave: warning.leave,
    again: (tabId, judgement) => void showFace(tabId, judgement),
    turnTo: announcer.turnTo,
  };
}

/** What an impostor does to stay must not silence that it is one to leave. */
function tellOfStop(tabId: number, { announce }: Announcer, { session, clock }: Pick<PresentParts, 'session' | 'clock'>): void {
  const { visit } = session.of(tabId).state;
  if (!visit) return;
  const isThere = (now: TabState): boolean => now.visit?.atMs === visit.atMs;
  void announce({ tabId, cameAtMs: clock.nowMs(), sinceMs: visit.atMs, isThere, isByPage: false });
}

/** Takes the tab to the service that the person chose for good; `false` when they are to choose now. */
function createAutoOpener({ session, tabs, autoOpen, clock }: PresentParts): (tabId: number, judged: Judged) => boolean {
  function isTakenLately(tabId: number, login: string): boolean {
    const last = session.of(tabId).autoOpened;
    return last?.login === login && clock.nowMs() - last.atMs < AUTO_OPENED_LATELY_MS;
  }

  return (tabId, judged) => {
    const { navigation, verdict, judgement, isShownAgain } = judged;
    const service = judgement.page.kind === 'out-of-flow' && !isShownAgain ? autoOpen(judged) : undefined;
    if (!service || verdict.kind !== 'out-of-flow') return false;
    const login = loginKey(verdict.login);
    if (isTakenLately(tabId, login)) return false;
    const isThere = (): boolean => isStillAt(navigation, session.of(tabId).state);
    const take = async (): Promise<void> => {
      // Of pages that were told of at once, only the one that is shown; and only once.
      await session.written();
      if (!isThere() || isTakenLately(tabId, login)) return;
      session.change(tabId, () => ({ autoOpened: { login, service: service.id, atMs: clock.nowMs() } }));
      await session.written();
      if (isThere()) await tabs.open(tabId, service.start);
    };
    void take();
    return true;
  };
}

/** Opens the popup by itself: where the person looks, soon, once for each thing, and not as often as a page likes. */
interface Announcer {
  announce(announcement: Announcement): Promise<void>;
  /** Another page is there: what waits in this tab is told no more. */
  forget(tabId: number): void;
  readonly turnTo: Presenter['turnTo'];
}

function createAnnouncer({ session, tabs, button, clock }: Pick<PresentParts, 'session' | 'tabs' | 'button' | 'clock'>): Announcer {
  /** Visits whose popup waits until the person looks at their tab; lost with the worker, and then the badge alone tells. */
  const waiting = new Map<number, Announcement>();

  /** Where the person turned last, and when. */
  let turned: { readonly tabId: number; readonly atMs: number } | undefined;

  /** When it opened last for something that a page may have brought about; also kept in the record of that tab, which outlives this worker. */
  let byPageAtMs: number | undefined;

  /** The person looks at this tab; also when they turned to it while the browser was asked. */
  async function isInFront(tabId: number): Promise<boolean> {
    const askedMs = clock.nowMs();
    return (await tabs.isInFront(tabId)) || (turned?.tabId === tabId && turned.atMs >= askedMs);
  }

  /** In any tab: a page may open another one for it. */
  function isTooOften(): boolean {
    const nowMs = clock.nowMs();
    const all = [byPageAtMs, ...[...session.records().values()].map(({ announcedByPageAtMs }) => announcedByPageAtMs)];
    return all.some((atMs) => atMs !== undefined && Math.abs(nowMs - atMs) < BY_PAGE_EACH_MS);
  }

  /** A person who turned to a page after it came has seen it only since then. */
  async function announce(announcement: Announcement): Promise<void> {
    const { tabId, cameAtMs, sinceMs, isThere, isByPage } = announcement;
    const inFront = await isInFront(tabId);
    // The tab may have closed by now, or moved on.
    const { state, announcedAtMs } = session.of(tabId);
    if (!isThere(state) || announcedAtMs === sinceMs) return;
    if (!inFront) {
      for (const other of waiting.keys()) if (!session.records().has(other)) waiting.delete(other);
      waiting.set(tabId, announcement);
      return;
    }
    waiting.delete(tabId);
    if (isByPage && isTooOften()) return;
    const seenAtMs = turned?.tabId === tabId ? Math.max(cameAtMs, turned.atMs) : cameAtMs;
    if (clock.nowMs() - seenAtMs > POPUP_WITHIN_MS) return;
    if (isByPage) byPageAtMs = clock.nowMs();
    session.change(tabId, () => ({ announcedAtMs: sinceMs, ...(isByPage && { announcedByPageAtMs: byPageAtMs }) }));
    const isOpen = await button.openPopup(tabId);
    if (isOpen || !isByPage) return;
    // A window without a toolbar refuses: what nobody saw keeps no other page from telling.
    byPageAtMs = undefined;
    session.change(tabId, () => ({ announcedByPageAtMs: undefined }));
  }

  return {
    announce,
    forget: (tabId) => void waiting.delete(tabId),
    turnTo(tabId, atMs) {
      turned = { tabId, atMs };
      const announcement = waiting.get(tabId);
      if (announcement) void announce(announcement);
    },
  };
}

/** How the button looks. What is stopped, or could not be shown, a page of ours or of the browser's stands in for: of that page the face does not speak. */
function faceOf(severity: Severity, title: string, { visit }: TabState): Face {
  const isThere = visit !== undefined && visit.failure === undefined && severity !== 'stop' && severity !== 'silent';
  return { severity, badge: BADGES[severity], title, ...(isThere && { speaksOf: new URL(visit.url).host }) };
}

/** What the popup may open for; nothing where the tab shows no page any more. */
function announcementOf(tabId: number, { navigation, judgement: { page } }: Judged, state: TabState): Announcement | undefined {
  const { visit } = state;
  if (!visit) return undefined;
  const { atMs } = visit;
  return {
    tabId,
    cameAtMs: atMs,
    // A circle is told once, however often it goes round.
    sinceMs: page.kind === 'loop' ? (visit.loop?.sinceMs ?? atMs) : atMs,
    isThere: (now) => now.visit?.atMs === atMs,
    isByPage: page.kind === 'out-of-flow' && !isOwnDeed(navigation, state),
  };
}

/** A window that a page opened is sent anywhere by that page, and looks as if somebody else had done so. */
function isOwnDeed({ arrival }: Navigation, { heldBy }: TabState): boolean {
  return OPENED_BY_PERSON.has(arrival) && (arrival !== 'external' || heldBy === undefined);
}

/** Only what is calm can be made quieter. */
function opensByItself(severity: Severity, loudness: Loudness): boolean {
  return severity === 'caution' || (severity === 'guide' && loudness !== 'badge');
}
