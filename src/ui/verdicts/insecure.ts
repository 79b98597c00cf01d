import type { PageModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import type { Translate } from '../translate.ts';

/** The right name without a private connection. */
export function insecure({ name, flaw }: Extract<PageModel, { kind: 'insecure' }>, t: Translate): Message {
  return { title: t('insecure.title'), body: [t(`insecure.${flaw}`, { name })] };
}
