import type { BrandPagesEntry } from '../types.ts';
import { REFUND_KIT } from './sources.ts';

export const santanderPages = {
  id: 'santander',
  covers: ['santander'],
  names: ['Santander', 'Santander Online Banking', 'Santander UK'],
  shared: ['Santander', 'Santander Online Banking'],
  logos: ['santander'],
  loginHosts: ['retail.santander.co.uk'],
  fields: [
    'authentication.CustomerPIN',
    'authentication.ERN',
    'authentication.PassCode',
    'buttons.0',
    'buttons.1',
    'cbQuestionChallenge.responseUser',
    'infoLDAP_E.customerID',
    'infoLDAP_E.rememberID',
    'passwordPosition1',
    'passwordPosition2',
    'passwordPosition3',
    'signPosition1',
    'signPosition2',
    'signPosition3',
  ],
  alsoAt: ['santander.com.ar', 'santander.com.co', 'santander.com.pe'],
  source: [
    {
      title: 'Santander UK: help with logging on',
      url: 'https://retail.santander.co.uk/Estatico/ALP_LOGSUK_Logon/Html/migracionv1_FAQ_Help.html',
      checked: '2026-11-27',
    },
    REFUND_KIT,
    {
      title: 'public code that signs people in by these fields, in six independent projects (one: robot-bookkeeper)',
      url: 'https://github.com/leonarduk/robot-bookkeeper',
      checked: '2026-11-27',
    },
    {
      title: 'public code that opens its sites in Argentina, Colombia and Peru, in several independent projects each',
      checked: '2026-11-27',
    },
  ],
} satisfies BrandPagesEntry;
