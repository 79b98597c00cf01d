import type { Provider } from '../types.ts';

/** Sign-in of Vietnam’s public services: a WSO2 Identity Server. */
export const dichVuCong = {
  kind: 'provider',
  id: 'dich-vu-cong',
  name: 'Dịch vụ công (Vietnam)',
  hosts: [{ host: 'xacthuc.dichvucong.gov.vn', role: 'authorize', environment: 'production', known: 'seen' }],
  entries: [{ path: '/oauth2/authorize', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'seen' }],
  interior: [],
  direct: [],
  services: [
    {
      id: 'dich-vu-cong',
      name: 'Cổng Dịch vụ công quốc gia',
      audience: 'everyone',
      start: 'https://dichvucong.gov.vn/',
      alsoKnownAs: ['dichvucong.gov.vn'],
      hosts: ['dichvucong.gov.vn'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there', checked: '2026-11-27' }],
} satisfies Provider;
