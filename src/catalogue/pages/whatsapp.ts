import type { BrandPagesEntry } from '../types.ts';

export const whatsappPages = {
  id: 'whatsapp',
  covers: ['whatsapp'],
  names: ['WhatsApp', 'WhatsApp Web', 'واتساب', 'واتساب ويب'],
  shared: ['WhatsApp', 'WhatsApp Web', 'واتساب', 'واتساب ويب'],
  logos: ['whatsapp'],
  loginHosts: ['web.whatsapp.com'],
  source: [
    { title: 'WhatsApp: about suspicious links', url: 'https://faq.whatsapp.com/393169153028916/', checked: '2026-11-27' },
    {
      title: 'WhatsApp’s help centre in Arabic (stored copy): how it writes its name and that of its pages',
      url: 'https://faq.whatsapp.com/general/security-and-privacy/were-updating-our-terms-and-privacy-policy?lang=ar',
      checked: '2026-11-27',
    },
  ],
} satisfies BrandPagesEntry;
