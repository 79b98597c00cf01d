import type { Brand } from '../types.ts';

/** Its login, logon.slc.co.uk, is the Student Loans Company’s. Those three letters are too many other people’s to be sought. */
export const govUkStudentFinance = {
  id: 'gov-uk-student-finance',
  name: 'Student Finance',
  hosts: ['www.gov.uk'],
  owns: ['gov.uk', 'slc.co.uk', 'studentfinanceni.co.uk', 'studentfinancewales.co.uk'],
  words: ['studentfinance', 'studentloanscompany'],
  strength: 'weak',
  services: ['student-finance-england'],
  start: 'https://www.gov.uk/student-finance-register-login',
  source: [{ title: 'GOV.UK: student finance login', url: 'https://www.gov.uk/student-finance-register-login', checked: '2026-11-26' }],
} satisfies Brand;
