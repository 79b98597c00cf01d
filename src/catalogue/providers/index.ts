import type { Provider } from '../types.ts';
import { adobe } from './adobe.ts';
import { adp } from './adp.ts';
import { amazon } from './amazon.ts';
import { apple } from './apple.ts';
import { atlassian } from './atlassian.ts';
import { autenticacaoGov } from './autenticacao-gov.ts';
import { aws } from './aws.ts';
import { bcServicesCard } from './bc-services-card.ts';
import { bundid } from './bundid.ts';
import { cie } from './cie.ts';
import { citrixCloud } from './citrix-cloud.ts';
import { classlink } from './classlink.ts';
import { clave } from './clave.ts';
import { claveunica } from './claveunica.ts';
import { clever } from './clever.ts';
import { criipto } from './criipto.ts';
import { csam } from './csam.ts';
import { dfeSignIn } from './dfe-sign-in.ts';
import { dichVuCong } from './dich-vu-cong.ts';
import { digid } from './digid.ts';
import { digilocker } from './digilocker.ts';
import { dolat } from './dolat.ts';
import { eDevlet } from './e-devlet.ts';
import { ea } from './ea.ts';
import { esia } from './esia.ts';
import { esr } from './esr.ts';
import { facebook } from './facebook.ts';
import { franceconnect } from './franceconnect.ts';
import { gckey } from './gckey.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { giveBlood } from './give-blood.ts';
import { google } from './google.ts';
import { govBr } from './gov-br.ts';
import { governmentGateway } from './government-gateway.ts';
import { govukOneLogin } from './govuk-one-login.ts';
import { hmctsAccess } from './hmcts-access.ts';
import { hscNi } from './hsc-ni.ts';
import { idAustria } from './id-austria.ts';
import { idMe } from './id-me.ts';
import { idPorten } from './id-porten.ts';
import { idUruguay } from './id-uruguay.ts';
import { intuit } from './intuit.ts';
import { itsme } from './itsme.ts';
import { kakao } from './kakao.ts';
import { kau } from './kau.ts';
import { line } from './line.ts';
import { linkedin } from './linkedin.ts';
import { loginGov } from './login-gov.ts';
import { loginGovPl } from './login-gov-pl.ts';
import { microsoft } from './microsoft.ts';
import { mychartOrg } from './mychart-org.ts';
import { mygovAu } from './mygov-au.ts';
import { naver } from './naver.ts';
import { nemlogIn } from './nemlog-in.ts';
import { nhsCis2 } from './nhs-cis2.ts';
import { nhsJobs } from './nhs-jobs.ts';
import { nhsLogin } from './nhs-login.ts';
import { nhsbsa } from './nhsbsa.ts';
import { nhsmail } from './nhsmail.ts';
import { oneidUz } from './oneid-uz.ts';
import { onelogin } from './onelogin.ts';
import { openathens } from './openathens.ts';
import { parichay } from './parichay.ts';
import { patientAccess } from './patient-access.ts';
import { proconnect } from './proconnect.ts';
import { realme } from './realme.ts';
import { salesforce } from './salesforce.ts';
import { scotaccount } from './scotaccount.ts';
import { signicat } from './signicat.ts';
import { singpass } from './singpass.ts';
import { spid } from './spid.ts';
import { studentFinance } from './student-finance.ts';
import { suomiFi } from './suomi-fi.ts';
import { surfconext } from './surfconext.ts';
import { switchEduId } from './switch-edu-id.ts';
import { tara } from './tara.ts';
import { taxisnet } from './taxisnet.ts';
import { thaid } from './thaid.ts';
import { trac } from './trac.ts';
import { uaePass } from './uae-pass.ts';
import { unilogin } from './unilogin.ts';
import { universalCredit } from './universal-credit.ts';
import { workday } from './workday.ts';
import { xero } from './xero.ts';
import { yahoo } from './yahoo.ts';
import { yahooJapan } from './yahoo-japan.ts';

/** Sorted by id. */
export const providers: readonly Provider[] = [
  adobe,
  adp,
  amazon,
  apple,
  atlassian,
  autenticacaoGov,
  aws,
  bcServicesCard,
  bundid,
  cie,
  citrixCloud,
  classlink,
  clave,
  claveunica,
  clever,
  criipto,
  csam,
  dfeSignIn,
  dichVuCong,
  digid,
  digilocker,
  dolat,
  eDevlet,
  ea,
  esia,
  esr,
  facebook,
  franceconnect,
  gckey,
  github,
  gitlab,
  giveBlood,
  google,
  govBr,
  governmentGateway,
  govukOneLogin,
  hmctsAccess,
  hscNi,
  idAustria,
  idPorten,
  idUruguay,
  idMe,
  intuit,
  itsme,
  kakao,
  kau,
  line,
  linkedin,
  loginGovPl,
  loginGov,
  microsoft,
  mychartOrg,
  mygovAu,
  naver,
  nemlogIn,
  nhsCis2,
  nhsJobs,
  nhsLogin,
  nhsbsa,
  nhsmail,
  oneidUz,
  onelogin,
  openathens,
  parichay,
  patientAccess,
  proconnect,
  realme,
  salesforce,
  scotaccount,
  signicat,
  singpass,
  spid,
  studentFinance,
  suomiFi,
  surfconext,
  switchEduId,
  tara,
  taxisnet,
  thaid,
  trac,
  uaePass,
  unilogin,
  universalCredit,
  workday,
  xero,
  yahoo,
  yahooJapan,
];
