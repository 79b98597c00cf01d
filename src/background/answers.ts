import type { Directory } from '../core/directory.ts';
import { EMPTY_MEMORY, forget } from '../core/flow/memory.ts';
import { navigationOf } from '../core/flow/reduce.ts';
import { rememberedById } from '../core/flow/remembered-services.ts';
import { forgiven } from '../core/flow/trouble.ts';
import { judge } from '../core/judge.ts';
import { loginKey } from '../core/login.ts';
import { readOwnService } from '../core/own-service-check.ts';
import { ownId } from '../core/own-services.ts';
import type { Door } from '../core/way-in.ts';
import type { Handlers } from '../messages/dispatch.ts';
import type { OptionsModel, PopupModel } from '../messages/models.ts';
import type { Afresh } from './afresh.ts';
import type { Belongings, KeptBelongings } from './belongings.ts';
import type { BookmarkCare } from './bookmark-care.ts';
import type { Doors } from './doors.ts';
import { exportText, mergeBelongings, readExport } from './exchange.ts';
import { allDoors, optionsModel, popupModel, warningDoors, warningModel } from './models.ts';
import type { Policy } from './policy.ts';
import type { Lock } from './policy-schema.ts';
import type { Ports } from './ports.ts';
import type { Taking } from './records.ts';
import { selfTest } from './self-test.ts';
import type { Session } from './session.ts';
import { createSetAside } from './set-aside.ts';
import { allowHost, alwaysTo, disallowHost, neverStraightTo, type Settings } from './settings.ts';
import type { Sync } from './sync.ts';
import type { Chosen } from './under-policy.ts';
import type { Judged } from './watch.ts';
import type { Wishes } from './wishes.ts';

/** How long a deliberate "go on" holds. */
export const PASSAGE_MS = 30 * 60_000;

/** How long the popup says that a tab was taken somewhere. */
const TAKEN_FOR_MS = 10 * 60_000;

export interface AnswerParts extends Pick<Ports, 'local' | 'bookmarks' | 'tabs' | 'rules' | 'clock' | 'newTabPage'> {
  readonly session: Session;
  readonly kept: KeptBelongings;
  readonly sync: Sync;
  readonly chosen: () => Chosen;
  readonly policy: () => Policy;
  /** Has the browser let through what these settings trust, and what the organisation does. */
  readonly letThrough: (settings: Settings) => Promise<void>;
  readonly directory: () => Directory;
  readonly doors: Doors;
  readonly bookmarkCare: BookmarkCare;
  readonly wishes: Wishes;
  readonly afresh: Afresh;
}

