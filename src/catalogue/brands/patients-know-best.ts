import type { Brand } from '../types.ts';

export const patientsKnowBest = {
  id: 'patients-know-best',
  name: 'Patients Know Best',
  hosts: ['patientsknowbest.com', 'my.patientsknowbest.com'],
  owns: ['patientsknowbest.com', 'pkb.com', 'pkb.io'],
  words: ['patientsknowbest', 'pkb'],
  strength: 'strong',
  services: ['patients-know-best'],
  start: 'https://my.patientsknowbest.com/',
  source: [{ title: 'Patients Know Best', url: 'https://patientsknowbest.com/', checked: '2026-11-23' }],
} satisfies Brand;
