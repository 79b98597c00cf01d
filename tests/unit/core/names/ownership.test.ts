import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import { createDoubtAbout, isTenantPattern } from '../../../../src/core/names/ownership.ts';
import { protectedNames } from '../../../../src/core/names/protected-names.ts';
import { createResemblance } from '../../../../src/core/names/resemblance.ts';
import { severityOf } from '../../../../src/core/severity.ts';
import { visit } from '../../../vectors/navigations/visit.ts';

const resemblance = createResemblance(catalogue);
const directory = createDirectory(catalogue, resemblance);

const cases: readonly [url: string, certainty: 'certain' | 'likely' | undefined, because: string][] = [
  ['https://nhsbsa.nhs.uk/', undefined, 'outsiders cannot register below nhs.uk'],
  ['https://access-login.nhs.uk/', undefined, 'whatever it is called'],
  ['https://access.logín.nhs.uk/', 'certain', 'but public bodies have no names in other letters'],
  ['https://münchen.gov.uk/', undefined, 'which alone imitates nobody'],
  ['https://nhsapp-test.devstacks.pkb.io/nhs-login/login', undefined, 'a partner’s own test host'],
];

test.for(cases)('%s is %s: %s', ([url, certainty]) => {
  expect(resemblance(new URL(url))?.certainty).toBe(certainty);
});

const strangers: readonly [url: string, certainty: 'certain' | 'likely' | undefined, because: string][] = [
  // Hosts that anybody can have, below domains whose owners vouch for the rest.
  ['https://account-login-nhs-uk.global.ssl.fastly.net/', 'certain', 'names there are free to choose'],
  ['https://paypal-login.trafficmanager.net/', 'certain', 'and there'],
  ['https://paypal-login.s3.amazonaws.com/', 'certain', 'a bucket is anybody’s, no matter who owns amazonaws.com'],
  ['https://paypal-login.s3-website-us-east-1.amazonaws.com/', 'certain', 'so is a website in one'],
  ['https://microsoft-login.z13.web.core.windows.net/', 'certain', 'even the owner’s own name'],
  ['https://microsoft-login.blob.core.windows.net/', 'certain', 'a store of anybody’s'],
  ['https://microsoft-login.azureedge.net/', 'certain', 'the owner’s domain is itself a public suffix'],
  ['https://microsoft-login.azure-api.net/', 'certain', 'the same'],
  ['https://nhs-login.auth.eu-west-2.amazoncognito.com/', 'certain', 'a login of anybody’s'],
  ['https://nhs.s3.amazonaws.com/', undefined, 'customers name what is theirs after themselves'],
  ['https://m365adminportal-prod-defaultgeo.trafficmanager.net/', undefined, 'and their own machines'],
  ['https://paypal-h3-dynamic-cdn.map.fastly.net/', undefined, 'a customer’s own'],
  ['https://www.nhs.uk.edgekey.net/', undefined, 'under contract with the customer, though the list has it'],
  ['https://accounts.google/', undefined, 'a top-level domain of one owner is closed'],
  // The suffixes of governments.
  ['https://account.login.nhs.uk.gov.com.co/', 'certain', 'com.co is open: its gov is anybody’s'],
  ['https://account.login.nhs.uk.gov.net.co/', 'certain', 'so is net.co'],
  ['https://account.login.nhs.uk.gov.us.kg/', 'certain', 'so is us.kg'],
  ['https://paypal-login.gov.waw.pl/', 'certain', 'and waw.pl'],
  ['https://nhs-login.gov.com.se/', 'certain', 'and com.se'],
  ['https://nhs-login.gov.au/', undefined, 'the list itself has gov.au'],
  ['https://gov.nl.ca/', undefined, 'a government at home below an open suffix'],
  ['https://data.gov.hr/', undefined, 'one that the list does not have'],
  ['https://account.login.nhs.uk.gov.hr/', 'certain', 'which vouches for nobody'],
  ['https://gov.uk.ar/', 'certain', 'the name of another government, and no home of one'],
  // User information is looked at first.
  ['https://account.login.nhs.uk@bucket.s3.amazonaws.com/', 'certain', 'a bucket'],
  ['https://www.paypal.com@x.trafficmanager.net/', 'certain', 'a network'],
  ['https://www.paypal.com@x.akamaiedge.net/', 'certain', 'the plumbing of one'],
  ['https://www.paypal.com@www.nhs.uk/', 'certain', 'another owner'],
  ['https://account.login.nhs.uk@www.nhs.uk/', undefined, 'the same owner'],
  ['https://user@www.nhs.uk/', undefined, 'an ordinary user'],
  // Google’s translator.
  ['https://www-paypal-com.translate.goog/', undefined, 'PayPal’s own page, translated'],
  ['https://1-zh--cn-facebook-com.translate.goog/', undefined, 'and Facebook’s'],
  ['https://paypal--login-com.translate.goog/', 'certain', 'an impostor’s page, translated'],
  ['https://account-login-nhs-uk-evil-example.translate.goog/', 'certain', 'the same'],
  // Google’s cache of pages made for phones.
  ['https://www-paypal-com.cdn.ampproject.org/v/s/www.paypal.com/uk/home', undefined, 'PayPal’s own page, from the cache'],
  ['https://paypal--login-com.cdn.ampproject.org/c/s/paypal-login.com/', 'certain', 'an impostor’s page, from the cache'],
  ['https://www-paypal-com.cdn.ampproject.org.evil.example/', 'certain', 'no cache'],
  // Signs that are read as others.
  ['https://paypal_login.evil.example/', 'certain', 'a line below in the place of a dash'],
  ['https://account_login_nhs_uk.evil.example/', 'certain', 'in the place of dots'],
  ['https://_dmarc.evil.example/', undefined, 'a line below, and no name'],
];

