import type { Brand } from '../types.ts';

export const talktalk = {
  id: 'talktalk',
  name: 'TalkTalk',
  hosts: ['www.talktalk.co.uk', 'talktalk.co.uk'],
  owns: ['talktalk.co.uk', 'talktalk.net', 'talktalkbusiness.co.uk', 'talktalkbusiness.net'],
  words: [],
  strength: 'strong',
  isQuiet: true,
  services: [],
  start: 'https://www.talktalk.co.uk/',
  source: [
    {
      title: 'TalkTalk: what is phishing?',
      url: 'https://community.talktalk.co.uk/t5/Articles/What-is-Phishing/ta-p/2205397',
      checked: '2026-11-27',
    },
    { title: 'public code that names it (`talktalkbusiness.co.uk`)', checked: '2026-11-27' },
  ],
} satisfies Brand;
