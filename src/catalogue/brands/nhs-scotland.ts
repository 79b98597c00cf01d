import type { Brand } from '../types.ts';

export const nhsScotland = {
  id: 'nhs-scotland',
  name: 'NHS inform, NHS 24',
  hosts: ['www.nhsinform.scot', 'www.nhs24.scot', 'nhsinform.scot'],
  owns: ['nhs.scot', 'nhs24.com', 'nhs24.scot', 'nhsinform.scot'],
  words: ['nhsinform'],
  strength: 'strong',
  services: [],
  start: 'https://www.nhsinform.scot/',
  source: [{ title: 'NHS inform', url: 'https://www.nhsinform.scot/', checked: '2026-11-26' }],
} satisfies Brand;
