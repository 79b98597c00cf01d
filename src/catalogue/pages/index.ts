import type { BrandPages, BrandPagesEntry } from '../types.ts';
import { amazonPages } from './amazon.ts';
import { americanExpressPages } from './american-express.ts';
import { applePages } from './apple.ts';
import { barclaysPages } from './barclays.ts';
import { coinbasePages } from './coinbase.ts';
import { disneyPlusPages } from './disney-plus.ts';
import { docusignPages } from './docusign.ts';
import { dropboxPages } from './dropbox.ts';
import { ebayPages } from './ebay.ts';
import { evriPages } from './evri.ts';
import { facebookPages } from './facebook.ts';
import { firstDirectPages } from './first-direct.ts';
import { githubPages } from './github.ts';
import { googlePages } from './google.ts';
import { govUkOneLoginPages } from './gov-uk-one-login.ts';
import { halifaxPages } from './halifax.ts';
import { hmrcPages } from './hmrc.ts';
import { hsbcPages } from './hsbc.ts';
import { linkedinPages } from './linkedin.ts';
import { lloydsBankPages } from './lloyds-bank.ts';
import { loginGovPages } from './login-gov.ts';
import { microsoftPages } from './microsoft.ts';
import { nationwidePages } from './nationwide.ts';
import { netflixPages } from './netflix.ts';
import { nhsLoginPages } from './nhs-login.ts';
import { nhsmailPages } from './nhsmail.ts';
import { paypalPages } from './paypal.ts';
import { revolutPages } from './revolut.ts';
import { royalMailPages } from './royal-mail.ts';
import { spotifyPages } from './spotify.ts';
import { starlingBankPages } from './starling-bank.ts';
import { steamPages } from './steam.ts';
import { tvLicensingPages } from './tv-licensing.ts';
import { ucasPages } from './ucas.ts';
import { virginMediaPages } from './virgin-media.ts';

const entries: readonly BrandPagesEntry[] = [
  amazonPages,
  americanExpressPages,
  applePages,
  barclaysPages,
  coinbasePages,
  disneyPlusPages,
  docusignPages,
  dropboxPages,
  ebayPages,
  evriPages,
  facebookPages,
  firstDirectPages,
  githubPages,
  googlePages,
  govUkOneLoginPages,
  halifaxPages,
  hmrcPages,
  hsbcPages,
  linkedinPages,
  lloydsBankPages,
  loginGovPages,
  microsoftPages,
  nationwidePages,
  netflixPages,
  nhsLoginPages,
  nhsmailPages,
  paypalPages,
  revolutPages,
  royalMailPages,
  spotifyPages,
  starlingBankPages,
  steamPages,
  tvLicensingPages,
  ucasPages,
  virginMediaPages,
];

/** What pages of protected names say and carry. No part of the catalogue that the worker holds: only whoever checks a page loads it. */
export const pages: readonly BrandPages[] = entries.map((entry) => ({
  assets: [],
  icons: [],
  fields: [],
  links: [],
  alsoAt: [],
  ...entry,
}));
