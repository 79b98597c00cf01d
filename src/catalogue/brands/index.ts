import type { Brand } from '../types.ts';
import { adobe } from './adobe.ts';
import { amazon } from './amazon.ts';
import { americanExpress } from './american-express.ts';
import { amex } from './amex.ts';
import { apple } from './apple.ts';
import { appleIcloud } from './apple-icloud.ts';
import { atlassian } from './atlassian.ts';
import { auth0 } from './auth0.ts';
import { bankOfScotland } from './bank-of-scotland.ts';
import { barclays } from './barclays.ts';
import { binance } from './binance.ts';
import { coinbase } from './coinbase.ts';
import { dhl } from './dhl.ts';
import { disneyPlus } from './disney-plus.ts';
import { docusign } from './docusign.ts';
import { dpd } from './dpd.ts';
import { dropbox } from './dropbox.ts';
import { ebay } from './ebay.ts';
import { ee } from './ee.ts';
import { evergreenLife } from './evergreen-life.ts';
import { evri } from './evri.ts';
import { facebook } from './facebook.ts';
import { fedex } from './fedex.ts';
import { firstDirect } from './first-direct.ts';
import { giffgaff } from './giffgaff.ts';
import { github } from './github.ts';
import { google } from './google.ts';
import { googleMail } from './google-mail.ts';
import { govUk } from './gov-uk.ts';
import { govUkCompaniesHouse } from './gov-uk-companies-house.ts';
import { govUkDvla } from './gov-uk-dvla.ts';
import { govUkDwp } from './gov-uk-dwp.ts';
import { govUkGovernment } from './gov-uk-government.ts';
import { govUkOneLogin } from './gov-uk-one-login.ts';
import { govUkStudentFinance } from './gov-uk-student-finance.ts';
import { halifax } from './halifax.ts';
import { hmrc } from './hmrc.ts';
import { hsbc } from './hsbc.ts';
import { idMe } from './id-me.ts';
import { inpost } from './inpost.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { lloyds } from './lloyds.ts';
import { lloydsBank } from './lloyds-bank.ts';
import { loginGov } from './login-gov.ts';
import { meta } from './meta.ts';
import { metamask } from './metamask.ts';
import { metroBank } from './metro-bank.ts';
import { microsoft } from './microsoft.ts';
import { microsoftOffice } from './microsoft-office.ts';
import { microsoftOutlook } from './microsoft-outlook.ts';
import { monzo } from './monzo.ts';
import { nationwide } from './nationwide.ts';
import { natwest } from './natwest.ts';
import { netflix } from './netflix.ts';
import { nhs } from './nhs.ts';
import { nhsLogin } from './nhs-login.ts';
import { nhsScotland } from './nhs-scotland.ts';
import { nhsWales } from './nhs-wales.ts';
import { nhsmail } from './nhsmail.ts';
import { o2 } from './o2.ts';
import { ofgem } from './ofgem.ts';
import { okta } from './okta.ts';
import { onelogin } from './onelogin.ts';
import { patientAccess } from './patient-access.ts';
import { patientsKnowBest } from './patients-know-best.ts';
import { paypal } from './paypal.ts';
import { postOffice } from './post-office.ts';
import { rbs } from './rbs.ts';
import { revolut } from './revolut.ts';
import { royalMail } from './royal-mail.ts';
import { santander } from './santander.ts';
import { scotaccount } from './scotaccount.ts';
import { spotify } from './spotify.ts';
import { starlingBank } from './starling-bank.ts';
import { steam } from './steam.ts';
import { talktalk } from './talktalk.ts';
import { trustWallet } from './trust-wallet.ts';
import { tsb } from './tsb.ts';
import { tvLicensing } from './tv-licensing.ts';
import { ucas } from './ucas.ts';
import { ulsterBank } from './ulster-bank.ts';
import { usps } from './usps.ts';
import { vinted } from './vinted.ts';
import { virginMedia } from './virgin-media.ts';
import { virginMoney } from './virgin-money.ts';
import { vodafone } from './vodafone.ts';
import { whatsapp } from './whatsapp.ts';

/** Sorted by id. */
export const brands: readonly Brand[] = [
  adobe,
  amazon,
  americanExpress,
  amex,
  apple,
  appleIcloud,
  atlassian,
  auth0,
  bankOfScotland,
  barclays,
  binance,
  coinbase,
  dhl,
  disneyPlus,
  docusign,
  dpd,
  dropbox,
  ebay,
  ee,
  evergreenLife,
  evri,
  facebook,
  fedex,
  firstDirect,
  giffgaff,
  github,
  google,
  googleMail,
  govUk,
  govUkCompaniesHouse,
  govUkDvla,
  govUkDwp,
  govUkGovernment,
  govUkOneLogin,
  govUkStudentFinance,
  halifax,
  hmrc,
  hsbc,
  idMe,
  inpost,
  instagram,
  linkedin,
  lloyds,
  lloydsBank,
  loginGov,
  meta,
  metamask,
  metroBank,
  microsoft,
  microsoftOffice,
  microsoftOutlook,
  monzo,
  nationwide,
  natwest,
  netflix,
  nhs,
  nhsLogin,
  nhsScotland,
  nhsWales,
  nhsmail,
  o2,
  ofgem,
  okta,
  onelogin,
  patientAccess,
  patientsKnowBest,
  paypal,
  postOffice,
  rbs,
  revolut,
  royalMail,
  santander,
  scotaccount,
  spotify,
  starlingBank,
  steam,
  talktalk,
  trustWallet,
  tsb,
  tvLicensing,
  ucas,
  ulsterBank,
  usps,
  vinted,
  virginMedia,
  virginMoney,
  vodafone,
  whatsapp,
];
