import type { Provider } from '../types.ts';

/** EMIS's portal for patients of GP surgeries: an IdentityServer of its own, which can hand on to NHS login. */
export const patientAccess = {
  kind: 'provider',
  id: 'patient-access',
  name: 'Patient Access',
  nameOf: 'owner',
  hosts: [
    { host: 'account.patientaccess.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'app.patientaccess.com', role: 'portal', environment: 'production', known: 'seen' },
    { host: 'www.patientaccess.com', role: 'portal', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['account.patientaccess.com'],
      path: '/connect/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [
    {
      hosts: ['account.patientaccess.com'],
      path: '/**',
      with: ['ReturnUrl=*/connect/authorize*'],
      keys: ['ReturnUrl'],
      known: 'seen',
    },
    { hosts: ['account.patientaccess.com'], path: '/MultiFactorAuth/**', known: 'seen' },
  ],
  direct: [{ hosts: ['app.patientaccess.com', 'www.patientaccess.com'], path: '/**', known: 'seen' }],
  services: [
    {
      id: 'patient-access',
      name: 'Patient Access',
      audience: 'patients',
      start: 'https://app.patientaccess.com/',
      look: 'Sign in',
      alsoKnownAs: ['EMIS'],
      hosts: ['account.patientaccess.com', 'app.patientaccess.com', 'www.patientaccess.com'],
      clientIds: ['pkce_patientaccess_web'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
