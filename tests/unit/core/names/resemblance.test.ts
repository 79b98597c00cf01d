import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import type { Brand } from '../../../../src/catalogue/types.ts';
import { createResemblance, type Technique } from '../../../../src/core/names/resemblance.ts';

const resembles = createResemblance(catalogue);
const at = (address: string) => resembles(new URL(address.includes('://') ? address : `https://${address}/`));

const impostors: readonly [address: string, technique: Technique, certainty: 'certain' | 'likely', because: string][] = [
  ['https://account.login.nhs.uk@evil.example/', 'userinfo', 'certain', 'the official name is only a user name'],
  ['https://paypal.com@evil.example/', 'userinfo', 'certain', 'a domain of two labels'],
  ['https://signin.paypal.com:x@evil.example/', 'userinfo', 'certain', 'a host below what the owner holds'],
  ['https://access.login.nhs.u%6b%E0@evil.example/', 'userinfo', 'certain', 'an invalid escape hides nothing that stands before it'],
  ['https://www.paypal.com@access.login.nhs.uk/', 'userinfo', 'certain', 'before an official host of another'],
  ['https://account.login.nhs.uk@bucket.s3.amazonaws.com/', 'userinfo', 'certain', 'before a host of a platform'],
  [
    'https://www.amazon.com%20account.login.nhs.uk@bucket.s3.amazonaws.com/',
    'userinfo',
    'certain',
    'behind a name of the owner of the platform',
  ],
  ['https://www.amazon.com@evil.s3.amazonaws.com/', 'userinfo', 'certain', 'a name of the owner, where anybody has a host'],
  ['https://outlook.live.com@evil.z13.web.core.windows.net/', 'userinfo', 'certain', 'the same at another platform'],
  ['https://accounts.google.com@sites.google.com/view/evil', 'userinfo', 'certain', 'a name of the owner, where anybody has a page'],
  ['https://accounts.google.com@storage.googleapis.com/evil/index.html', 'userinfo', 'certain', 'or a file'],
  [`https://${'a.'.repeat(200)}paypal.com@evil.example/`, 'userinfo', 'certain', 'however much stands in front'],
  ['https://203.0.113.7/www.paypal.com/signin', 'path', 'likely', 'the official name in the path of a bare address'],
  ['https://[2600:1f18::7]/www.paypal.com/signin', 'path', 'likely', 'of a longer one'],
  ['https://[::ffff:203.0.113.7]/www.paypal.com/signin', 'path', 'likely', 'of the same, written longer'],
  ['account.login.nhs.uk.evil.example', 'embedded', 'certain', 'the whole official name in front'],
  ['x.account.login.nhs.uk.evil.example', 'embedded', 'certain', 'in the middle'],
  ['account-login-nhs-uk.evil.example', 'embedded', 'certain', 'with dashes'],
  ['paypal.com-verify.example', 'embedded', 'certain', 'ends at a dash'],
  ['paypal.co.uk.evil.example', 'embedded', 'certain', 'another domain of the owner'],
  ['wwwgovuk.evil.example', 'embedded', 'certain', 'joined'],
  ['nhs.uk.com', 'suffix', 'likely', 'a suffix that goes on where the official one ends'],
  ['nhs-uk.co', 'embedded', 'certain', 'name and suffix in one label'],
  ['patientaccess.net', 'suffix', 'likely', 'the same name under another suffix'],
  ['раураl.com', 'homoglyph', 'certain', 'Cyrillic letters'],
  ['nħs.uk', 'homoglyph', 'certain', 'a stroke'],
  ['rovalmail.com', 'homoglyph', 'certain', 'a letter within a word of the name, drawn alike'],
  ['royalnail.com', 'typo', 'likely', 'the letter that begins its second word: another word'],
  ['secure-paypøl.com', 'homoglyph', 'certain', 'an accent, where alone the name differs, beside a word'],
  ['\uac00.payp\u00f8l\u0302.com', 'homoglyph', 'certain', 'the same with a mark of its own, behind a letter that stands for several'],
  ['natvveçt.com', 'homoglyph', 'certain', 'an accent, and two letters that pass for one'],
  ['inßtagrarn.com', 'homoglyph', 'certain', 'the same'],
  ['rnicroçoft.com', 'homoglyph', 'certain', 'the same in front'],
  ['app1ç.com', 'homoglyph', 'certain', 'an accent, and a number that passes for a letter'],
  ['companiesnouse.com', 'homoglyph', 'certain', 'a letter that begins the second word, and makes no word'],
  ['lcloud.com', 'homoglyph', 'certain', 'the letter drawn like the name’s, under the name’s own suffix'],
  ['lcloud.pl', 'homoglyph', 'likely', 'a plain word behind another letter, which is drawn like the name’s'],
  ['applç.com', 'homoglyph', 'certain', 'an accent, where alone the name differs'],
  ['goóglc.com', 'homoglyph', 'certain', 'an accent, and a letter that is drawn alike'],
  ['amazംn.com', 'homoglyph', 'certain', 'a mark of another script, which is no accent'],
  ['monzó.com', 'homoglyph', 'certain', 'the name itself, with an accent'],
  ['paypa1.com', 'homoglyph', 'certain', '1 for l'],
  ['rnicrosoft.com', 'homoglyph', 'certain', 'rn for m'],
  ['patientacess.com', 'typo', 'likely', 'one letter left out'],
  ['barclqys.co.uk', 'bit-flip', 'likely', 'one bit'],
  ['nhs-login-verify.com', 'combosquat', 'certain', 'a short name beside words of login'],
  ['secureloginpaypal.com', 'combosquat', 'certain', 'joined, taken apart'],
  ['nhs-login.pages.dev', 'combosquat', 'certain', 'on a hosting platform'],
  ['srei-apple.example', 'combosquat', 'likely', 'a word of its own, behind'],
  ['nicrosoftonline.com', 'homoglyph', 'certain', 'letters drawn alike in a long name'],
  ['rnicrosoftonllne.com', 'homoglyph', 'certain', 'rn for m and l for i'],
  ['account.gov.uk.ar', 'embedded', 'certain', 'gov.uk goes on'],
  ['lloyds-verify.example', 'combosquat', 'certain', 'a surname beside a word of login'],
  ['lloyds-register.example', 'combosquat', 'likely', 'a surname beside a trade'],
  ['apple.verify.secure-case.example', 'subdomain', 'likely', 'a short name with words of login around it'],
  ['paypal-soporte.example', 'combosquat', 'likely', 'beside a word of login in Spanish'],
  ['paypal.secure-update.example', 'subdomain', 'certain', 'a stranger calls a part of itself so'],
  ['nhs.verify-account.example', 'subdomain', 'certain', 'the same with a short name'],
  ['nhs.service.example', 'subdomain', 'likely', 'the same, with one word of trade'],
  ['amazon-co.riverbank.example', 'subdomain', 'certain', 'a name, and where its suffix would begin'],
  ['rnicrosoft.microsoft.example', 'suffix', 'certain', 'called so twice, once drawn'],
  ['qmail-login.example', 'homoglyph', 'certain', 'another letter, and a word of login'],
  ['linkedinz.example', 'typo', 'certain', 'one letter more than a long name'],
  ['paypal-secureverif.example', 'combosquat', 'certain', 'a word of login, cut short'],
  ['barclays.ie', 'suffix', 'likely', 'the same name in another country: no letter was changed'],
  ['icloud.kz', 'suffix', 'likely', 'the same: the name itself has letters that pass for others'],
  ['paypal.live', 'suffix', 'likely', 'the same: the suffix has'],
  ['google.com.de', 'suffix', 'likely', 'sold beside the country where the owner has it'],
  ['paypal.zzpaypalzz.example', 'subdomain', 'certain', 'called so twice'],
  ['itunes.appleidzz.example', 'combosquat', 'certain', 'by two names of one owner'],
  ['zzpaypalpaypalzz.example', 'combosquat', 'certain', 'twice, one right behind the other'],
  ['zzitunesappleidzz.example', 'combosquat', 'certain', 'the longer one right behind the other'],
  ['zzappleiditunes9.example', 'combosquat', 'certain', 'in front of it'],
  ['itunes.zzpaypalzz.example', 'subdomain', 'likely', 'by names of two owners'],
  ['barc1ays.co.uk', 'homoglyph', 'certain', 'a letter of the name was changed'],
  ['bardays.co.uk', 'homoglyph', 'certain', 'd is drawn like cl'],
  ['govuk-login.example', 'combosquat', 'certain', 'five letters without their dot, beside a word of login'],
  ['riverbank-okta.example', 'combosquat', 'certain', 'a short name that stands alone'],
  ['nhs-repeatprescription.example', 'combosquat', 'certain', 'words of health'],
  ['mynhs-results.example', 'combosquat', 'likely', 'one of them'],
  ['paypollogin.example', 'typo', 'likely', 'a slip joined with a word of login'],
  ['hrmc-refund.example', 'typo', 'likely', 'two neighbours swapped in a short name'],
  [
    'https://secure-portal-auth.example/access.login.nhs.uk/enter-email',
    'path',
    'likely',
    'a login host in the path, behind words of login',
  ],
  ['https://secure-login.edu.pl/access.login.nhs.uk/', 'path', 'likely', 'the same at a school’s: no library writes a path'],
];
test.for(impostors)('%s: %s, %s (%s)', ([address, technique, certainty]) => {
  expect(at(address)).toMatchObject({ technique, certainty });
});

