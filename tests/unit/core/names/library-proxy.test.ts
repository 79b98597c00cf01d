import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { type Proxied, proxied } from '../../../../src/core/names/library-proxy.ts';
import { createResemblance } from '../../../../src/core/names/resemblance.ts';

const resembles = createResemblance(catalogue);
const at = (host: string) => resembles(new URL(`https://${host}/`));

/** Proxies of libraries, from the list of the browser extension EZProxy Redirect (https://github.com/tom5760/ezproxy-db) and from links in public pages. */
const schools =
  'ezproxy.adler.edu ezproxy.amherst.edu ezproxy.angelina.edu ezproxy.arcadia.edu ezproxy.augsburg.edu ezproxy.averett.edu ezproxy.baylor.edu ezproxy.bathspa.ac.uk ezproxy.bellevue.edu ezproxy.cul.columbia.edu ezproxy.gvsu.edu ezproxy.library.aucegypt.edu ezproxy.library.wisc.edu ezproxy.aub.edu.lb ezproxy1.allegheny.edu ezprox.bard.edu ejproxy.a-star.edu.sg elibrary.amc.edu fulla.augustana.edu libproxy.abertay.ac.uk libproxy.adelphi.edu libproxy.lib.unc.edu libproxy.mit.edu libproxy.rpi.edu libproxy.sunmoon.ac.kr libproxy.unm.edu lrc-proxy.abtech.edu lsproxy.austincc.edu offcampus.anadolu.edu.tr p.atsu.edu proxy.aju.edu proxy.bsu.edu proxy.wcl.american.edu spot.lib.auburn.edu virtual.anu.edu.au'.split(
    ' ',
  );
const others =
  'ezproxy.acadiau.ca ezproxy.aclibrary.org ezproxy.aut.ac.nz ezproxy.athabascau.ca ezproxy.lib.cas.cz ezproxy.torontopubliclibrary.ca ezproxy.u-bordeaux-montaigne.fr journals.library.austin.org.au libproxy.aalto.fi libproxy.helsinki.fi libraryproxy.amnh.org login.ezproxy.blb-karlsruhe.de proxyau.wrlc.org'.split(
    ' ',
  );

/** Machines whose names do not say what they are; `catalogue/ownership/library-proxies.ts` does. */
const known =
  'ludwig.lub.lu.se emedien.ub.uni-muenchen.de focus.lib.kth.se libaccess.lib.mcmaster.ca accesdistant.sorbonne-universite.fr janus.libr.tue.nl'.split(
    ' ',
  );

const written = [
  ...['www.paypal.com', 'www-paypal-com', 'www.dropbox.com', 'www.linkedin.com', 'www-linkedin-com', 'www.facebook.com'],
  // Each has a sister at which people sign in, and that is more like it than its own front page when dots are dashes.
  ...['scholar-google-com', 'developers-google-com', 'www-ons-gov-uk', 'learn-microsoft-com'],
  // Front pages, though they have three labels.
  ...['www.hsbc.co.uk', 'www-hsbc-co-uk', 'hsbc.co.uk', 'www.tax.service.gov.uk', 'ee.co.uk', 'www-postoffice-co-uk'],
];
const inFrontOf = (proxies: readonly string[]) => proxies.flatMap((proxy) => written.map((host) => `${host}.${proxy}`));

test('what schools write in front of their proxies is left alone', () => {
  expect(inFrontOf(schools).length).toBeGreaterThan(200);
  expect(inFrontOf(schools).filter((host) => at(host))).toEqual([]);
});

test('what other libraries write is stopped nowhere', () => {
  expect(inFrontOf(others).length).toBeGreaterThan(60);
  expect(inFrontOf(others).map((host) => at(host)?.certainty)).not.toContain('certain');
  expect(at('www.paypal.com.ezproxy.acadiau.ca')).toMatchObject({ technique: 'embedded', certainty: 'likely' });
});

test('what machines write that are known by nothing but a list is left alone, and below their domain nothing else is', () => {
  expect(inFrontOf(known).filter((host) => at(host))).toEqual([]);
  expect(at('www-linkedin-com.lub.lu.se.evil.example')?.certainty).toBe('certain');
  expect(at('www-linkedin-com.login.lu.se')?.certainty).toBe('certain');
});

test('a login is none of what they need to write, with dashes as with dots', () => {
  for (const login of ['login-microsoftonline-com', 'accounts-google-com', 'access-login-nhs-uk'])
    expect([login, at(`${login}.ezproxy.acadiau.ca`)?.certainty, at(`${login}.verify.college.edu.sg`)?.certainty]).toEqual([
      login,
      'certain',
      'likely',
    ]);
});

