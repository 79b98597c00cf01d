import { answerViewers } from './answer-viewers.ts';
import { brands } from './brands/index.ts';
import { cheapSuffixes, hosting } from './hosting.ts';
import { keywords } from './keywords.ts';
import { ownership } from './ownership/index.ts';
import { anybodysPages, relays } from './pages-of-others.ts';
import { prices } from './prices.ts';
import { providers } from './providers/index.ts';
import { servers } from './servers/index.ts';
import type { Catalogue } from './types.ts';

/** All that Frontdoor ships knowing about the world's logins. Data only; `schema.ts` proves it in the tests. */
export const catalogue: Catalogue = {
  providers,
  servers,
  brands,
  ownership,
  hosting,
  cheapSuffixes,
  keywords,
  prices,
  answerViewers,
  relays,
  anybodysPages,
};