const honest: readonly [address: string, because: string][] = [
  ['account.login.nhs.uk', 'official'],
  ['auth01.cmcc.it', 'the first machine of several, and no Auth0'],
  ['auth02.reltio.com', 'the second'],
  ['auth01.test.sphereon.com', 'of those that are tried out'],
  ['vpn-auth01.riverbank.com', 'behind another word'],
  ['anything.nhsbsa.nhs.uk', 'nobody else can register below nhs.uk'],
  ['login.leeds.ac.uk', 'a university'],
  ['google.sx', 'a firm that has its name in two hundred countries'],
  ['paypal.lt', 'the same; and nobody chooses the letters of a suffix: it is not paypal.it'],
  ['www.amazon.de', "the brand's own, in another country"],
  ['googleblog.com', "the brand's own, by another name"],
  ['www.gov.pl', 'a government'],
  ['pineapple.com', 'a name inside a word'],
  ['loginza.com', 'no word of login is protected by itself'],
  ['www.livejournal.com', 'a common word joined with another'],
  ['postoffice.co.uk', 'a common word joined with another'],
  ['apple-sauce.example', 'in front, a word tells of what kind the rest is'],
  ['www.gov.spb.ru', 'the government of a region'],
  ['lloydspharmacy.example', 'a surname joined with another word'],
  ['www-facebook-com.leeds.idm.oclc.org', 'the proxy of a library'],
  ['cloud.example', 'a plain word one letter away'],
  ['apple.com.akadns.net', 'the plumbing of a network'],
  ['paypay.ne.jp', 'a firm of its own'],
  ['wikipedia.org', 'nothing like it'],
  ['127.0.0.1', 'an address'],
  ['https://joe%40paypal.com@files.example/', 'an e-mail address for a user name'],
  ['https://joe%40trust.nhs.uk:x@files.example/', 'one below an official domain'],
  ['https://www.paypal.com@paypal.de/', 'its own name before a host of the same owner'],
  ['https://account.login.nhs.uk@nhsbsa.nhs.uk/', 'below a domain that both share'],
  ['https://web.archive.example/www.paypal.com/', 'an official name in the path of a named host'],
  ['http://127.0.0.1/pkg/github.com/x', 'a package index on this machine'],
  ['http://192.168.1.7/github.com/x', 'in a private network'],
  ['https://someone@wikipedia.org/', 'user information that names nobody'],
  ['https://web.archive.example/access.login.nhs.uk/', 'a login host in the path, behind other words'],
  ['https://secure-portal-auth.example/www.paypal.com/', 'no login host in the path'],
  ['https://secure-riverbank.example/access.login.nhs.uk/', 'more than words of login'],
  ['https://secure-login.github.io/access.login.nhs.uk/', 'the same at a platform, where only what is certain tells'],
  ['https://my-blog.example/access.login.nhs.uk/', 'words, and none of login'],
  ['https://secure-portal-auth.example/github.com/', 'a front page in the path'],
  ['sharepoint.riverbank.example', 'a host named after what it serves'],
  ['govuk.riverbank.example', 'five letters without their dot are what the owner’s own people call their projects'],
  ['lloydsregister.example', 'a surname joined with a trade'],
  ['life.com', 'a word one letter away from another'],
  ['nhs19.example', 'digits alone'],
  ['rnircosoft.com', 'a slip, and letters that pass for another besides'],
  ['qmail.example', 'a plain word behind another letter than the name’s'],
  ['goodbye-microsoft.example', 'a complaint'],
  ['sharepointconsultants.example', 'a trade'],
  ['linkdein.de', 'a slip of a name, and another suffix than its own'],
  ['pkb.example', 'three letters'],
  ['qmail.com', 'the same where the name goes on in the suffix'],
  ['évry.fr', 'a town: with an accent a word is a word as without one'],
  ['monzón.es', 'another, of a letter more than the name'],
  ['révolu.fr', 'a word of a letter less'],
  ['internet.monzón.es', 'the same beside letters that pass for another'],
  ['clínica.monzón.es', 'the same beside another word with an accent'],
  ['méga.fr', 'a word one letter away from a name of four'],
  ['nós.com.br', 'one of three letters, one of which has the accent'],
  ['bêta.fr', 'a word in another language'],
  ['rénolut.fr', 'another letter than that with the accent differs, and is drawn otherwise'],
  ['github.com.ipaddress.com', 'a page about that host, at a site that has one about any'],
];
test.for(honest)('%s is left alone: %s', ([address]) => {
  expect(at(address)).toBeUndefined();
});

