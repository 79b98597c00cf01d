import type { Provider } from '../types.ts';
import { amazon } from './amazon.ts';
import { apple } from './apple.ts';
import { atlassian } from './atlassian.ts';
import { aws } from './aws.ts';
import { criipto } from './criipto.ts';
import { dfeSignIn } from './dfe-sign-in.ts';
import { digid } from './digid.ts';
import { esr } from './esr.ts';
import { facebook } from './facebook.ts';
import { franceconnect } from './franceconnect.ts';
import { gckey } from './gckey.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import { governmentGateway } from './government-gateway.ts';
import { govukOneLogin } from './govuk-one-login.ts';
import { hscNi } from './hsc-ni.ts';
import { idMe } from './id-me.ts';
import { itsme } from './itsme.ts';
import { linkedin } from './linkedin.ts';
import { loginGov } from './login-gov.ts';
import { microsoft } from './microsoft.ts';
import { mygovAu } from './mygov-au.ts';
import { nhsCis2 } from './nhs-cis2.ts';
import { nhsLogin } from './nhs-login.ts';
import { nhsmail } from './nhsmail.ts';
import { onelogin } from './onelogin.ts';
import { patientAccess } from './patient-access.ts';
import { realme } from './realme.ts';
import { salesforce } from './salesforce.ts';
import { scotaccount } from './scotaccount.ts';
import { signicat } from './signicat.ts';
import { singpass } from './singpass.ts';

/** Sorted by id. */
export const providers: readonly Provider[] = [
  amazon,
  apple,
  atlassian,
  aws,
  criipto,
  dfeSignIn,
  digid,
  esr,
  facebook,
  franceconnect,
  gckey,
  github,
  gitlab,
  google,
  governmentGateway,
  govukOneLogin,
  hscNi,
  idMe,
  itsme,
  linkedin,
  loginGov,
  microsoft,
  mygovAu,
  nhsCis2,
  nhsLogin,
  nhsmail,
  onelogin,
  patientAccess,
  realme,
  salesforce,
  scotaccount,
  signicat,
  singpass,
];
