import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { ROWS } from '../../../../src/core/names/evidence.ts';
import { createFindAll } from '../../../../src/core/names/find-name.ts';
import { knownNames } from '../../../../src/core/names/known-names.ts';
import { plainLetters } from '../../../../src/core/names/plain-letters.ts';
import { unicodeLabels } from '../../../../src/core/names/unicode-host.ts';

const spoken: string[] = [];
const findAll = createFindAll(catalogue, knownNames(catalogue), ({ text }, { id }) => {
  spoken.push(`${text} ${id}`);
  return undefined;
});

/** The rows that speak of a host, each with the name that it speaks of. */
function rowsOf(host: string): readonly string[] {
  spoken.length = 0;
  const { hostname } = new URL(`https://${host}/`);
  findAll(hostname, unicodeLabels(hostname).map(plainLetters).join('.'));
  return [...spoken];
}

/**
 * Each row of the table: hosts of which it speaks (and no other row in its place), and hosts of which it must not, as near to the first as can be. The name
 * that it speaks of stands in front.
 */
const rows: { readonly [id: string]: { readonly name: string; readonly speaks: readonly string[]; readonly silent: readonly string[] } } = {
  'continued-abroad': {
    name: 'googlecom',
    speaks: ['google.com.pf', 'www.google.com.pf'],
    silent: ['google.com.de', 'x-google.com.pf', 'google.com.example', 'google.pf.example'],
  },
  continued: {
    name: 'accessloginnhsuk',
    speaks: ['access.login.nhs.uk.com'],
    silent: ['access.login.nhs.uk.example', 'xaccess.login.nhs.uk.com'],
  },
  'continued-suffix': { name: 'nhsuk', speaks: ['nhs.uk.com'], silent: ['nhs.uk.example', 'x-nhs.uk.com'] },
  'name-and-suffix': { name: 'facebookcom', speaks: ['face-book.com', 'face.book.com'], silent: ['x-face-book.com', 'facebook.co.uk'] },
  embedded: {
    name: 'paypalcom',
    speaks: ['paypal.com.evil.example', 'paypal-com.evil.example', 'paypalcom.example', 'x.paypal.com-verify.example'],
    silent: ['xpaypal.com.evil.example', 'paypal.communicates.example', 'paypalcomx.example', 'evil.paypalcom'],
  },
  'embedded-everyday': {
    name: 'officecom',
    speaks: ['diagnostics-office-com-4f2.example', 'diagnostics-office-com-4f2.riverbank.example'],
    silent: [
      'office-com-4f2.example',
      'diagnostics-office.com.example',
      'diagnostics-apple-com-4f2.example',
      'office.com.riverbank.example',
    ],
  },
  'embedded-www': {
    name: 'govuk',
    speaks: ['wwwgovuk.evil.example', 'my.wwwgovuk.evil.example'],
    silent: ['govuk.evil.example', 'xgovuk.evil.example', 'www-x-govuk.evil.example'],
  },
  language: { name: 'login', speaks: ['login-verify.example', 'my.login.example'], silent: ['login.example', 'www.login.example'] },
  scattered: { name: 'paypal', speaks: ['xpay.palx.example', 'xpay-palx.example'], silent: ['pay-pal.example', 'paypal.example'] },
  'split-whole': { name: 'paypal', speaks: ['pay-pal.example', 'pay.pal.example'], silent: ['pay-pal-shop.example', 'paypal.example'] },
  'split-login': {
    name: 'paypal',
    speaks: ['pay-pal-login.example', 'pay-pal.login.example'],
    silent: ['pay-pal-shop.example', 'pay-pal.example', 'okt-a-login.example'],
  },
  split: { name: 'paypal', speaks: ['pay-pal-shop.example'], silent: ['pay-pal-login.example', 'pay-pal.example'] },
  'other-country': {
    name: 'paypal',
    speaks: ['paypal.lt', 'www.paypal.lt'],
    silent: ['paypal.example', 'paypal.ga', 'paypal.co.at', 'my-paypal.lt', 'paypal.riverbank.lt'],
  },
  'short-word': { name: 'pkb', speaks: ['pkb.example', 'www.pkb.example'], silent: ['pkb-login.example', 'nhs.example'] },
  'plain-platform': {
    name: 'office',
    speaks: ['office.vercel.app'],
    silent: ['office.example', 'office.co.il', 'office-login.vercel.app', 'outlook.vercel.app'],
  },
  'other-suffix': {
    name: 'patientaccess',
    speaks: ['patientaccess.example', 'www.patientaccess.example'],
    silent: ['my-patientaccess.example'],
  },
  particle: { name: 'icloud', speaks: ['musicloud.example', 'hicloud.example'], silent: ['my-icloud.example', 'icloud-app.example'] },
  'particle-joined': {
    name: 'icloud',
    speaks: ['icloudzz.example'],
    silent: ['icloud-zz.example', 'icloudlogin.example', 'musicloud.example'],
  },
  against: {
    name: 'microsoft',
    speaks: ['stop-microsoft.example', 'goodbyemicrosoft.example', 'microsoft-sucks.example'],
    silent: ['nonstopmicrosoft.example', 'stop-microsoft-login.example', 'stop.microsoft.example'],
  },
  'product-joined': {
    name: 'sharepoint',
    speaks: ['sharepointconsultants.example', 'app-sharepoint-v1.vercel.app'],
    silent: [
      'sharepoint-consultants.example',
      'sharepointloginzz.example',
      'sharepointservice.example',
      'app-sharepoint-login.vercel.app',
      'sharepointapp.vercel.app',
    ],
  },
  'strong-login': {
    name: 'paypal',
    speaks: [
      'paypal-login.example',
      'loginpaypal.example',
      'zz.paypal-login.example',
      'paypal-service-centre.example',
      'paypal-refund-parcel.example',
    ],
    silent: ['paypal-service.example', 'paypal-loginza.example', 'paypal-lo-gin.example', 'paypal-parcel.example', 'paypal.login.example'],
  },
  'strong-address': {
    name: 'paypal',
    speaks: ['https-paypal.example', 'paypal-www.example'],
    silent: ['paypal-online.example', 'https-paypal-zz.example'],
  },
  'strong-login-and-more': {
    name: 'paypal',
    speaks: ['zz-paypal-login.example'],
    silent: ['zzpaypal-login.example', 'zz-paypal-service.example'],
  },
  'strong-short-alone': {
    name: 'okta',
    speaks: ['riverbank-okta.example', 'okta-blog.example'],
    silent: ['riverbankokta.example', 'okta-login.example'],
  },
  'strong-trade': {
    name: 'paypal',
    speaks: ['paypal-service.example', 'paypalparcel.example'],
    silent: ['paypal-blog.example', 'paypal-service-zz.example'],
  },
  'strong-web': {
    name: 'paypal',
    speaks: ['paypal-online.example', 'mypaypal.example'],
    silent: ['paypal-blog.example', 'paypal-online-zz.example'],
  },
  'strong-words': {
    name: 'paypal',
    speaks: ['paypal-blog.example', 'paypalblog.example'],
    silent: ['paypal-zz.example', 'paypal-online.example'],
  },
  'strong-alone-login': {
    name: 'paypal',
    speaks: ['paypal-secureverif.example', 'zzsecure-paypal.example'],
    silent: ['paypal-secure.example', 'paypal-zzsecure.example', 'paypal-zz.secure.example', 'paypalsecureverif.example'],
  },
  'strong-longer': {
    name: 'linkedin',
    speaks: ['linkedinz.example', 'www.linkedinz.example'],
    silent: ['linkedinzz.example', 'linkedin9.example', 'xlinkedinz.example', 'linkedin-z.example', 'linkedinz.riverbank.example'],
  },
  'strong-alone': {
    name: 'paypal',
    speaks: ['paypal-zz.example', 'zz-paypal.example'],
    silent: ['paypalzz.example', 'zz-okta.example', 'paypal9.example'],
  },
  'strong-bounded': {
    name: 'paypal',
    speaks: ['zz9paypal9zz.example', 'zz0paypal0zz.example', 'zz-paypal9zz.example'],
    silent: ['zz-paypal-zz.example', 'zzpaypal-zz.example'],
  },
  'strong-acronym-login': {
    name: 'hsbc',
    speaks: ['hsbcverify-bm.example', 'zzhsbclogin.example', 'hsbczzz-refund.example'],
    silent: ['zzhsbc.example', 'zzoktalogin.example'],
  },
  'strong-acronym': {
    name: 'hsbc',
    speaks: ['zzhsbc.example', 'hsbczz.example'],
    silent: ['zz-hsbc.example', 'zzhsbczz.example', 'zzhsbclogin.example'],
  },
  'strong-joined-login': {
    name: 'paypal',
    speaks: ['zzpaypalloginzz.example', 'zzloginpaypalzz.example', 'loginpaypalzz.example'],
    silent: ['zzpaypalzz.example', 'zzlo.ginpaypalzz.example', 'paypal-login.example', 'zzpaypalzzlogin.example'],
  },
  'strong-joined': { name: 'paypal', speaks: ['zzpaypalzz.example'], silent: ['paypal-zz.example', 'zzpaypalzz.riverbank.example'] },
  'strong-touching': {
    name: 'ukgov',
    speaks: ['ukgovzz.example', 'zzukgov.example'],
    silent: ['zzukgovzz.example', 'ukgov-zz.example'],
  },
  'weak-telling-label-of-suffix': {
    name: 'gov',
    speaks: ['winter-subsidy-gov.uk', 'subsidy-gov.uk', 'winter-subsidy-gov.co.uk'],
    silent: ['winter-subsidy-gov.example', 'riverbank-gov.uk', 'gov-subsidy.uk', 'subsidygov.uk'],
  },
  'weak-joined-label-of-suffix': {
    name: 'gov',
    speaks: ['treasurygov.uk', 'riverbank-gov.uk'],
    silent: ['treasurygov.co.uk', 'riverbank-gov.co.uk', 'winter-subsidy-gov.uk', 'govtreasury.uk'],
  },
  'weak-login': {
    name: 'nhs',
    speaks: ['nhs-login.example', 'nhslogin-verify.example', 'nhs-passport-refund.example'],
    silent: ['nhs-service.example', 'nhs-login-zz.example', 'nhs-blog.example'],
  },
  'weak-telling': {
    name: 'nhs',
    speaks: ['nhs-service.example', 'nhs-parcel.example'],
    silent: ['nhsservice.example', 'nhs-service-zz.example', 'nhs-blog.example'],
  },
  'weak-telling-joined': {
    name: 'gov',
    speaks: ['govlogin.example', 'govservicecentre.example'],
    silent: ['gov-login.example', 'govservice.example', 'govblog.example', 'govloginzz.example'],
  },
  'weak-address': { name: 'lloyds', speaks: ['https-lloyds.example'], silent: ['my-lloyds.example', 'https-lloyds-zz.example'] },
  'weak-web': {
    name: 'lloyds',
    speaks: ['lloyds-online.example', 'mylloyds.example'],
    silent: ['lloyds-blog.example', 'lloyds-online-blog.example', 'lloyds-9.example'],
  },
  'weak-words': {
    name: 'lloyds',
    speaks: ['lloyds-blog.example'],
    silent: ['lloydsblog.example', 'lloyds9.example', 'lloyds-9.example'],
  },
  'weak-distinct': {
    name: 'github',
    speaks: ['githubclaim.example', 'claimgithub.example'],
    silent: ['github-claim.example', 'githubblog.example', 'githubclaimzz.example'],
  },
  'weak-more-words': {
    name: 'lloyds',
    speaks: ['lloydsblog.example', 'lloydsregister.example'],
    silent: ['lloyds-blog.example', 'lloydszz.example'],
  },
  'weak-acronym-and-more': {
    name: 'nhs',
    speaks: ['nhs-passport-zz.example'],
    silent: ['nhs-zz.example', 'nhspassport-zz.example', 'gov-passport-zz.example'],
  },
  'weak-login-and-more': {
    name: 'lloyds',
    speaks: ['lloyds-login-zz.example', 'lloyds9login-zz.example'],
    silent: ['lloyds-zz.example', 'zzlloyds-login.example'],
  },
  'weak-acronym': {
    name: 'nhs',
    speaks: ['nhs-zz.example', 'zz-nhs.example', 'nhs-zz.xyz'],
    silent: ['nhszz.example', 'gov-zz.example', 'nhszz.xyz'],
  },
  'weak-adjoining': {
    name: 'apple',
    speaks: ['applesupportzz.example', 'zzlogin-apple.example'],
    silent: ['zzapplesupportzz.example', 'applezz.example'],
  },
  'weak-behind': {
    name: 'apple',
    speaks: ['srei-apple.example'],
    silent: ['apple-sauce.xyz', 'apple-sauce.example', 'sreiapple.example'],
  },
  'weak-cheap': {
    name: 'revolut',
    speaks: ['revolut-sauce.xyz'],
    silent: ['revolut-sauce.example', 'revolutsauce.xyz', 'sauce-revolut.xyz'],
  },
  product: {
    name: 'sharepoint',
    speaks: ['sharepoint.riverbank.example'],
    silent: ['sharepoint.riverbank.xyz', 'sharepoint.login.example', 'my-sharepoint.riverbank.example'],
  },
  'product-login': {
    name: 'okta',
    speaks: ['okta.secure-check.example', 'login.okta.riverbank.example'],
    silent: ['okta.riverbank.example', 'okta-login.riverbank.example'],
  },
  'front-address': {
    name: 'paypal',
    speaks: ['paypal.co.riverbank.example', 'paypal-com.riverbank.example', 'paypal.co-zz.example'],
    silent: ['paypal.company.riverbank.example', 'xpaypal.co.riverbank.example', 'paypal.riverbank.co', 'paypal.zz-co.example'],
  },
  'front-strange-login': {
    name: 'paypal',
    speaks: ['paypal-zz.account-login.example', 'paypal-zz.riverbank.xyz'],
    silent: ['paypal-zz.riverbank.example', 'paypalzz.account-login.example', 'paypal-login.riverbank.example'],
  },
  'front-strange-alone': {
    name: 'paypal',
    speaks: ['paypal-zz.riverbank.example', 'paypal9zz.riverbank.example'],
    silent: ['paypalzz.riverbank.example', 'paypal.riverbank.example', 'paypal-login.riverbank.example'],
  },
  'front-strange': {
    name: 'paypal',
    speaks: ['paypalzz.riverbank.example', 'paypalzz.account-login.example'],
    silent: ['paypal.riverbank.example', 'paypal-zz.riverbank.example'],
  },
  'front-deep': {
    name: 'paypal',
    speaks: ['eu.paypal.riverbank.example'],
    silent: ['www.paypal.riverbank.example', 'eu.paypal.riverbank.xyz', 'eu.paypal.login.example'],
  },
  'front-login': {
    name: 'paypal',
    speaks: ['paypal.login.example', 'paypal-login.riverbank.example'],
    silent: ['paypal.riverbank.example', 'paypal-login-zz.riverbank.example'],
  },
  front: { name: 'paypal', speaks: ['paypal.riverbank.example', 'paypal-login-zz.riverbank.example'], silent: ['paypal.login.example'] },
  'weak-front-clear': {
    name: 'nhs',
    speaks: ['nhs.verify-account.example', 'nhs.status-13.example', 'nhs-login.verify.example'],
    silent: ['nhs.service.example', 'nhs.verify-zz.example', 'nhs-zz.verify-account.example', 'nhs-blog.verify-account.example'],
  },
  'weak-front-login': {
    name: 'apple',
    speaks: ['apple.login.example', 'apple-support.login.example'],
    silent: ['apple.login-zz.example', 'apple-zz.login.example', 'apple.riverbank.example', 'apple.blog.example'],
  },
  'weak-front-suffix': {
    name: 'gov',
    speaks: ['gov.riverbank-uk.example'],
    silent: ['gov.riverbank.example', 'my-gov.riverbank-uk.example', 'hsbc.riverbank-uk.example'],
  },
  'weak-front-acronym': {
    name: 'nhs',
    speaks: ['nhs.riverbank.xyz', 'nhs.zz-login.example', 'nhs.riverbank-prescription.example', 'nhs.login.riverbank.example'],
    silent: ['nhs.riverbank.example', 'my.nhs.riverbank.xyz', 'nhs-zz.riverbank.xyz'],
  },
  'weak-front-signs': {
    name: 'apple',
    speaks: [
      'apple.verify.secure-case-zz.example',
      'apple.login-zz.example',
      'apple.login-zz.xyz',
      'apple.support.riverbank.xyz',
      'apple.com-login-zz.example',
      'apple.support.com-riverbank.example',
    ],
    silent: [
      'apple-support.riverbank.example',
      'apple.support.riverbank.example',
      'apple.riverbank.xyz',
      'zzapple.verify.secure-case-zz.example',
      'gov.verify.secure-zz.example',
    ],
  },
  'slip-word': { name: 'icloud', speaks: ['cloud.example'], silent: ['iclod.example'] },
  'slip-common': { name: 'live', speaks: ['life.com', 'love.com'], silent: ['appple.com'] },
  'slip-first': { name: 'linkedin', speaks: ['inkedin.com'], silent: ['linkedi.com', 'kinkedin.com', 'my-inkedin.com'] },
  'slip-elsewhere': {
    name: 'linkedin',
    speaks: ['linkdein.de', 'linkdein.example'],
    silent: ['linkdein.com', 'linkdein.co', 'linkdein.xyz', 'linkdein.riverbank.de', 'iinkedin.de'],
  },
  'slip-and-dash': {
    name: 'rbsdigital',
    speaks: ['rbs-digitol.com'],
    silent: ['rbsdigitol.com', 'rbs-digitol.riverbank.com'],
  },
  'slip-other-word': {
    name: 'evergreenlife',
    speaks: ['evergreen-loft.com', 'evergreenlimo.com', 'ofergreenlife.com'],
    silent: ['evergreen-lif.com', 'evergrexnlixe.com'],
  },
  'slip-particle': {
    name: 'icloud',
    speaks: ['itcloud.com', 'xcloud.com', 'ciloud.com', 'my-iclod.com'],
    silent: ['iclod.com', 'icluod.com', 'ixloud.com'],
  },
  'slip-and-glyph': { name: 'paypal', speaks: ['paipai.com'], silent: ['paypql.com'] },
  'slip-drawn-alike': {
    name: 'microsoftonline',
    speaks: ['nicrosoftonline.example'],
    silent: ['zicrosoftonline.example', 'www.nicrosoftonline.evil.example', 'royalnail.example'],
  },
  slip: { name: 'paypal', speaks: ['paypql.com'], silent: ['paypql.example', 'my.paypql.riverbank.com'] },
  'slip-at-home': { name: 'apple', speaks: ['appple.com'], silent: ['appple.example', 'my-appple.com'] },
  'slip-acronym': {
    name: 'nhs',
    speaks: ['nsh-login.example', 'nsh-parcel.example'],
    silent: ['nsh-zz.example', 'nsh-blog.example', 'nshlogin.example', 'nzs-login.example'],
  },
  'slip-beside-words': {
    name: 'paypal',
    speaks: ['paypollogin.example', 'securepaypol.example', 'payal-login.example'],
    silent: ['paypol-service.example', 'paypol-login-zz.example', 'paypolzz.example', 'paypol-zz.example'],
  },
  'slip-of-phrase': {
    name: 'microsoft',
    speaks: ['mircosoft-zz.example', 'zz-zz.mircosoft-zz.example', 'zz.mircosoft.riverbank.example'],
    silent: ['mircosoft.example', 'zzmircosoft.example'],
  },
  'glyph-number': { name: 'icloud', speaks: ['1cloud.example'], silent: ['lcloud.example', '1c1oud.example', 'cloud.example'] },
  glyph: { name: 'paypal', speaks: ['paypa1.example'], silent: ['app1e.example', 'paypal.example'] },
  'glyph-short': { name: 'apple', speaks: ['app1e.example'], silent: ['app1e.com'] },
  foreign: {
    name: 'paypal',
    speaks: ['раураl.example', 'www.раураl.example', 'раураl.рф', 'my-раураl-login.example', 'раурol.example', 'login-раурol.example'],
    silent: ['paypal.example', 'paypal.россия.example', 'my-раурol.example', 'раурol.riverbank.example'],
  },
  institution: {
    name: 'paypal',
    speaks: ['paypalfoundation.example', 'www.paypalarena.example', 'tickets.paypalmuseum.example'],
    silent: [
      'paypal-foundation.example',
      'paypalfoundation.xyz',
      'login.paypalfoundation.example',
      'paypalfoundation-login.example',
      'paypalfoundations.example',
      'paypalcenter.example',
      'thepaypalfoundation.example',
      'paypalfoundation.riverbank.example',
    ],
  },
  'short-label': { name: 'id', speaks: ['id-login.me', 'idverify.me'], silent: ['id-login.example', 'id-zz.me', 'id.me'] },
};

