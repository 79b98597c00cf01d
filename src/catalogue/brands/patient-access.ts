import type { Brand } from '../types.ts';

export const patientAccess = {
  id: 'patient-access',
  name: 'Patient Access',
  hosts: ['patientaccess.com', 'app.patientaccess.com', 'www.patientaccess.com'],
  owns: ['emis.com', 'emisgroupplc.com', 'patient.info', 'patientaccess.com'],
  words: ['patientaccess'],
  strength: 'strong',
  services: ['patient-access'],
  start: 'https://app.patientaccess.com/',
  source: [{ title: 'Patient Access', url: 'https://www.patientaccess.com/', checked: '2026-11-23' }],
} satisfies Brand;
