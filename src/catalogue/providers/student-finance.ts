import type { Provider } from '../types.ts';

/** Sign-in of the Student Loans Company, for Student Finance England and for loans that are paid back. A CAS, which people open with and without a service. */
export const studentFinance = {
  kind: 'provider',
  id: 'student-finance',
  name: 'Student Loans Company',
  nameOf: 'owner',
  hosts: [{ host: 'logon.slc.co.uk', role: 'authorize', environment: 'production', known: 'seen' }],
  entries: [],
  interior: [],
  direct: [{ path: '/welcome/secured/login', known: 'seen' }],
  services: [
    {
      id: 'student-finance-england',
      name: 'Student Finance England',
      audience: 'everyone',
      start: 'https://www.gov.uk/student-finance-register-login',
      alsoKnownAs: ['student finance', 'student finance account', 'SFE', 'SLC'],
      hosts: [],
      known: 'documented',
      source: [
        { title: 'GOV.UK: student finance login', url: 'https://www.gov.uk/student-finance-register-login', checked: '2026-11-27' },
        {
          title: 'Student Finance England, “how to” guide (sign in there)',
          url: 'https://www.gov.uk/guidance/student-finance-england-how-to-guide',
          checked: '2026-11-27',
        },
      ],
    },
    {
      id: 'student-loan-balance',
      name: 'Manage your student loan balance',
      audience: 'everyone',
      start: 'https://www.gov.uk/sign-in-to-manage-your-student-loan-balance',
      alsoKnownAs: ['student loan', 'student loan repayment', 'Student Loans Company'],
      hosts: ['www.manage-student-loan-balance.service.gov.uk'],
      known: 'seen',
      source: [
        {
          title: 'public code of the Department for Education and of borrowers',
          url: 'https://www.gov.uk/sign-in-to-manage-your-student-loan-balance',
          checked: '2026-11-27',
        },
      ],
    },
    {
      id: 'student-finance-wales',
      name: 'Student Finance Wales',
      audience: 'everyone',
      start: 'https://www.studentfinancewales.co.uk/',
      alsoKnownAs: ['SFW'],
      hosts: ['www.studentfinancewales.co.uk'],
      known: 'seen',
      source: [{ title: 'links of universities and of advice to students', checked: '2026-11-27' }],
    },
    {
      id: 'student-finance-ni',
      name: 'Student Finance NI (Northern Ireland)',
      audience: 'everyone',
      start: 'https://www.studentfinanceni.co.uk/',
      alsoKnownAs: ['SFNI', 'Student Finance Northern Ireland'],
      hosts: ['www.studentfinanceni.co.uk'],
      known: 'seen',
      source: [{ title: 'links of universities and of advice to students', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of borrowers and students that opens /cas/login and /welcome/secured/login', checked: '2026-11-27' }],
} satisfies Provider;
