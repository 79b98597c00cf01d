import type { BrandPagesEntry } from '../types.ts';

export const docusignPages = {
  id: 'docusign',
  covers: ['docusign'],
  names: ['DocuSign'],
  logos: ['docusign'],
  loginHosts: ['account.docusign.com'],
  source: [{ title: 'Docusign', url: 'https://www.docusign.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
