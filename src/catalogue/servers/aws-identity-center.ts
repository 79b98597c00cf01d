import type { Server } from '../types.ts';

const HOSTS = ['*.signin.aws'];

/**
 * AWS IAM Identity Center and Builder ID. AWS tells people to bookmark the access portal (`…awsapps.com/start`), whose script takes them here with a handle of
 * one login.
 */
export const awsIdentityCenter = {
  kind: 'server',
  id: 'aws-identity-center',
  name: 'AWS IAM Identity Center',
  tenantsAt: ['signin.aws'],
  entries: [
    {
      hosts: HOSTS,
      path: '/platform/**',
      with: ['workflowStateHandle'],
      protocol: 'proprietary',
      required: ['workflowStateHandle'],
      keys: ['workflowStateHandle'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [],
  source: [
    {
      title: 'AWS Sign-In User Guide, Sign in to the AWS access portal',
      url: 'https://docs.aws.amazon.com/signin/latest/userguide/iam-id-center-sign-in-tutorial.html',
      checked: '2026-11-26',
    },
    { title: 'public code (signin.aws/platform/…?workflowStateHandle=)', checked: '2026-11-26' },
  ],
} satisfies Server;
