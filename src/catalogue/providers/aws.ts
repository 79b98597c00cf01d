import type { Provider } from '../types.ts';

/** Sign-in of the AWS console, per region. It writes `code_challenge_method=SHA-256`. */
export const aws = {
  kind: 'provider',
  id: 'aws',
  name: 'AWS',
  hosts: [
    { host: '*.awsapps.com', role: 'portal', environment: 'production', known: 'remembered' },
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
    { path: '/{console,start}/**', known: 'remembered' },
  ],
  services: [
    {
      id: 'aws-console',
      name: 'AWS Management Console',
      audience: 'everyone',
      start: 'https://console.aws.amazon.com/',
      hosts: ['*.console.aws.amazon.com', 'console.aws.amazon.com'],
      known: 'remembered',
      source: [{ title: 'remembered', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
