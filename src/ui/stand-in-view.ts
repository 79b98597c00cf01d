import { h } from './dom.ts';
import { footer } from './footer.ts';
import type { FooterParts } from './problem-report.ts';
import type { TranslateWelcome } from './welcome/translate-welcome.ts';

/**
 * Stands in for a page that does not exist, so that a person can try Frontdoor out: a saved sign-in page, the start page to which its way in leads, or, for
 * who went on from the warning, a fake. It says that it is nothing but that.
 */
export function standInView(name: string, parts: FooterParts, t: TranslateWelcome): HTMLElement {
  const page = name === 'start' || name === 'fake' ? name : 'dead';
  return h(
    'main',
    { 'data-verdict': 'try-it', 'data-severity': 'silent' },
    h(
      'header',
      { class: 'headline' },
      h('img', { class: 'sign', src: '/icon/frontdoor.svg', alt: '', width: 64, height: 64 }),
      h('p', { class: 'eyebrow' }, t('welcome.stand-in')),
      h('h1', {}, t(`welcome.stand-in.${page}.title`)),
      h('p', {}, t(`welcome.stand-in.${page}.body`)),
      page === 'dead' && h('p', {}, t('welcome.stand-in.dead.window')),
      page === 'dead' && !parts.product.isPhone && h('p', {}, t('welcome.stand-in.dead.hidden')),
    ),
    h('p', {}, h('a', { href: '/welcome.html' }, t('welcome.stand-in.back'))),
    footer(parts, t).element,
  );
}
