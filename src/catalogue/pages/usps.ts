import type { BrandPagesEntry } from '../types.ts';
import { TRAINING_PAGES } from './sources.ts';

export const uspsPages = {
  id: 'usps',
  covers: ['usps'],
  names: ['USPS', 'USPS.com', 'United States Postal Service'],
  shared: ['USPS', 'United States Postal Service'],
  titles: ['USPS.com® - USPS Tracking® Results'],
  logos: ['usps'],
  loginHosts: ['reg.usps.com'],
  fields: ['retypeNewPassword', 'tPasswordNew', 'tPasswordRetype'],
  links: ['reg.usps.com/entreg/ForgotPasswordAction', 'reg.usps.com/entreg/RegistrationAction'],
  source: [
    TRAINING_PAGES,
    {
      title: 'public tests of the sign-in page (“USPS.com® - Sign In”)',
      url: 'https://github.com/purukafle/AutomateUSPSWebsite',
      checked: '2026-11-27',
    },
    {
      title: 'titles of pages as analytics.usa.gov counted them on 5 January 2024, in the tests of its public code',
      checked: '2026-11-27',
    },
  ],
} satisfies BrandPagesEntry;
