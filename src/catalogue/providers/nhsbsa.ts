import type { Provider } from '../types.ts';

/** The NHS Business Services Authority: pensions, and what people pay or claim. Each of its services begins at a page of its own. */
export const nhsbsa = {
  kind: 'provider',
  id: 'nhsbsa',
  name: 'NHSBSA',
  nameOf: 'owner',
  hosts: [],
  entries: [],
  interior: [],
  direct: [],
  services: [
    {
      id: 'my-nhs-pension',
      name: 'My NHS Pension',
      audience: 'everyone',
      start: 'https://www.nhsbsa.nhs.uk/member-hub',
      leadsTo: 'information',
      alsoKnownAs: ['NHS Pensions', 'NHS Pension Scheme'],
      hosts: [],
      known: 'documented',
      source: [
        {
          title: 'NHSBSA, member hub: useful information (My NHS Pension: sign in or register)',
          url: 'https://www.nhsbsa.nhs.uk/member-hub/useful-information',
          checked: '2026-11-27',
        },
        {
          title: 'NHSBSA, How do I register for My NHS Pension?',
          url: 'https://faq.nhsbsa.nhs.uk/knowledgebase/article/KA-28696/en-us',
          checked: '2026-11-27',
        },
      ],
    },
    {
      id: 'prescription-prepayment-certificate',
      name: 'NHS Prescription Prepayment Certificate',
      audience: 'everyone',
      start: 'https://services.nhsbsa.nhs.uk/buy-prescription-prepayment-certificate/start',
      alsoKnownAs: ['PPC', 'prepayment certificate'],
      hosts: ['services.nhsbsa.nhs.uk'],
      known: 'seen',
      source: [{ title: 'public code of NHSBSA that leads there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of NHSBSA and of testers', checked: '2026-11-27' }],
} satisfies Provider;
