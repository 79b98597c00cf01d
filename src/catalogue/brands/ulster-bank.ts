import type { Brand } from '../types.ts';

export const ulsterBank = {
  id: 'ulster-bank',
  name: 'Ulster Bank',
  hosts: ['www.ulsterbank.co.uk', 'ulsterbank.co.uk'],
  owns: ['ulsterbank.co.uk', 'ulsterbank.ie', 'ulsterbankanytimebanking.co.uk', 'ulsterbankanytimebanking.ie'],
  words: [],
  strength: 'strong',
  services: [],
  start: 'https://www.ulsterbank.co.uk/',
  source: [
    {
      title: 'Ulster Bank: how we protect you',
      url: 'https://www.ulsterbank.co.uk/fraud-and-security/how-we-protect-you.html',
      checked: '2026-11-27',
    },
    {
      title: 'Ulster Bank: an account for savings, and where to log in (`www.ulsterbankanytimebanking.co.uk`)',
      url: 'https://digital.ulsterbank.co.uk/personal/savings/instant-access-accounts/eSavings.html',
      checked: '2026-11-28',
    },
    { title: 'public code that opens it (`ulsterbankanytimebanking.ie`)', checked: '2026-11-27' },
  ],
} satisfies Brand;
