import type { Answers, Ask, Request } from '../../src/messages/requests.ts';
import { samples } from './samples.ts';

/**
 * Stands in for `src/platform/page.ts` in the gallery: the same pages, with sample data for a browser.
 *
 * `?state=` chooses the sample, `?theme=` and `?dir=` how it is shown.
 */
const wanted = new URLSearchParams(window.location.search);
const sample = samples.find(({ id }) => id === wanted.get('state'));

document.documentElement.style.colorScheme = wanted.get('theme') ?? 'light dark';

const reply = <K extends Request['kind']>(answers: Partial<Answers>, kind: K): Answers[K] => {
  const answer = answers[kind];
  if (!answer) throw new Error(`No sample for ${kind}`);
  return answer as Answers[K];
};

export const ask: Ask = async (request) => {
  // After the page has set its own language's direction.
  document.documentElement.dir = wanted.get('dir') ?? 'ltr';
  const done = { done: wanted.get('fails') === null };
  return reply(
    {
      'open-service': done,
      'leave-warning': done,
      'unsafely-continue': done,
      ...(sample?.page === 'popup' ? { 'show-popup': sample.model } : {}),
      ...(sample?.page === 'warning' ? { 'show-warning': sample.model } : {}),
    },
    (request as Request).kind,
  ) as never;
};

export function closePopup(): void {
  document.querySelector('main')?.remove();
}

export function pageNonce(): string {
  return '00000000-0000-4000-8000-000000000000';
}

export function uiLocale(): string {
  return wanted.get('lang') ?? 'en-GB';
}
