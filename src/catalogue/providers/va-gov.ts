import type { Provider } from '../types.ts';

/** Sign-in of the United States' Department of Veterans Affairs, in front of Login.gov and ID.me. Its pages and deep links ask for the login themselves. */
export const vaGov = {
  kind: 'provider',
  id: 'va-gov',
  name: 'VA.gov',
  nameOf: 'owner',
  hosts: [
    { host: 'api.va.gov', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'eauth.va.gov', role: 'portal', environment: 'production', known: 'documented' },
    { host: 'staging-api.va.gov', role: 'authorize', environment: 'test', known: 'documented' },
    { host: 'www.va.gov', role: 'site', environment: 'production', known: 'documented' },
  ],
  entries: [
    {
      hosts: ['api.va.gov', 'staging-api.va.gov'],
      path: '/v0/sign_in/authorize',
      protocol: 'oauth',
      required: ['acr', 'client_id', 'type'],
      known: 'documented',
    },
  ],
  interior: [],
  direct: [
    { hosts: ['www.va.gov'], path: '/', known: 'documented' },
    { hosts: ['www.va.gov'], path: '/sign-in', known: 'documented' },
    { hosts: ['eauth.va.gov'], path: '/{accessva,mhv-portal-web}/**', known: 'documented' },
    // Starts the older way of signing in.
    { hosts: ['api.va.gov', 'staging-api.va.gov'], path: '/v1/sessions/*/new', known: 'seen' },
  ],
  services: [
    {
      id: 'va-gov',
      name: 'VA.gov (Veterans Affairs, United States)',
      audience: 'everyone',
      start: 'https://www.va.gov/sign-in/',
      alsoKnownAs: ['VA', 'VA.gov', 'Veterans Affairs', 'My HealtheVet', 'VA login', 'veterans'],
      hosts: ['api.va.gov', 'eauth.va.gov', 'www.va.gov'],
      known: 'documented',
      source: [
        {
          title: 'department-of-veterans-affairs/va.gov-team: universal sign-in page; what is opened most; links into My HealtheVet',
          url: 'https://github.com/department-of-veterans-affairs/va.gov-team',
          checked: '2026-11-27',
        },
      ],
    },
  ],
  source: [
    {
      title: 'department-of-veterans-affairs/va.gov-team, products/identity, Sign-In Service: authorize',
      url: 'https://github.com/department-of-veterans-affairs/va.gov-team/blob/master/products/identity/Sign-In%20Service/endpoints/authorize.md',
      checked: '2026-11-27',
    },
    { title: 'department-of-veterans-affairs/vets-website, tests of its addresses', checked: '2026-11-27' },
  ],
} satisfies Provider;
