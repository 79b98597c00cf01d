import type { PageModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import type { Translate } from '../translate.ts';

/** Calm: why it cannot work as it was opened, and that nobody is to blame. */
export function outOfFlow({ name, cause }: Extract<PageModel, { kind: 'out-of-flow' }>, t: Translate): Message {
  return { title: t('out-of-flow.title'), body: [t(`out-of-flow.${cause.kind}`, { name }), t('out-of-flow.blame')] };
}
