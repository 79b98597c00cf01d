import { h } from './dom.ts';
import type { Locale } from './locale.ts';

/** Makes the document speak one language: screen readers choose their voice by it. */
export function speak(document: Document, { lang, dir }: Locale): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
}

/**
 * Shows a view, and has its heading read out; the title of the document begins with it.
 *
 * The page holds an empty live region from the start: a region that arrives together with its words is often not read.
 */
export function showView(document: Document, view: HTMLElement, title: string): void {
  document.querySelector('main')?.remove();
  document.body.prepend(view);
  // For the benchmark.
  performance.mark('presented');
  tellHeading(document, view, title);
}

/** Has the heading of a view read out, as it is now, and names the document by it. A view that another has taken the place of says nothing more. */
export function tellHeading(document: Document, view: HTMLElement, title: string): void {
  if (!view.isConnected) return;
  // A popup has no other name: a person who hears it named hears what it says.
  const heading = view.querySelector('h1')?.textContent ?? title;
  document.title = title.toLowerCase().includes(heading.toLowerCase()) ? title : `${heading} – ${title}`;
  announce(document, heading, view.dataset.severity === 'stop');
}

/** Says, where everybody notices it, that something did not work. */
export function complain(document: Document, words: string): void {
  document.querySelector('.complaint')?.remove();
  const complaint = h('p', { class: 'complaint', tabindex: -1 }, words);
  document.querySelector('main')?.prepend(complaint);
  complaint.focus();
}

function announce(document: Document, words: string, urgent: boolean): void {
  const region = document.querySelector('#announcement');
  region?.setAttribute('aria-live', urgent ? 'assertive' : 'polite');
  region?.replaceChildren(words);
}