test('every row has an example, and a counter-example', () => {
  expect(Object.keys(rows).toSorted()).toEqual(ROWS.map(({ id }) => id).toSorted());
  expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  expect(Object.entries(rows).filter(([, { speaks, silent }]) => speaks.length === 0 || silent.length === 0)).toEqual([]);
});

test.for(Object.entries(rows).flatMap(([id, { name, speaks }]) => speaks.map((host) => [id, name, host] as const)))(
  '%s speaks of %s in %s',
  ([id, name, host]) => {
    expect(rowsOf(host)).toContain(`${name} ${id}`);
  },
);

test.for(Object.entries(rows).flatMap(([id, { name, silent }]) => silent.map((host) => [id, name, host] as const)))(
  '%s does not speak of %s in %s',
  ([id, name, host]) => {
    expect(rowsOf(host)).not.toContain(`${name} ${id}`);
  },
);

/** What a row says of names of another kind than its example. */
const others: readonly [host: string, name: string, row: string, speaks: boolean, because: string][] = [
  ['ee-billing.co.uk', 'ee', 'short-label', true, 'under a suffix of two labels'],
  ['payee.co.uk', 'ee', 'short-label', false, 'two letters that end a word'],
  ['icloud-zz.riverbank.example', 'icloud', 'front-strange', true, 'a particle and a word come about by chance'],
  ['amazon-zz.riverbank.example', 'amazon', 'front-strange', true, 'so does everybody’s word'],
  ['amazonzz.example', 'amazon', 'strong-touching', false, 'a river'],
  ['zzamazonloginzz.example', 'amazon', 'strong-joined-login', false, 'the same beside anything'],
  ['outlookclaim.example', 'outlook', 'weak-distinct', false, 'the same, joined with a word of trade'],
  ['gov-zz.xyz', 'gov', 'weak-cheap', false, 'too short'],
  ['zz-gov.example', 'gov', 'weak-behind', false, 'too short'],
  ['zz-office.example', 'office', 'weak-behind', false, 'a word of context'],
  ['zz-office.xyz', 'office', 'weak-cheap', false, 'the same'],
  ['live-blog.example', 'live', 'weak-words', false, 'everybody’s word, and short'],
  ['gov-blog.example', 'gov', 'weak-words', true, 'short alone'],
  ['live-login-zz.example', 'live', 'weak-login-and-more', false, 'the same among strange words'],
  ['livelogin.example', 'live', 'weak-telling-joined', false, 'the same, joined'],
  ['livelogins-zz.example', 'live', 'weak-adjoining', false, 'the same, beside the beginning of another word'],
  ['live-loginsza.example', 'live', 'weak-adjoining', false, 'the same, between dashes'],
  ['login.applezz.example', 'apple', 'weak-adjoining', false, 'no label goes on in the next'],
  ['applestat.us', 'apple', 'weak-adjoining', false, 'nor in its suffix'],
  ['zzapple.support', 'apple', 'weak-adjoining', false, 'nor where the name ends with it'],
  ['mygovid.ie', 'gov', 'weak-telling-joined', false, 'another country’s government'],
  ['mygovid.co.uk', 'gov', 'weak-telling-joined', true, 'its own country'],
  ['mygovid.xyz', 'gov', 'weak-telling-joined', true, 'nobody’s country'],
  ['mygovid.tk', 'gov', 'weak-telling-joined', true, 'a country that gives its names away'],
  ['getdpd.com', 'dpd', 'weak-words', false, 'three letters, joined with words that ask for nothing'],
  ['get-dpd.com', 'dpd', 'weak-words', true, 'dashed'],
  ['nhscontact.com', 'nhs', 'weak-words', true, 'joined with a word that asks for something'],
  ['managedwphosting.example', 'dwp', 'weak-words', false, 'three letters in the middle of words'],
  ['github.verify-account.example', 'github', 'weak-front-clear', false, 'what organisations call a host of theirs'],
  ['live.verify-account.example', 'live', 'weak-front-clear', false, 'everybody’s word'],
  ['paypalx.example', 'paypal', 'strong-longer', false, 'six letters and one more are another word'],
  ['icloudz.example', 'icloud', 'strong-longer', false, 'a particle and a word'],
  ['oktaconsultants.example', 'okta', 'product-joined', false, 'too short to be known inside a word'],
  ['evergreen-lifo.co.uk', 'evergreenlife', 'slip-and-dash', false, 'the name’s own dash'],
  ['paypql.example', 'paypal', 'slip-elsewhere', true, 'a name of six letters'],
  [
    'rnicrosoft-zz.riverbank.click',
    'microsoft',
    'front-strange-login',
    true,
    'nobody chooses the letters of a suffix: it costs nothing however it looks',
  ],
  ['apple.com-login.example', 'apple', 'front-address', false, 'a weak name'],
  ['zz-apple-com-4f2.example', 'applecom', 'embedded', true, 'everybody’s word, but none of context'],
  ['zz-login-gov-4f2.example', 'logingov', 'embedded', true, 'a word of context, but not everybody’s'],
  ['office-blog.example', 'office', 'weak-words', false, 'a plain word'],
  ['office-online.example', 'office', 'weak-web', false, 'the same'],
  ['office-login.example', 'office', 'weak-login', true, 'but no word of login'],
  ['apple.riverbank-com.example', 'apple', 'weak-front-suffix', false, 'no suffix of public bodies'],
  ['apple-parcel.example', 'apple', 'weak-login-and-more', false, 'beside everybody’s word a lure tells nothing'],
  ['apple-parcel.example', 'apple', 'weak-words', false, 'and is no plain word, either'],
  ['paypol-service.example', 'paypal', 'slip-of-phrase', true, 'one word of trade'],
  ['paypal.riverbank.support', 'paypal', 'front', true, 'a suffix is no word of login'],
  ['microsof.t-zz.example', 'microsoft', 'split', true, 'its last letter begins another label'],
  ['microsof.t-login.example', 'microsoft', 'split-login', true, 'what stands behind that letter is beside the name'],
  ['microsof.t.example', 'microsoft', 'split-whole', true, 'that letter alone was registered'],
  ['paypa.live', 'paypal', 'scattered', false, 'its last letter stands in the suffix'],
  ['p-aypal.example', 'paypal', 'split-whole', true, 'a dash behind the first letter'],
  ['nħs.uk', 'nhsuk', 'foreign', true, 'a whole address'],
  ['раураl.com', 'paypalcom', 'foreign', true, 'one of its labels'],
  ['пнѕ.example', 'nhs', 'foreign', true, 'three letters'],
  ['пня.example', 'nhs', 'foreign', true, 'three letters, and a slip'],
  ['іd.me', 'id', 'foreign', true, 'two letters, under the suffix that they are known under'],
  ['rnicrosoft.qmail.example', 'microsoft', 'front', true, 'whatever plain word the registered label is'],
  ['qoogle.example', 'google', 'glyph-short', true, 'no plain word stands behind its first letter'],
  ['paypa1.com', 'paypalcom', 'glyph', true, 'the end of an address as it is written'],
];
test.for(others)('%s, %s: %s %s (%s)', ([host, name, row, speaks]) => {
  expect(rowsOf(host).includes(`${name} ${row}`)).toBe(speaks);
});

