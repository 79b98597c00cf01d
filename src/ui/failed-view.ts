import { h } from './dom.ts';
import { footer } from './footer.ts';
import { headline } from './headline.ts';
import type { FooterParts } from './problem-report.ts';
import type { Translate } from './translate.ts';

/** The worker did not answer: say so, and alarm nobody. */
export function failedView(parts: FooterParts, t: Translate): HTMLElement {
  const message = { title: t('failed.title'), body: [t('failed.body')] };
  return h('main', { 'data-verdict': 'failed', 'data-severity': 'silent' }, headline('silent', message, t), footer(parts, t).element);
}
