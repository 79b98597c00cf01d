import { deflateRawSync } from 'node:zlib';
import type { Arrival } from '../../src/core/navigation.ts';
import type { DoorReason } from '../../src/core/way-in.ts';

/** What a person opens, or types into the search. */
export type Doing =
  | { readonly kind: 'opens'; readonly url: string; readonly arrival: Arrival; readonly from?: string }
  | { readonly kind: 'looks-for'; readonly typed: string };

/**
 * One of the forty situations that a field study of the NHS's logins wrote down (November 2026): what a person does, and what must come of it. Where the study names only
 * the page, the rest of its address is made up in the shape that the login's documentation gives.
 *
 * - `door`: the first one, by the id of its service, and why it stands there; undefined: nothing is said, or no door is known
 * - `outcome`: `helped`: the first door is the right one; `silent`: rightly nothing is said; `partly`: told right, or half, without the right door; `not`: left alone.
 *   The last two are kept as they are, so that those who mend them find them here.
 */
export interface Situation {
  readonly number: number;
  readonly who: string;
  readonly doing: Doing;
  readonly outcome: 'helped' | 'silent' | 'partly' | 'not';
  readonly door?: readonly [service: string, reason: DoorReason];
  readonly because: string;
}

const NHS_APP = ['nhs-app', 'offered'] as const;

function opens(url: string, arrival: Arrival = 'bookmark', from?: string): Doing {
  return { kind: 'opens', url, arrival, ...(from !== undefined && { from }) };
}

function looksFor(typed: string): Doing {
  return { kind: 'looks-for', typed };
}

/** A request of NHS login that was kept, whose answer goes there. */
function request(answer: string): Doing {
  const given = {
    scope: 'openid',
    response_type: 'code',
    client_id: 'c',
    redirect_uri: answer,
    state: '8f3ad2c1e0b7',
    nonce: '41aa90bc77de',
  };
  return opens(`https://auth.login.nhs.uk/authorize?${new URLSearchParams(given)}`);
}

/** A SAML request that was kept, packed as the binding for redirects wants it (SAML Bindings 3.4.4.1). */
function samlRequest(answer: string): string {
  const text = `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0" IssueInstant="2026-09-01T08:00:00Z" AssertionConsumerServiceURL="${answer}"/>`;
  return encodeURIComponent(deflateRawSync(text).toString('base64'));
}

const ENTRA = 'https://login.microsoftonline.com/37c354b2-85b0-47f5-b222-07b48d774ee3';
const CIS2 = 'https://am.nhsidentity.spineservices.nhs.uk/openam';
const CALLBACK = (answer: string) =>
  encodeURIComponent(
    `/connect/authorize/callback?client_id=c&response_type=code&scope=openid&state=8f3ad2c1e0b7&redirect_uri=${encodeURIComponent(answer)}`,
  );

