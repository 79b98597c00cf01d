import type { BrandPagesEntry } from '../types.ts';
import { KITS, SAVED_PAGES } from './sources.ts';

export const vodafonePages = {
  id: 'vodafone',
  covers: ['vodafone'],
  names: ['My Vodafone', 'Vodafone Limited'],
  shared: ['My Vodafone'],
  titles: ['My Vodafone - Sign in'],
  logos: ['vodafone'],
  loginHosts: [],
  source: [
    SAVED_PAGES,
    KITS,
    {
      title: 'Vodafone UK: unable to log in',
      url: 'https://support.vodafone.co.uk/Account-bill-and-top-up/Managing-my-account/Accessing-My-Vodafone/38905836/Unable-to-log-in-to-my-pay-monthly-account.htm',
      checked: '2026-11-27',
    },
  ],
} satisfies BrandPagesEntry;
