import type { Passages } from './passages.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import { hasLeft } from './still-there.ts';
import { answerHost, type Warnings } from './warnings.ts';
import type { Judged } from './watch.ts';

/** A page that goes elsewhere at the same moment breaks our page off: it is asked for again, but not so soon that one breaks off the other. */
const AGAIN_AFTER_MS = 100;

/** Our page has come by then, or has been broken off; later, the person was asked whether to leave a page, and stays. */
const COMES_WITHIN_MS = 2000;

/** So often a page breaks it off by chance; one that does it more often means it. */
const MAX_CHANCE_TRIES = 3;

/** A page that still breaks it off is quicker than we are: what is left is to have told of it. */
const MAX_REPEATED_TRIES = 100;

/** Each time that nobody can tell, our page is given twice as long as before; not more often than that. */
const MAX_DOUBLINGS = 4;

/** How long a service that the person opens from the popup may take to come, before our page is asked for again. */
const LEAVES_WITHIN_MS = 10_000;

export interface ShowWarningParts extends Pick<Ports, 'tabs' | 'rules' | 'warningPage' | 'clock'> {
  readonly session: Session;
  readonly warnings: Warnings;
  readonly passages: Passages;
  /** Tells of an impostor that is still shown in this tab, and does what it can to stay. */
  readonly tell: (tabId: number) => void;
}

/** Our warning page in the place of an impostor, which would rather stay. */
export interface ShowWarning {
  /** Shows it, unless the person went on to this host, or has left it by now. `isShown`: the impostor is there; else it is announced, or was blocked. */
  stop(tabId: number, stopped: Omit<Judged, 'judgement'>, isShown?: boolean): void;
  /** The load of this address was broken off: our page comes again, as long as the impostor is still there. */
  brokenOff(tabId: number, url: string): void;
  /** Our own button takes the person elsewhere: that is not to be broken off, unless the impostor is still there when it should have come. */
  leave(tabId: number): void;
}

/** The warning that was asked for last in a tab. */
interface Asked {
  readonly serial: number;
  readonly url: string;
  /** Whom it stands in for. */
  readonly hostname: string;
  /** Of the page that the tab showed then. */
  readonly visitAtMs: number | undefined;
  /** When it was asked for; since it was opened, when that was. */
  readonly atMs: number;
  /** How often it was asked for again while that page was there. */
  readonly times: number;
  /** So many loads of this address may still be told to be broken off: each breaks off the one before. */
  readonly loads: number;
  readonly isOpened: boolean;
  /** How often nobody could tell whether one was still on its way. */
  readonly waits: number;
  /** Our own button has taken the person elsewhere. */
  readonly isLeaving: boolean;
}

type TriesParts = Pick<ShowWarningParts, 'session' | 'tabs' | 'clock' | 'tell'>;

export function createShowWarning(parts: ShowWarningParts): ShowWarning {
  const { session, warnings, passages, rules, warningPage, clock } = parts;
  const tries = createTries(parts);
  return {
    stop(tabId, stopped, isShown = false) {
      const { navigation, verdict } = stopped;
      const { hostname } = navigation.url;
      const mayPass = warnings.mayPass(tabId, hostname, answerHost(verdict, navigation.url));
      if (isShown) tries.letPass(tabId, mayPass);
      if (mayPass) return;
      // From now on the browser itself keeps every request from it; a "go on" that has run out must not let it through.
      if (isHostItself(verdict)) void rules.block(hostname).catch(reportFailure);
      void passages.apply().catch(reportFailure);
      if (tries.isOnItsWay(tabId, hostname, isShown)) return;
      const warning = warnings.add(tabId, stopped);
      if (!warning) return;
      const open = tries.ask(tabId, { url: warningPage(warning.nonce), hostname });
      void session.written().then(() => hasLeft(navigation, session.of(tabId).state, clock.nowMs()) || open());
    },
    brokenOff: tries.brokenOff,
    leave: tries.leave,
  };
}

