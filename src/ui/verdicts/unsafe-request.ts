import type { VerdictModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import { spokenName } from '../spoken-name.ts';
import type { Translate } from '../translate.ts';

/** Where the answer would go is not safe; that the page is real is said only where somebody vouches for its host. */
export function unsafeRequest({ flaw, isGenuine, ...login }: Extract<VerdictModel, { kind: 'unsafe-request' }>, t: Translate): Message {
  const reason = isGenuine ? t(`unsafe-request.${flaw.kind}`, { name: spokenName(login, t) }) : t('unsafe-request.link');
  return { title: t('unsafe-request.title'), body: [reason] };
}
