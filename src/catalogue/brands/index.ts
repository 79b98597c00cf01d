import type { Brand } from '../types.ts';
import { amazon } from './amazon.ts';
import { apple } from './apple.ts';
import { appleIcloud } from './apple-icloud.ts';
import { auth0 } from './auth0.ts';
import { barclays } from './barclays.ts';
import { docusign } from './docusign.ts';
import { dropbox } from './dropbox.ts';
import { evergreenLife } from './evergreen-life.ts';
import { facebook } from './facebook.ts';
import { github } from './github.ts';
import { google } from './google.ts';
import { googleMail } from './google-mail.ts';
import { govUk } from './gov-uk.ts';
import { govUkOneLogin } from './gov-uk-one-login.ts';
import { hmrc } from './hmrc.ts';
import { hsbc } from './hsbc.ts';
import { idMe } from './id-me.ts';
import { linkedin } from './linkedin.ts';
import { lloyds } from './lloyds.ts';
import { lloydsBank } from './lloyds-bank.ts';
import { loginGov } from './login-gov.ts';
import { microsoft } from './microsoft.ts';
import { microsoftOffice } from './microsoft-office.ts';
import { microsoftOutlook } from './microsoft-outlook.ts';
import { nhs } from './nhs.ts';
import { nhsLogin } from './nhs-login.ts';
import { nhsmail } from './nhsmail.ts';
import { okta } from './okta.ts';
import { patientAccess } from './patient-access.ts';
import { patientsKnowBest } from './patients-know-best.ts';
import { paypal } from './paypal.ts';

/** Sorted by id. */
export const brands: readonly Brand[] = [
  amazon,
  apple,
  appleIcloud,
  auth0,
  barclays,
  docusign,
  dropbox,
  evergreenLife,
  facebook,
  github,
  google,
  googleMail,
  govUk,
  govUkOneLogin,
  hmrc,
  hsbc,
  idMe,
  linkedin,
  lloydsBank,
  lloyds,
  loginGov,
  microsoft,
  microsoftOffice,
  microsoftOutlook,
  nhs,
  nhsLogin,
  nhsmail,
  okta,
  patientAccess,
  patientsKnowBest,
  paypal,
];
