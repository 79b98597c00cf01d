import type { Brand } from '../types.ts';

export const virginMedia = {
  id: 'virgin-media',
  name: 'Virgin Media',
  hosts: ['www.virginmedia.com', 'virginmedia.com'],
  owns: ['virginmedia.com', 'virginmedia.net', 'virginmediabusiness.co.uk', 'virginmediao2.co.uk'],
  words: ['virginmedia'],
  strength: 'strong',
  services: [],
  start: 'https://www.virginmedia.com/',
  source: [{ title: 'Virgin Media', url: 'https://www.virginmedia.com/', checked: '2026-11-26' }],
} satisfies Brand;
