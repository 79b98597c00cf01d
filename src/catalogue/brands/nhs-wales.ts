import type { Brand } from '../types.ts';

export const nhsWales = {
  id: 'nhs-wales',
  name: 'NHS Wales, GIG Cymru',
  hosts: ['111.wales.nhs.uk'],
  owns: ['nhs.uk', 'nhs.wales'],
  words: ['apgigcymru', 'gigcymru', 'nhswalesapp'],
  strength: 'strong',
  services: ['nhs-wales-app'],
  start: 'https://app.nhs.wales/',
  source: [
    {
      title: 'NHS Wales App: privacy policy',
      url: 'https://apphelp.nhs.wales/help/legal-and-cookies/your-privacy/nhs-wales-app-privacy-policy/',
      checked: '2026-11-26',
    },
    { title: 'Ap GIG Cymru: NHS login', url: 'https://helpap.gig.cymru/help/nhs-login', checked: '2026-11-26' },
    {
      title: 'NHS 111 Wales: which service helps',
      url: 'https://111.wales.nhs.uk/localservices/informationinotherlanguages/LSInfoOtherLanguagePage18/',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
