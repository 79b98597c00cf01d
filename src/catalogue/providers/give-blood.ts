import type { Provider } from '../types.ts';

/** The account of blood donors in England, with a sign-in of its own. No page of it is known to die: it is held for its door. */
export const giveBlood = {
  kind: 'provider',
  id: 'give-blood',
  name: 'NHS Give Blood',
  nameOf: 'owner',
  hosts: [{ host: 'my.blood.co.uk', role: 'site', environment: 'production', known: 'documented' }],
  entries: [],
  interior: [],
  direct: [
    { path: '/', known: 'seen' },
    { path: '/preregister', known: 'seen' },
  ],
  services: [
    {
      id: 'give-blood',
      name: 'Give blood (NHS blood donation)',
      audience: 'everyone',
      start: 'https://my.blood.co.uk/',
      alsoKnownAs: ['NHS blood donation', 'blood donor', 'blood donor account', 'NHS Give Blood', 'GiveBlood', 'donate blood'],
      hosts: ['my.blood.co.uk'],
      known: 'documented',
      source: [
        {
          title: 'NHS Blood and Transplant, Donor Digital Service: terms (blood.co.uk and its subdomains)',
          url: 'https://www.blood.co.uk/terms-and-conditions/',
          checked: '2026-11-27',
        },
        { title: 'public code of donors, and of the NHS App (my.blood.co.uk)', checked: '2026-11-27' },
      ],
    },
  ],
  source: [{ title: 'public code of donors, and of the NHS App', checked: '2026-11-27' }],
} satisfies Provider;
