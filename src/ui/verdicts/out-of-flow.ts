import type { Arrival } from '../../core/navigation.ts';
import type { Cause } from '../../core/verdict.ts';
import type { VerdictModel } from '../../messages/models.ts';
import { ageKey } from '../age.ts';
import type { Message } from '../headline.ts';
import { spokenName } from '../spoken-name.ts';
import type { MessageKey, Translate } from '../translate.ts';

/** Calm: why it cannot work as it was opened, or may not, and that nobody is to blame; of a login for which nobody vouches not that it keeps an account safe. A bookmark is spoken of only where one led there. */
export function outOfFlow(
  { cause, isAnybodys, ...login }: Extract<VerdictModel, { kind: 'out-of-flow' }>,
  t: Translate,
  arrival?: Arrival,
): Message {
  const title = t(isWithoutService(cause) ? 'out-of-flow.title' : 'out-of-flow.maybe.title');
  const because = reason(spokenName(login, t), cause, t, arrival);
  return { title, body: isAnybodys ? [because] : [because, t('out-of-flow.blame')] };
}

/** Whether what is missing is the service's part, without which no server can go on. */
export function isWithoutService({ kind }: Cause): boolean {
  return kind === 'bare' || kind === 'missing-parameters';
}

/** What skips the step that is missing. Of other arrivals nothing is known that a person would understand: what comes into a new tab may be a mail, a home page, or a bookmark in a private window of Firefox. */
const BARE: Partial<Record<Arrival, MessageKey>> = {
  bookmark: 'out-of-flow.bare.bookmark',
  typed: 'out-of-flow.bare.typed',
  suggestion: 'out-of-flow.bare.suggestion',
  link: 'out-of-flow.bare.link',
  'back-forward': 'out-of-flow.bare.back-forward',
};

/** Only a request that says when it ends is known to be over: servers take old ones, and those with one-time values, again. */
function reason(name: string, cause: Cause, t: Translate, arrival?: Arrival): string {
  switch (cause.kind) {
    case 'bare':
      return t((arrival && BARE[arrival]) ?? 'out-of-flow.bare', { name });
    case 'missing-parameters':
      return t('out-of-flow.missing-parameters', { name });
    case 'spent-transaction':
    case 'spent-answer':
    case 'replayed-request':
      return t('out-of-flow.once', { name });
    case 'expired-request':
      return t(cause.says === 'ends' ? 'out-of-flow.over' : 'out-of-flow.old', { name, age: t(ageKey(cause.ageMs)) });
    default:
      return cause satisfies never;
  }
}
