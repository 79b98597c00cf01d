import type { Provider } from '../types.ts';

/** Sign-in of British Columbia. The government itself tells its services not to link to the login. */
export const bcServicesCard = {
  kind: 'provider',
  id: 'bc-services-card',
  name: 'BC Services Card (Canada)',
  hosts: [
    { host: 'id.gov.bc.ca', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'idqa.gov.bc.ca', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'idsit.gov.bc.ca', role: 'authorize', environment: 'test', known: 'seen' },
  ],
  entries: [{ path: '/login/oidc/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' }],
  interior: [],
  direct: [{ hosts: ['id.gov.bc.ca'], path: '/account/**', known: 'seen' }],
  services: [
    {
      id: 'bc-services-card',
      name: 'BC Services Card account',
      audience: 'everyone',
      start: 'https://id.gov.bc.ca/account/',
      hosts: ['id.gov.bc.ca'],
      known: 'seen',
      source: [{ title: 'public code of B.C. ministries', checked: '2026-11-26' }],
    },
  ],
  source: [
    { title: 'public code of B.C. ministries', checked: '2026-11-26' },
    {
      title: 'Government of British Columbia, login best practices',
      url: 'https://www2.gov.bc.ca/gov/content/governments/services-for-government/information-management-technology/identity-and-authentication-services/login-best-practices/5935',
      checked: '2026-11-26',
    },
  ],
} satisfies Provider;