/** Of a name that stands in a host no row speaks, not even one that weighs nothing. */
const unspoken: readonly [host: string, name: string, because: string][] = [
  ['paypalcouk-zz.example', 'paypalcouk', 'another domain of the owner’s is no word'],
  ['paypalcouk.example', 'paypalcouk', 'nor an address without its dots'],
  ['zz-nhs.uk.com', 'nhsuk', 'an address that ends in the suffix, behind a dash'],
  ['zzpaypa1zz.example', 'paypal', 'a digit within other letters'],
  ['pay-pql.com', 'paypal', 'a slip, and a dash in so short a name'],
  ['nsh.uk', 'nhs', 'two neighbours swapped, beside nothing'],
  ['пнѕ.рф', 'nhs', 'three letters of those that everybody writes there'],
  ['пня.рф', 'nhs', 'the same, and a slip'],
  ['lоgin-verify.example', 'login', 'the language of logins, in whatever letters'],
  ['my-хcloud.example', 'icloud', 'a particle and a word, the same'],
  ['россия.id.example', 'id', 'two letters as they are, beside a label in others'],
  ['github.io', 'github', 'a public suffix is nobody’s'],
];
test.for(unspoken)('%s, %s: nothing (%s)', ([host, name]) => {
  expect(rowsOf(host).filter((spokenOf) => spokenOf.startsWith(`${name} `))).toEqual([]);
});

test('a name that stands as it is written is judged once, though a second look changes what stands beside it', () => {
  expect(rowsOf('www.paypal-corner.example')).toEqual(['paypal strong-alone']);
});
