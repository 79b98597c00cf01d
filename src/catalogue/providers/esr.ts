import type { Provider } from '../types.ts';

/**
 * The NHS's staff records, an Oracle E-Business Suite behind smartcard or single sign-on. Links to one function (`RF.jsp`) are made to be kept, though they carry `oas`: that only seals
 * their parameters. Trusts publish hundreds to their courses.
 */
export const esr = {
  kind: 'provider',
  id: 'esr',
  name: 'NHS Electronic Staff Record',
  nameOf: 'owner',
  hosts: [{ host: 'my.esr.nhs.uk', role: 'portal', environment: 'production', known: 'seen' }],
  entries: [],
  interior: [{ path: '/OA_HTML/**', with: ['oas'], keys: ['oas', '_ti'], known: 'seen' }],
  direct: [
    { path: '/', known: 'seen' },
    { path: '/dashboard/**', known: 'seen' },
    { path: '/OA_HTML/RF.jsp', known: 'seen' },
  ],
  services: [
    {
      id: 'esr',
      name: 'My ESR (Electronic Staff Record)',
      audience: 'staff',
      start: 'https://my.esr.nhs.uk/',
      alsoKnownAs: ['ESR', 'payslip', 'Electronic Staff Record'],
      hosts: ['my.esr.nhs.uk'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  source: [
    { title: 'public code', checked: '2026-11-23' },
    {
      title:
        'public pages of a trust’s training team: links to courses (RF.jsp?function_id=…&oas=…&params=…); tests and programs of others that begin at such an address',
      checked: '2026-11-27',
    },
  ],
} satisfies Provider;