test('no brand is an impostor of another, or of itself', () => {
  const names = catalogue.brands.flatMap(({ hosts, owns }) => [...hosts, ...owns]);
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter((name) => at(name))).toEqual([]);
});

test('what differs is marked in the name as people see it', () => {
  expect(at('раураl.com')).toMatchObject({
    original: 'paypal.com',
    differences: [{ at: 0, length: 5, visited: 'раура', original: 'paypa' }],
  });
});

test('where the name is a word among others, nothing is marked', () => {
  expect(at('paypal-login.example')).toMatchObject({ technique: 'combosquat', differences: [] });
  expect(at('paypal.login.example')).toMatchObject({ technique: 'subdomain', differences: [] });
  expect(at('patientaccess.net')?.differences).not.toEqual([]);
});

const strongest: readonly [host: string, imitates: string, because: string][] = [
  ['zzpatientaccesszz-okta.example', 'okta', 'what is certain, though the other name is longer'],
  ['zzpaypalzzpatientaccesszz.example', 'patient-access', 'the longer name of two that are likely'],
  ['zzpatientaccesszzpaypalzz.example', 'patient-access', 'wherever it stands'],
];
test.for(strongest)('%s is told to imitate %s: %s', ([host, imitates]) => {
  expect(at(host)?.imitates.id).toBe(imitates);
});

