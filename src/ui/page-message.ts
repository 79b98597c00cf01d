import type { Arrival } from '../core/navigation.ts';
import type { VerdictModel } from '../messages/models.ts';
import type { Message } from './headline.ts';
import type { Translate } from './translate.ts';
import { insecure } from './verdicts/insecure.ts';
import { lookalike } from './verdicts/lookalike.ts';
import { loop } from './verdicts/loop.ts';
import { official } from './verdicts/official.ts';
import { outOfFlow } from './verdicts/out-of-flow.ts';
import { unrelated } from './verdicts/unrelated.ts';
import { unsafeRequest } from './verdicts/unsafe-request.ts';

/** What is said of a page: one heading, and short sentences. */
export function messageOf(page: VerdictModel, t: Translate, arrival?: Arrival): Message {
  switch (page.kind) {
    case 'unrelated':
      return unrelated(t);
    case 'official':
      return official(page, t);
    case 'out-of-flow':
      return outOfFlow(page, t, arrival);
    case 'loop':
      return loop(page, t);
    case 'unsafe-request':
      return unsafeRequest(page, t);
    case 'insecure':
      return insecure(page, t);
    case 'lookalike':
      return lookalike(page, t);
    default:
      return page satisfies never;
  }
}
