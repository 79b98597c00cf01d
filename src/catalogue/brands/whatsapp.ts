import type { Brand } from '../types.ts';

export const whatsapp = {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['www.whatsapp.com', 'web.whatsapp.com', 'whatsapp.com'],
  owns: ['wa.me', 'whatsapp.com', 'whatsapp.net', 'whatsappbrand.com'],
  words: [],
  strength: 'weak',
  isQuiet: true,
  services: [],
  start: 'https://web.whatsapp.com/',
  source: [
    { title: 'WhatsApp: about suspicious links', url: 'https://faq.whatsapp.com/393169153028916/', checked: '2026-11-27' },
    {
      title: 'v2fly/domain-list-community: whatsapp',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/whatsapp',
      checked: '2026-11-27',
    },
  ],
} satisfies Brand;
