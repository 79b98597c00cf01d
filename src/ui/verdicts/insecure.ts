import type { VerdictModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import { spokenName } from '../spoken-name.ts';
import type { Translate } from '../translate.ts';

/** The right name without a private connection. */
export function insecure({ flaw, ...login }: Extract<VerdictModel, { kind: 'insecure' }>, t: Translate): Message {
  // A page is its owner's by the bare name.
  const name = flaw === 'http' ? login.name : spokenName(login, t);
  return { title: t('insecure.title'), body: [t(`insecure.${flaw}`, { name })] };
}
