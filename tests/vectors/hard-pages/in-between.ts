import { form, type HardPage, page } from './page.ts';

const microsoft = `<img src="https://aadcdn.msauth.net/shared/1.0/content/images/microsoft_logo_ee5c8d9fb6248c938fd0dc19370e90bd.svg" alt="Microsoft"><h1>Sign in</h1><form><input type="email" name="loginfmt" placeholder="Email, phone, or Skype"><input type="password" name="passwd" placeholder="Password"><input type="submit" id="idSIButton9" value="Next"></form><footer><a href="https://www.microsoft.com/en-US/servicesagreement/">Terms of use</a> ©2025 Microsoft</footer>`;
const github =
  '<h1>Sign in to GitHub</h1><form action="/session"><input name="login"><input type="password" name="password"><input type="submit" name="commit" value="Sign in"></form>';

/** Honest machines that show somebody else's page under their own address. */
export const inBetween: readonly HardPage[] = [
  page('https://login.microsoftonline.com.mcas.ms/common/oauth2/authorize', 'the broker of a company’s access policy', {
    title: 'Sign in to your account',
    body: microsoft,
  }),
  page('https://login-microsoftonline-com.ezproxy.brackenmoor.ac.uk/common/login', 'a library proxy with dots turned into hyphens', {
    title: 'Sign in to your account',
    body: microsoft,
  }),
  page('https://login.microsoftonline.com.ezproxy.lib.ostlestate.edu/common/login', 'a library proxy that puts its name behind', {
    title: 'Sign in to your account',
    body: microsoft,
  }),
  page('https://github-com.eu1.proxy.openathens.net/login', 'the proxy of a library federation', {
    title: 'Sign in to GitHub · GitHub',
    body: github,
  }),
  page('https://isolate.menlosecurity.com/1/3735928559/https:/login.microsoftonline.com/', 'isolation in the cloud', {
    title: 'Sign in to your account',
    body: microsoft,
  }),
  page('https://web.archive.org/web/20200101000000/https://github.com/login', 'an archive', {
    title: 'Sign in to GitHub · GitHub',
    body: `<div id="wm-ipp">Internet Archive Wayback Machine</div>${github}`,
  }),
  page('http://localhost:3000/login', 'a developer’s machine', { title: 'Sign in to GitHub · GitHub', body: github }),
  page('http://192.168.1.20/owa/', 'a server in a local net', { title: 'Outlook', body: microsoft }),
  page('https://login-microsoftonline-com.translate.goog/?_x_tr_sl=en&_x_tr_tl=ur', 'a translation', {
    lang: 'ur',
    title: 'سائن ان کریں',
    body: microsoft,
  }),
  page(
    'https://webvpn.brackenmoor.edu.cn/https/77726476706e69737468656265737421/login',
    'a university’s web gateway with the host in cipher',
    { title: 'Sign in to GitHub · GitHub', body: `<div id="__vpn_hint">WebVPN University of Brackenmoor</div>${github}` },
  ),
  page('https://vpn.tarnbridge.org.uk/+CSCO+1075676763663A2F2F++/login', 'a clientless gateway of a council', {
    title: 'Sign in to GitHub · GitHub',
    body: github,
  }),
  page(
    'https://access.tarnbridge.org.uk/proxy/ab12cd/https/login.microsoftonline.com/common/login',
    'a gateway with the address in the path',
    { title: 'Sign in to your account', body: microsoft },
  ),
  page('https://staging-login.govuk-prototypes.herokuapp.com/sign-in', 'a prototype of the government’s kit, with its banner', {
    title: 'Sign in – GOV.UK One Login – prototype',
    body: `<div>Prototype. This is not a real service.</div><h1>Enter your password to sign in to GOV.UK One Login</h1>${form('Email', 'Password', 'Continue')}<footer>© Crown copyright</footer>`,
  }),
  page('https://nhsuk-prototype-kit.glitch.me/nhs-login', 'a prototype of the NHS kit', {
    title: 'Enter your password – NHS login',
    body: `<strong>Prototype for research only</strong><h1>Enter your password to log in to NHS login</h1>${form('Email address', 'Password', 'Continue')}`,
  }),
];
