import type { Provider } from '../types.ts';

/** HMRC's sign-in. HMRC itself sends people straight to the credential page: it is a fine bookmark. */
export const governmentGateway = {
  kind: 'provider',
  id: 'government-gateway',
  name: 'Government Gateway (HMRC)',
  hosts: [
    { host: 'www.access.service.gov.uk', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'www.ete.access.service.gov.uk', role: 'pages', environment: 'test', known: 'seen' },
    { host: 'www.tax.service.gov.uk', role: 'site', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['www.tax.service.gov.uk'],
      path: '/bas-gateway/sign-in',
      protocol: 'proprietary',
      required: [],
      known: 'seen',
    },
  ],
  interior: [{ hosts: ['www.access.service.gov.uk'], path: '/login/signin/**', restartsItself: true, known: 'remembered' }],
  direct: [{ hosts: ['www.access.service.gov.uk'], path: '/login/signin/creds', known: 'seen' }],
  services: [
    {
      id: 'hmrc-online-services',
      name: 'HMRC online services',
      audience: 'everyone',
      start: 'https://www.gov.uk/log-in-register-hmrc-online-services',
      alsoKnownAs: [
        'personal tax account',
        'Self Assessment',
        'HMRC login',
        'tax return',
        'tax',
        'Gwasanaethau ar-lein CThEF',
        'Cyfrif Treth Personol',
        'Hunanasesiad',
        'treth',
      ],
      hosts: ['www.tax.service.gov.uk'],
      known: 'documented',
      source: [
        {
          title: 'GOV.UK, HMRC services: sign in or register; guide for developers of HMRC, public code of HMRC',
          url: 'https://www.gov.uk/log-in-register-hmrc-online-services',
          checked: '2026-11-26',
        },
        {
          title: 'Gwasanaethau ar-lein CThEF: mewngofnodi neu greu cyfrif (the same in Welsh)',
          url: 'https://www.gov.uk/gwasanaethau-cthem-mewngofnodi-neu-gofrestru',
          checked: '2026-11-26',
        },
      ],
    },
    {
      id: 'government-gateway',
      name: 'Government Gateway',
      audience: 'everyone',
      start: 'https://www.access.service.gov.uk/login/signin/creds',
      // The second as Welsh says it after “i” (to): what people type begins so as often.
      alsoKnownAs: ['Porth y Llywodraeth', 'Borth y Llywodraeth'],
      hosts: ['www.access.service.gov.uk'],
      known: 'seen',
      source: [
        { title: 'public code of HMRC', checked: '2026-11-23' },
        {
          title: 'Llywodraeth Cymru, Cymorth i gael mynediad: Borth y Llywodraeth (its name in Welsh)',
          url: 'https://llyw.cymru/cymorth-i-gael-mynediad-borth-y-llywodraeth-ar-gyfer-cynnig-gofal-plant-cymru',
          checked: '2026-11-26',
        },
      ],
    },
  ],
  confusedWith: ['govuk-one-login'],
  source: [{ title: 'public code of HMRC', checked: '2026-11-23' }],
} satisfies Provider;