/** What the worker answers to our pages. Addresses come from the catalogue, from what is kept and from its own records, never from a message. */
export function createAnswers(parts: AnswerParts): Handlers {
  const {
    session,
    kept,
    sync,
    chosen,
    policy,
    letThrough,
    directory,
    doors,
    bookmarkCare,
    wishes,
    afresh,
    bookmarks,
    tabs,
    rules,
    local,
    clock,
    newTabPage,
  } = parts;
  const setAside = createSetAside(local);
  const options = async (): Promise<OptionsModel> =>
    optionsModel(kept.current(), {
      problem: sync.problem(),
      broken: await setAside.list(),
      chosen: chosen(),
      policy: policy(),
      directory: directory(),
      doors,
    });
  const isLocked = (lock: Lock): boolean => policy().locked.includes(lock);

  async function change(next: (before: Belongings) => Belongings): Promise<OptionsModel> {
    await kept.change(next);
    void sync.reconcile();
    return options();
  }

  /** Refuses to change what the organisation has locked. */
  async function choose(next: (before: Settings) => Settings, lock: Lock): Promise<OptionsModel> {
    if (isLocked(lock)) throw new Error('the organisation that manages this browser has set this');
    return change((before) => ({ ...before, settings: next(before.settings) }));
  }

  /** The browser's rules first: a host that they block and that nobody warns about could not be reached at all. */
  async function trust(next: (before: Settings) => Settings): Promise<OptionsModel> {
    if (!isLocked('allowedHosts')) await letThrough(next(kept.current().settings));
    return choose(next, 'allowedHosts');
  }

  function judged(tabId: number): Judged | undefined {
    const visit = session.tabs().get(tabId)?.visit;
    const navigation = visit && navigationOf(visit);
    return navigation && { navigation, verdict: judge(navigation, directory()) };
  }

  /** The organisation, not the person, had the tab taken there. */
  function isSetFor({ login, service }: Taking): boolean {
    if (isLocked('loudness') && chosen().loudness === 'straight') return true;
    return policy().always.some((rule) => rule.login === login && rule.service === service);
  }

  async function popup(tabId: number): Promise<PopupModel> {
    const taking = session.taking(tabId);
    const lately = taking && clock.nowMs() - taking.atMs < TAKEN_FOR_MS ? taking : undefined;
    const [isPrivate, bookmark] = await Promise.all([tabs.isPrivate(tabId), bookmarkCare.show(tabId)]);
    const isFixed = lately !== undefined && isSetFor(lately);
    const mayKeepChoice = !isPrivate && !isLocked('always');
    const parts = {
      directory: directory(),
      doors,
      afresh,
      isPrivate,
      mayKeepChoice,
      taking: lately,
      bookmark,
      isFixed,
      helpDesk: policy().helpDesk,
    };
    return popupModel(tabId, judged(tabId), parts);
  }

  async function openStart(tabId: number, serviceId: string, among: readonly Door[]): Promise<{ readonly done: boolean }> {
    const service = doors.serviceById(serviceId, among);
    session.setTabs(forgiven(session.tabs(), tabId));
    return { done: service !== undefined && (await tabs.open(tabId, service.start)) };
  }

  return {
    'show-popup': async () => popup((await tabs.inFront()) ?? -1),
    'open-service': async ({ tabId, serviceId, always }) => {
      const verdict = judged(tabId)?.verdict;
      if (always && verdict?.kind === 'out-of-flow' && !isLocked('always') && !(await tabs.isPrivate(tabId)))
        await choose((settings) => alwaysTo(settings, loginKey(verdict.login), serviceId), 'always');
      return openStart(tabId, serviceId, verdict ? doors.waysIn(verdict) : []);
    },
    'wish-afresh': async ({ tabId, serviceId }) => {
      const verdict = judged(tabId)?.verdict;
      const service = verdict && doors.serviceById(serviceId, doors.waysIn(verdict));
      if (service) await afresh.wish(tabId, verdict, service);
      return { done: service !== undefined };
    },
    'start-afresh': async ({ tabId }) => ({ done: await afresh.start(tabId) }),
    'ask-first': async ({ tabId }) => {
      const taking = session.taking(tabId);
      if (taking) {
        const { loudness } = chosen();
        await change((before) => {
          const asking = isLocked('always') ? before.settings : neverStraightTo(before.settings, taking.login);
          return { ...before, settings: loudness === 'straight' && !isLocked('loudness') ? { ...asking, loudness: 'popup' } : asking };
        });
        session.endTaking(tabId);
      }
      return popup(tabId);
    },
    'change-bookmark': async ({ tabId, undo }) => {
      if (await bookmarks.mayUse()) await bookmarkCare.change(tabId, undo);
      else wishes.wish('change-bookmark', tabId);
      return popup(tabId);
    },
    'judge-bookmarks': async ({ urls }) => urls.map((url) => bookmarkCare.judge(url) ?? null),
    'show-warning': async ({ nonce }) => {
      const warning = session.warning(nonce);
      return (
        (warning && warningModel(new URL(warning.url), clock.nowMs(), directory(), policy().helpDesk)) ?? {
          kind: 'expired',
          doors: allDoors(directory()),
        }
      );
    },
    'leave-warning': async ({ nonce, serviceId }) => {
      const warning = session.warning(nonce);
      if (!warning) return { done: false };
      return serviceId === undefined
        ? { done: await tabs.open(warning.tabId, newTabPage) }
        : openStart(warning.tabId, serviceId, warningDoors(new URL(warning.url), clock.nowMs(), directory()));
    },
    'show-options': async () => options(),
    'forget-service': ({ serviceId }) =>
      change((before) => {
        const service = rememberedById(before.memory, serviceId);
        return service ? { ...before, memory: forget(before.memory, new URL(service.start).origin) } : before;
      }),
    'erase-memory': () => change((before) => ({ ...before, memory: EMPTY_MEMORY })),
    'add-service': async ({ name, start, signIn }) => {
      const read = readOwnService({ name, start, signIn }, directory());
      if (typeof read === 'string') return { refused: read, options: await options() };
      const others = (settings: Settings) => settings.own.filter((service) => ownId(service) !== ownId(read));
      return { options: await choose((settings) => ({ ...settings, own: [read, ...others(settings)] }), 'services') };
    },
    'remove-service': ({ serviceId }) =>
      choose((settings) => ({ ...settings, own: settings.own.filter((service) => ownId(service) !== serviceId) }), 'services'),
    'forget-always': ({ login }) => choose((settings) => neverStraightTo(settings, login), 'always'),
    'set-loudness': ({ loudness }) => choose((settings) => ({ ...settings, loudness }), 'loudness'),
    'set-language': ({ language }) => choose((settings) => ({ ...settings, language }), 'language'),
    'ask-language': async () => ({ language: chosen().language }),
    'set-sync': async ({ on }) => {
      await kept.change((before) => ({ ...before, sync: { on } }));
      await sync.reconcile();
      return options();
    },
    'export-all': async () => ({ text: exportText(kept.current(), clock.nowMs()) }),
    'import-all': async ({ text }) => {
      const file = readExport(text);
      if ('because' in file) return { refused: file, options: await options() };
      try {
        await letThrough(mergeBelongings(kept.current(), file).settings);
        return { options: await change((before) => mergeBelongings(before, file)) };
      } catch (error) {
        console.error('Frontdoor could not keep what a file holds:', error);
        return { refused: { because: 'not-kept' }, options: await options() };
      }
    },
    'export-broken': async () => ({ text: await setAside.text() }),
    'remove-broken': async () => {
      await setAside.remove();
      return options();
    },
    'self-test': () => selfTest({ kept, setAside, rules, directory }),
    'allow-host': ({ hostname }) => trust((settings) => allowHost(settings, hostname)),
    'disallow-host': ({ hostname }) => trust((settings) => disallowHost(settings, hostname)),
    'unsafely-continue': async ({ nonce }) => {
      const warning = session.warning(nonce);
      if (!warning) return { done: false };
      const { tabId, url } = warning;
      const { hostname } = new URL(url);
      const nowMs = clock.nowMs();
      session.addPassage({ tabId, hostname, untilMs: nowMs + PASSAGE_MS }, nowMs);
      await Promise.all([session.written(), rules.allow(tabId, hostname)]);
      return { done: await tabs.open(tabId, url) };
    },
  };
}
