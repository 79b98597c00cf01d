import type { BrandPagesEntry } from '../types.ts';

export const whatsappPages = {
  id: 'whatsapp',
  covers: ['whatsapp'],
  names: ['WhatsApp', 'WhatsApp Web'],
  shared: ['WhatsApp', 'WhatsApp Web'],
  logos: ['whatsapp'],
  loginHosts: ['web.whatsapp.com'],
  source: [{ title: 'WhatsApp: about suspicious links', url: 'https://faq.whatsapp.com/393169153028916/', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
