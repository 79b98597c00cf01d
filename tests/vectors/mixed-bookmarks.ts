/** One of 300 bookmarks such as people gather; `opens`: the start page that is certain to be wanted instead, worked out by hand. */
export interface MixedBookmark {
  readonly title: string;
  readonly url: string;
  readonly opens?: string;
}

interface Sort {
  readonly count: number;
  readonly url: (i: number) => string;
  readonly opens?: string;
  readonly because: string;
}

/** A finished request to NHS login, which names the site that made it; its `state` and `nonce` were good once. */
const nhsLogin = (client: string, backTo: string, key: string): string =>
  `https://auth.login.nhs.uk/authorize?scope=openid%20profile&response_type=code&client_id=${client}&redirect_uri=${encodeURIComponent(backTo)}&nonce=8d1f7c&state=af3d${key}`;
const microsoft = (backTo: string, key: string): string =>
  `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=c&response_type=code&scope=openid&redirect_uri=${encodeURIComponent(backTo)}&state=9b2c${key}`;

const NHS_APP = 'https://www.nhsapp.service.nhs.uk/auth-return';
const NHS_APP_START = 'https://www.nhsapp.service.nhs.uk/login';

const LIVING: readonly string[] = [
  NHS_APP_START,
  'https://app.patientaccess.com/',
  'https://access.login.nhs.uk/privacy',
  'https://github.com/login',
  'https://accounts.google.com/',
  'https://outlook.office.com/mail/',
  'https://my.esr.nhs.uk/',
  'https://www.gov.uk/sign-in-universal-credit',
];

/** Three hundred in all. */
const SORTS: readonly Sort[] = [
  { count: 25, url: (i) => nhsLogin('nhs-online', NHS_APP, `-${i}`), opens: NHS_APP_START, because: 'made for the NHS App' },
  { count: 3, url: () => nhsLogin('nhs-online', NHS_APP, '-twin'), opens: NHS_APP_START, because: 'the same one three times' },
  { count: 2, url: (i) => nhsLogin('nhs-online', NHS_APP, 'x7'.repeat(7_500 + i)), opens: NHS_APP_START, because: 'long, and yet read' },
  {
    count: 15,
    url: (i) => nhsLogin('pa', 'https://www.patientaccess.com/cb', `-${i}`),
    opens: 'https://app.patientaccess.com/',
    because: 'made for Patient Access, which begins at another host than the answer goes to',
  },
  {
    count: 10,
    url: (i) => nhsLogin('pkb', 'https://my.patientsknowbest.com/cb', `-${i}`),
    opens: 'https://my.patientsknowbest.com/',
    because: 'made for Patients Know Best',
  },
  {
    count: 10,
    url: (i) => nhsLogin('tpp', 'https://systmonline.tpp-uk.com/cb', `-${i}`),
    opens: 'https://systmonline.tpp-uk.com/',
    because: 'made for SystmOnline',
  },
  {
    count: 15,
    url: (i) => microsoft('https://outlook.office.com/owa/', `-${i}`),
    opens: 'https://outlook.office.com/mail/',
    because: 'made for Outlook',
  },
  {
    count: 10,
    url: (i) => `https://my.esr.nhs.uk/OA_HTML/OA.jsp?OAFunc=OAHOMEPAGE&_ti=18${i}40271&oas=Xk3vQ_9w${i}..`,
    opens: 'https://my.esr.nhs.uk/',
    because: 'a page of a session that is over, of a login that has one service',
  },
  { count: 15, url: () => 'https://access.login.nhs.uk/enter-email', because: 'dead; nobody knows for which of many services' },
  { count: 10, url: () => 'https://signin.account.gov.uk/enter-email', because: 'dead; nobody knows for which of many services' },
  { count: 10, url: (i) => `https://login.microsoftonline.com/common/reprocess?ctx=rQIIA${i}`, because: 'dead, and names nobody' },
  {
    count: 10,
    url: (i) => `https://idp.uni-${i}.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1`,
    because: 'nobody vouches for the site',
  },
  { count: 10, url: (i) => microsoft('https://canvas.school.example/cb', `-${i}`), because: 'made for a stranger' },
  {
    count: 5,
    url: (i) => `https://my.gov.au/LoginServices/main/login?execution=e${i}s1`,
    because: 'a login that stands before many services',
  },
  {
    count: 8,
    url: (i) => `https://account.login.nhs.uk.evil-${i}.example/enter-email`,
    because: 'an impostor: only the person says what was meant',
  },
  {
    count: 7,
    url: (i) => nhsLogin('nhs-online', `https://www.nhsapp.service.nhs.uk.evil-${i}.example/auth-return`, `-${i}`),
    because: 'its answer goes to an impostor',
  },
  { count: 40, url: (i) => LIVING[i % LIVING.length] ?? '', because: 'alive' },
  { count: 70, url: (i) => `https://www.page-${i}.example/a/b?c=${i}&q=%C3%A9%20"x"#part-${i}`, because: 'no login' },
  { count: 8, url: (i) => `javascript:void(document.title='Tschüß "${i}"')`, because: 'a small program' },
  { count: 6, url: (i) => `data:text/html;charset=utf-8,<h1>note ${i} 'quoted'</h1>`, because: 'a page that is its own address' },
  { count: 4, url: (i) => `mailto:reception-${i}@surgery.example`, because: 'no page' },
  { count: 3, url: (i) => `ftp://files.example/${i}.txt`, because: 'no page of the web' },
  { count: 4, url: (i) => nhsLogin('nhs-online', NHS_APP, 'y8'.repeat(10_000 + i)), because: 'of more than 20,000 characters: left alone' },
];

const TITLES: readonly ((n: number) => string)[] = [
  (n) => `Page ${n}`,
  () => 'NHS login',
  (n) => `“Ärzte & Söhne” – ${n}`,
  (n) => `It's "quoted" <b>${n}</b> &amp; more`,
  () => '',
  (n) => `تسجيل الدخول ${n}`,
  (n) => `ਲੌਗਇਨ · লগইন ${n}`,
  (n) => `登录 🏥👩🏽‍⚕️ ${n}`,
  (n) => `\u202e${n} turned`,
  (n) => `cafe\u0301, written twice ${n}: café`,
  (n) => `${'Very long. '.repeat(60)}${n}`,
];

/** One after another of a sort would hide what goes wrong between them: 137 has no divisor in common with 300. */
const STEP = 137;
const sorted: readonly Omit<MixedBookmark, 'title'>[] = SORTS.flatMap(({ count, url, opens }) =>
  Array.from({ length: count }, (_, i) => ({ url: url(i), ...(opens !== undefined && { opens }) })),
);

/** In the order in which they stand in the browser. */
export const mixedBookmarks: readonly MixedBookmark[] = sorted.flatMap((_, n) => {
  const one = sorted[(n * STEP) % sorted.length];
  return one ? [{ title: TITLES[n % TITLES.length]?.(n) ?? '', ...one }] : [];
});
