import type { Cause } from '../../core/verdict.ts';
import type { PageModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import type { Translate } from '../translate.ts';

/** Calm: why it cannot work as it was opened, or may not, and that nobody is to blame. */
export function outOfFlow({ name, cause }: Extract<PageModel, { kind: 'out-of-flow' }>, t: Translate): Message {
  const title = t(isWithoutService(cause) ? 'out-of-flow.title' : 'out-of-flow.maybe.title');
  return { title, body: [reason(name, cause, t), t('out-of-flow.blame')] };
}

/** Whether what is missing is the service's part, without which no server can go on. */
export function isWithoutService({ kind }: Cause): boolean {
  return kind === 'bare' || kind === 'missing-parameters';
}

/** Only a request that says when it ends is known to be over: servers take old ones, and those with one-time values, again. */
function reason(name: string, cause: Cause, t: Translate): string {
  switch (cause.kind) {
    case 'bare':
    case 'missing-parameters':
      return t(`out-of-flow.${cause.kind}`, { name });
    case 'spent-transaction':
    case 'spent-answer':
    case 'replayed-request':
      return t('out-of-flow.once', { name });
    case 'expired-request':
      return t(cause.says === 'ends' ? 'out-of-flow.over' : 'out-of-flow.old', { name });
    default:
      return cause satisfies never;
  }
}
