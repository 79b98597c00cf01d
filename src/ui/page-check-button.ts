import type { PopupModel } from '../messages/models.ts';
import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** What is asked about the page in the tab, while the popup is open: what is drawn anew must not lose an answer, or one that is on its way. */
export interface PageChecks {
  /** Reads the page (`page` is its address), and shows what it says of itself. */
  check(page: string): Promise<HTMLElement>;
  /** What was asked about this page last. */
  asked(page: string): Promise<HTMLElement> | undefined;
}

/** Reads the page in a tab once, and shows what it says of itself; its doors are opened by `open`. Loaded only when a person asks about a page. */
interface PageReader {
  readonly checkPage: (tabId: number, open: (serviceId: string) => void, language: string) => Promise<HTMLElement>;
}

/** Made once, as it outlives what is drawn. */
export type CreatePageChecks = (...given: Parameters<PageReader['checkPage']>) => PageChecks;

export function createPageChecks(load: () => Promise<PageReader>): CreatePageChecks {
  let last: { readonly page: string; readonly answer: Promise<HTMLElement> } | undefined;
  return (...given) => ({
    check(page) {
      last = { page, answer: load().then(({ checkPage }) => checkPage(...given)) };
      return last.answer;
    },
    asked: (page) => (last?.page === page ? last.answer : undefined),
  });
}

/** On a page of the web whose address does not tell enough: one of which nothing is known, or that may be an impostor. */
export function pageCheckButton({ page, technical, autoOpened }: PopupModel, checks: PageChecks, t: Translate): HTMLElement | undefined {
  const isDoubtful = page.kind === 'unrelated' || (page.kind === 'lookalike' && page.certainty === 'likely');
  if (!technical || !isDoubtful || autoOpened) return undefined;
  const answer = h('div', { role: 'status', class: 'page-check-answer' });
  const say = (found: HTMLElement): void => {
    answer.replaceChildren(found);
    // In a small window it stands below the edge.
    answer.scrollIntoView({ block: 'nearest' });
  };
  let last: Promise<HTMLElement> | undefined;
  // An answer about an earlier reading must not stand as if it were this one's.
  const sayOf = (asked: Promise<HTMLElement>): void => {
    last = asked;
    const unreadable = (error: unknown): HTMLElement => {
      console.error(error);
      return h('p', {}, t('page-check.unreadable'));
    };
    void asked.catch(unreadable).then((found) => {
      if (last === asked) say(found);
    });
  };
  // One press reads once: who wants to know again presses again.
  const press = () => sayOf(checks.check(technical.url));
  const button = h('button', { type: 'button', class: 'plain', 'data-action': 'check-page', click: press }, t('page-check.ask'));
  const before = checks.asked(technical.url);
  if (before) sayOf(before);
  return h('section', { class: 'page-check' }, button, answer);
}
