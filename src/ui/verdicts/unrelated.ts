import type { Message } from '../headline.ts';
import type { Translate } from '../translate.ts';

/** Quiet: the popup is useful on any page, and never calls an unknown page safe. */
export function unrelated(t: Translate): Message {
  return { title: t('unrelated.title'), body: [t('unrelated.body')] };
}
