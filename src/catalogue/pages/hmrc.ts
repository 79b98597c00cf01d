import type { BrandPagesEntry } from '../types.ts';

export const hmrcPages = {
  id: 'hmrc',
  covers: ['hmrc'],
  names: [
    'HMRC',
    'HM Revenue & Customs',
    'HM Revenue and Customs',
    'Government Gateway',
    'HMRC GOV.UK',
    'HM Revenue & Customs GOV.UK',
    'Government Gateway GOV.UK',
  ],
  shared: ['Government Gateway', 'HMRC GOV.UK', 'HM Revenue & Customs GOV.UK', 'Government Gateway GOV.UK'],
  logos: ['hmrc'],
  loginHosts: ['www.access.service.gov.uk', 'www.tax.service.gov.uk'],
  source: [{ title: 'HMRC: sign in to services', url: 'https://www.gov.uk/log-in-register-hmrc-online-services', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