test.for(strangers)('%s is %s: %s', ([url, certainty]) => {
  expect(resemblance(new URL(url))?.certainty).toBe(certainty);
});

const tenants: readonly [url: string, certainty: 'certain' | 'likely' | undefined, because: string][] = [
  ['https://microsoft-login.onelogin.com/', 'likely', 'the name of a tenant is the tenant’s choice'],
  ['https://paypal-login.my.salesforce.com/', 'likely', 'at any such platform'],
  ['https://microsoft-login.awsapps.com/', 'likely', 'also one that the Public Suffix List has'],
  ['https://paypal-login.criipto.id/', 'likely', 'also one of a broker of e-IDs'],
  ['https://paypal-login.okta.com/', 'likely', 'also one whose owner is protected'],
  ['https://paypa1.okta.com/', 'likely', 'drawn alike'],
  ['https://nhs.onelogin.com/', undefined, 'a customer’s own name'],
  ['https://nhs.my.salesforce.com/', undefined, 'a customer’s own name'],
  ['https://nhs-my.sharepoint.com/', undefined, 'and what SharePoint writes behind it'],
  ['https://paypal-admin.okta.com/', undefined, 'and Okta'],
  ['https://barclays.csod.com/', undefined, 'an employer’s training'],
  ['https://paypal.bamboohr.com/', undefined, 'and what it keeps of its staff'],
  ['https://paypal-login.bamboohr.com/', 'likely', 'but nobody is hired at a login'],
  ['https://santander.rewardgateway.co.uk/', undefined, 'what an employer gives its people'],
  ['https://santander-login.rewardgateway.co.uk/', 'likely', 'and no login of its customers'],
  ['https://microsoft.qualtrics.com/', undefined, 'a survey'],
  ['https://microsoft.iad1.qualtrics.com/', undefined, 'wherever it is kept'],
  ['https://docusign.lightning.force.com/', undefined, 'an office at Salesforce'],
  ['https://docusign--uat.sandbox.lightning.force.com/', undefined, 'one to try things out'],
  ['https://docusign--c.vf.force.com/', undefined, 'its pages'],
  ['https://docusign--uat--c.sandbox.vf.force.com/', undefined, 'of a package in a place to try things out'],
  ['https://docusign--login.sandbox.my.salesforce.com/', 'likely', 'but not where that is called by a word of login'],
  ['https://x--paypal-com.eu.auth0.com/', 'certain', 'nor does another platform write anything behind two dashes'],
  ['https://x--paypal-login.eu.auth0.com/', 'likely', 'a customer does'],
  ['https://secure--paypal.zendesk.com/', 'likely', 'at any of them'],
  ['https://docusign.file.force.com/', undefined, 'its files'],
  ['https://docusign.my.salesforce-setup.com/', undefined, 'its settings'],
  ['https://docusign.force.com/', 'likely', 'but not the sites that anybody shows to all'],
  ['https://barclays.learn.link/', undefined, 'lessons of an employer'],
  ['https://santander.lessonly.com/', undefined, 'another'],
  ['https://barclays.4me.com/', undefined, 'its requests'],
  ['https://barclays.topdesk.net/', undefined, 'its help desk'],
  ['https://barclays.hirevue.com/', undefined, 'its interviews'],
  ['https://barclays-verify.topdesk.net/', 'likely', 'with a word of login'],
  ['https://microsft.onelogin.com/', undefined, 'one letter away there are other firms'],
  ['https://login.microsoftonline.com.onelogin.com/', 'certain', 'a whole official name is nobody’s own'],
];

