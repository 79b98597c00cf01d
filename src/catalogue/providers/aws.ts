import type { Provider } from '../types.ts';

/** Sign-in of the AWS console, per region; access portals (`*.awsapps.com`) are made to be kept. It writes `code_challenge_method=SHA-256`. */
export const aws = {
  kind: 'provider',
  id: 'aws',
  name: 'AWS',
  nameOf: 'owner',
  hosts: [
    { host: '*.awsapps.com', role: 'portal', environment: 'production', home: '/start', known: 'seen' },
    { host: '*.signin.amazonaws.cn', role: 'authorize', environment: 'production', known: 'seen' },
    { host: '*.signin.aws.amazon.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'signin.amazonaws-us-gov.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'signin.aws.amazon.com', role: 'authorize', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['*.signin.aws.amazon.com', 'signin.amazonaws-us-gov.com', 'signin.aws.amazon.com'],
      path: '/oauth',
      without: ['Action'],
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [
    { path: '/oauth', with: ['Action=logout'], known: 'remembered' },
    { hosts: ['*.awsapps.com'], path: '/start/**', known: 'seen' },
    { path: '/console/**', known: 'seen' },
  ],
  services: [
    {
      id: 'aws-console',
      name: 'AWS Management Console',
      audience: 'everyone',
      start: 'https://console.aws.amazon.com/',
      hosts: ['*.console.aws.amazon.com', 'console.aws.amazon.com'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
    {
      id: 'aws-builder-id',
      name: 'AWS Builder ID',
      audience: 'everyone',
      start: 'https://profile.aws.amazon.com/',
      hosts: ['profile.aws.amazon.com'],
      known: 'seen',
      source: [{ title: 'guides in public code', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
