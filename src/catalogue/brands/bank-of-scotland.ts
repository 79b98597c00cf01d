import type { Brand } from '../types.ts';

export const bankOfScotland = {
  id: 'bank-of-scotland',
  name: 'Bank of Scotland',
  hosts: ['www.bankofscotland.co.uk', 'bankofscotland.co.uk'],
  owns: ['bankofscotland.co.uk', 'bankofscotland.de', 'bankofscotland.nl'],
  words: ['bankofscotland'],
  strength: 'strong',
  services: [],
  start: 'https://www.bankofscotland.co.uk/',
  source: [
    { title: 'Bank of Scotland', url: 'https://www.bankofscotland.co.uk/', checked: '2026-11-26' },
    {
      title: 'Bank of Scotland in Germany: questions about an account',
      url: 'https://www.bankofscotland.de/service-und-kontakt/faq/tagesgeld/kontofuehrung',
      checked: '2026-11-28',
    },
    {
      title: 'Bank of Scotland in the Netherlands, of itself (`BankofScotland.nl`)',
      url: 'https://adoc.pub/bank-of-scotland-plc-is-ook-ingeschreven-bij-de-kamer-van-ko.html',
      checked: '2026-11-28',
    },
  ],
} satisfies Brand;
