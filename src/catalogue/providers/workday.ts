import type { Provider } from '../types.ts';

/** Every employer's Workday has an address of its own, at hosts that all share; its pages ask for a login themselves, mostly the employer's. */
export const workday = {
  kind: 'provider',
  id: 'workday',
  name: 'Workday',
  nameOf: 'owner',
  hosts: [],
  entries: [],
  interior: [],
  direct: [],
  services: [
    {
      id: 'workday',
      name: 'Workday',
      audience: 'everyone',
      start: 'https://www.workday.com/en-us/signin.html',
      leadsTo: 'information',
      alsoKnownAs: ['Workday login'],
      hosts: [],
      known: 'seen',
      source: [{ title: 'public code that sends people there to sign in', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code: /wday/authgwy/EMPLOYER/login.htmld at wd3.myworkday.com and its like', checked: '2026-11-27' }],
} satisfies Provider;
