import type { Server } from '../types.ts';

/** The customer's own sign-in page; `loginChallenge` keeps track of one attempt: known where it is made up, and no word. */
export const supertokens = {
  kind: 'server',
  id: 'supertokens',
  name: 'SuperTokens',
  entries: [],
  interior: [{ path: '/auth/**', with: ['loginChallenge=<32+>'], keys: ['loginChallenge'], known: 'documented' }],
  direct: [],
  source: [
    {
      title: 'SuperTokens, Unified Login, Implement a Custom UI',
      url: 'https://supertokens.com/docs/authentication/unified-login/customizations/custom-ui',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
