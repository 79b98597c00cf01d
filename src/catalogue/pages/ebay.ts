import type { BrandPagesEntry } from '../types.ts';
import { SAVED_PAGES } from './sources.ts';

export const ebayPages = {
  id: 'ebay',
  covers: ['ebay'],
  names: ['eBay'],
  logos: ['ebay'],
  loginHosts: ['signin.ebay.com', 'signin.ebay.co.uk'],
  assets: ['secureir.ebaystatic.com'],
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
  source: [SAVED_PAGES],
} satisfies BrandPagesEntry;
