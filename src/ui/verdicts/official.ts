import type { PageModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import type { Translate } from '../translate.ts';

/** The real thing: one line, and who asked. */
export function official(page: Extract<PageModel, { kind: 'official' }>, t: Translate): Message {
  const { name, service } = page;
  if (page.entry === 'direct') return { title: t('official.direct.title', { name }), body: [t('official.direct.body')] };
  return {
    title: t('official.in-flow.title', { name }),
    body: [service ? t('official.in-flow.service', { service }) : t('official.in-flow.body')],
  };
}
