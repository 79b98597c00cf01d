import type { Service } from '../catalogue/types.ts';
import { isKeptAt } from '../core/auto-open.ts';
import { forgiven } from '../core/flow/loops.ts';
import { markOpened } from '../core/flow/remedy.ts';
import type { Handlers } from '../messages/dispatch.ts';
import { type Afresh, mayStartAfresh } from './afresh.ts';
import type { AfterPermission, Wished } from './after-permission.ts';
import type { BookmarkCare } from './bookmark-care.ts';
import type { FrontPages } from './front-pages.ts';
import { type Judgement, NOTHING_SAID } from './judgement.ts';
import { createPopupModel, type PopupModelParts } from './popup-model.ts';
import type { Presenter } from './present.ts';
import { alwaysTo, withoutAutoOpen } from './settings.ts';
import type { StartPlaces } from './start-places.ts';

export interface PopupParts extends PopupModelParts {
  readonly bookmarkCare: BookmarkCare;
  readonly afresh: Afresh;
  readonly afterPermission: AfterPermission;
  readonly startPlaces: StartPlaces;
  readonly frontPages: Pick<FrontPages, 'opened'>;
  readonly present: Pick<Presenter, 'leave'>;
}

export type PopupHandlers = Pick<Handlers, 'show-popup' | 'open-service' | 'ask-first' | 'wish' | 'drop-wishes' | 'fulfil'>;

/** What the popup asks. */
export function createPopup(parts: PopupParts): PopupHandlers {
  const { session, doors, inForce, choices, bookmarkCare, afresh, afterPermission, tabs } = parts;
  const show = createPopupModel(parts);

  const judgementIn = (tabId: number): Judgement => session.of(tabId).judgement ?? NOTHING_SAID;

  /** What is to be done, in words that outlive this page and this worker. */
  async function wished(tabId: number, { deed, undo = false, serviceId }: WishRequest): Promise<Wished | undefined> {
    if (deed === 'change-bookmark') return bookmarkCare.wished(tabId, undo, serviceId);
    const judgement = judgementIn(tabId);
    const door = doors
      .of(judgement)
      .filter(mayStartAfresh(judgement, inForce()))
      .find(({ service }) => service.id === serviceId);
    return door && afresh.wished(tabId, judgement, door.service);
  }

  return {
    'show-popup': ({ tabId }) => show(tabId),
    'open-service': async ({ tabId, serviceId, always }) => {
      const judgement = judgementIn(tabId);
      const { page, login } = judgement;
      const chosen = always ? doors.serviceById(serviceId) : undefined;
      // What does not hold at this very page takes the place of no choice that does.
      const isToBeKept = chosen && page.kind === 'out-of-flow' && isKeptAt(chosen, doors.of(judgement));
      if (isToBeKept && login && !choices.isLocked('always') && !(await tabs.isPrivate(tabId)))
        await choices.choose((settings) => alwaysTo(settings, login.key, serviceId), 'always');
      const before = session.of(tabId).said?.judgement.login;
      const find = (id: string) => doors.serviceById(id, login) ?? doors.serviceById(id, before);
      const service = find(serviceId);
      session.change(tabId, ({ state }) => ({ state: forgiven(state) }));
      if (!service) return { done: false };
      takeInOpened(tabId, service, find, parts);
      return { done: await tabs.open(tabId, service.start) };
    },
    'ask-first': async ({ tabId }) => {
      const { autoOpened } = session.of(tabId);
      if (autoOpened) {
        const { loudness } = inForce();
        await choices.change((before) => {
          const asking = choices.isLocked('always') ? before.settings : withoutAutoOpen(before.settings, autoOpened.login);
          const isQuieter = loudness === 'straight' && !choices.isLocked('loudness');
          return { ...before, settings: isQuieter ? { ...asking, loudness: 'popup' } : asking };
        });
        session.change(tabId, () => ({ autoOpened: undefined }));
      }
      return show(tabId);
    },
    wish: async ({ tabId, ...asked }) => {
      const wish = await wished(tabId, asked);
      if (wish) await afterPermission.wish(tabId, wish);
      return { done: wish !== undefined };
    },
    'drop-wishes': async ({ deed }) => {
      await afterPermission.drop(deed);
      return { done: true };
    },
    fulfil: async ({ tabId }) => ({ done: await afterPermission.fulfil(tabId) }),
  };
}

/** Chosen by its name, a service was opened by the person. */
function takeInOpened(
  tabId: number,
  service: Service,
  find: (id: string) => Service | undefined,
  { session, startPlaces, frontPages, present }: PopupParts,
): void {
  const { hostname } = new URL(service.start);
  session.setDeadBookmarks(markOpened(session.deadBookmarks(), hostname, session.of(tabId).state.world));
  startPlaces.opened(tabId, hostname);
  present.leave(tabId);
  frontPages.opened(tabId, service, find);
}

interface WishRequest {
  readonly deed: Wished['kind'];
  readonly undo?: boolean | undefined;
  readonly serviceId?: string | undefined;
}