test('two names are one owner’s if the brands have one domain in common', () => {
  const brand = (word: string, ...owns: readonly string[]): Brand => ({
    id: word,
    name: word,
    hosts: [`${word}.com`],
    owns: [`${word}.com`, ...owns],
    words: [word],
    strength: 'strong',
    services: [],
    start: `https://${word}.com/`,
    source: [],
  });
  const certaintyOf = (...brands: readonly Brand[]) =>
    createResemblance({ ...catalogue, brands })(new URL('https://zzzarvekzzplumoxzz.example/'))?.certainty;
  expect(certaintyOf(brand('zarvek', 'holding.example'), brand('plumox', 'holding.example'))).toBe('certain');
  expect(certaintyOf(brand('zarvek'), brand('plumox'))).toBe('likely');
});

test('only web pages are judged', () => {
  expect(resembles(new URL('ftp://paypal.com.evil.example/'))).toBeUndefined();
});

test('nothing longer than a host can be is judged as a name', () => {
  const host = (length: number) => `account-login-nhs-uk.${'a.'.repeat((length - 28) / 2)}example`;
  const longest = host(252).replace('.a.', '.aa.');
  expect([host(252), longest, host(254)].map(({ length }) => length)).toEqual([252, 253, 254]);
  expect(at(longest)?.technique).toBe('embedded');
  expect(at(host(252))?.technique).toBe('embedded');
  expect(at(`${host(252)}.`)?.technique).toBe('embedded');
  expect(at(host(254))).toBeUndefined();
});

test('a number that goes on is no other name, and one that stands by itself is', () => {
  const certainty = (host: string) => at(host)?.certainty;
  expect(['auth0-login.evil.com', 'auth0-1.login.evil.com', 'auth0.com.evil.com'].map(certainty)).toEqual([
    'certain',
    'certain',
    'certain',
  ]);
  expect(['auth01-login.com', 'login-auth01.com', 'auth024login.com', 'auth01.login-verify.com'].map(certainty)).not.toContain(undefined);
  expect(['auth01.com', 'my-auth02fa.com'].map(certainty)).toEqual(['likely', 'likely']);
  expect(['office3651-login.com', 'login-office3652.com', 'office-3652-login.com'].map(certainty)).toEqual([
    'certain',
    'certain',
    'certain',
  ]);
});

test('what may be a stage of somebody’s own is less than certain; the owner’s other hosts in front are not', () => {
  expect(at('github.dev.evil.com')?.certainty).not.toBe('certain');
  for (const host of ['github.dev.secure-login.com', 'aws.dev.secure-login.com', 'github.dev-login.com'])
    expect([host, at(host)?.certainty]).toEqual([host, 'certain']);
  expect(at('github.com.dev.evil.com')).toMatchObject({ technique: 'embedded', certainty: 'certain' });
  expect(at('accounts.google.com.dev.evil.com')?.certainty).toBe('certain');
});