/** What was asked for last in each tab, and whether the tab still shows what that was about. */
function createAsked({ session, clock, tell }: Omit<TriesParts, 'tabs'>) {
  const asked = new Map<number, Asked>();
  /** When the page came that is shown, where the person went on to it. */
  const passed = new Map<number, number | undefined>();
  let serials = 0;
  const visitAtMs = (tabId: number): number | undefined => session.of(tabId).state.visit?.atMs;

  return {
    last: (tabId: number): Asked | undefined => asked.get(tabId),
    change: (tabId: number, next: Asked): void => void asked.set(tabId, next),
    letPass(tabId: number, mayPass: boolean): void {
      if (mayPass) passed.set(tabId, visitAtMs(tabId));
      else passed.delete(tabId);
    },
    /** After a clock was set back, too. */
    isYoung: ({ atMs }: Asked, ms: number): boolean => Math.abs(clock.nowMs() - atMs) < ms,
    /** While the tab still shows the impostor that it showed then. */
    shown(tabId: number): Asked | undefined {
      const last = asked.get(tabId);
      const now = visitAtMs(tabId);
      const isThere = now !== undefined && last?.visitAtMs === now && session.of(tabId).judgement?.severity === 'stop';
      return isThere && passed.get(tabId) !== now ? last : undefined;
    },
    put(tabId: number, next: Omit<Asked, 'serial' | 'visitAtMs' | 'atMs' | 'isOpened'>): Asked {
      for (const ofTabs of [asked, passed]) for (const other of ofTabs.keys()) if (!session.records().has(other)) ofTabs.delete(other);
      serials += 1;
      const now = { ...next, serial: serials, visitAtMs: visitAtMs(tabId), atMs: clock.nowMs(), isOpened: false };
      asked.set(tabId, now);
      if (now.times > MAX_CHANCE_TRIES) tell(tabId);
      return now;
    },
  };
}

/** Asks for our page as often as it takes. */
function createTries(parts: TriesParts) {
  const { tabs, clock, tell } = parts;
  const asked = createAsked(parts);

  /** The one that was asked for last, once: of two that were asked for at once, one is opened. */
  function open(tabId: number): void {
    const last = asked.last(tabId);
    if (!last || last.isOpened || last.isLeaving) return;
    asked.change(tabId, { ...last, atMs: clock.nowMs(), loads: last.loads + 1, isOpened: true });
    void tabs.open(tabId, last.url);
  }

  const againAfter = (ms: number, tabId: number, { serial }: Asked): void =>
    clock.after(ms, () => {
      const last = asked.shown(tabId);
      if (last?.serial !== serial) return;
      asked.put(tabId, { ...last, times: last.times + 1, isLeaving: false });
      open(tabId);
    });

  /** Nobody can tell whether one is still on its way: a slow one must not begin anew all the time. */
  function wait(tabId: number, last: Asked): void {
    asked.change(tabId, { ...last, waits: last.waits + 1 });
    againAfter(COMES_WITHIN_MS * 2 ** Math.min(last.waits + 1, MAX_DOUBLINGS), tabId, last);
  }

  return {
    letPass: asked.letPass,
    /** One is on its way in this tab, and not to be broken off by another: for longer where the same page is there, as that may change its address all the time. */
    isOnItsWay(tabId: number, hostname: string, isShown: boolean): boolean {
      const last = asked.shown(tabId);
      if (!last) return false;
      if (last.isLeaving) return isShown && asked.isYoung(last, LEAVES_WITHIN_MS);
      return asked.isYoung(last, isShown && last.hostname === hostname ? COMES_WITHIN_MS : AGAIN_AFTER_MS);
    },
    /** Gives what opens it. */
    ask(tabId: number, wanted: Pick<Asked, 'url' | 'hostname'>): () => void {
      const before = asked.last(tabId);
      const loads = before?.url === wanted.url && asked.isYoung(before, COMES_WITHIN_MS) ? before.loads : 0;
      const { times = -1, waits = 0 } = asked.shown(tabId) ?? {};
      asked.put(tabId, { ...wanted, times: times + 1, loads, waits, isLeaving: false });
      return () => open(tabId);
    },
    brokenOff(tabId: number, url: string): void {
      const told = asked.last(tabId);
      if (told?.url !== url) return;
      asked.change(tabId, { ...told, loads: Math.max(0, told.loads - 1) });
      const last = asked.shown(tabId);
      if (!last || last.isLeaving) return;
      // The one that broke it off is on its way, unless the browser has told less than there was.
      if (last.loads > 0) wait(tabId, last);
      else if (asked.isYoung(last, COMES_WITHIN_MS) && last.times < MAX_REPEATED_TRIES) againAfter(AGAIN_AFTER_MS, tabId, last);
      else tell(tabId);
    },
    leave(tabId: number): void {
      const last = asked.shown(tabId);
      if (last) againAfter(LEAVES_WITHIN_MS, tabId, asked.put(tabId, { ...last, isLeaving: true }));
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