test.for(tenants)('of a tenant, %s is %s: %s', ([url, certainty]) => {
  const navigation = visit(url, 'link', { from: 'https://stranger.example/' });
  expect(directory.resembles(navigation.url)?.certainty).toBe(certainty);
  const severity = severityOf(judge(navigation, directory));
  expect(severity).toBe(certainty === 'certain' ? 'stop' : certainty === 'likely' ? 'caution' : 'silent');
});

const known: readonly [host: string, kind: 'none' | 'tenant' | 'open' | 'any', because: string][] = [
  // What owners hold.
  ['login.microsoftonline.de', 'none', 'a sovereign cloud'],
  ['login.microsoftonline.us', 'none', 'another'],
  ['login.partner.microsoftonline.cn', 'none', 'and another'],
  ['console.amazonaws.cn', 'none', 'Amazon’s in China'],
  ['www.aboutamazon.jp', 'none', 'a newsroom, though its name has a word of login'],
  ['s3.amazonaws.com', 'none', 'a platform itself'],
  ['xn--mnchen-3ya.amazon.com', 'none', 'an owner’s own host, in other letters'],
  ['www.apple.ch', 'none', 'a domain of a public list'],
  ['www.apple-ch.example', 'any', 'which vouches for no other'],
  ['facebok.com', 'any', 'a misspelt one stays a slip, though its owner holds it'],
  ['paypal-login.com', 'any', 'so does one with a word of login that one list alone has'],
  // Public bodies.
  ['www.nhsinform.scot', 'none', 'Scotland’s health information'],
  ['www.nhsaaa.net', 'none', 'a health board'],
  ['www.nhsfife.org', 'none', 'another'],
  ['online.hscni.net', 'none', 'Northern Ireland'],
  ['app.nhs.wales', 'none', 'Wales'],
  ['login.gov.gg', 'none', 'where Guernsey signs in, and no login.gov embedded'],
  ['login.gov.je', 'none', 'Jersey'],
  ['login.gob.mx', 'none', 'Mexico’s government'],
  ['login.gov.example.gg', 'any', 'but nobody else there'],
  ['mail.office', 'none', 'a top-level domain of one owner'],
  ['helpap.gig.cymru', 'none', 'the help of Ap GIG Cymru'],
  ['signin.mygov.scot', 'none', 'the Scottish Government'],
  ['www.mycare.scot', 'none', 'its patients’ app'],
  ['office365.psu.edu', 'none', 'only universities are below edu'],
  ['office365.delaware.gov', 'none', 'nor anybody but the government below gov'],
  ['paypal.mil', 'none', 'nor below mil'],
  ['paypal-login.edu.example', 'any', 'edu in the middle of a name vouches for nothing'],
  ['www.myed.sch.uk', 'none', 'a school'],
  // Pages of projects, and an owner’s own hosts at somebody’s platform.
  ['nhsuk.github.io', 'none', 'found in the owner’s own documents'],
  ['govuk-one-login.github.io', 'none', 'the same'],
  ['microsoftdocs.github.io', 'none', 'the same'],
  ['google-auth.readthedocs.io', 'none', 'the same'],
  ['nhsconnect.github.io', 'none', 'a source of this very catalogue'],
  ['govuk.zendesk.com', 'none', 'the help desk of GOV.UK'],
  ['x.govuk.zendesk.com', 'tenant', 'and that host alone'],
  ['acme.zendesk.com', 'tenant', 'a customer'],
  ['acme.wd3.myworkdayjobs.com', 'tenant', 'wherever the platform has put them'],
  ['acme.eu.auth0.com', 'tenant', 'in whatever region'],
  ['acme.github.io', 'open', 'anybody'],
  ['acme.moodlecloud.com', 'open', 'anybody, for a trial'],
  ['acme.powerappsportals.com', 'open', 'the same'],
];

