import type { BrandPages } from '../types.ts';

export const ebayPages = {
  id: 'ebay',
  covers: ['ebay'],
  names: ['eBay'],
  logos: ['ebay'],
  loginHosts: ['signin.ebay.com', 'signin.ebay.co.uk'],
  assets: ['secureir.ebaystatic.com'],
  icons: [],
  fields: [
    'tagInfo',
    'scl_state',
    'scl_code',
    'scl_error',
    'scl_provider',
    'scl_srt',
    'showWebAuthnOptIn',
    'hmvb',
    'mblChk',
    'isRecgUser',
    'recgUser',
    'usid',
    'rqid',
    'htmid',
    'fypReset',
    'lkdhjebhsjdhejdshdjchquwekguid',
  ],
  links: ['signin.ebay.com/', 'reg.ebay.com/', 'pages.ebay.com/help/policies'],
  alsoAt: ['ebayinc.com', 'kleinanzeigen.de', 'mobile.de'],
  source: [
    {
      title: 'Sign-in pages saved for Mozilla’s Fathom (public copy)',
      url: 'https://github.com/1rneh/fathom-login-forms',
      checked: '2026-11-26',
    },
  ],
} satisfies BrandPages;
