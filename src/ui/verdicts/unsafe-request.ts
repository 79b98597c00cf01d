import type { VerdictModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import { spokenName } from '../spoken-name.ts';
import type { Translate } from '../translate.ts';

/** The page is real; where its answer would go is not. */
export function unsafeRequest({ flaw, ...login }: Extract<VerdictModel, { kind: 'unsafe-request' }>, t: Translate): Message {
  return { title: t('unsafe-request.title'), body: [t(`unsafe-request.${flaw.kind}`, { name: spokenName(login, t) })] };
}