test.for(known)('doubt about %s is %s: %s', ([host, kind]) => {
  expect(createDoubtAbout(catalogue)(host).kind).toBe(kind);
});

const atPlatforms: readonly [host: string, certainty: 'certain' | 'likely' | undefined, because: string][] = [
  ['barclays.wd3.myworkdayjobs.com', undefined, 'where everybody applies who wants to work there'],
  ['paypal.atlassian.net', undefined, 'its own people’s'],
  ['dropbox.github.io', undefined, 'its projects, by the name alone'],
  ['okta-admin.github.io', 'certain', 'nor beside what only other platforms write there by themselves'],
  ['paypal-login.github.io', 'certain', 'but not beside a word of login'],
  ['nhs-login.eu.auth0.com', 'likely', 'a login page, with a logo of anybody’s choice'],
  ['paypal-login.zendesk.com', 'likely', 'a help desk of anybody’s'],
  ['paypal-verify.eightfold.ai', 'likely', 'job offers of anybody’s'],
  ['www.paypal.com.zendesk.com', 'certain', 'a whole official name is nobody’s own'],
];

test.for(atPlatforms)('at a platform, %s is %s: %s', ([host, certainty]) => {
  expect(resemblance(new URL(`https://${host}/`))?.certainty).toBe(certainty);
});

/** What a broker of firms, a proxy or an archive writes in front of its own name: hosts with their dots, or with dashes for dots, and dashes doubled. */
const written = catalogue.brands.flatMap(({ hosts }) => hosts).flatMap((host) => [host, host.replaceAll('-', '--').replaceAll('.', '-')]);
const saidAt = (suffix: string) => written.map((host) => resemblance(new URL(`https://${host}.${suffix}/`))?.certainty);

const brokers = 'btglss.net mcas.ms us.cas.ms us2.cas.ms mcas-gov.us mcas-gov.ms rs-mcas.ms idm.oclc.org'.split(' ');
test.for(brokers)('in front of %s, where none but customers’ pages are shown, no official host is told', (suffix) => {
  expect(written.length).toBeGreaterThan(300);
  expect(saidAt(suffix).filter(Boolean)).toEqual([]);
});

test('where customers choose the name, it stays certain that it is no login', () => {
  expect(resemblance(new URL('https://access-login-nhs-uk-x.msappproxy.net/'))?.certainty).toBe('certain');
});

const relays = catalogue.relays
  .flatMap(({ hosts, hasNamesOfCustomers }) => (hasNamesOfCustomers ? [] : hosts))
  .filter((host) => host !== 'translate.goog');
test.for(relays)('in front of %s, which shows the pages of others, nothing is certain', (suffix) => {
  expect(saidAt(suffix)).not.toContain('certain');
});

test('what only borrows the name of a broker is a stranger’s', () => {
  const strangers = 'btglss.net.evil.example btglss-net.example mcas.ms.evil.example rproxy.goskope.com.evil.example'.split(' ');
  for (const suffix of strangers) expect(resemblance(new URL(`https://mail-google-com.${suffix}/`))?.certainty).toBe('certain');
});

test('a host that the catalogue names is its own, but nobody else’s name belongs in front of it', () => {
  expect(directory.resembles(new URL('https://login.microsoftonline.com/'))).toBeUndefined();
  expect(directory.resembles(new URL('https://user@login.microsoftonline.com/'))).toBeUndefined();
  expect(directory.resembles(new URL('https://www.paypal.com@login.microsoftonline.com/'))?.technique).toBe('userinfo');
});

test('a star stands for customers, but below a suffix that outsiders cannot have', () => {
  const patterns = ['*.idp.example', 'login.idp.example', '*.trust.nhs.uk', 'login.trust.nhs.uk'];
  expect(patterns.filter((host) => isTenantPattern(host, catalogue.ownership))).toEqual(['*.idp.example']);
});

test('a label stands for the official host below which it was registered', () => {
  const { sought } = protectedNames(catalogue);
  expect(sought.get('microsoftonline')).toMatchObject({ kind: 'label', original: 'login.microsoftonline.com', suffix: 'com' });
});
