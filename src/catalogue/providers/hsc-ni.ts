import type { Provider } from '../types.ts';

/** Digital Health Identity of Health and Social Care in Northern Ireland: it brings a nidirect account to My Care. Its pages of a login were not seen. */
export const hscNi = {
  kind: 'provider',
  id: 'hsc-ni',
  name: 'Digital Health Identity (Northern Ireland)',
  hosts: [{ host: 'portal.dhi.hscni.net', role: 'pages', environment: 'production', known: 'documented' }],
  entries: [],
  interior: [],
  direct: [{ path: '/Identity/TermsConditions', known: 'documented' }],
  services: [
    {
      id: 'my-care-hsc',
      name: 'My Care (Health and Social Care Northern Ireland)',
      audience: 'patients',
      start: 'https://www.nidirect.gov.uk/articles/viewing-your-medical-records-online',
      leadsTo: 'information',
      alsoKnownAs: ['HSCNI', 'encompass', 'Northern Ireland', 'MyChart Northern Ireland', 'nidirect'],
      hosts: ['www.nidirect.gov.uk'],
      known: 'documented',
      source: [
        {
          title: 'nidirect, Viewing your medical records online',
          url: 'https://www.nidirect.gov.uk/articles/viewing-your-medical-records-online',
          checked: '2026-11-26',
        },
      ],
    },
  ],
  source: [
    {
      title: 'Digital Health Identity, terms and conditions',
      url: 'https://portal.dhi.hscni.net/Identity/TermsConditions',
      checked: '2026-11-26',
    },
  ],
} satisfies Provider;