export const situations: readonly Situation[] = [
  row(1, 'patient', opens('https://access.login.nhs.uk/login'), 'helped', NHS_APP, 'the bookmark that this project is about'),
  row(
    2,
    'patient',
    opens('https://access.login.nhs.uk/enter-email', 'link', 'https://search.example/results'),
    'helped',
    NHS_APP,
    'found by a search',
  ),
  row(3, 'patient', opens('https://access.login.nhs.uk/enter-password', 'back-forward'), 'silent', undefined, 'goes back to look'),
  row(4, 'patient', opens('https://account.login.nhs.uk/', 'typed'), 'helped', NHS_APP, 'the address that one hears of'),
  row(5, 'patient', opens('https://login.nhs.uk/', 'typed'), 'partly', undefined, 'nobody knows what is there: only the list waits'),
  row(6, 'patient', request('https://www.nhsapp.service.nhs.uk/auth-return'), 'helped', ['nhs-app', 'asked'], 'a kept request names it'),
  row(7, 'patient', opens('https://auth.login.nhs.uk/authorize'), 'helped', NHS_APP, 'a request that names nobody'),
  row(
    8,
    'patient',
    opens('https://access.login.nhs.uk/cookies', 'link', 'https://www.nhs.uk/'),
    'silent',
    undefined,
    'reads a page that stands on its own',
  ),
  row(
    9,
    'patient',
    opens('https://access.login.nhs.uk/reset-password?token=8f3ad2c1e0b741aa', 'external'),
    'silent',
    undefined,
    'a link that was mailed to be opened',
  ),
  row(
    10,
    'patient',
    opens('https://access.login.nhs.uk/terms_and_conditions'),
    'silent',
    undefined,
    'reads the terms, in their old spelling',
  ),
  row(11, 'patient', opens('https://settings.login.nhs.uk/'), 'silent', undefined, 'settings open by themselves'),
  row(
    12,
    'patient',
    opens('https://help.login.nhs.uk/contact?error=CID1111', 'link', 'https://access.login.nhs.uk/'),
    'silent',
    undefined,
    'asks for help',
  ),
  row(13, 'patient', request('https://refer.nhs.uk/cb'), 'helped', ['manage-your-referral', 'asked'], 'a kept request of e-RS'),
  row(
    14,
    'patient',
    request('https://my.patientsknowbest.com/nhs-login/callback'),
    'helped',
    ['patients-know-best', 'asked'],
    'a kept request of Patients Know Best',
  ),
  row(
    15,
    'Welsh patient',
    request('https://app.nhs.wales/auth-return'),
    'helped',
    ['nhs-wales-app', 'asked'],
    'Wales has an app of its own',
  ),
  row(
    16,
    'patient of a surgery',
    request('https://patients.animahealth.com/nhs-login'),
    'helped',
    ['anima-for-patients', 'asked'],
    'the surgery’s software, by its own host',
  ),
  row(
    17,
    'patient',
    opens('https://www.nhsapp.service.nhs.uk/patient/prescriptions/repeat-courses'),
    'silent',
    undefined,
    'the NHS App asks for a login by itself',
  ),
  row(
    18,
    'patient',
    opens('https://www.nhsapp.service.nhs.uk/auth-return?code=4f1ad2c1e0b7&state=8f3ad2c1e0b7'),
    'helped',
    ['nhs-app', 'asked'],
    'kept the page that takes the answer: it works once',
  ),
  row(
    19,
    'patient',
    opens(`https://account.patientaccess.com/Account/Login?ReturnUrl=${CALLBACK('https://app.patientaccess.com/cb')}`),
    'helped',
    ['patient-access', 'asked'],
    'a sign-in that was under way',
  ),
  row(20, 'patient', opens('https://account.patientaccess.com/Account/Login'), 'silent', undefined, 'it works'),
  row(21, 'patient', opens('https://systmonline.tpp-uk.com/2/Login?PracticeId=A1'), 'silent', undefined, 'it works'),
  row(22, 'patient', opens('https://mychart.uclh.nhs.uk/MyCare/Authentication/Login'), 'silent', undefined, 'a start page'),
  row(
    23,
    'patient',
    opens('https://mychart.hospital.example.org/MyChart/Authentication/SecondaryValidation'),
    'not',
    undefined,
    'that this page is dead is only remembered: without a source nothing is said',
  ),
  row(
    24,
    'Scottish patient',
    opens(
      'https://authz.scotaccount.service.gov.scot/authorize?client_id=c&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fmycare.scot%2Fcb&state=8f3ad2c1e0b7&nonce=41aa90bc77de&code_challenge=abc&code_challenge_method=S256',
    ),
    'helped',
    ['mycare-scot', 'asked'],
    'a kept request of MyCare.scot',
  ),
  row(25, 'Scottish patient', opens('https://www.nhsinform.scot/'), 'silent', undefined, 'a genuine page'),
  row(
    26,
    'Northern Irish patient',
    looksFor('northern ireland'),
    'helped',
    ['my-care-hsc', 'offered'],
    'the page that tells where to begin',
  ),
  row(27, 'carer', looksFor('proxy'), 'helped', NHS_APP, 'one acts for others in the NHS App'),
  row(28, 'parent', looksFor('redbook'), 'helped', ['eredbook', 'offered'], 'the child’s record'),
  row(29, 'patient', looksFor('patient access'), 'helped', ['patient-access', 'offered'], 'its own name'),
  row(30, 'patient', looksFor('forgot password'), 'helped', ['nhs-login-settings', 'offered'], 'there it is set anew'),
  row(
    31,
    'nurse',
    opens('https://fs.nhs.net/adfs/ls/?wa=wsignin1.0&wtrealm=urn%3Afederation%3AMicrosoftOnline&wctx=estsredirect%3D2%26estsrequest%3DrQ'),
    'helped',
    ['nhsmail-mailbox', 'asked'],
    'Microsoft had asked, for the mailbox',
  ),
  row(32, 'nurse', opens('https://fs.nhs.net/adfs/ls/'), 'helped', ['nhsmail-portal', 'offered'], 'nobody asked'),
  row(
    33,
    'nurse',
    opens('https://login.microsoftonline.com/common/login'),
    'partly',
    ['microsoft-365', 'offered'],
    'nothing tells her from anybody else; with her address in the link, NHSmail stands first',
  ),
  row(
    34,
    'doctor',
    opens(`${ENTRA}/oauth2/authorize?client_id=c&response_type=code&redirect_uri=https%3A%2F%2Fportal.nhs.net%2F&state=8f3ad2c1e0b7`),
    'helped',
    ['nhsmail-portal', 'asked'],
    'a kept request of the portal',
  ),
  row(
    35,
    'staff of a trust',
    opens(`${ENTRA}/saml2?SAMLRequest=${samlRequest('https://rota.trust.example.org/saml/acs')}`),
    'helped',
    ['named:rota.trust.example.org', 'named'],
    'the bookmark names the trust’s own software',
  ),
  row(
    36,
    'pharmacist',
    opens(
      `${CIS2}/oauth2/realms/root/realms/NHSIdentity/realms/Healthcare/authorize?client_id=c&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fpharmacy.example.co.uk%2Fcb&state=8f3ad2c1e0b7`,
    ),
    'helped',
    ['named:pharmacy.example.co.uk', 'named'],
    'the bookmark names the application',
  ),
  row(
    37,
    'nurse',
    opens('https://my.esr.nhs.uk/OA_HTML/OA.jsp?page=x&_ti=1&oas=abc'),
    'helped',
    ['esr', 'offered'],
    'a page of one session',
  ),
  row(
    38,
    'nurse',
    opens('https://api-1b9bcc70.duosecurity.com/frame/v4/auth/prompt?sid=frameless-8f3ad2c1'),
    'partly',
    undefined,
    'it is told that this does not work; whose second step it was, nobody knows',
  ),
  row(
    39,
    'student',
    opens('https://login.openathens.net/auth/uni.example/o/1?t=%2Fsaml%2F2%2Fsso%2Funi%3FSAMLRequest%3Dx'),
    'helped',
    ['my-openathens', 'offered'],
    'in the middle of a login: people who have an account there find their own list',
  ),
  row(
    40,
    'student',
    opens(`https://auth.learninghub.nhs.uk/Account/Login?ReturnUrl=${CALLBACK('https://learninghub.nhs.uk/signin-oidc')}`),
    'helped',
    ['site:learninghub.nhs.uk', 'offered'],
    'the site for which the request was made is the login’s own',
  ),
];

function row(
  number: number,
  who: string,
  doing: Doing,
  outcome: Situation['outcome'],
  door: Situation['door'],
  because: string,
): Situation {
  return { number, who, doing, outcome, because, ...(door && { door }) };
}
