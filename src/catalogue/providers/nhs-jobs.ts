import type { Provider } from '../types.ts';

/** Where the NHS advertises its vacancies, with a sign-in of its own for applicants. No page of it is known to die: it is held for its door. */
export const nhsJobs = {
  kind: 'provider',
  id: 'nhs-jobs',
  name: 'NHS Jobs',
  nameOf: 'owner',
  hosts: [],
  entries: [],
  interior: [],
  direct: [],
  services: [
    {
      id: 'nhs-jobs',
      name: 'NHS Jobs',
      audience: 'everyone',
      start: 'https://www.jobs.nhs.uk/candidate',
      look: 'Sign in',
      alsoKnownAs: ['NHS vacancies'],
      hosts: ['beta.jobs.nhs.uk', 'www.jobs.nhs.uk'],
      known: 'seen',
      source: [
        {
          title: 'NHSBSA, NHS Jobs: help and support for applicants (create an account, or sign in)',
          url: 'https://www.nhsbsa.nhs.uk/about-nhs-jobs/new-nhs-jobs-service/help-and-support-applicants',
          checked: '2026-11-27',
        },
        { title: 'public code that searches there', checked: '2026-11-27' },
      ],
    },
  ],
  source: [{ title: 'public code that searches there', checked: '2026-11-27' }],
} satisfies Provider;
