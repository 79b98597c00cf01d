import type { PageModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import type { Translate } from '../translate.ts';

/** Calm: the login sends the person back and forth. */
export function loop({ name }: Extract<PageModel, { kind: 'loop' }>, t: Translate): Message {
  return { title: t('loop.title'), body: [t('loop.body', { name })] };
}
