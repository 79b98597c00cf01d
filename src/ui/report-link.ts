import type { WarningModel } from '../messages/models.ts';
import { h } from './dom.ts';
import { withoutIsolates } from './translate.ts';
import type { TranslateWarning } from './warning-view.ts';

/** The National Cyber Security Centre's address for suspicious e-mails and sites. */
const REPORT_TO = 'report@phishing.gov.uk';

type Stopped = Extract<WarningModel, { kind: 'warning' }>;

/** Mails that are ready to be read and sent by the person; the extension itself sends nothing. */

/** To the authority: a page that pretends. */
export function reportLink(stopped: Stopped, t: TranslateWarning): HTMLElement {
  return h('div', {}, h('p', {}, mail('report', REPORT_TO, stopped, t)), h('p', { class: 'small' }, t('warning.report.note')));
}

/** To whoever helps this person: a page that was stopped and is fine. They know whom to ask. */
export function mistakeLink(stopped: Stopped, t: TranslateWarning): HTMLElement {
  return h('p', {}, mail('mistake', '', stopped, t));
}

function mail(kind: 'report' | 'mistake', to: string, { page, url }: Stopped, t: TranslateWarning): HTMLElement {
  const values = { name: page.name, original: page.original, address: withoutSecrets(url) };
  const subject = withoutIsolates(t(`warning.${kind}.subject`, values));
  const body = withoutIsolates(t(`warning.${kind}.body`, values)).replaceAll('\n', '\r\n');
  const href = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return h('a', { href, 'data-action': kind }, t(`warning.${kind}.link`));
}

/** Query and fragment of a phishing link often carry the victim's own e-mail address or a code. */
function withoutSecrets(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.origin}${parsed.pathname}` : url;
}
