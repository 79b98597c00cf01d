import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { proxied } from '../../../../src/core/names/library-proxy.ts';
import { createResemblance } from '../../../../src/core/names/resemblance.ts';

const resembles = createResemblance(catalogue);
const at = (host: string) => resembles(new URL(`https://${host}/`));

/** Proxies of libraries, from the list of the browser extension EZProxy Redirect (https://github.com/tom5760/ezproxy-db) and from links in public pages. */
const schools =
  'ezproxy.adler.edu ezproxy.amherst.edu ezproxy.angelina.edu ezproxy.arcadia.edu ezproxy.augsburg.edu ezproxy.aut.ac.nz ezproxy.averett.edu ezproxy.baylor.edu ezproxy.bathspa.ac.uk ezproxy.bellevue.edu ezproxy.cul.columbia.edu ezproxy.gvsu.edu ezproxy.library.aucegypt.edu ezproxy.library.wisc.edu ezproxy.aub.edu.lb ezproxy1.allegheny.edu ezprox.bard.edu ejproxy.a-star.edu.sg elibrary.amc.edu fulla.augustana.edu libproxy.abertay.ac.uk libproxy.adelphi.edu libproxy.lib.unc.edu libproxy.mit.edu libproxy.rpi.edu libproxy.sunmoon.ac.kr libproxy.unm.edu lrc-proxy.abtech.edu lsproxy.austincc.edu offcampus.anadolu.edu.tr p.atsu.edu proxy.aju.edu proxy.bsu.edu proxy.wcl.american.edu spot.lib.auburn.edu virtual.anu.edu.au'.split(
    ' ',
  );
const others =
  'ezproxy.acadiau.ca ezproxy.aclibrary.org ezproxy.athabascau.ca ezproxy.lib.cas.cz ezproxy.torontopubliclibrary.ca ezproxy.u-bordeaux-montaigne.fr journals.library.austin.org.au libproxy.aalto.fi libproxy.helsinki.fi libraryproxy.amnh.org login.ezproxy.blb-karlsruhe.de proxyau.wrlc.org'.split(
    ' ',
  );

const written = ['www.paypal.com', 'www-paypal-com', 'www.dropbox.com', 'www.linkedin.com', 'www-linkedin-com', 'www.facebook.com'];
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

const cases: readonly [hostname: string, by: ReturnType<typeof proxied>, because: string][] = [
  ['www.paypal.com.ezproxy.college.example', 'label', 'a label says so'],
  ['www.paypal.com.ezp.college.example', 'label', 'a short one'],
  ['www.paypal.com.webvpn.college.example', 'label', 'another make'],
  ['www.paypal.com.evil.example', 'none', 'nothing says so'],
  ['www.paypal.com.mylibrary.example', 'none', 'part of a label'],
  ['www.paypal.com.spot.college.edu', 'school', 'whatever the label, it is a school'],
  ['www.paypal.com.spot.college.ac.jp', 'school', 'in another country'],
  ['www.paypal.com.academy.jp', 'none', 'no suffix of schools'],
];
test.for(cases)('%s: %s (%s)', ([hostname, by]) => {
  expect(proxied(hostname)).toBe(by);
});

test('of a login host a proxy is no excuse', () => {
  expect(at('access.login.nhs.uk.ezproxy.college.example')).toMatchObject({ technique: 'embedded', certainty: 'certain' });
  expect(at('account.apple.com.ezproxy.college.example')?.certainty).toBe('certain');
  expect(at('www.apple.com.ezproxy.college.example')?.certainty).toBe('likely');
});
