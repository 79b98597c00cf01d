import type { BrandPagesEntry } from '../types.ts';

export const virginMoneyPages = {
  id: 'virgin-money',
  covers: ['virgin-money'],
  names: ['Virgin Money', 'Virgin Money UK', 'Virgin Money plc'],
  shared: ['Virgin Money'],
  titles: [
    'My Virgin Money | Virgin Money UK',
    'Virgin Money plc Online : Sign On : Input password',
    'Virgin Money plc Online : Sign on : Input security question',
    'Virgin Money plc Online : Sign on : Security check',
  ],
  logos: ['virginmoney'],
  loginHosts: ['online.virginmoney.com'],
  fields: ['alsoClientsChoice', 'f:btn-next', 'f:pwd-index-1', 'f:pwd-index-2', 'f:pwd-index-3', 'f:squestion-school:isc'],
  source: [
    {
      title: 'pages of Virgin Money kept for a study of privacy policies (“Virgin Money UK” as the name of the site)',
      url: 'https://github.com/PETS-Artifacts/2020-1-0004',
      checked: '2026-11-27',
    },
    {
      title: 'public code that signs people in, and asks at each step whether it met the page (“Virgin Money plc Online : Sign On : …”)',
      checked: '2026-11-27',
    },
  ],
} satisfies BrandPagesEntry;
