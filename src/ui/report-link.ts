import type { WarningModel } from '../messages/models.ts';
import { h } from './dom.ts';
import { withoutIsolates } from './translate.ts';
import type { TranslateWarning } from './warning-words.ts';
import { withoutValues } from './without-values.ts';

/**
 * The National Cyber Security Centre's address for suspicious e-mails and sites. Texts go to 7726, free of charge:
 * https://www.actionfraud.police.uk/reportscam and https://www.reportfraud.police.uk/how-to-report-suspicious-activity/ (stored copies read on 2026-11-26).
 */
const REPORT_TO = 'report@phishing.gov.uk';

type Stopped = Extract<WarningModel, { kind: 'warning' }>;

/**
 * A mail to the authority about a page that pretends, ready to be read and sent by the person; the extension itself sends nothing. The values of a phishing
 * link often carry the victim's own e-mail address or a code: they are left out.
 */
export function reportLink({ page, url }: Stopped, t: TranslateWarning): HTMLElement {
  const values = { name: page.name, original: page.original, address: withoutValues(url) };
  const subject = withoutIsolates(t('warning.report.subject', values));
  const body = withoutIsolates(t('warning.report.body', values)).replaceAll('\n', '\r\n');
  const href = `mailto:${REPORT_TO}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return h(
    'div',
    {},
    h('p', {}, h('a', { href, 'data-action': 'report' }, t('warning.report.link'))),
    h('p', { class: 'small' }, t('warning.report.note')),
    h('p', {}, t('warning.report.text')),
  );
}
