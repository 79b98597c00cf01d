import type { BrandPagesEntry } from '../types.ts';

export const eePages = {
  id: 'ee',
  covers: ['ee'],
  names: ['EE ID', 'My EE'],
  shared: ['EE ID', 'My EE'],
  logos: [],
  loginHosts: ['id.ee.co.uk', 'auth.ee.co.uk'],
  source: [
    {
      title: 'EE: account security and EE ID',
      url: 'https://ee.co.uk/help/profile/registration-setup/about-passkeys',
      checked: '2026-11-27',
    },
  ],
} satisfies BrandPagesEntry;
