import type { PageModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import type { Translate } from '../translate.ts';

/** Calm: the login gets nowhere, and nobody is to blame. */
export function loop({ name, circle }: Extract<PageModel, { kind: 'loop' }>, t: Translate): Message {
  return { title: t(circle === 'failures' ? 'loop.failures.title' : 'loop.title'), body: [t(`loop.${circle}`, { name })] };
}
