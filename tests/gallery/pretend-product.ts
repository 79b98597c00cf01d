/** What the gallery and the tests tell of Frontdoor itself. */
export const product = {
  version: '1.0.0',
  userAgent: 'Chrome/156.0.0.0',
  at: '2026-11-26T09:00Z',
  form: 'https://frontdoor.example/report',
  isPhone: false,
};
