import type { WarningModel } from '../messages/models.ts';
import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** The National Cyber Security Centre's address for suspicious e-mails and sites. */
const REPORT_TO = 'report@phishing.gov.uk';

/** A mail that is ready to be read and sent by the person; the extension itself sends nothing. */
export function reportLink({ page, url }: Extract<WarningModel, { kind: 'warning' }>, t: Translate): HTMLElement {
  const subject = t('warning.report.subject', { name: page.name });
  const body = t('warning.report.body', { address: withoutSecrets(url), name: page.name, original: page.original });
  const href = `mailto:${REPORT_TO}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return h(
    'div',
    {},
    h('p', {}, h('a', { href, 'data-action': 'report' }, t('warning.report.link'))),
    h('p', { class: 'small' }, t('warning.report.note')),
  );
}

/** Query and fragment of a phishing link often carry the victim's own e-mail address or a code. */
function withoutSecrets(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.origin}${parsed.pathname}` : url;
}
