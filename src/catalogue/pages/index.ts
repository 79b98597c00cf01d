import type { BrandPages, BrandPagesEntry } from '../types.ts';
import { whole } from '../whole-pages.ts';
import { adobePages } from './adobe.ts';
import { amazonPages } from './amazon.ts';
import { americanExpressPages } from './american-express.ts';
import { applePages } from './apple.ts';
import { bankOfScotlandPages } from './bank-of-scotland.ts';
import { barclaysPages } from './barclays.ts';
import { binancePages } from './binance.ts';
import { coinbasePages } from './coinbase.ts';
import { dhlPages } from './dhl.ts';
import { disneyPlusPages } from './disney-plus.ts';
import { docusignPages } from './docusign.ts';
import { dpdPages } from './dpd.ts';
import { dropboxPages } from './dropbox.ts';
import { ebayPages } from './ebay.ts';
import { eePages } from './ee.ts';
import { evriPages } from './evri.ts';
import { facebookPages } from './facebook.ts';
import { fedexPages } from './fedex.ts';
import { firstDirectPages } from './first-direct.ts';
import { giffgaffPages } from './giffgaff.ts';
import { githubPages } from './github.ts';
import { googlePages } from './google.ts';
import { govUkDvlaPages } from './gov-uk-dvla.ts';
import { govUkDwpPages } from './gov-uk-dwp.ts';
import { govUkOneLoginPages } from './gov-uk-one-login.ts';
import { govUkStudentFinancePages } from './gov-uk-student-finance.ts';
import { halifaxPages } from './halifax.ts';
import { hmrcPages } from './hmrc.ts';
import { hsbcPages } from './hsbc.ts';
import { inpostPages } from './inpost.ts';
import { instagramPages } from './instagram.ts';
import { linkedinPages } from './linkedin.ts';
import { lloydsBankPages } from './lloyds-bank.ts';
import { loginGovPages } from './login-gov.ts';
import { metamaskPages } from './metamask.ts';
import { microsoftPages } from './microsoft.ts';
import { monzoPages } from './monzo.ts';
import { nationwidePages } from './nationwide.ts';
import { natwestPages } from './natwest.ts';
import { netflixPages } from './netflix.ts';
import { nhsLoginPages } from './nhs-login.ts';
import { nhsmailPages } from './nhsmail.ts';
import { o2Pages } from './o2.ts';
import { patientAccessPages } from './patient-access.ts';
import { paypalPages } from './paypal.ts';
import { rbsPages } from './rbs.ts';
import { revolutPages } from './revolut.ts';
import { royalMailPages } from './royal-mail.ts';
import { santanderPages } from './santander.ts';
import { spotifyPages } from './spotify.ts';
import { starlingBankPages } from './starling-bank.ts';
import { steamPages } from './steam.ts';
import { trustWalletPages } from './trust-wallet.ts';
import { tvLicensingPages } from './tv-licensing.ts';
import { ucasPages } from './ucas.ts';
import { uspsPages } from './usps.ts';
import { vintedPages } from './vinted.ts';
import { virginMediaPages } from './virgin-media.ts';
import { virginMoneyPages } from './virgin-money.ts';
import { vodafonePages } from './vodafone.ts';
import { whatsappPages } from './whatsapp.ts';

const entries: readonly BrandPagesEntry[] = [
  adobePages,
  amazonPages,
  americanExpressPages,
  applePages,
  bankOfScotlandPages,
  barclaysPages,
  binancePages,
  coinbasePages,
  dhlPages,
  disneyPlusPages,
  docusignPages,
  dpdPages,
  dropboxPages,
  ebayPages,
  eePages,
  evriPages,
  facebookPages,
  fedexPages,
  firstDirectPages,
  giffgaffPages,
  githubPages,
  googlePages,
  govUkDvlaPages,
  govUkDwpPages,
  govUkOneLoginPages,
  govUkStudentFinancePages,
  halifaxPages,
  hmrcPages,
  hsbcPages,
  inpostPages,
  instagramPages,
  linkedinPages,
  lloydsBankPages,
  loginGovPages,
  metamaskPages,
  microsoftPages,
  monzoPages,
  nationwidePages,
  natwestPages,
  netflixPages,
  nhsLoginPages,
  nhsmailPages,
  o2Pages,
  patientAccessPages,
  paypalPages,
  rbsPages,
  revolutPages,
  royalMailPages,
  santanderPages,
  spotifyPages,
  starlingBankPages,
  steamPages,
  trustWalletPages,
  tvLicensingPages,
  ucasPages,
  uspsPages,
  vintedPages,
  virginMediaPages,
  virginMoneyPages,
  vodafonePages,
  whatsappPages,
];

/** What pages of protected names say and carry. No part of the catalogue that the worker holds: only what checks a page loads it. */
export const pages: readonly BrandPages[] = entries.map(whole);
