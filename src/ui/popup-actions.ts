import type { PopupModel, StartToldModel } from '../messages/models.ts';
import type { Ask } from '../messages/requests.ts';
import { askThen } from './ask-then.ts';
import type { CreatePageChecks } from './page-check-button.ts';
import type { PopupActions } from './popup-view.ts';
import type { FooterParts } from './problem-report.ts';
import { START_REFUSED, type StartActions, type StartRefusal } from './tell-start.ts';
import type { MessageKey } from './translate.ts';

export interface PopupActionsParts extends FooterParts {
  readonly ask: Ask;
  readonly askToClear: () => Promise<boolean>;
  readonly askForBookmarks: () => Promise<boolean>;
  readonly show: (model: PopupModel) => void;
  /** Says in one line that something did not work. */
  readonly say: (key: MessageKey) => void;
  readonly closePopup: () => void;
  readonly pageChecks: CreatePageChecks;
  /** BCP 47. */
  readonly language: string;
}

/** What the popup's buttons do: they ask the worker, and show its answer. */
export function popupActions(
  tabId: number,
  { ask, askToClear, askForBookmarks, show, say, closePopup, pageChecks, language, product, copy, isButtonHidden }: PopupActionsParts,
): PopupActions {
  async function open(serviceId: string, always: boolean): Promise<void> {
    const { done } = await ask<'open-service'>({ kind: 'open-service', tabId, serviceId, always }).catch(() => ({ done: false }));
    if (done) closePopup();
    else say('door.failed');
  }

  return {
    open,
    async startAfresh(serviceId) {
      const outcome = await askThen({ tabId, deed: 'start-afresh', serviceId }, { ask, askPerson: askToClear });
      if (outcome === 'done') closePopup();
      else say(`afresh.${outcome}`);
    },
    async trust(hostname) {
      if (await trusted(ask, hostname)) show(await ask<'show-popup'>({ kind: 'show-popup', tabId }));
      else say('trust.failed');
    },
    pageChecks: pageChecks(tabId, (serviceId) => open(serviceId, false), language),
    askFirst: () => void ask<'ask-first'>({ kind: 'ask-first', tabId }).then(show, () => say('failed.title')),
    async changeBookmark(undo, serviceId) {
      const outcome = await askThen({ tabId, deed: 'change-bookmark', undo, serviceId }, { ask, askPerson: askForBookmarks });
      if (outcome === 'refused') return;
      const model = await ask<'show-popup'>({ kind: 'show-popup', tabId });
      show(model);
      document.querySelector<HTMLElement>('.bookmark button')?.focus();
      if (undo ? outcome === 'failed' : model.bookmark?.state !== 'changed') say('bookmark.failed');
    },
    starts: startActions(tabId, { ask, show, say }),
    product,
    copy,
    isButtonHidden,
  };
}

/** What a person says of where they start. */
function startActions(tabId: number, { ask, show, say }: Pick<PopupActionsParts, 'ask' | 'show' | 'say'>): StartActions {
  async function refusalOf(answer: Promise<StartToldModel>): Promise<StartRefusal | undefined> {
    try {
      return (await answer).refused;
    } catch (error) {
      console.error(error);
      return 'not-possible';
    }
  }

  /** What may be refused leaves the popup as it is: the form says why. */
  async function keepStart(answer: Promise<StartToldModel>): Promise<StartRefusal | undefined> {
    const refused = await refusalOf(answer);
    if (refused === undefined) show(await ask<'show-popup'>({ kind: 'show-popup', tabId }));
    return refused;
  }

  return {
    tell: (name, start) => keepStart(ask<'tell-start'>({ kind: 'tell-start', tabId, name, start })),
    pick: (serviceId) => keepStart(ask<'pick-start'>({ kind: 'pick-start', tabId, serviceId })),
    async goAndRemember(deed) {
      const answer = ask<'go-and-remember'>({ kind: 'go-and-remember', tabId, deed });
      if (deed === 'await') return refusalOf(answer);
      const refused = await keepStart(answer);
      // No form is there to say why.
      if (refused !== undefined) say(START_REFUSED[refused]);
      return refused;
    },
  };
}

/** Whether the worker has taken it in. */
function trusted(ask: Ask, hostname: string): Promise<boolean> {
  return ask<'allow-host'>({ kind: 'allow-host', hostname }).then(
    ({ refused }) => refused === undefined,
    () => false,
  );
}
