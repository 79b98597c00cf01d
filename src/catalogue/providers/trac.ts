import type { Provider } from '../types.ts';

/** Software with which the NHS and others recruit. Its front page is the applicants' form; no page of it is known to die. */
export const trac = {
  kind: 'provider',
  id: 'trac',
  name: 'Trac',
  nameOf: 'owner',
  hosts: [],
  entries: [],
  interior: [],
  direct: [],
  services: [
    {
      id: 'trac',
      name: 'Trac (job applications)',
      audience: 'everyone',
      start: 'https://apps.trac.jobs/',
      alsoKnownAs: ['Trac', 'Trac jobs', 'Trac NHS jobs'],
      hosts: ['apps.trac.jobs'],
      known: 'seen',
      source: [{ title: 'public code that signs in there; adverts of employers', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code that signs in there; adverts of employers', checked: '2026-11-27' }],
} satisfies Provider;
