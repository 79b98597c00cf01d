import type { Brand } from '../types.ts';

export const santander = {
  id: 'santander',
  name: 'Santander',
  hosts: ['www.santander.co.uk', 'retail.santander.co.uk', 'santander.co.uk'],
  owns: [
    'becas-santander.com',
    'gruposantander.com',
    'santander.be',
    'santander.cl',
    'santander.co.uk',
    'santander.com',
    'santander.com.br',
    'santander.com.mx',
    'santander.com.uy',
    'santander.de',
    'santander.nl',
    'santander.no',
    'santander.pl',
    'santander.pt',
    'santander.se',
    'santanderbank.com',
    'santanderinternational.co.uk',
  ],
  words: [],
  strength: 'weak',
  isQuiet: true,
  services: [],
  start: 'https://www.santander.co.uk/',
  source: [
    {
      title: 'Santander UK: fraud and security',
      url: 'https://www.santander.co.uk/personal/support/fraud-and-security/our-approach-to-fraud-prevention',
      checked: '2026-11-27',
    },
    {
      title: 'Santander International: security',
      url: 'https://www.santanderinternational.co.uk/help-support/security-privacy',
      checked: '2026-11-27',
    },
    {
      title: 'MISP warning lists: bank-website',
      url: 'https://github.com/MISP/misp-warninglists/blob/84f0610aaf3b32159285c9b85510d0f415ea6b27/lists/bank-website/list.json',
      checked: '2026-11-27',
    },
    {
      title:
        'certificate of santander.com, GlobalSign, 5 February 2026; public code (`retail.santander.co.uk`, `becas-santander.com`, `santander.pl`, `santander.pt`, `santanderbank.com`)',
      checked: '2026-11-27',
    },
  ],
} satisfies Brand;
