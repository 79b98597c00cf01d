import type { LookalikeModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import type { Translate } from '../translate.ts';

/** Strong when certain, careful when likely: what it pretends to be, and what not to do. A name that only this person uses is no proof against others. */
export function lookalike({ name, certainty, isYours }: LookalikeModel, t: Translate): Message {
  const voice = isYours ? 'yours' : certainty;
  return {
    title: t(`lookalike.${voice}.title`, { name }),
    body: [t(`lookalike.${voice}.body`, { name }), t(`lookalike.${voice}.advice`)],
  };
}
