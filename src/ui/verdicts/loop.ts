import type { VerdictModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import { spokenName } from '../spoken-name.ts';
import type { Translate } from '../translate.ts';

/** Calm: the login gets nowhere, and nobody is to blame. */
export function loop({ circle, ...login }: Extract<VerdictModel, { kind: 'loop' }>, t: Translate): Message {
  const name = spokenName(login, t);
  return { title: t(circle === 'failures' ? 'loop.failures.title' : 'loop.title'), body: [t(`loop.${circle}`, { name })] };
}
