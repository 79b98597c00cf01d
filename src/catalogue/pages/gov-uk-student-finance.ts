import type { BrandPagesEntry } from '../types.ts';

export const govUkStudentFinancePages = {
  id: 'gov-uk-student-finance',
  covers: ['gov-uk-student-finance'],
  names: ['Student Finance GOV.UK', 'Student Loans Company'],
  shared: ['Student Finance GOV.UK', 'Student Loans Company'],
  logos: [],
  loginHosts: ['logon.slc.co.uk'],
  source: [{ title: 'GOV.UK: student finance login', url: 'https://www.gov.uk/student-finance-register-login', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
