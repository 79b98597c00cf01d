import type { WarningModel } from '../messages/models.ts';
import { h } from './dom.ts';
import { type Country, REPORT_PLACES, type ReportPlace } from './phishing-report-places.ts';
import { withoutIsolates } from './translate.ts';
import type { TranslateWarning } from './warning-words.ts';
import { withoutValues } from './without-values.ts';

type Stopped = Extract<WarningModel, { kind: 'warning' }>;

/**
 * Where people report a page that pretends: first what is official in their country, as far as it is known which one that is; all the others in a fold. The extension
 * itself sends nothing.
 */
export function phishingReport(stopped: Stopped, country: Country | undefined, t: TranslateWarning): HTMLElement {
  const here = REPORT_PLACES.find((place) => place.country === country);
  const others = REPORT_PLACES.filter((place) => place !== here);
  return h(
    'section',
    { class: 'report' },
    h('h2', {}, t('warning.report.title')),
    ...(here ? linesOf(here, stopped, t) : [h('p', {}, t('warning.report.elsewhere'))]),
    h(
      'details',
      {},
      h('summary', {}, t('warning.report.others')),
      h(
        'ul',
        { class: 'countries' },
        ...others.map((place) =>
          h('li', { 'data-country': place.country }, h('b', {}, t(`warning.country.${place.country}`)), ...linesOf(place, stopped, t)),
        ),
      ),
    ),
  );
}

function linesOf({ office, textTo, ring, form, mailTo }: ReportPlace, stopped: Stopped, t: TranslateWarning): readonly HTMLElement[] {
  const link = h(
    'a',
    { href: form, target: '_blank', rel: 'noreferrer', 'data-action': 'report-form' },
    t('warning.report.form', { office }),
  );
  return [
    ...(textTo === undefined ? [] : [h('p', {}, t('warning.report.text', { number: textTo }))]),
    h('p', {}, link, ...(ring === undefined ? [] : [' ', t('warning.report.ring', { number: ring })])),
    ...(mailTo === undefined ? [] : [mail(mailTo, stopped, t)]),
  ];
}

/**
 * A mail about the page, ready to be read and sent by the person. The values of a phishing link often carry the victim's own e-mail address or a code: they are
 * left out.
 */
function mail(to: string, { page, url }: Stopped, t: TranslateWarning): HTMLElement {
  const values = { name: page.name, original: page.original, address: withoutValues(url) };
  const subject = withoutIsolates(t('warning.report.subject', values));
  const body = withoutIsolates(t('warning.report.body', values)).replaceAll('\n', '\r\n');
  const href = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return h(
    'p',
    {},
    h('a', { href, 'data-action': 'report' }, t('warning.report.link')),
    h('br'),
    h('span', { class: 'small' }, t('warning.report.note')),
  );
}
