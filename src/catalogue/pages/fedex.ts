import type { BrandPagesEntry } from '../types.ts';
import { TRAINING_PAGES } from './sources.ts';

export const fedexPages = {
  id: 'fedex',
  covers: ['fedex'],
  names: ['FedEx'],
  shared: ['FedEx'],
  titles: ['FedEx | Login Page'],
  logos: ['fedex'],
  loginHosts: [],
  fields: ['fclqrs', 'invitationError', 'remusrid'],
  links: ['www.fedex.com/fcl/web/jsp/', 'www.fedex.com/login/web/jsp/'],
  source: [
    TRAINING_PAGES,
    {
      title: 'public tests of the sign-in page: its heading, and where it leads who has no account',
      url: 'https://github.com/alisatas/FedEx-Web-Automation',
      checked: '2026-11-27',
    },
    { title: 'public tests of the sign-in page (“FedEx | Login Page”), and a copy of it', checked: '2026-11-27' },
  ],
} satisfies BrandPagesEntry;
