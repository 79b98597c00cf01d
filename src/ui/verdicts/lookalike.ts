import type { LookalikeModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import type { Translate } from '../translate.ts';

/** Strong when certain, careful when likely: what it pretends to be, and what not to do. */
export function lookalike({ name, certainty }: LookalikeModel, t: Translate): Message {
  return {
    title: t(`lookalike.${certainty}.title`, { name }),
    body: [t(`lookalike.${certainty}.body`, { name }), t(`lookalike.${certainty}.advice`)],
  };
}
