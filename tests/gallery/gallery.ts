import { h } from '../../src/ui/dom.ts';
import { samples } from './samples.ts';

/** Every sample in a frame of its own, as large as the browser would show it. */
const form = document.querySelector('form');

function show(): void {
  const chosen = new FormData(form ?? undefined);
  const [theme, lang, width] = ['theme', 'lang', 'width'].map((name) => String(chosen.get(name)));
  const frames = samples.map(({ id, page }) => {
    const query = new URLSearchParams({ state: id, theme: theme ?? '', lang: lang ?? '' });
    const frame = h('iframe', {
      title: id,
      src: `/entrypoints/${page}/index.html?${query}`,
      width: page === 'popup' ? 380 : width,
      loading: 'lazy',
    });
    return h('figure', {}, h('figcaption', {}, id), frame);
  });
  document.documentElement.style.colorScheme = theme ?? '';
  document.querySelector('#states')?.replaceChildren(...frames);
}

form?.addEventListener('change', show);
show();
