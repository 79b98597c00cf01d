import type { Provider } from '../types.ts';

/** The account of people who claim Universal Credit, with a sign-in of its own. No page of it is known to die: it is held for its door. */
export const universalCredit = {
  kind: 'provider',
  id: 'universal-credit',
  name: 'Universal Credit',
  nameOf: 'owner',
  hosts: [],
  entries: [],
  interior: [],
  direct: [],
  services: [
    {
      id: 'universal-credit',
      name: 'Universal Credit account',
      audience: 'everyone',
      start: 'https://www.universal-credit.service.gov.uk/sign-in',
      alsoKnownAs: ['Universal Credit', 'UC', 'UC journal', 'Universal Credit journal', 'DWP'],
      hosts: ['www.universal-credit.service.gov.uk'],
      known: 'seen',
      source: [
        {
          title: 'GOV.UK: sign in to your Universal Credit account; public code and guides that name the address',
          url: 'https://www.gov.uk/sign-in-universal-credit',
          checked: '2026-11-27',
        },
      ],
    },
  ],
  source: [{ title: 'public code of a council, of claimants and of others', checked: '2026-11-27' }],
} satisfies Provider;
