import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import * as schema from '../../../src/catalogue/schema.ts';
import { createResemblance } from '../../../src/core/names/resemblance.ts';

const { brands, providers } = catalogue;
const resemblance = createResemblance(catalogue);

test('brands are as the schema says, sixty of them at least', () => {
  const wrong = brands.map((brand) => [brand.id, schema.brand.safeParse(brand).error?.message]);
  expect(wrong.filter(([, message]) => message !== undefined)).toEqual([]);
  expect(brands.length).toBeGreaterThanOrEqual(60);
});

test('one file each, all of them listed, sorted by id', () => {
  const files = readdirSync(new URL('../../../src/catalogue/brands', import.meta.url)).filter((file) => file !== 'index.ts');
  expect(brands.map(({ id }) => `${id.replaceAll('.', '-')}.ts`).toSorted()).toEqual(files.toSorted());
  const ids = brands.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test.for(brands)('$id: what it owns is sorted, and somebody looked', ({ owns, source }) => {
  expect(owns).toEqual([...new Set(owns)].toSorted((a, b) => (a < b ? -1 : 1)));
  expect(source.every(({ checked }) => checked >= '2026-01-01' && checked <= '2027-12-31')).toBe(true);
});

test.for(brands)('$id: its own hosts and its front page are beyond doubt', ({ hosts, start }) => {
  const addresses = [...hosts.map((host) => `https://${host}/`), start];
  expect(addresses.filter((address) => resemblance(new URL(address)) !== undefined)).toEqual([]);
});

test.for(brands)('$id: its services are catalogued', ({ services }) => {
  const known = new Set(providers.flatMap((provider) => provider.services.map(({ id }) => id)));
  expect(services.filter((id) => !known.has(id))).toEqual([]);
});

test('a password is changed at a host of the owner’s own, and somebody looked it up', () => {
  const known = brands.flatMap((brand) => (brand.changePassword ? [{ ...brand, changePassword: brand.changePassword }] : []));
  expect(known.length).toBeGreaterThanOrEqual(20);
  for (const { id, owns, hosts, changePassword } of known) {
    const url = new URL(changePassword.page);
    expect(
      [...owns, ...hosts].some((name) => url.hostname === name || url.hostname.endsWith(`.${name}`)),
      id,
    ).toBe(true);
    expect(url.username + url.password + url.hash, id).toBe('');
    expect(resemblance(url), id).toBeUndefined();
    expect(
      changePassword.source.every(({ url: where, checked }) => where && checked >= '2026-01-01'),
      id,
    ).toBe(true);
  }
});

test('what people call by another name is one of the brand’s words, at one of its hosts that are confirmed', () => {
  const called = brands.flatMap((brand) => (brand.called ?? []).map((one) => [brand, one] as const));
  expect(called.length).toBeGreaterThan(0);
  for (const [{ words, hosts, unconfirmed = [] }, { word, host }] of called) {
    expect(words).toContain(word);
    expect(hosts.filter((one) => !unconfirmed.includes(one))).toContain(host);
  }
});

test('no word is two brands’', () => {
  const words = brands.flatMap(({ words: own }) => own);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test('a short word is no name by itself', () => {
  const short = brands.flatMap(({ id, words }) => words.filter((word) => word.length < 3).map((word) => [id, word]));
  expect(short).toEqual([]);
});

const impostors: readonly [host: string, imitates: string, because: string][] = [
  ['dvla-refund.co.uk', 'gov-uk-dvla', 'second of NCSC’s list'],
  ['dwp-login.co.uk', 'gov-uk-dwp', 'the next on it'],
  ['royalmail-redelivery.com', 'royal-mail', 'the text that most people get'],
  ['tvlicensing-payment.co.uk', 'tv-licensing', 'a licence that runs out'],
  ['studentfinance-login.co.uk', 'gov-uk-student-finance', 'each of three payments a year'],
  ['netflix-billing.com', 'netflix', 'streaming'],
  ['scotaccount-login.com', 'scotaccount', 'Scotland'],
  ['nhswalesapp-login.com', 'nhs-wales', 'Wales'],
  ['gigcymru-mewngofnodi.com', 'nhs-wales', 'in Welsh'],
  ['inpost-tracking.com', 'inpost', 'a parcel'],
  ['natwest-secure-login.co.uk', 'natwest', 'a bank’s text'],
  ['ulsterbank-verify.com', 'ulster-bank', 'the same owner, in Northern Ireland'],
  ['santander-verify.co.uk', 'santander', 'a bank’s text'],
  ['monzo-secure.co.uk', 'monzo', 'a bank’s text'],
  ['virginmoney-login.co.uk', 'virgin-money', 'another’s'],
  ['metrobank-login.co.uk', 'metro-bank', 'another’s'],
  ['dhl-redelivery.com', 'dhl', 'a parcel'],
  ['dhl.com.parcel.top', 'dhl', 'the whole name in front'],
  ['fedex-delivery.com', 'fedex', 'a parcel'],
  ['usps-redelivery.com', 'usps', 'a parcel, of those who write abroad'],
  ['vodafone-billing.co.uk', 'vodafone', 'a bill'],
  ['secures-giffgaff.com', 'giffgaff', 'a fake that its own people warned of'],
  ['talktalk-refund.co.uk', 'talktalk', 'a refund'],
  ['whatsapp-verify.com', 'whatsapp', 'a code to be passed on'],
  ['instagram-copyright-appeal.com', 'instagram', 'a threat'],
  ['meta-business-support.com', 'meta', 'people who advertise'],
  ['adobe-document.com', 'adobe', 'a paper to be signed'],
  ['metamask-support.com', 'metamask', 'a wallet'],
  ['binance-login.com', 'binance', 'an exchange'],
  ['vinted-payment.co.uk', 'vinted', 'what a seller is promised'],
  ['пһѕ.com', 'nhs', 'the same letters to the eye, below a suffix in others'],
  ['tsb-verify-payee.com', 'tsb', 'a new payee that nobody added'],
];

test.for(impostors)('%s imitates %s: %s', ([host, imitates]) => {
  expect(resemblance(new URL(`https://${host}/`))?.imitates.id).toBe(imitates);
});

const others: readonly [host: string, because: string][] = [
  ['nhswales.org', 'near Wales’ own, without a sign of login'],
  ['www.gig.example', 'the first half of a Welsh name'],
  ['www.revolution.example', 'a word that begins with a bank’s name'],
  ['www.finance.example', 'a word one letter from a name that is not protected for that reason'],
  ['www.halifax.ca', 'a city'],
  ['www.esri.com', 'a maker of maps, one letter from a parcel firm'],
  ['www.nationwide.com', 'an insurer elsewhere'],
  ['www.virginmoney.com.au', 'a bank elsewhere that bears the name'],
  ['www.ladwp.com', 'a city’s water and power'],
  ['universal-credit.com', 'a lender elsewhere, of the name of a benefit here'],
  ['www.paypal.com.data.adobedc.net', 'where firms have their visits measured'],
  ['www.outpost.example', 'a word one letter from a parcel firm'],
  ['www.egovernment.example', 'a word with a government in it'],
  ['www.natwestfuture.example', 'what a bank may well call a site of its own'],
  ['www.natpest.example', 'one letter from a quiet name'],
  ['www.hotelsantander.example', 'a hotel in a city'],
  ['santander.it', 'a bank that has its name in ten countries has it in one more'],
  ['monzu.com', 'one letter from a quiet name, at its own suffix'],
  ['www.metrobank.example', 'banks of that name elsewhere'],
  ['dhl-clever.example', 'three letters beside a word that asks for nothing'],
  ['www.ups.com', 'one letter from another firm of parcels'],
  ['www.fedora.example', 'a word that begins like one'],
  ['www.vodafone.ie', 'a national company'],
  ['vodafone.co.za', 'another, which is not in the list'],
  ['www.talktalkshow.example', 'two everyday words'],
  ['whatsapp.example', 'a bare name that nobody has proven to be false'],
  ['www.instalgram.example', 'one letter from a quiet name'],
  ['meta-shop.example', 'a firm with a word in its name'],
  ['www.adobehouse.example', 'a house of clay'],
  ['binance-docs.github.io', 'an owner’s own pages'],
  ['пһѕ.рф', 'three letters by themselves, below a suffix in the same letters'],
  ['tsb.example', 'three letters by themselves'],
  ['www.minted.example', 'one letter from a quiet name'],
];

test.for(others)('%s is nobody’s impostor: %s', ([host]) => {
  expect(resemblance(new URL(`https://${host}/`))).toBeUndefined();
});
