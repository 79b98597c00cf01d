import type { BrandPagesEntry } from '../types.ts';

export const giffgaffPages = {
  id: 'giffgaff',
  covers: ['giffgaff'],
  names: ['giffgaff'],
  logos: ['giffgaff'],
  loginHosts: ['id.giffgaff.com'],
  source: [
    {
      title: 'giffgaff’s community: how to reset a password on the login page',
      url: 'https://community.giffgaff.com/t5/Help-Support/I/td-p/21597911',
      checked: '2026-11-27',
    },
    {
      title: 'public code that asks whether it met the login page, and a link that kept its title (“Log in | giffgaff”)',
      checked: '2026-11-27',
    },
  ],
} satisfies BrandPagesEntry;