const cases: readonly [hostname: string, by: Proxied['by'], own: string, because: string][] = [
  ['www.paypal.com.ezproxy.college.example', 'label', 'ezproxy.college.example', 'a label says so'],
  ['www.paypal.com.ezp.college.example', 'label', 'ezp.college.example', 'a short one'],
  ['www.paypal.com.ezproxy12.college.example', 'label', 'ezproxy12.college.example', 'one of several'],
  ['www.paypal.com.webvpn.college.example', 'label', 'webvpn.college.example', 'another make'],
  ['www.paypal.com.library.college.ac.nz', 'label', 'library.college.ac.nz', 'a suffix below which anybody has a name'],
  ['www.paypal.com.evil.example', 'none', 'www.paypal.com.evil.example', 'nothing says so'],
  ['www.paypal.com.mylibrary.example', 'none', 'www.paypal.com.mylibrary.example', 'part of a label'],
  ['www.paypal.com.spot.college.edu', 'school', 'college.edu', 'whatever the label, it is a school'],
  ['www.paypal.com.spot.college.ac.jp', 'school', 'college.ac.jp', 'in another country'],
  ['www.paypal.com.proxy.college.ac.jp', 'school', 'proxy.college.ac.jp', 'with a label that says so'],
  ['library.college.ac.uk.ezproxy.college.example', 'label', 'ezproxy.college.example', 'the last label that says so writes'],
  ['www.paypal.com.spot.college.edu.pl', 'suffix', 'college.edu.pl', 'a suffix of schools that anybody can have'],
  ['www.paypal.com.academy.jp', 'none', 'www.paypal.com.academy.jp', 'no suffix of schools'],
];
test.for(cases)('%s: %s, of its own is %s (%s)', ([hostname, by, own]) => {
  expect(proxied(hostname)).toEqual({ by, own });
});

const ofTheirOwn: readonly [hostname: string, certainty: 'certain' | 'likely' | undefined, because: string][] = [
  ['library.paypal-verify-account.com', 'certain', 'what somebody registered behind the label is chosen like any name'],
  ['www.dropbox.com.library.paypal-verify-account.com', 'certain', 'also behind what a library may have written'],
  ['proxy.access.login.nhs.uk.evil.example', 'certain', 'a label in front of the name has written nothing'],
  ['paypal-login.edu.pl', 'certain', 'a suffix for schools excuses no name that was registered below it'],
  ['nhs-login.ac.nz', 'certain', 'nor one that is open to all'],
  ['www.paypal.com.verify-account.edu.pl', 'likely', 'one that is open to all is an excuse from certainty: schools are there, too'],
  ['secure.paypa1.com.x.ac.id', 'certain', 'of what a proxy would quote as it is'],
  ['paypal.login-secure.ac.id', 'certain', 'nor does a proxy add words'],
  ['access.login.nhs.uk.verify-account.edu.pl', 'certain', 'and none for a login'],
  ['www.linkedin.com.ebazy.umb.edu.pl', 'likely', 'the proxy of a library there'],
  ['access.login.nhs.uk.library.patientacess.com', 'certain', 'a weaker resemblance behind a login’s host takes nothing from that'],
  ['login.microsoftonline.com.proxy.paypal-fans.com', 'certain', 'the same of another'],
  ['www.dropbox.com.proxy.paypal-fans.com', 'likely', 'of a front page the label is an excuse from certainty'],
  ['library.ucl.ac.uk.ezproxy.acadiau.ca', 'likely', 'a host that is a library itself, written by another’s proxy'],
  ['www.library.qmul.ac.uk.libproxy.helsinki.fi', 'likely', 'the same below www'],
  ['p\u0430ypal.edu.pl', 'certain', 'nor one in other letters'],
  ['access.login.nhs.uk.verify.college.edu.sg', 'likely', 'nobody signs in by way of a proxy; but of a school nobody is certain'],
  ['ucas.edu.ps', undefined, 'a school has a name, too'],
];
test.for(ofTheirOwn)('%s: %s, %s', ([hostname, certainty]) => {
  expect(at(hostname)?.certainty).toBe(certainty);
});

test('of a login host a proxy is no excuse', () => {
  expect(at('access.login.nhs.uk.ezproxy.college.example')).toMatchObject({ technique: 'embedded', certainty: 'certain' });
  expect(at('account.apple.com.ezproxy.college.example')?.certainty).toBe('certain');
  expect(at('www.apple.com.ezproxy.college.example')?.certainty).toBe('likely');
});

test('what differs is marked in the whole address, wherever the name stands in it', () => {
  const marked = (host: string) => at(host)?.differences.map(({ at: from, length }) => host.slice(from, from + length));
  expect(marked('www.library.paypa1.com')?.at(-1)).toBe('1');
  expect(marked('www.proxy.rnicrosoft.com')?.at(-1)).toMatch(/rn$/);
});

test('and what is borrowed of the name, so that people are told which service it is', () => {
  expect(at('www.library.paypal-login.com')?.borrowed).toEqual(at('paypal-login.com')?.borrowed);
  expect(at('www.library.nhsapp-login.com')?.borrowed).toEqual(at('nhsapp-login.com')?.borrowed);
  expect(at('paypal-login.com')?.borrowed).toMatchObject({ says: 'paypal' });
});
